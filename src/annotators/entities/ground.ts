/** What entities are looked for in, the offices found there, and what stands at a token. */
import type { Language } from '../../languages/language.ts'
import type { TitleKind } from '../../languages/tables/titles.ts'
import type { SentenceMark, TokenMark } from '../../model/marks.ts'
import type { Named } from './named.ts'

/** An office as the words give it. `first` and `last` (exclusive) are token indexes of all its words. */
export interface PostMark {
  readonly first: number
  readonly last: number
  /** The title alone, without what goes before or after it. */
  readonly titleFirst: number
  readonly titleLast: number
  readonly kind: TitleKind
  readonly rank: number
  readonly deputy: boolean
  readonly past: boolean
  readonly future: boolean
  readonly counterpart: boolean
  /** Where the words of the country alone end, when they open the post: the title as shown begins here. */
  readonly shownFirst: number
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** The title itself tells its state, since no other has such an office: "پوپ". */
  readonly soleState?: true
  readonly organisation?: Named
  /** Who holds it, when the words name somebody. */
  readonly holder?: Named
}

/** A document laid out by token. */
export interface Ground {
  readonly text: string
  readonly tokens: readonly TokenMark[]
  readonly sentences: readonly SentenceMark[]
  readonly names: readonly Named[]
  /** Token → the name it belongs to. */
  readonly nameAt: readonly (Named | undefined)[]
  readonly language: Language
  /** Token → 1 where it stands within a quotation. */
  readonly quoted: Uint8Array
  countryOf(name: Named): string | undefined
}

/** The folded word at a token; empty outside the text. */
export const norm = (g: Ground, i: number): string => g.tokens[i]?.norm ?? ''
/** The folded words of tokens `from` to `to`, exclusive. */
export const words = (g: Ground, from: number, to: number): string[] => g.tokens.slice(from, to).map((t) => t.norm)
/** Whether the token at `i` begins with a capital. */
export const isCapital = (g: Ground, i: number): boolean => {
  const c = g.text[g.tokens[i]!.start]!
  return c !== c.toLowerCase()
}
/** The name that ends before token `i`. Absent: undefined. */
export const nameEndingAt = (g: Ground, i: number): Named | undefined => {
  const name = i > 0 ? g.nameAt[i - 1] : undefined
  return name && name.last === i ? name : undefined
}
/** The name that begins at token `i`. Absent: undefined. */
export const nameBeginningAt = (g: Ground, i: number): Named | undefined => {
  const name = g.nameAt[i]
  return name && name.first === i ? name : undefined
}
