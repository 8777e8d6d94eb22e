/** What odd and what ordinary searches find is the same in every store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../src/stores/index.ts'
import { partsOf } from '../src/text/query.ts'
import { keep } from '../src/workers/keep.ts'
import { readingOf } from './composed/drafts.ts'
import { postgresAddress, startPostgres, stopPostgres } from './composed/postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-'))
const stores: Store[] = []

const readings = [
  readingOf(
    {
      id: 'ur',
      lang: 'ur',
      published: '2020-02-01',
      text: 'وزیرِ خارجہ نے کہا کہ علماء اور لڑکیوں کی کتابیں آج مؤقف کا حصہ ہیں',
    },
    [{ kind: 'meeting', date: '2020-02-01', parties: ['PK', 'RU'], people: ['احمد فاروق/PK/head'] }],
  ),
  readingOf(
    {
      id: 'ru',
      lang: 'ru',
      published: '2020-02-02',
      text: 'Стороны обсудили переговоры и совместные заседания министров',
    },
    [{ kind: 'visit', date: '2020-02-02', parties: ['IR', 'RU'], people: ['Илья Рогачёв/RU/head'] }],
  ),
  ...['one', 'two', 'three', 'four'].map((id, i) =>
    readingOf({ id, published: `2020-03-0${i + 1}`, text: 'The ministers of the two states spoke of the matter' }, [
      { kind: 'call', date: `2020-03-0${i + 1}`, parties: ['CN', 'DE'], people: ['Ahmad Farooq/CN/head'] },
    ]),
  ),
]

beforeAll(async () => {
  await startPostgres()
  for (const url of ['memory:', `sqlite:${join(folder, 'a.db')}`, postgresAddress()]) {
    const store = await openStore(url, { create: true })
    await keep(store, readings, '2024-05-04T10:00:00Z')
    stores.push(store)
  }
})
afterAll(async () => {
  for (const store of stores) await store.close()
  await stopPostgres()
  rmSync(folder, { recursive: true })
})

const URDU = ['کہا', 'كہا', 'وزير', 'وزیر', 'موقف', 'علما', 'لڑکی', 'کتاب', 'آج', '"وزیر خارجہ"']

test('ten ways to ask for Urdu words find them in every store', async () => {
  for (const words of URDU)
    for (const store of stores) {
      const { hits } = await store.search({ scope: 'report', parts: partsOf(words), limit: 9 })
      expect(hits, `${words} in ${store.url}`).toHaveLength(1)
    }
})

test('every store finds the same, whatever is asked for', async () => {
  const asked = [
    ...URDU,
    ...[
      '',
      ' ',
      '"',
      '""',
      '"وزیر خارجہ',
      'خارجہ" وزیر',
      '-',
      '-the',
      '-the minister',
      'the -minister',
      'the -nobody',
      'title:',
      'title:the',
    ],
    ...[
      'the',
      'of the',
      '"of the"',
      '"the of"',
      'переговоров',
      'заседание',
      'министр',
      'Рогачев',
      'Rogachev',
      'فاروق',
      'Фарук',
      'Farooq',
    ],
    ...[
      'the & of',
      'the | of',
      '!the',
      'the <-> of',
      "'the':A",
      'the:*',
      '(the',
      'the*',
      '^the',
      'NEAR(the of)',
      'body:the',
      '\u0000the',
      '\ud800',
      '\u202ethe',
      '٪',
      '2020',
    ],
    ...[
      'x'.repeat(10_000),
      'the '.repeat(2_500),
      `"${'the '.repeat(2_500)}"`,
      'ہ'.repeat(10_000),
      '"'.repeat(10_000),
      '('.repeat(10_000),
    ],
  ]
  const more = [
    {},
    { from: '2020-03-02', to: '2020-03-03' },
    { filters: [{ name: 'party' as const, values: ['CN', 'RU'] }] },
    { filters: [{ name: 'lang' as const, values: ['ur', 'ru'] }] },
    { filters: [{ name: 'kind' as const, values: [] }] },
    { filters: [{ name: 'person' as const, values: ['nobody'] }] },
  ]
  let finds = 0
  for (const words of asked)
    for (const scope of ['report', 'statement', 'entry'] as const)
      for (const narrowed of more) {
        const search = { scope, parts: partsOf(words), limit: 20, ...narrowed }
        const found = await Promise.all(
          stores.map(async (store) => {
            const { hits, ...rest } = await store.search(search)
            return { ...rest, refs: hits.map((h) => `${h.ref} ${h.statement ?? ''}`).sort() }
          }),
        )
        for (const [i, other] of found.entries())
          expect(other, `${words.slice(0, 40)} ${scope} ${JSON.stringify(narrowed)} in ${stores[i]!.url}`).toEqual(
            found[0],
          )
        const beyond = await Promise.all(stores.map((s) => s.search({ ...search, offset: 100 })))
        expect(beyond.map((b) => [b.hits.length, b.total])).toEqual(beyond.map(() => [0, found[0]!.total]))
        finds += found[0]!.refs.length
      }
  expect(finds).toBeGreaterThan(100)
}, 120_000)
