import { ENDINGS, PHRASES, type TableOf } from './kinds.ts'

/** Words of what is agreed and promised, beside those that tell of encounters. */
export const OUTCOMES = {
  /** Participles after "will be" by which a state says that it will make something known; what it makes known. */
  announced: PHRASES,
  announcedThings: PHRASES,
  /** "About" before that, and words that may stand right before this "about". */
  announcedAbout: PHRASES,
  announcedAfter: PHRASES,
  /** Verbs beside which somebody must be told who does it. */
  doing: PHRASES,
  /** Those who act for no state; offices and pronouns that do. */
  firms: PHRASES,
  agents: PHRASES,
  /** Words between whoever acts and the verb, and endings of such words. */
  asides: PHRASES,
  asideEndings: ENDINGS,
  /** Words right after "that" by which whoever speaks is the one who acts. */
  unnamed: PHRASES,
  /** What only holds for a time, and its verb: "to be in force". */
  rules: PHRASES,
  inForce: PHRASES,
  /** Verbs of taking place, and what takes place in a state and is no promise. */
  takesPlace: PHRASES,
  atHome: PHRASES,
  /** Prepositions by which a name is not the subject. */
  oblique: PHRASES,
  /** Words of those who only seek an office. */
  seekers: PHRASES,
  /** Words for what is concluded; words of number before one. */
  deals: PHRASES,
  dealKinds: PHRASES,
  /** Endings of adjectives before a deal's noun, where it stands before its verb, and where it follows; of an adjective's first half: "российско-". */
  dealEndings: ENDINGS,
  namedDealEndings: ENDINGS,
  halfEndings: ENDINGS,
  /** Endings of a verb in the past behind "and": another act of the same sides. */
  pastEndings: ENDINGS,
  /** Words before whoever only invites or asks another to act. */
  invitedBy: PHRASES,
  /** Verbs by which a body of many states agrees for its members; those of them by which nobody else does. */
  forAll: PHRASES,
  approving: PHRASES,
  /** What such a body approves. */
  approved: PHRASES,
  /** Verbs of concluding that may also tell what somebody says; a word that opens what is only wished. */
  concluding: PHRASES,
  wished: PHRASES,
  /** Words by which a deal is one told of before. */
  pointing: PHRASES,
  /** Participles of signing; auxiliaries between a deal and them; that of the future. */
  signedPassive: PHRASES,
  auxiliaries: PHRASES,
  future: PHRASES,
  /** Prepositions before whoever signs with another. */
  together: PHRASES,
  /** Prepositions before a time or place, and words that go with a time alone. */
  when: PHRASES,
  onlyWhen: PHRASES,
  /** Words before "about" by which an act is only discussed. */
  undecided: PHRASES,
  /** Words by which an encounter is only why or while something is done. */
  occasions: PHRASES,
  /** Those of no state with whom one concludes a truce. */
  rebels: PHRASES,
  /** Words before a second verb of the same subject. */
  coordinators: PHRASES,
  /** Words for sides who agree together. */
  several: PHRASES,
  /** Words by which something is told as known or past before the report's own news. */
  earlier: PHRASES,
  /** Prepositions of being at a gathering. */
  at: PHRASES,
  /** Endings of infinitives. */
  infinitiveEndings: ENDINGS,
} as const

export type OutcomeTable = TableOf<typeof OUTCOMES>
