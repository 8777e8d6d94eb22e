/** The whole day-book as a file: `/entries.csv`, `/entries.jsonl`, and every other export by its name. */
import { Hono } from 'hono'
import { exports } from '../../exports/index.ts'
import { sourceOf } from '../../workers/source.ts'
import type { Env, Site } from '../app.ts'

export function downloads({ store }: Site): Hono<Env> {
  const app = new Hono<Env>()
  for (const format of exports) {
    app.get(`/entries.${format.name}`, () => {
      const chunks = format.write(store.entries({ order: 'oldest' }), sourceOf(store))[Symbol.asyncIterator]()
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
          'Content-Disposition': `attachment; filename="day-book.${format.name}"`,
        },
      })
    })
  }
  return app
}
