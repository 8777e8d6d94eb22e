/** What a number in a text may be: a day, a year, a clock, a whole date, a count, or none of time. */
import type { Grammar, Item } from './grammar.ts'
import type { Piece } from './pieces.ts'

const CURRENCY = new Set(['$', '€', '£', '₽', '¥', '₹', '№', '#', '+', '±', '×', '&', '@', '_', '='])
const DASH = new Set(['-', '–', '—', '‑', '−', '‐'])

/** Whether the piece is a hyphen or a dash. */
export const isDash = (norm: string): boolean => DASH.has(norm)

/** ء, which stands for the era after a year. */
const HAMZA = '\u0621'

const MINUTE = /^[0-5]\d$/
const SEPARATOR = new Set(['.', '/', '-', ':', '‑', '–', '۔', '٫'])

/** The items that begin with the number at `i`. A number within a longer figure (2.5, 1,200, A-320, 5:3) gives only what the whole figure is. */
export function numberItems(pieces: readonly Piece[], i: number, end: number, grammar: Grammar): Item[] {
  const piece = pieces[i]!
  const digits = piece.norm
  if (digits.length > 8) return []
  const value = Number(digits)
  if (Number.isNaN(value)) return []
  const before = pieces[i - 1]
  const glued = before !== undefined && before.end === piece.start
  const before2 = pieces[i - 2]
  const glued2 = glued && before2 !== undefined && before2.end === before.start
  if (glued && before.kind === 'sign') {
    if (CURRENCY.has(before.norm)) return []
    if (glued2 && before2.kind === 'number' && !isDash(before.norm) && before.norm !== '(') {
      if (before.norm !== '/') return []
      const years = yearItems(digits, value)
      return digits.length === 2 ? [...years, { name: 'YY', value, size: 1 }] : years
    }
    // "A-320" is a name; "2025ء-26" goes on from a year.
    if (glued2 && before2.kind === 'word' && isDash(before.norm) && before2.norm !== HAMZA)
      return yearItems(digits, value)
    if (before.norm === '.' || before.norm === ',' || before.norm === ':')
      if (!glued2 || before2.kind !== 'word') return []
  }
  const out: Item[] = []
  const long = figure(pieces, i, end, grammar.order)
  if (long) out.push(...long)
  const after = pieces[i + 1]
  const after2 = pieces[i + 2]
  const joined =
    i + 2 < end &&
    after!.start === piece.end &&
    after!.kind === 'sign' &&
    after2!.start === after!.end &&
    after2!.kind === 'number' &&
    !isDash(after!.norm)
  if (joined) {
    // "1.5" is one and a half; "10,000" and "2:1" are no time. "2018/19" keeps its first year.
    if (after!.norm === '/') out.push(...yearItems(digits, value))
    else if ((after!.norm === '.' || after!.norm === ',') && after2!.norm.length === 1 && digits.length < 4)
      out.push({ name: 'NUM', value: Number(`${digits}.${after2!.norm}`), size: 3 })
    return out
  }
  if (i + 1 < end && after!.start === piece.end && (after!.norm === '%' || after!.norm === '°')) return out
  if (value >= 1 && value <= 31 && digits.length <= 2) out.push({ name: 'DAY', value, size: 1 })
  if (digits.length === 2) out.push({ name: 'YY', value, size: 1 })
  if (value <= 24 && digits.length <= 2) out.push({ name: 'HOUR', value, size: 1 })
  if (digits.length === 4 && value < 2400 && MINUTE.test(digits.slice(2)))
    out.push({ name: 'HHMM', value: Math.floor(value / 100) * 60 + (value % 100), size: 1 })
  if (MINUTE.test(digits)) out.push({ name: 'MINUTE', value, size: 1 })
  if (digits.length === 2 && value >= 10 && value % 10 === 0) out.push({ name: 'DECADE2', value, size: 1 })
  out.push({ name: 'NUM', value, size: 1 })
  out.push(...yearItems(digits, value))
  return out
}

/** YEAR for any four-digit year, NEARYEAR for one that is a year even with nothing beside it, DECADE for one with a nought. */
function yearItems(digits: string, value: number): Item[] {
  const out: Item[] = []
  if (digits.length === 4 && value >= 1000 && value < 2200) {
    out.push({ name: 'YEAR', value, size: 1 })
    if (value % 10 === 0) out.push({ name: 'DECADE', value, size: 1 })
    if (value >= 1900 && value < 2060) out.push({ name: 'NEARYEAR', value, size: 1 })
  } else if (digits.length === 3 && value >= 500) out.push({ name: 'OLDYEAR', value, size: 1 })
  return out
}

/** A date or a clock written in figures: 21.03.2018, 2018-03-21, 3/21/18, 17:00, 17:00:30. */
function figure(pieces: readonly Piece[], i: number, end: number, order: 'dmy' | 'mdy'): Item[] | undefined {
  const parts: string[] = [pieces[i]!.norm]
  const signs: string[] = []
  let at = i
  while (parts.length < 5 && at + 2 < end) {
    const sign = pieces[at + 1]!
    const next = pieces[at + 2]!
    if (sign.start !== pieces[at]!.end || !SEPARATOR.has(sign.norm)) break
    if (next.start !== sign.end || next.kind !== 'number') break
    signs.push(sign.norm)
    parts.push(next.norm)
    at += 2
  }
  const [a, b, c] = parts as [string, string?, string?]
  if (parts.length === 3 && signs[0] === signs[1] && signs[0] !== ':') {
    const date = dateOf(a, b!, c!, order, signs[0]!)
    return date === undefined ? undefined : [{ name: 'DATE', value: date, size: 5 }]
  }
  if ((parts.length === 2 || (parts.length === 3 && signs[1] === ':')) && signs[0] === ':') {
    if (a.length > 2 || Number(a) > 24 || !MINUTE.test(b!)) return undefined
    // With seconds and one figure for the hour it is how long a runner took.
    if (c !== undefined && (!MINUTE.test(c) || a.length < 2)) return undefined
    if (besideScore(pieces, i, at, end)) return undefined
    return [{ name: 'CLOCK', value: Number(a) * 60 + Number(b), size: parts.length * 2 - 1 }]
  }
  // 17.00: a clock only where the rule asks for one by name; the same figure may be a price.
  if (parts.length === 2 && signs[0] === '.' && a.length <= 2 && Number(a) <= 24 && MINUTE.test(b!))
    return [{ name: 'DOTCLOCK', value: Number(a) * 60 + Number(b), size: 3 }]
  // 2018-03 is a month, but 2007-08 is a year that begins in one and ends in the other.
  if (
    parts.length === 2 &&
    isDash(signs[0]!) &&
    a.length === 4 &&
    /^(0[1-9]|1[0-2])$/.test(b!) &&
    Number(b) !== (Number(a) + 1) % 100
  )
    return [{ name: 'YEARMONTH', value: Number(a) * 100 + Number(b), size: 3 }]
  return undefined
}

/** Whether the figure (pieces `first` to `last`) stands in a row with one that no clock shows: 76:67 (21:15, 19:18) are scores. */
function besideScore(pieces: readonly Piece[], first: number, last: number, end: number): boolean {
  const score = (i: number): boolean | undefined => {
    if (i < 0 || i + 2 >= end || pieces[i]!.kind !== 'number' || pieces[i + 1]!.norm !== ':') return undefined
    const [a, b] = [pieces[i]!.norm, pieces[i + 2]!]
    return b.kind === 'number' ? Number(a) > 24 || !MINUTE.test(b.norm) : undefined
  }
  const joins = (i: number): boolean => ROW.has(pieces[i]?.norm ?? '')
  for (let k = 0, i = first - 4; k < ROW_LENGTH && joins(i + 3); k++, i -= 4) {
    const is = score(i)
    if (is === undefined) break
    if (is) return true
  }
  for (let k = 0, i = last + 2; k < ROW_LENGTH && joins(i - 1); k++, i += 4) {
    const is = score(i)
    if (is === undefined) break
    if (is) return true
  }
  return false
}

const ROW = new Set([',', '(', ';'])
const ROW_LENGTH = 6

/** y·10000 + m·100 + d. Absent: undefined where the three numbers are no date in any order. */
function dateOf(a: string, b: string, c: string, order: 'dmy' | 'mdy', sign: string): number | undefined {
  if (a.length === 4) return sound(Number(a), Number(b), Number(c), b, c)
  if (a.length > 2 || (c.length !== 4 && c.length !== 2)) return undefined
  if (c.length === 2 && sign !== '.' && sign !== '/') return undefined
  const y = c.length === 4 ? Number(c) : Number(c) + (Number(c) < 60 ? 2000 : 1900)
  if (c.length === 4 && (y < 1000 || y >= 2200)) return undefined
  const dmy = sound(y, Number(b), Number(a), a, b)
  const mdy = sound(y, Number(a), Number(b), a, b)
  return order === 'mdy' && sign === '/' ? (mdy ?? dmy) : (dmy ?? (sign === '/' ? mdy : undefined))
}

function sound(y: number, m: number, d: number, ...texts: string[]): number | undefined {
  if (m < 1 || m > 12 || d < 1 || d > 31 || texts.some((t) => t.length > 2)) return undefined
  return y * 10000 + m * 100 + d
}
