/** Dates with their precision as ranges of days, so that they can be compared. */
import { remembered } from '../model/remember.ts'

/** A range of days, both ends in it; days are counted from 1970-01-01 (UTC). */
export interface Days {
  readonly from: number
  readonly to: number
}

const DAY_MS = 86_400_000
const dayNumber = (y: number, m: number, d: number): number => {
  const t = new Date(Date.UTC(2000, m - 1, d))
  t.setUTCFullYear(y, m - 1, d)
  return Math.round(t.getTime() / DAY_MS)
}

/** The day as ISO 8601 text. */
export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

const FORM = /^(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})|Q([1-4])|H([12])|(SP|SU|FA|AU|WI)))?(?:T.*)?$/
const SEASONS: { readonly [code: string]: readonly [number, number] } = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  AU: [9, 11],
  WI: [12, 14],
}

/**
 * The days that an ISO 8601 or TIMEX3 date may mean: one day for 2018-03-21, a year for 2018.
 * Absent for what is no date (`FUTURE_REF`, `XXXX-WXX-1`) and for days that no calendar has (2018-02-30, 2018-13).
 */
export function daysOf(date: string | undefined): Days | undefined {
  return date ? daysKnown(date) : undefined
}

/** Registers tell the same few thousand days over and over. */
const daysKnown = remembered(20_000, reckoned)

function reckoned(date: string): Days | undefined {
  const decade = /^(\d{3})X$/.exec(date)
  if (decade)
    return { from: dayNumber(Number(decade[1]) * 10, 1, 1), to: dayNumber(Number(decade[1]) * 10 + 9, 12, 31) }
  const m = FORM.exec(date)
  if (!m) return undefined
  const y = Number(m[1])
  if (m[4]) {
    if (Number(m[4]) < 1 || Number(m[4]) > 53) return undefined
    const jan4 = dayNumber(y, 1, 4)
    const monday = jan4 - ((jan4 + 3) % 7) + (Number(m[4]) - 1) * 7
    return { from: monday, to: monday + 6 }
  }
  if (m[2] && (Number(m[2]) < 1 || Number(m[2]) > 12)) return undefined
  if (m[3]) {
    const month = Number(m[2])
    const d = dayNumber(y, month, Number(m[3]))
    // A day that the month has not would count on into its neighbour.
    return d < dayNumber(y, month, 1) || d >= dayNumber(y, month + 1, 1) ? undefined : { from: d, to: d }
  }
  const [first, last] = m[2]
    ? [Number(m[2]), Number(m[2])]
    : m[5]
      ? [Number(m[5]) * 3 - 2, Number(m[5]) * 3]
      : m[6]
        ? [Number(m[6]) * 6 - 5, Number(m[6]) * 6]
        : (SEASONS[m[7] ?? ''] ?? [1, 12])
  return { from: dayNumber(y, first, 1), to: dayNumber(y, last + 1, 1) - 1 }
}

/** How many days lie between two ranges: 0 when they touch or overlap. */
export const gapOf = (a: Days, b: Days): number => Math.max(0, b.from - a.to, a.from - b.to)

/** How many days a range spans: 1 for a day. */
export const lengthOf = (d: Days): number => d.to - d.from + 1

/** Whether every day of `inner` is one of `outer`. */
export const within = (outer: Days, inner: Days): boolean => outer.from <= inner.from && inner.to <= outer.to

/** A half, quarter or season of a year; a winter may be of two years and is none. */
const PART_OF_YEAR = /^(\d{4})-(H[12]|Q[1-4]|SP|SU|FA)$/

export type YearPart = 'H1' | 'H2' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'SP' | 'SU' | 'FA'

/** Which part of which year a value like 2019-H1 is. */
export function yearPartOf(value: string): { readonly year: string; readonly part: YearPart } | undefined {
  const m = PART_OF_YEAR.exec(value)
  return m ? { year: m[1]!, part: m[2]! as YearPart } : undefined
}

/** Whether a value is a half, quarter or season of this year. */
export const isPartOf = (value: string, year: string | undefined): boolean =>
  year !== undefined && yearPartOf(value)?.year === year

const PARTS: Readonly<Record<YearPart, string>> = {
  H1: 'the first half of',
  H2: 'the second half of',
  Q1: 'the first quarter of',
  Q2: 'the second quarter of',
  Q3: 'the third quarter of',
  Q4: 'the fourth quarter of',
  SP: 'the spring of',
  SU: 'the summer of',
  FA: 'the autumn of',
}

/** "the first half of 2019" for 2019-H1; any other date as it is. */
export function dayInWords(value: string): string {
  const told = yearPartOf(value)
  return told ? `${PARTS[told.part]} ${told.year}` : value
}
