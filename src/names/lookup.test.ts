import { expect, test } from 'vitest'
import { nameIndex } from './lookup.ts'

const names = [
  'خواجہ آصف',
  'Khawaja Saad Rafique',
  'Хаваджа Мухаммад Асиф',
  'Sergey Lavrov',
  'سرگئی لاوروف',
  'Сергей Шойгу',
  'Imran Khan',
  'عمران خان',
  'Khan',
  'Muhammad Ali Khan',
  'Ли Кэцян',
  'Li Keqiang',
]
const index = nameIndex(names)
const found = (query: string) =>
  index
    .find(query)
    .filter((h) => h.verdict === 'same')
    .map((h) => names[h.index])

test('a name is found by any spelling', () => {
  expect(found('Khawaja Asif')).toEqual(expect.arrayContaining(['خواجہ آصف', 'Хаваджа Мухаммад Асиф']))
  expect(found('Сергеем Лавровым')).toEqual(expect.arrayContaining(['Sergey Lavrov', 'سرگئی لاوروف']))
  expect(found('لی کی چیانگ').sort()).toEqual(['Li Keqiang', 'Ли Кэцян'])
})

test('typing mistakes are forgiven', () => {
  expect(found('Sergey Lavrvo')).toContain('Sergey Lavrov')
  expect(found('Imrn Khan')).toContain('Imran Khan')
})

test('what is no name finds nothing', () => {
  for (const query of ['', '😀', '\u200f', '1234', '\ud800']) expect(index.find(query)).toEqual([])
  expect(index.find('x'.repeat(10_000)).length).toBeLessThanOrEqual(10)
  expect(nameIndex([]).find('Imran Khan')).toEqual([])
})
