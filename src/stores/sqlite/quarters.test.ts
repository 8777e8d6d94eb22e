import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { quarterIn, quarterOf, quarterSql } from './quarters.ts'

test('the quarter of a day is the same in SQL, also of what is hardly a day', () => {
  const days = ['', '0000-01-01', '1999-12-31', '2018-00-00', '2018-03-31', '2018-04-01', '2018-09-30', '2018-99-01']
  const db = new Database(':memory:')
  const told = db
    .prepare(`SELECT ${quarterSql('value')} FROM json_each(?)`)
    .pluck()
    .all(JSON.stringify(days))
  db.close()
  expect(told).toEqual(days.map(quarterOf))
  expect(days.map(quarterOf)).toEqual([0, 1, 8000, 8073, 8073, 8074, 8075, 8076])
})

test('a bound that may lie in several quarters leaves none out', () => {
  expect(quarterIn('2018-05')).toBe(quarterOf('2018-05-31'))
  for (const bound of ['2018', '2018-W05', 'soon', '']) expect(quarterIn(bound)).toBeUndefined()
})
