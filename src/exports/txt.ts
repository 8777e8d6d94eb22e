/** Citations of entries and of their reports as plain text, one a line, to copy. */
import { items } from './csl.ts'
import type { Export } from './export.ts'
import { textOf } from './parts/bibtex.ts'
import { bytes } from './parts/bytes.ts'

export const txt: Export = {
  name: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  summary: 'citations of entries and reports, plain text',
  async *write(entries, source) {
    yield* bytes(
      (async function* () {
        for await (const item of items(entries, source)) yield `${textOf(item)}\n`
      })(),
    )
  },
}
