/** What stands around a token farther off than its neighbours: quotation marks, the head of a body's name, a short form spelt out. */
import type { SentenceMark, TokenMark } from '../../model/marks.ts'
import { KINDS } from './lists.ts'
import { CASE, type WordFacts } from './words.ts'

/** One number for each token in each list. */
export interface Surroundings {
  /**
   * Inside quotation marks: how far back the opening mark is (1 to 15), and 16 times how many tokens they hold.
   * The word before the opening mark: minus the number of tokens held. Elsewhere 0.
   */
  readonly quotes: Int32Array
  /** After a word with which bodies' names begin, within the same phrase: that word's index + 1. Elsewhere 0. */
  readonly heads: Int32Array
  /** `SHORT` for a word of capitals that the words near it spell out, `SPELT` for those words. */
  readonly short: Uint8Array
}

/** Longer quotations are speech. */
const LONGEST_QUOTE = 9
/** So far a head reaches. */
const REACH = 6
/** Where the two bits of a head stand in a token's standings. */
const HEAD = 2 * KINDS.indexOf('body-head')
const SHORT = 1
const SPELT = 2

export function surroundings(
  tokens: readonly TokenMark[],
  words: readonly WordFacts[],
  codes: Int32Array,
  sentences: readonly SentenceMark[],
): Surroundings {
  const quotes = new Int32Array(tokens.length)
  const heads = new Int32Array(tokens.length)
  const short = new Uint8Array(tokens.length)
  for (const s of sentences) {
    let open = -1
    let head = 0
    for (let i = s.first; i < s.last; i++) {
      const { norm } = tokens[i]!
      const sign = words[i]!.case === CASE.sign
      if (sign && isMark(norm)) {
        const closes = open >= 0 && !OPENS.includes(norm)
        if (closes && i - open - 1 > 0 && i - open - 1 <= LONGEST_QUOTE) {
          const held = i - open - 1
          for (let k = open + 1; k < i; k++) quotes[k] = held * 16 + (k - open)
          if (open > s.first) quotes[open - 1] = -held
        }
        open = closes ? -1 : i
      }
      if (head > 0 && i + 1 - head > REACH) head = 0
      if (sign && !isMark(norm) && norm !== '-' && norm !== '.') head = 0
      if (head > 0) heads[i] = head
      if ((codes[i]! >> HEAD) & 3) head = i + 1
      if (words[i]!.case === CASE.upper && norm.length <= 6) spelt(i, s)
    }
  }
  return { quotes, heads, short }

  /** Whether the words before a bracket, or after one, begin with the letters of a word of capitals. */
  function spelt(i: number, s: SentenceMark): void {
    if (tokens[i - 1]?.norm === '(' && i - 1 > s.first) {
      let at = i - 2
      let letter = tokens[i]!.norm.length - 1
      const from = Math.max(s.first, i - 14)
      let begin = at
      while (at >= from && letter >= 0) {
        if (tokens[at]!.norm[0] === tokens[i]!.norm[letter]) {
          letter--
          begin = at
        } else if (words[at]!.case !== CASE.sign && tokens[at]!.norm.length > 3 && letter < 0) break
        at--
      }
      if (letter >= 0 || i - begin < tokens[i]!.norm.length) return
      short[i] = SHORT
      for (let k = begin; k < i - 1; k++) short[k] = SPELT
    }
  }
}

const OPENS = '«„“‘'
const isMark = (norm: string): boolean => '«»„“”"'.includes(norm)
