/** What a word shows by itself, wherever it stands: its letters, its case, its cluster. */
import type { TokenMark } from '../../model/marks.ts'
import { hashWord } from './hash.ts'

/** How a word is written. */
export const CASE = { none: 0, lower: 1, title: 2, upper: 3, mixed: 4, number: 5, sign: 6, initial: 7 } as const

/** A word's own facts, made once per spelling. */
export interface WordFacts {
  readonly norm: string
  readonly hash: number
  readonly case: number
  /** Hashes of beginnings (1 to 5 letters) and endings (1 to 5 letters). */
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  /** Collapsed shape: "Xx", "XxX", "d-", as a hash; Cyrillic letters have signs of their own ("Yy"), so that a foreign word shows. */
  readonly shape: number
  /** Hash of the word without what may be an ending: the same for most forms of a word. */
  readonly stem: number
  /** Cluster numbers, coarse to fine. Empty: a word without a cluster. */
  readonly clusters: readonly number[]
  /** The cluster that is looked at in its neighbours; -2 without one. */
  readonly cluster: number
}

/** Clusters of words by the company they keep: folded word → numbers, coarse to fine. */
export type Clusters = ReadonlyMap<string, readonly number[]>

const NO_CLUSTERS: readonly number[] = []

/** The facts of a token whose written form is `raw`. */
export function factsOf(raw: string, token: TokenMark, clusters: Clusters): WordFacts {
  const norm = token.norm
  const own = clusters.get(norm) ?? NO_CLUSTERS
  const prefixes: number[] = []
  const suffixes: number[] = []
  if (token.kind === 'word')
    for (let n = 1; n <= 5 && n < norm.length; n++) {
      prefixes.push(hashWord(norm, 0, n))
      suffixes.push(hashWord(norm, norm.length - n))
    }
  return {
    norm,
    hash: hashWord(norm),
    case: caseOf(raw, token.kind),
    prefixes,
    suffixes,
    shape: hashWord(shapeOf(raw)),
    stem: hashWord(norm, 0, norm.length > 4 ? Math.min(7, Math.max(4, norm.length - 2)) : norm.length),
    clusters: own,
    cluster: own[1] ?? own[0] ?? -2,
  }
}

function caseOf(raw: string, kind: TokenMark['kind']): number {
  if (kind === 'number') return CASE.number
  if (kind === 'sign') return CASE.sign
  let uppers = 0
  let lowers = 0
  let firstUpper = false
  for (let i = 0; i < raw.length && i < 40; i++) {
    const sign = signOf(raw.charCodeAt(i))
    if (sign === 'x' || sign === 'y') lowers++
    else if (sign === 'X' || sign === 'Y') {
      if (uppers + lowers === 0) firstUpper = true
      uppers++
    }
  }
  if (uppers + lowers === 0) return CASE.none
  if (uppers === 0) return CASE.lower
  if (lowers === 0) return uppers === 1 ? CASE.initial : CASE.upper
  return firstUpper && uppers === 1 ? CASE.title : CASE.mixed
}

function shapeOf(raw: string): string {
  let out = ''
  let last = ''
  for (let i = 0; i < raw.length && i < 40; i++) {
    const sign = signOf(raw.charCodeAt(i))
    if (sign !== last) out += sign
    last = sign
  }
  return out
}

const signs = new Array<string | undefined>(0x10000)

/** What stands for a code unit in a shape; thought about once. */
function signOf(unit: number): string {
  const known = signs[unit]
  if (known !== undefined) return known
  const c = String.fromCharCode(unit)
  const cyrillic = c >= '\u0400' && c <= '\u04ff'
  let sign = /\p{L}/u.test(c) ? 'a' : c
  if (c >= '0' && c <= '9') sign = 'd'
  else if (c !== c.toLowerCase()) sign = cyrillic ? 'Y' : 'X'
  else if (c !== c.toUpperCase()) sign = cyrillic ? 'y' : 'x'
  signs[unit] = sign
  return sign
}
