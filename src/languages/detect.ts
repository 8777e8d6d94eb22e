/** Tells which of the languages a text is in, from its script and a few of its letters and words. */
import type { LanguageCode } from '../model/document.ts'
import type { ScriptTable } from './tables/script.ts'
import { timed } from './timed.ts'

/** A text of a language has one of its own signs in so many letters, at least. */
const LETTERS_A_SIGN = 25
/** And a sign of another language in so many, at most. */
const LETTERS_A_FOREIGN_SIGN = 50

/**
 * The language of a text, judged by its first 20,000 code units: among those of its script the one whose own signs are most,
 * or else one that has none (`ScriptTable.signs`).
 * Absent: undefined when there are no letters, or when the letters belong to a language that is not read (Persian, Arabic, Ukrainian …).
 */
export function detectLanguage(text: string): LanguageCode | undefined {
  const sample = text.slice(0, 20_000)
  const { script, letters } = mostWritten(sample)
  let found: LanguageCode | undefined
  let most = -1
  for (const [code, table] of Object.entries(timed) as [LanguageCode, { readonly script: ScriptTable }][]) {
    const { own, foreign } = table.script.signs ?? {}
    if (letters === 0 || table.script.code !== script) continue
    if (foreign && count(sample, foreign) * LETTERS_A_FOREIGN_SIGN >= letters) continue
    const signs = own?.reduce((n, pattern) => n + count(sample, pattern), 0) ?? 0
    if (signs <= most || (own && signs * LETTERS_A_SIGN < letters)) continue
    found = code
    most = signs
  }
  return found
}

const SCRIPTS: readonly (readonly [ScriptTable['code'], RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Latn', /\p{Script=Latin}/gu],
]

/** The script of most letters, and how many they are; of equals the first. */
function mostWritten(sample: string): { script?: ScriptTable['code']; letters: number } {
  let most: { script?: ScriptTable['code']; letters: number } = { letters: 0 }
  for (const [script, pattern] of SCRIPTS) {
    const letters = count(sample, pattern)
    if (letters > most.letters) most = { script, letters }
  }
  return most
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
