/** Promises: all of them or those of one verdict, judged from today or from another day. */
import { Hono } from 'hono'
import { type PromiseVerdict, VERDICTS } from '../../model/follow-up.ts'
import { isIsoDate } from '../../model/when.ts'
import { toPromises } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { allPromises } from '../find/promises.ts'
import { promisesPage } from '../pages/promises.ts'
import { respond } from '../respond.ts'

const PAGE = 100

export function promises({ store, today }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const given = c.req.query('as-of')
    const asked = given && isIsoDate(given) ? given.slice(0, 10) : undefined
    const asOf = asked ?? today()
    const verdict = VERDICTS.find((v) => v === c.req.query('verdict'))
    const page = Math.max(0, Math.min(10_000, Number(c.req.query('page')) || 0))
    const { promises: all, newest } = await allPromises(store, asOf)
    const counts = new Map<PromiseVerdict, number>()
    for (const p of all) counts.set(p.verdict, (counts.get(p.verdict) ?? 0) + 1)
    const chosen = all
      .filter((p) => verdict === undefined || p.verdict === verdict)
      .sort((a, b) => ((a.made ?? '') < (b.made ?? '') ? 1 : -1))
    const shown = chosen.slice(page * PAGE, (page + 1) * PAGE)
    const more = chosen.length > (page + 1) * PAGE
    return respond(
      c,
      { title: words.nav.promises, room: 'promises' },
      promisesPage(words, {
        promises: shown,
        counts,
        asOf,
        ...(newest ? { newest } : {}),
        ...(verdict ? { verdict } : {}),
        ...(asked ? { asked } : {}),
        ...(more ? { older: toPromises(words, { verdict, 'as-of': asked, page: String(page + 1) }) } : {}),
      }),
    )
  })
  return app
}
