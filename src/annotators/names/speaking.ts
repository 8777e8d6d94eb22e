/** People passed over right before the mark of a speaker, in a script without capitals: "ہیلی نے", "سفیر جین میریٹ کا کہنا ہے". */
import type { TokenMark } from '../../model/marks.ts'
import { bit } from './lists.ts'
import type { Tagger } from './tagger.ts'
import { type TokenName, TYPES } from './tags.ts'
import { CASE, type WordFacts } from './words.ts'

const TITLE = bit('title')
const GIVEN = bit('given')
const PERSON = TYPES.indexOf('PER')

/** No name after a post has more words. */
const LONGEST = 3
/** How often a single rare word has to stand before such marks to be a name: one alone may be a word misspelt. */
const OFTEN = 2

/**
 * Adds the last word of a person's name of two words or more that the document has, the words between a post and the mark, at
 * least one of them of no frequent use, and without a post rare words and given names alone: two, or one that speaks more than once.
 * All only where the mark of a doer, "says" or a verb of speech in the polite plural follows, since nothing else speaks by a name.
 * Linear: each mark looks back over a bounded stretch.
 */
export function addSpeaking(
  names: readonly TokenName[],
  tokens: readonly TokenMark[],
  words: readonly WordFacts[],
  { lists, weights, around }: Pick<Tagger, 'lists' | 'weights' | 'around'>,
): TokenName[] {
  const taken = new Uint8Array(tokens.length)
  const last = new Set<string>()
  /** People found by a single word. */
  const called = new Set<string>()
  for (const n of names) {
    taken.fill(1, n.first, n.last)
    if (n.type === PERSON) (n.last - n.first > 1 ? last : called).add(tokens[n.last - 1]!.norm)
  }
  const added: TokenName[] = []
  /** Single rare words before marks → where they stand. */
  const alone = new Map<string, number[]>()
  for (let i = 1; i < tokens.length; i++) {
    if (!speaks(i) || taken[i - 1] || !isWord(i - 1)) continue
    const own = lists.at(tokens, i - 1, i)?.value ?? 0
    if (last.has(tokens[i - 1]!.norm) && (own & ~GIVEN) === 0) added.push({ first: i - 1, last: i, type: PERSON })
    else {
      const first = afterPost(i)
      if (first !== undefined) added.push({ first, last: i, type: PERSON })
      else bare(i)
    }
  }
  for (const [word, places] of alone)
    if (places.length >= OFTEN || called.has(word))
      for (const i of places) added.push({ first: i, last: i + 1, type: PERSON })
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.first - b.first)

  /** "نے", "کا کہنا" or "کہتے ہیں", at a token of a script without capitals. */
  function speaks(i: number): boolean {
    if (words[i]!.case !== CASE.none) return false
    const { norm } = tokens[i]!
    const next = tokens[i + 1]?.norm ?? ''
    if (around.doer.has(norm) || (around.speaker.has(norm) && around.saying.has(next))) return true
    return around.politeSpeech.test(norm) && around.politeEnd.has(next)
  }

  /** "جوڈی میکالم نے": takes the rare words and given names right before a mark, and notes a single one. */
  function bare(mark: number): void {
    let first = mark
    let rare = 0
    while (first > Math.max(0, mark - LONGEST - 1) && !taken[first - 1] && isWord(first - 1)) {
      const own = lists.at(tokens, first - 1, mark)?.value ?? 0
      if (own === 0 ? !isRare(first - 1) : own !== GIVEN) break
      if (own === 0) rare++
      first--
    }
    if (rare === 0 || mark - first > LONGEST || around.foreignOf.has(tokens[first - 1]?.norm ?? '')) return
    if (mark - first > 1) added.push({ first, last: mark, type: PERSON })
    else {
      const places = alone.get(tokens[first]!.norm)
      if (places) places.push(first)
      else alone.set(tokens[first]!.norm, [first])
    }
  }

  /** A word of no frequent use that is no plural, nor two written as one. */
  function isRare(i: number): boolean {
    const { norm } = tokens[i]!
    return (
      weights !== undefined && !weights.clusters.has(norm) && !around.plurals.test(norm) && !around.glued.test(norm)
    )
  }

  function isWord(i: number): boolean {
    return words[i]!.case === CASE.none && tokens[i]!.kind === 'word' && tokens[i]!.norm.length > 2
  }

  /** Where the words begin that stand between a post and a mark. Absent: no post stands near, or they are words of the language. */
  function afterPost(mark: number): number | undefined {
    let rare = false
    for (let from = mark - 1; from >= Math.max(1, mark - LONGEST); from--) {
      const own = lists.at(tokens, from, mark)?.value ?? 0
      if (taken[from] || !isWord(from) || own & ~GIVEN) return undefined
      if (own === 0 && weights?.clusters.has(tokens[from]!.norm)) return undefined
      if (own === 0) rare = true
      if (rare && isPostEnd(from)) return from
    }
    return undefined
  }

  function isPostEnd(end: number): boolean {
    for (let k = Math.max(0, end - 3); k < end; k++) {
      const title = taken[k] ? undefined : lists.at(tokens, k, end)
      if (title?.last === end && title.value & TITLE) return true
    }
    return false
  }
}
