/** Citations of entries and of their reports as CSL-JSON, for Zotero and other reference managers. Source: CSL 1.0.2. */
import type { Entry } from '../model/entry.ts'
import type { Export, Source } from './export.ts'
import { bytes, withRevisions } from './parts/bytes.ts'
import { type CslItem, entryItem, reportItem } from './parts/citation.ts'

export const csl: Export = {
  name: 'csl',
  mediaType: 'application/vnd.citationstyles.csl+json',
  summary: 'citations of entries and reports, CSL-JSON',
  suffix: 'csl.json',
  async *write(entries, source) {
    yield* bytes(list(entries, source))
  },
}

async function* list(entries: AsyncIterable<Entry>, source: Source): AsyncGenerator<string> {
  yield '['
  let first = true
  for await (const item of items(entries, source)) {
    yield `${first ? '' : ','}\n${JSON.stringify(item)}`
    first = false
  }
  yield '\n]\n'
}

/** Each entry, and each report once. */
export async function* items(entries: AsyncIterable<Entry>, source: Source): AsyncGenerator<CslItem> {
  const given = new Set<string>()
  for await (const { entry, revision } of withRevisions(entries, source)) {
    yield entryItem(entry, revision, source)
    for (const d of entry.documents) {
      if (given.has(d.digest)) continue
      given.add(d.digest)
      yield reportItem(d)
    }
  }
}
