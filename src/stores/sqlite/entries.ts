/** An entry query → SQL: which table leads, and what must hold. */
import { earliest, facetKey, keyStart, type Part } from '../rows.ts'
import type { EntryQuery, Filter } from '../store.ts'
import { type Connection, type Row, untilWritten } from './connection.ts'
import { entriesWithAll, LONGEST } from './postings.ts'
import { quarterIn, quarterSql } from './quarters.ts'

export interface Where {
  readonly from: string
  readonly where: string
  /** The column of their day. */
  readonly day: string
  /** What entries are walked by: their day, and before it what it lies in. */
  readonly by: readonly string[]
  readonly given: { readonly [name: string]: unknown }
  /** How many entries there can be at most, where that is known: then they need not be fetched page by page. */
  readonly most?: number
}

/** The numbers of a filter's values. Empty where none of them is in the register. */
export function valuesOf({ sql }: Connection, filter: Filter): { seq: number; entries: number }[] {
  return sql('SELECT seq, entries FROM facet_values WHERE name = ? AND key IN (SELECT value FROM json_each(?))').all(
    filter.name,
    JSON.stringify(filter.values.map(facetKey)),
  )
}

/** So many names of entries, drafts or reports are looked up one by one, and what they lead to is put in order at once. */
const FEW = 200

/** Whether a query names a few things: then it need not be walked in order of days. */
export const isFew = ({ ids, drafts, documents, after }: EntryQuery): boolean =>
  after === undefined &&
  (ids ?? drafts ?? documents) !== undefined &&
  [ids, drafts, documents].every((names) => (names?.length ?? 0) <= FEW)

/** Whether it asks for nothing else. */
export const isFewAlone = (query: EntryQuery): boolean =>
  isFew(query) && !query.from && !query.to && !query.filters?.length && !query.changedSince

/** Entries whose numbers are remembered. */
const MOST_REMEMBERED = 50_000
const tables = new WeakMap<Connection, () => Map<string, number>>()

/** The numbers of entries by id, as far as a search found them lately: what was found is asked for next. */
export function foundLately(connection: Connection): Map<string, number> {
  let table = tables.get(connection)
  if (!table) {
    table = untilWritten<string, number>(connection, MOST_REMEMBERED)
    tables.set(connection, table)
  }
  return table()
}

/** The numbers of the entries that are named. Absent: undefined where none is named. */
export function namedEntries(connection: Connection, { ids, drafts, documents }: EntryQuery): number[] | undefined {
  const { sql } = connection
  const found: Set<number>[] = []
  const take = (names: readonly string[] | undefined, find: (name: string) => Row[]): void => {
    if (names) found.push(new Set(names.flatMap((name) => find(name).flatMap((row) => row.seq ?? []))))
  }
  // An id of now is told from one that its entry had before it was merged, or from its beginning, by its being there.
  const byId = sql('SELECT seq FROM entries WHERE id = ?')
  // Any draft's key leads to its entry: so an id outlives merging. A beginning of an id does too.
  const byKey = sql("SELECT entry AS seq FROM drafts WHERE key >= @key AND key < @key || 'g'")
  const lately = ids && foundLately(connection)
  take(ids, (id) => {
    const seq = lately!.get(id)
    if (seq !== undefined) return [{ seq }]
    const own = byId.all(id)
    return own.length > 0 ? own : byKey.all({ key: keyStart(id) })
  })
  const byDraft = sql('SELECT entry AS seq FROM drafts WHERE key = ?')
  take(drafts, (key) => byDraft.all(key))
  const byDocument = sql(
    'SELECT r.entry AS seq FROM documents d JOIN drafts r ON r.document = d.seq WHERE d.digest = ?',
  )
  take(documents, (digest) => byDocument.all(digest))
  return found.length > 0 ? [...found[0]!].filter((seq) => found.every((f) => f.has(seq))) : undefined
}

/** A list this short is given value by value: one that is opened anew for every entry takes many times as long. */
const SHORT = 8

/** Of so few entries each is soon looked at. */
const SOON = 100

/** A page of so many is soon full: to walk the rarest list until it is takes no longer than to read what all lists have in common. */
const PAGE = 200

/** The entries that have all of these values. Absent: undefined where they are better walked. */
function together(
  connection: Connection,
  { from, to, limit }: EntryQuery,
  values: readonly { seq: number; entries: number }[],
): number[] | undefined {
  if (values.length < 2 || Math.min(...values.map((v) => v.entries)) <= SOON) return undefined
  if (limit !== undefined && limit <= PAGE) return undefined
  return entriesWithAll(connection, values, {
    from: (from ? quarterIn(earliest(from)) : undefined) ?? 0,
    to: (to ? quarterIn(to) : undefined) ?? Number.MAX_SAFE_INTEGER,
  })
}

/**
 * For the entries with a day, for those without, or for both; of those from a day on, all or a part. With filters, what several single values have in common leads, or
 * else the rarest of them: its entries are walked in order of days and the other filters looked up. Absent: undefined where nothing can be found.
 */
export function entriesWhere(
  connection: Connection,
  query: EntryQuery,
  dated: boolean | undefined,
  part?: Part,
): Where | undefined {
  const given: { [name: string]: unknown } = {}
  const conditions: string[] = []
  const filters = (query.filters ?? []).map((f) => valuesOf(connection, f))
  if (filters.some((f) => f.length === 0)) return undefined
  const single = filters.filter((f) => f.length === 1).sort((a, b) => a[0]!.entries - b[0]!.entries)
  const named = namedEntries(connection, query)
  const held = single.filter(([v]) => v!.entries <= LONGEST)
  const all = named ? undefined : together(connection, query, held.flat())
  const few = named ?? all
  const lead = few ? undefined : single[0]
  if (few) given['few'] = JSON.stringify(few)
  const from = lead
    ? 'quarters q CROSS JOIN entry_facets f ON f.quarter = q.quarter CROSS JOIN entries e ON e.seq = f.entry'
    : few
      ? 'json_each(@few) n CROSS JOIN entries e ON e.seq = n.value'
      : 'entries e'
  const day = lead ? 'f.first' : 'e.first'
  const quarter = lead ? 'q.quarter' : quarterSql(day)
  if (lead) {
    conditions.push('f.value = @lead')
    given['lead'] = lead[0]!.seq
  }
  filters.forEach((values, i) => {
    if (values === lead || (all && held.includes(values))) return
    // Asked of the leading index where there is one, so that no entry is fetched only to be passed over.
    const short = values.length <= SHORT
    const value = short
      ? `IN (${values.map((_, n) => `@f${i}v${n}`).join(', ')})`
      : `IN (SELECT value FROM json_each(@f${i}))`
    conditions.push(
      `EXISTS (SELECT 1 FROM entry_facets x WHERE x.quarter = ${quarter} AND x.value ${value} AND x.first = ${day} AND x.entry = ${lead ? 'f.entry' : 'e.seq'})`,
    )
    if (short) for (const [n, v] of values.entries()) given[`f${i}v${n}`] = v.seq
    else given[`f${i}`] = JSON.stringify(values.map((v) => v.seq))
  })
  if (dated !== undefined) conditions.push(dated ? `${day} <> ''` : `${day} = ''`)
  if (query.to) {
    conditions.push(`${day} <= @to`)
    given['to'] = query.to
  }
  if (query.from) {
    conditions.push(part === 'within' ? `${day} >= @from` : `${day} >= @early AND e.last >= @from`)
    if (part === 'before') conditions.push(`${day} < @from AND e.last <> e.first`)
    given['from'] = query.from
    if (part !== 'within') given['early'] = earliest(query.from)
  }
  if (query.changedSince) {
    conditions.push('e.changed >= @changed')
    given['changed'] = query.changedSince
  }
  if (query.after) {
    const past = query.order === 'newest' ? '<' : '>'
    conditions.push(`${day} ${past}= @afterDay AND (${day} ${past} @afterDay OR e.id ${past} @afterId)`)
    given['afterDay'] = query.after.day
    given['afterId'] = query.after.id
  }
  if (lead)
    for (const [i, { sign, quarter }] of quarters(query, dated, part).entries()) {
      conditions.push(`q.quarter ${sign} @q${i}`)
      given[`q${i}`] = quarter
    }
  const by = lead ? ['q.quarter', day] : [day]
  return { from, where: conditions.join(' AND ') || '1', day, by, given, ...(few ? { most: few.length } : {}) }
}

/** Which quarters are gone through: no more is left out than the other conditions leave out. */
function quarters(
  { from, to, after, order }: EntryQuery,
  dated: boolean | undefined,
  part?: Part,
): { readonly sign: string; readonly quarter: number }[] {
  if (dated === false) return [{ sign: '=', quarter: 0 }]
  const some = dated ? [{ sign: '>', quarter: 0 }] : []
  const least = [from && (part === 'within' ? from : earliest(from)), order !== 'newest' && after?.day]
  const most = [to, part === 'before' && from, order === 'newest' && after?.day]
  const bounds = (days: typeof least, sign: string) =>
    days.flatMap((day) => {
      const quarter = day ? quarterIn(day) : undefined
      return quarter === undefined ? [] : [{ sign, quarter }]
    })
  return [...some, ...bounds(least, '>='), ...bounds(most, '<=')]
}
