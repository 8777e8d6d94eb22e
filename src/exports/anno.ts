/**
 * The evidence of entries as W3C Web Annotations: each passage of a report with the field it speaks for. The target is the
 * report's text as it is kept, where positions count; a position is in Unicode code points, as the model wants, not in
 * UTF-16 code units. Without the text, a passage is found by its words alone.
 * Source: Web Annotation Data Model (W3C Recommendation, 2017), 4.2.4 and 4.2.5.
 */
import type { Entry } from '../model/entry.ts'
import { pointsAround, pointsBefore } from '../text/points.ts'
import type { Export, Source } from './export.ts'
import { bytes } from './parts/bytes.ts'
import { entryUri, reportUri, uuidOf, webAddress } from './parts/uuid.ts'
import { type Worded, wordsOf } from './parts/words.ts'

export const anno: Export = {
  name: 'anno',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  summary: 'the evidence as W3C Web Annotations, JSON-LD',
  suffix: 'anno.jsonld',
  async *write(entries, source) {
    yield* bytes(page(entries, source))
  },
}

/** Code points before and after a passage, by which it is told from others of the same words. */
const AROUND = 32

async function* page(entries: AsyncIterable<Entry>, source: Source): AsyncGenerator<string> {
  const id = source.self ?? `urn:uuid:${uuidOf('annotations')}`
  yield `{"@context":"http://www.w3.org/ns/anno.jsonld","id":${JSON.stringify(id)},"type":"AnnotationPage","items":[`
  let first = true
  for await (const entry of entries)
    for (const annotation of await annotationsOf(entry, source)) {
      yield `${first ? '' : ','}\n${JSON.stringify(annotation)}`
      first = false
    }
  yield '\n]}\n'
}

/** The annotations of one entry, one a passage and field. */
export async function annotationsOf(entry: Entry, source: Source): Promise<object[]> {
  const texts = new Map<string, string | undefined>()
  for (const d of entry.documents) texts.set(d.digest, await source.text(d.digest))
  return wordsOf(entry).map((w) => annotationOf(entry, w, texts.get(w.document.digest), source))
}

function annotationOf(entry: Entry, w: Worded, text: string | undefined, source: Source): object {
  const { evidence: e, document: d } = w
  const name = uuidOf(`annotation ${entry.id} ${w.field} ${d.digest} ${e.start} ${e.end} ${JSON.stringify(w.value)}`)
  const value = typeof w.value === 'string' ? w.value : JSON.stringify(w.value)
  const original = webAddress(d.url)
  return {
    id: `urn:uuid:${name}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: w.field, format: 'text/plain' },
      ...(w.field === 'statement' || value === e.quote
        ? []
        : [{ type: 'TextualBody', purpose: 'describing', value, format: 'text/plain' }]),
      { id: entryUri(source, entry.id), type: 'Dataset', purpose: 'linking' },
    ],
    target: {
      source: {
        id: reportUri(source, d.digest),
        type: 'Text',
        format: 'text/plain',
        language: d.lang,
        ...(original ? { via: original } : {}),
      },
      selector: selectorsOf(e, text),
    },
    generator: { type: 'Software', name: 'Roznamcha' },
  }
}

function selectorsOf(e: Worded['evidence'], text: string | undefined): object[] {
  // Where the text has changed since, a position would point at other words: then there is none.
  const sound = text !== undefined && text.slice(e.start, e.end) === e.quote
  const quote = {
    type: 'TextQuoteSelector',
    exact: e.quote,
    ...(sound
      ? {
          prefix: pointsAround(text, e.start, AROUND, 'before'),
          suffix: pointsAround(text, e.end, AROUND, 'after'),
        }
      : {}),
  }
  if (!sound) return [quote]
  const start = pointsBefore(text, e.start)
  return [{ type: 'TextPositionSelector', start, end: start + Array.from(e.quote).length }, quote]
}
