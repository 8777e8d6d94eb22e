import { expect, test } from 'vitest'
import { processorSeconds } from '../../tests/processor.ts'
import { compareNames } from './compare-names.ts'

const verdict = (a: string, b: string) => compareNames(a, b).verdict

test('one person in three scripts', () => {
  for (const [a, b] of [
    ['خواجہ آصف', 'Khawaja Muhammad Asif'],
    ['خواجہ آصف', 'Хаваджа Асиф'],
    ['شی جن پنگ', 'Xi Jinping'],
    ['سرگئی ورشینن', 'С.В. Вершинин'],
    ['ذبیح اللہ مجاہد', 'Забихулла Муджахид'],
    ['رجب طیب اردوان', 'Recep Tayyip Erdogan'],
    ['João Pereira', 'Жуан Перейра'],
    ['جواؤ پریرا', 'Жуан Перейра'],
  ])
    expect([a, b, verdict(a!, b!)]).toEqual([a, b, 'same'])
})

test('names that differ by a long vowel, a sex or a given name are not merged', () => {
  for (const [a, b] of [
    ['راشد خان', 'Rasheed Khan'],
    ['حامد میر', 'Hameed Mir'],
    ['آصفہ بھٹو زرداری', 'Asif Ali Zardari'],
    ['نواز شریف', 'Шахбаз Шариф'],
    ['کم جونگ ان', 'Ким Чен Ир'],
    ['Сергей Иванов', 'Igor Ivanov'],
    ['Juan Pereira', 'Жуан Перейра'],
  ])
    expect([a, b, verdict(a!, b!)]).toEqual([a, b, 'different'])
})

test('a surname alone, or another given name before the same two, is not sure', () => {
  expect(verdict('Putin', 'Владимир Путин')).toBe('unsure')
  expect(verdict('Hamza Shehbaz Sharif', 'شہباز شریف')).toBe('unsure')
  expect(verdict('Amir Khan', 'امیر خان متقی')).toBe('unsure')
})

test('Russian case forms are the same name', () => {
  expect(verdict('Сергеем Вершининым', 'Sergey Vershinin')).toBe('same')
  expect(verdict('Хаваджи Асифа', 'Хаваджа Асиф')).toBe('same')
  expect(verdict('Павла Климкина', 'Павел Климкин')).toBe('same')
})

test('the reasons tell which word answers which', () => {
  const { reasons } = compareNames('Mohammad Javad Zarif', 'جواد ظریف')
  expect(reasons.find((r) => r.a === 'javad')?.b).toBe('جواد')
  expect(reasons.find((r) => r.a === 'mohammad')?.why).toBe('left out')
})

test('odd input is answered at once', () => {
  const long = 'ا'.repeat(10_000)
  const took = processorSeconds(() => {
    for (const a of [
      '',
      ' ',
      '😀',
      '\u202e\u2066',
      'x',
      long,
      'aб'.repeat(5000),
      '\ud800',
      '\u0378',
      'ز\u200cز',
      'a '.repeat(5000),
    ])
      for (const b of ['', '😀', 'ж', long, 'Khawaja Asif', '\ud800\udfff', 'b '.repeat(5000)]) {
        const r = compareNames(a, b)
        expect(r.score).toBeGreaterThanOrEqual(0)
        expect(r.score).toBeLessThanOrEqual(1)
      }
  })
  expect(took).toBeLessThan(3)
})
