/** The year of a coming day told without one, in a report whose own date is not known. */
import type { Time } from '../../model/reading.ts'

const MONTH_SAID = /^(\d{4})-(\d\d)(?:-\d\d)?$/
const DAY_ALONE = /^XXXX-(\d\d)-\d\d$/
/** Characters between the two ends of a range: "с 30 ноября по 1 декабря". */
const RANGE = 8

/**
 * "Встреча перенесена на январь 2019 года … состоится 21 января": the day takes the year told with its month elsewhere in the text, if that
 * is the latest year told at all; the end of a range goes by its beginning. `ahead`: the times of clauses that tell what is to come.
 */
export function yearsTold(times: readonly Time[], ahead: ReadonlySet<Time>): readonly Time[] {
  const yearOf = new Map<string, number>()
  let latest = 0
  for (const { said } of times) {
    const m = MONTH_SAID.exec(said ?? '')
    latest = Math.max(latest, Number(m?.[1] ?? (/^\d{4}$/.test(said ?? '') ? said : 0)))
    if (m) yearOf.set(m[2]!, Math.max(yearOf.get(m[2]!) ?? 0, Number(m[1])))
  }
  const out: Time[] = []
  for (const time of times) {
    const month = time.value === undefined && ahead.has(time) ? DAY_ALONE.exec(time.said ?? '')?.[1] : undefined
    const year = month && (yearOf.get(month) === latest ? latest : afterBeginning(out.at(-1), time, month))
    out.push(year ? { ...time, value: `${year}${time.said!.slice(4)}` } : time)
  }
  return out
}

/** The year of the end of a range whose beginning is known. */
function afterBeginning(begin: Time | undefined, end: Time, month: string): number | undefined {
  const from = /^(\d{4})-(\d\d)-\d\d$/.exec(begin?.value ?? '')
  if (!from || end.start - begin!.end > RANGE) return undefined
  return Number(from[1]) + (month < from[2]! ? 1 : 0)
}
