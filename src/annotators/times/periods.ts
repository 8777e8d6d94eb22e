/** Reckons named stretches of the calendar: quarters, halves, seasons, decades, centuries, fiscal years, weekends, feasts, Hijri dates. */
import { dayNumber, dayOfHijri, dayOfNumber, dayText, monthText, weekdayOf, weekText, yearText } from './calendar.ts'
import { dateOf, dayAnchor } from './dates.ts'
import { numberIn, type Reckoned, type Scene, type Slots, textIn } from './scene.ts'

/** The year told beside a quarter or season, or that of publication (YREL or REL steps on); REL 0 when no word says. */
function yearBeside(slots: Slots, scene: Scene): { year: number; said: boolean } | undefined {
  const year = numberIn(slots, 'YEAR')
  if (year !== undefined) return { year, said: true }
  const yy = numberIn(slots, 'YY')
  if (yy !== undefined) return { year: 2000 + yy, said: true }
  if (!scene.published) return undefined
  return { year: scene.published.y + (numberIn(slots, 'YREL') ?? 0), said: false }
}

/** `period`: the one of its slots that is told decides. */
export function periodOf(slots: Slots, scene: Scene): Reckoned {
  const mod = textIn(slots, 'MOD')
  const rest = mod ? { mod } : {}
  const decade = numberIn(slots, 'DECADE')
  if (decade !== undefined) {
    const value = `${yearText(decade < 100 ? 1900 + decade : decade).slice(0, 3)}X`
    return { type: 'DATE', value, ...rest, said: value }
  }
  const century =
    numberIn(slots, 'CENTURY') === undefined ? undefined : numberIn(slots, 'CENTURY') || (numberIn(slots, 'DAY') ?? 0)
  if (century !== undefined) {
    const value = `${String(century - 1).padStart(2, '0')}XX`
    return { type: 'DATE', value, ...rest, said: value }
  }
  const season = textIn(slots, 'SEASON')
  if (season) return { ...seasonOf(season, slots, scene), ...rest }
  const quarter = numberIn(slots, 'QUARTER')
  const half = numberIn(slots, 'HALF')
  const year = yearBeside(slots, scene)
  if (slots['FISCAL'] !== undefined) {
    const begins = numberIn(slots, 'FISCALFROM')
    if (year && !year.said && begins !== undefined && scene.published && scene.published.m < begins) year.year--
    return { ...fiscalOf(slots, year), ...rest }
  }
  if (year && !year.said && slots['YREL'] === undefined && scene.published) {
    // A quarter told of in the past that has not begun is last year's.
    const first = quarter !== undefined ? quarter * 3 - 2 : half === 2 ? 7 : 1
    if (first > scene.published.m && scene.tense() !== 'future') year.year--
  }
  const letter = quarter !== undefined ? `Q${quarter}` : `H${half ?? 1}`
  const said = `${year?.said ? yearText(year.year) : 'XXXX'}-${letter}`
  if (!year) return { type: 'DATE', needsPublished: true, ...rest, said }
  const month = quarter !== undefined ? quarter * 3 - 2 : half === 2 ? 7 : 1
  return {
    type: 'DATE',
    value: `${yearText(year.year)}-${letter}`,
    ...rest,
    said,
    anchor: { grain: 'M', n: dayNumber(year.year, month, 1), saidYear: year.said },
  }
}

function seasonOf(season: string, slots: Slots, scene: Scene): Reckoned {
  const order = ['WI', 'SP', 'SU', 'FA']
  const year = yearBeside(slots, scene)
  const said = `${year?.said ? yearText(year.year) : 'XXXX'}-${season}`
  if (!year) return { type: 'DATE', needsPublished: true, said }
  let y = year.year
  const rel = numberIn(slots, 'REL')
  if (!year.said && slots['YREL'] === undefined && scene.published) {
    const here = Math.floor((scene.published.m % 12) / 3)
    const then = order.indexOf(season)
    const tense = rel === -1 ? 'past' : rel === 1 ? 'future' : rel === 0 ? undefined : scene.tense()
    if (tense === 'past' && (then > here || (rel === -1 && then === here))) y--
    if (tense === 'future' && (then < here || (rel === 1 && then === here))) y++
  }
  return {
    type: 'DATE',
    value: `${yearText(y)}-${season}`,
    said,
    anchor: { grain: 'M', n: dayNumber(y, 1 + order.indexOf(season) * 3, 1), saidYear: year.said },
  }
}

/** A fiscal year is named by its first calendar year here: FY2025-26 is `FY2025`. */
/** FISCALFROM: the month with which the current one begins. */
function fiscalOf(slots: Slots, year: { year: number; said: boolean } | undefined): Reckoned {
  if (!year) return { type: 'DATE', needsPublished: true }
  const value = `FY${yearText(year.year + (numberIn(slots, 'FISCAL') ?? 0))}`
  return { type: 'DATE', value, ...(year.said ? { said: value } : {}) }
}

/** `feast`: a day of the calendar by name (FEAST `MM-DD`), in the year told or implied. */
export function feastOf(slots: Slots, scene: Scene): Reckoned {
  const [month, day] = textIn(slots, 'FEAST')!.split('-').map(Number) as [number, number]
  const { said, ...rest } = dateOf({ ...slots, MONTH: month, DAY: day }, scene)
  return said && !said.startsWith('XXXX') ? { ...rest, said } : rest
}

/** `hijri`: the Gregorian value of a Hijri date, by the tabular calendar: it may be a day or two off, so `mod` is APPROX. */
export function hijriOf(slots: Slots, scene: Scene): Reckoned {
  const month = numberIn(slots, 'HIJRI')
  const day = numberIn(slots, 'DAY')
  let year = numberIn(slots, 'YEAR')
  const { published } = scene
  if (year === undefined) {
    if (!published) return { type: 'DATE', needsPublished: true }
    // The Hijri year in which publication falls, or the one nearest to it.
    const guess = Math.floor((published.y - 622) * 1.030684)
    const near = [guess - 1, guess, guess + 1, guess + 2].map((y) => dayOfHijri(y, month ?? 1, day ?? 15))
    const best = near.reduce((a, b) => (Math.abs(b - published.n) < Math.abs(a - published.n) ? b : a))
    year = guess - 1 + near.indexOf(best)
  }
  if (year < 1 || year > 1600) return { type: 'DATE' }
  if (month === undefined) {
    const value = yearText(dayOfNumber(dayOfHijri(year, 7, 1)).y)
    return { type: 'DATE', value, mod: 'APPROX' }
  }
  const n = dayOfHijri(year, month, day ?? 15)
  if (day === undefined) {
    const { y, m } = dayOfNumber(n)
    return { type: 'DATE', value: monthText(y, m), mod: 'APPROX' }
  }
  return { type: 'DATE', value: dayText(n), mod: 'APPROX', anchor: dayAnchor(n) }
}

/** A weekend: the one of this week, REL steps on; with none told, by tense the last or the coming one. */
export function weekendOf(slots: Slots, scene: Scene): Reckoned {
  const { published } = scene
  if (!published) return { type: 'DATE', needsPublished: true }
  const today = weekdayOf(published.n)
  const rel = numberIn(slots, 'REL')
  let n = published.n
  if (rel === -1 || (rel === undefined && scene.tense() !== 'future')) n -= today >= 6 && rel === undefined ? 0 : 7
  else if (rel === 1 && today >= 6) n += 7
  // "This weekend", told of the past on a Monday or a Tuesday, is the one just over.
  else if (rel === 0 && today <= 2 && scene.tense() === 'past') n -= 7
  const saturday = n - weekdayOf(n) + 6
  return { type: 'DATE', value: `${weekText(saturday)}-WE`, anchor: dayAnchor(saturday) }
}
