/** Quarters of years: what entries can be narrowed by is kept quarter by quarter, so that what a batch adds lies together. */

/** The quarter of a day, counted from 1 in the year 0; 0 where it is no day. */
export const quarterOf = (day: string): number => quarterIn(day) ?? 0

/**
 * The quarter in which days lie that are told from others by this bound, a day or the beginning of one. Absent: undefined where it
 * is no such bound, so that no quarter can be left out by it.
 */
export function quarterIn(bound: string): number | undefined {
  const told = /^(\d{4})-(\d\d)/.exec(bound)
  if (!told) return undefined
  const month = Math.min(Math.max(Number(told[2]), 1), 12)
  return Number(told[1]) * 4 + Math.ceil(month / 3)
}

/** The same as `quarterOf` in SQL, of a column that holds a day or ''. */
export const quarterSql = (day: string): string =>
  `iif(${day} = '', 0, substr(${day}, 1, 4) * 4 + (min(max(substr(${day}, 6, 2) + 0, 1), 12) + 2) / 3)`
