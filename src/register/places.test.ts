import { expect, test } from 'vitest'
import { isCountry, isElsewhere, samePlace } from './places.ts'
import { STATE_NAMES } from './states.ts'

test('every state is known as a whole country by each of its names, and by no code that was withdrawn', () => {
  for (const [country, names] of Object.entries(STATE_NAMES))
    for (const name of names) expect(isCountry({ name, country }), `${name} ${country}`).toBe(true)
})

test('a city and its country, told in any language, go together', () => {
  const pairs: [string, string, string][] = [
    ['Россия', 'Сочи', 'RU'],
    ['فرانس', 'پیرس', 'FR'],
    ['Великобритания', 'Лондон', 'GB'],
    ['روس', 'ماسکو', 'RU'],
    ['UAE', 'Abu Dhabi', 'AE'],
  ]
  for (const [state, city, country] of pairs)
    expect(samePlace({ name: state, country }, { name: city, country }), state).toBe('within')
  expect(samePlace({ name: 'Россия', country: 'RU' }, { name: 'Russia', country: 'RU' })).toBe('same')
})

test('a letter left out of a long name is a slip of the pen; a city of another state is another place', () => {
  const of = (a: string, b: string) => samePlace({ name: a }, { name: b })
  expect(of('Visakhapatnam', 'Visakhapatanam')).toBe('same')
  expect(of('Сызрань', 'Сызран')).toBe('same')
  expect(samePlace({ name: 'Amman', country: 'JO' }, { name: 'Oman', country: 'OM' })).toBe('different')
})

test('a name that is none of a known city in its own script is another place', () => {
  expect(samePlace({ name: 'Muscat', country: 'OM' }, { name: 'Низва' })).toBe('different')
  expect(samePlace({ name: 'Muscat', country: 'OM' }, { name: 'Маскат' })).toBe('same')
  // Of a city that no list knows nothing tells its name in another script.
  expect(samePlace({ name: 'Nizwa', country: 'OM' }, { name: 'Салала' })).toBe('unknown')
})

test('what lies elsewhere is in another country, or is another city; a region may hold the other place', () => {
  expect(isElsewhere({ name: 'Moscow', country: 'RU' }, { name: 'Kazan', country: 'RU' })).toBe(true)
  expect(isElsewhere({ name: 'Москва', country: 'RU' }, { name: 'اسلام آباد', country: 'PK' })).toBe(true)
  expect(isElsewhere({ name: 'Hawaii', country: 'US' }, { name: 'Pearl Harbor', country: 'US' })).toBe(false)
  expect(isElsewhere({ name: 'Europe' }, { name: 'Rome', country: 'IT' })).toBe(false)
  expect(isElsewhere({ name: 'Italy', country: 'IT' }, { name: 'Rome', country: 'IT' })).toBe(false)
})
