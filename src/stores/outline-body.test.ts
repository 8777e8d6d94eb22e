import { expect, test } from 'vitest'
import { drafts, readingOf } from '../../tests/composed/drafts.ts'
import { refOf } from '../model/draft.ts'
import { judgementOf } from '../model/judgement.ts'
import { attendanceOf, outlineOf, restOf } from '../model/outline.ts'
import { draftsOf } from '../register/draft.ts'
import { join } from '../register/join.ts'
import { linksAmong } from '../register/same.ts'
import { attendanceFrom, outlineFrom, packOutline } from './outline-body.ts'
import { draftsIn, packReport, readingIn } from './report-body.ts'

const session = {
  date: '2018-03-21',
  ordinal: 7,
  place: { name: 'Islamabad', country: 'PK' },
  people: ['Ahmad Farooq/PK/head', 'Ilya Rogachev/RU/head'],
}
const [first] = drafts({ id: 'a', outlet: 'Example Times', published: '2018-03-22' }, [session])
const [second] = drafts({ id: 'b', outlet: 'Example Post' }, [{ ...session, ordinal: 6 }])
const said = { at: '2024-01-01T00:00:00Z', by: 'tester', reason: 'the ministry says so' }
const judged = [
  judgementOf({ ...said, decision: { act: 'correct', target: refOf(first!), field: 'ordinal', value: 7 } }),
  judgementOf({ ...said, decision: { act: 'reject', target: refOf(second!), field: 'date' } }),
]
const entry = join([first!, second!], linksAmong([first!, second!]), judged).entries[0]!

test('an outline comes back as it was kept, with claims of reports and of people, and names without a day of publication', () => {
  const { attendance, rest } = packOutline(entry)
  expect(entry.drafts).toHaveLength(2)
  expect(attendanceFrom(attendance)).toEqual(attendanceOf(entry))
  expect(outlineFrom(attendance, rest)).toEqual(outlineOf(entry))
})

test('an outline that was kept by an earlier version is read too', () => {
  const [attendance, rest] = [JSON.stringify(attendanceOf(entry)), JSON.stringify(restOf(entry))]
  expect(attendanceFrom(attendance)).toEqual(attendanceOf(entry))
  expect(outlineFrom(attendance, rest)).toEqual(outlineOf(entry))
})

test('a report comes back as it was read, also where a field has the name that places of words are kept under', () => {
  const reading = { ...readingOf({ id: 'a' }, [session]), '~': { '~': [1, 2] }, '~~': 'x' }
  const { document, ...rest } = reading
  const { text, ...about } = document
  const made = draftsOf(reading)
  for (const [kept, column] of [
    [packReport(text, about, rest, made), text],
    [packReport(text, document, rest, made), text],
    [packReport(text, about, rest, []), text],
  ] as const) {
    expect(readingIn({ body: kept, text: column })).toEqual(reading)
  }
  expect(draftsIn({ body: packReport(text, about, rest, made), text })).toEqual(made)
})
