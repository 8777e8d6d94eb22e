import { expect, test } from 'vitest'
import { isState } from '../../model/state.ts'
import { read } from '../../pipeline.ts'
import { languages } from '../index.ts'

test('no body is called by the code of a state', () => {
  const called = languages.flatMap(({ code, bodies }) =>
    bodies.flatMap(([name, { key }]) => (key && isState(key) ? [`${code}: ${name} is ${key}`] : [])),
  )
  expect(called).toEqual([])
})

test('the African Union meets as itself, and Australia as Australia', () => {
  const parties = (lang: string, text: string): string[] => {
    const result = read({ id: 'x', lang, published: '2024-02-06', text })
    if (!result.ok) throw new Error(result.problem.code)
    return result.reading.engagements.map((e) => e.parties.toSorted().join('+'))
  }
  expect(parties('en', 'The African Union and Kenya held talks in Nairobi on Monday.')).toEqual(['African Union+KE'])
  expect(parties('en', 'Australia and Kenya held talks in Nairobi on Monday.')).toEqual(['AU+KE'])
  expect(
    parties(
      'ru',
      'Делегация Африканского союза встретилась в понедельник в Москве с Сергеем Лавровым, министром иностранных дел России.',
    ),
  ).toEqual(['African Union+RU'])
  expect(parties('ur', 'افریقی یونین اور پاکستان کے درمیان پیر کو اسلام آباد میں مذاکرات ہوئے۔')).toEqual([
    'African Union+PK',
  ])
})
