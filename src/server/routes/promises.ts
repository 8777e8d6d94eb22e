/** Promises: all of them or those of one verdict, judged from today or from another day. */
import { Hono } from 'hono'
import { type PromiseVerdict, VERDICTS } from '../../model/follow-up.ts'
import { isIsoDate } from '../../model/when.ts'
import { toPromises } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { type KeptPromises, keptPromises, newestMadeFirst, ROWS } from '../find/kept-rooms.ts'
import { allPromises } from '../find/promises.ts'
import { promisesPage } from '../pages/promises.ts'
import { respond } from '../respond.ts'

export function promises({ store, today }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/', async (c) => {
    const words = c.get('words')
    const given = c.req.query('as-of')
    const asked = given && isIsoDate(given) ? given.slice(0, 10) : undefined
    const verdict = VERDICTS.find((v) => v === c.req.query('verdict'))
    const page = Math.max(0, Math.min(10_000, Number(c.req.query('page')) || 0))
    // What is kept ready is judged from one day; another day is judged when it is asked for.
    const kept = asked ? undefined : await keptPromises(store, today(), verdict, page)
    const { promises, counts, asOf, more, newest } = kept ?? (await judged(asked ?? today(), verdict, page))
    return respond(
      c,
      { title: words.nav.promises, room: 'promises' },
      promisesPage(words, {
        promises,
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

  async function judged(asOf: string, verdict: PromiseVerdict | undefined, page: number): Promise<KeptPromises> {
    const { promises: all, newest } = await allPromises(store, asOf)
    const counts = new Map<PromiseVerdict, number>()
    for (const p of all) counts.set(p.verdict, (counts.get(p.verdict) ?? 0) + 1)
    const chosen = newestMadeFirst(all.filter((p) => verdict === undefined || p.verdict === verdict))
    return {
      promises: chosen.slice(page * ROWS, (page + 1) * ROWS),
      counts,
      asOf,
      more: chosen.length > (page + 1) * ROWS,
      ...(newest ? { newest } : {}),
    }
  }
}
