import { expect, test } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const people = (text: string): string[] => {
  const { entities, engagements } = readingFrom({ id: 'x', lang: 'en', published: '2026-05-06', text })
  return engagements.flatMap((e) => e.people.map((p) => `${entities.find((x) => x.id === p.entity)!.name} ${p.party}`))
}

test('an official without a state whom an ambassador meets is of the state to which the ambassador is posted', () => {
  expect(people("Chile's ambassador to Ghana Rosa Diaz met Interior Minister John Mensah on Monday.")).toEqual([
    'Rosa Diaz CL',
    'John Mensah GH',
  ])
})

test('an official with a state of his own keeps it', () => {
  expect(people("Chile's ambassador to Ghana Rosa Diaz met Kenyan Foreign Minister John Mensah on Monday.")).toEqual([
    'Rosa Diaz CL',
    'John Mensah KE',
  ])
})
