/** Finds a name among very many, by any spelling in any of the three scripts. */
import { compareParts, type NameVerdict } from './compare-names.ts'
import { type NamePart, partOf, partsOf, wordsOfName } from './parts.ts'
import { scriptOf, soundsOf } from './phones.ts'
import { skeleton, skeletonsOf } from './skeletons.ts'
import { soundLikeness } from './word-likeness.ts'

/** A name found: its place in the list it was made from, how like the query it is (0 to 1), and the verdict of `compareNames`. */
export interface NameHit {
  readonly index: number
  readonly score: number
  readonly verdict: NameVerdict
}

export interface NameIndex {
  /** How many names it holds. */
  readonly size: number
  /** About how many bytes its tables take, names themselves left out. */
  readonly bytes: number
  /** The names most like the query, best first; at most `limit` (10). Absent: [] where nothing is like it, or the query is no name. */
  find(query: string, limit?: number): NameHit[]
}

/** Words this alike to a word of the query lead to the names that hold them. */
const NEAR = 0.6
/** No more different words are tried for one word of the query, and of those no more lead on. */
const MOST_TRIED = 120
const MOST_NEAR = 40
/** Names that are weighed for one query, and those that are compared in full. */
const MOST_WEIGHED = 2000
const MOST_COMPARED = 10
/** Names whose every word is held against the query's, by sounds alone. */
const MOST_LOOKED_AT = 160
/** A word in more names than this leads nowhere, when the query has a rarer one. */
const TOO_MANY = 3000

/**
 * Makes an index of names. Its order is theirs: `index` of a hit counts from 0.
 * A query takes time with the number of words that sound like its own, not with the number of names.
 */
export function nameIndex(names: readonly string[]): NameIndex {
  const idOf = new Map<string, number>()
  const words: string[] = []
  const sounds: string[] = []
  const starts = new Int32Array(names.length + 1)
  const whole = new Uint32Array(names.length)
  let ids = new Int32Array(names.length * 3 + 16)
  let used = 0
  names.forEach((name, n) => {
    let joined = ''
    const own = wordsOfName(name).map((w) => w.word)
    // Chinese and Korean names of three short words in Perso-Arabic are two elsewhere: "شی جن پنگ", "Xi Jinping".
    if (own.length === 3 && own[1]!.length + own[2]!.length <= 9 && scriptOf(own[1]!) === 'Arab')
      own.push(own[1]! + own[2]!)
    for (const word of own) {
      let id = idOf.get(word)
      if (id === undefined) {
        id = words.length
        idOf.set(word, id)
        words.push(word)
        sounds.push(soundsOf(word))
      }
      if (own.length < 4 || word !== own[3]) joined += sounds[id]
      if (word.length === 1) continue
      if (used === ids.length) {
        const more = new Int32Array(ids.length * 2)
        more.set(ids)
        ids = more
      }
      ids[used++] = id
    }
    starts[n + 1] = used
    whole[n] = hash(skeleton(joined))
  })
  ids = ids.slice(0, used)
  const postings = inverted(starts, ids, words.length)
  const keys = keysOf(words)
  const scripts = words.map((w) => scriptOf(w))
  // Whole names by skeleton: for words written together, "ImranKhan".
  const byWhole = new Int32Array(names.length).map((_, i) => i).sort((x, y) => whole[x]! - whole[y]! || x - y)
  const wholeSorted = Uint32Array.from(byWhole, (i) => whole[i]!)
  const weight = new Float32Array(names.length)
  const bytes =
    ids.byteLength +
    starts.byteLength +
    postings.list.byteLength +
    postings.starts.byteLength +
    keys.hashes.byteLength +
    keys.words.byteLength +
    weight.byteLength +
    byWhole.byteLength * 3 +
    words.length * 140

  const nearWords = (part: NamePart): Near[] => {
    const tried = new Set<number>()
    const out: Near[] = []
    const exact = idOf.get(part.word)
    if (exact !== undefined) {
      tried.add(exact)
      out.push({ word: exact, likeness: 1 })
    }
    const { rows, skeletons } = keysFor(part)
    for (const key of rows) {
      for (let i = lowerBound(keys.hashes, key); i < keys.hashes.length && keys.hashes[i] === key; i++) {
        const id = keys.words[i]!
        if (tried.has(id)) continue
        tried.add(id)
        out.push({ word: id, likeness: 0.96 })
      }
    }
    const readings = [part.sounds, ...part.also]
    for (const key of skeletons) {
      for (let i = lowerBound(keys.hashes, key); i < keys.hashes.length && keys.hashes[i] === key; i++) {
        const id = keys.words[i]!
        if (tried.has(id)) continue
        tried.add(id)
        const other = { script: scripts[id]! }
        let likeness = 0
        for (const reading of readings) {
          likeness = Math.max(likeness, soundLikeness(reading, sounds[id]!, part, other, 0.5))
          if (likeness > 0.9 || likeness < 0.5) break
        }
        if (likeness >= NEAR) out.push({ word: id, likeness })
        if (tried.size >= MOST_TRIED) break
      }
      if (tried.size >= MOST_TRIED) break
    }
    return out.sort((x, y) => y.likeness - x.likeness).slice(0, MOST_NEAR)
  }

  const find = (query: string, limit = 10): NameHit[] => {
    const parts = partsOf(query)
    const plain = parts.filter((p) => p.role !== 'initial')
    if (plain.length === 0) return []
    const near = plain.map(nearWords)
    const listed = near.map((list) => new Map(list.map((x) => [x.word, x.likeness])))
    // Two words here may be one there: "جن پنگ", "Jinping".
    for (let i = 0; i + 1 < plain.length && i < 6; i++) {
      const joined = plain[i]!.word + plain[i + 1]!.word
      // Only short words are likely to be halves; for long ones it would be time lost.
      if (plain[i]!.word.length <= 5 && joined.length <= 14 && plain.length < 6)
        near.push(nearWords(partOf(joined)).filter((x) => x.likeness >= 0.75))
    }
    const size = (word: number) => postings.starts[word + 1]! - postings.starts[word]!
    const order = near
      .map((list) => ({ list, cost: list.reduce((sum, x) => sum + size(x.word), 0) }))
      .filter((x) => x.cost > 0)
      .sort((x, y) => x.cost - y.cost)
    const touched: number[] = []
    const put = (n: number, w: number, mayAdd: boolean) => {
      if (weight[n] === 0) {
        if (!mayAdd || touched.length >= MOST_WEIGHED) return
        touched.push(n)
      }
      weight[n]! += w
    }
    const joinedSkeleton = skeleton(parts.map((p) => p.sounds).join(''))
    const wholeKey = joinedSkeleton.length >= 4 ? hash(joinedSkeleton) : -1
    if (wholeKey >= 0) {
      const key = wholeKey
      for (let i = lowerBound(wholeSorted, key), k = 0; k < 200 && wholeSorted[i] === key; i++, k++)
        put(byWhole[i]!, 1.2, true)
    }
    order.forEach(({ list }, turn) => {
      for (const { word, likeness } of list) {
        const [from, to] = [postings.starts[word]!, postings.starts[word + 1]!]
        const crowded = to - from > TOO_MANY && order.length > 1 && touched.length > 0
        // The rarest word leads; commoner ones add to what it found, and lead where it found little.
        const mayAdd = !crowded && (turn === 0 || touched.length < MOST_WEIGHED / 2)
        if (crowded && to - from > touched.length * 8) addBySearch(word, likeness, touched)
        else for (let i = from; i < to; i++) put(postings.list[i]!, likeness, mayAdd)
      }
    })
    const first = heaviest(touched, weight, MOST_LOOKED_AT)
    for (const n of touched) weight[n] = 0
    // Every word of these few is held against every word of the query: not all like words were tried before.
    const known = new Map<number, number>()
    const likenessOf = (k: number, word: number): number => {
      const key = word * 16 + k
      let likeness = known.get(key)
      if (likeness === undefined) {
        const part = plain[k]!
        likeness =
          words[word] === part.word
            ? 1
            : Math.max(
                listed[k]!.get(word) ?? 0,
                soundLikeness(part.sounds, sounds[word]!, part, { script: scripts[word]! }),
              )
        known.set(key, likeness)
      }
      return likeness
    }
    const best = first.map((n) => {
      let sum = 0
      for (let k = 0; k < plain.length; k++) {
        let most = 0
        for (let i = starts[n]!; i < starts[n + 1]!; i++) most = Math.max(most, likenessOf(k, ids[i]!))
        sum += most
      }
      // Among equals the shorter name is nearer: it has less that answers nothing.
      return [
        n,
        Math.max(sum, whole[n] === wholeKey ? plain.length : 0) -
          0.12 * Math.abs(starts[n + 1]! - starts[n]! - plain.length),
      ] as const
    })
    best.sort((x, y) => y[1] - x[1] || x[0] - y[0])
    const hits: NameHit[] = []
    for (const [index] of best.slice(0, Math.max(MOST_COMPARED, limit))) {
      const { score, verdict } = compareParts(parts, partsOf(names[index]!))
      if (score > 0.3) hits.push({ index, score, verdict })
    }
    const rank = { same: 2, unsure: 1, different: 0 }
    hits.sort((x, y) => rank[y.verdict] - rank[x.verdict] || y.score - x.score || x.index - y.index)
    return hits.slice(0, limit)
  }

  /** Adds a word in very many names to those few that are weighed already. */
  const addBySearch = (word: number, likeness: number, touched: readonly number[]) => {
    for (const n of touched)
      for (let i = starts[n]!; i < starts[n + 1]!; i++) if (ids[i] === word) weight[n]! += likeness
  }
  return { size: names.length, bytes, find }
}

/** The heaviest of some names, in no order, by counting weights in steps of a fiftieth: sorting all would cost more than all else. */
function heaviest(list: readonly number[], weight: Float32Array, most: number): readonly number[] {
  if (list.length <= most) return list
  const step = (n: number) => Math.min(511, Math.floor(weight[n]! * 50))
  const counts = new Int32Array(512)
  for (const n of list) counts[step(n)]!++
  let least = 511
  for (let sum = counts[511]!; least > 0 && sum + counts[least - 1]! <= most; least--) sum += counts[least - 1]!
  const out = list.filter((n) => step(n) >= least)
  for (const n of list) {
    if (out.length >= most) break
    if (step(n) === least - 1) out.push(n)
  }
  return out
}

interface Lists {
  readonly starts: Int32Array
  readonly list: Int32Array
}

interface Keys {
  /** In order. */
  readonly hashes: Uint32Array
  readonly words: Int32Array
}

interface Near {
  readonly word: number
  readonly likeness: number
}

/** For each word the names that hold it. */
function inverted(starts: Int32Array, ids: Int32Array, count: number): Lists {
  const out = new Int32Array(count + 1)
  for (const id of ids) out[id + 1]!++
  for (let i = 0; i < count; i++) out[i + 1]! += out[i]!
  const at = out.slice()
  const list = new Int32Array(ids.length)
  for (let n = 0; n + 1 < starts.length; n++) for (let i = starts[n]!; i < starts[n + 1]!; i++) list[at[ids[i]!]!++] = n
  return { starts: out, list }
}

/** Skeletons of all words, and what is left of each without one of its sounds, as hashes in order. */
function keysOf(words: readonly string[]): Keys {
  const pairs: number[] = []
  words.forEach((word, id) => {
    const { rows, skeletons } = keysFor(partOf(word))
    for (const key of [...rows, ...skeletons]) pairs.push(key * 0x200000 + id)
  })
  // Hash and word in one number: 32 bits and 21 bits fit the 53 of a double.
  const packed = Float64Array.from(pairs).sort()
  const hashes = new Uint32Array(packed.length)
  const ids = new Int32Array(packed.length)
  for (let i = 0; i < packed.length; i++) {
    const high = Math.floor(packed[i]! / 0x200000)
    hashes[i] = high
    ids[i] = packed[i]! - high * 0x200000
  }
  return { hashes, words: ids }
}

/** Hashes of the rows of lexemes.ts that a word stands in, and of its skeletons, whole ones before shortened ones. */
function keysFor(part: NamePart): { readonly rows: readonly number[]; readonly skeletons: readonly number[] } {
  const out = new Set<number>()
  const skeletons = skeletonsOf(part)
  // The surest first: a query stops when it has tried enough words.
  for (const key of skeletons) out.add(hash(key))
  for (const key of skeletons)
    if (key.length >= 3) for (let i = 0; i < key.length; i++) out.add(hash(key.slice(0, i) + key.slice(i + 1)))
  return { rows: part.lexemes.map((row) => hash(`#${row}`)), skeletons: [...out] }
}

function hash(s: string): number {
  let h = 2166136261
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 16777619)
  return h >>> 0
}

function lowerBound(list: Uint32Array, x: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const mid = (low + high) >> 1
    if (list[mid]! < x) low = mid + 1
    else high = mid
  }
  return low
}
