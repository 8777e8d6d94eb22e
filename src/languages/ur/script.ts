/** Urdu script: right to left, ۔ ends a sentence. */
import type { ScriptTable } from '../tables/script.ts'

export const script: ScriptTable = {
  code: 'Arab',
  // Source: letters that Urdu has and Persian and Arabic lack, and words of Urdu grammar.
  signs: { own: [/[ٹڈڑںےھہ]/gu, /(?<!\p{L})(?:کے|کی|نے|ميں|میں|ہے|سے)(?!\p{L})/gu] },
  abbreviations: new Set(['ڈاکٹر', 'مسٹر', 'پی', 'ایم']),
}
