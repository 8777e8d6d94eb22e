import { describe, expect, it } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const sides = (text: string) => {
  const r = readingFrom({ id: 'x', lang: 'en', published: '2024-05-15', text })
  const name = (id: string) => r.entities.find((e) => e.id === id)?.name
  return r.engagements.flatMap((e) => e.people.map((p) => `${name(p.entity)} ${p.party ?? '-'}`))
}

describe('for whom those act who are named in one list', () => {
  it('is not told by a state right before the office of the next', () => {
    expect(
      sides(
        'Norwegian Prime Minister Jonas Gahr Støre met Sultan Hassan Omar and Kenyan Foreign Minister Musalia Mudavadi.',
      ),
    ).toEqual(['Jonas Gahr Støre NO', 'Hassan Omar -', 'Musalia Mudavadi KE'])
  })
  it('is told by a state before the first or behind the last', () => {
    const chile = ['Jonas Gahr Støre NO', 'Paul Soto CL', 'Pedro Luna CL']
    expect(
      sides(
        'Norwegian Prime Minister Jonas Gahr Støre met President Paul Soto and Foreign Minister Pedro Luna of Chile.',
      ),
    ).toEqual(chile)
    expect(
      sides(
        'Norwegian Prime Minister Jonas Gahr Støre met Chilean President Paul Soto and Foreign Minister Pedro Luna.',
      ),
    ).toEqual(chile)
  })
})
