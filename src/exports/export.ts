/** What every export is. */
import type { Entry } from '../model/entry.ts'

export interface Export {
  /** The value of `--to`, and the suffix in addresses: "csv". */
  readonly name: string
  readonly mediaType: string
  readonly summary: string
  /** Entries in, bytes of one file out, in the order given. */
  write(entries: AsyncIterable<Entry>): AsyncIterable<Uint8Array>
}
