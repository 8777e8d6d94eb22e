/** Urdu words around names. */
import { LATIN, type NameWordsTable } from '../tables/name-words.ts'

export const nameWords: NameWordsTable = {
  ...LATIN,
  genitives: 'کے|کی|کا',
  opening: 'اگر|آیا|کہ|جب|جبکہ|تاہم|لیکن|اور',
  courts: /^(?:\p{L}*کورٹ|عدالت)$/u,
  doer: 'نے',
  speaker: 'کا',
  saying: 'کہنا',
  politeSpeech: /^(?:کہت|لکھت|بتات)(?:ے|ی)$/,
  politeEnd: 'ہیں',
  foreignOf: 'آف',
  plurals: /(?:وں|یں|ین|ات)$/,
  glued: /ے./,
  following: 'کے|کی|کا|نے|کو|سے|اور|پر',
}
