/** Entries as CSV that spreadsheets open: UTF-8 with byte order mark, one row an entry. */
import { type PlainEntry, plainEntry } from '../register/plain.ts'
import type { Export } from './export.ts'
import { pageOf } from './parts/uuid.ts'

const list = (values: readonly (string | undefined)[]): string => values.filter(Boolean).join('; ')

const COLUMNS: readonly (readonly [name: string, value: (row: PlainEntry) => string | number | undefined])[] = [
  ['id', (r) => r.id],
  ['date', (r) => r.date],
  ['kind', (r) => r.kind],
  ['status', (r) => r.status],
  ['parties', (r) => r.parties.join(' ')],
  ['place', (r) => r.place?.name],
  ['country', (r) => r.place?.country],
  ['mechanism', (r) => r.mechanism?.name],
  ['ordinal', (r) => r.ordinal],
  [
    'people',
    (r) =>
      list(r.people.map((p) => [p.name, p.party && `(${p.party})`, p.post && `– ${p.post}`].filter(Boolean).join(' '))),
  ],
  ['heads', (r) => list(r.people.filter((p) => p.role === 'head').map((p) => p.name))],
  ['agreements', (r) => list([...new Set(r.agreed.map((o) => o.content))])],
  ['commitments', (r) => list([...new Set(r.promised.map((o) => o.content))])],
  ['sources', (r) => r.voices],
  ['outlets', (r) => list(r.outlets)],
  ['languages', (r) => r.languages.join(' ')],
  ['documents', (r) => list(r.documents)],
  ['disagreements', (r) => Object.keys(r.disagreements).join(' ')],
]

/**
 * A cell: quoted where it must be (RFC 4180). One that a spreadsheet would take for a formula is led by an apostrophe,
 * since the words come from reports that anybody may have written.
 */
export function cell(value: string | number | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[\s\u200b-\u200f\u2066-\u2069\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(value)
    ? `'${value}`
    : value
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csv: Export = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  summary: 'a table for spreadsheets, one row an entry',
  async *write(entries, source) {
    const encoder = new TextEncoder()
    const line = (cells: readonly (string | number | undefined)[]) => encoder.encode(`${cells.map(cell).join(',')}\r\n`)
    yield encoder.encode('\ufeff')
    yield line([...COLUMNS.map(([name]) => name), 'page'])
    for await (const entry of entries) {
      const row = plainEntry(entry)
      yield line([...COLUMNS.map(([, value]) => value(row)), pageOf(source, entry.id)])
    }
  },
}
