/** Citations as CSL items: of an entry, of a report, of words quoted from a report. */
import type { DocumentRef } from '../../model/draft.ts'
import type { Entry } from '../../model/entry.ts'
import type { Revision } from '../../model/revision.ts'
import type { Source } from '../export.ts'
import { rangeOf } from './days.ts'
import { headlineOf, inLine } from './headline.ts'
import { pageOf, webAddress } from './uuid.ts'

export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}

/** The part of a CSL-JSON item that is used here. Source: CSL 1.0.2, csl-data.json. */
export interface CslItem {
  readonly id: string
  readonly type: 'dataset' | 'article-newspaper'
  readonly title?: string
  readonly author?: readonly { readonly literal: string }[]
  readonly 'container-title'?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly 'event-date'?: CslDate
  readonly version?: string
  readonly number?: string
  readonly URL?: string
  readonly language?: string
  readonly note?: string
  /** The words quoted, and where they stand. */
  readonly annote?: string
}

/** A date as exact as told; a week is its two ends. Absent for what is no date. */
export function cslDate(iso: string | undefined): CslDate | undefined {
  const plain = /^\d{4}(?:-\d{2}){0,2}(?=T|$)/.exec(iso ?? '')?.[0]
  if (plain) return { 'date-parts': [plain.split('-').map(Number)] }
  const range = rangeOf(iso)
  return range && { 'date-parts': [range.first, range.last].map((d) => d.split('-').map(Number)) }
}

/** The entry itself, in the day-book, at its revision: what was read there may be read otherwise later. */
export function entryItem(entry: Entry, revision: Revision, source: Source): CslItem {
  const happened = cslDate(entry.date.shown)
  const changed = cslDate(revision.changed?.slice(0, 10))
  const page = pageOf(source, entry.id)
  return {
    id: entry.id,
    type: 'dataset',
    title: inLine(headlineOf(entry, source)),
    'container-title': inLine(source.title ?? 'Roznamcha: a day-book of diplomacy'),
    ...(happened ? { 'event-date': happened } : {}),
    ...(changed ? { issued: changed } : {}),
    version: String(revision.sequence),
    number: entry.id,
    ...(page ? { URL: page } : {}),
    language: 'en',
  }
}

/** The report, as its outlet published it. */
export function reportItem(d: DocumentRef): CslItem {
  const issued = cslDate(d.published)
  const url = webAddress(d.url)
  return {
    id: `report-${d.digest.slice(0, 12)}`,
    type: 'article-newspaper',
    ...(d.title ? { title: inLine(d.title) } : {}),
    ...(d.agency ? { author: [{ literal: inLine(d.agency) }] } : {}),
    ...(d.outlet ? { 'container-title': inLine(d.outlet) } : {}),
    ...(issued ? { issued } : {}),
    ...(url ? { URL: url } : {}),
    language: d.lang,
    note: `SHA-256 ${d.digest}`,
  }
}

/** Words of a report. Offsets: UTF-16 code units into its text. */
export const quotationItem = (d: DocumentRef, quote: { start: number; end: number; quote: string }): CslItem => ({
  ...reportItem(d),
  id: `report-${d.digest.slice(0, 12)}-${quote.start}-${quote.end}`,
  annote: `“${inLine(quote.quote)}” (UTF-16 code units ${quote.start}–${quote.end} of the text)`,
})
