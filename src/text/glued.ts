/** Words that a text writes on to each other without a space: "صدرسے", "کےمطابق", "اورافغانستان". */
import type { TokenMark } from '../model/marks.ts'
import { foldWord } from './fold.ts'
import { spellingAt, wordTest } from './spellings.ts'

/** What a language glues: small words at the end or the beginning of another, each with the fewest letters that the other must have. */
export interface GlueTable {
  readonly ends: readonly (readonly [words: string, least: number])[]
  readonly begins: readonly (readonly [words: string, least: number])[]
}

/** How many letters of a token are a word of their own at its beginning. Absent: it is one word. */
export type Parting = (token: TokenMark) => number | undefined

/**
 * Makes what parts glued words. Only where the whole is no word that is known, and the rest without the small word is one. Source: counts over
 * Urdu news reports, in which one word of seven hundred is two that are written as one.
 */
export function partingOf(table: GlueTable, isKnown: (word: string) => boolean): Parting {
  const rows = (list: GlueTable['ends']) =>
    list.flatMap(([words, least]) => words.split('|').map((word) => [word, least] as const))
  const ends = rows(table.ends)
  const begins = rows(table.begins)
  const part = (norm: string): number | undefined => {
    if (isKnown(norm)) return undefined
    for (const [word, least] of ends) {
      const rest = norm.length - word.length
      if (rest >= least && norm.endsWith(word) && isKnown(norm.slice(0, rest))) return rest
    }
    for (const [word, least] of begins)
      if (norm.length - word.length >= least && norm.startsWith(word) && isKnown(norm.slice(word.length)))
        return word.length
    return undefined
  }
  // Few words are glued: for all others one look at the word tells it, and those are parted anew each time.
  const isGlued = wordTest((norm) => norm.length <= LONGEST && part(norm) !== undefined)
  return (token) => (isGlued(token) ? part(token.norm) : undefined)
}

/** No two words that a report glues are longer. */
const LONGEST = 30

/** The tokens with glued words parted, each with its own offsets; the text is not changed. */
export function parted(text: string, tokens: readonly TokenMark[], parting: Parting): readonly TokenMark[] {
  let out: TokenMark[] | undefined
  tokens.forEach((token, n) => {
    const letters = token.kind === 'word' ? parting(token) : undefined
    const at = letters === undefined ? undefined : cutAt(text, token, token.norm.slice(0, letters))
    if (at === undefined) {
      out?.push(token)
      return
    }
    out ??= tokens.slice(0, n)
    out.push(tokenOf(text, token.start, at, token.breakBefore), tokenOf(text, at, token.end, false))
  })
  return out ?? tokens
}

function tokenOf(text: string, start: number, end: number, breakBefore: boolean): TokenMark {
  const spelling = spellingAt(text, start, end)
  return { start, end, kind: 'word', raw: spelling.raw, norm: spelling.norm, breakBefore, spelling }
}

/** The offset after the letters of a token that fold to `norm`, with the marks that belong to the last of them. Absent: they do not end between two letters. */
function cutAt(text: string, { start, end }: TokenMark, norm: string): number | undefined {
  let cut: number | undefined
  for (let at = start + norm.length; at < end; at++) {
    const same = foldWord(text.slice(start, at)) === norm
    if (same) cut = at
    else if (cut !== undefined) break
  }
  return cut
}
