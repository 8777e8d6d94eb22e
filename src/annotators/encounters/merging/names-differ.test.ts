import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const named = (text: string): string[] =>
  readingFrom({ id: 'x', lang: 'en', published: '2023-03-30', text }).engagements.map(
    (e) => `${e.mechanism?.name} ${e.date ?? '-'}`,
  )

test('gatherings with other names in full are two', () => {
  expect(
    named(
      'President Diaz spoke at the 2023 UN Water Conference. In December he will attend the UN Climate Change Conference in Dubai.',
    ),
  ).toEqual(['UN Water Conference 2023', 'UN Climate Change Conference 2023-12'])
})

test('one gathering is called by who meets, or by where', () => {
  expect(
    named(
      'Kenya will attend the NATO Summit in Washington in July. At the Washington Summit, leaders will welcome Chile.',
    ),
  ).toEqual(['NATO Summit 2023-07'])
})

test('the year of a thing that is no gathering is not the day of one', () => {
  expect(
    named(
      'The United States will announce an ambitious 2030 emissions target at the Climate Summit in Oslo, President Diaz said.',
    ),
  ).toEqual(['Climate Summit -'])
  expect(named('President Diaz spoke at the 2022 G7 summit in Lima.')).toEqual(['G7 summit 2022'])
})
