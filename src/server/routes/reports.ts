/** A report's address; `?at=10-40` marks one passage and `#here` leads to it. */
import { Hono } from 'hono'
import { isSound, type Span } from '../../model/span.ts'
import type { Env, Site } from '../app.ts'
import { gather } from '../gather.ts'
import { layout } from '../layout.ts'
import { reportPage } from '../pages/report.ts'

export function reports({ store }: Site): Hono<Env> {
  const app = new Hono<Env>()
  app.get('/:digest', async (c) => {
    const words = c.get('words')
    const digest = c.req.param('digest')
    const [report] = await gather(store.reports({ digests: [digest], limit: 1 }))
    if (!report) return c.notFound()
    const { reading } = report
    const entries = await gather(store.entries({ documents: [digest], limit: 100 }))
    const at = spanOf(c.req.query('at'), reading.document.text)
    const title = reading.document.title ?? reading.document.id
    return c.html(
      layout(
        { words, title, path: `reports/${digest}` },
        reportPage(words, { reading, entries, ...(at ? { at } : {}) }),
      ),
    )
  })
  return app
}

function spanOf(at: string | undefined, text: string): Span | undefined {
  const m = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '')
  const span = m && { start: Number(m[1]), end: Number(m[2]) }
  return span && isSound(text, span) ? span : undefined
}
