/** Reckons dates: days, months and years said in whole or in part, and days counted from publication. */
import { dayNumber, dayOfNumber, daysIn, dayText, monthText, weekdayOf, weekText, yearText } from './calendar.ts'
import { type Anchor, numberIn, type Reckoned, type Scene, type Slots, type Tense, textIn } from './scene.ts'

/** The day of a day number, as an anchor. */
export const dayAnchor = (n: number, saidYear = false): Anchor => ({ grain: 'D', n, saidYear })

/** A day with a part of it told (TNI, TMO): then it is a TIME. */
export function withPart(day: string | undefined, slots: Slots, rest: Omit<Reckoned, 'type' | 'value'>): Reckoned {
  const part = textIn(slots, 'PART')
  const mod = textIn(slots, 'MOD')
  return {
    type: part ? 'TIME' : 'DATE',
    ...(day === undefined ? {} : { value: part ? `${day}T${part}` : day }),
    ...(mod ? { mod } : {}),
    ...rest,
  }
}

/** The year a two-figure one stands for: 67 → 1967, 18 → 2018. */
export const fullYear = (yy: number, pivot: number): number => (2000 + yy <= pivot ? 2000 + yy : 1900 + yy)

/** `date`: YEAR, MONTH, DAY, WEEKDAY, DATE, YEARMONTH, YY, YREL, PART, MOD. */
export function dateOf(slots: Slots, scene: Scene): Reckoned {
  const whole = numberIn(slots, 'DATE')
  let year = numberIn(slots, 'YEAR')
  let month = numberIn(slots, 'MONTH')
  let day = numberIn(slots, 'DAY') ?? numberIn(slots, 'NUM')
  const yearMonth = numberIn(slots, 'YEARMONTH')
  const renowned = numberIn(slots, 'RENOWN')
  if (renowned !== undefined) return renownedDay(renowned, slots, scene)
  if (whole !== undefined) {
    year = Math.floor(whole / 10000)
    month = Math.floor(whole / 100) % 100
    day = whole % 100
  } else if (yearMonth !== undefined) {
    year = Math.floor(yearMonth / 100)
    month = yearMonth % 100
  }
  const yy = numberIn(slots, 'YY')
  if (year === undefined && yy !== undefined) year = fullYear(yy, scene.published?.y ?? 2030)
  const saidYear = year !== undefined
  const back = numberIn(slots, 'YREL')
  if (year === undefined && back !== undefined) {
    if (!scene.published) return missing(slots, month, day)
    year = scene.published.y + back
  }
  if (slots['SAMEYEAR'] !== undefined && year === undefined) {
    // "in June of that year": the year of the time told before. "اسی سال" with none before it is that of publication.
    if (scene.before) year = dayOfNumber(scene.before.n).y
    else if (scene.published && slots['SAMEYEAR'] === 1)
      year = (month ?? 1) <= scene.published.m ? scene.published.y : scene.published.y - 1
    else return { type: 'DATE', ...(scene.published ? {} : { needsPublished: true }) }
  }
  if (month === undefined) {
    if (day !== undefined) return dayOfMonth(day, slots, scene)
    if (year === undefined) return { type: 'DATE' }
    const value = yearText(year)
    return withPart(value, slots, {
      ...(saidYear ? { said: value } : {}),
      anchor: { grain: 'Y', n: dayNumber(year, 1, 1), saidYear },
    })
  }
  const said = `${saidYear ? yearText(year!) : 'XXXX'}-${monthText(0, month).slice(5)}${day === undefined ? '' : `-${String(day).padStart(2, '0')}`}`
  if (year === undefined) {
    const found = impliedYear(month, day, slots, scene)
    if (found === undefined) return { ...missing(slots, month, day), said }
    year = found
  }
  // Without a publication date the year comes from one said just before, and may be handed on.
  const knownYear = saidYear || (!scene.published && back === undefined)
  const start = dayNumber(year, month, 1)
  if (day === undefined)
    return withPart(monthText(year, month), slots, { said, anchor: { grain: 'M', n: start, saidYear: knownYear } })
  if (day > daysIn(year, month))
    return withPart(monthText(year, month), slots, {
      said: said.slice(0, 7),
      impossible: true,
      anchor: { grain: 'M', n: start, saidYear: knownYear },
    })
  return withPart(dayText(start + day - 1), slots, { said, anchor: dayAnchor(start + day - 1, knownYear) })
}

/** A day known by what happened on it (RENOWN y·10000 + m·100 + d): "the October 7 attack" is of 2023 whenever it is told. */
function renownedDay(renowned: number, slots: Slots, scene: Scene): Reckoned {
  const [y, m, d] = [Math.floor(renowned / 10000), Math.floor(renowned / 100) % 100, renowned % 100]
  const n = dayNumber(y, m, d)
  if (scene.published && scene.published.n < n) return dateOf({ MONTH: m, DAY: d }, scene)
  return withPart(dayText(n), slots, { said: `XXXX${dayText(n).slice(4)}`, anchor: dayAnchor(n) })
}

const missing = (slots: Slots, month: number | undefined, day: number | undefined): Reckoned => ({
  ...withPart(undefined, slots, {}),
  // A day that no year has is wrong whatever the year.
  ...(month !== undefined && day !== undefined && day > daysIn(2000, month) ? { impossible: true } : {}),
  needsPublished: true,
})

/** "on the 21st": the day of this month, or of the one before or after, by tense. */
function dayOfMonth(day: number, slots: Slots, scene: Scene): Reckoned {
  const { published } = scene
  const said = `XXXX-XX-${String(day).padStart(2, '0')}`
  if (!published) return { ...withPart(undefined, slots, { said }), needsPublished: true }
  let { y, m } = published
  const tense = scene.tense()
  if (day > published.d && tense === 'past') [y, m] = m === 1 ? [y - 1, 12] : [y, m - 1]
  else if (day < published.d && tense === 'future') [y, m] = m === 12 ? [y + 1, 1] : [y, m + 1]
  if (day > daysIn(y, m)) return withPart(monthText(y, m), slots, { impossible: true })
  const n = dayNumber(y, m, day)
  return withPart(dayText(n), slots, { said, anchor: dayAnchor(n) })
}

/**
 * The year of a month or day that is told without one: the year of a date told in full just before it, else the
 * nearest by the tense of the clause (the past one of a report, the coming one of a plan). REL −1 and 1 ("last March",
 * "next March") go by the same measure.
 */
function impliedYear(month: number, day: number | undefined, slots: Slots, scene: Scene): number | undefined {
  const { published, anchor } = scene
  if (!published) {
    // A year alone told before it does not tell the year of a day.
    if (!anchor?.saidYear || anchor.grain === 'Y') return undefined
    return dayOfNumber(anchor.n).y
  }
  const { y, m, d } = published
  const here = m * 100 + (day === undefined ? 0 : d)
  const then = month * 100 + (day ?? 0)
  const rel = numberIn(slots, 'REL')
  const told = textIn(slots, 'TENSE')
  const near = nearYear(y, month, day, published.n)
  if (rel === 0) return y
  if (rel !== undefined) return rel < 0 ? (then < here ? y : y - 1) : then > here ? y : y + 1
  const tense: Tense | undefined = told === 'past' ? 'past' : scene.tense()
  if (day === undefined) {
    const ahead = (month - m + 12) % 12
    const coming = month >= m ? y : y + 1
    // A month just ahead is the coming one where no verb, or only a plan, is told beside it.
    if (ahead <= NEAR_MONTHS && (tense === undefined || told === 'near' || (tense === 'past' && scene.planned())))
      return coming
    // "since July" in a clause to come is still the July just gone.
    if (tense === 'future') return ahead <= FAR_MONTHS || month >= m ? coming : y
    return month <= m ? y : y - 1
  }
  if (tense === undefined) return near
  const wanted = tense === 'past' ? (then <= here ? y : y - 1) : then >= here ? y : y + 1
  // A day is named without its year only when it is near: "had asked for an extension of the June 1 date".
  const gap = Math.abs(dayNumber(wanted, month, Math.min(day, 28)) - published.n)
  const nearGap = Math.abs(dayNumber(near, month, Math.min(day, 28)) - published.n)
  return gap > FAR_DAYS && nearGap <= NEAR_DAYS ? near : wanted
}

const NEAR_MONTHS = 3
const FAR_MONTHS = 8
const FAR_DAYS = 250
const NEAR_DAYS = 75

/** The year that puts a day or month nearest to publication. */
function nearYear(y: number, month: number, day: number | undefined, n: number): number {
  const gap = (year: number) => Math.abs(dayNumber(year, month, Math.min(day ?? 15, 28)) - n)
  return [y, y - 1, y + 1].reduce((best, year) => (gap(year) < gap(best) ? year : best))
}

/**
 * `weekday`: the last such day including that of publication, or the next when the clause is in the future.
 * REL −1 is the one before that of publication, 1 the one after it. ANCHOR 1: from the time told before.
 */
export function weekdayOfWords(slots: Slots, scene: Scene): Reckoned {
  const weekday = numberIn(slots, 'WEEKDAY')!
  const said = `XXXX-WXX-${weekday}`
  const { published } = scene
  if (!published) return { ...withPart(undefined, slots, { said }), needsPublished: true }
  const today = weekdayOf(published.n)
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  const rel = numberIn(slots, 'REL')
  let n: number
  if (rel === -1) n = published.n - (back || 7)
  else if (rel === 1) n = published.n + (ahead || 7)
  else if (rel === 0) {
    const tense = scene.tense()
    n = published.n + (tense === 'future' ? ahead : tense === 'past' ? -back : weekday - today)
  } else n = slots['TENSE'] !== 'past' && scene.tense() === 'future' ? published.n + ahead : published.n - back
  return withPart(dayText(n), slots, { said, anchor: dayAnchor(n) })
}

/** `relday`: RELDAY days from publication; where the word goes both ways (کل), by the weekday beside it, else by tense. */
export function relativeDay(slots: Slots, scene: Scene): Reckoned {
  const steps = numberIn(slots, 'RELDAY') ?? eitherDay(numberIn(slots, 'EITHERDAY')!, numberIn(slots, 'WEEKDAY'), scene)
  if (!scene.published) return { ...withPart(undefined, slots, {}), needsPublished: true }
  const n = scene.published.n + steps
  return withPart(dayText(n), slots, { anchor: dayAnchor(n) })
}

function eitherDay(days: number, weekday: number | undefined, scene: Scene): number {
  const { published } = scene
  if (published && weekday !== undefined) {
    const [back, ahead] = [weekdayOf(published.n - days), weekdayOf(published.n + days)]
    if (weekday === back || weekday === ahead) return weekday === ahead ? days : -days
  }
  return scene.tense() === 'future' ? days : -days
}

/** The value of the stretch of one unit that holds a day. */
export function stretch(unit: string, n: number): { value: string; anchor: Anchor } | undefined {
  const { y, m } = dayOfNumber(n)
  const anchor = (grain: Anchor['grain'], first: number): Anchor => ({ grain, n: first, saidYear: false })
  switch (unit) {
    case 'D':
      return { value: dayText(n), anchor: anchor('D', n) }
    case 'W':
      return { value: weekText(n), anchor: anchor('W', n - weekdayOf(n) + 1) }
    case 'WE':
      return { value: `${weekText(n)}-WE`, anchor: anchor('D', n - weekdayOf(n) + 6) }
    case 'M':
      return { value: monthText(y, m), anchor: anchor('M', dayNumber(y, m, 1)) }
    case 'Q': {
      const q = Math.floor((m - 1) / 3)
      return { value: `${yearText(y)}-Q${q + 1}`, anchor: anchor('M', dayNumber(y, q * 3 + 1, 1)) }
    }
    case 'H':
      return { value: `${yearText(y)}-H${m <= 6 ? 1 : 2}`, anchor: anchor('M', dayNumber(y, m <= 6 ? 1 : 7, 1)) }
    case 'Y':
      return { value: yearText(y), anchor: anchor('Y', dayNumber(y, 1, 1)) }
    case 'DE':
      return { value: `${yearText(y).slice(0, 3)}X`, anchor: anchor('Y', dayNumber(y - (y % 10), 1, 1)) }
    case 'CE':
      return { value: `${yearText(y).slice(0, 2)}XX`, anchor: anchor('Y', dayNumber(y - (y % 100), 1, 1)) }
    default:
      return undefined
  }
}

/** The day that is some units on from another (or back). Months and years keep the day where the month has it. */
export function moved(n: number, count: number, unit: string): number {
  const { y, m, d } = dayOfNumber(n)
  const months = (k: number): number => {
    const t = y * 12 + m - 1 + k
    const [yy, mm] = [Math.floor(t / 12), (t % 12) + 1]
    return dayNumber(yy, mm, Math.min(d, daysIn(yy, mm)))
  }
  switch (unit) {
    case 'D':
      return n + count
    case 'W':
    case 'WE':
      return n + 7 * count
    case 'M':
      return months(count)
    case 'Q':
      return months(3 * count)
    case 'H':
      return months(6 * count)
    case 'Y':
      return months(12 * count)
    case 'DE':
      return months(120 * count)
    case 'CE':
      return months(1200 * count)
    default:
      return n
  }
}
