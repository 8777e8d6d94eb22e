import { expect, test } from 'vitest'
import { foldWord } from './fold.ts'
import { stem } from './stem.ts'

const same = (words: string) => new Set(words.split(' ').map((w) => stem(foldWord(w)))).size

test('the forms of a word have one stem', () => {
  expect(same('لڑکی لڑکیوں لڑکیاں')).toBe(1)
  expect(same('لڑکا لڑکے لڑکوں')).toBe(1)
  expect(same('کتاب کتابیں کتابوں')).toBe(1)
  expect(same('علما علماء')).toBe(1)
  expect(same('مؤقف موقف')).toBe(1)
  expect(same('دورہ دورے دوروں')).toBe(1)
  expect(same('министр министра министру министром министры министров')).toBe(1)
  expect(same('встреча встречи встрече встречу встречей встреч')).toBe(1)
  expect(same('российский российская российского российскими')).toBe(1)
  expect(same('обсудил обсудила обсудили обсудить')).toBe(1)
  expect(same('meeting meetings')).toBe(1)
  expect(same('agree agreed agrees')).toBe(1)
  expect(same('country countries')).toBe(1)
})

test('different words keep different stems', () => {
  expect(same('کہا کہ')).toBe(2)
  expect(same('روس روسی')).toBe(2)
  expect(same('мир мэр')).toBe(2)
  expect(same('Iran Iraq')).toBe(2)
})
