/** What the whole reader promises for any report. */
import { expect, test } from 'vitest'
import { read } from '../src/pipeline.ts'

test('a report is read, and the same report gives the same reading', () => {
  const input = {
    id: 'a',
    published: '2024-05-04',
    text: 'The foreign minister met his Turkish counterpart on Friday.',
  }
  const first = read(input)
  expect(first.ok && first.reading.document.lang).toBe('en')
  expect(read(input)).toEqual(first)
})

test('a language that is not read is named, with the three that are', () => {
  const result = read({ id: 'fa', lang: 'fa', text: 'متن' })
  expect(result.ok).toBe(false)
  expect(!result.ok && result.problem.message).toContain('ur, ru, en')
})
