/** A name that is known beforehand because somebody brings a list of such names. */
import type { EntityType } from './reading.ts'

/** One person, body or place of the list. */
export interface KnownName {
  readonly name: string
  /** Other spellings, in any script. */
  readonly variants: readonly string[]
  readonly type: EntityType
  /** "Q…". */
  readonly wikidata?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}
