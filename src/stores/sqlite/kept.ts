/** Results that are kept in a register file until what they rest on changes. */

import { EVERY, marksTouchedBy } from '../../text/marks.ts'
import { pack, unpack } from '../body.ts'
import type { Made } from '../store.ts'
import type { Connection } from './connection.ts'

const list = (values: readonly unknown[]): string => JSON.stringify(values)

/** Whether what rests on these marks, each with its number of then, holds still. */
const holds = (marks: string, numberOf: (mark: string) => number | undefined): boolean =>
  (JSON.parse(marks) as [string, number][]).every(([mark, number]) => numberOf(mark) === number)

const oneByOne =
  ({ sql }: Connection) =>
  (mark: string): number | undefined =>
    sql('SELECT number FROM marks WHERE mark = ?').get(mark)?.number

/** Of more keys than this all marks are read at once. */
const MANY = 100

function numbers(connection: Connection): (mark: string) => number | undefined {
  const all = new Map(
    connection
      .sql('SELECT mark, number FROM marks')
      .all()
      .map((row) => [row.mark as string, row.number as number]),
  )
  return (mark) => all.get(mark)
}

/** The result of a key. Absent: undefined where none is kept, or where it holds no more. */
export function keptOf(connection: Connection, key: string): unknown {
  const row = connection.sql('SELECT marks, body FROM kept WHERE key = ?').get(key)
  return row && holds(row.marks, oneByOne(connection)) ? unpack(row.body) : undefined
}

/** Which of these keys have no result that holds. */
export function unkeptOf(connection: Connection, keys: readonly string[]): string[] {
  const find = connection.sql('SELECT marks FROM kept WHERE key = ?')
  const numberOf = keys.length > MANY ? numbers(connection) : oneByOne(connection)
  return keys.filter((key) => {
    const row = find.get(key)
    return !row || !holds(row.marks, numberOf)
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
