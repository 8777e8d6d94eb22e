/** One way in which reports write a name, and where. */
import type { LanguageCode } from './document.ts'
import type { Span } from './span.ts'

export interface NameVariant {
  readonly name: string
  readonly lang?: LanguageCode
  /** ISO 15924. Absent for a name in several scripts, or in another. */
  readonly script?: 'Arab' | 'Cyrl' | 'Latn'
  /** ISO 8601: the first and the last day on which a report that writes it so was published. Absent when none tells its day. */
  readonly first?: string
  readonly last?: string
  /** How many reports. */
  readonly documents: number
  /** Where: each report once, in order of day. */
  readonly seen: readonly NameSighting[]
}

/** A report that writes a name so. */
export interface NameSighting {
  /** Digest of the report. */
  readonly document: string
  /** The report's id as it was given. */
  readonly id: string
  readonly published?: string
  readonly outlet?: string
  /** Where the words stand in it. Absent when the claim points at none. */
  readonly span?: Span
}
