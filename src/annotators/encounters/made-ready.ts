/** Tables of small words made ready to be asked, once for each language. What a language has no word for matches nothing. */
import { type Fields, PATTERN, type TableOf, WORDS } from '../../languages/tables/kinds.ts'

/** A table whose lists have become sets, its pairs maps, and whose patterns are all there. */
export type Ready<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends typeof WORDS
    ? ReadonlySet<string>
    : F[K] extends typeof PATTERN
      ? RegExp
      : ReadonlyMap<string, RegExp>
}

/** Matches nothing. */
const NEVER = /(?!)/

/** The words of a list parted by "|". */
export const setOf = (words = ''): ReadonlySet<string> => new Set(words.split('|').filter(Boolean))

/** A language's table, every field of it ready. */
export function ready<F extends Fields>(fields: F, table: TableOf<F> = {}): Ready<F> {
  const given = table as {
    readonly [name: string]: string | RegExp | readonly (readonly [string, RegExp])[] | undefined
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, kind]) => {
      const value = given[name]
      if (kind === WORDS) return [name, setOf(value as string | undefined)]
      if (kind === PATTERN) return [name, value ?? NEVER]
      return [name, new Map((value as readonly (readonly [string, RegExp])[] | undefined) ?? [])]
    }),
  ) as Ready<F>
}
