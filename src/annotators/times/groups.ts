/** Makes a match of the steps by which a rule was walked: which pieces are the time, and what their words carry. */
import type { TimeKind } from '../../languages/tables/time.ts'
import type { Item, RuleNode } from './grammar.ts'

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

/** One step of a walk: a word or number taken, or a bracket passed. */
export interface Step {
  readonly at: number
  readonly item: Item
}

/** The steps that pass a bracket. */
export const OPEN: Item = { name: '[', value: 0, size: 0 }
export const CLOSE: Item = { name: ']', value: 0, size: 0 }

/** The end of a rule. */
export type RuleEnd = NonNullable<RuleNode['rule']>

/** The match that a walk makes. Offsets: piece indexes, `last` exclusive. */
export function matchOf(trail: readonly Step[], first: number, last: number, rule: RuleEnd): Match {
  const bracketed = trail.some((s) => s.item === OPEN)
  const groups: { first: number; last: number; slots: Record<string, number | string> }[] = []
  const outside: Record<string, number | string> = {}
  let open = outside
  if (!bracketed) {
    open = { ...rule.slots }
    groups.push({ first, last, slots: open })
  }
  for (const step of trail) {
    const { item } = step
    if (item === OPEN) {
      open = { ...rule.slots }
      groups.push({ first: step.at, last, slots: open })
    } else if (item === CLOSE) {
      groups[groups.length - 1]!.last = step.at
      open = outside
    } else if (!item.name.startsWith('=')) put(open, item.name, item.value)
  }
  // What stands outside the brackets (a month before "[3] and [5]") holds for each time that lacks it.
  for (const group of groups) for (const [name, value] of Object.entries(outside)) group.slots[name] ??= value
  if (groups.length > 1 && rule.slots['APART'] === undefined) share(groups)
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
  EDGE: 'MOD',
  DAYPART: 'PART',
  HALFPART: 'PART',
  WEEKOF: 'MOD',
  UNITIN: 'UNIT',
  LASTS: 'UNIT',
  LATEDECADE: 'DECADE',
  YEARSADJ: 'LONGADJ',
  RENOWNED: 'RENOWN',
}

function put(slots: Record<string, number | string>, listed: string, value: number | string): void {
  const name = ALIAS[listed] ?? listed
  slots[name in slots ? `${name}2` : name] = value
}

/** What a time of a range takes from the other when it lacks it. */
const SHARED = [
  'MONTH',
  'YEAR',
  'YY',
  'YREL',
  'HIJRI',
  'UNIT',
  'AMPM',
  'ZONE',
  'REL',
  'SIGN',
  'EITHERDAY',
  'WEEKDAY',
] as const

/** A range over New Year whose year is told once, at its end, begins in the year before. */
function share(groups: readonly { slots: Record<string, number | string> }[]): void {
  groups.forEach((group, k) => {
    for (const name of SHARED) {
      if (name in group.slots) continue
      if (name === 'REL' && !('UNIT' in group.slots || 'WEEKDAY' in group.slots)) continue
      if ((name === 'YEAR' || name === 'YY') && ('YEAR' in group.slots || 'YY' in group.slots)) continue
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
