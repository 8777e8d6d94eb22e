/**
 * Which words a finder may begin with. Whoever looks for something at every token of a text says by which words it may begin, so
 * that most tokens are passed over by one look at their word, however many finders there are (decision 90).
 */

import type { Spelling } from '../model/marks.ts'
import { madeOnce } from '../model/remember.ts'
import { wordTest } from './spellings.ts'

/** Folded words with which something begins: a list of them, a pattern (not a global one), or a table of phrases. */
export type Beginning =
  | { has(word: string): boolean }
  | { test(word: string): boolean }
  | { begins(word: string): boolean }

/** Whether one of the beginnings is this folded word. */
const isOne = (beginnings: readonly Beginning[], word: string): boolean =>
  beginnings.some((b) => ('begins' in b ? b.begins(word) : 'has' in b ? b.has(word) : b.test(word)))

/**
 * Asks whether anything may begin at a token, by the beginnings that a language's table has. Each word is thought about once a table.
 * Where the answer is no, nothing that begins so can be found at the token.
 */
export function beginningsOf<Table extends object>(
  beginnings: (table: Table) => readonly Beginning[],
): (table: Table) => (token: { readonly spelling: Spelling }) => boolean {
  return madeOnce((table) => {
    const all = beginnings(table)
    return wordTest((word) => isOne(all, word))
  })
}
