/** The review: `/review` is its queue, `/review/DIGEST` one report, `/review/agreement` how far reviewers agree. */
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { mayAs } from '../../model/account.ts'
import { reviewAgreement } from '../../workers/review-agreement.ts'
import { reviewQueue } from '../../workers/review-queue.ts'
import { toReview } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { choiceOf, entryQueryOf } from '../choice.ts'
import { agreementPage } from '../pages/review/agreement.ts'
import { queuePage } from '../pages/review/queue.ts'
import { recall } from '../recall.ts'
import { respond } from '../respond.ts'
import { reviewWords } from '../words/review/index.ts'
import { frame, reviewReport } from './review-report.ts'

/** Holds the name under which one judges on this machine, where there are no accounts. */
const NAME_COOKIE = 'roznamcha_reviewer'
const YEAR_S = 365 * 86_400

export function review(site: Site): Hono<Env> {
  const { store } = site
  const app = new Hono<Env>({ strict: false })
  const free = site.access?.mode === 'local'
  const nameOf = (c: Context<Env>): string => (free && namely(getCookie(c, NAME_COOKIE))) || c.get('visitor').name

  // Only who may judge sees the review at all.
  app.use(async (c, next) => {
    const { role } = c.get('visitor')
    if (role === undefined || !mayAs(role, 'reviewer')) return c.notFound()
    await next()
    c.res.headers.set('Cache-Control', 'private, no-store')
  })

  app.get('/', async (c) => {
    const by = nameOf(c)
    const mine = c.req.query('by') === 'me'
    const query = entryQueryOf(choiceOf(new URL(c.req.url).searchParams))
    const waiting = await queue(mine ? by : undefined, query)
    return respond(c, frame(c), queuePage(c.get('words'), { waiting, mine, by, free }))
  })

  app.get('/agreement', async (c) =>
    respond(
      c,
      { ...frame(c), title: reviewWords(c.get('words')).agreement.title },
      agreementPage(c.get('words'), await recall(store, 'agreement', () => reviewAgreement(store))),
    ),
  )

  // Looked for only when somebody goes on: the queue is worked out again after every act.
  app.get('/next', async (c) => {
    const [not, done] = [c.req.query('not'), c.req.query('done')]
    const next = (await queue(undefined)).find((w) => w.document.digest !== not)?.document.digest
    return c.redirect(toReview(c.get('words'), next, next && done ? { done } : {}))
  })

  app.post('/name', async (c) => {
    const form = await c.req.parseBody()
    const name = namely(String(form['name'] ?? ''))
    if (free && name) setCookie(c, NAME_COOKIE, name, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: YEAR_S })
    const to = String(form['to'] ?? '')
    return c.redirect(toReview(c.get('words'), /^[0-9a-f]{64}$/.test(to) ? to : undefined), 303)
  })

  app.route('/', reviewReport(site, nameOf))
  return app

  function queue(by: string | undefined, query = {}) {
    return recall(store, `review ${by ?? ''} ${JSON.stringify(query)}`, () =>
      reviewQueue(store, { ...query, ...(by === undefined ? {} : { by }) }),
    )
  }
}

/** A name as it can sign: on one line, without marks that turn the direction. Absent: undefined for none. */
function namely(name: string | undefined): string | undefined {
  const plain = (name ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' ? undefined : [...plain].slice(0, 100).join('')
}
