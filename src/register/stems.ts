/** Folded words compared by their beginnings: a stem stands for every word that begins so, with a space after it for the whole word. */
import { foldPhrase } from '../text/fold.ts'
import type { Class } from './words/index.ts'

const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu

/** Folded words (`foldPhrase`) with one space between them and at both ends, so that a stem behind a space begins a word. */
export const spaced = (folded: string): string => ` ${folded.replace(NOT_LETTERS, ' ').trim()} `

/** Whether spaced words hold one that begins with any of the stems. */
export const holdsStem = (words: string, stems: readonly string[]): boolean =>
  stems.some((s) => words.includes(` ${s}`))

/** The first of the classes for which a word stands. Absent: none does. */
export const classNamed = <Name extends string>(words: string, classes: readonly Class<Name>[]): Name | undefined =>
  classes.find(([, stems]) => holdsStem(words, stems))?.[0]

/** All of the classes for which words stand, in their order. */
export const classesNamed = <Name extends string>(words: string, classes: readonly Class<Name>[]): Name[] =>
  classes.filter(([, stems]) => holdsStem(words, stems)).map(([name]) => name)

/** The words of a text, folded, in order; an apostrophe or hyphen parts words. Empty: it has none. */
export const wordsOf = (text: string): string[] => foldPhrase(text).split(NOT_LETTERS).filter(Boolean)
