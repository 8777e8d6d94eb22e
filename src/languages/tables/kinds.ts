/** What stands in the fields of a table of small words: told once, so that its type and its making ready (`ready.ts`) both follow from it. */

/** One word, folded: compared with. */
export const WORD = 'word'
/** Words parted by "|", folded: asked whether they hold a word. */
export const WORDS = 'words'
/** A pattern of folded words, where endings or stems count. */
export const PATTERN = 'pattern'
/** Words, each with a pattern. */
export const PAIRS = 'pairs'
/** Phrases parted by "|", as written in a text, with stars for any ending (`text/phrases.ts`). */
export const PHRASES = 'phrases'
/** Endings of words, folded. */
export const ENDINGS = 'endings'
/** Letters, each with what stands for it. */
export const LETTERS = 'letters'

type Kind =
  | typeof WORD
  | typeof WORDS
  | typeof PATTERN
  | typeof PAIRS
  | typeof PHRASES
  | typeof ENDINGS
  | typeof LETTERS

export type Fields = { readonly [name: string]: Kind }

/** What a language writes for a field of each kind. */
interface Written {
  readonly word: string
  readonly words: string
  readonly pattern: RegExp
  readonly pairs: readonly (readonly [string, RegExp])[]
  readonly phrases: string
  readonly endings: readonly string[]
  readonly letters: { readonly [letter: string]: string }
}

/** The table that a language writes; a field is absent where the language has no such words. */
export type TableOf<F extends Fields> = { readonly [K in keyof F]?: Written[F[K]] }
