/** Standing bodies: all of them, and one by its id. */
import { Hono } from 'hono'
import type { Env, Site } from '../app.ts'
import { allBodies, findBody } from '../find/bodies.ts'
import { bodiesPage } from '../pages/bodies.ts'
import { bodyPage } from '../pages/body.ts'
import { respond } from '../respond.ts'

export function bodies({ store, today }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const found = await allBodies(store, today())
    return respond(c, { title: words.nav.bodies, room: 'bodies' }, bodiesPage(words, found))
  })
  app.get('/:id', async (c) => {
    const found = await findBody(store, c.req.param('id'), today())
    if (!found) return c.notFound()
    return respond(c, { title: found.body.name, room: 'bodies' }, bodyPage(c.get('words'), found))
  })
  return app
}
