/** English verbs and nouns that tell of an encounter only together with who talks or receives beside them. */
import type { TalksTable } from '../tables/talks.ts'

export const talks: TalksTable = {
  reviewing: 'discussed|reviewed|exchanged|talked',
  regarding: 'regarding|concerning',
  spokenTo: 'to',
  onDay: 'on',
  toGoal: 'to',
  ofOwner: 'of',
  the: 'the',
  inviting: 'invited',
  uninviting: 'was|were|been|being|be|is|are|not',
  heldTalk: 'held',
  dialogues: 'dialogue|dialogues',
  unheld: 'no|not|any|out|up|back|off|for|to|of|on|in|from|by',
  holding:
    'held|hold|holds|convened|convene|concluded|co-chaired|chaired|launched|inaugurated|inaugurate|co-hosted|hosted',
  hosting: 'hosted|hosts|hosting|welcomed|joined',
  hostOwners: 'our|the|their|its',
  unhosted: 'with|of|to|and',
  bodyWords: 'a|an|its|new|latest|annual|next',
  leads: 'led|lead|leads|leading|headed|heads',
  delegation: 'delegation',
  summoning: 'summoned|summons',
  unsummoned: 'be|being|was|were|been|not|to',
  summoned: 'ambassador|ambassadors|envoy|envoys|chargé|charge|diplomat|diplomats|consul',
  notSummoned: 'to|for|after|over|before',
  written: /^Statement (?:from|by|of) (?:Vice )?President \p{Lu}/u,
  metThere: 'met|convened|gathered',
  aboutBody: 'on|for',
  bodyAnd: 'and|of|the|for',
  bodyDay:
    'in|on|at|the|held|convened|hosted|planned|scheduled|set|for|that|which|was|is|to|be|will|take|took|place|early|between|and|,',
  upcoming: 'upcoming|forthcoming|next',
  recent: 'recent|latest|last',
  also: 'also|then|separately|additionally',
  stayFor: 'for|to|as|on|where',
}
