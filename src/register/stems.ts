/** Folded words compared by their beginnings: a stem stands for every word that begins so, with a space after it for the whole word. */
import { foldPhrase } from '../text/fold.ts'

const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu

/** Folded words (`foldPhrase`) with one space between them and at both ends, so that a stem behind a space begins a word. */
export const spaced = (folded: string): string => ` ${folded.replace(NOT_LETTERS, ' ').trim()} `

/** Whether spaced words hold one that begins with any of the stems. */
export const holdsStem = (words: string, stems: readonly string[]): boolean =>
  stems.some((s) => words.includes(` ${s}`))

/** The words of a text, folded, in order; an apostrophe or hyphen parts words. Empty: it has none. */
export const wordsOf = (text: string): string[] => foldPhrase(text).split(NOT_LETTERS).filter(Boolean)
