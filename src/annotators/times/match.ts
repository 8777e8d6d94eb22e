/** Finds the longest rule that fits at a place of the text. */
import { type Grammar, type Item, type RuleNode, wordsAfter } from './grammar.ts'
import { CLOSE, type Match, matchOf, OPEN, type RuleEnd, type Step } from './groups.ts'
import { isDash, numberItems } from './numbers.ts'
import type { Piece } from './pieces.ts'

/** Asks the grammar at places of one text; what a piece may be is worked out once. */
export interface Matcher {
  at(i: number, end: number): Match | undefined
}

const EMPTY: readonly Item[] = []

/** How many places are remembered: more than a rule is long, and not the whole text. */
const KEPT = 256

/** Makes a matcher for the pieces of one text. */
export function matcher(text: string, pieces: readonly Piece[], grammar: Grammar): Matcher {
  const { words, first } = grammar
  const memo = new Array<readonly Item[]>(KEPT).fill(EMPTY)
  const memoAt = new Int32Array(KEPT).fill(-1)
  const itemsAt = (i: number, end: number): readonly Item[] => {
    const piece = pieces[i]!
    if (piece.kind !== 'number') {
      // Most words are none of time, and most of the others are the same wherever they stand.
      const node = words.next.get(piece.norm)
      if (!node) return EMPTY
      if (!node.wary && (node.next.size === 0 || i + 1 >= end || !node.next.has(pieces[i + 1]!.norm))) return node.items
    }
    const slot = i % KEPT
    if (memoAt[slot] === i) return memo[slot]!
    const made = items(text, pieces, i, end, grammar)
    memoAt[slot] = i
    memo[slot] = made
    return made
  }
  // One walk at a time: its state stands here, so that nothing is made for the places where no rule begins.
  const taken: Item[] = []
  const places: number[] = []
  let depth = 0
  let limit = 0
  let rule: RuleEnd | undefined
  let last = 0
  let kept: Step[] = []
  const step = (item: Item, node: RuleNode, j: number, next: number): void => {
    taken[depth] = item
    places[depth++] = j
    walk(node, next)
    depth--
  }
  const walk = (node: RuleNode, j: number): void => {
    if (node.rule && (!rule || j > last || (j === last && node.rule.order < rule.order))) {
      rule = node.rule
      last = j
      kept = []
      for (let k = 0; k < depth; k++) kept.push({ at: places[k]!, item: taken[k]! })
    }
    if (node.open) step(OPEN, node.open, j, j)
    if (node.close) step(CLOSE, node.close, j, j)
    if (j >= limit || node.next.size === 0) return
    const found = itemsAt(j, limit)
    for (let k = 0; k < found.length; k++) {
      const item = found[k]!
      const next = node.next.get(item.name)
      if (next) step(item, next, j, j + item.size)
    }
  }
  const at = (i: number, end: number): Match | undefined => {
    const piece = pieces[i]!
    if (piece.kind !== 'number') {
      const beginning = first.get(piece.norm)
      if (!beginning) return undefined
      if (!beginning.alone) {
        const after = pieces[i + 1]
        if (!after || i + 1 >= end) return undefined
        beginning.next ??= wordsAfter(grammar, piece.norm)
        if (after.kind !== 'number' && !beginning.next.has(after.norm)) return undefined
      }
    }
    limit = end
    rule = undefined
    walk(grammar.root, i)
    return rule && matchOf(kept, i, last, rule)
  }
  return { at }
}

function items(text: string, pieces: readonly Piece[], i: number, end: number, grammar: Grammar): readonly Item[] {
  const piece = pieces[i]!
  const out: Item[] = piece.kind === 'number' ? numberItems(pieces, i, end, grammar) : []
  if (out.length > 0) endings(pieces, i, end, grammar, out)
  let node = grammar.words.next.get(piece.norm)
  for (let j = i + 1; node; j++) {
    for (const item of node.items) if (!grammar.capital.has(item.name) || isCapital(text, piece)) out.push(item)
    node = j < end ? node.next.get(pieces[j]!.norm) : undefined
  }
  countOf(pieces, i, end, grammar, out)
  return out
}

/** Adds a day with the ending it is written with: "21st", "5-го". */
function endings(pieces: readonly Piece[], i: number, end: number, grammar: Grammar, out: Item[]): void {
  const day = out.find((x) => x.name === 'DAY')
  if (!day) return
  for (let j = i + 1; j < Math.min(end, i + 3) && pieces[j]!.start === pieces[j - 1]!.end; j++) {
    if (grammar.words.next.get(pieces[j]!.norm)?.items.some((x) => x.name === 'DAYEND'))
      out.push({ ...day, size: j - i + 1 }, { ...day, name: 'DAYTH', size: j - i + 1 })
    if (!isDash(pieces[j]!.norm)) break
  }
}

/** Adds the number that a row of number words makes: "twenty-five", "пятьсот", "دو سو". */
function countOf(pieces: readonly Piece[], i: number, end: number, grammar: Grammar, out: Item[]): void {
  const single = out.find((x) => x.name === 'NUM' && x.size === 1)
  if (!single || typeof single.value !== 'number') return
  let value = single.value
  let at = i + 1
  const wordAt = (j: number, name: string): number | undefined => {
    if (j >= end) return undefined
    const found = grammar.words.next.get(pieces[j]!.norm)?.items.find((x) => x.name === name)?.value
    return typeof found === 'number' ? found : undefined
  }
  if (pieces[i]!.kind === 'word' && value >= 20 && value <= 90 && value % 10 === 0) {
    const dash = at < end && isDash(pieces[at]!.norm) ? 1 : 0
    const ones = wordAt(at + dash, 'NUM')
    if (ones !== undefined && ones > 0 && ones < 10) {
      value += ones
      at += 1 + dash
    }
  }
  const times = wordAt(at, 'MULT')
  if (times !== undefined) {
    value *= times
    at++
  }
  if (at > i + 1) out.push({ name: 'NUM', value, size: at - i })
}

const isCapital = (text: string, piece: Piece): boolean => {
  const c = text[piece.start]!
  return c !== c.toLowerCase()
}
