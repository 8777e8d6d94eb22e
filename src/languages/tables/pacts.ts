import { PATTERN, type TableOf, WORDS } from './kinds.ts'

/** Words by which a pact is told with who made it, parted from its verb by other words. Lists are parted by "|". */
export const PACTS = {
  /** The verb of agreeing that may be parted from its "to" or "that", and words right behind it by which it is. */
  agreed: WORDS,
  parting: WORDS,
  /** "And", "that", "to" behind the verb. */
  and: WORDS,
  that: WORDS,
  to: WORDS,
  /** Articles and possessives: no plain verb stands here. */
  articles: WORDS,
  /** The verb of deciding, and its auxiliaries. */
  decided: WORDS,
  haves: WORDS,
  /** Relative pronouns of a pact, and words by which what follows a pact is another thing. */
  which: WORDS,
  unsigned: WORDS,
  /** "Was", adverbs before its participle, and participles of signing. */
  was: WORDS,
  formally: WORDS,
  signed: WORDS,
  /** Auxiliaries in a relative clause of a pact, and words behind its participle that tell when or between whom. */
  auxiliaries: WORDS,
  between: WORDS,
  /** Pacts and pledges that a participle may stand behind; those of them that are words only, unless the participle binds. */
  made: PATTERN,
  words: WORDS,
  binding: WORDS,
  /** Participles behind a pact that tell when, where or by whom it was made, and what parts one from it. */
  making: WORDS,
  unmade: WORDS,
  /** Pacts with a relative clause of who made them, its verbs, pronouns of one who acts, words between, and words of company behind. */
  things: PATTERN,
  makes: WORDS,
  alone: WORDS,
  makers: WORDS,
  company: WORDS,
  /** Words by which somebody who is named makes a pact with others who are not. */
  others: WORDS,
  /** Bodies and pacts that are founded, and participles of founding behind them. */
  founded: WORDS,
  founding: WORDS,
  /** Nouns of making, the preposition before what is made, words before the noun by which it is made, and those by which it is only sought. */
  makingNouns: WORDS,
  ofThing: WORDS,
  hailed: WORDS,
  unmadeYet: WORDS,
  /** Verbs of having people do something, "their", and those people. */
  tasking: WORDS,
  theirs: WORDS,
  teams: WORDS,
  /** Decisions by several to do something; words before one by which it is not there yet; prepositions behind; words between. */
  decisions: WORDS,
  unreached: PATTERN,
  deciders: WORDS,
  decidersWords: WORDS,
  /** Organs of a body of many states. */
  councils: WORDS,
  /** What stands behind "to" where it opens no act. */
  /** Verbs by which a body decides for all its members, and who they are behind its name. */
  decidesForAll: WORDS,
  members: WORDS,
  /** Words between what was signed and the day on which it was. */
  late: WORDS,
  noAct: WORDS,
  /** The verb of taking up an offer, words before it by which nobody does, offers, and things that are no offer. */
  accepted: WORDS,
  unaccepted: WORDS,
  offers: WORDS,
  noOffer: WORDS,
  /** Truces, words before one by which it is there, and participles behind. */
  truces: WORDS,
  announced: WORDS,
  brokered: WORDS,
  /** Words behind an offer that open what it is about. */
  about: WORDS,
  /** Adjectives of a pact that is of both who were told of. */
  joint: WORDS,
  /** Abbreviations whose full stop may end a sentence. */
  abbreviations: WORDS,
  /** Pairs of words behind a comma by which a list goes on. */
  goesOn: WORDS,
} as const

export type PactsTable = TableOf<typeof PACTS>
