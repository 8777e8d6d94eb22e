/** The day by which something agreed or promised is due. */
import type { Span } from '../../../model/span.ts'
import { dayNumber, weekText } from '../../times/calendar.ts'
import { type Item, isCased, type Scene, spanOf } from '../scene.ts'
import { dateOf, isNounsYear, isOfEarlier } from './dates.ts'

/** A month named without its year in a promise, and not "last": the next one to come. One that tells when another thing was done stays. */
function nextOf(scene: Scene, item: Item, value: string): string {
  const { published, tokens } = scene
  if (isCased(scene)) return published ? comingOf(item, value, published) : value
  // "ستمبر میں … تسلیم کرے گا": where the month tells of nothing that took place in it.
  if (scene.cues.table.order === 'verb-last' && published && /^XXXX-\d\d$/.test(item.time?.said ?? ''))
    return [1, 2, 3, 4].some((k) => scene.cues.attributive.at(tokens, item.last + k))
      ? value
      : comingOf(item, value, published)
  if (!scene.cues.table.articles || !published || value >= published.slice(0, value.length)) return value
  // "By Monday": the one to come.
  if (/^XXXX-WXX-\d/.test(item.time?.said ?? '') && isDeadline(scene, item)) return comingOf(item, value, published)
  if (
    !/^XXXX-\d\d$/.test(item.time?.said ?? '') ||
    !scene.cues.standing.dueBefore.has(tokens[item.first - 1]?.norm ?? '')
  )
    return value
  for (let i = Math.max(0, item.first - 5); i < item.last; i++)
    if (scene.cues.standing.pastBeside.test(tokens[i]!.norm)) return value
  return String(Number(value.slice(0, 4)) + 1) + value.slice(4)
}

/** "Поставит в четверг", "с 29 марта": the next such day or month, for what is yet to come and names no year. */
function comingOf(item: Item, value: string, published: string): string {
  const said = item.time?.said ?? ''
  if (value >= published.slice(0, value.length)) return value
  if (/^XXXX-\d\d(?:-\d\d)?$/.test(said)) return String(Number(value.slice(0, 4)) + 1) + value.slice(4)
  if (!/^XXXX-WXX-\d/.test(said) || !/^\d{4}-\d\d-\d\d$/.test(value)) return value
  return later(value, 7)
}

/** "В течение 90 дней", "within the next 90 days": the last day of a term that runs from the report's own. Absent: no such term, or it runs from another event. */
function termOf(scene: Scene, item: Item): string | undefined {
  const { published, tokens, cues } = scene
  const days = /^P(\d+)([DWMY])$/.exec(item.time?.value ?? '')
  if (!published || !days || item.time!.type !== 'DURATION') return undefined
  const { term, termNext, termFrom } = cues.standing
  let before = item.first - 1
  while (before > 0 && item.first - before < 4 && termNext.has(tokens[before]!.norm)) before--
  if (!term.has(tokens[before]?.norm ?? '') || termFrom.has(tokens[item.last]?.norm ?? '')) return undefined
  return endOfTerm(published, Number(days[1]), days[2]!)
}

/** The last day of so many days, weeks, months or years that run from the report's own. */
function endOfTerm(published: string, count: number, unit: string): string {
  const day = published.slice(0, 10)
  if (unit === 'D' || unit === 'W') return later(day, count * (unit === 'W' ? 7 : 1))
  // A term of years is told no more exactly than by its last year.
  return unit === 'Y' ? String(Number(day.slice(0, 4)) + count) : monthsLater(day, count)
}

/** The day, week or month that lies so many of them after the report's own. */
function afterTerm(published: string, count: number, unit: string): string {
  const day = published.slice(0, 10)
  if (unit === 'D') return later(day, count)
  if (unit === 'W') return sameForm(later(day, 7 * count), 'W')
  return monthsLater(day, count * (unit === 'Y' ? 12 : 1)).slice(0, unit === 'Y' ? 4 : 7)
}

/** "تیس دن کے اندر", "اگلے دو برسوں میں": the last day of the term; "دو ہفتے بعد": when it is over. Absent: it runs from another event ("معاہدے کے تیس دن بعد"). */
function termLast(scene: Scene, item: Item): string | undefined {
  const { published, tokens, cues } = scene
  const told = /^P(\d+)([DWMY])$/.exec(item.time?.value ?? '')
  if (!published || !told || item.time!.type !== 'DURATION' || cues.genitives.at(tokens, item.first - 1))
    return undefined
  const { withinTerm, termOver, termAhead, termDuring } = cues.standing
  if (termOver.has(tokens[item.last - 1]!.norm) || termOver.has(tokens[item.last]?.norm ?? ''))
    return afterTerm(published, Number(told[1]), told[2]!)
  const ahead = termAhead.has(tokens[item.first]!.norm) || termAhead.has(tokens[item.first - 1]?.norm ?? '')
  const behind = tokens[cues.genitives.at(tokens, item.last)?.last ?? item.last]?.norm ?? ''
  return withinTerm.has(behind) || (ahead && termDuring.has(behind))
    ? endOfTerm(published, Number(told[1]), told[2]!)
    : undefined
}

/** "In fiscal year 2026": the calendar year by whose number it goes. */
const fiscalYear = (value: string | undefined): string | undefined => /^FY(\d{4})$/.exec(value ?? '')?.[1]

/** The same day so many months on, or the last one of that month where it has no such day. */
function monthsLater(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year!, month! + months, 0))
  last.setUTCDate(Math.min(date!, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** The day `days` after one written as YYYY-MM-DD. */
const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** "11 نومبر سے شروع ہونے والے مذاکرات": when another thing began; or a day of a year that has been told of before. */
function isNotDue(scene: Scene, item: Item): boolean {
  const { tokens, cues } = scene
  if (/^XXXX-\d\d/.test(item.time!.said ?? '') && isOfEarlier(scene, item.first)) return true
  if (!cues.standing.from.has(tokens[item.last]?.norm ?? '')) return false
  return [1, 2].some((k) => cues.attributive.at(tokens, item.last + k) !== undefined)
}

export function dueIn(
  scene: Scene,
  from: number,
  to: number,
  promised = false,
): { value: string; span: Span } | undefined {
  const toDo = promised || isToDo(scene, from)
  const meets = !promised && isToMeet(scene, from)
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    const last = scene.cues.table.order === 'verb-last'
    const term = last
      ? termLast(scene, item)
      : (promised && isCased(scene)) || scene.cues.table.articles
        ? termOf(scene, item)
        : undefined
    const soon = term ?? (toDo ? soonIn(scene, item) : undefined)
    if (soon) return { value: soon, span: spanOf(scene, item.first, item.last) }
    if (item.kind !== 'time' || item.time!.type === 'DURATION' || item.time!.type === 'SET') continue
    if (scene.cues.table.order === 'verb-last' && isNotDue(scene, item)) continue
    // "The original July deadline": the day that no longer stands.
    if (scene.cues.table.articles && scene.cues.standing.formerDay.has(scene.tokens[item.first - 1]?.norm ?? ''))
      continue
    if (isForYear(scene, item) || isOfThePast(scene, item) || isNounsYear(scene, item)) continue
    const told = dateOf(item.time!.value) ?? fiscalYear(item.time!.value)
    const value = !told
      ? undefined
      : meets && scene.published
        ? comingOf(item, told, scene.published)
        : promised || isDeadline(scene, item)
          ? nextOf(scene, item, told)
          : told
    if (value && !(scene.published && value < sameForm(scene.published, value))) return exact(scene, item, value)
  }
  return undefined
}

/** "По контракту, подписанному в пятницу", "соглашение от 1997 года": when something was done, and not when anything is due. Languages with cases. */
function isOfThePast(scene: Scene, item: Item): boolean {
  const { tokens, cues } = scene
  if (cues.promises.dated.has(tokens[item.first - 1]?.norm ?? '')) return true
  const at = cues.outcomes.when.at(tokens, item.first - 1) ? item.first - 2 : item.first - 1
  if (cues.promises.pastAttribute.test(tokens[at]?.norm ?? '')) return true
  // ", подписанное президентами двух стран в мае": past those who did it, up to the comma.
  if (!isCased(scene) || at < 0) return false
  let comma = at
  while (comma > Math.max(0, at - 10) && tokens[comma]!.norm !== ',') comma--
  return tokens[comma]!.norm === ',' && cues.promises.pastAttribute.test(tokens[comma + 1]?.norm ?? '')
}

/** "ماہ رواں کی 25 تاریخ": of two times of which one lies in the other the day. */
function exact(scene: Scene, item: Item, value: string): { value: string; span: Span } {
  const at = scene.cues.genitives.at(scene.tokens, item.last)?.last
  const next = scene.cues.table.order === 'verb-last' ? scene.items[scene.itemAt[at ?? -1] ?? -1] : undefined
  const day = next?.kind === 'time' && next.time!.type === 'DATE' ? dateOf(next.time!.value) : undefined
  return day && day.length > value.length && day.startsWith(value)
    ? { value: day, span: spanOf(scene, item.first, next!.last) }
    : { value, span: spanOf(scene, item.first, item.last) }
}

/** "Agreed to deploy a force by July": the month by which it is to be done is yet to come. English. */
const isDeadline = ({ tokens, cues }: Scene, item: Item): boolean =>
  cues.table.articles === true && tokens[item.first - 1]?.norm === cues.small.by

/** "Agreed to send …": an act to come opens the words of what was agreed. English. */
const isToDo = ({ tokens, cues }: Scene, from: number): boolean =>
  cues.table.articles === true &&
  tokens[from]?.norm === cues.small.to &&
  cues.definite.at(tokens, from + 1) === undefined

/** "Agreed to meet again in May": the day is that of the encounter to come, and not of the agreeing. English. */
const isToMeet = ({ tokens, cues }: Scene, from: number): boolean =>
  cues.table.articles === true &&
  tokens[from]?.norm === cues.small.to &&
  cues.promises.encountering.has(tokens[from + 1]?.norm ?? '')

/** "To meet again in a month", "in ten days": when that is, as exact as the words are. Absent: no such term, or one that tells how long it took. */
function soonIn(scene: Scene, item: Item): string | undefined {
  const { published, tokens, cues } = scene
  const term = /^P(\d+)([DWM])$/.exec(item.time?.value ?? '')
  if (!cues.table.articles || !published || !term || tokens[item.first - 1]?.norm !== cues.small.in) return undefined
  for (let i = Math.max(0, item.first - 5); i < item.first; i++)
    if (cues.ordinals.at(tokens, i) || cues.standing.extremes.test(tokens[i]!.norm)) return undefined
  return afterTerm(published, Number(term[1]), term[2]!)
}

/** "A roadmap for 2027", "aid for 2026": the year for which something is meant, and not when it is due; "scheduled for 2026" tells when. English. */
function isForYear({ tokens, cues }: Scene, item: Item): boolean {
  if (!cues.table.articles || item.time?.value?.length !== 4 || !/^\d/.test(tokens[item.first]!.norm)) return false
  // "For 2027-2029", "for 2027 and 2028".
  const before = tokens[item.first - 1]?.norm ?? ''
  const range = /^[-–]$/.test(before) || before === cues.small.and
  const mark = item.first - (range ? 3 : 1)
  if (tokens[mark]?.norm !== cues.small.for) return false
  return !cues.pledging.scheduled.has(tokens[mark - 1]?.norm ?? '')
}

/** The day of the report in the form of another: a week for a week, a year for a year. */
export function sameForm(day: string, value: string): string {
  if (!/W/.test(value)) return day.slice(0, value.length)
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  return weekText(dayNumber(year!, month ?? 1, date ?? 1))
}
