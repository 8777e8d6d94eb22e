import { expect, test } from 'vitest'
import { withQuery } from './address.ts'

test('a query is written as browsers write one, whatever its words hold', () => {
  const hostile = [
    '',
    'plain-1.2_*',
    'two words',
    "it's (so)! ~",
    'a+b&c=d%',
    'ایک "لفظ"',
    'Встреча',
    '\ud800',
    '\u0000\n',
    '💬',
  ]
  for (const q of hostile) {
    const asked = { q, party: ['PK', q, 'RU'], none: undefined }
    const wanted = new URLSearchParams()
    for (const [name, value] of [
      ['q', q],
      ['party', 'PK'],
      ['party', q],
      ['party', 'RU'],
    ] as const)
      if (value !== '') wanted.append(name, value)
    expect(withQuery('/en/search', asked)).toBe(`/en/search?${wanted}`)
  }
  expect(withQuery('/en/days', { q: '', place: [] })).toBe('/en/days')
})
