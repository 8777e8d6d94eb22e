import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { partsOf } from '../../text/query.ts'
import { openStore } from '../index.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A register with many reports that hold nothing but terms: every one "and of the", every thousandth those in another order. */
async function large(reports: number): Promise<string> {
  const file = join(folder, 'large.db')
  await (await openStore(`sqlite:${file}`, { create: true })).close()
  const db = new Database(file)
  const put = db.prepare(
    `INSERT INTO documents (digest, id, lang, outlet, day, reader, added, text, body) VALUES (?, ?, ?, '', '', '', '', '', '')`,
  )
  const index = db.prepare("INSERT INTO report_terms (rowid, title, body, names) VALUES (?, '', ?, '')")
  db.transaction(() => {
    for (let n = 1; n <= reports; n++) {
      put.run(`d${n}`, `d${n}`, n % 2 ? 'en' : 'ru')
      index.run(n, n % 1000 === 0 ? 'of and the' : n === 7 ? 'and of the seldom' : 'and of the')
    }
  })()
  db.close()
  return `sqlite:${file}`
}

test('what very common words find comes newest first, page by page, counted as far as it was looked for', async () => {
  const store = await openStore(await large(60_000))
  const find = async (words: string, offset = 0, more: object = {}) => {
    const { hits, ...rest } = await store.search({ scope: 'report', parts: partsOf(words), limit: 3, offset, ...more })
    return { refs: hits.map((h) => h.ref), ...rest }
  }
  expect(await find('"of and"')).toEqual({
    refs: ['d60000', 'd59000', 'd58000'],
    total: expect.any(Number),
    atLeast: true,
  })
  expect((await find('"of and"')).total).toBeGreaterThan(3)
  expect((await find('"of and"', 3)).refs).toEqual(['d57000', 'd56000', 'd55000'])
  expect(await find('"of and"', 58)).toEqual({ refs: ['d2000', 'd1000'], total: 60 })
  expect(await find('"the and"')).toEqual({ refs: [], total: 0 })
  expect(await find('the')).toEqual({ refs: ['d60000', 'd59999', 'd59998'], total: 10_000, atLeast: true })
  expect((await find('the', 0, { filters: [{ name: 'lang', values: ['en'] }] })).refs).toEqual([
    'd59999',
    'd59997',
    'd59995',
  ])
  expect(await find('the seldom')).toEqual({ refs: ['d7'], total: 1 })
  expect(await find('seldom')).toEqual({ refs: ['d7'], total: 1 })
  const { hits } = await store.search({ scope: 'report', parts: partsOf('the seldom'), limit: 3 })
  expect(hits[0]!.score).toBeGreaterThan(0)
  await store.close()
})
