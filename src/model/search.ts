/** What is searched for, in the terms of the index, and what is found. */

export const SEARCH_SCOPES = ['report', 'statement', 'entry'] as const
export type SearchScope = (typeof SEARCH_SCOPES)[number]

/** Where a term stands: in the title, in the text, or as a name in any script. */
export type SearchField = 'title' | 'body' | 'names'

/** One or more terms that stand in a row, in one field or in any. */
export interface SearchPhrase {
  readonly terms: readonly string[]
  readonly field?: SearchField
}

/** Met where one of the alternatives is. */
export interface SearchPart {
  readonly alternatives: readonly SearchPhrase[]
  /** What meets this part is left out instead. */
  readonly not?: boolean
}

/** Terms of one searchable thing, each field its terms in their order with a space between two: as text they are cheap to hand on. */
export interface Terms {
  readonly title: string
  readonly body: string
  readonly names: string
}

/** A field's terms, one by one. */
export const eachTerm = (field: string): string[] => (field === '' ? [] : field.split(' '))
