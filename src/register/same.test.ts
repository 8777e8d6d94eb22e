import { expect, test } from 'vitest'
import { drafts, type Told } from '../../tests/composed/drafts.ts'
import type { Draft } from '../model/draft.ts'
import { compareDrafts, linksAmong } from './same.ts'

let n = 0
const told = (published: string, encounter: Told): Draft => drafts({ id: `d${++n}`, published }, [encounter])[0]!
const verdictOf = (a: Draft, b: Draft): string => compareDrafts(a, b).verdict

const audience: Told = { kind: 'meeting', parties: ['JO', 'US'], date: '2024-02-12', people: ['Abdullah II/JO'] }

test('a person under a side read wrongly is still that person, by a full name', () => {
  const wrong = { ...audience, status: 'planned' as const, people: ['Abdullah II/US', 'Rania Al Abdullah/JO'] }
  const right = { ...audience, people: ['Joseph Biden/US', 'Abdullah II/JO'] }
  expect(verdictOf(told('2024-02-08', wrong), told('2024-02-12', right))).toBe('same')
  const other = { ...audience, people: ['Joseph Biden/US', 'Ayman Safadi/JO'] }
  expect(verdictOf(told('2024-02-08', wrong), told('2024-02-12', other))).not.toBe('same')
})

const sitting = (name: string): Told => ({
  kind: 'conference',
  parties: ['UN'],
  date: '2018-09-29',
  mechanism: { name, parties: ['UN'] },
})

test('one organ of a body meets once on one day, whatever the language; another organ is another gathering', () => {
  const english = told('2018-09-30', sitting('United Nations General Assembly'))
  expect(verdictOf(english, told('2018-09-30', sitting('اقوام متحدہ کی جنرل اسمبلی')))).toBe('same')
  expect(verdictOf(english, told('2018-09-30', sitting('Генассамблея ООН')))).toBe('same')
  expect(verdictOf(english, told('2018-09-30', sitting('سلامتی کونسل')))).not.toBe('same')
})

test('what one speaker tells on one day is one thing, though no day is given; what another tells need not be', () => {
  const hoped = (by: string): Draft => {
    const draft = told('2016-11-30', { kind: 'meeting', status: 'possible', parties: ['IN', 'PK'] })
    return { ...draft, voice: { of: 'speaker', speaker: by } }
  }
  expect(verdictOf(hoped('Abdul Basit'), hoped('عبدالباسط'))).toBe('same')
  expect(verdictOf(hoped('Abdul Basit'), hoped('Vikas Swarup'))).not.toBe('same')
})

test('two guests at one named summit tell of one summit, whoever else was there', () => {
  const at = (party: string): Draft =>
    told('2021-06-12', {
      kind: 'conference',
      parties: [party, 'US'],
      date: '2021-06-12',
      mechanism: { name: 'G7 Summit', parties: ['G7'] },
    })
  expect(linksAmong([at('FR'), at('IT')]).map((l) => l.verdict)).toEqual(['same'])
})

test('a round of one number on one day is one, though a paper names who brought the sides together', () => {
  const round: Told = { parties: ['IR', 'US'], date: '2025-05-23', ordinal: 5, place: { name: 'Rome', country: 'IT' } }
  const withHost = { ...round, parties: ['IR', 'OM', 'US'], people: ['Badr al-Busaidi/OM'] }
  expect(verdictOf(told('2025-05-21', round), told('2025-05-21', withHost))).toBe('same')
  const { ordinal: _, ...unnumbered } = withHost
  expect(verdictOf(told('2025-05-21', round), told('2025-05-21', unnumbered))).not.toBe('same')
})

test('a council that met is its session of that day, whoever is named as taking part; on another day it is another', () => {
  const met: Told = { kind: 'meeting', parties: ['SCO'], date: '2024-05-21', place: { name: 'Astana', country: 'KZ' } }
  const session: Told = { ...met, kind: 'session', parties: ['RU', 'SCO'], people: ['Sergey Lavrov/RU'] }
  expect(verdictOf(told('2024-05-21', met), told('2024-05-21', session))).toBe('same')
  expect(verdictOf(told('2024-05-21', met), told('2024-07-05', { ...session, date: '2024-07-04' }))).not.toBe('same')
})

test('a conference of one name is one, whom each paper names of a state and how it marks or misspells the name; another name is another', () => {
  const named = (name: string, person: string): Draft =>
    told('2016-12-03', {
      kind: 'conference',
      parties: ['IN', ...(person.endsWith('/IN') ? [] : [person.slice(-2)])],
      people: [person],
      place: { name: 'امرتسر', country: 'IN' },
      mechanism: { name, parties: [] },
    })
  const one = named('ہارٹ آف ایشیا کانفرنس', 'نریندر مودی/IN')
  expect(verdictOf(one, named("ہارٹ آف ایشیا' کانفرنس", 'ارون جیٹلی/IN'))).toBe('same')
  expect(verdictOf(one, named('ہاٹ آف ایشیا کانفرنس', 'سرتاج عزیز/PK'))).toBe('same')
  expect(verdictOf(one, named('راہ ریشم اقتصادی کانفرنس', 'سرتاج عزیز/PK'))).not.toBe('same')
})

test('what goes on while one report is written is what the other, two days before, tells as still to come', () => {
  const summit: Told = {
    kind: 'conference',
    parties: ['IN'],
    mechanism: { name: 'ہارٹ آف ایشیا کانفرنس', parties: [] },
  }
  const before = told('2016-11-30', { ...summit, status: 'planned', place: { name: 'امرتسر', country: 'IN' } })
  const during = told('2016-12-02', { ...summit, status: 'ongoing', place: { name: 'امرتسر', country: 'IN' } })
  expect(verdictOf(before, during)).toBe('same')
})

test('a body is told from another by what it is called, not by what is said around it', () => {
  const seat = { date: '2023-05-09', ordinal: 5, place: { name: 'Rome', country: 'IT' } }
  const body = (name: string, subjects: readonly string[]): Draft => ({
    ...told('2023-05-09', { ...seat, mechanism: { name, parties: ['PK', 'RU'] } }),
    subjects,
  })
  const nuclear = body('Pakistan-Russia talks', ['nuclear'])
  expect(verdictOf(nuclear, body('Pakistan-Russia talks', ['political']))).toBe('same')
  expect(verdictOf(body('Talks on Trade', ['trade']), body('Talks on Energy', ['energy']))).toBe('different')
})
