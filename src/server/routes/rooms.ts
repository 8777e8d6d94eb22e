/** The rooms beside the day-book: standing bodies, promises, search, coverage. */
import { Hono } from 'hono'
import { isIsoDate } from '../../model/when.ts'
import type { Store } from '../../stores/store.ts'
import { matchesIn, partsOf } from '../../text/query.ts'
import type { Env, Site } from '../app.ts'
import { followed } from '../followed.ts'
import { gather } from '../gather.ts'
import { layout } from '../layout.ts'
import { bodiesPage, bodyPage } from '../pages/bodies.ts'
import { type Covered, coveragePage } from '../pages/coverage.ts'
import { promisesPage } from '../pages/promises.ts'
import { searchPage } from '../pages/search.ts'

const RESULTS = 30

export function rooms({ store, today }: Site): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/bodies', async (c) => {
    const words = c.get('words')
    const { bodies } = await followed(store, today())
    return c.html(layout({ words, title: words.nav.bodies, room: 'bodies', path: 'bodies' }, bodiesPage(words, bodies)))
  })
  app.get('/bodies/:id', async (c) => {
    const words = c.get('words')
    const { bodies, promises, entries } = await followed(store, today())
    const body = bodies.find((b) => b.id === c.req.param('id'))
    if (!body) return c.notFound()
    const own = promises.filter((p) => p.mechanism === body.id)
    return c.html(
      layout(
        { words, title: body.name, room: 'bodies', path: `bodies/${body.id}` },
        bodyPage(words, body, own, new Map(entries.map((e) => [e.id, e]))),
      ),
    )
  })
  app.get('/promises', async (c) => {
    const words = c.get('words')
    const given = c.req.query('as-of')
    const asOf = given && isIsoDate(given) ? given.slice(0, 10) : today()
    const { promises } = await followed(store, asOf)
    const newest = [...promises].sort((a, b) => ((a.made ?? '') < (b.made ?? '') ? 1 : -1))
    return c.html(
      layout(
        { words, title: words.nav.promises, room: 'promises', path: 'promises' },
        promisesPage(words, newest, asOf),
      ),
    )
  })
  app.get('/search', async (c) => {
    const words = c.get('words')
    const query = (c.req.query('q') ?? '').slice(0, 300)
    const parts = partsOf(query)
    const { hits, total } =
      parts.length > 0 ? await store.search({ scope: 'report', parts, limit: RESULTS }) : { hits: [], total: 0 }
    const reports = await gather(store.reports({ digests: hits.map((h) => h.ref) }))
    const byDigest = new Map(reports.map((r) => [r.digest, r]))
    const found = hits
      .flatMap((h) => byDigest.get(h.ref) ?? [])
      .map((r) => ({ digest: r.digest, reading: r.reading, matches: matchesIn(r.reading.document.text, parts) }))
    return c.html(
      layout(
        { words, title: words.nav.search, room: 'search', path: 'search' },
        searchPage(words, { query, total, found }),
      ),
    )
  })
  app.get('/coverage', async (c) => {
    const words = c.get('words')
    return c.html(
      layout(
        { words, title: words.nav.coverage, room: 'coverage', path: 'coverage' },
        coveragePage(words, await covered(store)),
      ),
    )
  })
  return app
}

async function covered(store: Store): Promise<Covered[]> {
  const rows = new Map<string, Covered>()
  for (const c of await store.coverage({})) {
    const key = `${c.outlet}\u0000${c.lang}`
    const known = rows.get(key)
    const day = c.day === '' ? undefined : c.day
    const first = [known?.first, day].filter((d) => d !== undefined).sort()[0]
    const last = [known?.last, day]
      .filter((d) => d !== undefined)
      .sort()
      .at(-1)
    rows.set(key, {
      outlet: c.outlet,
      lang: c.lang as Covered['lang'],
      reports: (known?.reports ?? 0) + c.reports,
      days: (known?.days ?? 0) + 1,
      ...(first ? { first } : {}),
      ...(last ? { last } : {}),
    })
  }
  return [...rows.values()].sort((a, b) => b.reports - a.reports || (a.outlet < b.outlet ? -1 : 1))
}
