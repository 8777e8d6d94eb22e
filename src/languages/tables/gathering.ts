import { PATTERN, PHRASES, type TableOf, WORD, WORDS } from './kinds.ts'

/** Words beside an encounter that tell who takes part in it, where they stand apart from its verb or noun. Lists are parted by "|". */
export const GATHERING = {
  /** An office that needs no state at home; words between it and its verb; first halves of it. */
  office: WORDS,
  officeApart: WORDS,
  officeHalf: WORDS,
  /** Words that go on from one side to the next: "and the Peruvian side by Y". */
  listing: WORDS,
  /** Posts of those who act for a whole state, and others that look like them. */
  highOffice: PATTERN,
  lowOffice: PATTERN,
  /** Such posts in full, as they stand without a name. */
  highOffices: PHRASES,
  /** The posts of those who head a body of many states. */
  bodyHead: PATTERN,
  /** Words before the state to which an envoy is posted. */
  postedTo: PHRASES,
  /** Verbs of saying right before what somebody says of "its" own. */
  saying: WORDS,
  /** The noun and verb of a visit, and adjectives by which it is one between states. */
  visiting: PATTERN,
  officialVisit: WORDS,
  /** Parts of the world with several states: a journey there is one abroad. */
  regions: PHRASES,
  /** What an alliance is called when it is told of again: "the bloc's ministers". */
  blocs: WORDS,
  /** Words for talks that a report goes on about without saying whose they are. */
  talks: WORDS,
  /** Two states told of together, without their names. */
  twoStates: PHRASES,
  /** "They", by which those told of before go on. */
  they: WORD,
  /** Verbs of taking part in a meeting. */
  goingThere: PHRASES,
  /** The gathering of those who head states. */
  summit: WORD,
  /** Words of inviting. */
  inviting: PATTERN,
  /** Words behind those between whom it is, by which what they talk of is told: "including". */
  naming: WORDS,
  /** Words by which those are told who were at an encounter, of whatever side: "attended by". */
  everybody: WORDS,
  /** "I"; words between it and its verb. */
  self: WORD,
  /** "I", "our", by which somebody speaks of what is his own, or his side's. */
  selves: WORDS,
  selfApart: WORDS,
  /** Prepositions before an encounter at the head of a sentence; verbs of telling between two. */
  opens: WORDS,
  telling: WORDS,
  /** Verbs of holding a gathering, and auxiliaries before them. */
  holding: PATTERN,
  auxiliaries: WORDS,
  /** Participles of leading, before "by". */
  led: WORDS,
  /** Verbs of taking part; the one that takes its noun at once; "took part"; "joined". */
  takingPart: WORDS,
  attended: WORD,
  took: WORD,
  part: WORD,
  joined: WORD,
  /** Articles before a call or meeting told of before; the call; the meeting. */
  known: WORDS,
  call: WORD,
  meeting: WORDS,
  /** Auxiliaries of the future before "take place"; its forms; "place"; "held". */
  willTake: WORDS,
  takes: WORDS,
  take: WORDS,
  place: WORD,
  held: WORD,
  /** "Was"; participles of holding behind it; what may not follow. */
  was: WORDS,
  convened: WORDS,
  notHeld: WORDS,
  /** Gerunds, and adjectives that end so. */
  gerund: PATTERN,
  /** Pronouns of somebody whose own encounter it is. */
  ownSubject: WORDS,
  /** Towns that stand for the state that acts there. */
  capitals: WORDS,
  /** "Discussed", of what goes on elsewhere. */
  discussed: WORD,
  /** Words before the subject of another main clause; heads of such a subject; words by which it is none. */
  newSubject: WORDS,
  newHead: PATTERN,
  noSubject: WORDS,
  /** "Meeting", of what is met, and things that are. */
  met: WORD,
  things: WORDS,
} as const

export type GatheringTable = TableOf<typeof GATHERING>
