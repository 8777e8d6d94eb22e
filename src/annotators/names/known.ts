/** Names of several words that are known beforehand and that the model passed over. */
import type { TokenMark } from '../../model/marks.ts'
import type { Phrases } from '../../text/phrases.ts'
import { KINDS } from './lists.ts'
import { type TokenName, TYPES } from './tags.ts'
import { CASE, type WordFacts } from './words.ts'

const bit = (kind: (typeof KINDS)[number]): number => 1 << KINDS.indexOf(kind)
const PLACE = bit('state') | bit('place')
const BODY = bit('body')

/**
 * Adds known places and bodies of two words or more where no name was found. One word alone is left to the model: too many are words
 * of the language as well.
 * In scripts with capitals at least one word must have one.
 */
export function addKnown(
  names: readonly TokenName[],
  tokens: readonly TokenMark[],
  words: readonly WordFacts[],
  lists: Phrases<number>,
): TokenName[] {
  const out: TokenName[] = []
  let next = 0
  for (let i = 0; i < tokens.length; ) {
    const name = names[next]
    if (name && name.first <= i) {
      out.push(name)
      i = Math.max(i + 1, name.last)
      next++
      continue
    }
    const found =
      tokens[i]!.kind === 'word' ? lists.at(tokens, i, Math.min(name?.first ?? tokens.length, i + 10)) : undefined
    if (!found || found.last - found.first < 2 || !(found.value & (PLACE | BODY))) {
      i++
      continue
    }
    let lower = true
    for (let k = found.first; k < found.last; k++)
      if (words[k]!.case !== CASE.lower && words[k]!.case !== CASE.sign) lower = false
    if (!lower)
      out.push({ first: found.first, last: found.last, type: TYPES.indexOf(found.value & PLACE ? 'LOC' : 'ORG') })
    i = lower ? i + 1 : found.last
  }
  return out
}
