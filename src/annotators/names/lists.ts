/** Which tokens stand in a phrase of which known list. */

import type { NameList, NameListKind } from '../../languages/tables/names.ts'
import type { TokenMark } from '../../model/marks.ts'
import { foldPhrase } from '../../text/fold.ts'
import { type Phrases, phrases } from '../../text/phrases.ts'

/** The order is part of the learned weights. */
export const KINDS: readonly NameListKind[] = [
  'state',
  'place',
  'demonym',
  'body',
  'body-head',
  'given',
  'title',
  'not-name',
]

/** The bit by which a list of a kind is told in what `listsOf` looks up; none for lists of `BOUNDS_ONLY`. */
export const bit = (kind: NameListKind): number => 1 << KINDS.indexOf(kind)

/** Lists that the model does not see: rules for bounds look at them. */
const BOUNDS_ONLY: ReadonlySet<NameListKind> = new Set([
  'person',
  'surname',
  'honorific',
  'tail',
  'person-tail',
  'compass',
  'glue',
  'outlet',
  'teller',
])

/** How a token stands in a phrase: two bits a kind. */
export const STANDING = { none: 0, first: 1, later: 2, alone: 3 } as const

/** The lists of a language, ready to be looked up; the value is a bit for each kind. */
export function listsOf(lists: readonly NameList[]): Phrases<number> {
  const bits = new Map<string, number>()
  for (const list of lists) {
    if (BOUNDS_ONLY.has(list.kind)) continue
    const own = bit(list.kind)
    for (const line of list.phrases.split('\n')) {
      const phrase = foldPhrase(line)
      if (phrase) bits.set(phrase, (bits.get(phrase) ?? 0) | own)
    }
  }
  return phrases(bits)
}

/** For each token its standing in every kind of list, two bits a kind in the order of `KINDS`. */
export function standings(tokens: readonly TokenMark[], lists: Phrases<number>): Int32Array {
  const out = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'sign') continue
    const found = lists.at(tokens, i, Math.min(tokens.length, i + 12))
    if (!found) continue
    for (let k = 0; k < KINDS.length; k++) {
      if (!(found.value & (1 << k))) continue
      if (found.last === i + 1) raise(out, i, k, STANDING.alone)
      else {
        raise(out, i, k, STANDING.first)
        for (let j = i + 1; j < found.last; j++) raise(out, j, k, STANDING.later)
      }
    }
  }
  return out
}

/** A token inside a longer phrase keeps that standing: the first phrase from the left is the longest at its place. */
function raise(out: Int32Array, i: number, kind: number, standing: number): void {
  if (((out[i]! >> (2 * kind)) & 3) === 0) out[i]! |= standing << (2 * kind)
}

/** The standing of a token in one kind of list. */
export const standingIn = (code: number, kind: NameListKind): number => (code >> (2 * KINDS.indexOf(kind))) & 3

/** The phrases of one kind of list alone, ready to be looked up. */
export const listOf = (lists: readonly NameList[], kind: NameListKind): Phrases<true> =>
  phrases(
    lists.flatMap((list) =>
      list.kind === kind ? list.phrases.split('\n').flatMap((l) => (l ? [[l, true] as const] : [])) : [],
    ),
  )

/** The single words of one kind of list, folded, longest first. */
export const wordsOf = (lists: readonly NameList[], kind: NameListKind): string[] =>
  lists
    .flatMap((list) => (list.kind === kind ? list.phrases.split('\n').map(foldPhrase) : []))
    .filter((word) => word !== '' && !/[ *]/.test(word))
    .sort((a, b) => b.length - a.length)
