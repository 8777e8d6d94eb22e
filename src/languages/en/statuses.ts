/** Small English words by which a clause tells whether an encounter was held. */
import type { StatusesTable } from '../tables/statuses.ts'

export const statuses: StatusesTable = {
  pastHolding: 'held|conducted|convened|hosted|attended|paid|concluded|chaired',
  auxiliaries: 'have|has|had|not|never|be|been|being|was|were|is|are|and|or|to|of|by|he|she|it|they',
  determiners: 'the|a|an|its|their|our|his|her|this|these|those',
  adverbsOfPlace: 'here|there|back|home|together|alone|abroad|while|when|once|later|today|again',
  holders: 'we|they|i|he|she|you',
  goal: 'for|attend',
  over: 'after|following|during',
  at: 'in|at|on',
  aheadOf: 'ahead',
  may: 'may|could|might|should',
  adverbs: 'also|then|now|soon|still|yet|well|not|only|even|finally',
  happening:
    'be|take|happen|occur|begin|start|open|resume|restart|continue|go|come|proceed|last|focus|cover|address|follow|kick|get|convene|conclude|run|bring|include|feature|lead|move|drag|collapse|end|stall|fail',
  thisDay: 'today|yesterday|tonight',
  until: 'to|until|till',
  lyingAhead: /^(?:will|agreed?|plans?|is|are|to|scheduled|due|set|slated|proposal|suggestion|may|might|next)\b/,
}
