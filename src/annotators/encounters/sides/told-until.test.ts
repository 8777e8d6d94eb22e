import { describe, expect, it } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const told = (text: string) => {
  const r = readingFrom({ id: 'x', lang: 'en', published: '2024-05-15', text })
  const name = (id: string) => r.entities.find((e) => e.id === id)?.name
  return r.engagements.map((e) => [e.parties.join('+'), e.people.map((p) => name(p.entity)).join(', ')].join(': '))
}

describe('the sides behind a verb of meeting', () => {
  it('are over where the subject does something else', () => {
    expect(
      told(
        'Norwegian Prime Minister Jonas Gahr Støre met Chilean President Gabriel Boric and urged Peru and Kenya to stop the hunt.',
      ),
    ).toEqual(['NO+CL: Jonas Gahr Støre, Gabriel Boric'])
    expect(
      told(
        'Norwegian Prime Minister Jonas Gahr Støre met Chilean President Gabriel Boric and asked him to calm Peruvian President Dina Boluarte.',
      ),
    ).toEqual(['NO+CL: Jonas Gahr Støre, Gabriel Boric'])
  })
  it('go on where another person is named', () => {
    expect(
      told(
        'Norwegian Prime Minister Jonas Gahr Støre met Chilean President Gabriel Boric and Peruvian President Dina Boluarte.',
      ),
    ).toEqual(['NO+CL+PE: Jonas Gahr Støre, Gabriel Boric, Dina Boluarte'])
  })
  it('are not those whom a picture is credited to', () => {
    expect(
      told(
        'Norwegian Prime Minister Jonas Gahr Støre meets with Chilean President Gabriel Boric in Oslo [File: Pilar Soto/The Kelp Post]',
      ),
    ).toEqual(['NO+CL: Jonas Gahr Støre, Gabriel Boric'])
  })
})

describe('whom an aide serves', () => {
  it('takes no part by it', () => {
    expect(told('Obama envoy Peter Stone met Norwegian Prime Minister Jonas Gahr Støre in Oslo.')).toEqual([
      'US+NO: Peter Stone, Jonas Gahr Støre',
    ])
    expect(
      told(
        'Chilean President Gabriel Boric’s special envoy for kelp, Peter Stone, met Norwegian Prime Minister Jonas Gahr Støre.',
      ),
    ).toEqual(['CL+NO: Peter Stone, Jonas Gahr Støre'])
  })
})
