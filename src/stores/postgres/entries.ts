/** An entry query → SQL conditions. */
import { facetKey, keyStart } from '../rows.ts'
import type { EntryQuery } from '../store.ts'

export interface Where {
  readonly where: string
  readonly values: readonly unknown[]
}

/** For the entries `e` with a day, or for those without. */
export function entriesWhere(query: EntryQuery, dated: boolean): Where {
  const values: unknown[] = []
  const $ = (value: unknown): string => `$${values.push(value)}`
  const conditions = [dated ? "e.first <> ''" : "e.first = ''"]
  for (const f of query.filters ?? [])
    conditions.push(
      `e.id IN (SELECT x.entry FROM entry_facets x WHERE x.name = ${$(f.name)} AND x.key = ANY (${$(f.values.map(facetKey))}))`,
    )
  if (query.to) conditions.push(`e.first <= ${$(query.to)}`)
  if (query.from) {
    // A date as inexact as a year begins at most a year before its last day.
    const early = `${String(Number(query.from.slice(0, 4)) - 1).padStart(4, '0')}-12-25`
    conditions.push(`e.first >= ${$(early)} AND e.last >= ${$(query.from)}`)
  }
  if (query.changedSince) conditions.push(`e.changed >= ${$(query.changedSince)}`)
  if (query.drafts) conditions.push(`e.id IN (SELECT r.entry FROM drafts r WHERE r.key = ANY (${$(query.drafts)}))`)
  if (query.documents)
    conditions.push(
      `e.id IN (SELECT r.entry FROM documents d JOIN drafts r ON r.document = d.seq WHERE d.digest = ANY (${$(query.documents)}))`,
    )
  if (query.ids)
    conditions.push(
      `e.id IN (SELECT r.entry FROM unnest(${$(query.ids.map(keyStart))}::text[]) i JOIN drafts r
        ON r.key >= i COLLATE "C" AND r.key < (i || 'g') COLLATE "C")`,
    )
  if (query.after)
    conditions.push(
      `(e.first, e.id) ${query.order === 'newest' ? '<' : '>'} (${$(query.after.day)}, ${$(query.after.id)})`,
    )
  return { where: conditions.join(' AND '), values }
}
