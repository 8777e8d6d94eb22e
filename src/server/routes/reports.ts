/** A report's address; `?at=10-40` marks one passage and `#here` leads to it, `?layer=time` shows that layer of marks. */
import { Hono } from 'hono'
import { type AccountRole, mayAs } from '../../model/account.ts'
import { isSound, type Span } from '../../model/span.ts'
import { gather } from '../../workers/gather.ts'
import { toReview } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { html } from '../html.ts'
import { LAYERS, type Layer } from '../pages/report/layers.ts'
import { reportPage } from '../pages/report.ts'
import { citeReport } from '../pages/take.ts'
import { respond } from '../respond.ts'
import { reviewWords } from '../words/review/index.ts'
import type { Words } from '../words/words.ts'

/** Shown when nothing is chosen: what entries rest on. A passage that was come for stands alone. */
const USUAL: readonly Layer[] = ['encounter', 'outcome', 'speaker']

export function reports({ store }: Site): Hono<Env> {
  const app = new Hono<Env>({ strict: false })
  app.get('/:digest', async (c) => {
    const words = c.get('words')
    const digest = c.req.param('digest')
    const [report] = await gather(store.reports({ digests: [digest], limit: 1 }))
    if (!report) return c.notFound()
    const { reading } = report
    const entries = await gather(store.lines({ documents: [digest], limit: 100 }))
    const at = spanOf(c.req.query('at'), reading.document.text)
    const asked = c.req.queries('layer') ?? []
    const chosen = LAYERS.filter((l) => asked.includes(l))
    const layers = asked.length > 0 ? chosen : at ? [] : USUAL
    return respond(
      c,
      { title: reading.document.title ?? reading.document.id },
      html`${reviewLink(words, c.get('visitor').role, digest)}${reportPage(words, { digest, reading, entries, layers, ...(at ? { at } : {}) })}${citeReport(words, digest, at)}`,
    )
  })
  return app
}

/** For those who may judge. */
const reviewLink = (words: Words, role: AccountRole | undefined, digest: string) =>
  role !== undefined && mayAs(role, 'reviewer')
    ? html`<p class="around"><a href="${toReview(words, digest)}">${reviewWords(words).link}</a></p>`
    : ''

function spanOf(at: string | undefined, text: string): Span | undefined {
  const m = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '')
  const span = m && { start: Number(m[1]), end: Number(m[2]) }
  return span && isSound(text, span) ? span : undefined
}
