/** Sides told by "their", and verbs with their object: "hold talks". */
import { describe, expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'
import { read } from '../../../pipeline.ts'

const met = (text: string) => {
  return readingFrom({ id: 'x', lang: 'en', published: '2026-03-10', text }).engagements.map((e) =>
    [e.kind, e.status, e.date ?? '-', e.parties.join('+'), e.ordinal ?? ''].join(' ').trim(),
  )
}

describe('"their" stands for the states that the sentence begins with', () => {
  test.each([
    [
      'Kenya and Tanzania called off the second session of their Joint Border Commission, due in Arusha on Friday.',
      'session cancelled 2026-03-13 KE+TZ 2',
    ],
    [
      'Chile, Peru and Bolivia began their third round of consultations in Lima on Monday.',
      'session held 2026-03-09 CL+PE+BO 3',
    ],
    ['Kenya and Tanzania called off their talks, due in Arusha on Friday.', 'meeting cancelled 2026-03-13 KE+TZ'],
  ])('%s', (text, want) => expect(met(text)).toEqual([want]))

  test.each([
    ['Kenya called off the second session of their inquiry.'],
    ['Farmers in Chad and Sudan left their meeting.'],
  ])('nobody: %s', (text) => expect(met(text)).toEqual([]))
})

describe('talks that two states hold, mean to hold or refuse to hold', () => {
  test.each([
    ['Kenya and Tanzania plan to hold talks in May.', 'meeting planned 2026-05 KE+TZ'],
    ['Kenya and Tanzania want to hold talks.', 'meeting possible - KE+TZ'],
    ['Kenya refused to hold talks with Tanzania.', 'meeting denied - KE+TZ'],
    ['Chad and Sudan said their ministers would hold talks in Doha.', 'meeting planned - TD+SD'],
    ['Kenya and Tanzania agreed to start negotiations in May.', 'meeting planned 2026-05 KE+TZ'],
  ])('%s', (text, want) => expect(met(text)).toEqual([want]))

  test('needs two states', () => expect(met('Kenya wants to hold talks with farmers.')).toEqual([]))
})

describe('the number of a half, quarter or week is of no session', () => {
  test.each([
    [
      'The Kenya-Tanzania Joint Border Commission will hold its next session in the first half of 2026.',
      'session planned 2026 KE+TZ',
    ],
    [
      'The Kenya-Tanzania Joint Border Commission held its third session in the first week of March.',
      'session held 2026-03 KE+TZ 3',
    ],
  ])('%s', (text, want) => expect(met(text)).toEqual([want]))
})

test('a promised session is where it will be, not where the last one was', () => {
  const text =
    'The Nepal-India Joint Commission, last convened in Kathmandu in 2021, will hold its eighth meeting in New Delhi next month.'
  const result = read({ id: 'x', lang: 'en', published: '2026-03-10', text })
  expect(result.ok && result.reading.outcomes.map((o) => o.place?.name)).toEqual(['New Delhi'])
})
