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
  holding: 'held|hold|holds|convened|convene|concluded|co-chaired|chaired|launched|inaugurated|co-hosted|hosted',
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
  stayFor: 'for|to|as|on|where',
}
