/** Names known beforehand and learned weights. */

import type { NameWordsTable } from './name-words.ts'

/** What a list of names says of each of its phrases. The short codes are part of the learned weights: do not rename one alone. */
export type NameListKind =
  | 'state'
  | 'place'
  | 'demonym'
  | 'body' // a body's whole name
  | 'body-head' // a word that bodies' names begin or end with: "Ministry", "Партия"
  | 'given' // given names and surnames seen often
  | 'person' // a person's full name; the model does not see it, rules do
  | 'surname' // of a statesman, and no place's name; the model does not see it, rules do
  | 'title' // stands before a person's name: "President", "генерал"
  | 'not-name' // written like a name, and none: holidays, events, documents
  | 'honorific' // never part of a person's name: "Mr", "آیت اللہ"; looked at for bounds only
  | 'outlet' // Latin words with capitals after it are an outlet's name: "телеканал"; looked at by rule only
  | 'teller' // what outlets do: Latin words with capitals before it are an outlet's name; looked at by rule only
  | 'address' // a capitalised word after it is a person's name: "Mr"; looked at by rule only
  | 'compass' // before a place's name, and no part of it unless the whole name is known; looked at for bounds only
  | 'tail' // after a known name, and no part of it: "Charter", "Resolution"; looked at for bounds only
  | 'person-tail' // after a person's name, and no part of it: "سرکار"; looked at for bounds only
  | 'glue' // written on to the end of a name without a space: "کے"; looked at for bounds only

/** A list of phrases, one a line; a word with a star at its end stands for every word that begins so. */
export interface NameList {
  readonly kind: NameListKind
  readonly phrases: string
}

/** What the reader of names must be told about a language. */
export interface NameTable {
  readonly lists: readonly NameList[]
  /** Words around names. Absent: no rule looks for any. */
  readonly words?: NameWordsTable
  /** Learned weights as `names/weights.ts` reads them. Absent: no names are found but those of the lists. */
  readonly weights?: string
  /** The weights were learnt with stems, quotation marks and the heads of bodies' names (`annotators/names/surroundings.ts`). */
  readonly surroundings?: true
}
