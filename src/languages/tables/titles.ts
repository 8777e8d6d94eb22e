/** Titles of office and honour, and the words that refer back to a person or body. */

import type { BesideTable } from './beside.ts'
import type { BodyKind } from './bodies.ts'
import type { NameFormsTable } from './name-forms.ts'
import type { OfficesTable } from './offices.ts'
import type { ReferencesTable } from './references.ts'

/**
 * What sort of office a title names. It tells whether "the minister" can be somebody, and whose office a counterpart holds.
 * `foreign` is a foreign minister; `secretary-general` heads an international body; `title` is any other office.
 */
export type TitleKind =
  | 'state'
  | 'government'
  | 'vice'
  | 'foreign'
  | 'defence'
  | 'finance'
  | 'interior'
  | 'minister'
  | 'secretary'
  | 'adviser'
  | 'envoy'
  | 'ambassador'
  | 'secretary-general'
  | 'speaker'
  | 'spokesman'
  | 'commander'
  | 'director'
  | 'leader'
  | 'legislator'
  | 'judge'
  | 'royal'
  | 'cleric'
  | 'diplomat'
  | 'reporter'
  | 'expert'
  | 'title'

/** Titles of one kind. `rank` orders offices by protocol: 1 heads a state, 9 holds none. */
export interface TitleRow {
  readonly kind: TitleKind
  readonly rank: number
  /** Phrases separated by commas; a star stands for any ending. */
  readonly words: string
  /** ISO 3166-1 alpha-2 of the only state that has this office under this name. */
  readonly country?: string
}

export interface TitleTable {
  /**
   * How it is told whose something is. `linked`: by a word before the owner ("of"), or a mark behind it; `cased`: the owner follows in its case;
   * `marked`: the owner goes before, with a mark behind it ("کے").
   */
  readonly owners: 'linked' | 'cased' | 'marked'
  /** Small words around offices. */
  readonly offices?: OfficesTable
  /** Words beside names that tell their state or kin. */
  readonly beside?: BesideTable
  /** How names change. */
  readonly nameForms?: NameFormsTable
  /** Words by which it is told whom references mean. */
  readonly references?: ReferencesTable
  readonly titles: readonly TitleRow[]
  /** Words before a title that make it a lower or past one: "deputy", "former", "нового", "سابق". Part of the post. */
  readonly modifiers: {
    readonly deputy: string
    readonly past: string
    readonly future: string
    /** "acting", "special", "senior": they change neither kind nor time. */
    readonly plain: string
  }
  /** Forms of address, no office: "Mr", "جناب", "г-н". */
  readonly honorifics: { readonly any: string; readonly woman: string; readonly man: string }
  /** "daughter", "widow", "successor": who stands behind these is not the holder of an office named beside them, but close to one. */
  readonly kin: string
  /** "counterpart", "ہم منصب", "коллега": the same office of the other side. */
  readonly counterparts: string
  /** The people a state sends: "delegation", "وفد", "side". Who heads it acts for that state. */
  readonly delegations: string
  /** Pronouns that stand for one named person. */
  readonly pronouns: {
    readonly man: string
    readonly woman: string
    readonly either: string
  }
  /** Words that, alone, refer back to a body whose name holds the same word: "ministry", "عدالت". */
  readonly bodyNouns: string
  /** Of `bodyNouns`, those that alone stand for any body of one kind: "ведомство" for a ministry. */
  readonly bodyKinds?: { readonly [kind in BodyKind]?: string }
  /** Bodies of one state only: "Kremlin" RU. Rows "RU Kremlin, …". */
  readonly bodies: string
  /** Words that lead into what an office is for: "for", "по", "برائے". */
  readonly links: string
  /** Feminine given names seen often, and masculine ones that look feminine. */
  readonly women: string
  readonly men: string
}
