/** Entries as a file: `/entries.csv`, `/entries.ics` and every other export by its name, narrowed by any filter. */

import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { z } from 'zod'
import { type Export, exports } from '../../exports/index.ts'
import { PAGE_LANGUAGES } from '../../model/document.ts'
import type { Entry } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import { sourceOf } from '../../workers/source.ts'
import { entryQueryOf, filterShape, queryIn } from '../api/query.ts'
import type { Env, Site } from '../app.ts'
import { problem, problemOf } from '../problem-json.ts'
import { plainHeadline } from '../show.ts'
import { interfaces } from '../words/index.ts'

/** Those that programs come back for. */
const SUBSCRIBED = new Set(['atom', 'ics'])
/** A feed holds the entries that changed last; who wants all takes another export. */
const IN_FEED = 200

const choice = z.strictObject({
  ...filterShape,
  hl: z.enum(PAGE_LANGUAGES).optional().describe('The language of titles'),
})

export function downloads(site: Site): Hono<Env> {
  const app = new Hono<Env>()
  app.onError((error, c) => {
    if (error instanceof RoznamchaError) return problemOf(error)
    console.error(`serve: ${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`)
    return problem('internal', 'see the log of the server')
  })
  for (const format of exports)
    app.get(`/entries.${format.name}`, async (c) => {
      const url = new URL(c.req.url)
      const parsed = choice.safeParse(queryIn(url.searchParams, choice))
      if (!parsed.success) {
        const errors = parsed.error.issues.map((i) => ({ where: ['query', ...i.path].join('.'), message: i.message }))
        return problem('usage', errors.map((e) => `${e.where}: ${e.message}`).join('; '), { errors })
      }
      // A file is made of the register alone: where that is as it was, so is the file.
      const tag = `"${createHash('sha256')
        .update(`${await site.store.version()} ${url.href} ${c.req.header('host')}`)
        .digest('hex')
        .slice(0, 32)}"`
      if (
        c.req
          .header('if-none-match')
          ?.split(/,\s*/)
          .some((t) => t.replace(/^W\//, '') === tag || t === '*')
      )
        return new Response(null, { status: 304, headers: { ETag: tag } })
      const { hl, ...filters } = parsed.data
      const query = await entryQueryOf(site.store, filters)
      const words = interfaces.find((w) => w.code === hl)
      const base = site.address ?? url.origin
      const entries = site.store.entries({
        ...query,
        ...(format.name === 'atom' ? { order: 'newest', limit: IN_FEED } : { order: 'oldest' }),
      })
      const bytes = format.write(inForce(entries), {
        ...sourceOf(site.store),
        site: base,
        self: `${base}${url.pathname}${url.search}`,
        ...(words ? { headline: (e: Entry) => plainHeadline(words, e), title: words.title } : {}),
      })
      return streamed(format, bytes, tag)
    })
  return app
}

async function* inForce(entries: AsyncIterable<Entry>): AsyncGenerator<Entry> {
  for await (const entry of entries) if (!entry.withdrawn) yield entry
}

function streamed(format: Export, bytes: AsyncIterable<Uint8Array>, tag: string): Response {
  const chunks = bytes[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await chunks.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    async cancel() {
      await chunks.return?.()
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': format.mediaType,
      ETag: tag,
      'Cache-Control': 'no-cache',
      'Content-Disposition': `${SUBSCRIBED.has(format.name) ? 'inline' : 'attachment'}; filename="day-book.${format.suffix ?? format.name}"`,
    },
  })
}
