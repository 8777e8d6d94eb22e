/** What a zone of time is off Greenwich on a day. */
import { dayNumber, dayOfNumber } from './calendar.ts'

/**
 * Minutes east of Greenwich on a day (days since 1970-01-01).
 *
 * A zone is a number of minutes that never changed; `from:2014-10-26:180`, minutes kept since that day; or `eu:120` and
 * `us:-300`, the minutes of winter, with the summer time of Europe or of the United States.
 * Absent: where the day does not decide it: not known, before the rule, or one on which clocks are changed.
 * Source: IANA time zone database, files europe, asia and northamerica.
 */
export function offsetOn(zone: number | string | undefined, day: number | undefined): number | undefined {
  if (typeof zone !== 'string') return zone
  const parts = zone.split(':')
  const minutes = Number(parts[parts.length - 1])
  if (parts.length < 2 || day === undefined) return undefined
  const [rule, since] = parts as [string, string]
  if (rule === 'from') {
    const [y, m, d] = since.split('-').map(Number) as [number, number, number]
    return day >= dayNumber(y, m, d) ? minutes : undefined
  }
  const { y } = dayOfNumber(day)
  const european = rule === 'eu'
  if (y < (european ? 1996 : 2007)) return undefined
  const begins = european ? sundayFrom(dayNumber(y, 3, 25)) : sundayFrom(dayNumber(y, 3, 8))
  const ends = european ? sundayFrom(dayNumber(y, 10, 25)) : sundayFrom(dayNumber(y, 11, 1))
  if (day === begins || day === ends) return undefined
  return day > begins && day < ends ? minutes + 60 : minutes
}

/** The first Sunday on or after a day: 1970-01-01 was a Thursday. */
const sundayFrom = (n: number): number => n + ((((3 - n) % 7) + 7) % 7)
