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

/**
 * Adds the last word of a person's name of two words or more that the document has, and the words between a post and the mark, at
 * least one of them of no frequent use. Both only where the mark of a doer or "says" follows, since nothing else speaks by a name.
 * Linear: each mark looks back over a bounded stretch.
 */
export function addSpeaking(
  names: readonly TokenName[],
  tokens: readonly TokenMark[],
  words: readonly WordFacts[],
  { lists, weights }: Pick<Tagger, 'lists' | 'weights'>,
): TokenName[] {
  const taken = new Uint8Array(tokens.length)
  const last = new Set<string>()
  for (const n of names) {
    taken.fill(1, n.first, n.last)
    if (n.type === PERSON && n.last - n.first > 1) last.add(tokens[n.last - 1]!.norm)
  }
  const added: TokenName[] = []
  for (let i = 1; i < tokens.length; i++) {
    if (!speaks(i) || taken[i - 1] || !isWord(i - 1)) continue
    const own = lists.at(tokens, i - 1, i)?.value ?? 0
    if (last.has(tokens[i - 1]!.norm) && (own & ~GIVEN) === 0) added.push({ first: i - 1, last: i, type: PERSON })
    else {
      const first = afterPost(i)
      if (first !== undefined) added.push({ first, last: i, type: PERSON })
    }
  }
  return added.length === 0 ? [...names] : [...names, ...added].sort((a, b) => a.first - b.first)

  /** "نے", or "کا کہنا", at a token of a script without capitals. */
  function speaks(i: number): boolean {
    if (words[i]!.case !== CASE.none) return false
    return tokens[i]!.norm === 'نے' || (tokens[i]!.norm === 'کا' && tokens[i + 1]?.norm === 'کہنا')
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
