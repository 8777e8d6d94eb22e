import { describe, expect, test } from 'vitest'
import { drafts, type Told } from '../../tests/composed/drafts.ts'
import type { Draft } from '../model/draft.ts'
import { join } from './join.ts'
import { compareDrafts, linkOf } from './same.ts'

let n = 0
/** The drafts of one report. */
const told = (published: string, ...encounters: Told[]): Draft[] => drafts({ id: `s${++n}`, published }, encounters)
const verdict = (a: Draft, b: Draft): string => compareDrafts(a, b).verdict

const talks: Told = { kind: 'meeting', parties: ['KE', 'OM'], place: { name: 'Muscat', country: 'OM' } }

describe('the only encounter of two sides in each of two reports of one day', () => {
  test('is one, though neither names anybody', () => {
    expect(verdict(told('2023-05-09', talks)[0]!, told('2023-05-10', talks)[0]!)).toBe('same')
  })

  test('is left to a reader where one report tells of two', () => {
    const [first] = told('2023-05-09', talks, { ...talks, status: 'planned', date: '2023-06-02' })
    expect(verdict(first!, told('2023-05-09', talks)[0]!)).toBe('near')
  })

  test('is not taken for that of another day, another city, or one that is still to come', () => {
    const [one] = told('2023-05-09', talks)
    expect(verdict(one!, told('2023-05-13', talks)[0]!)).not.toBe('same')
    expect(verdict(one!, told('2023-05-09', { ...talks, place: { name: 'Nairobi', country: 'KE' } })[0]!)).not.toBe(
      'same',
    )
    expect(verdict(one!, told('2023-05-09', { ...talks, status: 'planned', date: '2023-05-30' })[0]!)).not.toBe('same')
    const next = [
      { ...talks, date: '2023-05-09' },
      { ...talks, date: '2023-05-10' },
    ] as const
    expect(verdict(told('2023-05-10', next[0])[0]!, told('2023-05-11', next[1])[0]!)).not.toBe('same')
  })

  test('is not one when each names others', () => {
    const of = (...people: string[]): Draft => told('2023-05-09', { ...talks, people })[0]!
    expect(verdict(of('Amina Otieno/KE', 'Badr Said/OM'), of('Peter Kamau/KE', 'Salim Harthy/OM'))).not.toBe('same')
  })
})

describe('the only two tellings of the sides on a day, neither with a place', () => {
  const bare: Told = { kind: 'meeting', parties: ['KE', 'OM'] }
  const joined = (...all: Draft[]): number[] => {
    const links = all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => linkOf(a, b) ?? []))
    return join(all, links).entries.map((e) => e.drafts.length)
  }
  const first = told('2023-05-09', { ...bare, people: ['Amina Otieno/KE', 'Badr Said/OM'] })[0]!
  const second = told('2023-05-09', bare)[0]!

  test('are one entry', () => {
    expect(verdict(first, second)).toBe('near')
    expect(joined(first, second)).toEqual([2])
  })

  test('are left to a reader where a third report tells of others that it could be', () => {
    const others = told('2023-05-09', { ...bare, people: ['Peter Kamau/KE', 'Salim Harthy/OM'] })[0]!
    expect(joined(first, second, others)).toEqual([1, 1, 1])
  })

  test('are left apart where one of the two reports tells of two', () => {
    const [one] = told('2023-05-09', bare, { ...bare, status: 'planned', date: '2023-06-02' })
    expect(joined(first, one!)).toEqual([1, 1])
  })
})

describe('a round of talks in one report and talks in the other', () => {
  const round: Told = { kind: 'session', parties: ['KE', 'OM'], date: '2023-05-09', ordinal: 2 }
  const talks: Told = { kind: 'meeting', parties: ['KE', 'OM'], date: '2023-05-09' }
  test('are one where the round is of no named body', () => {
    const reason = compareDrafts(told('2023-05-09', round)[0]!, told('2023-05-10', talks)[0]!)
    expect(reason.verdict).toBe('same')
    expect(reason.reasons.map((r) => r.code)).toContain('kind.talks')
  })

  test('are not by that where a body has the session', () => {
    const body = { mechanism: { name: 'Joint Commission on Fisheries', parties: ['KE', 'OM'] } }
    const reason = compareDrafts(told('2023-05-09', { ...round, ...body })[0]!, told('2023-05-10', talks)[0]!)
    expect(reason.reasons.map((r) => r.code)).not.toContain('kind.talks')
  })
})
