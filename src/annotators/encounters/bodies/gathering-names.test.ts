import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const told = (text: string): string[] =>
  readingFrom({ id: 'x', lang: 'en', text }).engagements.map((e) =>
    [e.kind, e.status, e.date ?? '-', e.place?.name ?? '-', e.mechanism?.name ?? '-'].join(' | '),
  )

test('a gathering of an alliance with a state is called by both', () => {
  expect(told('The third U.S.-ASEAN summit was held in Jakarta in May 2023.')).toEqual([
    'conference | held | 2023-05 | Jakarta | U.S.-ASEAN summit',
  ])
})

test('the name of a gathering goes on over "and" and a hyphen, and ends before another thing called after it', () => {
  expect(told('Chilean officials attended the Lima Security and Development Summit in Lima.')).toEqual([
    'conference | held | - | Lima | Lima Security and Development Summit',
  ])
  expect(
    told('The Review Conference for the Treaty on the Non-Proliferation of Mines was held in Lima in May 2023.'),
  ).toEqual(['conference | held | 2023-05 | Lima | Review Conference for the Treaty on the Non-Proliferation of Mines'])
  expect(told('At the Madrid Summit Norway pledged ships to NATO.').join()).not.toContain('Norway')
})

test('beyond a comma or a preposition an alliance is no part of the name', () => {
  expect(told('Ministers will welcome Norway into NATO at the Lima Summit in May 2030.').join()).toContain(
    '| Lima Summit',
  )
})

test('a call has no place, and in a report without a day what was held "today" is on no day told of elsewhere', () => {
  expect(
    told('President Biden spoke today with President Boric of Chile. They recalled their May 2023 meeting in Lima.'),
  ).toEqual(['call | held | - | - | -', 'meeting | held | 2023-05 | Lima | -'])
})

test('talks about a state are not held in it', () => {
  expect(told('Chile and Norway saw no progress in the Sudan peace talks between Chile and Norway.')).toEqual([
    'meeting | held | - | - | -',
  ])
})
