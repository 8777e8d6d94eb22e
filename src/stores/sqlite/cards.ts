/** What lists and counts need of entries that were found: small, and remembered, since one entry is found by many words. */
import { daysOf } from '../rows.ts'
import { type Connection, untilWritten } from './connection.ts'

export interface Card {
  readonly ref: string
  /** The first day that its date allows; '' where it has none. */
  readonly day: string
  /** Numbers of its facets' values. */
  readonly values: readonly number[]
}

/** Cards that are remembered. */
const MOST = 50_000
const tables = new WeakMap<Connection, () => Map<number, Card>>()

/** The cards of entries by number, without touching the entries themselves. One that is not there has none. */
export function cardsOf(connection: Connection, entries: readonly number[]): Map<number, Card> {
  let table = tables.get(connection)
  if (!table) {
    table = untilWritten<number, Card>(connection, MOST)
    tables.set(connection, table)
  }
  const known = table()
  const unknown = entries.filter((e) => !known.has(e))
  if (unknown.length > 0) {
    const rows = connection
      .sql(
        `SELECT l.entry, l.line ->> '$.id' AS ref, l.line ->> '$.date.shown' AS date, l.facets
         FROM json_each(?) n CROSS JOIN lines l ON l.entry = n.value`,
      )
      .all(JSON.stringify(unknown))
    for (const { entry, ref, date, facets } of rows)
      known.set(entry, { ref, day: daysOf(date ?? undefined)?.first ?? '', values: JSON.parse(facets) })
  }
  return new Map(entries.flatMap((e) => (known.has(e) ? [[e, known.get(e)!]] : [])))
}
