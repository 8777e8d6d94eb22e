/** States: who meets whom, and `/countries/PK-RU` all between two. */
import { Hono } from 'hono'
import { toPair } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { findPair, meetingStates } from '../find/countries.ts'
import { countriesPage } from '../pages/countries.ts'
import { pairPage } from '../pages/pair.ts'
import { respond } from '../respond.ts'
import { party } from '../show.ts'

const STATE = /^[A-Z]{2}$/

export function countries({ store, today }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const { a, b } = c.req.query()
    if (a && b && a !== b && STATE.test(a) && STATE.test(b)) return c.redirect(toPair(words, a, b))
    return respond(
      c,
      { title: words.nav.countries, room: 'countries' },
      countriesPage(words, await meetingStates(store)),
    )
  })
  app.get('/:pair', async (c) => {
    const words = c.get('words')
    const [, a, b] = /^([A-Z]{2})-([A-Z]{2})$/.exec(c.req.param('pair')) ?? []
    if (!a || !b || a === b) return c.notFound()
    if (a > b) return c.redirect(toPair(words, a, b))
    const day = today()
    const found = await findPair(store, a, b, day)
    if (!found) return c.notFound()
    const title = words.country.between(party(words, a), party(words, b))
    return respond(c, { title, room: 'countries' }, pairPage(words, { a, b, today: day, ...found }))
  })
  return app
}
