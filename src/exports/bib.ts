/** Citations of entries and of their reports as BibTeX (biblatex fields, UTF-8). */
import { items } from './csl.ts'
import type { Export } from './export.ts'
import { bibtexOf } from './parts/bibtex.ts'
import { bytes } from './parts/bytes.ts'

export const bib: Export = {
  name: 'bib',
  mediaType: 'application/x-bibtex; charset=utf-8',
  summary: 'citations of entries and reports, BibTeX',
  async *write(entries, source) {
    yield* bytes(
      (async function* () {
        for await (const item of items(entries, source)) yield `${bibtexOf(item)}\n`
      })(),
    )
  },
}
