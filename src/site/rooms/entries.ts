/** A page for every entry; and what of it is searched. */

import { bibtexOf, textOf } from '../../exports/parts/bibtex.ts'
import { withRevisions } from '../../exports/parts/bytes.ts'
import { entryItem, reportItem } from '../../exports/parts/citation.ts'
import { bodyIdOf, seatOf } from '../../register/body.ts'
import { toEntry } from '../../server/address.ts'
import { promisesMadeAt } from '../../server/find/promises.ts'
import { html } from '../../server/html.ts'
import { entryPage } from '../../server/pages/entry.ts'
import { line } from '../../server/pages/line.ts'
import { citations, linkedDataIn } from '../../server/pages/take.ts'
import { plainHeadline } from '../../server/show.ts'
import { sourceOf } from '../../workers/source.ts'
import { type Press, printAll } from '../press.ts'
import type { Index } from '../search/index.ts'
import { entryKeys } from '../search/words.ts'
import { exportSource } from '../take.ts'

export async function printEntries(press: Press, index: Index): Promise<void> {
  const { store, survey, asOf } = press
  const source = { ...sourceOf(store), ...exportSource(press) }
  const known = new Set(survey.bodies.bodies.map((b) => b.id))
  const at = exportSource(press)
  let n = 0
  for await (const { entry, revision } of withRevisions(store.entries({ order: 'newest' }), source)) {
    const promises = await promisesMadeAt(store, entry, asOf)
    const seat = seatOf(entry)
    const body = seat && bodyIdOf(seat)
    const linked = linkedDataIn(entry, at)
    const items = [entryItem(entry, revision, source), ...entry.documents.map(reportItem)]
    const [text, bibtex] = [items.map(textOf).join('\n'), items.map(bibtexOf).join('\n')]
    printAll(
      press,
      (words) => toEntry(words, entry.id),
      (words) => ({
        title: plainHeadline(words, entry),
        room: 'days',
        head: linked(words),
        body: html`${entryPage(words, { entry, promises, ...(body && known.has(body) ? { body } : {}) })}${citations(words, text, bibtex)}`,
      }),
    )
    if (!entry.withdrawn) index.add(entryKeys(entry, survey), (words) => line(words, entry, true))
    if (++n % 20 === 0) await press.told(`entries: ${n} of ${survey.entries.length}`)
  }
}
