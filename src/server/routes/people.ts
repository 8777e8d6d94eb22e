/** People: `/people` lists them (`?name=` those of one name, in any script), `/people/PK/NAME` shows one; `-` is no side. */
import { Hono } from 'hono'
import { LONGEST_NAME } from '../../workers/people.ts'
import { toPerson } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { findPerson, LISTED_FROM, peopleCalled, peopleLately } from '../find/people.ts'
import { peoplePage } from '../pages/people.ts'
import { personPage } from '../pages/person.ts'
import { recall } from '../recall.ts'
import { respond } from '../respond.ts'

const LISTED = 500

export function people({ store }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const name = c.req.query('name')?.trim().slice(0, LONGEST_NAME)
    const found = name ? await peopleCalled(store, name) : await peopleLately(store)
    if (name && found.length === 1) return c.redirect(toPerson(words, found[0]!.name, found[0]!.party))
    const { entries } = await recall(store, 'counts', () => store.counts())
    const page = {
      people: found.slice(0, LISTED),
      ...(name ? { name } : {}),
      ...(entries > LISTED_FROM ? { newest: LISTED_FROM } : {}),
    }
    return respond(c, { title: words.nav.people, room: 'people' }, peoplePage(words, page))
  })
  app.get('/:party/:name', async (c) => {
    const words = c.get('words')
    const { party, name } = c.req.param()
    const side = party === '-' ? undefined : party
    const found = await findPerson(store, name.slice(0, LONGEST_NAME), side)
    if (!found) return c.notFound()
    const { person } = found
    // Whatever the spelling, a person has one address.
    if (person.name !== name || person.party !== side) return c.redirect(toPerson(words, person.name, person.party))
    return respond(c, { title: person.name, room: 'people' }, personPage(words, found))
  })
  return app
}
