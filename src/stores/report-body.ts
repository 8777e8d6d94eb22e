/**
 * Reports as a register file keeps them: a reading and its drafts beside the text. Words that stand in the text are told by their
 * place alone, and what a draft says of its report once: the body is then half as long.
 */
import type { Document } from '../model/document.ts'
import type { DocumentRef, Draft } from '../model/draft.ts'
import type { Reading } from '../model/reading.ts'
import { pack, unpack } from './body.ts'
import { isPlain } from './rows.ts'

/** What a report's row holds beside its columns: one body, since deflating three takes longer than deflating one. */
interface ReportBody {
  /** Without its text, where that can stand in a column. */
  readonly document: { readonly [field: string]: unknown }
  readonly reading: Omit<Reading, 'document'>
  readonly drafts: readonly (Omit<Draft, 'document'> & Partial<Pick<Draft, 'document'>>)[]
  /** What the drafts say of their report, where they all say the same: told once. */
  readonly of?: Partial<DocumentRef>
  /** Set where words are told by their place, and `of` lacks what the document says too. */
  readonly bare?: true
}

/** A report with its drafts as a row holds it: plain values, so that it can be packed in one process and kept by another. */
export interface PackedReport {
  readonly document: Document
  readonly reader: string
  /** Reading and drafts, as `packReport` gives them. */
  readonly body: string | Uint8Array
}

/** The row of a report. A text that a column would not keep as it is stands in the body too. */
export function packedOf(reading: Reading, drafts: readonly Draft[]): PackedReport {
  const { document, ...rest } = reading
  const { text, ...about } = document
  return { document, reader: reading.reader, body: packReport(text, isPlain(text) ? about : document, rest, drafts) }
}

/** What a draft says of its report in the same words as the document itself. */
const ALIKE = ['id', 'lang', 'published', 'url', 'title', 'agency'] as const

/** The body of a report's row. `about`: the document, without its text where that stands in a column. */
export function packReport(
  text: string,
  about: object,
  reading: Omit<Reading, 'document'>,
  drafts: readonly Draft[],
): string | Buffer {
  const document = about as ReportBody['document']
  const one = drafts[0]?.document
  const of = one && drafts.every((d) => d.document === one) ? one : undefined
  if (!of || ALIKE.some((field) => of[field] !== document[field])) {
    if (!of) return pack({ document, reading, drafts })
    return pack({ document, reading, drafts: drafts.map(({ document: _, ...d }) => d), of })
  }
  const { id: _, lang: __, published: ___, url: ____, title: _____, agency: ______, ...rest } = of
  return pack({
    document,
    reading: bare(reading, text),
    drafts: drafts.map(({ document: _, ...d }) => bare(d, text)),
    of: rest,
    bare: true,
  })
}

/** The parts of a report's row, whole: the document without its text where that stands in a column. */
function unpackReport(body: string | Uint8Array, column: string): ReportBody {
  const kept = unpack<ReportBody>(body)
  if (!kept.bare) return kept
  const { document, reading, drafts } = kept
  const text = typeof document['text'] === 'string' ? document['text'] : column
  const of: { [field: string]: unknown } = {}
  const { digest, ...rest } = kept.of!
  of['digest'] = digest
  for (const field of ALIKE) if (document[field] !== undefined) of[field] = document[field]
  return {
    document,
    reading: quoted(reading, text) as ReportBody['reading'],
    drafts: quoted(drafts, text) as ReportBody['drafts'],
    of: { ...of, ...rest },
  }
}

/** The drafts in the body of a report's row. */
export function draftsIn(row: { readonly body: string | Uint8Array; readonly text: string }): Draft[] {
  const { drafts, of } = unpackReport(row.body, row.text)
  return drafts.map((d) => (of ? { ...d, document: of } : d) as Draft)
}

/** The reading in a report's row. */
export function readingIn(row: { readonly body: string | Uint8Array; readonly text: string }): Reading {
  const body = unpackReport(row.body, row.text)
  const document = { text: row.text, ...body.document } as unknown as Reading['document']
  const { reader, ...rest } = body.reading
  return { reader, document, ...rest }
}

/** The reading that was packed. */
export const readingOf = ({ document, body }: PackedReport): Reading => readingIn({ body, text: document.text })

/** The name that a place stands under. A field that begins so in the reading itself gets one more. */
const PLACE = '~'

/** A copy in which words that stand in the text are told by their place alone. */
function bare(value: unknown, text: string): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((v) => bare(v, text))
  const fields = value as { readonly [field: string]: unknown }
  const { start, end, quote } = fields
  if (
    typeof quote === 'string' &&
    Object.keys(fields).length === 3 &&
    text.slice(start as number, end as number) === quote
  )
    return { [PLACE]: [start, end] }
  const out: { [field: string]: unknown } = {}
  for (const field in fields) out[field.startsWith(PLACE) ? PLACE + field : field] = bare(fields[field], text)
  return out
}

/** The same with its words. */
function quoted(value: unknown, text: string): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((v) => quoted(v, text))
  const fields = value as { readonly [field: string]: unknown }
  const place = fields[PLACE] as readonly [number, number] | undefined
  if (place) return { start: place[0], end: place[1], quote: text.slice(place[0], place[1]) }
  const out: { [field: string]: unknown } = {}
  for (const field in fields) out[field.startsWith(PLACE) ? field.slice(1) : field] = quoted(fields[field], text)
  return out
}
