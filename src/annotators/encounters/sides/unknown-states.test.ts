/** Officials whose state the report does not name: what is known of the other side is told, and no more. */
import { describe, expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const met = (text: string) => {
  return readingFrom({ id: 'x', lang: 'en', published: '2026-03-10', text }).engagements.map(
    (e) => `${e.kind} ${e.status} ${e.parties.join('+')} ${e.people.length}`,
  )
}

describe('one whose state is not told goes to or meets another', () => {
  test.each([
    ['Foreign Minister Ayesha Malik arrived in Tashkent on Monday on a two-day official visit.', 'visit held UZ 1'],
    ['Prime Minister Elena Marin arrived in Morocco on Sunday.', 'visit held MA 1'],
    ['Foreign Minister Ayesha Malik met her Malaysian counterpart on Monday.', 'meeting held MY 1'],
    ['President Vega held a bilateral meeting with King Hassan of Jordan.', 'meeting held JO 2'],
  ])('%s', (text, want) => expect(met(text)).toEqual([want]))
})

describe('nothing abroad', () => {
  test.each([
    ['Minister Ana Silva visited a school in Madrid.'],
    ['President Daniel Moreno and Foreign Minister Ana Silva discussed Ukraine.'],
    ['President Moreno met Ukrainian refugees in a camp.'],
    ['Prime Minister Elena Marin met Kenyan athletes on Sunday.'],
    ['The prime minister met families of Nepali workers.'],
  ])('%s', (text) => expect(met(text)).toEqual([]))
})

test('a meeting on the sidelines of a gathering is not one with the gathering', () => {
  const text = 'On the sidelines of the UN General Assembly, Peruvian President Vega met King Hassan of Jordan.'
  expect(met(text).filter((m) => m.startsWith('meeting'))).toEqual(['meeting held PE+JO 2'])
})
