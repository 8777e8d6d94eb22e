import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readingOf } from '../../../tests/composed/drafts.ts'
import { openStore, type Store } from '../../stores/index.ts'
import { keep } from '../../workers/keep.ts'
import { createApp } from '../app.ts'
import { keptPerson, preparePeople } from './kept-people.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-'))
afterAll(() => rmSync(folder, { recursive: true }))
const AT = '2024-05-04T10:00:00Z'

const meeting = (n: number, who: string, from: string) =>
  readingOf({ id: `m${n}-${who}` }, [
    { kind: 'meeting', date: `2019-0${n}-10`, parties: ['PK', 'RU'], people: [`${who}/${from}`] },
  ])

const page = async (store: Store, path: string): Promise<string> =>
  (await createApp({ store, today: () => '2024-01-01' }).fetch(new Request(`http://localhost${path}`))).text()

test('what is kept of a person is the page that is made without, and holds until somebody of that name is told of', async () => {
  const store = await openStore(`sqlite:${join(folder, 'people.db')}`, { create: true })
  await keep(
    store,
    [1, 2, 3, 4, 5, 6, 7].map((n) => meeting(n, 'Ahmad Farooq', 'PK')),
    AT,
  )
  const path = '/en/people/PK/Ahmad%20Farooq'
  const before = await page(store, path)
  expect(before).toContain('Ahmad Farooq')
  expect(await keptPerson(store, 'Ahmad Farooq', 'PK')).toBeUndefined()
  await preparePeople(store, async () => undefined)
  expect((await keptPerson(store, 'Ahmad Farooq', 'PK'))?.first?.encounters).toHaveLength(7)
  expect(await page(store, path)).toBe(before)
  // Somebody else changes nothing of it.
  await keep(store, [meeting(8, 'Ilya Rogachev', 'RU')], AT)
  expect(await keptPerson(store, 'Ahmad Farooq', 'PK')).toBeDefined()
  // In another script it is the same sound.
  await keep(store, [meeting(9, 'Ахмад Фарук', 'PK')], AT)
  expect(await keptPerson(store, 'Ahmad Farooq', 'PK')).toBeUndefined()
  expect(await page(store, path)).toContain('Ахмад Фарук')
  await store.close()
})
