import { expect, test } from 'vitest'
import { type Held, TERROR_RU, told } from '../../tests/composed/chains.ts'
import { attendanceOf, outlineOf } from '../model/outline.ts'
import { bodiesOf } from './body.ts'
import { join } from './join.ts'
import { personsOf } from './person.ts'
import { linksAmong } from './same.ts'

const entriesOf = (reports: readonly Held[]) => {
  const all = reports.flatMap(told)
  return join(all, linksAmong(all)).entries
}
const GENERAL = 'Director General (Counter-Terrorism)'

test('a head of delegation is one person across two sessions and two scripts, with the post and whom he met', () => {
  const persons = personsOf(
    entriesOf([
      {
        n: 7,
        day: '2018-03-21',
        in: 'Islamabad',
        people: [`Ahmad Farooq/PK/head/${GENERAL}`, 'Ilya Rogachev/RU/head'],
      },
      {
        n: 8,
        day: '2019-11-12',
        in: 'Москва',
        lang: 'ru',
        body: TERROR_RU,
        people: ['Ахмад Фарук/PK/head', 'Владимир Тарабрин/RU/head'],
      },
      {
        n: 8,
        day: '2019-11-12',
        in: 'Moscow',
        people: [`Ahmad Farooq/PK/head/${GENERAL}`, 'Vladimir Tarabrin/RU/head'],
      },
    ]),
  )
  const farooq = persons.find((p) => p.name === 'Ahmad Farooq')!
  expect(farooq.names.map((n) => n.name)).toEqual(['Ahmad Farooq', 'Ахмад Фарук'])
  expect(farooq.posts).toMatchObject([{ title: GENERAL, from: '2018-03-21', to: '2019-11-12' }])
  expect(farooq.encounters.map((e) => e.entry)).toHaveLength(2)
  expect(farooq.encounters[0]!.met.map((m) => m.name)).toEqual(['Ilya Rogachev'])
  expect(farooq.encounters[1]!.met.map((m) => m.person)).toEqual([
    persons.find((p) => p.name === 'Vladimir Tarabrin')!.id,
  ])
  expect(persons).toHaveLength(3)
})

test('a surname alone goes to the one full name it fits, and to nobody when it fits two', () => {
  const one = entriesOf([
    { kind: 'meeting', day: '2016-01-10', people: ['Nawaz Sharif/PK'] },
    { kind: 'meeting', day: '2016-05-10', people: ['Sharif/PK'] },
  ])
  expect(personsOf(one)).toHaveLength(1)
  const two = entriesOf([
    { kind: 'meeting', day: '2016-01-10', people: ['Nawaz Sharif/PK'] },
    { kind: 'meeting', day: '2023-01-10', people: ['Shehbaz Sharif/PK'] },
    { kind: 'meeting', day: '2023-05-10', people: ['Sharif/PK'] },
  ])
  expect(personsOf(two)).toHaveLength(3)
})

test('two people of one name on two sides are two', () => {
  const entries = entriesOf([
    { kind: 'meeting', parties: ['IR', 'PK'], day: '2016-01-10', people: ['Ali Ahmad/PK', 'Ali Ahmad/IR'] },
  ])
  expect(personsOf(entries)).toHaveLength(2)
})

test('outlines tell the same people and bodies as entries, with the place of every spelling', () => {
  const entries = entriesOf([
    { n: 7, day: '2018-03-21', in: 'Islamabad', people: [`Ahmad Farooq/PK/head/${GENERAL}`, 'Ilya Rogachev/RU/head'] },
    { n: 8, day: '2019-11-12', in: 'Москва', lang: 'ru', body: TERROR_RU, people: ['Ахмад Фарук/PK/head'] },
  ])
  const persons = personsOf(entries)
  expect(persons.flatMap((p) => p.names.flatMap((n) => n.seen.map((s) => s.span)))).not.toContain(undefined)
  expect(persons.flatMap((p) => p.names.flatMap((n) => n.seen))).toHaveLength(3)
  expect(personsOf(entries.map(attendanceOf))).toEqual(persons)
  expect(bodiesOf(entries.map(outlineOf))).toEqual(bodiesOf(entries))
})
