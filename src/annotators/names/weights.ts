/** The learned weights as one string, and back. */
import { FEATURE_BITS } from './hash.ts'
import { TAGS } from './tags.ts'
import type { Clusters } from './words.ts'

/** Weights as they are read from: rows of `TAGS` numbers behind each feature. */
export interface Weights {
  /**
   * Open-addressed table of places of 16 bytes, a power of two of them, so that a feature and its weights are one look at memory:
   * feature number + 1 (0: free), then a row of `TAGS` signed bytes. A feature's place is by its highest bits (it is a hash already),
   * so that features in rising order fill the table from one end to the other.
   */
  readonly keys: Int32Array
  /** How far a feature is shifted to give its place. */
  readonly shift: number
  /** A bit for each beginning of a feature that is in the table: small enough for the processor's cache, it sends most others away. */
  readonly heard: Int32Array
  /** The same memory as bytes. */
  readonly rows: Int8Array
  /** What one step of `rows` is worth. */
  readonly scale: number
  /** Row `from`, column `to`. */
  readonly transitions: Float32Array
  readonly clusters: Clusters
}

/** Bits of `heard`, as a power of two. */
const HEARD_BITS = 22
const heardAt = (feature: number): number => feature >>> (FEATURE_BITS - HEARD_BITS)

/**
 * Replaces the first `count` features by the beginnings of their rows in `rows`, in order, leaving out those that have none;
 * returns how many are left. Nearly all of the time goes into waiting for memory, so all of it is asked for before any is looked at.
 */
export function findRows({ keys, shift, heard }: Weights, features: Int32Array, count: number): number {
  let left = 0
  for (let i = 0; i < count; i++) {
    const feature = features[i]!
    const bit = heardAt(feature)
    features[left] = feature
    left += (heard[bit >>> 5]! >>> (bit & 31)) & 1
  }
  for (let i = 0; i < left; i++) first[i] = keys[(features[i]! >>> shift) << 2]!
  const mask = (keys.length >> 2) - 1
  let found = 0
  for (let i = 0; i < left; i++) {
    const feature = features[i]!
    let at = feature >>> shift
    let key = first[i]!
    while (key !== feature + 1 && key !== 0) {
      at = (at + 1) & mask
      key = keys[at << 2]!
    }
    if (key !== 0) features[found++] = (at << 4) + 4
  }
  return found
}

/** More features are never asked for at once. */
export const MOST_FEATURES = 128
const first = new Int32Array(MOST_FEATURES)

/**
 * Reads weights from their string: base64 of numbers in LEB128, little end first.
 * The parts: count of clustered words, ids per word; words (UTF-8, line by line); ids; transitions; scale; features in rising order
 * (distance to the one before, a bit for each tag that has a weight, the weights as signed bytes).
 */
export function readWeights(text: string): Weights {
  const bytes = Buffer.from(text, 'base64')
  let at = 0
  const number = (): number => {
    let b = bytes[at++]!
    if (b < 128) return b
    let n = b & 127
    let unit = 128
    do {
      b = bytes[at++]!
      n += (b & 127) * unit
      unit *= 128
    } while (b >= 128)
    return n
  }
  const size = number()
  const grains = number()
  const length = number()
  const words = bytes.toString('utf8', at, at + length).split('\n')
  at += length
  const clusters = new Map<string, readonly number[]>()
  for (let i = 0; i < size; i++) {
    const ids: number[] = []
    for (let g = 0; g < grains; g++) ids.push(number())
    clusters.set(words[i]!, ids)
  }
  const scale = number() / 1e6
  const transitions = new Float32Array(TAGS * TAGS)
  for (let i = 0; i < transitions.length; i++) transitions[i] = (number() - 1e6) / 1e4
  const count = number()
  let bits = 10
  while (2 ** bits < count * 1.3) bits++
  const shift = FEATURE_BITS - bits
  const mask = 2 ** bits - 1
  const keys = new Int32Array(2 ** bits * 4)
  const rows = new Int8Array(keys.buffer)
  const heard = new Int32Array(2 ** HEARD_BITS / 32)
  let feature = 0
  for (let i = 0; i < count; i++) {
    feature += number()
    let place = feature >>> shift
    while (keys[place << 2] !== 0) place = (place + 1) & mask
    keys[place << 2] = feature + 1
    const bit = heardAt(feature)
    heard[bit >>> 5]! |= 1 << (bit & 31)
    const row = (place << 4) + 4
    const have = bytes[at++]!
    for (let t = 0; t < TAGS; t++) if (have & (1 << t)) rows[row + t] = bytes[at++]!
  }
  return { keys, shift, heard, rows, scale, transitions, clusters }
}

/** Writes numbers, bytes and texts as `readWeights` reads them. */
export function writeWeights(
  clusters: Clusters,
  transitions: ArrayLike<number>,
  scale: number,
  features: readonly (readonly [feature: number, row: ArrayLike<number>])[],
): string {
  const bytes: number[] = []
  const number = (n: number) => {
    while (n >= 128) {
      bytes.push((n % 128) | 128)
      n = Math.floor(n / 128)
    }
    bytes.push(n)
  }
  const entries = [...clusters]
  number(entries.length)
  number(entries[0]?.[1].length ?? 0)
  const words = new TextEncoder().encode(entries.map(([word]) => word).join('\n'))
  number(words.length)
  for (const b of words) bytes.push(b)
  for (const [, ids] of entries) for (const id of ids) number(id)
  number(Math.round(scale * 1e6))
  for (let i = 0; i < TAGS * TAGS; i++) number(Math.round(transitions[i]! * 1e4) + 1e6)
  const sorted = [...features].sort((a, b) => a[0] - b[0])
  number(sorted.length)
  let last = 0
  for (const [feature, row] of sorted) {
    number(feature - last)
    last = feature
    let have = 0
    for (let t = 0; t < TAGS; t++) if (row[t] !== 0) have |= 1 << t
    bytes.push(have)
    for (let t = 0; t < TAGS; t++) if (row[t] !== 0) bytes.push(row[t]! & 255)
  }
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}
