/** Names whose kind or bounds the words around them show to be otherwise, and bodies called by the names of letters. */
import type { TokenMark } from '../../model/marks.ts'
import { isPosted } from './bounds.ts'
import { bit } from './lists.ts'
import type { Tagger } from './tagger.ts'
import { type TokenName, TYPES } from './tags.ts'
import { CASE, type WordFacts } from './words.ts'

const GIVEN = bit('given')
const TITLE = bit('title')
const PLACE = bit('state') | bit('place')
const PERSON = TYPES.indexOf('PER')
const LOCATION = TYPES.indexOf('LOC')
const BODY_TYPE = TYPES.indexOf('ORG')

/**
 * Mends names one after the other, in order:
 * - a rank of two words and more opens no body's name: what follows it is a person ("میجر جنرل …");
 * - a statesman's surname is no place ("Путин");
 * - a given name that is a place as well, right before a person, is theirs ("کیمرون ویلنٹ");
 * - in a script with capitals, a verb or preposition in small letters parts two names that were taken for one ("Harthi met Kurti");
 * - in a script with capitals, a post in small letters parts two places, and a body named in small letters stands apart from the town
 *   that it meets in; the first half of a joined adjective is no name, nor are several of a people or party a person ("Американцы");
 * - in scripts without capitals, a rare word between a title and a single surname is the given name ("وزیر میکسم سوکولوف").
 */
export function mendNames(
  names: readonly TokenName[],
  tokens: readonly TokenMark[],
  words: readonly WordFacts[],
  {
    lists,
    honorifics,
    surnames,
    weights,
    around,
  }: Pick<Tagger, 'lists' | 'honorifics' | 'surnames' | 'weights' | 'around'>,
): TokenName[] {
  const out: TokenName[] = []
  for (const name of names) {
    let { first, type } = name
    const { last } = name
    if (type === BODY_TYPE) {
      const rank = honorifics.at(tokens, first, last)
      if (rank && rank.last - first > 1 && rank.last < last) {
        first = rank.last
        type = PERSON
      }
    }
    if (type === LOCATION && last === first + 1 && surnames.at(tokens, first, last)) type = PERSON
    // "российско-вьетнамской": the first half of an adjective is no place.
    if (last === first + 1 && around.halves.test(tokens[first]!.norm) && tokens[last]?.norm === '-') continue
    if (type === PERSON && last === first + 1 && around.several.test(tokens[first]!.norm)) continue
    const post = type === LOCATION ? postIn(first, last) : undefined
    if (post) {
      out.push({ first, last: post.first, type })
      first = post.last
    }
    const town = type === BODY_TYPE && words[first]!.case === CASE.lower ? placeEnding(first, last) : undefined
    if (town !== undefined) {
      out.push({ first, last: town - 1, type }, { first: town, last, type: LOCATION })
      continue
    }
    const before = out.at(-1)
    if (type === PERSON && before?.last === first && !tokens[first]!.breakBefore && isGivenPlace(before)) {
      out.pop()
      first = before.first
    } else if (type === PERSON && last === first + 1 && (before?.last ?? 0) < first - 1 && isGiven(first - 1)) first--
    const parting = type === PERSON ? partingIn(first, last) : undefined
    if (parting === undefined) out.push({ first, last, type })
    else {
      out.push({ first, last: parting, type })
      out.push({ first: parting + 1, last, type: around.partingPlaces.has(tokens[parting]!.norm) ? LOCATION : PERSON })
    }
  }
  return out

  /** The word in small letters inside a Latin name that belongs to no name. Absent: none does. */
  function partingIn(first: number, last: number): number | undefined {
    for (let i = first + 1; i < last - 1; i++)
      if (words[i]!.case === CASE.lower && around.parting.has(tokens[i]!.norm) && words[i + 1]!.case === CASE.title)
        return i
    return undefined
  }

  /** A post in small letters inside a place's name, in a script that has capitals: it parts two names ("Анкаре премьер-министра Ирака"). */
  function postIn(first: number, last: number): { first: number; last: number } | undefined {
    for (let i = first + 1; i < last - 1; i++) {
      const title = words[i]!.case === CASE.lower ? lists.at(tokens, i, last) : undefined
      if (title && title.value === TITLE && title.last < last && words[title.last]!.case === CASE.title)
        return { first: i, last: title.last }
    }
    return undefined
  }

  /** Where the known town begins with which a body's name in small letters ends: "межправительственной комиссии в Душанбе". */
  function placeEnding(first: number, last: number): number | undefined {
    for (let i = Math.max(first + 2, last - 3); i < last; i++) {
      if (!around.within.has(tokens[i - 1]!.norm)) continue
      const town = lists.at(tokens, i, last)
      if (town?.last === last && town.value & PLACE) return i
    }
    return undefined
  }

  function isGivenPlace(n: TokenName): boolean {
    if (n.type !== LOCATION || n.last !== n.first + 1 || isPosted(tokens, { honorifics, around }, n.first)) return false
    const found = lists.at(tokens, n.first, n.last)
    return found !== undefined && (found.value & GIVEN) !== 0
  }

  /** A word of no frequent use, right after a title that ends with the word before it. */
  function isGiven(i: number): boolean {
    if (i < 1 || words[i]!.case !== CASE.none || tokens[i]!.kind !== 'word' || tokens[i]!.norm.length < 3) return false
    const own = lists.at(tokens, i, i + 1)?.value ?? 0
    if (own & GIVEN ? own & ~GIVEN : own !== 0 || weights?.clusters.has(tokens[i]!.norm)) return false
    for (let k = Math.max(0, i - 3); k < i; k++) {
      const title = lists.at(tokens, k, i)
      if (title?.last === i && title.value & TITLE) return lists.at(tokens, k, i + 1)?.last === i
    }
    return false
  }
}
