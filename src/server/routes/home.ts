/** The first page. */
import { Hono } from 'hono'
import type { Env, Site } from '../app.ts'
import { gather } from '../gather.ts'
import { homePage } from '../pages/home.ts'
import { recall } from '../recall.ts'
import { respond } from '../respond.ts'

const NEWEST = 6
const AHEAD = 6

export function home({ store, today }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const day = today()
    const found = await recall(store, `home ${day}`, async () => ({
      counts: await store.counts(),
      languages: (await store.facets({}, ['lang'], 10)).map((f) => f.value),
      tally: await store.tally({}, 'month'),
      newest: await gather(
        store.entries({
          to: day,
          filters: [{ name: 'status', values: ['held', 'ongoing'] }],
          order: 'newest',
          limit: NEWEST,
        }),
      ),
      ahead: await gather(
        store.entries({ from: day, filters: [{ name: 'status', values: ['planned'] }], order: 'oldest', limit: AHEAD }),
      ),
    }))
    return respond(c, { title: words.title }, homePage(words, found))
  })
  return app
}
