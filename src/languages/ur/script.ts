/** Urdu script: right to left, ۔ ends a sentence. */
import type { ScriptTable } from '../tables/script.ts'

export const script: ScriptTable = {
  code: 'Arab',
  // Source: letters that Urdu has and Persian and Arabic lack, and words of Urdu grammar.
  signs: { own: [/[ٹڈڑںےھہ]/gu, /(?<!\p{L})(?:کے|کی|نے|ميں|میں|ہے|سے)(?!\p{L})/gu] },
  // "صدرسے", "کےمطابق": postpositions and "and". Not "نے" at an end, which infinitives have too ("نکالنے"); of others that words end with ("ماسکو") more must be left.
  glue: {
    ends: [
      ['سے|میں', 3],
      ['کو|کا|کی|کے', 4],
    ],
    begins: [['کے|نے|سے|اور', 4]],
  },
  abbreviations: new Set(['ڈاکٹر', 'مسٹر', 'پی', 'ایم']),
}
