/** An entry query → SQL: which table leads, and what must hold. */
import { earliest, facetKey, keyStart, type Part } from '../rows.ts'
import type { EntryQuery, Filter } from '../store.ts'
import type { Query } from './connection.ts'

/** Entries are counted up to here to tell which filter is the rarest; more values than one are led by only where fewer entries have them. */
const COUNTED = 1_000

/**
 * The filter whose entries are walked: the rarest. Absent: undefined where entries themselves are better walked. `none`: a filter has
 * no entries, so that nothing can be found.
 */
export async function leadOf(query: Query, filters: readonly Filter[]): Promise<Filter | undefined | 'none'> {
  if (filters.length === 0 || (filters.length === 1 && filters[0]!.values.length === 1)) return filters[0]
  // The keys of one filter are one text: lists of lists must all be as long.
  const counted = await query(
    `SELECT (SELECT count(*) FROM (SELECT 1 FROM entry_facets x WHERE x.name = f.name
       AND x.key = ANY (ARRAY (SELECT json_array_elements_text(f.keys))) LIMIT ${COUNTED}) c)::int AS n
     FROM unnest($1::text[], $2::json[]) WITH ORDINALITY f(name, keys, i) ORDER BY f.i`,
    [filters.map((f) => f.name), filters.map((f) => JSON.stringify(f.values.map(facetKey)))],
  )
  if (counted.some(({ n }) => n === 0)) return 'none'
  const rarest = counted.reduce((best, { n }, i) => (n < counted[best]!.n ? i : best), 0)
  return counted[rarest]!.n < COUNTED ? filters[rarest] : filters.find((f) => f.values.length === 1)
}

/** The ids of the entries that are named. Absent: undefined where none is named. */
export async function namedEntries(
  query: Query,
  { ids, drafts, documents }: EntryQuery,
): Promise<readonly string[] | undefined> {
  const found: Set<string>[] = []
  const take = async (names: readonly string[] | undefined, sql: string) => {
    if (names) found.push(new Set((await query(sql, [names])).map((r) => r.entry)))
  }
  // Any draft's key leads to its entry: so an id outlives merging. A beginning of an id does too.
  await take(
    ids?.map(keyStart),
    `SELECT r.entry FROM unnest($1::text[]) i JOIN drafts r ON r.key >= i COLLATE "C" AND r.key < (i || 'g') COLLATE "C" WHERE r.entry IS NOT NULL`,
  )
  await take(drafts, 'SELECT r.entry FROM drafts r WHERE r.key = ANY ($1) AND r.entry IS NOT NULL')
  await take(
    documents,
    'SELECT r.entry FROM documents d JOIN drafts r ON r.document = d.seq WHERE d.digest = ANY ($1) AND r.entry IS NOT NULL',
  )
  return found.length > 0 ? [...found[0]!].filter((id) => found.every((f) => f.has(id))) : undefined
}

/** What entries are walked for, once names were looked up and the leading filter found. */
export interface Wanted {
  readonly query: EntryQuery
  readonly named: readonly string[] | undefined
  readonly lead: Filter | undefined
}

export interface Walk {
  /** A table of `first` and `id`, the days and ids of entries. */
  readonly table: string
  readonly values: readonly unknown[]
}

/**
 * Days and ids of the first `limit` entries in order, or of all in any. For the entries with a day, for those without, or for both; of those from a day
 * on, all or a part. The walk is fenced off by its own limit, so that the server, whatever it guesses, goes along one index and looks
 * the rest up.
 */
export function walkOf(
  { query, named, lead: given }: Wanted,
  dated: boolean | undefined,
  part: Part | undefined,
  limit: number | 'all',
): Walk {
  const values: unknown[] = []
  const $ = (value: unknown): string => `$${values.push(value)}`
  // Few entries have inexact dates: they have an index of their own.
  const lead = named || part === 'before' ? undefined : given
  const [day, id] = lead ? ['f.first', 'f.entry'] : ['e.first', 'e.id']
  const looksInside = query.changedSince !== undefined || (query.from !== undefined && part !== 'within')
  const conditions: string[] = []
  let from = named ? `unnest(${$(named)}::text[]) n JOIN entries e ON e.id = n` : 'entries e'
  if (lead) {
    const by = keysOf(lead, $)
    from = 'entry_facets f'
    if (lead.values.length === 1) conditions.push(by('f'))
    else from = `(SELECT DISTINCT x.first, x.entry FROM entry_facets x WHERE ${by('x')}) f`
    if (looksInside) from += ' JOIN entries e ON e.id = f.entry'
  }
  for (const filter of query.filters ?? [])
    if (filter !== lead)
      // With an offset the server keeps it as it stands: asked of one entry after the other, until there are enough.
      conditions.push(
        `EXISTS (SELECT 1 FROM entry_facets x WHERE ${keysOf(filter, $)('x')} AND x.first = ${day} AND x.entry = ${id} OFFSET 0)`,
      )
  if (dated !== undefined) conditions.push(dated ? `${day} <> ''` : `${day} = ''`)
  if (query.to) conditions.push(`${day} <= ${$(query.to)}`)
  if (query.from) {
    const day1 = $(query.from)
    if (part === 'within') conditions.push(`${day} >= ${day1}`)
    else conditions.push(`${day} >= ${$(earliest(query.from))} AND e.last >= ${day1}`)
    if (part === 'before') conditions.push(`${day} < ${day1} AND e.last <> e.first`)
  }
  if (query.changedSince) conditions.push(`e.changed >= ${$(query.changedSince)}`)
  if (query.after)
    conditions.push(
      `(${day}, ${id}) ${query.order === 'newest' ? '<' : '>'} (${$(query.after.day)}, ${$(query.after.id)})`,
    )
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
  const order = `${dated === undefined ? `${day} = '', ` : ''}${inOrder(query, day, id)}`
  const end = limit === 'all' ? '' : `ORDER BY ${order} LIMIT ${$(Number.isFinite(limit) ? limit : null)}`
  return { table: `(SELECT ${day} AS first, ${id} AS id FROM ${from} ${where} ${end})`, values }
}

export const inOrder = ({ order }: EntryQuery, day: string, id: string): string => {
  const way = order === 'newest' ? 'DESC' : 'ASC'
  return `${day} ${way}, ${id} ${way}`
}

/** That a row of `entry_facets` has one of a filter's values. */
function keysOf(filter: Filter, $: (value: unknown) => string): (table: string) => string {
  const name = $(filter.name)
  const keys = filter.values.map(facetKey)
  const key = keys.length === 1 ? `= ${$(keys[0])}` : `= ANY (${$(keys)})`
  return (table) => `${table}.name = ${name} AND ${table}.key ${key}`
}
