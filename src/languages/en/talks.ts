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
  jointly: 'joint|bilateral|trilateral|mixed|intergovernmental|inter-governmental|permanent|bi-national|binational',
  helping: 'will|has|have|had|is|are|was|to|also|last|again|next|recently|due|expected|scheduled|set',
  membersHold: 'hold|holds|held|gather|gathers|gathered|convene|convenes|convened|meet|meets|met',
  lastTime: 'last',
  betweenMembers: "member|members|'s|’s|'|’|foreign|prime|and",
  leads: 'led|lead|leads|leading|headed|heads',
  delegation: 'delegation',
  summoning: 'summoned|summons',
  unsummoned: 'be|being|was|were|been|not|to',
  summoned: 'ambassador|ambassadors|envoy|envoys|chargé|charge|diplomat|diplomats|consul',
  notSummoned: 'to|for|after|over|before',
  callingOn: 'called',
  callOn: 'on',
  calledFor:
    'to discuss|to congratulate|to express|to underscore|to thank|to convey|to offer|to wish|to reaffirm|to review|to bid|to exchange|to brief|to extend|to talk',
  toHost:
    'to|will|would|can|could|may|might|shall|should|must|not|they|we|you|who|that|which|and|also|jointly|both|leaders|ministers|countries|nations|presidents|sides|officials|governments|states',
  beside: 'on|at|in|the',
  press:
    'correspondent|correspondents|reporter|reporters|anchor|presenter|editor|columnist|host|news host|photographer|commentator|journalist|producer',
  credit: 'file|credit|credits|photo|photos|photograph|image|picture|pictured|handout',
  pastVerbs: 'told|gave|made|took|said|thanked|spoke|sent|left|went|held|saw|laid|put|sought|won',
  behindVerb:
    'the|a|an|his|her|its|their|him|them|it|that|to|on|with|in|for|about|over|at|into|how|ways|several|all|both|any|some|this|these|those|support|concern|concerns',
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
  stayed: 'on|during',
  besideGoal: 'ally|allies|partner|member|neighbour|neighbor|neighbouring|neighboring|nearby',
}
