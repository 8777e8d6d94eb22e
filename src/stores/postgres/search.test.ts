import { afterAll, beforeAll, expect, test } from 'vitest'
import { postgresAddress, startPostgres, stopPostgres } from '../../../tests/composed/postgres.ts'
import { partsOf } from '../../text/query.ts'
import { openStore } from '../index.ts'
import { addressOf, poolOf } from './connection.ts'

beforeAll(startPostgres)
afterAll(stopPostgres)

/** A register with many reports that hold nothing but terms: every one "and of the", every thousandth those in another order. */
async function large(reports: number): Promise<string> {
  const url = postgresAddress()
  await (await openStore(url, { create: true })).close()
  const pool = poolOf(addressOf(url), false)
  await pool.query(
    `INSERT INTO documents (digest, id, lang, outlet, day, reader, added, text, document, reading, terms)
     SELECT 'd' || n, 'd' || n, CASE WHEN n % 2 = 1 THEN 'en' ELSE 'ru' END, '', '', '', '', '', '{}', '{}',
       (CASE WHEN n % 1000 = 0 THEN 'of:1B and:2B the:3B' WHEN n = 7 THEN 'and:1B of:2B the:3B seldom:4B'
          ELSE 'and:1B of:2B the:3B' END)::tsvector
     FROM generate_series(1, $1::int) n`,
    [reports],
  )
  await pool.end()
  return url
}

test('what very common words find comes newest first, page by page, counted as far as it was looked for', async () => {
  const store = await openStore(await large(30_000))
  const find = async (words: string, offset = 0, more: object = {}) => {
    const { hits, ...rest } = await store.search({ scope: 'report', parts: partsOf(words), limit: 3, offset, ...more })
    return { refs: hits.map((h) => h.ref), ...rest }
  }
  const some = { total: expect.any(Number), atLeast: true }
  expect(await find('"of and"')).toEqual({ refs: ['d30000', 'd29000', 'd28000'], ...some })
  expect((await find('"of and"')).total).toBeGreaterThan(3)
  expect((await find('"of and"', 3)).refs).toEqual(['d27000', 'd26000', 'd25000'])
  expect(await find('"of and"', 28)).toEqual({ refs: ['d2000', 'd1000'], total: 30 })
  expect(await find('"the and"')).toEqual({ refs: [], total: 0 })
  expect(await find('the')).toEqual({ refs: ['d30000', 'd29999', 'd29998'], ...some })
  const english = { filters: [{ name: 'lang', values: ['en'] }] }
  expect((await find('the', 0, english)).refs).toEqual(['d29999', 'd29997', 'd29995'])
  expect(await find('the seldom')).toEqual({ refs: ['d7'], total: 1 })
  expect(await find('the -of')).toEqual({ refs: [], total: 0 })
  const { hits } = await store.search({ scope: 'report', parts: partsOf('the seldom'), limit: 3 })
  expect(hits[0]!.score).toBeGreaterThan(0)
  await store.close()
})
