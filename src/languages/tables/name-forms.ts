import { ENDINGS, LETTERS, PATTERN, type TableOf, WORDS } from './kinds.ts'

/** How the words of a name change from mention to mention, and what tells how it is shown. */
export const NAME_FORMS = {
  /** Case endings; the words that may have them; what is left at a stem's end and is none of it. Absent: names have no cases. */
  endings: PATTERN,
  ended: PATTERN,
  stemEnd: PATTERN,
  /** Letters in which the spellings of one foreign name differ, with what stands for them; nothing where they may be left out. */
  softened: LETTERS,
  /** "Junior". */
  junior: WORDS,
  /** The consonant in which a man's given name ends; that in which a surname ends in the nominative. */
  manEnding: PATTERN,
  surnameEnding: PATTERN,
  /** What such a surname has more in other cases. */
  oblique: ENDINGS,
} as const

/** Grammatical cases by their usual abbreviations. */
type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'prp'

export type NameFormsTable = TableOf<typeof NAME_FORMS> & {
  /** By whose rules a name is put into the nominative (`src/names/nominative.ts`). Absent: it is shown as it was written. */
  readonly nominative?: 'russian'
  /** Cases that a preposition asks for. */
  readonly casesAfter?: { readonly [preposition: string]: readonly Case[] }
  /** Cases in which a title stands by its ending; the first row that fits counts. */
  readonly casesOfTitle?: readonly (readonly [RegExp, readonly Case[]])[]
}
