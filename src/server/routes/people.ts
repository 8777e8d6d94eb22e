/** People: `/people` lists them (`?name=` those of one name, in any script), `/people/ID` shows one. */
import { Hono } from 'hono'
import type { Entry } from '../../model/entry.ts'
import type { Person } from '../../model/person.ts'
import { sameName } from '../../register/names.ts'
import { personsOf } from '../../register/person.ts'
import type { Store } from '../../stores/store.ts'
import type { Env, Site } from '../app.ts'
import { gather } from '../gather.ts'
import { layout } from '../layout.ts'
import { peoplePage, personPage } from '../pages/people.ts'

export function people({ store }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const name = c.req.query('name')?.slice(0, 200)
    const all = await everybody(store)
    const shown = name ? all.filter((p) => p.names.some((n) => sameName(n.name, name))) : all
    if (name && shown.length === 1) return c.redirect(`/${words.code}/people/${shown[0]!.id}`)
    return c.html(layout({ words, title: words.nav.people, room: 'people', path: 'people' }, peoplePage(words, shown)))
  })
  app.get('/:id', async (c) => {
    const words = c.get('words')
    const id = c.req.param('id')
    const person = (await everybody(store)).find((p) => p.id === id || p.aliases.includes(id))
    if (!person) return c.notFound()
    return c.html(
      layout({ words, title: person.name, room: 'people', path: `people/${person.id}` }, personPage(words, person)),
    )
  })
  return app
}

/** All people of the register, those with most encounters first. */
async function everybody(store: Store): Promise<Person[]> {
  const entries: Entry[] = await gather(store.entries({}))
  return personsOf(entries).sort((a, b) => b.encounters.length - a.encounters.length || (a.name < b.name ? -1 : 1))
}
