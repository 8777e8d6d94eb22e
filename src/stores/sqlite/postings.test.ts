import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readingOf } from '../../../tests/composed/drafts.ts'
import { keep } from '../../workers/keep.ts'
import { type EntryQuery, openMemory, openStore, type Store } from '../index.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-'))
const stores: Store[] = []

/** 600 encounters of three states by turns, most of one state, over four years; some known by their year alone, some without a day. */
beforeAll(async () => {
  const readings = Array.from({ length: 600 }, (_, i) => {
    const day = new Date(Date.UTC(2015, 0, 1 + 2 * i)).toISOString().slice(0, 10)
    const date = i % 70 === 0 ? day.slice(0, 4) : day
    return readingOf({ id: `one-${i}`, published: day }, [
      {
        kind: i % 3 === 0 ? 'visit' : 'meeting',
        ...(i % 41 === 0 ? {} : { date }),
        parties: [
          ['IR', 'RU'],
          ['PK', 'RU'],
          ['IR', 'PK'],
          ['RU', 'UZ'],
        ][i % 4]!,
        place: { name: `Zorid ${i}` },
      },
    ])
  })
  stores.push(openMemory(), await openStore(`sqlite:${join(folder, 'postings.db')}`, { create: true }))
  for (const store of stores) await keep(store, readings, '2024-05-04T10:00:00Z')
})
afterAll(async () => {
  for (const store of stores) await store.close()
  rmSync(folder, { recursive: true })
})

const party = (value: string) => ({ name: 'party', values: [value] }) as const
const queries: EntryQuery[] = [
  // Few of one state in these days: whether the other has them too is asked one by one.
  { filters: [party('UZ'), party('RU')], to: '2015-01-20' },
  { filters: [party('UZ'), { name: 'kind', values: ['meeting'] }], from: '2016-03-01', to: '2016-03-12' },
  { filters: [party('UZ'), party('IR')], from: '2015-01-05', to: '2015-02-05', order: 'newest' },
  { filters: [party('RU'), party('PK')] },
  { filters: [party('RU'), party('IR')], order: 'newest' },
  { filters: [party('RU'), party('IR'), { name: 'kind', values: ['visit'] }] },
  { filters: [party('RU'), { name: 'kind', values: ['visit', 'meeting'] }, party('PK')], limit: 7 },
  { filters: [party('RU'), party('PK')], from: '2016-02-10', to: '2017-03-05' },
  { filters: [party('IR'), { name: 'kind', values: ['meeting'] }], from: '2017-06' },
  { filters: [party('RU'), { name: 'kind', values: ['meeting'] }], to: '2016-05-05', order: 'newest' },
  { filters: [party('UZ'), party('PK')] },
]

test('what several filters have in common is the same from lists held in memory', async () => {
  const [memory, sqlite] = stores as [Store, Store]
  expect((await memory.counts()).entries).toBeGreaterThan(500)
  for (const query of queries) {
    const wanted = await memory.ids(query)
    expect(await sqlite.ids(query), JSON.stringify(query)).toEqual(wanted)
    const { limit: _, ...all } = query
    expect(await sqlite.tally(all, 'month')).toEqual(await memory.tally(all, 'month'))
    expect(await sqlite.facets(all, ['kind', 'party'], 9)).toEqual(await memory.facets(all, ['kind', 'party'], 9))
    // Page by page, also from those with a day to those without.
    const paged: string[] = []
    for (let after: EntryQuery['after']; ; ) {
      let last: EntryQuery['after']
      for await (const e of sqlite.lines({ ...all, limit: 9, ...(after ? { after } : {}) })) {
        paged.push(e.id)
        last = { day: firstDay(e.date.shown), id: e.id }
      }
      if (!last) break
      after = last
    }
    expect(paged).toEqual(await memory.ids(all))
  }
})

const firstDay = (date: string | undefined): string => (date ? `${date}-01-01`.slice(0, 10) : '')

test('lists held in memory are those of now, also inside a write', async () => {
  const [, sqlite] = stores as [unknown, Store]
  const query = { filters: [party('RU'), party('PK')] }
  const before = await sqlite.ids(query)
  await keep(
    sqlite,
    [
      readingOf({ id: 'late', published: '2020-01-02' }, [
        { kind: 'visit', date: '2020-01-01', parties: ['PK', 'RU'] },
      ]),
    ],
    '2024-05-05T10:00:00Z',
  )
  const after = await sqlite.ids(query)
  expect(after).toHaveLength(before.length + 1)
  await sqlite
    .write(async (writer) => {
      expect(await writer.ids(query)).toEqual(after)
      await writer.putEntries([], after.slice(0, 5), '2024-05-05T10:00:00Z')
      expect(await writer.ids(query)).toEqual(after.slice(5))
      throw new Error('undone')
    })
    .catch(() => undefined)
  expect(await sqlite.ids(query)).toEqual(after)
})
