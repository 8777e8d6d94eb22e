/** Coverage: what was read, by outlet and language. */
import { Hono } from 'hono'
import type { Env, Site } from '../app.ts'
import { whatWasRead } from '../find/coverage.ts'
import { coveragePage } from '../pages/coverage.ts'
import { respond } from '../respond.ts'

export function coverage({ store }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    return respond(c, { title: words.nav.coverage, room: 'coverage' }, coveragePage(words, await whatWasRead(store)))
  })
  return app
}
