import { expect, test } from 'vitest'
import { read } from '../../pipeline.ts'

const people = (text: string): string[] => {
  const result = read({ id: 'x', lang: 'en', published: '2026-05-06', text })
  if (!result.ok) throw new Error(result.problem.code)
  const { entities, engagements } = result.reading
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
