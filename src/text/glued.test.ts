import { expect, test } from 'vitest'
import { readingFrom } from '../../tests/reading.ts'
import { parted, partingOf } from './glued.ts'
import { tokenize } from './tokens.ts'

const words = new Set(['صدر', 'وزیر', 'مطابق', 'ملاقات', 'افغانستان', 'ماس', 'نکال', 'ماسکو'])
const parting = partingOf(
  {
    ends: [
      ['سے|میں', 3],
      ['کو|کا|کی|کے', 4],
    ],
    begins: [['کے|نے|سے|اور', 4]],
  },
  (word) => words.has(word),
)
const raws = (text: string): string[] => parted(text, tokenize(text), parting).map((t) => text.slice(t.start, t.end))

test('a small word written on to one that is known is a token of its own', () => {
  expect(raws('صدرسے')).toEqual(['صدر', 'سے'])
  expect(raws('کےمطابق وزیر')).toEqual(['کے', 'مطابق', 'وزیر'])
  expect(raws('اورافغانستان')).toEqual(['اور', 'افغانستان'])
  expect(raws('صدرِسے')).toEqual(['صدرِ', 'سے'])
})

test('a word that is known whole, or whose rest is none or too short, stays one', () => {
  expect(raws('ماسکو')).toEqual(['ماسکو'])
  expect(raws('نکالنے')).toEqual(['نکالنے'])
  expect(raws('ماسکا')).toEqual(['ماسکا'])
  expect(raws('بستیمیں')).toEqual(['بستیمیں'])
})

test('who meets is found where the report glues the marks to the names', () => {
  const { engagements } = readingFrom({
    id: 'x',
    lang: 'ur',
    published: '2026-03-10',
    text: 'ترکی کے وزیر دفاع نےجمعرات کو قطر کےوزیر دفاع سےملاقات کی۔',
  })
  expect(engagements.map((e) => [e.kind, e.parties, e.date])).toEqual([['meeting', ['TR', 'QA'], '2026-03-05']])
})
