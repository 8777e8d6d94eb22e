/** An entry's address. An id that an entry had before it was joined to another leads on to it. */
import { Hono } from 'hono'
import type { Entry } from '../../model/entry.ts'
import type { Env, Site } from '../app.ts'
import { followed } from '../followed.ts'
import { gather } from '../gather.ts'
import { layout } from '../layout.ts'
import { entryPage } from '../pages/entry.ts'
import { date, parties } from '../show.ts'
import type { Words } from '../words/words.ts'

export function entries({ store, today }: Site): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/:id', async (c) => {
    const words = c.get('words')
    const id = c.req.param('id')
    const [entry] = await gather(store.entries({ ids: [id], limit: 1 }))
    if (!entry) return c.notFound()
    if (entry.id !== id) return c.redirect(`/${words.code}/entries/${entry.id}`)
    // What was promised here is decided by entries between the same sides.
    const sides = entry.parties.shown ?? []
    const query = sides.length > 0 ? { filters: [{ name: 'party' as const, values: [...sides] }] } : { ids: [id] }
    const { promises } = await followed(store, today(), query)
    const own = promises.filter((p) => p.madeAt === entry.id)
    return c.html(
      layout(
        { words, title: titleOf(words, entry), room: 'days', path: `entries/${id}` },
        entryPage(words, entry, own),
      ),
    )
  })
  return app
}

/** A page title in plain text: what, who, when. */
function titleOf(words: Words, entry: Entry): string {
  const kind = entry.kind.shown
  const what =
    kind === 'agreement' || kind === 'commitment' ? words.outcome[kind] : kind ? words.kind[kind] : words.field.kind
  return [what, parties(words, entry.parties.shown ?? []), entry.date.shown ? date(words, entry.date.shown) : '']
    .filter(Boolean)
    .join(', ')
}
