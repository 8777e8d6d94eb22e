/** Small words by which statements are read in English. */
import type { MedialWords } from '../tables/medial-words.ts'

export const medialWords: MedialWords = {
  self: 'i',
  orElse: 'or',
  goingOn: 'continued|continues',
  ownerMark: "'s",
  owners: 'his|her|its|their|my|our',
  articles: 'a|an|the',
  beginsSubject: 'the|a|an|his|her|their',
  beside: 'a|an|the|his|her',
  including: 'including',
  acted: /^(?:met|spoke|held|.*[a-z]ed)$/,
  actedOrTo: /^(?:to|.*[a-z]ed)$/,
  hearing: 'briefing|briefings|conference|parliament|newspaper|channel|agency|broadcaster|committee|forum',
  to: 'to',
  otherClause: /ing$|^(?:who|which|whose|where|when|and|but|according|a|an)$/,
  clausePronouns: 'he|she|they|it|we|there',
  clauseVerbs: /(?:ed|n't)$/,
  musing: 'think|guess|mean|hope',
  agreedOn: 'agreed on',
  importance: 'importance|need|necessity|urgency|value|imperative',
}
