import { expect, test } from 'vitest'
import { readingOf, type Told } from '../../tests/composed/drafts.ts'
import { bodiesOf } from './body.ts'
import { draftsOf } from './draft.ts'
import { join } from './join.ts'
import { linksAmong } from './same.ts'

const group = { mechanism: { name: 'Joint Working Group on Tourism', parties: ['PT', 'UZ'] } }

test('a number that one of two disagreeing reports gives is no number that no report tells of', () => {
  const session = (id: string, outlet: string, told: Told) =>
    readingOf({ id, outlet, published: told.date! }, [{ ...group, ...told }])
  const lisbon = { date: '2019-11-13', place: { name: 'Lisbon', country: 'PT' } }
  const drafts = [
    session('a', 'Example Times', { ordinal: 8, date: '2017-05-17' }),
    session('b', 'Example Times', { ...lisbon, ordinal: 9 }),
    session('c', 'Example Vestnik', { ...lisbon, ordinal: 10 }),
    session('d', 'Example Times', { ordinal: 12, date: '2023-02-09' }),
  ].flatMap(draftsOf)
  const [body] = bodiesOf(join(drafts, linksAmong(drafts)).entries)
  expect(body!.clashes.map((c) => c.words)).toContain('reports disagree on the number: 10, 9')
  expect(body!.gaps.map((g) => g.words)).toEqual(['1st to 7th: no report', '11th: no report'])
})
