/** Entries in their order, page by page. */
import { partsOf } from '../rows.ts'
import type { EntryQuery } from '../store.ts'
import type { Query, Row } from './connection.ts'
import { inOrder, leadOf, namedEntries, type Wanted, walkOf } from './entries.ts'

const PAGE = 200
const IDS_AT_ONCE = 20_000

/** What a query is walked for. Absent: undefined where nothing can be found. */
export async function wantedOf(query: Query, asked: EntryQuery): Promise<Wanted | undefined> {
  const named = await namedEntries(query, asked)
  if (named?.length === 0) return undefined
  const lead = named ? undefined : await leadOf(query, asked.filters ?? [])
  return lead === 'none' ? undefined : { query: asked, named, lead }
}

/** Ids of the entries of a query, many at once. */
export async function entryIds(query: Query, asked: EntryQuery): Promise<string[]> {
  const ids: string[] = []
  for await (const row of entryRows(query, asked, undefined, IDS_AT_ONCE)) ids.push(row.id)
  return ids
}

/** Columns of the entries `e` of a query, if any are asked for, with their days and ids. `at`: so many are fetched at once. */
export async function* entryRows(
  query: Query,
  asked: EntryQuery,
  columns: string | undefined,
  at = PAGE,
): AsyncGenerator<Row> {
  let left = asked.limit ?? Number.POSITIVE_INFINITY
  if (left <= 0) return
  const wanted = await wantedOf(query, asked)
  if (!wanted) return
  if (wanted.named && !asked.after) return yield* namedRows(query, wanted, columns)
  let { after } = asked
  // Entries without a day come last in either order: they are a walk of their own.
  for (const dated of [true, false]) {
    if (!dated && (asked.from || asked.to)) return
    if (dated && after?.day === '') continue
    if (!dated && after && after.day !== '') after = undefined
    for (const part of dated && !wanted.named ? partsOf(asked) : [undefined])
      while (left > 0) {
        const page = Math.min(at, left)
        const { after: _, ...rest } = asked
        const { table, values } = walkOf(
          { ...wanted, query: { ...rest, ...(after ? { after } : {}) } },
          dated,
          part,
          page,
        )
        const rows = await query(selectOf(columns, table, inOrder(asked, 'e.first', 'e.id')), values)
        yield* rows
        left -= rows.length
        if (rows.length > 0) after = { day: rows.at(-1)!.first, id: rows.at(-1)!.id }
        if (rows.length < page) break
      }
  }
}

/** Entries that are named are put in order at once; only what is asked of them is fetched by pages. */
async function* namedRows(query: Query, wanted: Wanted, columns: string | undefined): AsyncGenerator<Row> {
  const { query: asked, named } = wanted
  const dated = asked.from || asked.to ? true : undefined
  const { table, values } = walkOf(wanted, dated, undefined, asked.limit ?? Number.POSITIVE_INFINITY)
  const order = `e.first = '', ${inOrder(asked, 'e.first', 'e.id')}`
  if (columns === undefined || named!.length <= PAGE) return yield* await query(selectOf(columns, table, order), values)
  const ids = (await query(`SELECT e.id FROM ${table} e ORDER BY ${order}`, values)).map((r) => r.id as string)
  for (let i = 0; i < ids.length; i += PAGE)
    yield* await query(
      `SELECT ${columns}, e.first, e.id FROM unnest($1::text[]) n JOIN entries e ON e.id = n ORDER BY ${order}`,
      [ids.slice(i, i + PAGE)],
    )
}

/** Entries themselves are looked up only for what stands in them. */
const selectOf = (columns: string | undefined, table: string, order: string): string =>
  columns === undefined
    ? `SELECT e.first, e.id FROM ${table} e ORDER BY ${order}`
    : `SELECT ${columns}, e.first, e.id FROM ${table} w JOIN entries e ON e.id = w.id ORDER BY ${order}`
