/** Offices, honorifics and demonyms. */
export interface TitleTable {
  readonly [table: string]: unknown
}
