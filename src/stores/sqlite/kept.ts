/** Results that are kept in a register file until what they rest on changes. */

import { EVERY, marksTouchedBy } from '../../text/marks.ts'
import { pack, unpack } from '../body.ts'
import type { Made } from '../store.ts'
import type { Connection } from './connection.ts'

const list = (values: readonly unknown[]): string => JSON.stringify(values)

function holds({ sql }: Connection, marks: string): boolean {
  const numberOf = sql('SELECT number FROM marks WHERE mark = ?')
  return (JSON.parse(marks) as [string, number][]).every(([mark, number]) => numberOf.get(mark)?.number === number)
}

/** The result of a key. Absent: undefined where none is kept, or where it holds no more. */
export function keptOf(connection: Connection, key: string): unknown {
  const row = connection.sql('SELECT marks, body FROM kept WHERE key = ?').get(key)
  return row && holds(connection, row.marks) ? unpack(row.body) : undefined
}

/** Which of these keys have no result that holds. */
export function unkeptOf(connection: Connection, keys: readonly string[]): string[] {
  const find = connection.sql('SELECT marks FROM kept WHERE key = ?')
  return keys.filter((key) => {
    const row = find.get(key)
    return !row || !holds(connection, row.marks)
  })
}

export function keepMade({ sql }: Connection, made: readonly Made[]): void {
  for (const { key, marks, value } of made) {
    const rests = [...new Set(marks)].map((mark) => {
      sql('INSERT OR IGNORE INTO marks (mark, number) VALUES (?, 0)').run(mark)
      return [mark, sql('SELECT number FROM marks WHERE mark = ?').get(mark).number]
    })
    sql('INSERT OR REPLACE INTO kept (key, marks, body) VALUES (?, ?, ?)').run(key, list(rests), pack(value))
  }
}

/** Moves the marks of all people among these values of facets, by number. */
export function touch({ sql }: Connection, values: ReadonlySet<number>): void {
  if (values.size === 0 || !sql('SELECT 1 FROM marks LIMIT 1').get()) return
  const names = sql(
    "SELECT value FROM facet_values WHERE name = 'person' AND seq IN (SELECT value FROM json_each(?))",
  ).all(list([...values]))
  const marks = new Set([EVERY, ...names.flatMap(({ value }) => marksTouchedBy(value))])
  sql('UPDATE marks SET number = number + 1 WHERE mark IN (SELECT value FROM json_each(?))').run(list([...marks]))
}
