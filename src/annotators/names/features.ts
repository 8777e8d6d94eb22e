/** The features that the sequence model looks at. Their order and numbers are part of the learned weights. */
import { feature, mix } from './hash.ts'
import { KINDS } from './lists.ts'
import type { Surroundings } from './surroundings.ts'
import type { WordFacts } from './words.ts'

/** How far from a token its neighbours count. */
export const REACH = 2
const TEMPLATES_PER_PLACE = 32
const P = 256 // templates that look at a place, not a word

/** Features of a word for a token that stands `offset` words before (negative) or after it; alone, so that they can be summed once per word. `stems`: the weights were learnt with stems. */
export function wordFeatures(w: WordFacts, offset: number, stems: boolean): number[] {
  const t = (offset + REACH + 1) * TEMPLATES_PER_PLACE
  const far = Math.abs(offset) > 1
  const out = [feature(t, w.hash), feature(t + 1, w.case)]
  for (let i = 0; i < w.clusters.length; i++) out.push(feature(t + 2 + i, w.clusters[i]!))
  if (far) return out
  out.push(feature(t + 8, w.shape))
  if (offset !== 0) {
    if (w.suffixes.length > 2) out.push(feature(t + 9, w.suffixes[2]!))
    if (w.prefixes.length > 3) out.push(feature(t + 10, w.prefixes[3]!))
    return out
  }
  for (let i = 0; i < w.prefixes.length; i++) out.push(feature(t + 11 + i, w.prefixes[i]!))
  for (let i = 0; i < w.suffixes.length; i++) {
    out.push(feature(t + 16 + i, w.suffixes[i]!), feature(t + 21 + i, mix(w.suffixes[i]!, w.case)))
  }
  out.push(feature(t + 26, mix(w.hash, w.case)), feature(t + 27, Math.min(12, w.norm.length)))
  if (stems) out.push(feature(P + 70, mix(w.stem, w.case)))
  return out
}

/** What the features of a place look at: token facts between the bounds of one sentence. */
export interface Places {
  readonly words: readonly WordFacts[]
  /** Of each token's word what is looked at most, one after the other in memory. */
  readonly hashes: Int32Array
  readonly cases: Int32Array
  readonly clusters: Int32Array
  readonly codes: Int32Array
  readonly facts: Int32Array
  /** Absent: the weights were learnt without it. */
  readonly around?: Surroundings
}

/** The word beyond a sentence's edge. */
const EDGE = 0x51ed27
/** Its cluster. */
const NO_CLUSTER = -3
const stemAt = (w: WordFacts | undefined): number => (w ? w.stem : EDGE)
const shapeAt = (w: WordFacts | undefined): number => (w ? w.shape : EDGE)
/** The case of what lies beyond a sentence's edge. */
const NO_CASE = 9
const caseAt = (w: WordFacts | undefined): number => (w ? w.case : NO_CASE)

/** Writes the features of token `i`'s place into `out`; returns how many. `first` and `last` bound the sentence. */
export function placeFeatures(p: Places, i: number, first: number, last: number, out: Int32Array): number {
  return standingFeatures(p, i, first, last, out, besideFeatures(p, i, first, last, out))
}

/** The cases of five words in one number, that of token `i` in the middle. */
export function casesAt({ cases }: Places, i: number, first: number, last: number): number {
  const a2 = i - 2 >= first ? cases[i - 2]! : NO_CASE
  const a1 = i - 1 >= first ? cases[i - 1]! : NO_CASE
  const b1 = i + 1 < last ? cases[i + 1]! : NO_CASE
  const b2 = i + 2 < last ? cases[i + 2]! : NO_CASE
  return (a2 << 16) | (a1 << 12) | (cases[i]! << 8) | (b1 << 4) | b2
}

/**
 * Features of cases, known lists and what the document shows, and of no word: the same wherever `casesAt`, the three standings,
 * the facts and whether the token is its sentence's first are the same. `n` is how many features there are already.
 */
export function standingFeatures(
  p: Places,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  n: number,
): number {
  const { codes, facts } = p
  const cases = casesAt(p, i, first, last)
  const c = (cases >> 8) & 15
  const code = codes[i]!
  const before = i > first ? codes[i - 1]! : -1
  const after = i + 1 < last ? codes[i + 1]! : -1
  out[n++] = feature(P + 7, cases)
  out[n++] = feature(P + 8, cases & 0xfff0)
  out[n++] = feature(P + 17, (i === first ? 1 : 0) * 16 + c)
  out[n++] = feature(P + 18, mix(code, c))
  out[n++] = feature(P + 19, mix(before, mix(code, c)))
  out[n++] = feature(P + 20, mix(after, mix(code, c)))
  out[n++] = feature(P + 21, mix(before, after))
  out[n++] = feature(P + 22, mix(facts[i]!, c))
  out[n++] = feature(P + 23, mix(facts[i]!, code))
  for (let b = 0; b < KINDS.length; b++) {
    const own = (code >> (2 * b)) & 3
    if (own) out[n++] = feature(P + 32 + b, own)
    if (before > 0 && (before >> (2 * b)) & 3) out[n++] = feature(P + 40 + b, mix((before >> (2 * b)) & 3, c))
    if (after > 0 && (after >> (2 * b)) & 3) out[n++] = feature(P + 48 + b, mix((after >> (2 * b)) & 3, c))
    if (facts[i]! & (1 << b)) out[n++] = feature(P + 56 + b, c)
  }
  return n
}

/** The templates of `besideFeatures`, in its order. */
const BESIDE = [0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16].map((t) => P + t)

/** The other features of a place: those of the words beside it and of what stands farther off. Written from the beginning of `out`. */
export function besideFeatures(p: Places, i: number, first: number, last: number, out: Int32Array): number {
  const { hashes, clusters } = p
  const h2 = i - 2 >= first ? hashes[i - 2]! : EDGE
  const h1 = i - 1 >= first ? hashes[i - 1]! : EDGE
  const h = hashes[i]!
  const n1 = i + 1 < last ? hashes[i + 1]! : EDGE
  const n2 = i + 2 < last ? hashes[i + 2]! : EDGE
  const k2 = i - 2 >= first ? clusters[i - 2]! : NO_CLUSTER
  const k1 = i - 1 >= first ? clusters[i - 1]! : NO_CLUSTER
  const k = clusters[i]!
  const l1 = i + 1 < last ? clusters[i + 1]! : NO_CLUSTER
  const l2 = i + 2 < last ? clusters[i + 2]! : NO_CLUSTER
  const c = p.cases[i]!
  const k1k = mix(k1, k)
  const kl1 = mix(k, l1)
  out[0] = mix(h1, h)
  out[1] = mix(h, n1)
  out[2] = mix(h1, n1)
  out[3] = mix(h1, c)
  out[4] = mix(n1, c)
  out[5] = mix(mix(h2, h1), c)
  out[6] = mix(mix(n1, n2), c)
  out[7] = k1k
  out[8] = kl1
  out[9] = mix(k1k, l1)
  out[10] = mix(mix(k1, l1), c)
  out[11] = mix(mix(k2, k1), k)
  out[12] = mix(kl1, l2)
  out[13] = mix(h1, k)
  out[14] = mix(k, n1)
  // One place in the code that mixes in the template: fifteen of them were too many to be compiled into this function.
  const n = BESIDE.length
  for (let t = 0; t < n; t++) out[t] = feature(BESIDE[t]!, out[t]!)
  return p.around ? surroundingFeatures(p, p.around, i, first, last, out, n) : n
}

/** Features of the word's stem, of quotation marks, of the head of a body's name; `n` is how many there are already. */
function surroundingFeatures(
  { words }: Places,
  around: Surroundings,
  i: number,
  first: number,
  last: number,
  out: Int32Array,
  n: number,
): number {
  const a2 = i - 2 >= first ? words[i - 2] : undefined
  const a1 = i - 1 >= first ? words[i - 1] : undefined
  const w = words[i]!
  const b1 = i + 1 < last ? words[i + 1] : undefined
  const c = w.case
  const [s2, s1, s0, t1] = [stemAt(a2), stemAt(a1), w.stem, stemAt(b1)]
  out[n++] = feature(P + 64, mix(shapeAt(a1), w.shape))
  out[n++] = feature(P + 65, mix(w.shape, shapeAt(b1)))
  out[n++] = feature(P + 66, mix(s1, c))
  out[n++] = feature(P + 67, mix(s1, s0))
  out[n++] = feature(P + 68, mix(s0, t1))
  out[n++] = feature(P + 69, mix(mix(s2, s1), c))
  const { quotes, heads, short } = around
  const quote = quotes[i]!
  if (quote > 0) {
    // Inside quotation marks: which word stands before them, how many words they hold, and whether this is the first.
    const open = i - (quote & 15)
    const held = quote >> 4
    const head = open > first ? words[open - 1] : undefined
    const place = (open === i - 1 ? 0 : 1) * 16 + held
    out[n++] = feature(P + 72, mix(stemAt(head), place & 16))
    out[n++] = feature(P + 73, mix(place, mix(c, caseAt(head))))
    out[n++] = feature(P + 74, mix(stemAt(head), mix(c, place)))
  } else if (quote < 0) out[n++] = feature(P + 75, mix(s0, Math.min(4, -quote)))
  const head = heads[i]!
  if (head > 0) {
    // After a word that bodies' names begin with: which, how far, and what kind of word this is.
    const far = Math.min(4, i - head + 1)
    const stem = stemAt(words[head - 1])
    out[n++] = feature(P + 76, mix(stem, mix(far, c)))
    out[n++] = feature(P + 77, mix(caseAt(words[head - 1]), mix(c, w.suffixes[1] ?? 0)))
    out[n++] = feature(P + 78, mix(stem, s0))
  }
  if (short[i]) out[n++] = feature(P + 79, mix(short[i]!, c))
  return n
}

/** Room that `placeFeatures` needs. */
export const MAX_PLACE_FEATURES = 24 + 6 + 7 + 4 * 8
