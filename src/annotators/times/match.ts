/** Finds the longest rule that fits at a place of the text. */
import type { TimeKind } from '../../languages/tables/time.ts'
import type { Grammar, Item, RuleNode } from './grammar.ts'
import { isDash, numberItems } from './numbers.ts'
import type { Piece } from './pieces.ts'

/** One time of a match: its pieces (`last` exclusive) and the values its words carry. */
export interface Group {
  readonly first: number
  readonly last: number
  readonly slots: { readonly [slot: string]: number | string }
}

/** A rule that fits: its kind and the times it makes (two for a range). `last` is where the rule's words end. */
export interface Match {
  readonly kind: TimeKind
  readonly order: number
  readonly groups: readonly Group[]
  readonly last: number
}

/** Asks the grammar at places of one text; what a piece may be is worked out once. */
export interface Matcher {
  at(i: number, end: number): Match | undefined
}

interface Step {
  readonly sign: '[' | ']' | undefined
  readonly at: number
  readonly name: string
  readonly value: number | string
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

type RuleEnd = NonNullable<RuleNode['rule']>

function matchOf(trail: readonly Step[], first: number, last: number, rule: RuleEnd): Match {
  const bracketed = trail.some((s) => s.sign === '[')
  const groups: { first: number; last: number; slots: Record<string, number | string> }[] = []
  const outside: Record<string, number | string> = {}
  let open = bracketed ? outside : newGroup()
  function newGroup(): Record<string, number | string> {
    const slots: Record<string, number | string> = { ...rule.slots }
    groups.push({ first, last, slots })
    return slots
  }
  for (const step of trail) {
    if (step.sign === '[') {
      open = newGroup()
      groups[groups.length - 1]!.first = step.at
    } else if (step.sign === ']') {
      groups[groups.length - 1]!.last = step.at
      open = outside
    } else if (!step.name.startsWith('=')) put(open, step.name, step.value)
  }
  // What stands outside the brackets (a month before "[3] and [5]") holds for each time that lacks it.
  for (const group of groups) for (const [name, value] of Object.entries(outside)) group.slots[name] ??= value
  if (groups.length > 1) share(groups)
  return { kind: rule.kind, order: rule.order, groups, last }
}

/** Lists that fill the slot of another name. */
const ALIAS: { readonly [name: string]: string } = {
  MONTHX: 'MONTH',
  AMONTH: 'MONTH',
  MONTHABBR: 'MONTH',
  DAYTH: 'DAY',
  DECADE2: 'DECADE',
  HHMM: 'CLOCK',
  NOON: 'CLOCK',
  DOTCLOCK: 'CLOCK',
  NEARYEAR: 'YEAR',
  OLDYEAR: 'YEAR',
  UNITS: 'UNIT',
  UNIT1: 'UNIT',
  UNITADJ: 'UNIT',
  DAYUNIT: 'UNIT',
  WEEKENDS: 'UNIT',
  SATURDAY: 'WEEKDAY',
  ANYDAY: 'WEEKDAY',
  WEDNESDAY: 'WEEKDAY',
  WEEKDAYADJ: 'WEEKDAY',
  MONTHADJ: 'MONTH',
  SEASONIN: 'SEASON',
  SEASONADJ: 'SEASON',
  FIRST: 'DAY',
  DECADES: 'UNIT',
  WEEKDAYS: 'WEEKDAY',
  DECADEWORD: 'DECADE',
  QUARTERABBR: 'QUARTER',
  HALFABBR: 'HALF',
  MODOF: 'MOD',
  ABOUT: 'MOD',
}

function put(slots: Record<string, number | string>, listed: string, value: number | string): void {
  const name = ALIAS[listed] ?? listed
  slots[name in slots ? `${name}2` : name] = value
}

/** What a time of a range takes from the other when it lacks it. */
const SHARED = ['MONTH', 'YEAR', 'YY', 'YREL', 'HIJRI', 'UNIT', 'AMPM', 'ZONE', 'REL', 'SIGN'] as const

/** A range over New Year whose year is told once, at its end, begins in the year before. */
function share(groups: readonly { slots: Record<string, number | string> }[]): void {
  groups.forEach((group, k) => {
    for (const name of SHARED) {
      if (name in group.slots) continue
      if (name === 'REL' && !('UNIT' in group.slots || 'WEEKDAY' in group.slots)) continue
      const other = groups.find((g) => name in g.slots)
      if (!other) continue
      let value = other.slots[name]!
      const [m, om] = [group.slots['MONTH'], other.slots['MONTH']]
      if (name === 'YEAR' && typeof value === 'number' && typeof m === 'number' && typeof om === 'number') {
        if (groups.indexOf(other as (typeof groups)[number]) > k && m > om) value--
        else if (groups.indexOf(other as (typeof groups)[number]) < k && m < om) value++
      }
      group.slots[name] = value
    }
  })
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
