/** Tables of small words made ready to be asked, once for each language. What a language has no word for matches nothing. */
import { type Phrases, phrases } from '../../text/phrases.ts'
import { ENDINGS, type Fields, LETTERS, PATTERN, PHRASES, type TableOf, WORD, WORDS } from './kinds.ts'

/** What a field of each kind becomes. */
interface Made {
  readonly word: string
  readonly words: ReadonlySet<string>
  readonly pattern: RegExp
  readonly pairs: ReadonlyMap<string, RegExp>
  readonly phrases: Phrases<true>
  readonly endings: readonly string[]
  readonly letters: { readonly [letter: string]: string }
}

/** A table whose lists have become sets, its pairs maps, its phrases ready to be looked for; every field of it is there. */
export type Ready<F extends Fields> = { readonly [K in keyof F]: Made[F[K]] }

/** Matches nothing. */
const NEVER = /(?!)/
/** Is no token's word. */
const NO_WORD = '\0'

/** The words or phrases of a list parted by "|". */
export const split = (list = ''): string[] => list.split('|').filter(Boolean)

/** The phrases of a list parted by "|", ready to be looked for. */
export const phrasesOf = (list?: string): Phrases<true> => phrases(split(list).map((p) => [p, true as const] as const))

/** A language's table, every field of it ready. */
export function ready<F extends Fields>(fields: F, table: TableOf<F> = {}): Ready<F> {
  const given = table as { readonly [name: string]: unknown }
  return Object.fromEntries(
    Object.entries(fields).map(([name, kind]) => {
      const value = given[name]
      if (kind === WORD) return [name, value ?? NO_WORD]
      if (kind === WORDS) return [name, new Set(split(value as string | undefined))]
      if (kind === PATTERN) return [name, value ?? NEVER]
      if (kind === PHRASES) return [name, phrasesOf(value as string | undefined)]
      if (kind === ENDINGS) return [name, value ?? []]
      if (kind === LETTERS) return [name, value ?? {}]
      return [name, new Map((value as readonly (readonly [string, RegExp])[] | undefined) ?? [])]
    }),
  ) as Ready<F>
}
