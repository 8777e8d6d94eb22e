/** A reader of time that is measured. */
import type { Found } from '../score.ts'
import type { Text } from '../sets.ts'

export interface Peer {
  readonly name: string
  readonly version: string
  readonly languages: readonly Text['lang'][]
  /** The times of each text, and how long it took without starting up. */
  read(texts: readonly Text[]): { found: Found[]; ms: number }
}
