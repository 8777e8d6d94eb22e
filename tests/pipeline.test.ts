/** What the whole reader promises for any report. */
import { expect, test, vi } from 'vitest'
import { annotators } from '../src/annotators/index.ts'
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

test('a report that breaks off anywhere is read', () => {
  const texts = {
    en: 'Minister Karim Saleh said that it would host the second round of talks in Geneva on 5 May, and that Norway agreed to it.',
    ru: 'Министр Карим Салех заявил, что страна примет второй раунд переговоров в Женеве 5 мая, а Норвегия согласилась на это.',
    ur: 'وزیر خارجہ کریم صالح نے کہا کہ مذاکرات کا دوسرا دور 5 مئی کو جنیوا میں ہوگا اور ناروے نے اس پر اتفاق کیا ہے۔',
  }
  for (const [lang, text] of Object.entries(texts))
    for (let end = 1; end <= text.length; end++) expect(read({ id: 'a', lang, text: text.slice(0, end) }).ok).toBe(true)
})

test('a report that the reader fails at is told of as a problem, and the next one is read', () => {
  const failing = vi.spyOn(annotators[0]!, 'annotate').mockImplementationOnce(() => {
    throw new RangeError('too deep')
  })
  const [first, second] = ['a', 'b'].map((id) => read({ id, text: 'Oman and Kenya met in Muscat.', lang: 'en' }))
  failing.mockRestore()
  expect(first).toEqual({
    ok: false,
    id: 'a',
    problem: { code: 'read.failed', message: expect.stringMatching(/too deep$/) },
  })
  expect(second!.ok).toBe(true)
})
