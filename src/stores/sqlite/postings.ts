/** Which entries have a value, in memory: what several filters have in common is told without walking the longest list. */
import { type Connection, untilWritten } from './connection.ts'

/** The numbers of the entries that have one value, growing, each with its first day as a number (20180321; 0 where it has none). */
interface Posting {
  readonly entries: Int32Array
  readonly days: Int32Array
}

/** Longer lists are not held. */
export const LONGEST = 100_000
/** Lists that are held at once. */
const MOST = 1_000
/** Of more entries than this, walking in order of days comes to the first ones sooner. */
const MOST_TOGETHER = 2_000

/** More than any day as a number. */
const DAY = 100_000_000

const tables = new WeakMap<Connection, () => Map<number, Posting>>()

function postingOf(connection: Connection, value: number): Posting {
  let table = tables.get(connection)
  if (!table) {
    table = untilWritten<number, Posting>(connection, MOST)
    tables.set(connection, table)
  }
  const held = table()
  const before = held.get(value)
  if (before) return before
  // One number a row, taken apart here: rows of two columns take twice as long.
  const rows = connection
    .sql(`SELECT entry * ${DAY} + CAST(replace(first, '-', '') AS INTEGER) FROM entry_facets WHERE value = ?`)
    .pluck()
    .all(value) as number[]
  const sorted = Float64Array.from(rows).sort()
  const posting = {
    entries: Int32Array.from(sorted, (n) => Math.floor(n / DAY)),
    days: Int32Array.from(sorted, (n) => n % DAY),
  }
  held.set(value, posting)
  return posting
}

/**
 * The entries that have all of these values, with a first day between two (as numbers). Absent: undefined where they are so many that
 * they are better walked.
 */
export function entriesWithAll(
  connection: Connection,
  values: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): number[] | undefined {
  const [first, ...others] = values
    .map((v) => postingOf(connection, v))
    .sort((a, b) => a.entries.length - b.entries.length)
  let found: number[] = []
  for (const [i, entry] of first!.entries.entries())
    if (first!.days[i]! >= from && first!.days[i]! <= to) found.push(entry)
  for (const { entries } of others) found = found.filter((entry) => holds(entries, entry))
  return found.length <= MOST_TOGETHER ? found : undefined
}

/** Whether a growing list holds a number. */
function holds(list: Int32Array, wanted: number): boolean {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return list[low] === wanted
}
