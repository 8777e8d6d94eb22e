/** Standing bodies: all of them, and one by its id. */
import { Hono } from 'hono'
import { toBodies } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { allBodies, findBody } from '../find/bodies.ts'
import { bodiesPage } from '../pages/bodies.ts'
import { bodyPage } from '../pages/body.ts'
import { respond } from '../respond.ts'

const PAGE = 100

export function bodies({ store, today }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const found = await allBodies(store, today())
    const page = Math.max(0, Math.min(10_000, Number(c.req.query('page')) || 0))
    const bodies = found.bodies.slice(page * PAGE, (page + 1) * PAGE)
    const more = found.bodies.length > (page + 1) * PAGE
    return respond(
      c,
      { title: words.nav.bodies, room: 'bodies' },
      bodiesPage(words, {
        ...found,
        bodies,
        ...(more ? { further: toBodies(words, { page: String(page + 1) }) } : {}),
      }),
    )
  })
  app.get('/:id', async (c) => {
    const found = await findBody(store, c.req.param('id'), today())
    if (!found) return c.notFound()
    return respond(c, { title: found.body.name, room: 'bodies' }, bodyPage(c.get('words'), found))
  })
  return app
}
