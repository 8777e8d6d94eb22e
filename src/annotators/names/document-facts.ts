/** What the whole document says about a word: seen after a title, seen with a small letter, seen within a longer known name. */
import type { SentenceMark } from '../../model/marks.ts'
import { KINDS } from './lists.ts'
import { CASE, type WordFacts } from './words.ts'

const standing = (code: number, kind: number): number => (code >> (2 * kind)) & 3
const [TITLE, GIVEN, STATE, PLACE, BODY] = (['title', 'given', 'state', 'place', 'body'] as const).map((k) =>
  KINDS.indexOf(k),
) as [number, number, number, number, number]

const SEEN_LOWER = 1
const SEEN_CAPITAL = 2
const AFTER_TITLE = 4
const AFTER_GIVEN = 8
const IN_PLACE = 16
const IN_BODY = 32
const AFTER_CAPITAL = 64
const BEFORE_CAPITAL = 128

/**
 * Bits for every token: what the document shows of its word in all the places where it stands. One pass to gather, one to give.
 * `kind` is each token's word as a number under `kinds`.
 */
export function documentFacts(
  sentences: readonly SentenceMark[],
  words: readonly WordFacts[],
  codes: Int32Array,
  kind: Int32Array,
  kinds: number,
): Int32Array {
  const seen = new Int32Array(kinds)
  for (const s of sentences)
    for (let i = s.first; i < s.last; i++) {
      const word = words[i]!
      if (word.case === CASE.sign || word.case === CASE.number) continue
      let bits = 0
      const mid = i > s.first && words[i - 1]!.case !== CASE.sign
      if (word.case === CASE.lower) bits |= SEEN_LOWER
      else if (mid && word.case !== CASE.none) bits |= SEEN_CAPITAL
      if (i > s.first) {
        const before = codes[i - 1]!
        if (standing(before, TITLE)) bits |= AFTER_TITLE
        if (standing(before, GIVEN) && !standing(before, TITLE)) bits |= AFTER_GIVEN
        if (isCapital(words[i - 1]!.case) && isCapital(word.case)) bits |= AFTER_CAPITAL
      }
      if (i + 1 < s.last && isCapital(word.case) && isCapital(words[i + 1]!.case)) bits |= BEFORE_CAPITAL
      if (standing(codes[i]!, PLACE) || standing(codes[i]!, STATE)) bits |= IN_PLACE
      if (standing(codes[i]!, BODY)) bits |= IN_BODY
      seen[kind[i]!]! |= bits
    }
  const out = new Int32Array(kind.length)
  for (let i = 0; i < kind.length; i++) out[i] = seen[kind[i]!]!
  return out
}

const isCapital = (c: number): boolean => c === CASE.title || c === CASE.mixed || c === CASE.upper || c === CASE.initial
