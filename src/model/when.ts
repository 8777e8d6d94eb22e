/** Dates with their precision, as ISO 8601 text. */

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/

/** Whether `s` is a real day of the calendar, or a moment of one, in ISO 8601. */
export function isIsoDate(s: string): boolean {
  const moment = DATE_TIME.exec(s)
  const m = DATE.exec(moment ? moment[1]! : s)
  if (!m) return false
  const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])]
  const t = new Date(Date.UTC(y, mo - 1, d))
  t.setUTCFullYear(y)
  return t.getUTCMonth() === mo - 1 && t.getUTCDate() === d && y > 0
}

/** The day of a date or date-time as written there: its first ten characters. */
export const dayOf = (iso: string): string => iso.slice(0, 10)
