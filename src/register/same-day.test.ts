import { expect, test } from 'vitest'
import { drafts, type Told } from '../../tests/composed/drafts.ts'
import type { Draft } from '../model/draft.ts'
import { reasonText } from './reason-words.ts'
import { compareDrafts } from './same.ts'

let n = 0
const told = (published: string | undefined, encounter: Told): Draft =>
  drafts({ id: `d${++n}`, ...(published ? { published } : {}) }, [encounter])[0]!
const verdictOf = (a: Draft, b: Draft): string => compareDrafts(a, b).verdict

const summit: Told = {
  kind: 'conference',
  parties: ['G7'],
  mechanism: { name: 'G7 Summit', parties: ['G7'] },
  place: { name: 'Hiroshima', country: 'JP' },
}
const meeting: Told = {
  kind: 'meeting',
  parties: ['PK', 'RU'],
  people: ['Ahmad Farooq/PK/head', 'Ilya Rogachev/RU/head'],
  place: { name: 'Moscow', country: 'RU' },
}

test('two years, months or weeks side by side are two times', () => {
  expect(
    verdictOf(told('2023-06-01', { ...summit, date: '2022' }), told('2023-06-01', { ...summit, date: '2023' })),
  ).not.toBe('same')
  const [may, june] = ['2023-05', '2023-06'].map((date) => told('2023-07-01', { ...meeting, date }))
  const part = compareDrafts(may!, june!).reasons.find((r) => r.part === 'date')
  expect(part?.fit).toBe('differs')
})

test('what was over when it was told is not what was then still to come', () => {
  const over = told('2016-10-07', { ...meeting, date: '2016-10' })
  const planned = told('2016-10-20', { ...meeting, date: '2016-10', status: 'planned' })
  const reason = compareDrafts(over, planned).reasons.find((r) => r.part === 'date')!
  expect(reasonText(reason)).toContain('still to come')
})

test('a report without any day is only suggested, unless the number or the words are the same', () => {
  const dated = told('2023-05-20', { ...meeting, date: '2023-05-19' })
  expect(verdictOf(told(undefined, meeting), dated)).toBe('near')
  const seventh: Told = { ...meeting, kind: 'session', ordinal: 7 }
  expect(verdictOf(told(undefined, seventh), told('2023-05-20', { ...seventh, date: '2023-05-19' }))).toBe('same')
})

test('a session promised long before is not the one held; one announced some days before is', () => {
  const session: Told = { ...meeting, kind: 'session', ordinal: 8 }
  const held = told('2019-11-13', { ...session, date: '2019-11-12' })
  expect(compareDrafts(told('2018-03-22', { ...session, date: '2019', status: 'planned' }), held).barred).toBe(true)
  expect(verdictOf(told('2019-11-05', { ...session, date: '2019-11-12', status: 'planned' }), held)).toBe('same')
})

test('one number on two days far apart is a clash, not one session', () => {
  const ninth: Told = { ...meeting, kind: 'session', ordinal: 9 }
  const [a, b] = ['2021-11-22', '2022-06-10'].map((date) => told(date, { ...ninth, date }))
  expect(compareDrafts(a!, b!).barred).toBe(true)
})

test('what was told as to come, without a day, is what was held within days; not what was held weeks later', () => {
  const thin: Told = { kind: 'meeting', parties: ['PK', 'RU'], people: ['Ahmad Farooq/PK'] }
  const hoped = told('2024-05-10', { ...thin, status: 'planned' })
  expect(verdictOf(hoped, told('2024-05-12', { ...thin, date: '2024-05-12' }))).toBe('same')
  expect(verdictOf(hoped, told('2024-05-29', { ...thin, date: '2024-05-29' }))).not.toBe('same')
})

test('a numbered round or a named summit is still spoken of days after; other talks only until the next ones', () => {
  const held = (more: Told): Told => ({ parties: ['KE', 'OM'], ...more })
  const round = held({ kind: 'session', ordinal: 5 })
  const planned = { ...round, status: 'planned', date: '2023-05-09' } as const
  expect(verdictOf(told('2023-05-06', planned), told('2023-05-12', round))).toBe('same')
  expect(verdictOf(told('2023-05-06', planned), told('2023-05-19', round))).not.toBe('same')
  const talks = held({ kind: 'meeting' })
  const coming = { ...talks, status: 'planned', date: '2023-05-09' } as const
  expect(verdictOf(told('2023-05-06', coming), told('2023-05-12', talks))).toBe('different')
})

test('a week told by one report holds the day told by the other', () => {
  const { people: _, ...talks } = meeting
  const day = told('2023-05-11', { ...talks, date: '2023-05-10' })
  expect(verdictOf(day, told('2023-05-16', { ...talks, date: '2023-W19' }))).toBe('same')
  expect(verdictOf(day, told('2023-05-16', { ...talks, date: '2023-W20' }))).not.toBe('same')
})

test('what was called off is one piece of news, whatever each report calls it', () => {
  const trip: Told = {
    kind: 'visit',
    parties: ['KE', 'OM'],
    people: ['Amina Otieno/KE'],
    place: { name: 'Oman', country: 'OM' },
  }
  const cancelled = told('2023-05-09', { ...trip, status: 'cancelled' })
  const off = { ...trip, status: 'postponed' as const }
  expect(verdictOf(cancelled, told('2023-05-11', off))).toBe('same')
  expect(verdictOf(cancelled, told('2023-06-11', off))).not.toBe('same')
})

test('days around the telling of what was put off are those of putting it off', () => {
  const trip: Told = {
    kind: 'visit',
    status: 'postponed',
    parties: ['KE', 'OM'],
    people: ['Amina Otieno/KE'],
    place: { name: 'Oman', country: 'OM' },
  }
  const planned = told('2023-05-09', { ...trip, date: '2023-05-19' })
  expect(verdictOf(planned, told('2023-05-10', { ...trip, date: '2023-W19' }))).toBe('same')
  expect(verdictOf(planned, told('2023-05-10', { ...trip, date: '2023-W25' }))).not.toBe('same')
})

test('the only talks of two sides planned for a day are those told right after it, be the two reports days apart', () => {
  const talks: Told = { kind: 'session', parties: ['KE', 'OM', 'QA'] }
  const planned: Told = { ...talks, status: 'planned', date: '2023-05-09' }
  const held: Told = { ...talks, kind: 'meeting', place: { name: 'Muscat', country: 'OM' } }
  expect(verdictOf(told('2023-05-08', planned), told('2023-05-10', held))).toBe('same')
  expect(verdictOf(told('2023-05-08', planned), told('2023-05-14', held))).not.toBe('same')
  const [first] = drafts({ id: 'two', published: '2023-05-08' }, [planned, { ...planned, date: '2023-05-29' }])
  expect(verdictOf(first!, told('2023-05-10', held))).not.toBe('same')
})

test('a visit called off in words without a day is the one planned for a day just ahead', () => {
  const visit: Told = {
    kind: 'visit',
    parties: ['KE', 'OM'],
    people: ['Daniel Otieno/KE'],
    place: { name: 'Oman', country: 'OM' },
  }
  const plan = (date: string) => told('2021-01-20', { ...visit, date, status: 'planned' })
  for (const status of ['cancelled', 'postponed'] as const) {
    const off = told('2021-02-08', { ...visit, status })
    expect(verdictOf(plan('2021-02-10'), off)).toBe('same')
    // Long after that day, or long before it, it may be another.
    expect(verdictOf(plan('2021-01-25'), off)).not.toBe('same')
    expect(verdictOf(plan('2021-05-10'), off)).not.toBe('same')
    // What is planned only later was not called off before.
    expect(verdictOf(told('2021-02-15', { ...visit, date: '2021-02-16', status: 'planned' }), off)).not.toBe('same')
  }
  expect(verdictOf(plan('2021-02-10'), told('2021-02-08', { ...visit, status: 'denied' }))).not.toBe('same')
})
