/** Model ↔ row: what every store looks entries and reports up by. Pure. */
import type { Document } from '../model/document.ts'
import type { Draft } from '../model/draft.ts'
import { type Entry, isPromise } from '../model/entry.ts'
import type { DraftName, EntryQuery, FacetName, Together } from './store.ts'

/**
 * The first and last day that an ISO 8601 date (year, month, week, day or moment) can mean.
 * Absent: undefined for what is no such date.
 */
export function daysOf(date: string | undefined): { readonly first: string; readonly last: string } | undefined {
  if (date === undefined) return undefined
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return { first: date.slice(0, 10), last: date.slice(0, 10) }
  if (/^\d{4}-\d{2}$/.test(date)) return { first: `${date}-01`, last: `${date}-${lastOfMonth(date)}` }
  if (/^\d{4}$/.test(date)) return { first: `${date}-01-01`, last: `${date}-12-31` }
  const week = /^(\d{4})-W(\d{2})/.exec(date)
  if (week) return daysOfWeek(Number(week[1]), Number(week[2]))
  return undefined
}

const lastOfMonth = (month: string): string =>
  String(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()).padStart(2, '0')

/** ISO weeks begin on Monday; week 1 holds 4 January. */
function daysOfWeek(year: number, week: number): { first: string; last: string } {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000 + (week - 1) * 7 * 86_400_000
  const day = (t: number) => new Date(t).toISOString().slice(0, 10)
  return { first: day(monday), last: day(monday + 6 * 86_400_000) }
}

/** An entry as a row of a table that people can read. What is not known is null; days are '' so that they can be ordered. */
export function columnsOf(entry: Entry): {
  readonly id: string
  readonly first: string
  readonly last: string
  readonly kind: string | null
  readonly status: string | null
  readonly date: string | null
  readonly place: string | null
  readonly parties: string | null
  readonly people: string | null
  readonly mechanism: string | null
  readonly ordinal: number | null
  readonly voices: number
} {
  const days = daysOf(entry.date.shown)
  const people = entry.people.filter((p) => !p.rejected && p.name.shown).map((p) => p.name.shown)
  return {
    id: entry.id,
    first: days?.first ?? '',
    last: days?.last ?? '',
    kind: entry.kind.shown ?? null,
    status: entry.status.shown ?? null,
    date: entry.date.shown ?? null,
    place: entry.place.shown?.name ?? null,
    parties: entry.parties.shown?.join(' ') || null,
    people: people.join('; ') || null,
    mechanism: entry.mechanism.shown?.name ?? null,
    ordinal: entry.ordinal.shown ?? null,
    voices: entry.voices,
  }
}

/** A name as facets compare it: small letters, single spaces, no marks over letters, and only characters that every database keeps. */
export const facetKey = (name: string): string =>
  name
    .toWellFormed()
    .replaceAll('\u0000', '\ufffd')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{M}\u0640\u200b-\u200f]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * What an entry can be found by. `person` holds every name given, as written; `body` the names of its standing body and
 * of the organisations that took part; `has` is `body` (it may be a session of a standing body), `agreement`, `commitment`, `statement`, `disagreement`, `dispute`, `withdrawn`, `judgement`.
 */
export function facetsOf(entry: Entry): (readonly [FacetName, string])[] {
  const out = new Map<string, readonly [FacetName, string]>()
  const add = (name: FacetName, value: string | undefined) => {
    if (value) out.set(`${name}\u0000${value}`, [name, value])
  }
  add('kind', entry.kind.shown)
  add('status', entry.status.shown)
  for (const p of entry.parties.shown ?? []) add('party', p)
  for (const c of entry.place.claims)
    if (!c.rejected) {
      add('place', c.value.name)
      add('country', c.value.country)
    }
  for (const c of entry.mechanism.claims) if (!c.rejected) add('body', c.value.name)
  for (const p of entry.people) {
    if (p.rejected) continue
    for (const c of p.name.claims) if (!c.rejected) add(p.type === 'PER' ? 'person' : 'body', c.value)
  }
  for (const d of entry.documents) {
    add('lang', d.lang)
    add('outlet', d.outlet)
  }
  for (const o of entry.outcomes) {
    if (o.rejected) continue
    add('has', o.kind)
    if (isPromise(o)) add('has', 'commitment')
  }
  if (entry.kind.shown === 'session' || entry.mechanism.shown) add('has', 'body')
  if (entry.statements.length > 0) add('has', 'statement')
  if (entry.disputes.length > 0) add('has', 'dispute')
  if (entry.judgements.length > 0) add('has', 'judgement')
  if (entry.withdrawn) add('has', 'withdrawn')
  const fields = [entry.kind, entry.status, entry.date, entry.place, entry.parties, entry.ordinal, entry.mechanism]
  if (fields.some((f) => !f.agreed)) add('has', 'disagreement')
  return [...out.values()]
}

/** The day of a draft, kept with its name: null where none is told exactly. */
export const exactDay = ({ date }: Pick<Draft, 'date'>): string | null => (date?.length === 10 ? date : null)

/** The names of a draft, as a store gives them that holds it whole. */
export const draftName = (draft: Draft): DraftName => {
  const day = exactDay(draft)
  return { key: draft.key, id: draft.id, ...(day ? { day } : {}) }
}

/** Every two of these values of which `count` tells more than none. */
export const inPairs = (values: readonly string[], count: (a: string, b: string) => number): Together[] =>
  values.flatMap((a, i) =>
    values.slice(i + 1).flatMap((b) => {
      const entries = count(a, b)
      return entries > 0 ? [{ a, b, entries }] : []
    }),
  )

/**
 * A block as a number of at most 53 bits: the half month or year at its end, where it has one, and a hash (FNV-1a, twice). So blocks
 * of one time lie together, and what is added day by day is written in few places. Two blocks with one number only cost a comparison.
 */
export function blockNumber(block: string): number {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < block.length; i++) {
    const c = block.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c, 0x85ebca6b) ^ (a >>> 13)
  }
  return halfMonthOf(block) * 2 ** 35 + (a >>> 0) * 8 + (b >>> 29)
}

/** The half month at the end of a block, counted from the year 0; 0 where there is none. */
function halfMonthOf(block: string): number {
  const time = block.slice(block.lastIndexOf(':') + 1)
  if (!/^\d{4}(?:-\d\d[ab])?$/.test(time)) return 0
  const months = Number(time.slice(0, 4)) * 12 + (time.length > 4 ? Number(time.slice(5, 7)) : 0)
  return months * 2 + (time.endsWith('b') ? 1 : 0)
}

/** The outlet of a report as coverage counts it: its publisher, or the host of its address, or ''. */
export function outletOf({ publisher, url }: Document): string {
  if (publisher) return publisher
  if (!url) return ''
  return /^[a-z][a-z0-9+.-]*:\/\/([^/?#:]+)/i.exec(url)?.[1]?.replace(/^www\./, '') ?? ''
}

/** The day a report was published; '' where that is not known. */
export const dayPublished = (document: Document): string => document.published?.slice(0, 10) ?? ''

/** The beginning of draft keys that an id, or a beginning of one, stands for. What is no id matches nothing. */
export const keyStart = (id: string): string => (/^r[0-9a-f]{4,14}$/.test(id) ? id.slice(1) : `!${id}`)

/** Whether a text in a column may not be the one that was kept: a sign that no database keeps leaves this one. */
export const mayBeChanged = (column: string): boolean => column.includes('\ufffd') || column.includes('\u0000')

/** Whether a database keeps this text as it is: well-formed, and without NUL. Other texts are kept escaped, inside JSON. */
export const isPlain = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000')

/** Of the entries from a day on: those that begin before it and reach into it, or those that begin on it or later. */
export type Part = 'before' | 'within'

/** The parts that a query is walked in, so that no entry of before is looked at only to be passed over. */
export function partsOf({ from, order }: EntryQuery): readonly (Part | undefined)[] {
  if (!from) return [undefined]
  return order === 'newest' ? ['within', 'before'] : ['before', 'within']
}

/** A date as inexact as a year begins at most a year before its last day: the index need not be walked from its start. */
export const earliest = (from: string): string => `${String(Number(from.slice(0, 4)) - 1).padStart(4, '0')}-12-25`
