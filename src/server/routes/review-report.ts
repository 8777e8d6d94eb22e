/** One report under review: shown with what is judged of it, and judged by the forms that it holds. */
import { type Context, Hono } from 'hono'
import { RoznamchaError } from '../../model/error.ts'
import { type Decision, JUDGED_FIELDS } from '../../model/judgement.ts'
import { decide } from '../../workers/decide.ts'
import { judge } from '../../workers/judge.ts'
import { refusal } from '../access/guard.ts'
import { toReview } from '../address.ts'
import type { Env, Site } from '../app.ts'
import type { Doing, FormState } from '../pages/review/form.ts'
import { reviewPage } from '../pages/review/report.ts'
import { respond } from '../respond.ts'
import { proposalFrom, type Sent } from '../review/form.ts'
import { lookAt, type ReportLook } from '../review/look.ts'
import { isAboutMarks, layerOf, spanName } from '../review/mark-form.ts'
import { reviewWords } from '../words/review/index.ts'

/** The frame of every page of the review. */
export const frame = (c: Context<Env>) => ({
  title: reviewWords(c.get('words')).title,
  room: 'review' as const,
  modules: ['review.js'],
})

/** `nameOf`: under which name one judges. */
export function reviewReport(site: Site, nameOf: (c: Context<Env>) => string): Hono<Env> {
  const { store } = site
  const app = new Hono<Env>({ strict: false })
  const now = (): string => site.now?.() ?? new Date().toISOString()

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
      const decision = await decide(store, asked, by)
      if (!(await mayDecide(c, decision, by)))
        return show(c, look, refused(look, sent), { fault: { wrong: 'gone' } }, 403)
      const done = await put(c, decision, by, sent['reason'])
      const after = (await lookAt(store, look.digest, by)) ?? look
      const layer = layerOf(sent['layer'])
      return c.redirect(`${toReview(words, look.digest, { layer, done })}#${anchorAfter(after, sent)}`, 303)
    } catch (error) {
      if (!(error instanceof RoznamchaError) || error.code === 'internal' || error.code === 'unavailable') throw error
      const wrong = error.code === 'conflict' ? 'known' : error.code === 'not-found' ? 'notHere' : 'value'
      return show(c, look, refused(look, sent), { sent, fault: { wrong, detail: error.message } }, 422)
    }
  })
  return app

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
        free: site.access?.mode === 'local',
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
    const { judgement, stood } = await judge(store, decision, {
      at,
      by,
      reason: reason?.trim() || 'checked against the report',
    })
    if (!stood)
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

/** Before the names of the fields of each passage that a form may ask for. */
const PARTS = ['', 'content-', 'cue-', 'source-']

async function sentBy(c: Context<Env>): Promise<Sent> {
  const form = await c.req.parseBody()
  const sent: { [name: string]: string } = {}
  for (const [name, value] of Object.entries(form)) if (typeof value === 'string') sent[name] = value
  // Words that were selected or written count also where their circle was not ticked.
  for (const part of PARTS)
    if (!sent[`${part}words`])
      for (const way of ['typed', 'selected']) if (sent[`${part}${way}`]) sent[`${part}words`] = way
  return sent
}

/** What is being put right, by the address. */
function doingOf(c: Context<Env>): Doing {
  const layer = layerOf(c.req.query('layer'))
  if (layer) return { layer, ...markOf(c.req.query('mark')) }
  const add = c.req.query('add')
  if (add === 'encounter' || add === 'outcome') return { add }
  return fieldOf(c.req.query('field'), c.req.query('of'), c.req.query('draft'))
}

/** The same, where a form was refused: it is shown again with what was sent. */
function refused(look: ReportLook, sent: Sent): Doing {
  const { act, field, of, entry } = sent
  const layer = layerOf(sent['layer'])
  if (layer) return { layer, ...(isAboutMarks(act) ? markOf(act === 'mark-add' ? 'new' : sent['at']) : {}) }
  if (act === 'encounter' || (act === 'outcome' && !field)) return { add: act }
  return fieldOf(field, of, look.drafts.find((d) => d.id === entry)?.judged.draft.key)
}

const markOf = (mark: string | undefined): Pick<Doing, 'mark'> => (mark ? { mark } : {})

function fieldOf(name: string | undefined, of: string | undefined, draft: string | undefined): Doing {
  const field = JUDGED_FIELDS.find((f) => f === name)
  return { ...(field ? { field } : {}), ...(of ? { of } : {}), ...(draft ? { draft } : {}) }
}

/** Where the page goes on: what was judged, or after the whole of it was, the next that is open. */
function anchorAfter(look: ReportLook, sent: Sent): string {
  const layer = layerOf(sent['layer'])
  if (layer) return markAfter(look.marks[layer].marks, sent)
  const at = look.drafts.findIndex((d) => d.id === sent['entry'])
  const whole = sent['act'] === 'accept' || sent['act'] === 'reject'
  const open = [...look.drafts.slice(at + 1), ...look.drafts].find((d) => d.judged.standing === 'unjudged')
  const to = whole ? open : look.drafts[at]
  return to ? `d-${to.judged.draft.key}` : whole ? 'end' : 'drafts'
}

function markAfter(marks: ReportLook['marks']['names']['marks'], sent: Sent): string {
  const at = marks.findIndex((m) => spanName(m.at) === sent['at'])
  if (sent['act'] === 'mark-correct') return `m-${sent['at']}`
  if (at < 0) return sent['act'] === 'mark-done' ? 'end' : 'drafts'
  const open = [...marks.slice(at + 1), ...marks].find((m) => m.standing === 'unjudged')
  return open ? `m-${spanName(open.at)}` : 'end'
}
