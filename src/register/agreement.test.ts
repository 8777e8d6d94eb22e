/** The arithmetic of agreement. */
import { expect, test } from 'vitest'
import { kappaOf } from './agreement.ts'

const pairs = (n: number, a: string, b: string) => Array.from({ length: n }, () => [a, b] as const)

test('kappa is what is left of agreement once chance is taken off', () => {
  // 35 of 50 alike; by chance half of them would be.
  const judged = [
    ...pairs(20, 'yes', 'yes'),
    ...pairs(15, 'no', 'no'),
    ...pairs(5, 'yes', 'no'),
    ...pairs(10, 'no', 'yes'),
  ]
  expect(kappaOf(judged)).toBeCloseTo(0.4, 10)
})

test('kappa is 1 where all are alike, below 0 where fewer are than by chance, and tells nothing of one label', () => {
  expect(kappaOf([...pairs(3, 'a', 'a'), ...pairs(2, 'b', 'b')])).toBe(1)
  expect(kappaOf([...pairs(2, 'a', 'b'), ...pairs(2, 'b', 'a')])).toBe(-1)
  expect(kappaOf(pairs(9, 'a', 'a'))).toBeUndefined()
  expect(kappaOf([])).toBeUndefined()
})
