import { expect, test } from 'vitest'
import { openReprints } from './reprints.ts'

/** A report of made-up words, the same for the same seed. */
function report(seed: number, words = 180): string[] {
  let s = seed * 2654435761
  return Array.from({ length: words }, () => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0
    return `слово${(s >>> 8) % 5000}`
  })
}
const text = (words: readonly string[]) => words.join(' ')

test('a report word for word, under another spelling of its letters, and lightly rewritten', () => {
  const index = openReprints()
  const words = report(1)
  expect(index.add(text(words))).toEqual({ number: 0 })
  expect(index.add(text(report(2)))).toEqual({ number: 1 })
  expect(index.add(text(words).toUpperCase())).toMatchObject({ number: 2, original: 0, shared: 1 })
  const edited = words.map((w, i) => (i % 23 === 7 ? 'иначе' : w))
  expect(index.add(text(['Исламабад', ...edited, 'Подробности', 'позже']))).toMatchObject({ number: 3, original: 0 })
  expect(index.add(text(words.slice(0, 140)))).toMatchObject({ original: 0 })
  expect(index.size).toBe(5)
})

test('reports of their own on one event, and texts too short to tell, are left alone', () => {
  const index = openReprints()
  const words = report(3)
  index.add(text(words))
  expect(index.add(text([...words.slice(0, 25), ...report(4)])).original).toBeUndefined()
  expect(index.add('وزیرِ خارجہ نے ملاقات کی')).toEqual({ number: 2 })
  expect(index.add('وزیرِ خارجہ نے ملاقات کی')).toEqual({ number: 3 })
})

test('it stays right as it grows', () => {
  const index = openReprints(16)
  for (let i = 0; i < 3_000; i++) expect(index.add(text(report(i + 10, 60))).original).toBeUndefined()
  for (let i = 0; i < 3_000; i += 111) expect(index.add(text(report(i + 10, 60))).original).toBe(i)
})
