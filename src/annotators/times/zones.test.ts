import { expect, test } from 'vitest'
import { dayNumber } from './calendar.ts'
import { offsetOn } from './zones.ts'

test('summer time goes by the day', () => {
  expect(offsetOn('us:-300', dayNumber(2026, 3, 7))).toBe(-300)
  expect(offsetOn('us:-300', dayNumber(2026, 3, 9))).toBe(-240)
  expect(offsetOn('us:-300', dayNumber(2026, 11, 2))).toBe(-300)
  expect(offsetOn('eu:120', dayNumber(2026, 3, 28))).toBe(120)
  expect(offsetOn('eu:120', dayNumber(2026, 3, 30))).toBe(180)
  expect(offsetOn('eu:120', dayNumber(2026, 10, 26))).toBe(120)
})

test('what the day does not decide is absent', () => {
  expect(offsetOn('us:-300', dayNumber(2026, 3, 8))).toBeUndefined()
  expect(offsetOn('eu:120', dayNumber(1990, 7, 1))).toBeUndefined()
  expect(offsetOn('eu:120', undefined)).toBeUndefined()
  expect(offsetOn('from:2014-10-26:180', dayNumber(2013, 5, 1))).toBeUndefined()
  expect(offsetOn('from:2014-10-26:180', dayNumber(2018, 5, 1))).toBe(180)
  expect(offsetOn('local', dayNumber(2018, 5, 1))).toBeUndefined()
  expect(offsetOn(300, undefined)).toBe(300)
})
