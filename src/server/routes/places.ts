/** Places: a map and a list. */
import { Hono } from 'hono'
import type { Env, Site } from '../app.ts'
import { visitedPlaces } from '../find/places.ts'
import { placesPage } from '../pages/places.ts'
import { respond } from '../respond.ts'

export function places({ store }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    return respond(c, { title: words.nav.places, room: 'places' }, placesPage(words, await visitedPlaces(store)))
  })
  return app
}
