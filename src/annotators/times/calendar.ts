/** Days of the Gregorian calendar as numbers, and the ISO weeks, without a clock. */

/** A day of the calendar. `m` 1–12, `d` 1–31. */
export interface Day {
  readonly y: number
  readonly m: number
  readonly d: number
}

/** Days since 1970-01-01, proleptic Gregorian. Source: H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”. */
export function dayNumber(y: number, m: number, d: number): number {
  const yy = m <= 2 ? y - 1 : y
  const era = Math.floor(yy / 400)
  const yoe = yy - era * 400
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468
}

/** The day of a number of days since 1970-01-01. */
export function dayOfNumber(n: number): Day {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const d = doy - Math.floor((153 * mp + 2) / 5) + 1
  const m = mp < 10 ? mp + 3 : mp - 9
  return { y: yoe + era * 400 + (m <= 2 ? 1 : 0), m, d }
}

/** How many days the month has. */
export const daysIn = (y: number, m: number): number =>
  m === 2
    ? y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
      ? 29
      : 28
    : m === 4 || m === 6 || m === 9 || m === 11
      ? 30
      : 31

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (n: number): number => ((((n + 3) % 7) + 7) % 7) + 1

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** `2018`, four digits. */
export const yearText = (y: number): string => pad(y, 4)
/** `2018-03`. */
export const monthText = (y: number, m: number): string => `${pad(y, 4)}-${pad(m, 2)}`
/** `2018-03-21`. */
export function dayText(n: number): string {
  const { y, m, d } = dayOfNumber(n)
  return `${monthText(y, m)}-${pad(d, 2)}`
}
/** The ISO week of a day: `2018-W12`. */
export function weekText(n: number): string {
  const thursday = n - weekdayOf(n) + 4
  const { y } = dayOfNumber(thursday)
  return `${yearText(y)}-W${pad(Math.floor((thursday - dayNumber(y, 1, 1)) / 7) + 1, 2)}`
}
/** `17:05`. */
export const clockText = (hour: number, minute: number): string => `${pad(hour, 2)}:${pad(minute, 2)}`

/**
 * The Gregorian day of a Hijri one by the tabular calendar (civil epoch). The calendar that is kept goes by the moon
 * seen, so the day may differ by one or two: callers mark it as approximate.
 * Source: Reingold and Dershowitz, “Calendrical Calculations”, the arithmetical Islamic calendar.
 */
export function dayOfHijri(y: number, m: number, d: number): number {
  const fixed = d + 29 * (m - 1) + Math.floor((6 * m - 1) / 11) + (y - 1) * 354 + Math.floor((3 + 11 * y) / 30) + 227014
  return fixed - 719163
}
