import { expect, test } from 'vitest'
import { readingOf } from '../../../tests/composed/drafts.ts'
import { openMemory } from '../../stores/index.ts'
import { keep } from '../../workers/keep.ts'
import { createApp } from '../app.ts'

test('a body with many sessions shows the last hundred, and leads to those before', async () => {
  const store = openMemory()
  const readings = Array.from({ length: 130 }, (_, i) => {
    const day = new Date(Date.UTC(2000, 0, 1 + 60 * i)).toISOString().slice(0, 10)
    const mechanism = { name: 'Joint Commission on trade', parties: ['IR', 'RU'], subject: 'trade' }
    return readingOf({ id: `s${i}`, published: day }, [
      { kind: 'session', status: 'held', date: day, parties: ['IR', 'RU'], mechanism, ordinal: i + 1 },
    ])
  })
  await keep(store, readings, '2024-05-04T10:00:00Z')
  const { fetch } = createApp({ store, today: () => '2026-01-15' })
  const get = async (path: string) => fetch(new Request(`http://localhost${path}`))
  const body = /\/en\/bodies\/b[0-9a-f]+/.exec(await (await get('/en/bodies')).text())![0]
  const ordinals = (page: string): string[] =>
    [...page.slice(page.indexOf('id="sessions"')).matchAll(/<tr><td data-label="Number">(\d+)</g)].map((m) => m[1]!)
  const first = await (await get(body)).text()
  expect(ordinals(first)).toEqual(Array.from({ length: 100 }, (_, i) => String(i + 31)))
  expect(first).toContain(`${body}?page=1`)
  const second = await (await get(`${body}?page=1`)).text()
  expect(ordinals(second)).toEqual(Array.from({ length: 30 }, (_, i) => String(i + 1)))
  expect(second).not.toContain('page=2"')
  expect((await get(`${body}?page=2`)).status).toBe(404)
})
