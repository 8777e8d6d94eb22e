/** What very common words find in a PostgreSQL register: the newest first, not weighed. */
import type { Found } from '../store.ts'
import type { Query, Row } from './connection.ts'
import { type Asked, hitOf, MAX_RANKED } from './search.ts'

/** The fewest and the most things that are looked at in one go. */
const FEWEST = 200
const MOST = 20_000

/**
 * From the newest things backwards until a page is full. Counting stops there too: a phrase of such words may be rare, and to find all
 * of it everything that holds its words had to be read. `share`: how many things are guessed to be found among all.
 */
export async function newestFirst(query: Query, asked: Asked, share: number): Promise<Found> {
  const { scope, conditions, values, limit, offset } = asked
  const to = offset + limit
  const order = scope.place.map((p) => `${p} DESC`).join(', ')
  const found: Row[] = []
  let high: Row | undefined
  let over = false
  for (let step = Math.max(FEWEST, Math.ceil((2 * to) / share)); !over && found.length <= to; step *= 2) {
    const before = (place: readonly unknown[], way: string, n: number) =>
      `(${scope.place.join(', ')}) ${way} (${place.map((_, i) => `$${n + i + 1}::${scope.types[i]}`).join(', ')})`
    const from = high ? Object.values(high) : []
    const [low] = await query(
      `SELECT ${scope.place.join(', ')} FROM ${scope.table} ${high ? `WHERE ${before(from, '<', 0)}` : ''} ORDER BY ${order} OFFSET ${Math.min(step, MOST) - 1} LIMIT 1`,
      from,
    )
    over = low === undefined
    const all = [...values, ...from, ...(low ? Object.values(low) : [])]
    const where = [
      // So that no index is asked which would give everything that holds the words.
      `(${scope.terms} @@ $1::tsquery) IS TRUE`,
      ...conditions,
      ...(high ? [before(from, '<', values.length)] : []),
      ...(low ? [before(Object.values(low), '>=', values.length + from.length)] : []),
    ]
    found.push(
      ...(await query(
        `SELECT ${scope.columns}, 0 AS score FROM ${scope.from} WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ${MAX_RANKED + 1 - found.length}`,
        all,
      )),
    )
    high = low
  }
  const more = !over || found.length > MAX_RANKED
  return {
    hits: found.slice(offset, to).map(hitOf),
    total: Math.min(found.length, MAX_RANKED),
    ...(more && found.length > 0 ? { atLeast: true } : {}),
  }
}
