/** The day-book as files: the newest entries, every month, every list that pages lead to, and what has no month. */

import type { Entry } from '../../model/entry.ts'
import { toDays } from '../../server/address.ts'
import { type Choice, monthDays } from '../../server/choice.ts'
import { html } from '../../server/html.ts'
import type { Calendar } from '../../server/pages/calendar.ts'
import { type DaysPage, daysPage } from '../../server/pages/days.ts'
import { date, dayKey } from '../../server/show.ts'
import type { Words } from '../../server/words/words.ts'
import type { Tally } from '../../stores/store.ts'
import { type Press, printAll } from '../press.ts'
import { type Survey, tallyOf } from '../survey.ts'
import { takeAll } from '../take.ts'

/** Entries on a page of a list. */
const PAGE = 100
/** Entries on a page of a month: a month is seldom more, so that its calendar leads to places on the same page. */
const MONTH_PAGE = 500

/** The month of those that have none: without a date, or with one that is wider. */
const NONE = 'undated'

export async function printDays(press: Press): Promise<void> {
  const { survey } = press
  const tally = tallyOf(survey.entries, survey.days)
  printNewest(press, tally)
  const months = tally.map((t) => t.period)
  for (const [i, month] of months.entries()) {
    printMonth(press, month, months, tally)
    if (i % 10 === 0) await press.told(`days: month ${i + 1} of ${months.length}`)
  }
  const wide = survey.entries.filter((e) => {
    const [first, last] = survey.days.get(e.id)!
    return first === '' || first.slice(0, 7) !== last.slice(0, 7)
  })
  if (wide.length > 0)
    printPages(press, { entries: wide, facets: {}, month: NONE, size: PAGE, title: (words) => words.day.undated })
  let n = 0
  for (const { facets, entries } of survey.lists.values()) {
    printPages(press, {
      entries,
      facets,
      size: PAGE,
      tally: tallyOf(entries, survey.days),
      title: (words) => words.nav.days,
    })
    if (n++ % 10 === 0) await press.told(`days: list ${n} of ${survey.lists.size}`)
  }
}

function printNewest(press: Press, tally: readonly Tally[]): void {
  const entries = press.survey.entries.slice(0, PAGE)
  const months = new Set(tally.map((t) => t.period))
  const hasUndated = press.survey.entries.some((e) => !months.has(press.survey.days.get(e.id)![0].slice(0, 7)))
  const last = entries.findLast((e) => months.has(dayKey(e).slice(0, 7)))
  printAll(
    press,
    (words) => toDays(words),
    (words) => {
      const older =
        last && press.survey.entries.length > PAGE ? toDays(words, { month: dayKey(last).slice(0, 7) }) : undefined
      const page: DaysPage = { entries, choice: { facets: {} }, tally, paged: false, ...(older ? { older } : {}) }
      return {
        title: words.nav.days,
        room: 'days',
        head: takeAll.head(words),
        body: html`${daysPage(words, page)}${hasUndated ? html`<p><a href="${toDays(words, { month: NONE })}">${words.day.undated}</a></p>` : ''}${takeAll.links(words)}`,
      }
    },
  )
}

function printMonth(press: Press, month: string, months: readonly string[], tally: readonly Tally[]): void {
  const { survey } = press
  const [from, to] = monthDays(month) as [string, string]
  const entries = survey.entries.filter((e) => {
    const [first, last] = survey.days.get(e.id)!
    return first !== '' && first <= to && last >= from
  })
  const days = tallyOf(entries, survey.days, 10)
  const at = months.indexOf(month)
  const calendar = (words: Words): Calendar => {
    const turn = (m: string | undefined) => m && { month: m, href: toDays(words, { month: m }) }
    const [before, after] = [turn(months[at - 1]), turn(months[at + 1])]
    return {
      month,
      days: days.filter((d) => d.period.startsWith(month)),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
      ...(entries.length > MONTH_PAGE
        ? {
            href: (day) => {
              const page = Math.floor(entries.findIndex((e) => dayKey(e).slice(0, 10) === day) / MONTH_PAGE)
              return `${toDays(words, { month, ...(page > 0 ? { page: String(page) } : {}) })}#d${day}`
            },
          }
        : {}),
    }
  }
  printPages(press, {
    entries,
    facets: {},
    choice: { from, to, facets: {} },
    month,
    size: MONTH_PAGE,
    tally,
    calendar,
    title: (words) => date(words, month),
  })
}

interface Pages {
  readonly entries: readonly Entry[]
  readonly facets: Choice['facets']
  readonly choice?: Choice
  readonly month?: string
  readonly size: number
  readonly tally?: readonly Tally[]
  readonly calendar?: (words: Words) => Calendar
  readonly title: (words: Words) => string
}

/** A list as pages, each leading to the next. */
function printPages(press: Press, { entries, facets, month, size, title, ...list }: Pages): void {
  const choice = list.choice ?? { facets }
  for (let page = 0; page === 0 || page * size < entries.length; page++) {
    const query = { ...facets, ...(month ? { month } : {}) }
    const numbered = page > 0 ? { ...query, page: String(page) } : query
    const shown = entries.slice(page * size, (page + 1) * size)
    const more = (page + 1) * size < entries.length
    printAll(
      press,
      (words) => toDays(words, numbered),
      (words) => ({
        title: title(words),
        room: 'days',
        body: daysPage(words, {
          entries: shown,
          choice,
          tally: list.tally ?? [],
          paged: page > 0,
          ...(list.calendar ? { calendar: list.calendar(words) } : {}),
          ...(more ? { older: toDays(words, { ...query, page: String(page + 1) }) } : {}),
        }),
      }),
    )
  }
}

/** The file and place where a list comes to a month. */
export function monthIn(survey: Survey, list: string, month: string): string | undefined {
  const entries = survey.lists.get(list)?.entries
  const at = entries?.findIndex((e) => survey.days.get(e.id)![0].startsWith(month)) ?? -1
  if (at < 0) return undefined
  const page = Math.floor(at / PAGE)
  const day = /^\d{4}-\d{2}-\d{2}/.exec(dayKey(entries![at]!))?.[0]
  return `days/${list}${page > 0 ? `-${page + 1}` : ''}.html${day ? `#d${day}` : ''}`
}
