/** A language with a few words in each table is read: nothing needs more than the tables' types ask for. */
import { expect, test } from 'vitest'
import { readDocument } from '../src/pipeline.ts'
import { esperanto } from './composed/esperanto.ts'

const text =
  'La germana ministro pri eksteraj aferoj Karla Vento renkontis la pakistanan prezidenton Amir Kan en Berlino lundon. Ŝi venis el Germanio.'
const { code: lang } = esperanto
const reading = readDocument({ id: 'x', lang, text, published: '2018-03-22' }, [], undefined, esperanto)

test('its names and times are found', () => {
  expect(reading.mentions.map((m) => [m.type, text.slice(m.start, m.end)])).toEqual([
    ['PER', 'Karla Vento'],
    ['PER', 'Amir Kan'],
    ['LOC', 'Berlino'],
    ['LOC', 'Germanio'],
  ])
  expect(reading.times.map((t) => [text.slice(t.start, t.end), t.value])).toEqual([['lundon', '2018-03-19']])
})

test('whoever is named with an office holds it', () => {
  expect(reading.entities[0]).toMatchObject({
    name: 'Karla Vento',
    country: 'DE',
    posts: [{ title: 'ministro pri eksteraj aferoj' }],
  })
})

test('its encounters are found', () => {
  expect(reading.engagements).toMatchObject([
    { kind: 'meeting', status: 'held', date: '2018-03-19', parties: ['DE', 'PK'], place: { name: 'Berlino' } },
  ])
})
