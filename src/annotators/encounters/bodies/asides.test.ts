import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const told = (text: string): string[] => {
  return readingFrom({ id: 'x', lang: 'en', published: '2026-03-10', text }).engagements.map(
    (e) =>
      `${e.kind} ${e.status} ${e.date ?? '-'} ${e.place?.name ?? '-'} ${e.parties.join('+')} ${e.ordinal ?? '-'} ${e.mechanism?.name ?? '-'}`,
  )
}

test('when a body met last is no day, place or session of its next one', () => {
  expect(told('The Ghana-Peru Joint Commission, last convened in 2019, met in Accra on Monday.')).toEqual([
    'session held 2026-03-09 Accra GH+PE - Ghana-Peru Joint Commission',
  ])
  expect(told('The Ghana-Peru Joint Commission, last convened in Lima in 2019, will meet in Accra on 4 May.')).toEqual([
    'session planned 2026-05-04 Accra GH+PE - Ghana-Peru Joint Commission',
  ])
  expect(told('The Ghana-Peru Joint Commission last met in Lima in 2019.')).toEqual([
    'session held 2019 Lima GH+PE - Ghana-Peru Joint Commission',
  ])
})

test('a numbered dialogue in small letters is a session', () => {
  expect(told('Ghana and Peru held their third 2+2 dialogue in Lima on Monday.')).toEqual([
    'session held 2026-03-09 Lima GH+PE 3 2+2 dialogue',
  ])
  expect(told('The second economic dialogue between Ghana and Peru took place in Lima on 2 March.')).toEqual([
    'session held 2026-03-02 Lima GH+PE 2 economic dialogue',
  ])
  expect(told('The mayor opened a third dialogue with the teachers of Lima.')).toEqual([])
})

test('a host whose own town follows is not where they meet', () => {
  expect(told('The OPEC summit, hosted by Ecuador in Quito, will be held on 4 May.')).toEqual([
    'conference planned 2026-05-04 Quito OPEC - OPEC summit',
  ])
})
