/** Reckons stretches of time: so many units, so often, so long before or after something. */
import { dayOfNumber, weekdayOf } from './calendar.ts'
import { moved, stretch } from './dates.ts'
import { numberIn, type Reckoned, type Scene, type Slots, textIn } from './scene.ts'

const CLOCK_UNITS = new Set(['TH', 'TM', 'TS'])

/** `P3D`, `PT1H30M`, `PXY`: a number (or X) of units. Fractions of years, days and hours are told in the next smaller unit. */
export function period(count: number | string, unit: string): string {
  const clock = CLOCK_UNITS.has(unit)
  const letter = clock ? unit.slice(1) : unit
  const t = clock ? 'T' : ''
  if (typeof count === 'string' || Number.isInteger(count)) {
    if (typeof count === 'number') {
      if (letter === 'CE') return `P${count * 100}Y`
      if (letter === 'DE') return `P${count * 10}Y`
      if (letter === 'H' && !clock) return `P${count * 6}M`
      if (letter === 'WE') return `P${count}WE`
      if (letter === 'FN') return `P${count * 2}W`
    }
    return `P${t}${count}${letter}`
  }
  const whole = Math.floor(count)
  const part = count - whole
  const lower: { readonly [u: string]: readonly [string, number] } = {
    TH: ['M', 60],
    TM: ['S', 60],
    D: ['TH', 24],
    W: ['D', 7],
    Y: ['M', 12],
    M: ['D', 30],
  }
  const next = lower[unit]
  if (unit === 'DE' || unit === 'CE') return `P${count * (unit === 'DE' ? 10 : 100)}Y`
  if (!next || part !== 0.5) return `P${t}${count}${letter}`
  if (unit === 'TH' || unit === 'TM')
    return `PT${whole > 0 ? `${whole}${letter}` : ''}${Math.round(part * next[1])}${next[0]}`
  const small = Math.round(part * next[1])
  if (unit === 'D') return `P${whole > 0 ? `${whole}D` : ''}T${small}H`
  return unit === 'Y' ? `P${whole > 0 ? `${whole}Y` : ''}${small}M` : `P${count}${letter}`
}

const countIn = (slots: Slots, suffix = ''): number | string | undefined => {
  const some = slots[`SOME${suffix}`]
  return some !== undefined ? 'X' : (slots[`NUM${suffix}`] as number | undefined)
}

/** `duration`: NUM UNIT, and a second pair for "a year and six months". HALFMORE adds one half. */
export function durationOf(slots: Slots): Reckoned {
  const unit = textIn(slots, 'UNIT')
  let count = countIn(slots) ?? (slots['HALFONE'] !== undefined ? 0.5 : 1)
  if ((slots['HALFMORE'] !== undefined || slots['HALFUP'] !== undefined) && typeof count === 'number') count += 0.5
  const fixed = textIn(slots, 'VALUE') ?? textIn(slots, 'LONGADJ') ?? textIn(slots, 'VAGUE')
  let value = fixed ?? period(count, unit ?? 'X')
  const unit2 = textIn(slots, 'UNIT2')
  const count2 = countIn(slots, '2')
  if (unit2 && count2 !== undefined) {
    const second = period(count2, unit2).slice(1)
    value = value.includes('T') && second.startsWith('T') ? value + second.slice(1) : value + second
  }
  const mod = textIn(slots, 'MOD')
  return { type: 'DURATION', value, ...(mod ? { mod } : {}), said: value }
}

/** `set`: every NUM UNIT (VALUE where the word says it whole), or every WEEKDAY, MONTH or PART of the day. */
export function setOf(slots: Slots): Reckoned {
  const weekday = numberIn(slots, 'WEEKDAY')
  const month = numberIn(slots, 'MONTH')
  const day = numberIn(slots, 'DAY')
  const part = textIn(slots, 'PART')
  let value = textIn(slots, 'VALUE') ?? textIn(slots, 'OFTEN')
  if (weekday !== undefined) value = `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`
  else if (month !== undefined)
    value = `XXXX-${String(month).padStart(2, '0')}${day === undefined ? '' : `-${String(day).padStart(2, '0')}`}`
  else if (part) value = `XXXX-XX-XXT${part}`
  else if (textIn(slots, 'SEASON')) value = `XXXX-${textIn(slots, 'SEASON')}`
  value ??= period(countIn(slots) ?? 1, textIn(slots, 'UNIT') ?? 'D')
  return { type: 'SET', value, said: value }
}

/**
 * `ago`: NUM UNITs before (SIGN −1) or after (1) publication, in the measure of the unit: "two weeks ago" is a week,
 * "two years ago" a year. A number that is not told gives PAST_REF or FUTURE_REF; hours and minutes are a TIME.
 */
export function agoOf(slots: Slots, scene: Scene): Reckoned {
  const sign = numberIn(slots, 'SIGN') ?? -1
  // "через два дня" in a story of the past counts from the day told before.
  if (slots['TENSED'] === 'duration' && scene.tense() !== 'future') return durationOf(slots)
  if (slots['TENSED'] === 'shift' && scene.tense() === 'past') return shiftOf(slots, scene)
  const unit = textIn(slots, 'UNIT') ?? 'D'
  const count = countIn(slots) ?? 1
  const mod = textIn(slots, 'MOD')
  const rest = mod ? { mod } : {}
  const type = CLOCK_UNITS.has(unit) ? 'TIME' : 'DATE'
  const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
  if (typeof count === 'string') return { type, value, ...rest, said: value }
  const { published } = scene
  if (!published) return { type, needsPublished: true, ...rest }
  if (type === 'TIME') {
    // The hour of publication is seldom known: the day is, when the stretch stays within it.
    const whole = unit === 'TH' && count % 24 === 0
    if (!whole) return { type, value, ...rest, said: value }
    const n = published.n + sign * (count / 24)
    return { type: 'DATE', ...stretch('D', n)!, ...rest }
  }
  return { type, ...steps(published.n, sign, count, unit), ...rest }
}

/** Whole units are kept in their measure; half ones (1.5 years) in that of the next smaller. */
function steps(n: number, sign: number, count: number, unit: string): Pick<Reckoned, 'value' | 'anchor'> {
  if (unit === 'FN') return stretch('W', n + sign * 14 * count)!
  if (Number.isInteger(count)) {
    const plain = unit === 'DE' || unit === 'CE' ? 'Y' : unit
    return stretch(plain, moved(n, sign * count, unit)) ?? {}
  }
  const smaller: { readonly [u: string]: readonly [string, number] } = {
    Y: ['M', 12],
    M: ['W', 30 / 7],
    W: ['D', 7],
    D: ['D', 1],
    DE: ['Y', 10],
    CE: ['Y', 100],
  }
  const [small, times] = smaller[unit] ?? ['D', 1]
  return stretch(small, moved(n, sign * Math.round(count * times), small)) ?? {}
}

/** `shift`: NUM UNITs from the time told before; SIGN 0 is that time itself ("the same day"). */
export function shiftOf(slots: Slots, scene: Scene): Reckoned {
  const sign = numberIn(slots, 'SIGN') ?? 1
  const unit = textIn(slots, 'UNIT') ?? 'D'
  const count = countIn(slots) ?? 1
  const part = textIn(slots, 'PART')
  const anchor = sign === 0 || unit === 'Y' ? scene.before : scene.anchor
  const type = part ? 'TIME' : 'DATE'
  const fits =
    anchor && (unit !== 'D' || anchor.grain === 'D') && (unit !== 'W' || anchor.grain === 'D' || anchor.grain === 'W')
  if (CLOCK_UNITS.has(unit) || typeof count === 'string') {
    const value = typeof count === 'string' ? period(count, unit) : period(count, unit)
    return { type: 'DURATION', value, said: value }
  }
  if (!anchor || !fits || ((unit === 'M' || unit === 'W') && anchor.grain === 'Y')) {
    // Counted from something that has no date of its own: only the length is known.
    // "a year earlier" beside nothing else counts from publication.
    if (count === 1 && sign < 0 && (unit === 'Y' || unit === 'M' || unit === 'W') && scene.published)
      return { type, ...steps(scene.published.n, sign, count, unit) }
    if (sign === 0 || count === 1) return { type, ...(scene.published ? {} : { needsPublished: true }) }
    const value = period(count, unit)
    return { type: 'DURATION', value, said: value }
  }
  const found = sign === 0 ? stretch(unit, anchor.n)! : steps(anchor.n, sign, count, unit)
  if (found.value === undefined) return { type }
  return {
    type,
    value: part ? `${found.value}T${part}` : found.value,
    ...(found.anchor ? { anchor: found.anchor } : {}),
  }
}

/** `unit`: the UNIT of publication, REL steps on: last week, this month, next year. PASSING 1: told on a Sunday it is the week that ends. */
export function unitOf(slots: Slots, scene: Scene): Reckoned {
  const unit = textIn(slots, 'UNIT') ?? 'D'
  const mod = textIn(slots, 'MOD')
  const rest = mod ? { mod } : {}
  const type = CLOCK_UNITS.has(unit) ? 'TIME' : 'DATE'
  const { published } = scene
  const ends = numberIn(slots, 'PASSING') === 1 && published !== undefined && weekdayOf(published.n) === 7
  const rel = ends ? 0 : (numberIn(slots, 'REL') ?? 0)
  if (type === 'TIME') {
    const value = rel === 0 ? 'PRESENT_REF' : rel < 0 ? 'PAST_REF' : 'FUTURE_REF'
    return { type, value, ...rest }
  }
  if (!published) return { type, needsPublished: true, ...rest }
  const from = unit === 'Y' || unit === 'M' || unit === 'Q' || unit === 'H' ? firstOfMonth(published.n) : published.n
  return { type, ...(stretch(unit, moved(from, rel, unit)) ?? {}), ...rest }
}

const firstOfMonth = (n: number): number => n - dayOfNumber(n).d + 1
