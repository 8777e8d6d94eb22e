/** The day-book's address: a choice in the query, entries by day. */
import { Hono } from 'hono'
import type { Tally } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'
import { toDays } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { addressQueryOf, type Choice, choiceOf, entryQueryOf, monthOf } from '../choice.ts'
import { afterOf, cursorAfter } from '../cursor.ts'
import { statesOf } from '../find/countries.ts'
import { monthsOf } from '../find/home.ts'
import { html } from '../html.ts'
import type { Calendar } from '../pages/calendar.ts'
import { daysPage } from '../pages/days.ts'
import { choiceHead, takeChoice } from '../pages/take.ts'
import { recall } from '../recall.ts'
import { respond } from '../respond.ts'
import { party } from '../show.ts'
import type { Words } from '../words/words.ts'

const PAGE = 100

export function days({ store }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const query = new URL(c.req.url).searchParams
    const choice = choiceOf(query)
    const after = afterOf(query.get('after'))
    const from = entryQueryOf(choice)
    const entries = await gather(
      store.lines({
        ...from,
        order: 'newest',
        limit: PAGE + 1,
        ...after,
      }),
    )
    const shown = entries.slice(0, PAGE)
    const last = shown.at(-1)
    const { from: _, to: __, ...lasting } = from
    const tally = lasting.filters
      ? await recall(store, `tally ${JSON.stringify(lasting)}`, () => store.tally(lasting, 'month'))
      : await monthsOf(store)
    const month = monthOf(choice)
    const page = {
      entries: shown,
      choice,
      states: (await statesOf(store))
        .map((f) => ({ code: f.value, name: party(words, f.value) }))
        .sort((a, b) => a.name.localeCompare(b.name, words.code)),
      tally,
      paged: after.after !== undefined,
      ...(month ? { calendar: calendarOf(words, choice, month, await store.tally(from, 'day'), tally) } : {}),
      ...(last && entries.length > PAGE
        ? { older: toDays(words, { ...addressQueryOf(choice), after: cursorAfter(last) }) }
        : {}),
    }
    return respond(
      c,
      { title: words.nav.days, room: 'days', head: choiceHead(words, choice) },
      html`${daysPage(words, page)}${takeChoice(words, choice)}`,
    )
  })
  return app
}

function calendarOf(
  words: Words,
  choice: Choice,
  month: string,
  days: readonly Tally[],
  tally: readonly Tally[],
): Calendar {
  const { from: _, to: __, ...rest } = choice
  const to = (m: string) => ({ month: m, href: toDays(words, { ...addressQueryOf(rest), month: m }) })
  const known = tally.map((t) => t.period)
  return {
    month,
    days,
    before: to(known.filter((m) => m < month).at(-1) ?? next(month, -1)),
    after: to(known.find((m) => m > month) ?? next(month, 1)),
  }
}

const next = (month: string, step: number): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + step, 1)).toISOString().slice(0, 7)
