import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readingOf } from '../../tests/composed/drafts.ts'
import { openMemory, openStore, type Store } from '../stores/index.ts'
import { gather } from './gather.ts'
import { judge } from './judge.ts'
import { type Kept, keep, keepAll } from './keep.ts'
import { makeReady, unpackReady } from './ready.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-'))
afterAll(() => rmSync(folder, { recursive: true }))

const AT = '2024-05-04T10:00:00Z'
const READINGS = Array.from({ length: 12 }, (_, i) =>
  readingOf({ id: `gharb-${i}`, lang: i % 2 ? 'ru' : 'en', published: '2021-03-10' }, [
    {
      kind: i % 4 === 0 ? 'session' : 'meeting',
      date: `2021-03-0${1 + Math.floor(i / 2)}`,
      parties: ['KZ', 'NO'],
      people: ['Aigul Serikova/KZ/head'],
    },
  ]),
)

/** As if it had come from another process. */
const ready = (value: unknown) => unpackReady(structuredClone(makeReady(value)))

type Keep = (store: Store, readings: readonly unknown[]) => Promise<Kept>
const HERE: Keep = (store, readings) => keep(store, readings, AT)
const ELSEWHERE: Keep = (store, readings) => keepAll(store, readings.map(ready), AT)

/** Adds, adds again, adds a report that a person wrote of, read by a later reader; and tells all that is then kept. */
async function kept(store: Store, put: Keep): Promise<unknown> {
  const told = [await put(store, READINGS), await put(store, READINGS)]
  const [draft] = await store.drafts({ documents: [(await gather(store.reports({ limit: 1 })))[0]!.digest] })
  const hand = { ...draft!, id: 'hand', reader: 'hand@1', date: '2021-04-09' }
  await judge(store, { act: 'add', draft: hand }, { at: AT, by: 'Dana', reason: 'it says so' })
  const [first, ...rest] = READINGS
  told.push(await put(store, [{ ...first!, reader: 'composed@2', mentions: first!.mentions.slice(1) }, ...rest]))
  told.push(
    await put(store, [
      { ...rest[0]!, document: {} },
      { ...rest[1]!, mentions: [{ start: 5, end: 4, entity: 'e1' }] },
    ]),
  )
  const all = [await gather(store.reports({})), await gather(store.entries({})), await store.changes({})]
  const parts = [{ alternatives: [{ terms: ['serikova'] }] }]
  for (const scope of ['entry', 'report'] as const)
    all.push((await store.search({ scope, parts, limit: 50 })).hits as never)
  await store.close()
  return { told, all }
}

test.each(['memory', 'sqlite'])('reports made ready elsewhere are kept as those made ready here: %s', async (kind) => {
  const open = (name: string) =>
    kind === 'memory' ? openMemory() : openStore(`sqlite:${join(folder, `${name}.db`)}`, { create: true })
  const here = await kept(await open('here'), HERE)
  const elsewhere = await kept(await open('elsewhere'), ELSEWHERE)
  expect(elsewhere).toEqual(here)
  expect(here).toMatchObject({
    told: [
      { added: 12, known: 0 },
      { added: 0, known: 12 },
      { reread: 1, known: 11 },
      { added: 0, known: 0 },
    ],
  })
  expect(JSON.stringify(elsewhere)).toContain('2021-04-09')
})

test('a reading of which nothing can be kept is not made ready, and it is told why', () => {
  expect(makeReady({ ...READINGS[0]!, document: {} })).toMatchObject({ problems: [{ code: 'input.shape' }] })
  expect(makeReady({ ...READINGS[0]!, document: {} }).report).toBeUndefined()
})
