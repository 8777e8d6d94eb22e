/** People passed over whom the words beside them show: "Macron, Merz", "President [Vladimir] Putin", "Fu Cong, China's representative". */
import type { TokenMark } from '../../model/marks.ts'
import { bit } from './lists.ts'
import type { Tagger } from './tagger.ts'
import { type TokenName, TYPES } from './tags.ts'
import { CASE, type WordFacts } from './words.ts'

const GIVEN = bit('given')
const TITLE = bit('title')
const STATE = bit('state')
const BODY = bit('body')
const PERSON = TYPES.indexOf('PER')
const PLACE = TYPES.indexOf('LOC')
const BODY_TYPE = TYPES.indexOf('ORG')
const DEMONYM = bit('demonym')

/** How far behind a state the post may stand: "China's deputy permanent representative". */
const POST_NEAR = 6
/** No name before a comma has more words. */
const LONGEST = 3

/**
 * Adds, in a script with capitals, a statesman's surname that a comma or "and" joins to a person, the surname behind a given name that an
 * agency put into brackets behind a title, and who opens a sentence with a comma and a post of a state behind. Linear.
 */
export function addBeside(
  names: readonly TokenName[],
  tokens: readonly TokenMark[],
  words: readonly WordFacts[],
  { lists, surnames, around }: Pick<Tagger, 'lists' | 'surnames' | 'around'>,
): TokenName[] {
  const taken = new Int8Array(tokens.length).fill(-1)
  const out: TokenName[] = []
  for (const name of names) for (const n of parted(name)) put(n)
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.norm === '[') bracketed(i)
    else if (opens(i)) apposed(i)
  }
  for (let k = 0; k < out.length; k++) if (out[k]!.type === PERSON) joined(out[k]!)
  return out.sort((a, b) => a.first - b.first)

  function put(n: TokenName): void {
    out.push(n)
    taken.fill(n.type, n.first, n.last)
  }

  /** "Brazilian President Luiz da Silva", "Organization of Turkic States Kubanychbek Omuraliev": a person taken for a body, or for a part of one. */
  function outOfBody({ first, last }: TokenName): TokenName[] | undefined {
    const whose = lists.at(tokens, first, last)
    const own = whose && whose.value & BODY && ofBefore(first) ? whose : undefined
    if (own && isPlain(own.last, last))
      return [
        { first, last: own.last, type: BODY_TYPE },
        { first: own.last, last, type: PERSON },
      ]
    const title = whose && whose.value & DEMONYM ? lists.at(tokens, whose.last, last) : undefined
    if (!title || !(title.value & TITLE) || title.value & BODY || !isPlain(title.last, last)) return undefined
    return [{ first: title.last, last, type: PERSON }]
  }

  /** "Secretary General of the": whether a post's "of" stands before a body. */
  function ofBefore(first: number): boolean {
    const of = tokens[first - 1]?.norm === around.the ? first - 2 : first - 1
    return tokens[of]?.norm === around.of && isTitleBefore(of)
  }

  /** Two words and more with capitals, or particles between them, that no list knows but as names of people. */
  function isPlain(from: number, to: number): boolean {
    if (to - from < 2 || words[from]!.case !== CASE.title || words[to - 1]!.case !== CASE.title) return false
    for (let i = from; i < to; i++)
      if (tokens[i]!.kind !== 'word' || isListed(i) || (words[i]!.case !== CASE.title && words[i]!.case !== CASE.lower))
        return false
    return true
  }

  /** "Fu Cong, China": taken for one place where a post of the state follows. */
  function parted(name: TokenName): TokenName[] {
    if (name.type === BODY_TYPE) return outOfBody(name) ?? [name]
    // "Chad's foreign ministry": a state that is a given name as well.
    if (name.type === PERSON && name.last === name.first + 1 && isState(name.first, name.last) && hasOffice(name.last))
      return [{ ...name, type: PLACE }]
    if (name.type !== PLACE || !around.owner.test(tokens[name.last]?.norm ?? '')) return [name]
    for (let i = name.first + 2; i < name.last - 1; i++)
      if (
        tokens[i]!.norm === ',' &&
        isState(i + 1, name.last) &&
        !lists.at(tokens, name.first, i) &&
        hasPost(name.last)
      )
        return [
          { first: name.first, last: i, type: PERSON },
          { first: i + 1, last: name.last, type: PLACE },
        ]
    return [name]
  }

  function joined({ first, last }: TokenName): void {
    // "X, Y and Z", "X, Y, and Z".
    let next = last
    while (around.joining.has(tokens[next]?.norm ?? '') && next < last + 2) next++
    if (next > last && isSurname(next)) put({ first: next, last: next + 1, type: PERSON })
    let before = first - 1
    while (before >= 0 && around.joining.has(tokens[before]!.norm) && before > first - 3) before--
    if (before < first - 1 && isSurname(before)) put({ first: before, last: before + 1, type: PERSON })
  }

  /** A surname alone that is nothing else by any list. */
  function isSurname(i: number): boolean {
    if (i < 0 || !isFree(i) || !surnames.at(tokens, i, i + 1)) return false
    return ((lists.at(tokens, i, i + 1)?.value ?? 0) & ~GIVEN) === 0 && !isNamed(i - 1) && !isNamed(i + 1)
  }

  function bracketed(open: number): void {
    let close = open + 1
    while (close < open + LONGEST && isFree(close) && !isListed(close)) close++
    if (close === open + 1 || tokens[close]?.norm !== ']' || !isTitleBefore(open)) return
    const first = close + 1
    if (isFree(first) && !isListed(first) && !isNamed(first + 1)) put({ first, last: first + 1, type: PERSON })
  }

  function apposed(first: number): void {
    let last = first
    while (last < first + LONGEST && isFree(last) && !isListed(last)) last++
    if (last < first + 2 || tokens[last]?.norm !== ',') return
    const state = lists.at(tokens, last + 1, Math.min(tokens.length, last + 4))
    if (!state || !(state.value & STATE) || !around.owner.test(tokens[state.last]?.norm ?? '')) return
    if (hasPost(state.last)) put({ first, last, type: PERSON })
  }

  function opens(i: number): boolean {
    return words[i]!.case === CASE.title && (i === 0 || tokens[i]!.breakBefore || /^[.!?"“]$/.test(tokens[i - 1]!.norm))
  }

  function isState(first: number, last: number): boolean {
    const found = lists.at(tokens, first, last)
    return found?.last === last && (found.value & STATE) !== 0
  }

  function hasPost(from: number): boolean {
    for (let i = from + 1; i < Math.min(tokens.length, from + 1 + POST_NEAR); i++) {
      if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-') return false
      if ((lists.at(tokens, i, Math.min(tokens.length, i + 3))?.value ?? 0) & TITLE) return true
    }
    return false
  }

  /** "'s foreign ministry", "'s president": a title or body of state right behind. */
  function hasOffice(owner: number): boolean {
    if (!around.owner.test(tokens[owner]?.norm ?? '')) return false
    const own = lists.at(tokens, owner + 1, Math.min(tokens.length, owner + 4))
    return own !== undefined && (own.value & (TITLE | BODY)) !== 0
  }

  function isTitleBefore(end: number): boolean {
    for (let i = Math.max(0, end - 3); i < end; i++) {
      const found = lists.at(tokens, i, end)
      if (found?.last === end && found.value & TITLE) return true
    }
    return false
  }

  /** A word with one capital that is in no name. */
  function isFree(i: number): boolean {
    return i < tokens.length && words[i]!.case === CASE.title && taken[i] === -1 && tokens[i]!.kind === 'word'
  }

  function isListed(i: number): boolean {
    return ((lists.at(tokens, i, i + 1)?.value ?? 0) & ~GIVEN) !== 0
  }

  /** A word with capitals that may be of the same name. */
  function isNamed(i: number): boolean {
    const c = words[i]?.case
    return (c === CASE.title || c === CASE.upper || c === CASE.mixed) && tokens[i]!.kind === 'word' && i > 0
  }
}
