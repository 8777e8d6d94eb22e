import { describe, expect, it } from 'vitest'
import { read } from '../../../pipeline.ts'

/** Who is told to take part, by kind: "visit: Anna Lind US head". */
function people(text: string): string[] {
  const result = read({ id: 'x', lang: 'en', published: '2024-05-15', text })
  if (!result.ok) throw new Error(result.problem.message)
  const { engagements, entities } = result.reading
  return engagements.map(
    (e) =>
      `${e.kind}: ${e.people.map((p) => [entities.find((x) => x.id === p.entity)?.name, p.party, p.role].filter(Boolean).join(' ')).join(', ')}`,
  )
}

describe('those who come along', () => {
  it('act for the state whose delegation they are of', () => {
    expect(
      people(
        'Homeland Security Advisor Anna Lind led a U.S. delegation to Lima, Peru. Members of the delegation included General Laura Holm and Assistant Secretary Jon Berg.',
      ),
    ).toEqual(['visit: Anna Lind US head, Laura Holm US member, Jon Berg US member'])
  })
  it('act for the state of whoever they join, and not where their office is another state’s', () => {
    const text = (who: string) =>
      `U.S. National Security Advisor Anna Lind hosted Chilean Foreign Minister Juan Rojas in Washington. Ms. Lind was joined by ${who}.`
    expect(people(text('Assistant Secretary Jon Berg'))[0]).toContain('Jon Berg US member')
    expect(people(text('Chancellor Jon Berg'))[0]).toContain('Jon Berg member')
  })
  it('come for the talks together', () => {
    expect(
      people(
        'Biden and Trudeau arrived in Oslo on Monday for talks with Norwegian Prime Minister Jonas Gahr Støre.',
      )[1],
    ).toBe('meeting: Trudeau CA, Biden US, Jonas Gahr Støre NO')
  })
})

describe('who speaks on a visit', () => {
  it('is the visitor', () => {
    expect(
      people('German Foreign Minister Annalena Baerbock promised more weapons on a visit to Kyiv on Monday.'),
    ).toEqual(['visit: Annalena Baerbock DE guest'])
  })
  it('is not, where he tells of another’s visit', () => {
    expect(people('Biden said that Chile was promised aid on a visit to Oslo.').join()).not.toContain('Biden')
  })
})

describe('a meeting led by two', () => {
  it('has both for its heads', () => {
    expect(
      people(
        'Norwegian Foreign Minister Anna Lind and Chilean Foreign Minister Juan Rojas led the third meeting of the Chile-Norway Joint Commission.',
      ),
    ).toEqual(['session: Juan Rojas CL head, Anna Lind NO head'])
  })
})

describe('whoever speaks of an encounter as his own', () => {
  it('takes part as "I", and lends his state alone as "we"', () => {
    const said = (words: string) =>
      people(`"${words} Chilean President Gabriel Boric," Norwegian Prime Minister Jonas Gahr Støre said.`)
    expect(said('I met with')).toEqual(['meeting: Jonas Gahr Støre NO, Gabriel Boric CL'])
    expect(said('We had talks with')).toEqual(['meeting: Gabriel Boric CL'])
  })
})
