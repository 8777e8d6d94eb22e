/** Makes tables of words ready for asking. To be done once for each language. */

/** Whether a word is one of a list's or fits a pattern. */
export interface WordTest {
  test(word: string): boolean
}

/** A table that may be asked in one way for lists and patterns; everything else stays as it is. */
export type Tested<T> = { readonly [K in keyof T]: T[K] extends string | RegExp | undefined ? WordTest : T[K] }

/** The table with its lists as tests, beside its patterns. */
export const tested = <T extends object>(table: T): Tested<T> =>
  Object.fromEntries(
    Object.entries(table).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value]
      const words = new Set(value.split('|'))
      return [name, { test: (word: string) => words.has(word) }]
    }),
  ) as Tested<T>

/** Whether a word fits; where a language tells of no such words, none does. */
export const fits = (test: WordTest | undefined, word: string | undefined): boolean =>
  test !== undefined && word !== undefined && test.test(word)
