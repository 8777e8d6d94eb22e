import { describe, expect, test } from 'vitest'
import { numbered, respelt, wordTest } from './spellings.ts'
import { tokenize } from './tokens.ts'

describe('words', () => {
  test('are one object however often a text has them, and share their folded word with other spellings', () => {
    const [a, b, c] = tokenize('Peace PEACE Peace')
    expect(a!.spelling).toBe(c!.spelling)
    expect(a!.spelling).not.toBe(b!.spelling)
    expect(a!.spelling.folded).toBe(b!.spelling.folded)
  })

  test('are numbered in the order in which they are met', () => {
    expect([...numbered(tokenize('one Two one two three')).numbers]).toEqual([0, 1, 0, 1, 2])
    expect(numbered(tokenize('two three')).count).toBe(2)
  })

  test('are asked once', () => {
    let asked = 0
    const isLong = wordTest((word) => {
      asked++
      return word.length > 4
    })
    expect(tokenize('peace War peace PEACE war').map(isLong)).toEqual([true, false, true, true, false])
    expect(asked).toBe(2)
  })

  test('remember as many answers as there are questions', () => {
    const tests = Array.from({ length: 100 }, (_, n) => wordTest((word) => word.length === n))
    const token = tokenize('seventh')[0]!
    for (let round = 0; round < 2; round++) expect(tests.findIndex((t) => t(token))).toBe(7)
  })

  test('of another spelling are asked anew', () => {
    const isWar = wordTest((word) => word === 'war')
    const [token] = tokenize('warm')
    expect(isWar(token!)).toBe(false)
    expect(isWar(respelt(token!, 'war'))).toBe(true)
  })

  test('stay one object in a text with more words than are kept', () => {
    const text = Array.from({ length: 140_000 }, (_, i) => `w${i % 70_000}`).join(' ')
    const { numbers, count } = numbered(tokenize(text))
    expect(count).toBe(70_000)
    expect(numbers[139_999]).toBe(69_999)
  })
})
