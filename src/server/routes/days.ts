/** The day-book's own address: a choice in the query, entries by day. */
import { Hono } from 'hono'
import { ENGAGEMENT_KINDS, STATUSES } from '../../model/reading.ts'
import { isIsoDate } from '../../model/when.ts'
import type { EntryQuery, Filter } from '../../stores/store.ts'
import type { Env, Site } from '../app.ts'
import { gather } from '../gather.ts'
import { layout } from '../layout.ts'
import { type Choice, daysPage } from '../pages/days.ts'
import { dayKey, party } from '../show.ts'

const PAGE = 100

export function days({ store }: Site): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/', async (c) => {
    const words = c.get('words')
    const choice = choiceOf(c.req.query())
    const after = c.req.query('after')?.split('~')
    const query: EntryQuery = {
      ...queryOf(choice),
      order: 'newest',
      limit: PAGE + 1,
      ...(after?.length === 2 ? { after: { day: after[0]!, id: after[1]! } } : {}),
    }
    const entries = await gather(store.entries(query))
    const shown = entries.slice(0, PAGE)
    const states = (await store.facets({}, ['party'], 300))
      .filter((f) => /^[A-Z]{2}$/.test(f.value))
      .map((f) => ({ code: f.value, name: party(words, f.value) }))
      .sort((a, b) => a.name.localeCompare(b.name, words.code))
    const last = shown.at(-1)
    const more = new URLSearchParams(Object.entries(choice).filter(([, v]) => v) as [string, string][])
    if (last) more.set('after', `${dayKey(last)}~${last.id}`)
    const older = entries.length > PAGE ? { older: `/${words.code}/?${more}` } : {}
    return c.html(
      layout(
        { words, title: words.title, room: 'days', path: '' },
        daysPage(words, { entries: shown, choice, states, ...older }),
      ),
    )
  })
  return app
}

/** What of an address's query makes sense; the rest is passed over. */
function choiceOf(query: { readonly [key: string]: string }): Choice {
  const { from, to, kind, status, party: state } = query
  return {
    ...(from && isIsoDate(from) ? { from } : {}),
    ...(to && isIsoDate(to) ? { to } : {}),
    ...(ENGAGEMENT_KINDS.some((k) => k === kind) ? { kind } : {}),
    ...(STATUSES.some((s) => s === status) ? { status } : {}),
    ...(state && state.length <= 100 ? { party: state } : {}),
  }
}

function queryOf(choice: Choice): EntryQuery {
  const filters: Filter[] = []
  if (choice.kind) filters.push({ name: 'kind', values: [choice.kind] })
  if (choice.status) filters.push({ name: 'status', values: [choice.status] })
  if (choice.party) filters.push({ name: 'party', values: [choice.party] })
  return {
    ...(choice.from ? { from: choice.from } : {}),
    ...(choice.to ? { to: choice.to } : {}),
    ...(filters.length > 0 ? { filters } : {}),
  }
}
