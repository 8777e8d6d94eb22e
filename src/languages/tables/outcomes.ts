/** Words of what is agreed and promised, beside those that tell of encounters. */

/**
 * Lists of phrases, written as those of the encounter table are. A language without words of some kind leaves its list out.
 * `announced`: participles after "will be" by which a state says that it will make something known; `announcedThings`: what it makes known;
 * `announcedAbout`: "about" before that; `announcedAfter`: words that may stand right before this "about".
 * `doing`: verbs beside which somebody must be told who does it; `firms`: those who act for no state; `agents`: offices and pronouns that do;
 * `asides`: words between whoever acts and the verb; `unnamed`: words right after "that" by which whoever speaks is the one who acts.
 * `oblique`: prepositions by which a name is not the subject.
 * `rules`: what only holds for a time, with `inForce` its verb; `takesPlace`: verbs of taking place; `atHome`: what takes place in a state and is no promise.
 * `seekers`: words of those who only seek an office.
 * `deals`: words for what is concluded; `signedPassive`: participles of signing; `auxiliaries`: what stands between the two;
 * `future`: the auxiliary of the future; `together`: prepositions before whoever signs with another; `dealKinds`: words of number before a deal;
 * `when`: prepositions before a time or place, `onlyWhen` words that go with a time.
 * `pointing`: words by which a deal is one told of before; `rebels`: those of no state with whom one concludes a truce;
 * `earlier`: words by which something is told as known or past before the report's own news; `at`: prepositions of being at a gathering;
 * `several`: words for sides who agree together;
 * `coordinators`: words before a second verb of the same subject.
 * `occasions`: words by which an encounter is only why or while something is done.
 * `undecided`: words before "about" by which an act is only discussed.
 */
export const OUTCOME_WORDS = [
  'announced',
  'announcedThings',
  'announcedAbout',
  'announcedAfter',
  'doing',
  'firms',
  'agents',
  'asides',
  'unnamed',
  'rules',
  'takesPlace',
  'atHome',
  'inForce',
  'oblique',
  'seekers',
  'deals',
  'signedPassive',
  'auxiliaries',
  'future',
  'together',
  'dealKinds',
  'when',
  'onlyWhen',
  'pointing',
  'undecided',
  'occasions',
  'rebels',
  'coordinators',
  'several',
  'earlier',
  'at',
] as const

export type OutcomeWord = (typeof OUTCOME_WORDS)[number]

export type OutcomeTable = { readonly [W in OutcomeWord]?: string } & {
  /** Endings of words that may stand between whoever acts and the verb. */
  readonly asideEndings?: readonly string[]
  /** Endings of adjectives before a deal's noun, where it stands before its verb, and where it follows. */
  readonly dealEndings?: readonly string[]
  readonly namedDealEndings?: readonly string[]
  /** Endings of infinitives. */
  readonly infinitiveEndings?: readonly string[]
  /** Endings of an adjective's first half: "российско-". */
  readonly halfEndings?: readonly string[]
}
