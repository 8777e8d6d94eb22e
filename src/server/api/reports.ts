/** Reports: a list, one with what was read in it, its exact text, and how to cite it or words of it. */

import { z } from 'zod'
import { quotationItem, reportItem } from '../../exports/parts/citation.ts'
import { LANGUAGE_CODES } from '../../model/document.ts'
import { RoznamchaError } from '../../model/error.ts'
import { evidence } from '../../model/evidence.ts'
import { isSound } from '../../model/span.ts'
import { daysOf, isoOf } from '../../register/days.ts'
import { documentRefOf } from '../../register/draft.ts'
import type { Report, Store } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'
import { citationFormat, cited, media, mutable } from './answer.ts'
import { operation } from './operation.ts'
import { cursor, filterShape, limit } from './query.ts'
import { pageOf, reportRow, UNIT, wholeReport } from './shapes.ts'

const digest = z.strictObject({
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('The name of a report: SHA-256 of address, day and exact text'),
})

/** A report in a list: all but its text and reading. */
export function rowOf({ digest, reading, added }: Report) {
  const { document, reader } = reading
  const { outlet } = documentRefOf({ ...document, text: '' })
  return {
    digest,
    id: document.id,
    lang: document.lang,
    ...(outlet ? { outlet } : {}),
    ...(document.published ? { published: document.published } : {}),
    ...(document.url ? { url: document.url } : {}),
    ...(document.title ? { title: document.title } : {}),
    added,
    reader,
  }
}

async function getReport(store: Store, digest: string): Promise<Report> {
  const [report] = await gather(store.reports({ digests: [digest], limit: 1 }))
  if (!report) throw new RoznamchaError('not-found', `there is no report ${digest}`)
  return report
}

const list = operation({
  id: 'listReports',
  method: 'get',
  path: '/reports',
  tag: 'Reports',
  summary: 'Reports in the order in which they came into the register',
  query: z.strictObject({
    from: filterShape.from.describe('Published from this day, month or year on'),
    to: filterShape.to.describe('Published up to and with this day, month or year'),
    lang: z.enum(LANGUAGE_CODES).optional(),
    outlet: z.string().max(200).optional(),
    limit: limit(200, 50),
    cursor,
  }),
  answer: pageOf('ReportPage', reportRow),
  async handle({ query: { from, to, lang, outlet, limit, cursor } }, { site: { store } }) {
    if (cursor !== undefined && !/^[0-9a-f]{64}$/.test(cursor))
      throw new RoznamchaError('usage', 'cursor: this is not one that was given out')
    const found = await gather(
      store.reports({
        ...(from ? { from: isoOf(daysOf(from)!.from) } : {}),
        ...(to ? { to: isoOf(daysOf(to)!.to) } : {}),
        ...(lang ? { lang } : {}),
        ...(outlet ? { outlet } : {}),
        ...(cursor ? { after: cursor } : {}),
        limit: limit + 1,
      }),
    )
    const shown = found.slice(0, limit)
    return { body: { items: shown.map(rowOf), ...(found.length > limit ? { next: shown.at(-1)!.digest } : {}) } }
  },
})

const one = operation({
  id: 'getReport',
  method: 'get',
  path: '/reports/:digest',
  tag: 'Reports',
  summary: 'One report with what was read in it',
  params: digest,
  answer: wholeReport,
  async handle({ params }, { site: { store } }) {
    const { digest, reading, added } = await getReport(store, params.digest)
    const entries = (await gather(store.entries({ documents: [digest], limit: 1000 }))).map((e) => e.id)
    return { body: mutable({ unit: UNIT, digest, added, reading, entries }) }
  },
})

const text = operation({
  id: 'getReportText',
  method: 'get',
  path: '/reports/:digest/text',
  tag: 'Reports',
  summary: 'The exact text that was read: what every offset counts in',
  params: digest,
  answer: 'text/plain; charset=utf-8',
  async handle({ params }, { site: { store } }) {
    const { reading } = await getReport(store, params.digest)
    return media('text/plain; charset=utf-8', reading.document.text)
  },
})

const citation = operation({
  id: 'citeReport',
  method: 'get',
  path: '/reports/:digest/citation',
  tag: 'Citations',
  summary: 'How to cite a report, or words of it',
  params: digest,
  query: z.strictObject({
    at: z
      .string()
      .regex(/^\d{1,9}-\d{1,9}$/)
      .optional()
      .describe('The words quoted: start-end, UTF-16 code units into the text'),
    format: citationFormat,
  }),
  answer: 'text/plain; charset=utf-8',
  async handle({ params, query }, { site: { store } }) {
    const { reading } = await getReport(store, params.digest)
    const ref = documentRefOf(reading.document)
    if (query.at === undefined) return cited([reportItem(ref)], query.format)
    const [start, end] = query.at.split('-').map(Number) as [number, number]
    if (!isSound(reading.document.text, { start, end }))
      throw new RoznamchaError('usage', `at: the text has no words at ${query.at}`)
    return cited([quotationItem(ref, evidence(reading.document.text, { start, end }))], query.format)
  },
})

export const reportOperations = [list, one, text, citation]
