import { expect, test } from 'vitest'
import { holdsPart, nameFrom } from './name-argument.ts'

test('a pasted name loses what nobody sees, and keeps its joins', () => {
  expect(nameFrom(['\u202eKha\u200bwaja\u202c', 'As\u200dif\ufeff'], 'person')).toBe('Khawaja Asif')
  expect(nameFrom(['حزب\u200cاللہ'], 'body')).toBe('حزب\u200cاللہ')
})

test('what is no name is refused', () => {
  for (const words of [[], [' '], ['\u200b\u200e'], ['A'.repeat(10_000)]])
    expect(() => nameFrom(words, 'person')).toThrow()
})

test('one letter is no part of every name', () => {
  expect(holdsPart('Joint Working Group', 'a')).toBe(false)
  expect(holdsPart('Group of 20', 'of')).toBe(true)
  expect(holdsPart('Joint Working Group', 'working g')).toBe(true)
})
