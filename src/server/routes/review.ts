/** The review: `/review` is its queue, `/review/DIGEST` one report, `/review/agreement` how far reviewers agree. */
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { mayAs } from '../../model/account.ts'
import { RoznamchaError } from '../../model/error.ts'
import { type Decision, JUDGED_FIELDS } from '../../model/judgement.ts'
import { decide } from '../../workers/decide.ts'
import { judge } from '../../workers/judge.ts'
import { reviewAgreement } from '../../workers/review-agreement.ts'
import { reviewQueue } from '../../workers/review-queue.ts'
import { refusal } from '../access/guard.ts'
import { toReview } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { choiceOf, entryQueryOf } from '../choice.ts'
import { agreementPage } from '../pages/review/agreement.ts'
import type { Doing, FormState } from '../pages/review/form.ts'
import { queuePage } from '../pages/review/queue.ts'
import { reviewPage } from '../pages/review/report.ts'
import { recall } from '../recall.ts'
import { respond } from '../respond.ts'
import { proposalFrom, type Sent } from '../review/form.ts'
import { lookAt, type ReportLook } from '../review/look.ts'
import { reviewWords } from '../words/review/index.ts'

/** Holds the name under which one judges on this machine, where there are no accounts. */
const NAME_COOKIE = 'roznamcha_reviewer'
const YEAR_S = 365 * 86_400

export function review(site: Site): Hono<Env> {
  const { store } = site
  const app = new Hono<Env>({ strict: false })
  const free = site.access?.mode === 'local'
  const now = (): string => site.now?.() ?? new Date().toISOString()
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

  app.get('/:digest', async (c) => {
    const look = await lookAt(store, c.req.param('digest'), nameOf(c))
    if (!look) return c.notFound()
    return show(c, look, doingOf(c), {})
  })

  app.post('/:digest', async (c) => {
    const by = nameOf(c)
    const look = await lookAt(store, c.req.param('digest'), by)
    if (!look) return c.notFound()
    const sent = await sentBy(c)
    const words = c.get('words')
    if (sent['act'] === 'done') {
      for (const { id, judged } of look.drafts)
        if (judged.standing === 'unjudged')
          await put(c, await decide(store, { act: 'accept', entry: id }), by, sent['reason'])
      const done = await put(c, await decide(store, { act: 'accept', report: look.digest }), by, sent['reason'])
      return c.redirect(toReview(words, 'next', { not: look.digest, done }), 303)
    }
    const asked = proposalFrom(sent, look.digest, look.reading)
    if ('wrong' in asked) return show(c, look, refused(look, sent), { sent, fault: asked }, 422)
    try {
      const decision = await decide(store, asked)
      if (!(await mayDecide(c, decision, by))) return show(c, look, {}, { fault: { wrong: 'gone' } }, 403)
      const done = await put(c, decision, by, sent['reason'])
      const after = await lookAt(store, look.digest, by)
      return c.redirect(`${toReview(words, look.digest, { done })}#${anchorAfter(after ?? look, sent)}`, 303)
    } catch (error) {
      if (!(error instanceof RoznamchaError) || error.code === 'internal' || error.code === 'unavailable') throw error
      const wrong = error.code === 'conflict' ? 'known' : error.code === 'not-found' ? 'notHere' : 'value'
      return show(c, look, refused(look, sent), { sent, fault: { wrong, detail: error.message } }, 422)
    }
  })
  return app

  function queue(by: string | undefined, query = {}) {
    return recall(store, `review ${by ?? ''} ${JSON.stringify(query)}`, () =>
      reviewQueue(store, { ...query, ...(by === undefined ? {} : { by }) }),
    )
  }

  async function show(
    c: Context<Env>,
    look: ReportLook,
    doing: Doing,
    state: FormState,
    status: 200 | 403 | 422 = 200,
  ) {
    const by = nameOf(c)
    const id = c.req.query('done')
    const log = id ? await store.judgements() : []
    const done = log.find((j) => j.id === id && j.by === by)
    const back = done?.decision.act === 'withdraw' ? done.decision.judgement : undefined
    const undone = back && log.find((j) => j.id === back)
    const { title, id: name } = look.reading.document
    return respond(
      c,
      { ...frame(c), title: `${reviewWords(c.get('words')).title}: ${title ?? name}` },
      reviewPage(c.get('words'), {
        look,
        by,
        free,
        doing,
        state,
        ...(done ? { done } : {}),
        ...(undone ? { undone } : {}),
      }),
      status,
    )
  }

  /** What others judged is taken back by editors alone. */
  async function mayDecide(c: Context<Env>, decision: Decision, by: string): Promise<boolean> {
    if (decision.act !== 'withdraw') return true
    const about = (await store.judgements()).find((j) => j.id === decision.judgement)
    return about?.by === by || refusal(c.get('visitor'), 'editor') === undefined
  }

  /** Judges and tells the log. Gives the judgement's id. */
  async function put(c: Context<Env>, decision: Decision, by: string, reason: string | undefined): Promise<string> {
    const at = now()
    const { judgement } = await judge(store, decision, {
      at,
      by,
      reason: reason?.trim() || 'checked against the report',
    })
    await store.write((w) =>
      w.putAudit({
        at,
        who: by,
        act: 'judge',
        about: `${decision.act} ${judgement.id.slice(0, 12)}`,
        origin: c.get('client'),
      }),
    )
    return judgement.id
  }
}

const frame = (c: Context<Env>) => ({
  title: reviewWords(c.get('words')).title,
  room: 'review' as const,
  scripts: ['review.js'],
})

/** A name as it can sign: on one line, without marks that turn the direction. Absent: undefined for none. */
function namely(name: string | undefined): string | undefined {
  const plain = (name ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' ? undefined : [...plain].slice(0, 100).join('')
}

async function sentBy(c: Context<Env>): Promise<Sent> {
  const form = await c.req.parseBody()
  const sent = Object.fromEntries(
    Object.entries(form).flatMap(([k, v]) => (typeof v === 'string' ? [[k, v] as const] : [])),
  )
  // Words that were selected or written count also where their circle was not ticked.
  if (!sent['words'] && sent['selected']) return { ...sent, words: 'selected' }
  if (!sent['words'] && sent['typed']) return { ...sent, words: 'typed' }
  return sent
}

/** What is being put right, by the address. */
function doingOf(c: Context<Env>): Doing {
  const add = c.req.query('add')
  if (add === 'encounter' || add === 'outcome') return { add }
  return fieldOf(c.req.query('field'), c.req.query('of'), c.req.query('draft'))
}

/** The same, where a form was refused: it is shown again with what was sent. */
function refused(look: ReportLook, sent: Sent): Doing {
  const { act, field, of, entry } = sent
  if (act === 'encounter' || (act === 'outcome' && !field)) return { add: act }
  return fieldOf(field, of, look.drafts.find((d) => d.id === entry)?.judged.draft.key)
}

function fieldOf(name: string | undefined, of: string | undefined, draft: string | undefined): Doing {
  const field = JUDGED_FIELDS.find((f) => f === name)
  return { ...(field ? { field } : {}), ...(of ? { of } : {}), ...(draft ? { draft } : {}) }
}

/** Where the page goes on: the draft that was judged, or after the whole of it was, the next that is open. */
function anchorAfter(look: ReportLook, sent: Sent): string {
  const at = look.drafts.findIndex((d) => d.id === sent['entry'])
  const whole = sent['act'] === 'accept' || sent['act'] === 'reject'
  const open = [...look.drafts.slice(at + 1), ...look.drafts].find((d) => d.judged.standing === 'unjudged')
  const to = whole ? open : look.drafts[at]
  return to ? `d-${to.judged.draft.key}` : whole ? 'end' : 'drafts'
}
