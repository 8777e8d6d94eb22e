import { expect, test } from 'vitest'
import { drafts } from '../../tests/composed/drafts.ts'
import { refOf } from '../model/draft.ts'
import type { Entry } from '../model/entry.ts'
import { judgementOf } from '../model/judgement.ts'
import { join } from '../register/join.ts'
import { linksAmong } from '../register/same.ts'
import { pack } from './body.ts'
import { packEntry, unpackEntry } from './entry-body.ts'

const session = {
  date: '2018-03-21',
  ordinal: 7,
  place: { name: 'Islamabad', country: 'PK' },
  people: ['Ahmad Farooq/PK/head', 'Ilya Rogachev/RU/head'],
}
const [first] = drafts({ id: 'a', outlet: 'Example Times', published: '2018-03-22' }, [session])
const [second] = drafts({ id: 'b', outlet: 'Example Post', published: '2018-03-22' }, [{ ...session, ordinal: 6 }])
const judged = judgementOf({
  at: '2024-01-01T00:00:00Z',
  by: 'tester',
  reason: 'the ministry numbers it so',
  decision: { act: 'correct', target: refOf(first!), field: 'ordinal', value: 7 },
})
const entry: Entry = join([first!, second!], linksAmong([first!, second!]), [judged]).entries[0]!

test('an entry comes back as it was kept, with claims of reports and of people', () => {
  expect(entry.drafts).toHaveLength(2)
  expect(entry.ordinal.claims.some((c) => c.standing === 'judged')).toBe(true)
  expect(unpackEntry(packEntry(entry))).toEqual(entry)
})

test('an entry that was kept whole, by an earlier version, is read too', () => {
  expect(unpackEntry(pack(entry))).toEqual(entry)
})
