/** Finds known phrases in a row of tokens, whole words only, the longest first, in linear time. */
import { wordTest } from './spellings.ts'
import { type Token, tokenize } from './tokens.ts'

/** A phrase found: token indexes, `last` exclusive, and what it stands for. */
export interface Found<T> {
  readonly first: number
  readonly last: number
  readonly value: T
}

interface Node<T> {
  next: Map<string, Node<T>>
  /** Endings: words that begin with the key ("заяв*"), longest first; by their first code unit, so that few are tried. */
  stems: Map<number, [string, Node<T>][]>
  value?: T
}

/** A table of phrases, made once by `phrases` and asked many times. */
export interface Phrases<T> {
  /** The longest phrase that begins at token `i` and ends before token `end`. Absent: undefined. */
  at(tokens: readonly Token[], i: number, end?: number): Found<T> | undefined
  /** Every phrase between two tokens, from the left, without overlaps. */
  all(tokens: readonly Token[], first?: number, end?: number): Found<T>[]
  /** Whether any phrase begins with this folded word. */
  begins(word: string): boolean
}

/**
 * Makes a table of phrases. Each is written as in a text; words are compared folded (`fold.ts`).
 * A word with a star at its end stands for every word that begins so: "заяви* о".
 * Of several phrases at one place the longest is found; where two are the same, the first given stays.
 */
export function phrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const root = newNode<T>()
  for (const [phrase, value] of entries) add(root, phrase, value)
  const begins = (word: string): boolean =>
    root.next.has(word) || stemsFor(root, word).some(([stem]) => word.startsWith(stem))
  const mayBegin = wordTest(begins)
  const at = (tokens: readonly Token[], i: number, end = tokens.length): Found<T> | undefined => {
    const token = tokens[i]
    if (!token || i >= end || !mayBegin(token)) return undefined
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
  return { at, all, begins }
}

interface Best<T> {
  last: number
  value?: T
}

const newNode = <T>(): Node<T> => ({ next: new Map(), stems: new Map() })

const NONE: readonly [string, never][] = []
/** The stems with which a word may begin. */
const stemsFor = <T>({ stems }: Node<T>, word: string): readonly [string, Node<T>][] =>
  stems.size === 0 ? NONE : (stems.get(word.charCodeAt(0)) ?? NONE)

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
  const first = key.charCodeAt(0)
  let alike = node.stems.get(first)
  if (!alike) node.stems.set(first, (alike = []))
  const known = alike.find(([k]) => k === key)
  if (known) return known[1]
  const made = newNode<T>()
  alike.push([key, made])
  alike.sort((a, b) => b[0].length - a[0].length)
  return made
}

function walk<T>(node: Node<T>, tokens: readonly Token[], i: number, end: number, best: Best<T>): void {
  if (node.value !== undefined && i > best.last) {
    best.last = i
    best.value = node.value
  }
  if (i >= end) return
  const word = tokens[i]!.norm
  // Most phrases are over here.
  const exact = node.next.size === 0 ? undefined : node.next.get(word)
  if (exact) walk(exact, tokens, i + 1, end, best)
  const stems = stemsFor(node, word)
  for (let k = 0; k < stems.length; k++) {
    const [stem, next] = stems[k]!
    if (word.startsWith(stem)) walk(next, tokens, i + 1, end, best)
  }
}
