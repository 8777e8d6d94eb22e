/** Counting over a whole register file by its indexes alone: the entries themselves are not read. */
import { inPairs } from '../rows.ts'
import { type FacetName, PERIODS, type Period, type Tally, type Together } from '../store.ts'
import type { Connection } from './connection.ts'
import { valuesOf } from './entries.ts'

/** All entries by period, but for those whose date may mean two of them. */
export function tallyOfAll({ sql }: Connection, by: Period): Tally[] {
  const n = PERIODS[by]
  const counts = new Map<string, number>()
  const add = (period: string, entries: number) => counts.set(period, (counts.get(period) ?? 0) + entries)
  for (const { first, entries } of sql(
    "SELECT first, count(*) AS entries FROM entries WHERE first <> '' GROUP BY first",
  ).all())
    add(first.slice(0, n), entries)
  for (const { first } of sql(
    `SELECT first FROM entries WHERE last <> first AND first <> '' AND substr(first, 1, ${n}) <> substr(last, 1, ${n})`,
  ).all())
    add(first.slice(0, n), -1)
  return [...counts].flatMap(([period, entries]) => (entries > 0 ? [{ period, entries }] : [])).sort(byPeriod)
}

const byPeriod = (a: Tally, b: Tally): number => (a.period < b.period ? -1 : 1)

/** How many entries have two of these values, by a bit for each entry that has one. */
export function togetherOf(connection: Connection, name: FacetName, values: readonly string[]): Together[] {
  const { sql } = connection
  const most = (sql('SELECT max(seq) AS n FROM entries').get().n as number | null) ?? 0
  const having = sql(
    'SELECT f.entry FROM quarters q CROSS JOIN entry_facets f ON f.quarter = q.quarter AND f.value = ?',
  ).pluck()
  const bits = new Map(
    values.map((value) => {
      const own = new Uint32Array((most >> 5) + 1)
      for (const { seq } of valuesOf(connection, { name, values: [value] }))
        for (const entry of having.all(seq) as number[]) own[entry >> 5]! |= 1 << (entry & 31)
      return [value, own]
    }),
  )
  return inPairs(values, (a, b) => {
    const [x, y] = [bits.get(a)!, bits.get(b)!]
    let n = 0
    for (let i = 0; i < x.length; i++) n += ones(x[i]! & y[i]!)
    return n
  })
}

/** How many bits are set. */
function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
