/** Full-text search in a PostgreSQL register. */
import { facetKey } from '../rows.ts'
import type { Found, Hit, SearchQuery } from '../store.ts'
import { commonnessOf, SOON_WEIGHED } from './commonness.ts'
import type { Query, Row } from './connection.ts'
import { newestFirst } from './newest.ts'
import { SCOPES, type Scope } from './scopes.ts'
import { tsqueryOf } from './terms.ts'

/** Finds are counted up to here; where there are more, the newest come first instead of the best. */
export const MAX_RANKED = 10_000

/** A search in SQL. The words are the first value. */
export interface Asked {
  readonly scope: Scope
  /** What must hold besides the words, each a condition on the scope's tables. */
  readonly conditions: readonly string[]
  readonly values: readonly unknown[]
  readonly limit: number
  readonly offset: number
}

export async function findHits(query: Query, search: SearchQuery): Promise<Found> {
  const tsquery = tsqueryOf(search.parts)
  if (tsquery === undefined) return { hits: [], total: 0 }
  const asked = askedOf(search, tsquery)
  const common = await commonnessOf(query, asked, tsqueryOf(search.parts, true)!)
  // Going back to the newest that fill a page costs less than weighing all, or there is too much to weigh.
  if (common.holding > SOON_WEIGHED && (asked.limit + asked.offset) / common.meeting < common.holding)
    return newestFirst(query, asked, common.meeting)
  const { n, rows } = await best(query, asked)
  if (n > MAX_RANKED) return newestFirst(query, asked, 1)
  return { hits: rows.map(hitOf), total: n }
}

function askedOf(search: SearchQuery, tsquery: string): Asked {
  const scope = SCOPES[search.scope]
  const values: unknown[] = [tsquery]
  const $ = (value: unknown): string => `$${values.push(value)}`
  const conditions: string[] = []
  for (const f of search.filters ?? [])
    if (search.scope !== 'entry' && (f.name === 'lang' || f.name === 'outlet'))
      conditions.push(`d.${f.name} = ANY (${$(f.values)})`)
    // With offsets the server keeps it as it stands, one thing after the other, whatever it guesses.
    else
      conditions.push(
        `EXISTS (SELECT 1 FROM ${scope.entries} y JOIN entry_facets x ON x.first = y.first AND x.entry = y.id
          WHERE x.name = ${$(f.name)} AND x.key = ANY (${$(f.values.map(facetKey))}) OFFSET 0)`,
      )
  if (search.from) conditions.push(`${scope.last} >= ${$(search.from)}`)
  if (search.to) conditions.push(`${scope.first} <= ${$(search.to)} AND ${scope.first} <> ''`)
  return { scope, conditions, values, limit: search.limit, offset: search.offset ?? 0 }
}

/** All that is found, weighed in one pass, the best first; one more than are ranked stand for any number. */
async function best(
  query: Query,
  { scope, conditions, values, limit, offset }: Asked,
): Promise<{ n: number; rows: Row[] }> {
  const where = [`${scope.terms} @@ $1::tsquery`, ...conditions].join(' AND ')
  const rows = await query(
    `WITH found AS MATERIALIZED (SELECT ${scope.columns}, ${scope.key}, ts_rank('{0, 0.5, 0.25, 1}', ${scope.terms}, $1::tsquery, 1) AS score
       FROM ${scope.from} WHERE ${where} LIMIT ${MAX_RANKED + 1})
     SELECT c.n, page.* FROM (SELECT count(*)::int AS n FROM found) c
     LEFT JOIN (SELECT * FROM found ORDER BY score DESC, ${scope.order} LIMIT $${values.length + 1} OFFSET $${values.length + 2}) page ON true
     ORDER BY score DESC, ${scope.order}`,
    [...values, limit, offset],
  )
  return { n: rows[0]!.n, rows: rows.filter((r) => r.ref !== null) }
}

export const hitOf = (r: Row): Hit => ({
  ref: r.ref,
  ...(r.statement !== null ? { statement: r.statement } : {}),
  score: Number(r.score),
})
