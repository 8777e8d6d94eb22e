import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const heads = (lang: string, text: string): string[] => {
  const { entities, engagements } = readingFrom({ id: 'x', lang, published: '2026-05-06', text })
  return engagements[0]!.people
    .filter((p) => p.role === 'head')
    .map((p) => `${entities.find((x) => x.id === p.entity)!.name} ${p.party}`)
}

test('both who preside together head their sides', () => {
  expect(
    heads(
      'en',
      'The fifth meeting of the Chile-Ghana Joint Commission, co-chaired by Trade Minister Rosa Diaz of Chile and Foreign Minister Samuel Mensah, was held in Accra on 4 May 2026.',
    ),
  ).toEqual(['Rosa Diaz CL', 'Samuel Mensah GH'])
  expect(
    heads(
      'ru',
      'Пятое заседание совместной комиссии Армении и Кении под сопредседательством министра экономики Армении Ашота Саркисяна и министра торговли Кении Ивана Мутузова прошло в Ереване 4 мая 2026 года.',
    ),
  ).toEqual(['Ашот Саркисян AM', 'Иван Мутузов KE'])
  expect(
    heads(
      'ur',
      'ترکی اور ایران کے مشترکہ کمیشن کا پانچواں اجلاس 4 مئی 2026ء کو انقرہ میں ہوا جس کی مشترکہ صدارت ترک وزیر خارجہ احمد یلدرم اور ایران کے وزیر خارجہ رضا کریمی نے کی۔',
    ),
  ).toEqual(['احمد یلدرم TR', 'رضا کریمی IR'])
})

test('so do two before the verb', () => {
  expect(
    heads(
      'en',
      "Chile's trade minister Rosa Diaz and Ghana's foreign minister Samuel Mensah co-chaired the meeting in Accra.",
    ),
  ).toEqual(['Rosa Diaz CL', 'Samuel Mensah GH'])
  expect(
    heads(
      'en',
      'Foreign Minister Rosa Diaz of Chile and her Ghanaian counterpart Samuel Mensah chaired different meetings in Accra.',
    ),
  ).toEqual([])
})

test('two who lead one delegation do not preside over the meeting', () => {
  expect(
    heads(
      'en',
      'Chile and Ghana held talks in Accra on Monday. The Chilean delegation was led by Rosa Diaz and Pedro Soto.',
    ),
  ).not.toContain('Pedro Soto GH')
})
