import { type TableOf, WORD } from './kinds.ts'

/** Words of grammar that rules look for beside others, by what they are in English. Where a language tells the same by endings or marks it has none. */
export const SMALL = {
  // Conjunctions and pronouns.
  and: WORD,
  but: WORD,
  as: WORD,
  /** Before what is told. */
  that: WORD,
  where: WORD,
  which: WORD,
  who: WORD,
  their: WORD,
  /** The definite article. */
  the: WORD,
  // Prepositions.
  by: WORD,
  for: WORD,
  from: WORD,
  in: WORD,
  of: WORD,
  on: WORD,
  /** Before a goal, and before an infinitive. */
  to: WORD,
  with: WORD,
  // Verbs of a verb group.
  be: WORD,
  is: WORD,
  was: WORD,
  have: WORD,
  not: WORD,
  will: WORD,
  would: WORD,
} as const

export type SmallTable = TableOf<typeof SMALL>
