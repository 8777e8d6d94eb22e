/** Which way a language is written. */
import { remembered } from '../model/remember.ts'

/** Scripts written from right to left. Source: ISO 15924. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'])

/** More than any register has languages. */
const MOST_LANGUAGES = 100

/** The direction of a language's usual script, told by its BCP 47 code. A code that is none is written from left to right. */
export const directionOf = remembered(MOST_LANGUAGES, (code: string): 'ltr' | 'rtl' => {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(code).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
})
