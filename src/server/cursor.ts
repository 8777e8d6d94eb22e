/** Where a list of entries goes on: after which entry, in the order of days. */
import type { Line } from '../model/line.ts'
import { daysOf, isoOf } from '../register/days.ts'
import type { EntryQuery } from '../stores/store.ts'

/** Dates by which stores order entries; others (halves, quarters, seasons) stand with those without a day. */
const ORDERED = /^\d{4}(?:-\d{2}(?:-\d{2}.*)?|-W\d{2}.*)?$/

/** A cursor as a part of an address. */
export function cursorAfter(entry: Line): string {
  const date = entry.date.shown
  const days = date && ORDERED.test(date) ? daysOf(date) : undefined
  return `${days ? isoOf(days.from) : ''}~${entry.id}`
}

/** What a cursor says. Absent: nothing for what is none. */
export function afterOf(cursor: string | null | undefined): Pick<EntryQuery, 'after'> {
  const m = /^(\d{4}-\d{2}-\d{2}|)~(r[0-9a-f]{1,14})$/.exec(cursor ?? '')
  return m ? { after: { day: m[1]!, id: m[2]! } } : {}
}
