/** Days of an entry as other formats write them. */
import type { Entry } from '../../model/entry.ts'
import { daysOf, isoOf } from '../../register/days.ts'

export interface Range {
  /** ISO 8601 days, both in it. */
  readonly first: string
  readonly last: string
  /** Whether it is one day. */
  readonly exact: boolean
}

/** The days that an ISO 8601 date may mean. Absent for what is no date. */
export function rangeOf(date: string | undefined): Range | undefined {
  const days = daysOf(date)
  return days && { first: isoOf(days.from), last: isoOf(days.to), exact: days.from === days.to }
}

/** The days an entry may have been on. Absent where no report tells. */
export const entryDays = (entry: Entry): Range | undefined => rangeOf(entry.date.shown)

/** The day after. */
export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
