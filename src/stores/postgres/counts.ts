/** Counting in a PostgreSQL register. */
import { facetKey, inPairs } from '../rows.ts'
import {
  type EntryQuery,
  type FacetCount,
  type FacetName,
  PERIODS,
  type Period,
  type Tally,
  type Together,
} from '../store.ts'
import type { Query } from './connection.ts'
import { walkOf } from './entries.ts'
import { entryIds, wantedOf } from './walk.ts'

/** Facets of at most this many entries are counted. */
const MAX_COUNTED = 20_000
const FEW = 5_000
const FROM_FEW =
  'unnest($3::text[]) n CROSS JOIN LATERAL (SELECT y.name, y.key, y.value FROM entry_facets y WHERE y.entry = n OFFSET 0) x'

export async function facetsOf(
  query: Query,
  asked: EntryQuery,
  names: readonly FacetName[],
  limit: number,
): Promise<FacetCount[]> {
  const { limit: most = MAX_COUNTED, ...q } = asked
  const narrowed = q.ids || q.drafts || q.documents || q.from || q.to || q.filters?.length || q.changedSince
  const values: unknown[] = [names, limit]
  let from = 'entry_facets x'
  if (narrowed) {
    const ids = await entryIds(query, { ...q, limit: Math.min(most, MAX_COUNTED) })
    values.push(ids)
    // Each looked up by itself, whatever the server guesses: it would rather read all values of all entries.
    from = ids.length <= FEW ? FROM_FEW : 'unnest($3::text[]) n JOIN entry_facets x ON x.entry = n'
  }
  const rows = await query(
    `SELECT name, value, count FROM
       (SELECT x.name, min(x.value) AS value, count(*)::int AS count,
          row_number() OVER (PARTITION BY x.name ORDER BY count(*) DESC, x.key) AS place
        FROM ${from}
        WHERE x.name = ANY ($1) GROUP BY x.name, x.key) counted
     WHERE place <= $2 ORDER BY name, place`,
    values,
  )
  return names.flatMap((name) =>
    rows.filter((r) => r.name === name).map((r): FacetCount => ({ name, value: r.value, count: r.count })),
  )
}

/** Entries by period, but for those whose date may mean two of them: those, few, are taken off again. */
export async function tallyOf(query: Query, asked: EntryQuery, by: Period): Promise<Tally[]> {
  const wanted = await wantedOf(query, asked)
  if (!wanted) return []
  const { table, values } = walkOf(wanted, true, undefined, 'all')
  const n = PERIODS[by]
  return (await query(
    `WITH w AS ${table},
       counted AS (SELECT first, count(*) AS n FROM w GROUP BY 1
         UNION ALL SELECT e.first, -1 FROM w JOIN entries e ON e.id = w.id WHERE e.last <> e.first AND left(e.first, ${n}) <> left(e.last, ${n}))
     SELECT left(first, ${n}) AS period, sum(n)::int AS entries FROM counted GROUP BY 1 HAVING sum(n) > 0 ORDER BY 1`,
    values,
  )) as Tally[]
}

export async function togetherOf(query: Query, name: FacetName, values: readonly string[]): Promise<Together[]> {
  const rows = await query(
    `SELECT x.key AS a, y.key AS b, count(*)::int AS entries FROM entry_facets x JOIN entry_facets y ON y.entry = x.entry AND y.name = $1
     WHERE x.name = $1 AND x.key = ANY ($2) AND y.key = ANY ($2) AND x.key <> y.key GROUP BY 1, 2`,
    [name, values.map(facetKey)],
  )
  const counts = new Map(rows.map((r) => [`${r.a}\u0000${r.b}`, r.entries as number]))
  return inPairs(values, (a, b) => counts.get(`${facetKey(a)}\u0000${facetKey(b)}`) ?? 0)
}
