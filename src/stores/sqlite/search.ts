/** Full-text search in a register file. */
import type { SearchScope } from '../../model/search.ts'
import type { Found, Hit, SearchQuery } from '../store.ts'
import { cardsOf } from './cards.ts'
import { commonness, MOST_PLACES, soonWeighed } from './commonness.ts'
import type { Connection, Row } from './connection.ts'
import { foundLately, valuesOf } from './entries.ts'
import { matchOf, whole } from './match.ts'
import { quarterSql } from './quarters.ts'

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
    newest: '(SELECT max(seq) FROM documents)',
    things: '(SELECT max(seq) FROM documents)',
  },
  statement: {
    terms: 'statement_terms',
    columns: 'd.digest AS ref, t.rowid & 4095 AS statement',
    join: 'JOIN documents d ON d.seq = t.rowid >> 12',
    order: 'd.day DESC, d.seq DESC, t.rowid',
    first: 'd.day',
    last: 'd.day',
    entries: 'SELECT r.entry FROM drafts r WHERE r.document = d.seq',
    newest: '(SELECT (max(seq) << 12) + 4095 FROM documents)',
    things: '(SELECT max(seq) FROM documents)',
  },
  entry: {
    terms: 'entry_terms',
    columns: 'e.id AS ref, NULL AS statement',
    join: 'JOIN entries e ON e.seq = t.rowid',
    order: 'e.first DESC, e.id',
    first: 'e.first',
    last: 'e.last',
    entries: 'SELECT e.seq',
    newest: '(SELECT max(seq) FROM entries)',
    things: '(SELECT max(seq) FROM entries)',
  },
} as const

interface Ranked {
  readonly rowid: number
  readonly score: number
}

/**
 * What words alone find: matches are ranked in one pass, by all words or `by` some of them, and only those that come to be shown
 * are looked up.
 * Absent: undefined where they are too many to be ranked.
 */
function ranked(
  connection: Connection,
  scope: (typeof SCOPES)[SearchScope],
  { match, limit, offset }: { readonly [name: string]: unknown },
  by = match,
): Found | undefined {
  const { sql } = connection
  let all = sql(
    `SELECT rowid, -bm25(${scope.terms}, 4.0, 1.0, 2.0) AS score FROM ${scope.terms} WHERE ${scope.terms} MATCH ? LIMIT ?`,
  ).all(by, MAX_RANKED + 1) as Ranked[]
  if (all.length > MAX_RANKED) return undefined
  if (by !== match) {
    const found = sql(`SELECT rowid AS n FROM ${scope.terms} WHERE ${scope.terms} MATCH ?`)
    const met = new Set(found.pluck().all(match))
    all = all.filter((r) => met.has(r.rowid))
  }
  const [from, to] = [offset as number, (offset as number) + (limit as number)]
  const scores = Float64Array.from(all, (r) => r.score).sort()
  // Counted from the end: scores are in order of growing.
  const least = scores[Math.max(0, scores.length - to)]
  const most = scores[scores.length - 1 - from]
  if (least === undefined || most === undefined) return { hits: [], total: all.length }
  const better = all.filter((r) => r.score > most).length
  const near = all.filter((r) => r.score >= least && r.score <= most)
  if (scope === SCOPES.entry && near.length <= FEW_NEAR)
    return { hits: nearEntries(connection, near).slice(from - better, to - better), total: all.length }
  // Ranks travel as whole numbers, so that equal scores stay equal.
  const ranks = [...new Set(near.map((r) => r.score))].sort((a, b) => b - a)
  const rankOf = new Map(ranks.map((score, rank) => [score, rank]))
  const rows = sql(
    `SELECT ${scope.columns}, t.rank AS rank FROM
     (SELECT value ->> 0 AS rowid, value ->> 1 AS rank FROM json_each(@near)) t ${scope.join.replace('JOIN', 'CROSS JOIN')}
     ORDER BY t.rank, ${scope.order} LIMIT @limit OFFSET @offset`,
  ).all({ near: JSON.stringify(near.map((r) => [r.rowid, rankOf.get(r.score)])), limit, offset: from - better })
  return { hits: rows.map((r) => hitOf({ ...r, score: ranks[r.rank] })), total: all.length }
}

/** So many entries are put in order here. */
const FEW_NEAR = 500

/** Entries that were ranked, best first, those of one score as they stand in lists. */
function nearEntries(connection: Connection, near: readonly Ranked[]): Hit[] {
  const lately = foundLately(connection)
  const cards = cardsOf(
    connection,
    near.map((r) => r.rowid),
  )
  return near
    .flatMap(({ rowid, score }) => {
      const card = cards.get(rowid)
      if (!card) return []
      lately.set(card.ref, rowid)
      return [{ score, ...card }]
    })
    .sort((a, b) => b.score - a.score || compare(b.day, a.day) || compare(a.ref, b.ref))
    .map(({ ref, score }) => ({ ref, score }))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const hitOf = (r: Row): Hit => ({
  ref: r.ref,
  ...(r.statement !== null ? { statement: r.statement } : {}),
  score: r.score,
})

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
      `EXISTS (SELECT 1 FROM entries x JOIN entry_facets y ON y.quarter = ${quarterSql('x.first')} AND y.entry = x.seq AND y.first = x.first
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
  const join = needsJoin ? scope.join : ''
  const common = commonness(connection, scope, query.parts)
  const places = common.reduce((n, p) => n + p.places, 0)
  const most = Math.min(...common.map((p) => p.most))
  if (places > MOST_PLACES) {
    // A word that very many things hold says little of which is the best: the others alone are weighed.
    const by = needsJoin || most > MAX_RANKED ? undefined : matchOf(soonWeighed(common))
    const found = by === undefined ? undefined : ranked(connection, scope, given, by)
    return found ?? newestFirst(connection, scope, { where, join }, given, places)
  }
  // Weighing what is then not ranked took twenty times as long as counting, which stops early; counting what is ranked a third of it all.
  if (!needsJoin && most <= MAX_RANKED) {
    const found = ranked(connection, scope, given)
    if (found) return found
  }
  const counted = sql(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${scope.terms} t ${join} WHERE ${where} LIMIT ${MAX_RANKED + 1})`,
  ).get(given).n as number
  if (counted === 0) return { hits: [], total: 0 }
  if (!needsJoin && counted <= MAX_RANKED) {
    const found = ranked(connection, scope, given)
    if (found) return found
  }
  const many = counted > MAX_RANKED
  const rows = many
    ? sql(`SELECT ${scope.columns}, 0 AS score FROM ${scope.terms} t ${scope.join} WHERE ${where}
           ORDER BY t.rowid DESC LIMIT @limit OFFSET @offset`).all(given)
    : sql(`SELECT ${scope.columns}, -bm25(${scope.terms}, 4.0, 1.0, 2.0) AS score FROM ${scope.terms} t ${scope.join}
           WHERE ${where} ORDER BY score DESC, ${scope.order} LIMIT @limit OFFSET @offset`).all(given)
  return { hits: rows.map(hitOf), total: many ? MAX_RANKED : counted, ...(many ? { atLeast: true } : {}) }
}

/** So many places of words are gone through at once. */
const AT_ONCE = 40_000

/**
 * What very common words find: the newest first, not weighed, from the newest things backwards until a page is full. Counting stops
 * there too: a phrase of such words may be rare, and to find all of it every place of each word had to be read.
 */
function newestFirst(
  { sql }: Connection,
  scope: (typeof SCOPES)[SearchScope],
  { where, join }: { readonly where: string; readonly join: string },
  given: { readonly [name: string]: unknown },
  places: number,
): Found {
  const [from, to] = [given['offset'] as number, (given['offset'] as number) + (given['limit'] as number)]
  const last = sql(`SELECT ${scope.newest} AS n`).get().n as number
  const step = Math.ceil((last * AT_ONCE) / places)
  const some = sql(
    `SELECT t.rowid AS n FROM ${scope.terms} t ${join} WHERE ${where} AND t.rowid > ${whole('@low')} AND t.rowid <= ${whole('@high')}
     ORDER BY t.rowid DESC LIMIT @left`,
  ).pluck()
  const found: number[] = []
  let high = last
  while (high > 0 && found.length <= to) {
    const low = high - step
    found.push(...(some.all({ ...given, low, high, left: MAX_RANKED + 1 - found.length }) as number[]))
    high = low
  }
  const rows = sql(
    `SELECT ${scope.columns}, 0 AS score FROM (SELECT value AS rowid FROM json_each(?)) t ${scope.join.replace('JOIN', 'CROSS JOIN')}
     ORDER BY t.rowid DESC`,
  ).all(JSON.stringify(found.slice(from, to)))
  const more = high > 0 || found.length > MAX_RANKED
  return {
    hits: rows.map(hitOf),
    total: Math.min(found.length, MAX_RANKED),
    ...(more && found.length > 0 ? { atLeast: true } : {}),
  }
}
