/** How common the words of a search are: whether weighing what they find is done soon, told before it is begun. */
import type { SearchPart, SearchPhrase } from '../../model/search.ts'
import { type Connection, untilWritten } from './connection.ts'
import { quoted, whole } from './match.ts'

/** One in so many of the newest things is looked at to guess how many hold a word. */
const PROBED = 64
/** Words are counted up to here. Weighing reads every place of every word, however few things hold them all. */
export const MOST_PLACES = 60_000
/** In fewer things than this every word is soon looked up. */
const SOON = 20_000
/** Words that are remembered until anybody writes. */
const MOST_REMEMBERED = 10_000

export interface Commonness {
  readonly part: SearchPart
  /** About how many things hold its words, added up over all words. */
  readonly places: number
  /** No more things than about this can meet it. */
  readonly most: number
}

const tables = new WeakMap<Connection, () => Map<string, number>>()

/** Of each part that must be met. A guess: it decides in which order work is tried, and what is found newest first instead of best first. */
export function commonness(
  connection: Connection,
  { terms, newest, things }: { readonly terms: string; readonly newest: string; readonly things: string },
  parts: readonly SearchPart[],
): Commonness[] {
  const { sql } = connection
  const wanted = parts.filter((p) => !p.not)
  if ((sql(`SELECT ${things} AS n`).get().n ?? 0) < SOON) return wanted.map((part) => ({ part, places: 0, most: 0 }))
  let table = tables.get(connection)
  if (!table) {
    table = untilWritten<string, number>(connection, MOST_REMEMBERED)
    tables.set(connection, table)
  }
  const known = table()
  const last = sql(`SELECT ${newest} AS n`).get().n as number
  const from = last - Math.ceil(last / PROBED)
  const most = Math.ceil(MOST_PLACES / PROBED) + 1
  const holding = (term: string): number => {
    const key = `${terms} ${term}`
    let n = known.get(key)
    if (n === undefined) {
      n =
        PROBED *
        (sql(
          `SELECT count(*) AS n FROM (SELECT 1 FROM ${terms} WHERE ${terms} MATCH ? AND rowid > ${whole('?')} LIMIT ?)`,
        ).get(quoted([term]), from, most).n as number)
      known.set(key, n)
    }
    return n
  }
  const sum = (phrases: readonly SearchPhrase[], of: (held: readonly number[]) => number): number =>
    phrases.reduce((n, phrase) => n + of(phrase.terms.map(holding)), 0)
  return wanted.map((part) => ({
    part,
    places: sum(part.alternatives, (held) => held.reduce((a, b) => a + b, 0)),
    most: sum(part.alternatives, (held) => Math.min(...held)),
  }))
}

/** Those of the parts that can be weighed soon, the rarest first. */
export function soonWeighed(parts: readonly Commonness[]): SearchPart[] {
  let places = 0
  return parts
    .toSorted((a, b) => a.places - b.places)
    .filter((p) => (places += p.places) <= MOST_PLACES)
    .map((p) => p.part)
}
