/** An entry query → SQL: which table leads, and what must hold. */
import { facetKey, keyStart } from '../rows.ts'
import type { EntryQuery, Filter } from '../store.ts'
import type { Connection } from './connection.ts'

export interface Where {
  readonly from: string
  readonly where: string
  /** The column that entries are walked by. */
  readonly day: string
  readonly given: { readonly [name: string]: unknown }
}

/** The numbers of a filter's values. Empty where none of them is in the register. */
export function valuesOf({ sql }: Connection, filter: Filter): { seq: number; entries: number }[] {
  return sql('SELECT seq, entries FROM facet_values WHERE name = ? AND key IN (SELECT value FROM json_each(?))').all(
    filter.name,
    JSON.stringify(filter.values.map(facetKey)),
  )
}

/**
 * For the entries with a day, or for those without. With filters, the rarest single value leads: its entries are walked in
 * order of days and the other filters looked up. Absent: undefined where nothing can be found.
 */
export function entriesWhere(connection: Connection, query: EntryQuery, dated: boolean): Where | undefined {
  const given: { [name: string]: unknown } = {}
  const conditions: string[] = []
  const filters = (query.filters ?? []).map((f) => valuesOf(connection, f))
  if (filters.some((f) => f.length === 0)) return undefined
  const single = filters.filter((f) => f.length === 1).sort((a, b) => a[0]!.entries - b[0]!.entries)
  const lead = query.ids || query.drafts || query.documents ? undefined : single[0]
  const from = lead ? 'entry_facets f CROSS JOIN entries e ON e.seq = f.entry' : 'entries e'
  const day = lead ? 'f.first' : 'e.first'
  if (lead) {
    conditions.push('f.value = @lead')
    given['lead'] = lead[0]!.seq
  }
  filters.forEach((values, i) => {
    if (values === lead) return
    // Asked of the leading index where there is one, so that no entry is fetched only to be passed over.
    const one = values.length === 1
    const value = one ? `= @f${i}` : `IN (SELECT value FROM json_each(@f${i}))`
    conditions.push(
      `EXISTS (SELECT 1 FROM entry_facets x WHERE x.value ${value} AND x.first = ${day} AND x.entry = ${lead ? 'f.entry' : 'e.seq'})`,
    )
    given[`f${i}`] = one ? values[0]!.seq : JSON.stringify(values.map((v) => v.seq))
  })
  conditions.push(dated ? `${day} <> ''` : `${day} = ''`)
  if (query.to) {
    conditions.push(`${day} <= @to`)
    given['to'] = query.to
  }
  if (query.from) {
    // A date as inexact as a year begins at most a year before its last day: the index need not be walked from its start.
    conditions.push(`${day} >= @early AND e.last >= @from`)
    given['from'] = query.from
    given['early'] = `${String(Number(query.from.slice(0, 4)) - 1).padStart(4, '0')}-12-25`
  }
  if (query.changedSince) {
    conditions.push('e.changed >= @changed')
    given['changed'] = query.changedSince
  }
  if (query.drafts) {
    conditions.push('e.seq IN (SELECT r.entry FROM drafts r WHERE r.key IN (SELECT value FROM json_each(@drafts)))')
    given['drafts'] = JSON.stringify(query.drafts)
  }
  if (query.documents) {
    conditions.push(
      'e.seq IN (SELECT r.entry FROM documents d JOIN drafts r ON r.document = d.seq WHERE d.digest IN (SELECT value FROM json_each(@documents)))',
    )
    given['documents'] = JSON.stringify(query.documents)
  }
  if (query.ids) {
    // Any draft's key leads to its entry: so an id outlives merging. A beginning of an id does too.
    conditions.push(
      "e.seq IN (SELECT r.entry FROM json_each(@ids) i JOIN drafts r ON r.key >= i.value AND r.key < i.value || 'g')",
    )
    given['ids'] = JSON.stringify(query.ids.map(keyStart))
  }
  if (query.after) {
    const past = query.order === 'newest' ? '<' : '>'
    conditions.push(`${day} ${past}= @afterDay AND (${day} ${past} @afterDay OR e.id ${past} @afterId)`)
    given['afterDay'] = query.after.day
    given['afterId'] = query.after.id
  }
  return { from, where: conditions.join(' AND ') || '1', day, given }
}
