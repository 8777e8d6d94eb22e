/** People of the register: who they are called, which posts they held when, whom they met and what they said. */
import type { DraftKind } from './draft.ts'
import type { Place, Role, Status } from './reading.ts'
import type { NameVariant } from './variant.ts'

/** A post, over the days on which reports show the person in it. */
export interface PersonPost {
  /** As first written. */
  readonly title: string
  /** All the ways in which it is written. */
  readonly titles: readonly string[]
  readonly party?: string
  /** ISO 8601: first and last day on which the person is told of in it. Absent when no encounter has a day. */
  readonly from?: string
  readonly to?: string
  readonly entries: readonly string[]
}

/** One encounter of a person. */
export interface PersonEncounter {
  readonly entry: string
  readonly kind: DraftKind
  readonly status: Status
  readonly date?: string
  readonly place?: Place
  readonly parties: readonly string[]
  readonly role?: Role
  readonly post?: string
  /** Ids of the persons of other sides, and their names as shown in that entry. */
  readonly met: readonly { readonly person: string; readonly name: string; readonly party?: string }[]
}

/** Where one of a person's statements stands: the entry, and the key of the statement in it. */
export interface PersonStatement {
  readonly entry: string
  readonly key: string
}

/** A person. */
export interface Person {
  /** Made from party and the first published name; begins with `n`. A former id is among `aliases`. */
  readonly id: string
  readonly aliases: readonly string[]
  /** The most frequent name in English, or else in Russian, or else in Urdu. */
  readonly name: string
  /** English ones first, then Russian, then Urdu; of each the one in most reports first. */
  readonly names: readonly NameVariant[]
  readonly party?: string
  readonly posts: readonly PersonPost[]
  /** In order of day. */
  readonly encounters: readonly PersonEncounter[]
  /** In order of day. */
  readonly statements: readonly PersonStatement[]
}
