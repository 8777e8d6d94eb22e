/** Finds known phrases in a row of tokens, whole words only, the longest first, in linear time. */
import { type Token, tokenize } from './tokens.ts'

/** A phrase found: token indexes, `last` exclusive, and what it stands for. */
export interface Found<T> {
  readonly first: number
  readonly last: number
  readonly value: T
}

interface Node<T> {
  next: Map<string, Node<T>>
  /** Endings: words that begin with the key ("заяв*"), longest first. */
  stems: [string, Node<T>][]
  value?: T
}

/** A table of phrases, made once by `phrases` and asked many times. */
export interface Phrases<T> {
  /** The longest phrase that begins at token `i` and ends before token `end`. Absent: undefined. */
  at(tokens: readonly Token[], i: number, end?: number): Found<T> | undefined
  /** Every phrase between two tokens, from the left, without overlaps. */
  all(tokens: readonly Token[], first?: number, end?: number): Found<T>[]
}

/**
 * Makes a table of phrases. Each is written as in a text; words are compared folded (`fold.ts`).
 * A word with a star at its end stands for every word that begins so: "заяви* о".
 * Of several phrases at one place the longest is found; where two are the same, the first given stays.
 */
export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const root = newNode<T>()
  for (const [phrase, value] of entries) add(root, phrase, value)
  const begins = beginnings(root)
  const at = (tokens: readonly Token[], i: number, end = tokens.length): Found<T> | undefined => {
    const token = tokens[i]
    if (!token || i >= end || !begins(token.norm)) return undefined
    const best: Best<T> = { last: -1 }
    walk(root, tokens, i, end, best)
    return best.last < 0 ? undefined : { first: i, last: best.last, value: best.value as T }
  }
  const all = (tokens: readonly Token[], first = 0, end = tokens.length): Found<T>[] => {
    const out: Found<T>[] = []
    for (let i = first; i < end; ) {
      const found = at(tokens, i, end)
      if (found) out.push(found)
      i = found ? found.last : i + 1
    }
    return out
  }
  return { at, all }
}

/** Marks of word beginnings, small enough to stay in the processor's cache. */
const MARKS = 1 << 12
/** Where the marks of words that begin with two code units stand; a word of one has 0 for the second. */
const markOf = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> 20
const ONE_WORD = 1
const A_STEM = 2

/** Whether a phrase may begin with a word. Most words begin none: their first two letters send them away before anything is looked up. */
function beginnings<T>(root: Node<T>): (word: string) => boolean {
  const marks = new Uint8Array(MARKS)
  const mark = (word: string, bit: number) => {
    marks[markOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)]! |= bit
  }
  for (const word of root.next.keys()) mark(word, ONE_WORD)
  for (const [stem] of root.stems) {
    // A stem of one letter fits whatever follows.
    if (stem.length < 2) marks.fill(ONE_WORD | A_STEM)
    else mark(stem, A_STEM)
  }
  const stems = root.stems.map(([stem]) => stem)
  return (word) => {
    if (word.length === 0) return false
    const bits = marks[markOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0)]!
    if (bits === 0) return false
    if (bits & ONE_WORD && root.next.has(word)) return true
    if (bits & A_STEM) for (let i = 0; i < stems.length; i++) if (word.startsWith(stems[i]!)) return true
    return false
  }
}

interface Best<T> {
  last: number
  value?: T
}

const newNode = <T>(): Node<T> => ({ next: new Map(), stems: [] })

function add<T>(root: Node<T>, phrase: string, value: T): void {
  let node = root
  for (const part of phrase.trim().split(/\s+/)) {
    const star = part.endsWith('*')
    const words = tokenize(star ? part.slice(0, -1) : part)
    words.forEach((word, i) => {
      node = star && i === words.length - 1 ? stemOf(node, word.norm) : wordOf(node, word.norm)
    })
  }
  if (node !== root) node.value ??= value
}

function wordOf<T>(node: Node<T>, key: string): Node<T> {
  const known = node.next.get(key)
  if (known) return known
  const made = newNode<T>()
  node.next.set(key, made)
  return made
}

function stemOf<T>(node: Node<T>, key: string): Node<T> {
  const known = node.stems.find(([k]) => k === key)
  if (known) return known[1]
  const made = newNode<T>()
  node.stems.push([key, made])
  node.stems.sort((a, b) => b[0].length - a[0].length)
  return made
}

function walk<T>(node: Node<T>, tokens: readonly Token[], i: number, end: number, best: Best<T>): void {
  if (node.value !== undefined && i > best.last) {
    best.last = i
    best.value = node.value
  }
  if (i >= end) return
  const word = tokens[i]!.norm
  const exact = node.next.get(word)
  if (exact) walk(exact, tokens, i + 1, end, best)
  for (let k = 0; k < node.stems.length; k++) {
    const [stem, next] = node.stems[k]!
    if (word.startsWith(stem)) walk(next, tokens, i + 1, end, best)
  }
}
