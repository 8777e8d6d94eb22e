import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const people = (text: string): string[] => {
  const { engagements, entities } = readingFrom({ id: 'x', lang: 'en', published: '2026-03-10', text })
  return engagements[0]!.people.map((p) =>
    [entities.find((e) => e.id === p.entity)!.name, p.party ?? '-', p.role ?? '-'].join(' '),
  )
}

const round = 'The third round of Ghana-Peru political consultations was held in Accra on Monday.'

test('who leads which side', () => {
  expect(people(`${round} Deputy Minister Peter Mwangi led the Ghanaian side.`)).toEqual(['Peter Mwangi GH head'])
  expect(
    people(
      `${round} The Peruvian delegation was led by Vice Minister Rosa Quispe and the Ghanaian by Director Peter Mwangi.`,
    ),
  ).toEqual(['Rosa Quispe PE head', 'Peter Mwangi GH head'])
  expect(
    people(
      `${round} The Peruvian side was led by Vice Minister Rosa Quispe; the Ghanaian side by Director General Peter Mwangi.`,
    ),
  ).toEqual(['Rosa Quispe PE head', 'Peter Mwangi GH head'])
  expect(
    people(
      `${round} The Peruvian delegation was headed by Vice Minister Rosa Quispe, while Ghana’s was led by Ambassador Peter Mwangi.`,
    ),
  ).toEqual(['Rosa Quispe PE head', 'Peter Mwangi GH head'])
  expect(
    people(
      `${round} Peru was represented by Vice Minister Rosa Quispe and Ghana by Deputy Minister Peter Mwangi of the ministry.`,
    ),
  ).toEqual(['Rosa Quispe PE member', 'Peter Mwangi GH member'])
  expect(
    people(`${round} The Peruvian delegation was led by Vice Minister Rosa Quispe and visited the port by boat.`),
  ).toEqual(['Rosa Quispe PE head'])
})

test('nobody is of a side by the nearest state alone', () => {
  expect(
    people(
      'The Reef Dialogue between Peru and Ghana took place in Lima on 5 March, co-chaired by Deputy Minister Rosa Quispe and Vice Minister Peter Mwangi.',
    ),
  ).toEqual(['Rosa Quispe - head', 'Peter Mwangi - head'])
  expect(
    people(
      'The Reef Dialogue between Peru and Ghana took place in Lima on 5 March, attended by Deputy Minister Rosa Quispe.',
    ),
  ).toEqual(['Rosa Quispe - member'])
})

test('a list of a delegation is over at its verb', () => {
  const result = readingFrom({
    id: 'x',
    lang: 'en',
    published: '2026-03-10',
    text: 'A Malaysian delegation, including Trade Minister Lim Boon, met President Arif Hossain in Dhaka on Tuesday.',
  })
  const state = (name: string) => result.entities.find((e) => e.name === name)?.country
  expect([state('Lim Boon'), state('Arif Hossain')]).toEqual(['MY', undefined])
})
