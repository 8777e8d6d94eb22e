/** What stands in the fields of a table of small words: told once, so that its type and its making ready both follow from it. */

/** Words parted by "|". */
export const WORDS = 'words'
/** A pattern of words, where endings or stems count. */
export const PATTERN = 'pattern'
/** Words, each with a pattern. */
export const PAIRS = 'pairs'

export type Fields = { readonly [name: string]: typeof WORDS | typeof PATTERN | typeof PAIRS }

/** The table that a language writes; a field is absent where the language has no such words. */
export type TableOf<F extends Fields> = {
  readonly [K in keyof F]?: F[K] extends typeof WORDS
    ? string
    : F[K] extends typeof PATTERN
      ? RegExp
      : readonly (readonly [string, RegExp])[]
}
