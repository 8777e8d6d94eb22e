import { ENDINGS, PATTERN, PHRASES, type TableOf, WORDS } from './kinds.ts'

/** Words by which a document is laid out for finding encounters: who stands where, and where clauses end. Lists are parted by "|". */
export const LAYOUT = {
  /** Nouns before a town's own name: "the city of". Only where the owner stands before them. */
  towns: WORDS,
  /** Endings of a people's plural; without all but their first letter it is listed. */
  peoplesEndings: ENDINGS,
  /** "Together with", where it tells that a people's plural takes part. */
  beside: PHRASES,
  /** The mark of a place, behind it. */
  inside: WORDS,
  /** Words after a state's name that is also a common word, when it is the state. */
  afterState: WORDS,
  /** Words that part an office from a name behind it: the office is not the name's. */
  marks: WORDS,
  /** The mark of an owner, behind it. */
  owner: WORDS,
  /** The noun of saying behind an owner who speaks. */
  saying: WORDS,
  /** Words after an owner's mark by which the owner takes part after all. */
  together: WORDS,
  /** The relative pronoun that begins no clause behind one of `unfinished`. */
  relative: WORDS,
  unfinished: WORDS,
  /** Words that begin no clause between an adjective of counting and its noun: "the first since the war talks". */
  between: WORDS,
  counting: PATTERN,
  /** "A также": what goes on with a list, where a post in the same case follows. */
  listing: WORDS,
  /** "Visiting", before an office that a guest holds. */
  guest: WORDS,
  /** "As well as", between two names of a list, where it stands behind the first. */
  besides: PHRASES,
  /** Words after a family name that are no part of it. */
  generations: WORDS,
  /** Case endings that a name ending in a consonant may have, and those that are surely one. */
  nameEnding: PATTERN,
  sureEnding: PATTERN,
} as const

export type LayoutTable = TableOf<typeof LAYOUT>
