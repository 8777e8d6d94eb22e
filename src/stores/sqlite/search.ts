/** Full-text search in a register file. */
import type { Found, Hit, SearchQuery } from '../store.ts'
import type { Connection } from './connection.ts'
import { valuesOf } from './entries.ts'
import { matchOf } from './match.ts'

/** Finds are counted up to here; where there are more, the newest come first instead of the best. */
export const MAX_RANKED = 10_000

const SCOPES = {
  report: {
    terms: 'report_terms',
    columns: 'd.digest AS ref, NULL AS statement',
    join: 'JOIN documents d ON d.seq = t.rowid',
    order: 'd.day DESC, d.seq DESC',
    first: 'd.day',
    last: 'd.day',
    entries: 'SELECT r.entry FROM drafts r WHERE r.document = d.seq',
  },
  statement: {
    terms: 'statement_terms',
    columns: 'd.digest AS ref, t.rowid & 4095 AS statement',
    join: 'JOIN documents d ON d.seq = t.rowid >> 12',
    order: 'd.day DESC, d.seq DESC, t.rowid',
    first: 'd.day',
    last: 'd.day',
    entries: 'SELECT r.entry FROM drafts r WHERE r.document = d.seq',
  },
  entry: {
    terms: 'entry_terms',
    columns: 'e.id AS ref, NULL AS statement',
    join: 'JOIN entries e ON e.seq = t.rowid',
    order: 'e.first DESC, e.id',
    first: 'e.first',
    last: 'e.last',
    entries: 'SELECT e.seq',
  },
} as const

export function findHits(connection: Connection, query: SearchQuery): Found {
  const { sql } = connection
  const match = matchOf(query.parts)
  if (match === undefined) return { hits: [], total: 0 }
  const scope = SCOPES[query.scope]
  const given: { [name: string]: unknown } = { match, limit: query.limit, offset: query.offset ?? 0 }
  const conditions = [`${scope.terms} MATCH @match`]
  let needsJoin = false
  for (const [i, filter] of (query.filters ?? []).entries()) {
    needsJoin = true
    if (query.scope !== 'entry' && (filter.name === 'lang' || filter.name === 'outlet')) {
      conditions.push(`d.${filter.name} IN (SELECT value FROM json_each(@f${i}))`)
      given[`f${i}`] = JSON.stringify(filter.values)
      continue
    }
    const values = valuesOf(connection, filter)
    if (values.length === 0) return { hits: [], total: 0 }
    given[`f${i}`] = JSON.stringify(values.map((v) => v.seq))
    conditions.push(
      `EXISTS (SELECT 1 FROM entries x JOIN entry_facets y ON y.entry = x.seq AND y.first = x.first
        AND y.value IN (SELECT value FROM json_each(@f${i})) WHERE x.seq IN (${scope.entries}))`,
    )
  }
  if (query.from) {
    needsJoin = true
    conditions.push(`${scope.last} >= @from`)
    given['from'] = query.from
  }
  if (query.to) {
    needsJoin = true
    conditions.push(`${scope.first} <= @to AND ${scope.first} <> ''`)
    given['to'] = query.to
  }
  const where = conditions.join(' AND ')
  const counted = sql(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${scope.terms} t ${needsJoin ? scope.join : ''} WHERE ${where} LIMIT ${MAX_RANKED + 1})`,
  ).get(given).n as number
  if (counted === 0) return { hits: [], total: 0 }
  const many = counted > MAX_RANKED
  const rows = many
    ? sql(`SELECT ${scope.columns}, 0 AS score FROM ${scope.terms} t ${scope.join} WHERE ${where}
           ORDER BY t.rowid DESC LIMIT @limit OFFSET @offset`).all(given)
    : sql(`SELECT ${scope.columns}, -bm25(${scope.terms}, 4.0, 1.0, 2.0) AS score FROM ${scope.terms} t ${scope.join}
           WHERE ${where} ORDER BY score DESC, ${scope.order} LIMIT @limit OFFSET @offset`).all(given)
  const hits = rows.map(
    (r): Hit => ({ ref: r.ref, ...(r.statement !== null ? { statement: r.statement } : {}), score: r.score }),
  )
  return { hits, total: many ? MAX_RANKED : counted, ...(many ? { atLeast: true } : {}) }
}
