import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const where = (text: string) =>
  readingFrom({ id: 'x', lang: 'en', published: '2021-03-30', text }).engagements.map((e) => e.place?.name)

test('a state that tells where another thing is, is not where they met', () => {
  const met = 'President Diaz of Peru met Chilean President Toledo on Wednesday.'
  expect(
    where(
      'President Diaz of Peru showed videos of floods in Chile during his meeting with Chilean President Toledo on Wednesday.',
    ),
  ).toEqual([undefined])
  expect(where(`While in Chile, ${met}`)).toEqual(['Chile'])
  expect(where(`Here in Chile, ${met}`)).toEqual(['Chile'])
})
