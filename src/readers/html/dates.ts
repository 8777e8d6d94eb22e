/** Dates as pages write them for machines → ISO 8601. */
import { isIsoDate } from '../../model/when.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ISO =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*$/
const RFC =
  /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i
const AMERICAN = /^\s*(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/i
const DOTTED = /^\s*(\d{1,2})[.](\d{1,2})[.](\d{4})(?!\d)/
const SLASHED_YEAR_FIRST = /^\s*(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/
const SECONDS = /^\s*(\d{10})(?:\d{3})?\s*$/

/**
 * A date, or a date-time with its offset, in ISO 8601. A time whose zone is not told is left out: the day is what is known.
 * Absent: undefined for what is no date, no real day, or may be read two ways (03/04/2019).
 *
 * Example: `isoDateOf('Mon, 18 Nov 2019 09:05:00 +0500')` is `'2019-11-18T09:05:00+05:00'`.
 */
export function isoDateOf(written: string): string | undefined {
  const s = written.slice(0, 80)
  let m = ISO.exec(s)
  if (m) return build(m[1]!, m[2]!, m[3]!, m[4], m[5], m[6], m[7])
  m = COMPACT.exec(s)
  if (m && Number(m[1]) > 1900 && Number(m[1]) < 2100) return build(m[1]!, m[2]!, m[3]!, m[4], m[5], m[6], m[7])
  m = SECONDS.exec(s)
  if (m) return new Date(Number(m[1]) * 1000).toISOString().replace('.000', '')
  m = RFC.exec(s)
  if (m) {
    const month = MONTHS.indexOf(m[2]!.toLowerCase())
    return month < 0 ? undefined : build(m[3]!, String(month + 1), m[1]!, m[4], m[5], m[6], m[7])
  }
  m = AMERICAN.exec(s)
  if (m) {
    const month = MONTHS.indexOf(m[1]!.toLowerCase())
    return month < 0 ? undefined : build(m[3]!, String(month + 1), m[2]!)
  }
  m = DOTTED.exec(s)
  if (m) return build(m[3]!, m[2]!, m[1]!)
  m = SLASHED_YEAR_FIRST.exec(s)
  if (m) return build(m[1]!, m[2]!, m[3]!)
  return undefined
}

function build(
  year: string,
  month: string,
  day: string,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
) {
  const two = (n: string) => n.padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  if (!isIsoDate(date)) return undefined
  if (hour === undefined || zone === undefined) return date
  const offset = /^[a-z]/i.test(zone) ? 'Z' : zone.length === 3 ? `${zone}:00` : zone.replace(/^(...)(\d\d)$/, '$1:$2')
  const moment = `${date}T${two(hour)}:${minute}:${second ?? '00'}${offset}`
  return isIsoDate(moment) ? moment : date
}
