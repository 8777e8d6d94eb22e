/** Text in pieces → bytes in pieces; entries in batches, so that their revisions can be asked for together. */
import type { Entry } from '../../model/entry.ts'
import type { Revision } from '../../model/revision.ts'
import type { Source } from '../export.ts'

/** UTF-8. A lone surrogate becomes U+FFFD, since no file of text can hold it. */
export async function* bytes(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = ''
  for await (const piece of pieces) {
    text += piece
    if (text.length < AT_ONCE) continue
    yield encoder.encode(text)
    text = ''
  }
  if (text !== '') yield encoder.encode(text)
}

/** In UTF-16 code units: each piece that is written costs as much as a few thousand. */
const AT_ONCE = 32_768

const BATCH = 100

/** Each entry with its revision. */
export async function* withRevisions(
  entries: AsyncIterable<Entry>,
  source: Source,
  holds: (entry: Entry) => boolean = () => true,
): AsyncGenerator<{ readonly entry: Entry; readonly revision: Revision }> {
  let batch: Entry[] = []
  const flush = async () => {
    const revisions = await source.revisions(batch)
    const out = batch.map((entry) => ({ entry, revision: revisions.get(entry.id) ?? { name: entry.id, sequence: 0 } }))
    batch = []
    return out
  }
  for await (const entry of entries) {
    if (!holds(entry)) continue
    batch.push(entry)
    if (batch.length >= BATCH) yield* await flush()
  }
  if (batch.length > 0) yield* await flush()
}
