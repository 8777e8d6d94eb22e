import { describe, expect, test } from 'vitest'
import { drafts, type Told } from '../../tests/composed/drafts.ts'
import type { Draft } from '../model/draft.ts'
import { compareDrafts } from './same.ts'

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
