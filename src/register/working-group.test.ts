import { describe, expect, test } from 'vitest'
import { drafts, type Report, type Told } from '../../tests/composed/drafts.ts'
import type { Draft } from '../model/draft.ts'
import { bodiesOf } from './body.ts'
import { coverageOf } from './coverage.ts'
import { followUps, supersededBy } from './follow-up.ts'
import { join } from './join.ts'
import { linksAmong } from './same.ts'

// The facts of the group, as three outlets would tell them; each session's report tells of the next one.
const BODY = { mechanism: { name: 'Joint Working Group on Counter-Terrorism', parties: ['PK', 'RU'] } }
const MOSCOW = { name: 'Moscow', country: 'RU' }
const ISLAMABAD = { name: 'Islamabad', country: 'PK' }
interface Row {
  readonly n: number
  readonly date: string
  readonly place: Told['place']
  readonly next?: { readonly due?: string; readonly place?: NonNullable<Told['place']> }
}
const ROWS: readonly Row[] = [
  { n: 1, date: '2002-12-02', place: MOSCOW },
  { n: 2, date: '2004-02-23', place: ISLAMABAD },
  { n: 7, date: '2018-03-21', place: ISLAMABAD, next: { due: '2019', place: MOSCOW } },
  { n: 8, date: '2019-11-12', place: MOSCOW, next: { place: ISLAMABAD } },
  { n: 9, date: '2021-11-22', place: MOSCOW, next: { due: '2022' } },
  { n: 10, date: '2023-11-16', place: ISLAMABAD, next: { due: '2024' } },
  { n: 11, date: '2025-04-22', place: MOSCOW, next: { due: '2026' } },
]
const report = (outlet: string, row: Row): Draft[] => {
  const about: Report = { id: `${outlet}-${row.n}`, outlet, published: row.date }
  const next: Told[] = row.next
    ? [
        {
          ...BODY,
          status: 'planned',
          ...(row.next.due ? { date: row.next.due } : {}),
          ...(row.next.place ? { place: row.next.place } : {}),
        },
      ]
    : []
  return drafts(about, [
    { ...BODY, ordinal: row.n, date: row.date, place: row.place!, ...(row.next ? { promises: [row.next] } : {}) },
    ...next,
  ])
}
const all = ROWS.flatMap((row) => ['Example Courier', 'Example Telegraf'].flatMap((outlet) => report(outlet, row)))
const { entries } = join(all, linksAmong(all))
const coverage = coverageOf(entries.flatMap((e) => e.documents))

describe('the working group, twenty-three years', () => {
  const found = followUps(entries, { asOf: '2025-06-01', coverage })

  test('every promise is told once, with its verdict', () => {
    expect(found.map((f) => [f.made, f.verdict])).toEqual([
      ['2018-03-21', 'kept'],
      ['2019-11-12', 'kept-elsewhere'],
      ['2021-11-22', 'kept-late'],
      ['2023-11-16', 'kept-late'],
      ['2025-04-22', 'open'],
    ])
  })

  test('a verdict names the entry that decides and the words of both', () => {
    const late = found[2]!
    expect(entries.find((e) => e.id === late.outcome)!.ordinal.shown).toBe(10)
    expect(late.evidence.map((b) => b.shows)).toEqual(['promise', 'promise', 'outcome', 'outcome'])
    expect(late.lateDays).toBe(320)
  })

  test('judged from an earlier day, what came later is not known', () => {
    const then = followUps(entries, { asOf: '2022-06-01', coverage })
    expect(then.map((f) => f.verdict)).toEqual(['kept', 'kept-elsewhere', 'open'])
  })

  test('after the day due, silence while nobody was reading is told apart from silence', () => {
    const later = followUps(entries, { asOf: '2027-02-01', coverage })
    expect(later.at(-1)!.verdict).toBe('overdue-unwatched')
    const read = Array.from({ length: 12 }, (_, i) => ({
      day: `2026-${String(i + 1).padStart(2, '0')}-10`,
      outlet: 'Example Courier',
      lang: 'en' as const,
      documents: 3,
    }))
    expect(followUps(entries, { asOf: '2027-02-01', coverage: [...coverage, ...read] }).at(-1)!.verdict).toBe('overdue')
  })

  test('the body shows its sessions in order and its gap', () => {
    const [body, ...others] = bodiesOf(entries, supersededBy(found))
    expect(others).toEqual([])
    expect(body!.sessions.map((s) => s.ordinal ?? s.impliedOrdinal)).toEqual([1, 2, 7, 8, 9, 10, 11, 12])
    expect(body!.gaps.map((g) => g.words)).toEqual(['3rd to 6th: no report'])
    expect(body!.clashes).toEqual([])
  })
})
