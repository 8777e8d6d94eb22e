/** Finds the names that lists hold, for a language without learned weights. */
import type { TokenMark } from '../../model/marks.ts'
import { bit } from './lists.ts'
import type { Tagger } from './tagger.ts'
import { type TokenName, TYPES } from './tags.ts'
import { CASE, type WordFacts } from './words.ts'

const PLACE = bit('state') | bit('place')
const BODY = bit('body')
const NOT_NAME = bit('not-name')
/** No listed name has more words. */
const LONGEST = 10

/** People, places and bodies of the lists, the longest at each place, without overlaps. In scripts with capitals the first word has one. */
export function listedNames(
  tokens: readonly TokenMark[],
  words: readonly WordFacts[],
  { lists, people }: Pick<Tagger, 'lists' | 'people'>,
): TokenName[] {
  const out: TokenName[] = []
  for (let i = 0; i < tokens.length; ) {
    const found = words[i]!.case === CASE.lower ? undefined : nameAt(i)
    if (found) out.push(found)
    i = found ? found.last : i + 1
  }
  return out

  function nameAt(i: number): TokenName | undefined {
    const end = Math.min(tokens.length, i + LONGEST)
    const person = people.at(tokens, i, end)
    const other = lists.at(tokens, i, end)
    if (person && person.last >= (other?.last ?? 0)) return { first: i, last: person.last, type: TYPES.indexOf('PER') }
    if (!other || !(other.value & (PLACE | BODY)) || other.value & NOT_NAME) return undefined
    return { first: i, last: other.last, type: TYPES.indexOf(other.value & PLACE ? 'LOC' : 'ORG') }
  }
}
