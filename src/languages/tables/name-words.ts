import { PATTERN, PHRASES, type TableOf, WORD, WORDS } from './kinds.ts'

/** Words around and within names by which they are found, bounded or told apart. Lists are parted by "|", folded. */
export const NAME_WORDS = {
  /** Small words that begin a surname: "von", "фон". */
  particles: WORDS,
  /** Those that do before a hyphen: "ас-Судани". */
  articles: WORDS,
  /** What joins one name of a list to the next. */
  joining: WORDS,
  /** The last word of somebody's name by which he is told as well where it stands alone, with a capital within a sentence. */
  surnames: PATTERN,
  /** The owner's mark behind a name, a word of its own: "'s". */
  owner: PATTERN,
  /** Owner's marks between two nouns. */
  genitives: WORDS,
  of: WORD,
  the: WORD,
  and: WORD,
  /** Posts in whose holder's name nothing of a body stands: "President". */
  officials: PHRASES,
  /** "To", between a post and the place that it is for: "Ambassador to Chile". */
  postedTo: WORDS,
  /** "Jr", behind a name. */
  juniors: WORDS,
  /** Prepositions and verbs in small letters that part two names taken for one; behind the prepositions stands a place. */
  parting: WORDS,
  partingPlaces: WORDS,
  /** "In", between a body that meets and the town where it does. */
  within: WORDS,
  /** The first half of a joined adjective, which is no name. */
  halves: PATTERN,
  /** Several of a people or party, which open a sentence with a capital: no surname ends so in any case ("Саркисяне" is of one). */
  several: PATTERN,
  /** Short words of the language that a post may hold: "министр промышленности и торговли". */
  postJoins: WORDS,
  /** Words that open a clause, or join it to what stands before; none of them begins a name. */
  opening: WORDS,
  /** Last words of a body's name that is taken for a place: "court". */
  courts: PATTERN,
  /** The mark of who acts, and before `saying` that of who speaks: "نے", "کا کہنا". */
  doer: WORDS,
  speaker: WORDS,
  saying: WORDS,
  /** Verbs of speech as they are told of one who is honoured or of several, before `politeEnd`: "کہتے ہیں". */
  politeSpeech: PATTERN,
  politeEnd: WORDS,
  /** The "of" of foreign titles, in the language's own letters. */
  foreignOf: WORDS,
  /** Endings of several, which no surname has. */
  plurals: PATTERN,
  /** A letter that only ends words, within one: two words were written as one. */
  glued: PATTERN,
  /** What follows a name in a clause whose verb comes last. */
  following: WORDS,
  /** "Website", before an outlet's address. */
  websites: PATTERN,
  /** A verb of what an outlet does, which is no noun for one. */
  tellingVerbs: PATTERN,
} as const

export type NameWordsTable = TableOf<typeof NAME_WORDS>

/** Words around names in Latin letters, which stand in reports of every language. */
export const LATIN = {
  particles: 'von|van|der|den|de|di|da|del|la|bin|ibn',
  owner: /^['’]s$/,
  of: 'of',
  the: 'the',
  and: 'and',
  officials: 'President|Prime Minister',
  juniors: 'jr|sr',
} as const satisfies NameWordsTable
