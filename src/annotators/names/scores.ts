/** What every tag scores at every token: the weights of all its features, summed. */
import type { SentenceMark } from '../../model/marks.ts'
import { besideFeatures, casesAt, type Places, REACH, standingFeatures } from './features.ts'
import { TAGS } from './tags.ts'
import { findRows, MOST_FEATURES, type Weights } from './weights.ts'

/**
 * Sums met before, of what stands in known lists around a token: nearly all tokens have one of a few hundred of them, and a look at one
 * place here stands for a dozen looked for among the weights. Lines of `LINE` numbers: three that tell what stands there, then one for each tag.
 * Each has one place, which a later one may take: memory stays as it is.
 */
export type Standings = Int32Array

const LINE = 16
/** Lines, as a power of two: few enough for the processor's cache. */
const LINE_BITS = 12
/** What no line begins with. */
const FREE = -1

export const noStandings = (): Standings => new Int32Array(LINE << LINE_BITS).fill(FREE)

/** What the scores look at. */
export interface ScoredPlaces extends Places {
  /** Where in `sums` each token's word has its numbers; the same for the same word. */
  readonly sums: Int32Array
}

const room = new Int32Array(MOST_FEATURES)

/** Adds the weights of the first `count` features in `room` to the row of `TAGS` numbers that begins at `at`. */
export function addRows(weights: Weights, count: number, to: Int32Array | Int16Array, at: number): void {
  const { rows } = weights
  const n = findRows(weights, room, count)
  for (let f = 0; f < n; f++) {
    const row = room[f]!
    for (let t = 0; t < TAGS; t++) to[at + t]! += rows[row + t]!
  }
}

/** Where features are written before they are looked up. */
export const featureRoom: Int32Array = room

/**
 * Rows of `TAGS` scores, one a token. `sums`: what each word says for each place around it (`Tagger.sums`).
 * Weights are summed as whole numbers, so that no order of summing gives another score.
 */
export function scoresOf(
  weights: Weights,
  sums: Int16Array,
  places: ScoredPlaces,
  sentences: readonly SentenceMark[],
  standings: Standings,
): Float32Array {
  const scores = new Float32Array(places.sums.length * TAGS)
  const { rows, scale } = weights
  const word = places.sums
  for (const s of sentences)
    for (let i = s.first; i < s.last; i++) {
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      let e = 0
      let g = 0
      let h = 0
      const to = Math.min(s.last - 1, i + REACH)
      for (let j = Math.max(s.first, i - REACH); j <= to; j++) {
        const at = word[j]! + (j - i + REACH) * TAGS
        a += sums[at]!
        b += sums[at + 1]!
        c += sums[at + 2]!
        d += sums[at + 3]!
        e += sums[at + 4]!
        g += sums[at + 5]!
        h += sums[at + 6]!
      }
      const stands = standingAt(weights, places, standings, i, s.first, s.last)
      a += standings[stands + 3]!
      b += standings[stands + 4]!
      c += standings[stands + 5]!
      d += standings[stands + 6]!
      e += standings[stands + 7]!
      g += standings[stands + 8]!
      h += standings[stands + 9]!
      const n = findRows(weights, room, besideFeatures(places, i, s.first, s.last, room))
      for (let f = 0; f < n; f++) {
        const at = room[f]!
        a += rows[at]!
        b += rows[at + 1]!
        c += rows[at + 2]!
        d += rows[at + 3]!
        e += rows[at + 4]!
        g += rows[at + 5]!
        h += rows[at + 6]!
      }
      const row = i * TAGS
      scores[row] = a * scale
      scores[row + 1] = b * scale
      scores[row + 2] = c * scale
      scores[row + 3] = d * scale
      scores[row + 4] = e * scale
      scores[row + 5] = g * scale
      scores[row + 6] = h * scale
    }
  return scores
}

/** Where in `standings` the line of what stands around a token begins. */
function standingAt(
  weights: Weights,
  places: ScoredPlaces,
  standings: Standings,
  i: number,
  first: number,
  last: number,
): number {
  const { codes, facts } = places
  // Standings take sixteen bits, the facts eight. Beyond an edge nothing stands; that there is an edge is told by the cases and by whether the token is the first.
  const a = casesAt(places, i, first, last) | ((i === first ? 1 : 0) << 20) | (facts[i]! << 21)
  const b = codes[i]! | ((i > first ? codes[i - 1]! : 0) << 16)
  const c = i + 1 < last ? codes[i + 1]! : 0
  const mixed = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35)
  const at = (mixed >>> (32 - LINE_BITS)) * LINE
  if (standings[at] === a && standings[at + 1] === b && standings[at + 2] === c) return at
  standings.fill(0, at, at + LINE)
  standings[at] = a
  standings[at + 1] = b
  standings[at + 2] = c
  addRows(weights, standingFeatures(places, i, first, last, room, 0), standings, at + 3)
  return at
}
