/** Full-text search in a PostgreSQL register. */
import { facetKey } from '../rows.ts'
import type { Found, Hit, SearchQuery } from '../store.ts'
import type { Query } from './connection.ts'
import { tsqueryOf } from './terms.ts'

/** Finds are counted up to here; where there are more, the newest come first instead of the best. */
const MAX_RANKED = 10_000

const SCOPES = {
  report: {
    from: 'documents d',
    terms: 'd.terms',
    columns: 'd.digest AS ref, NULL::int AS statement',
    order: 'd.day DESC, d.seq DESC',
    newest: 'd.seq DESC',
    first: 'd.day',
    last: 'd.day',
    entries: 'SELECT r.entry FROM drafts r WHERE r.document = d.seq',
  },
  statement: {
    from: 'statements s JOIN documents d ON d.seq = s.document',
    terms: 's.terms',
    columns: 'd.digest AS ref, s.number AS statement',
    order: 'd.day DESC, d.seq DESC, s.number',
    newest: 'd.seq DESC, s.number',
    first: 'd.day',
    last: 'd.day',
    entries: 'SELECT r.entry FROM drafts r WHERE r.document = d.seq',
  },
  entry: {
    from: 'entries e',
    terms: 'e.terms',
    columns: 'e.id AS ref, NULL::int AS statement',
    order: 'e.first DESC, e.id',
    newest: 'e.first DESC, e.id',
    first: 'e.first',
    last: 'e.last',
    entries: 'SELECT e.id',
  },
} as const

export async function findHits(query: Query, search: SearchQuery): Promise<Found> {
  const tsquery = tsqueryOf(search.parts)
  if (tsquery === undefined) return { hits: [], total: 0 }
  const scope = SCOPES[search.scope]
  const values: unknown[] = [tsquery]
  const $ = (value: unknown): string => `$${values.push(value)}`
  const conditions = [`${scope.terms} @@ $1::tsquery`]
  for (const f of search.filters ?? [])
    if (search.scope !== 'entry' && (f.name === 'lang' || f.name === 'outlet'))
      conditions.push(`d.${f.name} = ANY (${$(f.values)})`)
    else
      conditions.push(
        `EXISTS (SELECT 1 FROM entry_facets x WHERE x.entry IN (${scope.entries}) AND x.name = ${$(f.name)} AND x.key = ANY (${$(f.values.map(facetKey))}))`,
      )
  if (search.from) conditions.push(`${scope.last} >= ${$(search.from)}`)
  if (search.to) conditions.push(`${scope.first} <= ${$(search.to)} AND ${scope.first} <> ''`)
  const where = `FROM ${scope.from} WHERE ${conditions.join(' AND ')}`
  const [{ n }] = (await query(
    `SELECT count(*)::int AS n FROM (SELECT 1 ${where} LIMIT ${MAX_RANKED + 1}) f`,
    values,
  )) as [{ n: number }]
  if (n === 0) return { hits: [], total: 0 }
  const many = n > MAX_RANKED
  const score = many ? '0' : `ts_rank('{0, 0.5, 0.25, 1}', ${scope.terms}, $1::tsquery, 1)`
  const page = `LIMIT ${$(search.limit)} OFFSET ${$(search.offset ?? 0)}`
  const rows = await query(
    `SELECT ${scope.columns}, ${score} AS score ${where} ORDER BY ${many ? scope.newest : `score DESC, ${scope.order}`} ${page}`,
    values,
  )
  const hits = rows.map(
    (r): Hit => ({ ref: r.ref, ...(r.statement !== null ? { statement: r.statement } : {}), score: Number(r.score) }),
  )
  return { hits, total: many ? MAX_RANKED : n, ...(many ? { atLeast: true } : {}) }
}
