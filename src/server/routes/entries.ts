/** An entry's address. An id that an entry had before it was joined to another leads on to it. */
import { Hono } from 'hono'
import { mayAs } from '../../model/account.ts'
import { bodyIdOf, seatOf } from '../../register/body.ts'
import { gather } from '../../workers/gather.ts'
import { toEntry } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { promisesMadeAt } from '../find/promises.ts'
import { html } from '../html.ts'
import { entryPage } from '../pages/entry.ts'
import { citeEntry, entryHead } from '../pages/take.ts'
import { respond } from '../respond.ts'
import { plainHeadline } from '../show.ts'

export function entries({ store, today, address }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/:id', async (c) => {
    const words = c.get('words')
    const id = c.req.param('id')
    const [entry] = await gather(store.entries({ ids: [id], limit: 1 }))
    if (!entry) return c.notFound()
    if (entry.id !== id) return c.redirect(toEntry(words, entry.id))
    const promises = await promisesMadeAt(store, entry, today())
    const seat = seatOf(entry)
    const { role } = c.get('visitor')
    const reviews = role !== undefined && mayAs(role, 'reviewer')
    return respond(
      c,
      {
        title: plainHeadline(words, entry),
        room: 'days',
        head: entryHead(words, entry, address ?? new URL(c.req.url).origin),
      },
      html`${entryPage(words, { entry, promises, reviews, ...(seat ? { body: bodyIdOf(seat) } : {}) })}${citeEntry(words, entry.id)}`,
    )
  })
  return app
}
