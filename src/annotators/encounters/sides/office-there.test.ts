import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const told = (text: string): string[] => {
  const { entities, engagements } = readingFrom({ id: 'x', lang: 'en', published: '2026-05-06', text })
  return engagements.map(
    (e) =>
      `${e.kind} ${e.status} ${e.parties.join('+')} ${e.people.map((p) => `${entities.find((x) => x.id === p.entity)!.name}:${p.party}`).join(', ')}`,
  )
}

test('an office without a name or state is that of the state where it receives a guest', () => {
  expect(told('Chilean Foreign Minister Rosa Diaz was received by the president in Accra on Monday.')).toEqual([
    'meeting held CL+GH Rosa Diaz:CL',
  ])
  expect(told('Chilean Foreign Minister Rosa Diaz is due to meet the prime minister on Thursday in Accra.')).toEqual([
    'meeting planned CL+GH Rosa Diaz:CL',
  ])
  expect(told('Chilean Foreign Minister Rosa Diaz was received by the Ghanaian president.')).toEqual([
    'meeting held CL+GH Rosa Diaz:CL',
  ])
})

test('nobody is guessed where another of such a post was named, or who received is no office', () => {
  const named =
    'President John Mensah of Ghana is on leave. Chilean Foreign Minister Rosa Diaz met the president in Lima.'
  expect(told(named).join()).not.toContain('PE')
  expect(told('Chilean Foreign Minister Rosa Diaz was received with applause in Accra on Monday.')).toEqual([])
  expect(told('Chilean Foreign Minister Rosa Diaz met the president in Santiago on Monday.')).toEqual([])
})
