/** Gives each token a tag: works out the facts of every word and finds the best row of tags for every sentence. */

import { NAME_WORDS } from '../../languages/tables/name-words.ts'
import type { NameTable } from '../../languages/tables/names.ts'
import { type Ready, ready } from '../../languages/tables/ready.ts'
import type { SentenceMark, TokenMark } from '../../model/marks.ts'
import type { Phrases } from '../../text/phrases.ts'
import { numbered } from '../../text/spellings.ts'
import { documentFacts } from './document-facts.ts'
import { REACH, wordFeatures } from './features.ts'
import { listOf, listsOf, standings, wordsOf } from './lists.ts'
import { addRows, featureRoom, noStandings, type ScoredPlaces, type Standings } from './scores.ts'
import { surroundings } from './surroundings.ts'
import { isLater, mayBegin, mayFollow, TAGS } from './tags.ts'
import { readWeights, type Weights } from './weights.ts'
import { factsOf, type WordFacts } from './words.ts'

/** A word seen before, and where in `Tagger.sums` its numbers stand. */
interface Known {
  readonly facts: WordFacts
  readonly at: number
  /** The `Tagger.known` that it stands in. */
  readonly of: KnownWords
}
type KnownWords = Map<string, Known>

/** Numbers a word has: what it says, for each place around it, for each tag. */
const ROW = (2 * REACH + 1) * TAGS

/** A language's names made ready: weights decoded, lists built, words seen so far. */
export interface Tagger {
  readonly lists: Phrases<number>
  readonly people: Phrases<true>
  readonly surnames: Phrases<true>
  readonly addresses: Phrases<true>
  readonly outlets: Phrases<true>
  /** What outlets do. */
  readonly tellers: Phrases<true>
  readonly honorifics: Phrases<true>
  readonly tails: Phrases<true>
  readonly personTails: Phrases<true>
  readonly compass: Phrases<true>
  /** Words around names. */
  readonly around: Ready<typeof NAME_WORDS>
  /** Folded words that reports of the language write on to the end of a name, and titles on to its beginning. */
  readonly glue: readonly string[]
  readonly gluedTitles: readonly string[]
  readonly weights: Weights | undefined
  /** Whether the weights were learnt with what stands around a token farther off. */
  readonly surroundings: boolean
  /** Facts of words seen so far; emptied when full, so that memory stays bounded. */
  known: KnownWords
  /** Rows of `ROW` numbers, one a word, in one piece of memory: reading them one after another is what costs. */
  sums: Int16Array
  /** Rows in use. */
  rows: number
  /** Sums of what stands in known lists around a token. */
  readonly standings: Standings
}

const MOST_KNOWN = 100_000

/** Makes a language's table ready. Slow (tens of milliseconds): once for each language. */
export const taggerOf = (table: NameTable): Tagger => ({
  lists: listsOf(table.lists),
  people: listOf(table.lists, 'person'),
  surnames: listOf(table.lists, 'surname'),
  addresses: listOf(table.lists, 'address'),
  outlets: listOf(table.lists, 'outlet'),
  tellers: listOf(table.lists, 'teller'),
  honorifics: listOf(table.lists, 'honorific'),
  tails: listOf(table.lists, 'tail'),
  personTails: listOf(table.lists, 'person-tail'),
  compass: listOf(table.lists, 'compass'),
  around: ready(NAME_WORDS, table.words),
  glue: wordsOf(table.lists, 'glue'),
  gluedTitles: wordsOf(table.lists, 'glue').length > 0 ? wordsOf(table.lists, 'honorific') : [],
  surroundings: table.surroundings === true,
  weights: table.weights ? readWeights(table.weights) : undefined,
  known: new Map(),
  sums: new Int16Array(ROW * 4096),
  rows: 0,
  standings: noStandings(),
})

const NO_CLUSTERS = new Map<string, readonly number[]>()

/** Everything the features look at, for a whole document. */
export interface TaggerPlaces extends ScoredPlaces {
  /** Each token's word as a number among the document's words, however written; there are `kinds` of them. */
  readonly kind: Int32Array
  readonly kinds: number
}

/** Works out the facts of every token; words met for the first time are added to those the tagger knows. */
export function placesOf(
  tagger: Tagger,
  tokens: readonly TokenMark[],
  sentences: readonly SentenceMark[],
): TaggerPlaces {
  if (tagger.rows > MOST_KNOWN) {
    tagger.known = new Map()
    tagger.rows = 0
    tagger.sums = new Int16Array(ROW * 4096)
  }
  const count = tokens.length
  const words: WordFacts[] = []
  const [sums, hashes, cases, clusters] = Array.from({ length: 4 }, () => new Int32Array(count)) as Columns
  for (let i = 0; i < count; i++) {
    const { facts, at } = knownOf(tagger, tokens[i]!)
    words.push(facts)
    sums[i] = at
    hashes[i] = facts.hash
    cases[i] = facts.case
    clusters[i] = facts.cluster
  }
  const { numbers: kind, count: kinds } = numbered(tokens)
  const codes = standings(tokens, tagger.lists)
  const facts = documentFacts(sentences, words, codes, kind, kinds)
  const around = tagger.surroundings ? { around: surroundings(tokens, words, codes, sentences) } : {}
  return { words, hashes, cases, clusters, codes, facts, ...around, sums, kind, kinds }
}

type Columns = [Int32Array, Int32Array, Int32Array, Int32Array]

/** What the tagger knows of a token's word: it stands with the word, or with an equal one met before. */
function knownOf(tagger: Tagger, token: TokenMark): Known {
  const { spelling, raw } = token
  const kept = spelling.kept as Known | undefined
  if (kept?.of === tagger.known) return kept
  let made = tagger.known.get(raw)
  if (!made) {
    const facts = factsOf(raw, token, tagger.weights?.clusters ?? NO_CLUSTERS)
    made = { facts, at: addSums(tagger, facts), of: tagger.known }
    // A word of thousands of letters is no word; it is not kept.
    if (raw.length < 64) tagger.known.set(raw, made)
  }
  spelling.kept = made
  return made
}

/** Sums the weights of a word's features for each place around it; returns where they stand. */
function addSums(tagger: Tagger, facts: WordFacts): number {
  const at = tagger.rows++ * ROW
  if (at + ROW > tagger.sums.length) {
    const more = new Int16Array(tagger.sums.length * 2)
    more.set(tagger.sums)
    tagger.sums = more
  }
  const { sums, weights } = tagger
  if (!weights) return at
  sums.fill(0, at, at + ROW)
  for (let d = -REACH; d <= REACH; d++) {
    const row = at + (d + REACH) * TAGS
    const features = wordFeatures(facts, d, tagger.surroundings)
    featureRoom.set(features)
    addRows(weights, features.length, sums, row)
  }
  return at
}

/** The tags that may stand before each tag. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: TAGS }, (_, to) =>
  Uint8Array.from({ length: TAGS }, (_, t) => t).filter((t) => mayFollow(t, to)),
)

/** Room for what the best row up to each token and tag scores, used again for the next sentence; a longer sentence has room of its own. */
const ROOM = new Float64Array(TAGS * 1024)

/** The best row of tags for tokens `first` to `last` (exclusive). */
export function bestTags(scores: Float32Array, transitions: Float32Array, first: number, last: number): Uint8Array {
  const count = last - first
  const tags = new Uint8Array(count)
  if (count === 0) return tags
  const best = count * TAGS <= ROOM.length ? ROOM : new Float64Array(count * TAGS)
  for (let t = 0; t < TAGS; t++) best[t] = mayBegin(t) ? scores[first * TAGS + t]! : -1e9
  for (let i = 1; i < count; i++) {
    const row = (first + i) * TAGS
    const at = i * TAGS
    const from = at - TAGS
    for (let to = 0; to < TAGS; to++)
      best[at + to] =
        (isLater(to) ? afterOwn(best, transitions, from, to) : afterAny(best, transitions, from, to)) +
        scores[row + to]!
  }
  let tag = 0
  const end = (count - 1) * TAGS
  for (let t = 1; t < TAGS; t++) if (best[end + t]! > best[end + tag]!) tag = t
  tags[count - 1] = tag
  for (let i = count - 1; i > 0; i--) tags[i - 1] = tag = tagBefore(best, transitions, (i - 1) * TAGS, tag)
  return tags
}

/** What scores best before a tag that may follow any other. Written out, since it is asked four times for each token. */
const afterAny = (best: Float64Array, transitions: Float32Array, at: number, to: number): number =>
  Math.max(
    best[at]! + transitions[to]!,
    best[at + 1]! + transitions[TAGS + to]!,
    best[at + 2]! + transitions[2 * TAGS + to]!,
    best[at + 3]! + transitions[3 * TAGS + to]!,
    best[at + 4]! + transitions[4 * TAGS + to]!,
    best[at + 5]! + transitions[5 * TAGS + to]!,
    best[at + 6]! + transitions[6 * TAGS + to]!,
  )

/** What scores best before the tag of a later word: that of the first word of such a name, or of another later one. */
const afterOwn = (best: Float64Array, transitions: Float32Array, at: number, to: number): number =>
  Math.max(best[at + to - 1]! + transitions[(to - 1) * TAGS + to]!, best[at + to]! + transitions[to * TAGS + to]!)

/** Of the tags that may stand before one, the first of those that score best; their scores begin at `at`. */
function tagBefore(best: Float64Array, transitions: Float32Array, at: number, to: number): number {
  let top = -Infinity
  let from = 0
  const before = BEFORE[to]!
  for (let k = 0; k < before.length; k++) {
    const t = before[k]!
    const v = best[at + t]! + transitions[t * TAGS + to]!
    if (v > top) {
      top = v
      from = t
    }
  }
  return from
}
