/** Words of saying, believing and agreeing, and pronouns. */
export interface CueTable {
  readonly [table: string]: unknown
}
