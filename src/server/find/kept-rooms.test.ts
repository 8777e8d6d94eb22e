import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exampleStore, TODAY } from '../../../tests/browser/day-book.ts'
import { readingOf } from '../../../tests/composed/drafts.ts'
import { openStore } from '../../stores/index.ts'
import { gather } from '../../workers/gather.ts'
import { keep } from '../../workers/keep.ts'
import { createApp } from '../app.ts'
import { keptBodies } from './kept-rooms.ts'
import { prepareRooms } from './prepare-rooms.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('rooms that are kept ready show what is worked out without, until an entry changes', async () => {
  const example = await exampleStore()
  const store = await openStore(`sqlite:${join(folder, 'rooms.db')}`, { create: true })
  const readings = (await gather(example.reports({}))).map((r) => r.reading)
  await keep(store, readings, '2024-05-04T10:00:00Z')
  const pages = async (paths: readonly string[]): Promise<string[]> => {
    const app = createApp({ store, today: () => TODAY })
    return Promise.all(paths.map(async (p) => (await app.fetch(new Request(`http://localhost${p}`))).text()))
  }
  const [list] = await pages(['/en/bodies'])
  const bodies = [...list!.matchAll(/\/en\/bodies\/b[0-9a-f]+/g)].map((m) => m[0])
  expect(bodies.length).toBeGreaterThan(0)
  const paths = [
    '/en/',
    '/ru/countries',
    '/en/bodies',
    '/ur/bodies',
    '/en/promises',
    '/ru/promises?verdict=kept',
    ...bodies,
  ]
  const before = await pages(paths)
  await prepareRooms(store, TODAY, { from: 0 })
  expect((await keptBodies(store, TODAY, 0))?.bodies).toHaveLength(bodies.length)
  expect(await pages(paths)).toEqual(before)
  await keep(store, [readingOf({ id: 'new' }, [{ kind: 'visit', parties: ['IR', 'RU'] }])], '2024-05-05T10:00:00Z')
  expect(await keptBodies(store, TODAY, 0)).toBeUndefined()
  await store.close()
}, 60_000)
