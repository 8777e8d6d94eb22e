/** Standing bodies: all of them, and one by its id. */
import { Hono } from 'hono'
import { toBodies } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { allBodies, findBody, rowOfBody } from '../find/bodies.ts'
import { bodyBetween, type KeptBodies, keptBodies, ROWS } from '../find/kept-rooms.ts'
import { bodiesPage } from '../pages/bodies.ts'
import { bodyPage } from '../pages/body.ts'
import { respond } from '../respond.ts'

const pageIn = (asked: string | undefined): number => Math.max(0, Math.min(10_000, Math.trunc(Number(asked)) || 0))

export function bodies({ store, today }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const page = pageIn(c.req.query('page'))
    const { bodies, more, newest } = (await keptBodies(store, today(), page)) ?? (await made(page))
    return respond(
      c,
      { title: words.nav.bodies, room: 'bodies' },
      bodiesPage(words, {
        bodies,
        ...(newest ? { newest } : {}),
        ...(more ? { further: toBodies(words, { page: String(page + 1) }) } : {}),
      }),
    )
  })
  app.get('/:id', async (c) => {
    const id = c.req.param('id')
    const page = pageIn(c.req.query('page'))
    const found = (await bodyBetween(store, id, today(), page)) ?? (await findBody(store, id, today(), page))
    if (!found) return c.notFound()
    return respond(c, { title: found.body.name, room: 'bodies' }, bodyPage(c.get('words'), found))
  })
  return app

  async function made(page: number): Promise<KeptBodies> {
    const { bodies, newest } = await allBodies(store, today())
    return {
      bodies: bodies.slice(page * ROWS, (page + 1) * ROWS).map(rowOfBody),
      more: bodies.length > (page + 1) * ROWS,
      ...(newest ? { newest } : {}),
    }
  }
}
