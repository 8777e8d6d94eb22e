import { describe, expect, it } from 'vitest'
import { mistyped } from './slips.ts'

describe('typing mistakes in names', () => {
  it.each([
    ['Дональд Трам', 'Дональд Трамп'],
    ['Donlad Trump', 'Donald Trump'],
    ['Khawaja Aisf', 'Khawaja Asif'],
    ['نریندر موودی', 'نریندر مودی'],
  ])('takes %s for %s', (a, b) => expect(mistyped(a, b)).toBe(true))

  it.each([
    ['Donald Trump', 'Donald Trump'],
    ['Donald Trump', 'Ronald Reagan'],
    ['Ali Khan', 'Ali Shan Khan'],
    ['Xi', 'Yi'],
    ['a'.repeat(10_000), 'b'.repeat(10_000)],
    ['😀', ''],
  ])('leaves %s and %s apart', (a, b) => expect(mistyped(a, b)).toBe(false))
})
