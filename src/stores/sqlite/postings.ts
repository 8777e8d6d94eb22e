/** Which entries have a value, in memory: what several filters have in common is told without walking the longest list. */
import { type Connection, untilWritten } from './connection.ts'
import { quarterSql } from './quarters.ts'

/** The numbers of the entries that have one value, each with the quarter of its first day, in order of quarters. */
interface Posting {
  readonly entries: Int32Array
  readonly quarters: Int32Array
}

/** What is held of a value: its list, or only which entries are in it, a bit for each. */
interface Held {
  posting?: Posting
  bits?: Uint32Array
}

/** Longer lists are not held. */
export const LONGEST = 100_000
/** Lists that are held at once. */
const MOST = 1_000
/** Of more entries than this, walking in order of days comes to the first ones sooner. */
const MOST_TOGETHER = 2_000
/** To look an entry up in the file takes so many times as long as to read it in a list that is then held. */
const LOOKED_UP = 60

/** The rows of one value, which is asked for. */
const OF_ONE = 'quarters q CROSS JOIN entry_facets f ON f.quarter = q.quarter AND f.value = ?'

const tables = new WeakMap<Connection, () => Map<number, Held>>()

function heldOf(connection: Connection, value: number): Held {
  let table = tables.get(connection)
  if (!table) {
    table = untilWritten<number, Held>(connection, MOST)
    tables.set(connection, table)
  }
  const all = table()
  const held = all.get(value) ?? {}
  all.set(value, held)
  return held
}

function postingOf(connection: Connection, value: number): Posting {
  const held = heldOf(connection, value)
  if (held.posting) return held.posting
  // One text a quarter: a row for each takes several times as long.
  const rows = connection
    .sql(`SELECT q.quarter, group_concat(f.entry) FROM ${OF_ONE} GROUP BY q.quarter ORDER BY q.quarter`)
    .raw()
    .all(value) as [number, string][]
  const lists = rows.map(([, text]) => JSON.parse(`[${text}]`) as number[])
  held.posting = {
    entries: Int32Array.from(lists.flat()),
    quarters: Int32Array.from(lists.flatMap((list, i) => list.map(() => rows[i]![0]))),
  }
  return held.posting
}

function bitsOf(connection: Connection, value: number): Uint32Array {
  const held = heldOf(connection, value)
  if (held.bits) return held.bits
  // One text: a row for each takes twice as long.
  const text = connection.sql(`SELECT group_concat(f.entry) FROM ${OF_ONE}`).pluck().get(value)
  const entries = JSON.parse(`[${text ?? ''}]`) as number[]
  const bits = new Uint32Array((entries.reduce((a, b) => Math.max(a, b), 0) >> 5) + 1)
  for (const entry of entries) bits[entry >> 5]! |= 1 << (entry & 31)
  held.bits = bits
  return bits
}

const isSet = (bits: Uint32Array, entry: number): boolean => ((bits[entry >> 5] ?? 0) & (1 << (entry & 31))) !== 0

/**
 * The entries that have all of these values, in quarters from one to another; `entries`: how many have the value. Absent: undefined
 * where they are so many that they are better walked.
 */
export function entriesWithAll(
  connection: Connection,
  values: readonly { readonly seq: number; readonly entries: number }[],
  { from, to }: { readonly from: number; readonly to: number },
): number[] | undefined {
  const [rarest, ...others] = values.toSorted((a, b) => a.entries - b.entries)
  const { entries, quarters } = postingOf(connection, rarest!.seq)
  /** Places in the list of the rarest. */
  let found: number[] = []
  for (const [i, quarter] of quarters.entries()) if (quarter >= from && quarter <= to) found.push(i)
  for (const { seq, entries: many } of others) {
    if (!heldOf(connection, seq).bits && many > LOOKED_UP * found.length) {
      const having = havingToo(
        connection,
        seq,
        found.map((i) => entries[i]!),
      )
      found = found.filter((i) => having.has(entries[i]!))
      continue
    }
    const bits = bitsOf(connection, seq)
    found = found.filter((i) => isSet(bits, entries[i]!))
  }
  return found.length <= MOST_TOGETHER ? found.map((i) => entries[i]!) : undefined
}

/** Which of these entries have a value, asked of the file one by one: its own list is many times as long. */
function havingToo({ sql }: Connection, value: number, entries: readonly number[]): Set<number> {
  const having = sql(
    `SELECT e.seq FROM json_each(?) n CROSS JOIN entries e ON e.seq = n.value WHERE EXISTS
     (SELECT 1 FROM entry_facets x WHERE x.quarter = ${quarterSql('e.first')} AND x.value = ? AND x.first = e.first AND x.entry = e.seq)`,
  )
  return new Set(having.pluck().all(JSON.stringify(entries), value) as number[])
}
