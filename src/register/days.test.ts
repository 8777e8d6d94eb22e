import { expect, test } from 'vitest'
import { daysOf, isoOf, lengthOf } from './days.ts'

const spelled = (date: string): string | undefined => {
  const days = daysOf(date)
  return days && `${isoOf(days.from)} ${isoOf(days.to)}`
}

test('a date means its first to its last day', () => {
  expect(spelled('2018-03-21')).toBe('2018-03-21 2018-03-21')
  expect(spelled('2018-03-21T17:00+05:00')).toBe('2018-03-21 2018-03-21')
  expect(spelled('2020-02')).toBe('2020-02-01 2020-02-29')
  expect(spelled('2020-02-29')).toBe('2020-02-29 2020-02-29')
  expect(spelled('2018-12-31')).toBe('2018-12-31 2018-12-31')
  expect(spelled('2018-W01')).toBe('2018-01-01 2018-01-07')
  expect(spelled('2018-Q1')).toBe('2018-01-01 2018-03-31')
  expect(spelled('2018-WI')).toBe('2018-12-01 2019-02-28')
  expect(lengthOf(daysOf('201X')!)).toBe(3652)
})

test('days that no calendar has are none', () => {
  for (const date of [
    '2018-02-29',
    '2018-04-31',
    '2018-00-10',
    '2018-13-01',
    '2018-13',
    '2018-00',
    '2018-01-00',
    '2018-W00',
    '2018-W54',
  ])
    expect(daysOf(date), date).toBeUndefined()
})
