/** Names of several words that are known beforehand and that the model passed over or found a part of. */
import type { TokenMark } from '../../model/marks.ts'
import { bit } from './lists.ts'
import type { Tagger, TaggerPlaces } from './tagger.ts'
import { type TokenName, TYPES } from './tags.ts'
import { CASE } from './words.ts'

const TOWN = bit('place')
const PLACE = bit('state') | TOWN
const BODY = bit('body')
const GIVEN = bit('given')
const TITLE = bit('title')
const PERSON = TYPES.indexOf('PER')

/** Ends of an outlet's address. */
const ADDRESS = /^(?:ru|com|ua|net|org|info|tv|by|kz|eu)$/
/** Small words inside an outlet's name. */
const SMALL = /^(?:am|im|der|of|the|de|di|la|le|and|for)$/
const MARK = /^["«»“”„]$/

/** No known name has more words. */
const LONGEST = 10

/**
 * Adds known people, places and bodies of two words or more where no name was found, and where what was found lies within them.
 * One word alone is left to the model: too many are words of the language as well.
 * In scripts with capitals at least one word must have one.
 */
export function addKnown(
  names: readonly TokenName[],
  tokens: readonly TokenMark[],
  { words, codes }: Pick<TaggerPlaces, 'words' | 'codes'>,
  {
    lists,
    people,
    addresses,
    outlets,
    tellers,
    honorifics,
    surnames,
    around,
  }: Pick<Tagger, 'lists' | 'people' | 'addresses' | 'outlets' | 'tellers' | 'honorifics' | 'surnames' | 'around'>,
): TokenName[] {
  const out: TokenName[] = []
  let next = 0
  for (let i = 0; i < tokens.length; ) {
    const name = names[next]
    const found =
      tokens[i]!.kind === 'word'
        ? (knownAt(i) ?? addressedAt(i) ?? outletAt(i) ?? tellerAt(i) ?? quotedOutletAt(i) ?? statesmanAt(i))
        : undefined
    if (found && (!name || found.last <= name.first || swallows(found))) {
      out.push(found)
      i = found.last
      while (next < names.length && names[next]!.first < i) next++
    } else if (name && name.first <= i) {
      out.push(name)
      i = Math.max(i + 1, name.last)
      next++
    } else i++
  }
  return out

  function knownAt(i: number): TokenName | undefined {
    const end = Math.min(tokens.length, i + LONGEST)
    const person = people.at(tokens, i, end)
    // Where a phrase of the lists begins, the token has a standing.
    const other = codes[i] === 0 ? undefined : lists.at(tokens, i, end)
    const found = person && person.last >= (other?.last ?? 0) ? person : other
    if (!found || (found.last - i < 2 && !(found === other && isLonePlace(i, other.value)))) return undefined
    const value = found === person ? 0 : other!.value
    if (found !== person && !(value & (PLACE | BODY))) return undefined
    let lower = true
    for (let k = i; k < found.last; k++)
      if (words[k]!.case !== CASE.lower && words[k]!.case !== CASE.sign) lower = false
    if (lower || (words[i]!.case === CASE.lower && tokens[i]!.norm === around.the)) return undefined
    return {
      first: i,
      last: found.last,
      type: found === person ? PERSON : TYPES.indexOf(value & PLACE ? 'LOC' : 'ORG'),
    }
  }

  /** «В чешском Оломоуце»: a known place that is nothing else, with a capital within a Russian sentence. */
  function isLonePlace(i: number, value: number): boolean {
    const c = tokens[i]!.norm.charCodeAt(0)
    return (
      c >= 0x400 &&
      c <= 0x52f &&
      value === TOWN &&
      words[i]!.case === CASE.title &&
      i > 0 &&
      !tokens[i]!.breakBefore &&
      words[i - 1]!.case === CASE.lower &&
      (words[i + 1]?.case ?? CASE.sign) !== CASE.title
    )
  }

  /** "Mr Slater", "Chancellor Scholz": a capitalised word that nothing is known of, right after a title that stands before names. */
  function addressedAt(i: number): TokenName | undefined {
    if (words[i]!.case !== CASE.title || tokens[i]!.breakBefore) return undefined
    let from = i - 1
    if (tokens[from]?.norm === '.') from--
    const two = from > 0 ? addresses.at(tokens, from - 1, i) : undefined
    const title = two?.last === i ? two : from >= 0 ? addresses.at(tokens, from, i) : undefined
    if (title?.last !== i || words[title.first]!.case === CASE.lower) return undefined
    let last = i
    while (last < tokens.length && last < i + 3 && words[last]!.case === CASE.title && !tokens[last]!.breakBefore) {
      const known = lists.at(tokens, last, last + 1)
      if ((known && !(known.value & GIVEN)) || honorifics.at(tokens, last, last + 1)) break
      last++
      // "Lind-Hope"
      if (tokens[last]?.norm === '-' && words[last + 1]?.case === CASE.title && written(last, last + 1)) last += 2
    }
    return last > i ? { first: i, last, type: PERSON } : undefined
  }

  /** "телеканал Samaa TV": Latin words with capitals, right after the noun for an outlet, in a text of another script. */
  function outletAt(i: number): TokenName | undefined {
    if (i === 0 || tokens[i]!.breakBefore || !isLatin(i)) return undefined
    const told = outlets.at(tokens, i - 1, i)?.last === i || (i > 1 && outlets.at(tokens, i - 2, i)?.last === i)
    const last = told ? latinEnd(i) : i
    // "сообщает lenta.ru": an address, in small letters too.
    const stop = last > i ? last : i + 1
    const address =
      told &&
      !around.websites.test(tokens[i - 1]!.norm) &&
      /^[a-z]/.test(tokens[i]!.norm) &&
      ADDRESS.test(tokens[stop + 1]?.norm ?? '') &&
      written(stop, stop + 1)
    const end = address && tokens[stop]!.norm === '.' ? stop + 2 : last
    return end > i ? { first: i, last: end, type: TYPES.indexOf('ORG') } : undefined
  }

  /** "Baza пишет": Latin words with capitals that open a clause, right before what outlets do. */
  function tellerAt(i: number): TokenName | undefined {
    if (!isLatin(i) || (i > 0 && tokens[i - 1]!.kind === 'word' && !tokens[i]!.breakBefore)) return undefined
    const last = latinEnd(i)
    return last > i && tellers.at(tokens, last, last + 1) && !tokens[last]!.breakBefore
      ? { first: i, last, type: TYPES.indexOf('ORG') }
      : undefined
  }

  /** Whether a token begins with a Latin letter, or with "&": nothing else opens an outlet's name that is told of so. */
  function isLatin(i: number): boolean {
    const c = tokens[i]!.norm.charCodeAt(0)
    return (c >= 0x61 && c <= 0x7a) || c === 0x26
  }

  /** Where Latin words with capitals end that begin at a token. The token itself: none does. */
  function latinEnd(i: number): number {
    let last = i
    while (last < tokens.length && last < i + 4 && !tokens[last]!.breakBefore && isLatin(last)) {
      // "Bild am Sonntag"
      const small = words[last]!.case === CASE.lower
      if (small && (last === i || !SMALL.test(tokens[last]!.norm) || !/^[a-z]/.test(tokens[last + 1]?.norm ?? '')))
        break
      if (small && words[last + 1]!.case === CASE.lower) break
      last++
    }
    return last
  }

  /** Whether tokens stand without a space from the one before the first of them. */
  function written(first: number, last: number): boolean {
    for (let k = first; k <= last; k++) if (!tokens[k] || tokens[k - 1]!.end !== tokens[k]!.start) return false
    return true
  }

  /** "телеканал «Скай ньюз»": a few words in quotation marks with a capital, right after the noun for an outlet. */
  function quotedOutletAt(i: number): TokenName | undefined {
    if (i < 2 || tokens[i - 1]!.kind !== 'sign' || words[i]!.case === CASE.lower) return undefined
    if (!MARK.test(tokens[i - 1]!.norm)) return undefined
    const noun = tokens[i - 2]!
    if (
      tokens[i - 1]!.breakBefore ||
      around.tellingVerbs.test(noun.norm) ||
      outlets.at(tokens, i - 2, i - 1)?.last !== i - 1
    )
      return undefined
    for (let k = i + 1; k < tokens.length && k < i + 5; k++) {
      if (MARK.test(tokens[k]!.norm)) return { first: i, last: k, type: TYPES.indexOf('ORG') }
      if (tokens[k]!.kind === 'sign' || tokens[k]!.breakBefore) return undefined
    }
    return undefined
  }

  /** "روسی ہم منصب پوٹن سے": a statesman's surname between a title and a postposition, in a script without capitals. */
  function statesmanAt(i: number): TokenName | undefined {
    if (words[i]!.case !== CASE.none || surnames.at(tokens, i, i + 1)?.last !== i + 1) return undefined
    if (tokens[i]!.breakBefore || !around.following.has(tokens[i + 1]?.norm ?? '')) return undefined
    for (let k = Math.max(0, i - 3); k < i; k++) {
      const title = lists.at(tokens, k, i)
      if (title?.last === i && title.value & TITLE) return { first: i, last: i + 1, type: PERSON }
    }
    return undefined
  }

  /** Whether every name that was found in these words lies within them, and the words hold more than it does. */
  function swallows(known: TokenName): boolean {
    // A state or body in the genitive is a name of its own: "اقوام متحدہ کی سلامتی کونسل".
    if (known.type !== PERSON)
      for (let k = known.first; k < known.last; k++) if (around.genitives.has(tokens[k]!.norm)) return false
    for (let k = next; k < names.length && names[k]!.first < known.last; k++) {
      const { first, last } = names[k]!
      if (last > known.last || first < known.first || (first === known.first && last === known.last)) return false
    }
    return true
  }
}
