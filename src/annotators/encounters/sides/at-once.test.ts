import { describe, expect, it } from 'vitest'
import { readingFrom } from '../../../../tests/reading.ts'

const told = (text: string) => {
  return readingFrom({ id: 'x', lang: 'en', published: '2024-05-15', text }).engagements.map((e) =>
    [e.kind, e.parties.join('+'), e.date ?? '-', e.place?.name ?? '-'].join(' '),
  )
}

describe('an encounter told of beside another thing', () => {
  it('has the day and the place right before "during"', () => {
    expect(
      told(
        'Norwegian Prime Minister Jonas Gahr Støre showed the plan in Bergen on Monday during a meeting with Chilean President Gabriel Boric.',
      ),
    ).toEqual(['meeting NO+CL 2024-05-13 Bergen'])
  })
  it('has no year that is another thing’s', () => {
    expect(
      told(
        'Norwegian Prime Minister Jonas Gahr Støre praised the trade of 2023 during a meeting with Chilean President Gabriel Boric.',
      ),
    ).toEqual(['meeting NO+CL - -'])
  })
  it('takes neither the day nor the place of the meeting that spoke of it', () => {
    expect(
      told('Kenya and Norway held a meeting in Oslo on Friday on the latest developments in the Chile-Peru talks.'),
    ).toEqual(['meeting KE+NO 2024-05-10 Oslo', 'meeting CL+PE - -'])
  })
  it('of several rounds is not where the report was written', () => {
    expect(told('LIMA, May 14 – Peru and Norway held four rounds of talks on kelp.')).toEqual(['session PE+NO - -'])
  })
})
