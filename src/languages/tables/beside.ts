import { PATTERN, type TableOf, WORDS } from './kinds.ts'

/** Words beside the name of a place, body or person that tell its state or its kin. Lists are parted by "|". */
export const BESIDE = {
  /** Nouns of places before a place's own name: "the city of". Where owners are marked, adjectives before such a noun too. */
  placeNouns: PATTERN,
  /** Words between "in" and a wider place: "north", "western". */
  compass: PATTERN,
  in: WORDS,
  /** "And", "or": the name before them is the last but one of a list. */
  listed: WORDS,
  /** The owner's mark that cannot be a quotation mark. */
  sureOwner: WORDS,
  /** Words by which a delegation is led, or by which it is told whom it holds. */
  led: WORDS,
  /** "By" between the next state and who leads for it: "and the Peruvian by Y". */
  ledNext: WORDS,
  /** Words behind which no one more of a delegation's list is named: "met", "while", "is". */
  ledOver: WORDS,
  /** Prepositions before the town or state that a delegation comes from. */
  from: WORDS,
  /** Words that may stand before whose kin somebody is, or before their name: "of", "the", "former". */
  beforeKin: PATTERN,
  /** Articles. */
  articles: WORDS,
} as const

export type BesideTable = TableOf<typeof BESIDE>
