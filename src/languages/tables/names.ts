/** Names known beforehand and learned weights. */
export interface NameTable {
  readonly [table: string]: unknown
}
