import { PATTERN, type TableOf, WORDS } from './kinds.ts'

/** Small words and endings by which statements are read in a language whose verb ends the clause. Lists are parted by "|" and folded. */
export const FINAL_WORDS = {
  /** Marks of an owner, behind it. */
  owner: WORDS,
  /** Those before "according to" in its noun phrase, with "my". */
  beforeAccording: WORDS,
  /** Mark between "according to" and its noun, where the noun comes after; it may be written on to a noun as well. */
  ownerAfter: WORDS,
  /** Words before the second word of a compound postposition, and those before one that tells an occasion. */
  beforeCompound: WORDS,
  beforeOccasion: WORDS,
  /** Second words of compound postpositions that tell an occasion; what may follow them. */
  occasions: WORDS,
  afterOccasion: WORDS,
  /** Nouns that with "in" tell where something was said, between speaker and object. */
  settings: WORDS,
  /** "Several" and "times": "several times he condemned". */
  several: WORDS,
  times: WORDS,
  /** Particles left out at the head of an object, and the one left out behind signs as well. */
  particles: WORDS,
  also: WORDS,
  /** "From", "by". */
  from: WORDS,
  /** Marks a hearer, one who feels or an object. */
  dative: WORDS,
  /** Pronouns of those who feel. */
  feelers: WORDS,
  /** What shows that somebody or something is judged: the mark of an object, and pronouns that hold it. */
  judged: WORDS,
  /** Nouns of judging, and the one that needs no mark of what is judged in the passive. */
  judging: WORDS,
  judgingAlone: WORDS,
  /** "Whom", "which", as the object of a relative clause. */
  whom: WORDS,
  /** Pronouns that begin a relative clause told of the speaker, in all their forms. */
  relatives: WORDS,
  /** Those of them that are told of people only, in the plural of respect. */
  honoured: WORDS,
  /** "Which" before a postposition, and the postposition with which it begins what is set against the words before. */
  which: WORDS,
  whereupon: WORDS,
  /** "When", which sets one statement against another only before `that`. */
  when: WORDS,
  /** The conjunction before a clause, where it is parted from or written on to another word. */
  that: WORDS,
  /** Words that with `that` behind them begin a clause of their own. */
  beforeThat: WORDS,
  /** Pronouns after a comma with which another statement begins. */
  turns: WORDS,
  /** Pronouns that are a speaker's whole noun phrase; those that are a subject without a mark; "I" and "we". */
  alone: WORDS,
  subjects: WORDS,
  selves: WORDS,
  /** "One's own". */
  own: WORDS,
  /** Words before a verb that point to what is said, not to whoever says it. */
  pointers: WORDS,
  /** Pronouns for whoever was asked in the clause before. */
  asked: WORDS,
  /** Verbs of asking, with the passive forms behind them; those that ask only behind "question". */
  asking: WORDS,
  askingPassive: WORDS,
  putting: WORDS,
  question: WORDS,
  /** Words that stay inside the noun phrase of a document: "the report issued on Wednesday by". */
  inDocument: WORDS,
  /** "Issued", behind `from`. */
  issued: WORDS,
  /** Forms of light verbs that are common words as well. */
  notLight: WORDS,
  /** The noun of saying that needs no copula before a conjunction. */
  saying: WORDS,
  /** Behind a cue: "can", which makes it no statement of its own; the same among the tails of a verb group. */
  can: WORDS,
  unsaid: WORDS,
  /** Words of a verb group that make it passive, a participle, progressive. */
  passive: WORDS,
  participle: WORDS,
  progressive: WORDS,
  /** Participles of those who are posted to or take part in something. */
  posted: WORDS,
  /** "Came", behind an imperfective: what has been said all along. */
  allAlong: WORDS,
  /** Words of a verb group that tell it as done with, where its subject bears no mark. */
  doneWith: WORDS,
  /** Endings of a participle and of an imperfective verb. */
  participleEnding: PATTERN,
  imperfectiveEnding: PATTERN,
  /** A noun with its copula written on to it; the noun is the first group. */
  withCopula: PATTERN,
} as const

export type FinalWords = Required<TableOf<typeof FINAL_WORDS>>
