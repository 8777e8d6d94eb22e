/** Search: words and names in entries, reports and statements, narrowed by facets. */
import { Hono } from 'hono'
import { SEARCH_SCOPES, type SearchScope } from '../../model/search.ts'
import { toSearch } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { addressQueryOf, choiceOf } from '../choice.ts'
import { findAll } from '../find/search.ts'
import { searchPage } from '../pages/search.ts'
import { respond } from '../respond.ts'

const LONGEST = 300
export const RESULTS = 20

export function search({ store }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const asked = new URL(c.req.url).searchParams
    const query = (asked.get('q') ?? '').slice(0, LONGEST)
    const scope: SearchScope = SEARCH_SCOPES.find((s) => s === asked.get('in')) ?? 'entry'
    const page = Math.max(0, Math.min(500, Number(asked.get('page')) || 0))
    const choice = choiceOf(asked)
    const found = await findAll(store, { query, scope, choice, limit: RESULTS, offset: page * RESULTS })
    const more = found.total > (page + 1) * RESULTS
    const next = toSearch(words, {
      ...addressQueryOf(choice),
      q: query,
      in: scope === 'entry' ? undefined : scope,
      page: String(page + 1),
    })
    return respond(
      c,
      { title: query === '' ? words.nav.search : `${query} · ${words.nav.search}`, room: 'search' },
      searchPage(words, { query, scope, choice, ...found, ...(more ? { next } : {}) }),
    )
  })
  return app
}
