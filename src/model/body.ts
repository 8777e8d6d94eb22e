/** Standing bodies (mechanisms): what meets again and again, with its sessions, gaps and clashes. */
import type { LanguageCode } from './document.ts'
import type { Place, Status } from './reading.ts'
import type { NameVariant } from './variant.ts'

/** One session of a body. */
export interface BodySession {
  readonly entry: string
  readonly ordinal?: number
  /** Worked out for a planned one without a number. */
  readonly impliedOrdinal?: number
  readonly status: Status
  readonly date?: string
  readonly place?: Place
  /** Who led each side. */
  readonly heads: readonly { readonly party: string; readonly name: string; readonly post?: string }[]
  readonly documents: number
  readonly voices: number
  readonly languages: readonly LanguageCode[]
}

/** Numbers between which no report tells of a session. */
export interface BodyGap {
  readonly from: number
  readonly to: number
  /** The sessions on either side; absent at the beginning. */
  readonly after?: string
  readonly before?: string
  /** "3rd to 6th: no report". */
  readonly words: string
}

/** Two sessions, or two claims about one, that cannot both be right. */
export interface BodyClash {
  readonly kind: 'ordinal-twice' | 'ordinal-disputed' | 'date-disputed' | 'order'
  readonly entries: readonly string[]
  readonly ordinal?: number
  /** The days or numbers that clash, "" for none told; of `order`: number and day of the one, then of the other. */
  readonly values: readonly string[]
  /** The same in plain English. */
  readonly words: string
}

/** A name the body is given, and where. */
export interface BodyName extends NameVariant {
  readonly lang: LanguageCode
}

/** Who led a side, and at which sessions. */
export interface BodyHead {
  readonly party: string
  /** All spellings, the most frequent first. */
  readonly names: readonly string[]
  readonly posts: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly sessions: readonly string[]
}

/** A standing body. */
export interface StandingBody {
  /** Made from its parties, its subject and what its name alone tells: the same whatever is added. Begins with `b`. */
  readonly id: string
  /** The name that tells what it is about, in English, or else in Russian, or else in Urdu; the most used of those. */
  readonly name: string
  readonly names: readonly BodyName[]
  readonly parties: readonly string[]
  /** The leading class of subject; absent when none is told. */
  readonly subject?: string
  readonly subjects: readonly string[]
  /** In order of day and number; planned ones too. */
  readonly sessions: readonly BodySession[]
  readonly gaps: readonly BodyGap[]
  readonly clashes: readonly BodyClash[]
  readonly heads: readonly BodyHead[]
}
