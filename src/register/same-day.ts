/** Compares the days of two drafts: those they tell, or else those that their publication allows. */
import type { Draft } from '../model/draft.ts'
import { CALLED_OFF_DAYS, windowOf } from './blocks.ts'
import { type Days, daysOf, gapOf, lengthOf } from './days.ts'
import { sameOrdinal } from './ordinals.ts'
import { type Part, part } from './part.ts'

const WEEK = 7
/** Two days further apart than this are two sessions even where both are given one number: one of the numbers is wrong. */
export const FAR_DAYS = 60
const MONTH = 31

/** A session told of this long before, as still to come, is a promise: what came of it is another entry. In days. */
const PROMISED_DAYS = 60

/** Whether one report promises a session, long before the other tells that there was one. */
function isPromise(a: Draft, b: Draft): boolean {
  const [p, q] = [daysOf(a.document.published), daysOf(b.document.published)]
  return isSession(a) && isSession(b) && isPlanned(a) && !isPlanned(b) && !!p && !!q && q.from - p.to > PROMISED_DAYS
}
const isSession = (d: Draft): boolean => d.kind === 'session'

/** What the days of two drafts say. */
export function ofDate(a: Draft, b: Draft): Part | undefined {
  if (isPromise(a, b) || isPromise(b, a)) return part('date.promise', 'differs', 0, [], true)
  const x = dayOf(a)
  const y = dayOf(b)
  if (!x || !y) return ofPublication(a, b)
  const sorted = [a.date!, b.date!].sort()
  const longest = Math.max(lengthOf(x), lengthOf(y))
  const gap = gapOf(x, y)
  if (gap === 0) {
    if (gapOf(narrowed(a, x), narrowed(b, y)) > 0) return part('date.over', 'differs', -3, sorted)
    if (longest === 1) return part('date.on', 'fits', 4, [a.date!.slice(0, 10)])
    const equal = a.date === b.date
    if (longest <= WEEK) return part('date.fit', 'fits', 3, sorted)
    if (longest <= MONTH) return part('date.fit', 'fits', equal ? 3 : 2, sorted)
    const announced = equal && a.status === b.status && toldTogether(a, b)
    return announced ? part('date.together', 'fits', 2.5, [a.date!]) : part('date.fit', 'fits', 0.5, sorted)
  }
  // Two weeks, months or years side by side are no day apart: they are two.
  if (longest === 1 && gap === 1) return part('date.next', 'fits', 2, sorted)
  if (longest <= WEEK && gap <= 2) return part('date.hardly', 'unknown', 0, sorted)
  const numbered = sameOrdinal(a, b) === true
  if (gap <= WEEK)
    return longest === 1
      ? part('date.apart', 'differs', -3, [...sorted, gap])
      : part('date.differ', 'differs', -3, sorted)
  const far = !numbered || (longest === 1 && gap > FAR_DAYS)
  return part('date.differ', 'differs', numbered ? -4 : -6, sorted, far)
}

/** The days told. "This week X put off his visit": days around the telling are those on which it was put off, not those of the visit. */
function dayOf(draft: Draft): Days | undefined {
  const days = daysOf(draft.date)
  if (!days || lengthOf(days) === 1 || lengthOf(days) > WEEK || !isCalledOff(draft)) return days
  const told = daysOf(draft.document.published)
  return told && days.from <= told.from && told.to <= days.to ? undefined : days
}

/** The days of an inexact date that the moment of telling leaves: what is planned is still to come, what was held is over. */
function narrowed(draft: Draft, days: Days): Days {
  const told = daysOf(draft.document.published)
  if (!told || lengthOf(days) === 1) return days
  if (isPlanned(draft) && told.from <= days.to) return { from: Math.max(days.from, told.from), to: days.to }
  if (draft.status === 'held' && told.to + 1 >= days.from)
    return { from: days.from, to: Math.min(days.to, told.to + 1) }
  return days
}

/** Held, or being held as the report is written. */
const hasBegun = (d: Draft): boolean => d.status === 'held' || d.status === 'ongoing'

const isCalledOff = (d: Draft): boolean => d.status === 'cancelled' || d.status === 'postponed' || d.status === 'denied'

const isPlanned = (d: Draft): boolean => d.status === 'planned' || d.status === 'possible'

/** Whether `b`, without a day, is told as held within so many days from the day that `a` was planned for. */
const isAftermath = (a: Draft, b: Draft, days: number): boolean => {
  const [day, published] = [daysOf(a.date), daysOf(b.document.published)]
  if (!day || lengthOf(day) > 1 || !published || b.date !== undefined) return false
  return a.status === 'planned' && hasBegun(b) && published.from - day.to >= 0 && published.from - day.to <= days
}

/** Whether `b`, without a day, tells that what `a` had planned for a day just ahead was called off or put off. */
const isCalledOffBefore = (a: Draft, b: Draft): boolean => {
  const [planned, off] = [daysOf(a.document.published), daysOf(b.document.published)]
  const day = daysOf(a.date)
  if (!planned || !off || !day || lengthOf(day) > 1 || dayOf(b) || a.status !== 'planned') return false
  const ahead = day.from - off.from
  return isCalledOff(b) && b.status !== 'denied' && planned.from <= off.to && ahead >= -1 && ahead <= CALLED_OFF_DAYS
}

/** What a body or a number tells from others of its kind is spoken of for some days; other talks only until the next ones. In days. */
const SPOKEN_OF = 4
const NEWS_OF_TALKS = 1
const daysOfNews = (a: Draft, b: Draft): number => {
  const named = a.kind === 'conference' && b.kind === 'conference' && !!a.mechanism && !!b.mechanism
  return named || sameOrdinal(a, b) === true ? SPOKEN_OF : NEWS_OF_TALKS
}

/** How soon after an announcement without a day what was held is taken for what was announced. In days. */
const SOON = 3

/** Whether `b` was held, and told, within days after `a`, without a day, was told as still to come. */
const isSoonAfter = (a: Draft, b: Draft): boolean => {
  const [told, then] = [daysOf(a.document.published), daysOf(b.document.published)]
  if (a.date !== undefined || !isPlanned(a) || !hasBegun(b) || !told || !then) return false
  const held = daysOf(b.date) ?? then
  return held.from >= told.from && held.to - told.to <= SOON && then.to - told.to <= SOON
}

/** Whether two reports came out within so many days; within three, an announcement in one is that in the other. */
export const toldTogether = (a: Draft, b: Draft, days = 3): boolean => {
  const [p, q] = [daysOf(a.document.published), daysOf(b.document.published)]
  return p !== undefined && q !== undefined && gapOf(p, q) <= days
}

/** Three sides and more, the same in both: such talks are held seldom, and spoken of for some days. */
const ofSeveral = (a: Draft, b: Draft): boolean =>
  hasBegun(a) &&
  a.parties.length > 2 &&
  a.parties.length === b.parties.length &&
  a.parties.every((p) => b.parties.includes(p))

/** From this many days between two reports on they are not taken to tell of one day's news. */
const NEWS_DAYS = 1
/** How far from its telling a day may be that the other report of that day leaves out. */
const LEFT_OUT_HELD = 2
const LEFT_OUT_PLANNED = 5

/** Without two dates, what the days of publication allow. */
function ofPublication(a: Draft, b: Draft): Part {
  // "Put off", "called off", "will not come": one piece of news, whose day is that of the telling.
  if (isCalledOff(a) && isCalledOff(b) && toldTogether(a, b)) return part('date.published', 'fits', 2)
  const x = windowOf(a)
  const y = windowOf(b)
  if (!x || !y) return ofNoDay(a, b)
  const gap = gapOf(x, y)
  if (gap > WEEK) return part('date.far', 'differs', -4, [], true)
  if (gap > 0) {
    const [first, then] = x.to < y.from ? [a, b] : [b, a]
    if (then.date === undefined && isPlanned(then) && !isPlanned(first)) return part('date.one-over', 'differs', -3)
    return part('date.early', 'differs', -1)
  }
  const days = daysOfNews(a, b)
  if (isCalledOffBefore(a, b) || isCalledOffBefore(b, a)) return part('date.off', 'fits', 2)
  if (isAftermath(a, b, days) || isAftermath(b, a, days)) return part('date.after', 'fits', 2)
  if (isSoonAfter(a, b) || isSoonAfter(b, a)) return part('date.soon', 'fits', 2)
  const p = daysOf(a.document.published)
  const q = daysOf(b.document.published)
  if (
    !p ||
    !q ||
    gapOf(p, q) > (ofSeveral(a, b) ? SPOKEN_OF : NEWS_DAYS) ||
    (a.status !== b.status && !(hasBegun(a) && hasBegun(b)))
  )
    return part('date.untold', 'unknown', 0)
  const told = daysOf(a.date ?? b.date)
  const far = hasBegun(a) ? LEFT_OUT_HELD : LEFT_OUT_PLANNED
  if (told && gapOf(told, p) > far) return part('date.untold', 'unknown', 0)
  return part('date.published', 'fits', 2)
}

/**
 * Where one report gives no day at all, neither of the encounter nor of its own: the same people meet in the same places
 * again and again, so only the same number, or the very same words (a reprint), can make two such reports sure.
 */
function ofNoDay(a: Draft, b: Draft): Part {
  const words = (d: Draft): string => d.evidence.map((e) => e.quote).join(' ')
  const sure = sameOrdinal(a, b) === true || words(a) === words(b)
  return sure ? part('date.none', 'unknown', 0) : { doubts: true, ...part('date.none', 'unknown', 0) }
}
