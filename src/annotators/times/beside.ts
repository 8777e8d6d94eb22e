/** A day that is named twice over: "tomorrow, December 21", "утром в воскресенье, 19 мая 2013 года". */
import type { Time } from '../../model/reading.ts'
import { dayNumber, weekdayOf } from './calendar.ts'

const COUNTED = new Set(['times/relday', 'times/weekday', 'times/part'])
const DAY = /^\d{4}-\d\d-\d\d/
/** What may stand between the two: a comma, a bracket. */
const BETWEEN = /^(?: ?[,،] ?| ?\()$/

/**
 * Gives a day that is counted from publication the value of the date that stands beside it and names the same day in full.
 * A report may be dated by another clock than its author's, or be printed again later: the date in its words is surer.
 * A weekday that the date does not fall on is left as it is: the two are not one day.
 */
export function agreeBeside(times: readonly Time[], text: string): Time[] {
  return times.map((time, i) => {
    const next = times[i + 1]
    if (!next?.value || next.rule !== 'times/date' || !COUNTED.has(time.rule ?? '')) return time
    const day = DAY.exec(next.value)?.[0]
    if (!day || next.start - time.end > 3 || !BETWEEN.test(text.slice(time.end, next.start))) return time
    const own = time.value && DAY.exec(time.value)?.[0]
    if (!own || (time.rule !== 'times/relday' && weekday(own) !== weekday(day))) return time
    return { ...time, value: day + time.value!.slice(day.length) }
  })
}

function weekday(day: string): number {
  return weekdayOf(dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))))
}
