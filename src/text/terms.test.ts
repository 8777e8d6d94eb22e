import { expect, test } from 'vitest'
import { matchesIn, partsOf } from './query.ts'
import { nameTerms, termsOf } from './terms.ts'

const QUERIES: readonly (readonly [query: string, text: string])[] = [
  ['کہا', 'وزیر نے کہا'],
  ['كہا', 'وزیر نے کہا'],
  ['وزير', 'وزیر نے کہا'],
  ['وزیر', 'وزیرِ خارجہ آئے'],
  ['موقف', 'ملک کا مؤقف'],
  ['علما', 'علماء کا اجلاس'],
  ['لڑکی', 'لڑکیوں کے سکول'],
  ['کتاب', 'کتابیں اور قلم'],
  ['آج'.normalize('NFD'), 'آج اجلاس ہوا'],
  ['"وزیر خارجہ"', 'وزیرِ خارجہ آئے'],
]

test.each(QUERIES)('%s is found in its text and marked there', (query, text) => {
  expect(matchesIn(text, partsOf(query))).toHaveLength(1)
})

test('a phrase is met only by its words in a row', () => {
  expect(matchesIn('خارجہ کے وزیر', partsOf('"وزیر خارجہ"'))).toEqual([])
})

test('what is marked is the original spelling, marks and all', () => {
  const text = 'کل وزیرِ خارجہ آئے'
  const [found] = matchesIn(text, partsOf('"وزير خارجه"'))
  expect(text.slice(found!.start, found!.end)).toBe('وزیرِ خارجہ')
})

test('a name has one sound in the three scripts', () => {
  expect(nameTerms('Zamir Kabulov')).toEqual(nameTerms('Замир Кабулов'))
  expect(nameTerms('Zamir Kabulov')).toEqual(nameTerms('ضمیر کابلوف'))
  expect(nameTerms('Ahmed Farooq')).toEqual(nameTerms('احمد فاروق'))
  expect(nameTerms('Ahmed Farooq')).toEqual(nameTerms('Ахмед Фарук'))
  expect(nameTerms('Sergei Lavrov')).toEqual(nameTerms('سرگئی لاوروف'))
})

test('a query without a word asks for nothing', () => {
  expect(partsOf('  … " - ')).toEqual([])
  expect(termsOf('۔،')).toEqual([])
})
