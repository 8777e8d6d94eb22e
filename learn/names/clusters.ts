/** Groups words by the company they keep in unlabelled reports: random indexing of neighbours, then k-means, coarse and fine. */
import { hashWord } from '../../src/annotators/names/hash.ts'
import { tokenize } from '../../src/text/tokens.ts'
import { randomFrom } from './train.ts'

const SIZE = 96
const NEIGHBOURS = 2000 // the most frequent words, whose company is counted
const GRAINS = [32, 128, 512]

/**
 * Clusters of the words seen at least `least` times. Each word is described by how much more often than by chance each of the most
 * frequent words stands just before and just after it, folded into `SIZE` numbers by random signs.
 * The same texts give the same clusters.
 */
export function clustersOf(texts: Iterable<string>, least: number, most: number): Map<string, readonly number[]> {
  const counts = new Map<string, number>()
  const rows: string[][] = []
  for (const text of texts) {
    const norms = tokenize(text).map((t) => (t.kind === 'number' ? '0' : t.norm))
    rows.push(norms)
    for (const n of norms) counts.set(n, (counts.get(n) ?? 0) + 1)
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const words = sorted.filter(([w, c]) => c >= least && w.length < 40).slice(0, most)
  const ids = new Map(words.map(([w], i) => [w, i]))
  const total = rows.reduce((n, r) => n + r.length, 0)
  const near = new Map(words.slice(0, NEIGHBOURS).map(([w], i) => [w, i]))
  // Counts of neighbours at -1 and +1 (and, weaker, -2 and +2).
  const table = words.map(() => new Map<number, number>())
  for (const row of rows)
    for (let i = 0; i < row.length; i++) {
      const id = ids.get(row[i]!)
      if (id === undefined) continue
      for (const [d, side] of [
        [-1, 0],
        [1, 1],
        [-2, 2],
        [2, 3],
      ] as const) {
        const j = near.get(row[i + d] ?? '')
        if (j === undefined) continue
        const key = j * 4 + side
        const t = table[id]!
        t.set(key, (t.get(key) ?? 0) + 1)
      }
    }
  const vectors = words.map(([, count], i) => {
    const v = new Float32Array(SIZE)
    for (const [key, n] of table[i]!) {
      const expected = (count * words[key >> 2]![1]) / total
      const pmi = Math.log((n + 0.2) / (expected + 0.2))
      if (pmi <= 0) continue
      const weight = (pmi * Math.sqrt(n)) / Math.sqrt(n + 3) / ((key & 3) > 1 ? 2 : 1)
      // Six random places with random signs for each neighbour and side.
      let h = hashWord(`${words[key >> 2]![0]} ${key & 3}`)
      for (let k = 0; k < 6; k++) {
        h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + 0x9e3779b9
        v[(h >>> 8) % SIZE]! += h & 1 ? weight : -weight
      }
    }
    let norm = 0
    for (const x of v) norm += x * x
    norm = Math.sqrt(norm) || 1
    for (let k = 0; k < SIZE; k++) v[k]! /= norm
    return v
  })
  const grains = GRAINS.map((k) => kMeans(vectors, k, 8))
  return new Map(words.map(([w], i) => [w, grains.map((g) => g[i]!)]))
}

/** Spherical k-means. The first centres are random words; frequent words come first in `vectors`. */
function kMeans(vectors: readonly Float32Array[], k: number, rounds: number): Int32Array {
  const random = randomFrom(k)
  const centres = Array.from({ length: k }, () =>
    Float32Array.from(vectors[Math.floor(random() ** 2 * vectors.length)] ?? new Float32Array(SIZE)),
  )
  const out = new Int32Array(vectors.length)
  for (let round = 0; round < rounds; round++) {
    const sums = centres.map(() => new Float32Array(SIZE))
    vectors.forEach((v, i) => {
      let best = -Infinity
      let at = 0
      for (let c = 0; c < k; c++) {
        const centre = centres[c]!
        let dot = 0
        for (let d = 0; d < SIZE; d++) dot += v[d]! * centre[d]!
        if (dot > best) {
          best = dot
          at = c
        }
      }
      out[i] = at
      const sum = sums[at]!
      for (let d = 0; d < SIZE; d++) sum[d]! += v[d]!
    })
    sums.forEach((sum, c) => {
      let norm = 0
      for (const x of sum) norm += x * x
      norm = Math.sqrt(norm)
      if (norm > 0) for (let d = 0; d < SIZE; d++) centres[c]![d] = sum[d]! / norm
    })
  }
  return out
}
