/** People passed over, or found by half, between a post's state and the clause: "премьер Индии Нарендра Моди". Scripts with capitals alone tell. */
import type { TokenMark } from '../../model/marks.ts'
import { bit } from './lists.ts'
import type { Tagger } from './tagger.ts'
import { type TokenName, TYPES } from './tags.ts'
import { CASE, type WordFacts } from './words.ts'

const STATE = bit('state')
const TITLE = bit('title')
const GIVEN = bit('given')
const PERSON = TYPES.indexOf('PER')
const LOCATION = TYPES.indexOf('LOC')

/** A post of more words is not looked for: "заместитель министра иностранных дел". */
const POST = 7
/** No person's name has more words. */
const LONGEST = 5

/**
 * Adds the person named right after the state of a post, two capitalised words at least, and gives one of whom only the last words
 * were found the words before them. A name known for a place or body is nobody's.
 * Linear: every state looks around itself over a bounded stretch.
 */
export function addAfterPosts(
  names: readonly TokenName[],
  tokens: readonly TokenMark[],
  words: readonly WordFacts[],
  { lists, around }: Pick<Tagger, 'lists' | 'around'>,
): TokenName[] {
  const out: TokenName[] = []
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!
    out.push(name)
    if (name.type !== LOCATION || !isStateOfPost(name)) continue
    const end = nameEnd(name.last, names[n + 1])
    if (end === undefined) continue
    out.push({ first: name.last, last: end, type: PERSON })
    while (names[n + 1] && names[n + 1]!.first < end) n++
  }
  return out

  /** Whether a known state ends a post: nothing but small words, the short name of a ministry and hyphens between the two. */
  function isStateOfPost({ first, last }: TokenName): boolean {
    const c = tokens[first]!.norm.charCodeAt(0)
    if (c < 0x400 || c > 0x52f) return false
    const state = lists.at(tokens, first, last)
    if (state?.last !== last || !(state.value & STATE)) return false
    for (let k = first - 1; k >= Math.max(0, first - POST); k--) {
      const kind = words[k]!.case
      if (tokens[k + 1]!.breakBefore || (kind === CASE.sign && tokens[k]!.norm !== '-')) return false
      const title = lists.at(tokens, k, first)
      if (title && title.value & TITLE) return true
      if (
        kind === CASE.title ||
        (kind === CASE.lower && tokens[k]!.norm.length < 3 && !around.postJoins.has(tokens[k]!.norm))
      )
        return false
    }
    return false
  }

  /** Where a person's name ends that begins at a token and that `next` either misses or is the end of. Absent: none begins there, or all of it is found. */
  function nameEnd(from: number, next: TokenName | undefined): number | undefined {
    if (next && next.first <= from) return undefined
    let i = from
    let capitals = 0
    while (i < tokens.length && capitals < LONGEST && !tokens[i]!.breakBefore) {
      const known = lists.at(tokens, i, i + 1)
      if (words[i]!.case === CASE.lower && isPart(i)) {
        i += tokens[i + 1]!.norm === '-' ? 2 : 1
        continue
      }
      if (words[i]!.case !== CASE.title || (known && !(known.value & GIVEN))) break
      capitals++
      i++
      if (tokens[i]?.norm === '-' && words[i + 1]?.case === CASE.title && touches(i) && touches(i + 1)) i++
    }
    if (next && next.first < i)
      return next.last >= i && (next.type === PERSON || !isKnown(next)) ? next.last : undefined
    return capitals >= 2 ? i : undefined
  }

  function isKnown({ first, last }: TokenName): boolean {
    return lists.at(tokens, first, last) !== undefined
  }

  /** Whether a small word opens a surname: "фон Витцлебен", "ас-Судани". */
  function isPart(i: number): boolean {
    const { norm } = tokens[i]!
    if (tokens[i + 1]?.norm === '-') return around.articles.has(norm) && words[i + 2]?.case === CASE.title
    return around.particles.has(norm) && words[i + 1]?.case === CASE.title
  }

  function touches(i: number): boolean {
    return tokens[i - 1]!.end === tokens[i]!.start
  }
}
