import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const people = (text: string): string[] => {
  const { entities, engagements } = readingFrom({ id: 'x', lang: 'en', published: '2024-05-15', text })
  return engagements.flatMap((e) => e.people.map((p) => entities.find((x) => x.id === p.entity)!.name))
}

test('whom an aide serves takes no part in what the aide does', () => {
  expect(
    people(
      'U.S. National Security Advisor Rosa Diaz met with Ivo Novak, adviser to President Petr Kral of Czechia, on Monday.',
    ),
  ).toEqual(['Rosa Diaz', 'Ivo Novak'])
})

test('who is spoken to takes part, and so does the counselor named behind the post', () => {
  expect(people('U.S. President Rosa Diaz spoke to President Petr Kral of Czechia on Monday.')).toEqual([
    'Rosa Diaz',
    'Petr Kral',
  ])
  expect(
    people('U.S. National Security Advisor Rosa Diaz met with Czech Counselor to the President Ivo Novak on Monday.'),
  ).toEqual(['Rosa Diaz', 'Ivo Novak'])
})
