/** Trains a linear-chain conditional random field with AdaGrad. The same examples in the same order give the same weights. */
import { FEATURE_BITS } from '../../src/annotators/names/hash.ts'
import { mayBegin, mayFollow, TAGS } from '../../src/annotators/names/tags.ts'
import { writeWeights } from '../../src/annotators/names/weights.ts'
import type { Clusters } from '../../src/annotators/names/words.ts'
import type { Example } from './prepare.ts'

export interface TrainingOptions {
  readonly epochs: number
  readonly rate: number
  /** Strength of the pull towards zero. */
  readonly decay: number
  /** Features seen fewer times are left out. */
  readonly least: number
  /**
   * How many of a token's features are passed over each time its sentence is seen, from 0 to below 1: what is learnt must then not hang on
   * one feature alone, such as the word itself, and holds for words not met before.
   */
  readonly dropout: number
  /** Weights smaller than this are left out of the string. */
  readonly prune: number
  readonly log?: (line: string) => void
}

export interface Trained {
  readonly features: Int32Array
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

/** A small generator of numbers with a seed (mulberry32), so that a run can be repeated. */
export function randomFrom(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = a
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function train(examples: readonly Example[], options: TrainingOptions): Trained {
  const { epochs, rate, decay, dropout, least, log } = options
  const counts = new Uint16Array(1 << FEATURE_BITS)
  for (const e of examples)
    for (const f of e.features) if (counts[f]! < 60000) counts[f] = counts[f]! + Math.max(1, Math.round(e.weight))
  const ids = new Int32Array(1 << FEATURE_BITS).fill(-1)
  const kept: number[] = []
  for (let f = 0; f < counts.length; f++)
    if (counts[f]! >= least) {
      ids[f] = kept.length
      kept.push(f)
    }
  log?.(`${examples.length} sentences, ${kept.length} features`)
  const compact = examples.map((e) => {
    const features: number[] = []
    const ends = new Int32Array(e.ends.length)
    let at = 0
    for (let i = 0; i < e.ends.length; i++) {
      for (; at < e.ends[i]!; at++) {
        const id = ids[e.features[at]!]!
        if (id >= 0) features.push(id * TAGS)
      }
      ends[i] = features.length
    }
    return { features: Int32Array.from(features), ends, tags: e.tags, weight: e.weight }
  })
  const size = kept.length * TAGS
  const w = new Float32Array(size)
  const g2 = new Float32Array(size).fill(1e-6)
  const sum = new Float32Array(size) // running mean over epochs
  const trans = new Float64Array(TAGS * TAGS)
  const trans2 = new Float64Array(TAGS * TAGS).fill(1e-6)
  const transSum = new Float64Array(TAGS * TAGS)
  const random = randomFrom(7)
  const order = compact.map((_, i) => i)
  const allowed = new Float64Array(TAGS * TAGS)
  for (let a = 0; a < TAGS; a++) for (let b = 0; b < TAGS; b++) allowed[a * TAGS + b] = mayFollow(a, b) ? 0 : -Infinity
  let averaged = 0
  const raise = 1 / (1 - dropout)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const t = order[i]!
      order[i] = order[j]!
      order[j] = t
    }
    let loss = 0
    for (const index of order) {
      const e = compact[index]!
      const n = e.tags.length
      if (n === 0) continue
      const score = new Float64Array(n * TAGS)
      let at = 0
      const present = new Uint8Array(dropout > 0 ? e.features.length : 0)
      for (let k = 0; k < present.length; k++) present[k] = random() < dropout ? 0 : 1
      for (let i = 0; i < n; i++) {
        const row = i * TAGS
        for (; at < e.ends[i]!; at++) {
          if (dropout > 0 && present[at] === 0) continue
          const f = e.features[at]!
          for (let t = 0; t < TAGS; t++) score[row + t]! += w[f + t]! * raise
        }
      }
      // Forward and backward, each row scaled by its greatest.
      const alpha = new Float64Array(n * TAGS)
      const beta = new Float64Array(n * TAGS)
      const step = new Float64Array(TAGS * TAGS)
      for (let k = 0; k < step.length; k++) step[k] = Math.exp(trans[k]! + allowed[k]!)
      const emit = new Float64Array(n * TAGS)
      let logZ = 0
      for (let i = 0; i < n; i++) {
        let top = -Infinity
        for (let t = 0; t < TAGS; t++) top = Math.max(top, score[i * TAGS + t]!)
        for (let t = 0; t < TAGS; t++) emit[i * TAGS + t] = Math.exp(score[i * TAGS + t]! - top)
        logZ += top
        let z = 0
        for (let t = 0; t < TAGS; t++) {
          let v = 0
          if (i === 0) v = mayBegin(t) ? 1 : 0
          else for (let s = 0; s < TAGS; s++) v += alpha[(i - 1) * TAGS + s]! * step[s * TAGS + t]!
          v *= emit[i * TAGS + t]!
          alpha[i * TAGS + t] = v
          z += v
        }
        for (let t = 0; t < TAGS; t++) alpha[i * TAGS + t]! /= z
        logZ += Math.log(z)
      }
      for (let t = 0; t < TAGS; t++) beta[(n - 1) * TAGS + t] = 1
      for (let i = n - 2; i >= 0; i--) {
        let z = 0
        for (let t = 0; t < TAGS; t++) {
          let v = 0
          for (let s = 0; s < TAGS; s++)
            v += step[t * TAGS + s]! * emit[(i + 1) * TAGS + s]! * beta[(i + 1) * TAGS + s]!
          beta[i * TAGS + t] = v
          z += v
        }
        for (let t = 0; t < TAGS; t++) beta[i * TAGS + t]! /= z
      }
      let gold = 0
      for (let i = 0; i < n; i++) {
        gold += score[i * TAGS + e.tags[i]!]!
        if (i > 0) gold += trans[e.tags[i - 1]! * TAGS + e.tags[i]!]!
      }
      loss += (logZ - gold) * e.weight
      const scale = e.weight
      at = 0
      const grad = new Float64Array(TAGS)
      for (let i = 0; i < n; i++) {
        const row = i * TAGS
        let z = 0
        for (let t = 0; t < TAGS; t++) z += grad[t] = alpha[row + t]! * beta[row + t]!
        let moved = false
        for (let t = 0; t < TAGS; t++) {
          grad[t] = ((e.tags[i] === t ? 1 : 0) - grad[t]! / z) * scale
          if (Math.abs(grad[t]!) > 1e-4) moved = true
        }
        if (!moved) at = e.ends[i]!
        for (; at < e.ends[i]!; at++) {
          if (dropout > 0 && present[at] === 0) continue
          const f = e.features[at]!
          for (let t = 0; t < TAGS; t++) {
            const k = f + t
            const d = grad[t]! * raise - decay * w[k]!
            g2[k]! += d * d
            w[k]! += (rate * d) / Math.sqrt(g2[k]!)
          }
        }
        if (i > 0) {
          let zz = 0
          const pair = new Float64Array(TAGS * TAGS)
          for (let s = 0; s < TAGS; s++)
            for (let t = 0; t < TAGS; t++)
              zz += pair[s * TAGS + t] = alpha[row - TAGS + s]! * step[s * TAGS + t]! * emit[row + t]! * beta[row + t]!
          for (let k = 0; k < pair.length; k++) {
            const d = ((k === e.tags[i - 1]! * TAGS + e.tags[i]! ? 1 : 0) - pair[k]! / zz) * scale
            if (d === 0) continue
            trans2[k]! += d * d
            trans[k]! += (rate * d) / Math.sqrt(trans2[k]!)
          }
        }
      }
    }
    // The mean of the later epochs is steadier than the last.
    if (epoch >= epochs / 2) {
      averaged++
      for (let k = 0; k < size; k++) sum[k]! += w[k]!
      for (let k = 0; k < trans.length; k++) transSum[k]! += trans[k]!
    }
    log?.(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`)
  }
  for (let k = 0; k < size; k++) sum[k]! /= averaged
  return {
    features: Int32Array.from(kept),
    weights: sum,
    transitions: Float32Array.from(transSum, (v) => v / averaged),
  }
}

/** The weights as the reader wants them: whole steps of a byte, small ones left out. */
export function packed(trained: Trained, clusters: Clusters, prune: number): string {
  let top = 0
  for (const v of trained.weights) top = Math.max(top, Math.abs(v))
  const scale = Math.min(top, 6) / 127
  const rows: [number, Int8Array][] = []
  trained.features.forEach((f, i) => {
    const row = new Int8Array(TAGS)
    let some = false
    for (let t = 0; t < TAGS; t++) {
      const v = trained.weights[i * TAGS + t]!
      if (Math.abs(v) < prune) continue
      row[t] = Math.max(-127, Math.min(127, Math.round(v / scale)))
      if (row[t] !== 0) some = true
    }
    if (some) rows.push([f, row])
  })
  return writeWeights(clusters, trained.transitions, scale, rows)
}
