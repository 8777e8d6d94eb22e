/** The learned weights as one string, and back. */
import { TAGS } from './tags.ts'
import type { Clusters } from './words.ts'

/** Weights as they are read from: rows of `TAGS` numbers behind each feature. */
export interface Weights {
  /**
   * Open-addressed table of places of 16 bytes, a power of two of them, so that a feature and its weights are one look at memory:
   * feature number + 1 (0: free), then a row of `TAGS` signed bytes.
   */
  readonly keys: Int32Array
  /** A bit for each hash of a feature that is in the table: small enough for the processor's cache, it sends most others away. */
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
const heardAt = (feature: number): number => Math.imul(feature, 0x9e3779b1) >>> (32 - HEARD_BITS)

/** Where in `rows` a feature's row begins. Absent: -1. */
export function placeOf({ keys, heard }: Pick<Weights, 'keys' | 'heard'>, feature: number): number {
  const bit = heardAt(feature)
  if (((heard[bit >>> 5]! >>> (bit & 31)) & 1) === 0) return -1
  const mask = (keys.length >> 2) - 1
  let at = Math.imul(feature, 0x9e3779b1) >>> 7
  for (;;) {
    at &= mask
    const key = keys[at << 2]!
    if (key === feature + 1) return (at << 4) + 4
    if (key === 0) return -1
    at++
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * Reads weights from their string: base64 of numbers in LEB128, little end first.
 * The parts: count of clustered words, ids per word; words (UTF-8, line by line); ids; transitions; scale; features in rising order
 * (distance to the one before, a bit for each tag that has a weight, the weights as signed bytes).
 */
export function readWeights(text: string): Weights {
  const bytes = readBase64(text)
  let at = 0
  const number = (): number => {
    let n = 0
    let unit = 1
    for (;;) {
      const b = bytes[at++]!
      n += (b & 127) * unit
      if (b < 128) return n
      unit *= 128
    }
  }
  const size = number()
  const grains = number()
  const length = number()
  const words = new TextDecoder().decode(bytes.subarray(at, at + length)).split('\n')
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
  let room = 1024
  while (room < count * 1.3) room *= 2
  const keys = new Int32Array(room * 4)
  const rows = new Int8Array(keys.buffer)
  const heard = new Int32Array(2 ** HEARD_BITS / 32)
  let feature = 0
  for (let i = 0; i < count; i++) {
    feature += number()
    let place = Math.imul(feature, 0x9e3779b1) >>> 7
    while (keys[(place &= room - 1) << 2] !== 0) place++
    keys[place << 2] = feature + 1
    const bit = heardAt(feature)
    heard[bit >>> 5]! |= 1 << (bit & 31)
    const have = bytes[at++]!
    for (let t = 0; t < TAGS; t++) if (have & (1 << t)) rows[(place << 4) + 4 + t] = (bytes[at++]! << 24) >> 24
  }
  return { keys, heard, rows, scale, transitions, clusters }
}

function readBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i
  const out = new Uint8Array(Math.floor((text.length * 3) / 4))
  let n = 0
  let held = 0
  let bits = 0
  for (let i = 0; i < text.length; i++) {
    held = ((held << 6) | values[text.charCodeAt(i) & 127]!) & 0xffffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      out[n++] = held >>> bits
    }
  }
  return out
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
  const out: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const n = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const four = ALPHABET[n >> 18]! + ALPHABET[(n >> 12) & 63]! + ALPHABET[(n >> 6) & 63]! + ALPHABET[n & 63]!
    out.push(i + 1 >= bytes.length ? four.slice(0, 2) : i + 2 >= bytes.length ? four.slice(0, 3) : four)
  }
  return out.join('')
}
