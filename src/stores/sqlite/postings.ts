/** Which entries have a value, in memory: what several filters have in common is told without walking the longest list. */
import { type Connection, untilWritten } from './connection.ts'

/** The numbers of the entries that have one value, each with its first day as a number (20180321; 0 where it has none), in order of days. */
interface Posting {
  readonly entries: Int32Array
  readonly days: Int32Array
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
const LOOKED_UP = 20

/** More than any number of an entry: a day and an entry are one number of at most 53 bits. */
const ENTRY = 2 ** 26

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
  // One number a row, taken apart here: rows of two columns take twice as long.
  const rows = connection
    .sql(
      `SELECT CAST(replace(first, '-', '') AS INTEGER) * ${ENTRY} + entry FROM entry_facets WHERE value = ? ORDER BY first, entry`,
    )
    .pluck()
    .all(value) as number[]
  held.posting = {
    entries: Int32Array.from(rows, (n) => n % ENTRY),
    days: Int32Array.from(rows, (n) => Math.floor(n / ENTRY)),
  }
  return held.posting
}

function bitsOf(connection: Connection, value: number): Uint32Array {
  const held = heldOf(connection, value)
  if (held.bits) return held.bits
  // One text: a row for each takes twice as long.
  const text = connection.sql('SELECT group_concat(entry) FROM entry_facets WHERE value = ?').pluck().get(value)
  const entries = JSON.parse(`[${text ?? ''}]`) as number[]
  const bits = new Uint32Array((entries.reduce((a, b) => Math.max(a, b), 0) >> 5) + 1)
  for (const entry of entries) bits[entry >> 5]! |= 1 << (entry & 31)
  held.bits = bits
  return bits
}

const isSet = (bits: Uint32Array, entry: number): boolean => ((bits[entry >> 5] ?? 0) & (1 << (entry & 31))) !== 0

/**
 * The entries that have all of these values, with a first day between two (as numbers); `entries`: how many have the value. Absent:
 * undefined where they are so many that they are better walked.
 */
export function entriesWithAll(
  connection: Connection,
  values: readonly { readonly seq: number; readonly entries: number }[],
  { from, to }: { readonly from: number; readonly to: number },
): number[] | undefined {
  const [rarest, ...others] = values.toSorted((a, b) => a.entries - b.entries)
  const posting = postingOf(connection, rarest!.seq)
  const { entries, days } = posting
  /** Places in the list of the rarest. */
  let found: number[] = []
  for (const [i, day] of days.entries()) if (day >= from && day <= to) found.push(i)
  for (const { seq, entries: many } of others) {
    if (!heldOf(connection, seq).bits && many > LOOKED_UP * found.length) {
      const having = havingToo(connection, seq, posting, found)
      found = found.filter((i) => having.has(entries[i]!))
      continue
    }
    const bits = bitsOf(connection, seq)
    found = found.filter((i) => isSet(bits, entries[i]!))
  }
  return found.length <= MOST_TOGETHER ? found.map((i) => entries[i]!) : undefined
}

/** Which of the entries at these places of a list have a value, asked of the file one by one: its own list is many times as long. */
function havingToo(
  { sql }: Connection,
  value: number,
  { entries, days }: Posting,
  places: readonly number[],
): Set<number> {
  const asked = JSON.stringify(places.map((i) => [entries[i], dayOf(days[i]!)]))
  const having = sql(
    `SELECT n.value ->> 0 FROM json_each(?) n WHERE EXISTS
     (SELECT 1 FROM entry_facets x WHERE x.value = ? AND x.first = n.value ->> 1 AND x.entry = n.value ->> 0)`,
  )
  return new Set(having.pluck().all(asked, value) as number[])
}

/** A day from its number. */
function dayOf(number: number): string {
  if (number === 0) return ''
  const digits = String(number).padStart(8, '0')
  return `${digits.slice(0, -4)}-${digits.slice(-4, -2)}-${digits.slice(-2)}`
}
