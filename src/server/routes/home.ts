/** The first page. */
import { Hono } from 'hono'
import type { Env, Site } from '../app.ts'
import { firstPage } from '../find/home.ts'
import { homePage } from '../pages/home.ts'
import { respond } from '../respond.ts'

export function home({ store, today }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    return respond(c, { title: words.title }, homePage(words, await firstPage(store, today())))
  })
  return app
}
