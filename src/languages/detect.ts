/** Tells which of the three languages a text is in, from its script and a few of its letters. */
import type { LanguageCode } from '../model/document.ts'

/**
 * The language of a text, judged by its first 20,000 code units. Absent: undefined when there are no letters,
 * or when the letters belong to a language that is not read (Persian, Arabic, Ukrainian …).
 *
 * Source: letters that Urdu has and Persian and Arabic lack (ٹ ڈ ڑ ں ے ھ ہ), and words of Urdu grammar.
 */
export function detectLanguage(text: string): LanguageCode | undefined {
  const sample = text.slice(0, 20_000)
  const arab = count(sample, /\p{Script=Arabic}/gu)
  const cyrl = count(sample, /\p{Script=Cyrillic}/gu)
  const latn = count(sample, /\p{Script=Latin}/gu)
  const most = Math.max(arab, cyrl, latn)
  if (most === 0) return undefined
  if (most === arab) {
    const urdu = count(sample, /[ٹڈڑںےھہ]/gu) + count(sample, /(?<!\p{L})(?:کے|کی|نے|ميں|میں|ہے|سے)(?!\p{L})/gu)
    return urdu * 25 >= arab ? 'ur' : undefined
  }
  if (most === cyrl) return count(sample, /[іїєґўјљњћђџ]/giu) * 50 >= cyrl ? undefined : 'ru'
  return 'en'
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
