/** Gives each token a tag: sums the weights of its features and finds the best row of tags for every sentence. */

import type { NameTable } from '../../languages/tables/names.ts'
import type { SentenceMark, TokenMark } from '../../model/marks.ts'
import type { Phrases } from '../../text/phrases.ts'
import { documentFacts } from './document-facts.ts'
import { MAX_PLACE_FEATURES, type Places, placeFeatures, REACH, wordFeatures } from './features.ts'
import { listOf, listsOf, standings, wordsOf } from './lists.ts'
import { mayBegin, mayFollow, TAGS } from './tags.ts'
import { placeOf, readWeights, type Weights } from './weights.ts'
import { factsOf, type WordFacts } from './words.ts'

/** A word and, for each place around it, what it says there for each tag. */
interface Known {
  readonly facts: WordFacts
  readonly sums: (Float32Array | undefined)[]
}

/** A language's names made ready: weights decoded, lists built, words seen so far. */
export interface Tagger {
  readonly lists: Phrases<number>
  readonly people: Phrases<true>
  readonly honorifics: Phrases<true>
  readonly tails: Phrases<true>
  readonly personTails: Phrases<true>
  readonly compass: Phrases<true>
  /** Folded words that reports of the language write on to the end of a name, and titles on to its beginning. */
  readonly glue: readonly string[]
  readonly gluedTitles: readonly string[]
  readonly weights: Weights | undefined
  /** Facts of words seen so far; emptied when full, so that memory stays bounded. */
  readonly known: Map<string, Known>
}

const MOST_KNOWN = 60000

/** Makes a language's table ready. Slow (tens of milliseconds): once for each language. */
export const taggerOf = (table: NameTable): Tagger => ({
  lists: listsOf(table.lists),
  people: listOf(table.lists, 'person'),
  honorifics: listOf(table.lists, 'honorific'),
  tails: listOf(table.lists, 'tail'),
  personTails: listOf(table.lists, 'person-tail'),
  compass: listOf(table.lists, 'compass'),
  glue: wordsOf(table.lists, 'glue'),
  gluedTitles: wordsOf(table.lists, 'glue').length > 0 ? wordsOf(table.lists, 'honorific') : [],
  weights: table.weights ? readWeights(table.weights) : undefined,
  known: new Map(),
})

const NO_CLUSTERS = new Map<string, readonly number[]>()

/** Everything the features look at, for a whole document. */
export function placesOf(
  tagger: Tagger,
  text: string,
  tokens: readonly TokenMark[],
  sentences: readonly SentenceMark[],
): Places & { readonly known: readonly Known[] } {
  if (tagger.known.size > MOST_KNOWN) tagger.known.clear()
  const known = tokens.map((t) => {
    const raw = text.slice(t.start, t.end)
    let k = tagger.known.get(raw)
    if (!k) {
      k = { facts: factsOf(raw, t, tagger.weights?.clusters ?? NO_CLUSTERS), sums: [] }
      // A word of thousands of letters is no word; it is not kept.
      if (raw.length < 64) tagger.known.set(raw, k)
    }
    return k
  })
  const words = known.map((k) => k.facts)
  const codes = standings(tokens, tagger.lists)
  return { words, codes, facts: documentFacts(tokens, sentences, words, codes), known }
}

/** What every tag scores at every token: rows of `TAGS`. */
export function scoresOf(
  weights: Weights,
  places: ReturnType<typeof placesOf>,
  sentences: readonly SentenceMark[],
): Float32Array {
  const { known } = places
  const scores = new Float32Array(known.length * TAGS)
  const room = new Int32Array(MAX_PLACE_FEATURES)
  const { keys, rows, scale } = weights
  for (const s of sentences)
    for (let i = s.first; i < s.last; i++) {
      const row = i * TAGS
      for (let d = -REACH; d <= REACH; d++) {
        const j = i + d
        if (j < s.first || j >= s.last) continue
        const sum = sumOf(weights, known[j]!, d)
        for (let t = 0; t < TAGS; t++) scores[row + t]! += sum[t]!
      }
      const n = placeFeatures(places, i, s.first, s.last, room)
      for (let f = 0; f < n; f++) {
        const at = placeOf(keys, room[f]!)
        if (at < 0) continue
        for (let t = 0; t < TAGS; t++) scores[row + t]! += rows[at * TAGS + t]! * scale
      }
    }
  return scores
}

function sumOf(weights: Weights, known: Known, offset: number): Float32Array {
  const made = known.sums[offset + REACH]
  if (made) return made
  const sum = new Float32Array(TAGS)
  for (const f of wordFeatures(known.facts, offset)) {
    const at = placeOf(weights.keys, f)
    if (at >= 0) for (let t = 0; t < TAGS; t++) sum[t]! += weights.rows[at * TAGS + t]! * weights.scale
  }
  known.sums[offset + REACH] = sum
  return sum
}

/** The best row of tags for tokens `first` to `last` (exclusive). */
export function bestTags(scores: Float32Array, transitions: Float32Array, first: number, last: number): Uint8Array {
  const count = last - first
  const tags = new Uint8Array(count)
  if (count === 0) return tags
  const back = new Uint8Array(count * TAGS)
  let best = new Float64Array(TAGS)
  let next = new Float64Array(TAGS)
  for (let t = 0; t < TAGS; t++) best[t] = mayBegin(t) ? scores[first * TAGS + t]! : -1e9
  for (let i = 1; i < count; i++) {
    const row = (first + i) * TAGS
    for (let to = 0; to < TAGS; to++) {
      let top = -Infinity
      let from = 0
      for (let t = 0; t < TAGS; t++) {
        if (!mayFollow(t, to)) continue
        const v = best[t]! + transitions[t * TAGS + to]!
        if (v > top) {
          top = v
          from = t
        }
      }
      next[to] = top + scores[row + to]!
      back[i * TAGS + to] = from
    }
    const swap = best
    best = next
    next = swap
  }
  let tag = 0
  for (let t = 1; t < TAGS; t++) if (best[t]! > best[tag]!) tag = t
  for (let i = count - 1; i >= 0; i--) {
    tags[i] = tag
    tag = back[i * TAGS + tag]!
  }
  return tags
}
