/** Bodies known beforehand: international bodies, armed groups, ministries, outlets, parties. */

/** What is known of a body's name. */
export interface Body {
  /** The short English name of an international body or armed group ("UN", "Taliban"). Absent for others. */
  readonly key?: string
  readonly kind: BodyKind
  /** ISO 3166-1 alpha-2, when the name alone says whose body it is. */
  readonly country?: string
}
export type BodyKind = 'international' | 'armed-group' | 'ministry' | 'state-body' | 'party' | 'outlet' | 'company'

/** Names of bodies as a report may write them, in every case form, with what is known of each. */
export type BodyTable = readonly (readonly [phrase: string, body: Body])[]

/** One line of a table of bodies: names parted by "|", then what is known. */
export type BodyRow = readonly [names: string, body: Body]

/** Unfolds rows into a table; `forms` gives all forms of a name. */
export function bodyTable(
  rows: readonly BodyRow[],
  forms: (name: string) => readonly string[] = (name) => [name],
): BodyTable {
  return rows.flatMap(([names, body]) => names.split('|').flatMap((name) => forms(name).map((f) => [f, body] as const)))
}
