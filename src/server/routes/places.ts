/** Places: a map and a list. */
import { Hono } from 'hono'
import type { Env, Site } from '../app.ts'
import { placesPage } from '../pages/places.ts'
import { recall } from '../recall.ts'
import { respond } from '../respond.ts'

const PLACES = 200

export function places({ store }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const found = await recall(store, 'places', () => store.facets({}, ['place', 'country'], PLACES))
    const page = {
      countries: found.filter((f) => f.name === 'country').map((f) => ({ country: f.value, entries: f.count })),
      places: found.filter((f) => f.name === 'place'),
    }
    return respond(c, { title: words.nav.places, room: 'places' }, placesPage(words, page))
  })
  return app
}
