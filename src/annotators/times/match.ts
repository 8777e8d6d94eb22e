/** Finds the longest rule that fits at a place of the text. */
import type { Grammar, Item, RuleNode } from './grammar.ts'
import { type Match, matchOf, type RuleEnd, type Step } from './groups.ts'
import { isDash, numberItems } from './numbers.ts'
import type { Piece } from './pieces.ts'

/** Asks the grammar at places of one text; what a piece may be is worked out once. */
export interface Matcher {
  at(i: number, end: number): Match | undefined
}

const EMPTY: readonly Item[] = []

/** Makes a matcher for the pieces of one text. */
export function matcher(text: string, pieces: readonly Piece[], grammar: Grammar): Matcher {
  const memo = new Array<readonly Item[] | undefined>(pieces.length)
  const itemsAt = (i: number, end: number): readonly Item[] => {
    const known = memo[i]
    if (known) return known
    const piece = pieces[i]!
    const made =
      piece.kind !== 'number' && !grammar.words.next.has(piece.norm) ? EMPTY : items(text, pieces, i, end, grammar)
    memo[i] = made
    return made
  }
  // One walk at a time: its state stands here, so that nothing is made for the places where no rule begins.
  const trail: Step[] = []
  let limit = 0
  let rule: RuleEnd | undefined
  let last = 0
  let kept: Step[] = []
  const walk = (node: RuleNode, j: number): void => {
    if (node.rule && (!rule || j > last || (j === last && node.rule.order < rule.order))) {
      rule = node.rule
      last = j
      kept = trail.slice()
    }
    if (node.open) {
      trail.push({ sign: '[', at: j, name: '', value: 0 })
      walk(node.open, j)
      trail.pop()
    }
    if (node.close) {
      trail.push({ sign: ']', at: j, name: '', value: 0 })
      walk(node.close, j)
      trail.pop()
    }
    if (j >= limit || node.next.size === 0) return
    for (const item of itemsAt(j, limit)) {
      const next = node.next.get(item.name)
      if (!next) continue
      trail.push({ sign: undefined, at: j, name: item.name, value: item.value })
      walk(next, j + item.size)
      trail.pop()
    }
  }
  const at = (i: number, end: number): Match | undefined => {
    const piece = pieces[i]!
    if (piece.kind !== 'number' && !grammar.first.has(piece.norm)) return undefined
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
    for (const { name, value } of node.items) {
      if (grammar.capital.has(name) && !isCapital(text, piece)) continue
      out.push({ name, value, size: j - i })
    }
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
