/** Names of the list that whoever reads has brought. */
import type { Language } from '../../languages/language.ts'
import type { TokenMark } from '../../model/marks.ts'
import { type TokenName, TYPES } from './tags.ts'
import { CASE, type WordFacts } from './words.ts'

/**
 * Adds the names of a list. They stand in place of what was found in the same words, and of parts of them; what was found with more
 * words around them is a longer name and stays. In scripts with capitals a name must begin with one.
 */
export function addBrought(
  names: readonly TokenName[],
  tokens: readonly TokenMark[],
  words: readonly WordFacts[],
  list: NonNullable<Language['brought']>,
): TokenName[] {
  const added: TokenName[] = []
  let next = 0
  for (let i = 0; i < tokens.length; ) {
    const found = tokens[i]!.kind === 'word' ? list.at(tokens, i) : undefined
    if (!found || words[i]!.case === CASE.lower) {
      i++
      continue
    }
    while (next < names.length && names[next]!.last <= found.first) next++
    const longer = names
      .slice(next, next + found.last - found.first)
      .some((n) => n.first < found.last && within(found, n))
    if (!longer) added.push({ first: found.first, last: found.last, type: TYPES.indexOf(found.value.type) })
    i = found.last
  }
  if (added.length === 0) return [...names]
  const taken = new Set(added.flatMap((n) => Array.from({ length: n.last - n.first }, (_, k) => n.first + k)))
  const free = names.filter((n) => {
    for (let i = n.first; i < n.last; i++) if (taken.has(i)) return false
    return true
  })
  return [...free, ...added].sort((a, b) => a.first - b.first)
}

const within = (a: { first: number; last: number }, b: TokenName): boolean =>
  b.first <= a.first && b.last >= a.last && b.last - b.first > a.last - a.first
