/** The bundled example comes out whole: one body over twenty-three years, its gap, its disagreement, and what became of its promises. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Entry } from '../src/model/entry.ts'
import { bodiesOf } from '../src/register/body.ts'
import { followUps, supersededBy } from '../src/register/follow-up.ts'
import { openMemory } from '../src/stores/index.ts'
import { keep } from '../src/workers/keep.ts'
import { readingFrom } from './reading.ts'

const reports = readFileSync(join(import.meta.dirname, '../examples/working-group/reports.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const store = openMemory()
const entries: Entry[] = []
const readings = reports.map((input) => {
  return readingFrom(input)
})

beforeAll(async () => {
  await keep(store, readings, '2026-01-15T12:00:00Z')
  for await (const entry of store.entries({ order: 'oldest' })) entries.push(entry)
})

const promises = () => followUps(entries, { asOf: '2026-01-15', coverage: [] })
const group = () => {
  const bodies = bodiesOf(entries, supersededBy(promises()))
  expect(bodies).toHaveLength(1)
  return bodies[0]!
}
const session = (n: number): Entry => {
  const found = entries.filter((e) => e.ordinal.shown === n && e.status.shown === 'held')
  expect(found, `entries of session ${n}`).toHaveLength(1)
  return found[0]!
}

describe('the sessions', () => {
  const facts = [
    [1, '2002-12-02', 'RU', ['en', 'ru']],
    [2, '2004-02-23', 'PK', ['en', 'ur']],
    [7, '2018-03-21', 'PK', ['en', 'ru', 'ur']],
    [8, '2019-11-12', 'RU', ['en', 'ru', 'ur']],
    [9, '2021-11-22', 'RU', ['en', 'ru', 'ur']],
    [10, '2023-11-16', 'PK', ['en', 'ru', 'ur']],
    [11, '2025-04-22', 'RU', ['en', 'ru', 'ur']],
  ] as const
  for (const [ordinal, day, country, languages] of facts) {
    test(`session ${ordinal} is one entry, told in ${languages.join(', ')}`, () => {
      const entry = session(ordinal)
      expect(entry.date.shown).toBe(day)
      expect(entry.place.shown?.country).toBe(country)
      expect(entry.parties.shown).toEqual(['PK', 'RU'])
      expect([...entry.languages].sort()).toEqual(languages)
    })
  }
})

test('sessions 3 to 6 are a gap, shown as one', () => {
  expect(group().gaps.map((g) => [g.from, g.to])).toEqual([[3, 6]])
})

test('two outlets say 22 November 2021 and one says 23: the entry shows both', () => {
  const { date } = session(9)
  expect(date.agreed).toBe(false)
  expect([...new Set(date.claims.map((c) => c.value))].sort()).toEqual(['2021-11-22', '2021-11-23'])
})

test('heads of delegation are the same people across three scripts', () => {
  const heads = session(7).people.filter((p) => p.role.shown === 'head')
  expect(heads.map((p) => p.party.shown).sort()).toEqual(['PK', 'RU'])
  const names = (party: string) => new Set(heads.find((p) => p.party.shown === party)!.name.claims.map((c) => c.value))
  expect([...names('PK')]).toEqual(expect.arrayContaining(['احمد فاروق', 'Ахмад Фарук', 'Ahmed Farooq']))
})

test('a reprint counts as one voice, and its original is named', () => {
  const entry = session(11)
  expect(entry.documents.length).toBeGreaterThan(entry.voices)
  const reprint = entry.documents.find((d) => d.outlet === 'Example Gazette')!
  expect(entry.documents.find((d) => d.digest === reprint.reprintOf)?.outlet).toBe('Example Courier')
})

test('what was promised is followed up', () => {
  const verdicts = promises()
    .filter((p) => p.mechanism === group().id)
    .map((p) => [p.due.shown ?? p.place.shown?.country, p.verdict])
  expect(verdicts).toEqual(
    expect.arrayContaining([
      ['2019', 'kept'],
      ['PK', 'kept-elsewhere'],
      ['2022', 'kept-late'],
      ['2024', 'kept-late'],
      ['2026', 'open'],
    ]),
  )
})

test('every claim’s words stand in their report, to the character', () => {
  const texts = new Map(
    entries.flatMap((e) =>
      e.documents.map((d) => [d.digest, readings.find((r) => r.document.id === d.id)!.document.text]),
    ),
  )
  let checked = 0
  for (const e of entries)
    for (const field of [e.kind, e.status, e.date, e.place, e.parties, e.ordinal, e.mechanism])
      for (const c of field.claims)
        for (const w of c.evidence) {
          expect(texts.get(c.document!)!.slice(w.start, w.end)).toBe(w.quote)
          checked++
        }
  expect(checked).toBeGreaterThan(100)
})
