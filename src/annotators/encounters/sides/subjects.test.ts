import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const people = (text: string): string[] => {
  const { entities, engagements } = readingFrom({ id: 'x', lang: 'en', published: '2026-05-06', text })
  return engagements.flatMap((e) => e.people.map((p) => `${entities.find((x) => x.id === p.entity)!.name} ${p.party}`))
}

test('who concluded a visit made it, though the verb is one of saying as well', () => {
  expect(people('Somali President Hassan Mohamud concluded a three-day visit to Doha on Tuesday.')).toEqual([
    'Hassan Mohamud SO',
  ])
})

test('who only tells of a meeting of others was not there', () => {
  expect(
    people('Somali President Hassan Mohamud said on Tuesday that a meeting of Kenya and Qatar was held in Doha.'),
  ).toEqual([])
})

test('who says that he has agreed to something, following a call with another, held it', () => {
  expect(
    people(
      'Chilean President Gabriel Boric had warned of this. Boric announced that he had agreed to a delay, following a call with Norwegian Prime Minister Jonas Gahr Støre.',
    ),
  ).toEqual(['Gabriel Boric CL', 'Jonas Gahr Støre NO'])
})
