/** Places known beforehand, with the state they belong to. */

/** `capital` and `city` are towns; `region` is a part of a state, a river, a part of the world. */
export type PlaceKind = 'state' | 'capital' | 'city' | 'region'

/** What is known of a place's name. */
export interface Place {
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2. Absent for a part of the world that is no state's. */
  readonly country?: string
  /** The name as the table writes it; Russian: nominative. */
  readonly name: string
}

/** Names of places as a report may write them, in every case form, with what is known of each. */
export type PlaceTable = readonly (readonly [phrase: string, place: Place])[]

/** One state's names: each cell holds names parted by "|". The key `--` is for what belongs to no state. */
export interface PlaceRow {
  readonly state?: string
  readonly capital?: string
  readonly city?: string
  readonly region?: string
}

const PLACE_KINDS: readonly PlaceKind[] = ['state', 'capital', 'city', 'region']

/** Unfolds rows into a table; `forms` gives all forms of a name (itself, where a language has no case endings). */
export function placeTable(
  rows: { readonly [country: string]: PlaceRow },
  forms: (name: string) => readonly string[] = (name) => [name],
): PlaceTable {
  const out: [string, Place][] = []
  for (const [code, row] of Object.entries(rows))
    for (const kind of PLACE_KINDS)
      for (const name of (row[kind] ?? '').split('|'))
        if (name)
          for (const form of forms(name))
            out.push([form, code === '--' ? { kind, name } : { kind, country: code, name }])
  return out
}

/** Adjectives and names of peoples, with their state: "Pakistani". They are no names themselves. */
export type DemonymTable = readonly (readonly [phrase: string, of: { readonly country: string }])[]

/** Unfolds rows (country → words parted by "|") into a table. */
export function demonymTable(
  rows: { readonly [country: string]: string },
  forms: (word: string) => readonly string[] = (word) => [word],
): DemonymTable {
  return Object.entries(rows).flatMap(([country, words]) =>
    words.split('|').flatMap((word) => forms(word).map((form) => [form, { country }] as const)),
  )
}
