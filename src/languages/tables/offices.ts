import { PATTERN, type TableOf, WORDS } from './kinds.ts'

/** Words around an office: where it begins and ends, what it belongs to, who holds it. Lists are parted by "|". */
export const OFFICES = {
  // What is an office.
  /** Words that are one only with a capital, or before a name; those of them that are one in small letters too. */
  capitalOnly: WORDS,
  smallToo: WORDS,
  /** Words that begin like an office and are one in the abstract, a place or an adjective: "президентства". */
  abstract: PATTERN,
  /** Prepositions before what looks like an office and is none: "во главе". */
  notBehind: WORDS,
  /** Words that in small letters are no adjective of a state: "us". */
  smallPronouns: WORDS,

  // What it belongs to.
  /** Marks of an owner, behind it. */
  owner: WORDS,
  /** The link to a state, and the link to a state's adjective or to another's office. */
  of: WORDS,
  to: WORDS,
  /** Links that lead to nothing of the office right behind its title. */
  notFirst: WORDS,
  /** Prepositions that lead on to others more often than to what an office is for; the one behind which another's office follows. */
  leadsOn: WORDS,
  with: WORDS,
  /** The preposition between an office and the body it is attached to. */
  attached: WORDS,
  /** "In", behind a body within which the office is. */
  inside: WORDS,
  /** The genitive that an encounter takes, the mark of its other side, and its nouns: "A کی وزیر خزانہ B سے ملاقات". */
  ofMeeting: WORDS,
  withOther: WORDS,
  meetings: WORDS,
  /** Words that are no part of what an office belongs to. */
  noPart: WORDS,
  /** Finite verbs and conjunctions at which an office is over; other words at which it is. */
  finite: PATTERN,
  over: PATTERN,
  /** How an office in the nominative ends, or is called. */
  nominative: PATTERN,
  /** Stems of those behind which a person in the genitive is whose they are: "министр в правительстве Терезы Мэй". */
  somebodys: PATTERN,

  // Small words.
  and: WORDS,
  /** "The"; articles, pronouns and "is" between a person's comma and the office. */
  the: WORDS,
  opens: WORDS,
  /** Words before an office by which it is not joined to the next one: "between". */
  notJoined: WORDS,
  /** Small words within a long title. */
  within: WORDS,
} as const

export type OfficesTable = TableOf<typeof OFFICES>
