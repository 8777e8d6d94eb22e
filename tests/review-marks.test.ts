/** Names, times and statements under review: judged one by one, with words that stand in the report, and none of it lost. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Entry } from '../src/model/entry.ts'
import type { Judgement } from '../src/model/judgement.ts'
import type { Reading } from '../src/model/reading.ts'
import { inForce } from '../src/register/judged.ts'
import { createApp } from '../src/server/app.ts'
import { openMemory, type Store } from '../src/stores/index.ts'
import { keep } from '../src/workers/keep.ts'
import { readingOf } from './composed/drafts.ts'

const AT = '2024-05-04T10:00:00Z'
const TEXT =
  'On Wednesday Ahmad Farooq said the border would open. "Trade will grow," he added. Farooq left Islamabad on Friday.'
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  if (start < 0) throw new Error(words)
  return { start, end: start + words.length }
}
const base = readingOf({ id: 'first', outlet: 'Example Times', published: '2018-03-21', text: TEXT }, [
  { people: ['Ahmad Farooq/PK/head'] },
])
/** As a reader gave it: one name cut short, one time of the wrong day, one statement without its speaker. */
const reading: Reading = {
  ...base,
  mentions: [
    ...base.mentions,
    { ...at('Ahmad'), type: 'PER', entity: 'e1' },
    { ...at('Islamabad'), type: 'ORG', entity: 'e2' },
  ],
  entities: [...base.entities, { id: 'e2', type: 'LOC', name: 'Islamabad', country: 'PK' }],
  times: [
    { ...at('Wednesday'), type: 'DATE', value: '2018-03-21' },
    { ...at('Friday'), type: 'DATE', value: '2018-03-16' },
  ],
  attributions: [
    { source: at('Ahmad Farooq'), cue: at('said'), content: at('the border would open'), direct: false, speaker: 'e1' },
    { source: at('he', at('grow,').start), cue: at('added'), content: at('Trade will grow'), direct: true },
  ],
}

let store: Store
let fetch: ReturnType<typeof createApp>['fetch']
let page: string
let digest: string
let now = 0
const get = async (path: string, cookie = '') =>
  (await fetch(new Request(`http://127.0.0.1${path}`, { headers: cookie ? { cookie } : {} }))).text()
const post = async (fields: { [name: string]: string }, cookie = '') =>
  fetch(
    new Request(`http://127.0.0.1${page}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}) },
    }),
  )
const place = (words: string, from = 0) => `${at(words, from).start}-${at(words, from).end}`
const log = async (): Promise<Judgement[]> => inForce(await store.judgements())
const session = async (): Promise<Entry> => {
  for await (const e of store.entries({})) if (e.kind.shown === 'session') return e
  throw new Error('no session')
}
const gold = async (): Promise<{ [layer: string]: unknown }> =>
  JSON.parse((await get('/entries.gold')).trim().split('\n')[0]!)

beforeEach(async () => {
  store = openMemory()
  await keep(store, [reading], AT)
  ;({ fetch } = createApp({
    store,
    today: () => '2024-05-05',
    access: { mode: 'local', name: 'amna' },
    now: () => new Date(Date.parse(AT) + now++ * 1000).toISOString(),
  }))
  for await (const r of store.reports({ ids: ['first'] })) digest = r.digest
  page = `/en/review/${digest}`
})

describe('a name', () => {
  const layer = 'names'
  test('is accepted, rejected and taken back; each is a judgement with name, moment and words', async () => {
    const accepted = await post({ act: 'mark-accept', layer, at: place('Islamabad') })
    expect(accepted.headers.get('location')).toMatch(/layer=names&done=[0-9a-f]{64}#/)
    await post({ act: 'mark-reject', layer, at: place('Ahmad') })
    const [a, r] = await log()
    expect(a).toMatchObject({
      by: 'amna',
      decision: {
        act: 'accept',
        mark: { layer, document: digest, span: at('Islamabad') },
        read: { type: 'ORG', entity: 'Islamabad', words: { quote: 'Islamabad' } },
      },
    })
    expect(await get(`${page}?layer=names`)).toContain('class="draft mark rejected"')
    await post({ act: 'withdraw', layer, judgement: r!.id })
    expect(await get(`${page}?layer=names`)).not.toContain('class="draft mark rejected"')
  })

  test('is put right by its words, its type and whom it means; what stood in it gives way', async () => {
    const words = { words: 'typed', typed: 'Ahmad Farooq', nth: '1' }
    await post({ act: 'mark-correct', layer, at: place('Ahmad'), type: 'PER', entity: '', ...words })
    await post({
      act: 'mark-correct',
      layer,
      at: place('Islamabad'),
      type: 'LOC',
      entity: 'Islamabad',
      words: place('Islamabad'),
    })
    await post({
      act: 'mark-add',
      layer,
      type: 'PER',
      entity: 'Ahmad Farooq',
      words: 'typed',
      typed: 'Farooq',
      nth: '2',
    })
    await post({ act: 'mark-done', layer })
    expect((await gold())['names']).toEqual([
      ['Ahmad Farooq', 1, 'PER', 'Ahmad Farooq'],
      ['Farooq', 2, 'PER', 'Ahmad Farooq'],
      ['Islamabad', 1, 'LOC', 'Islamabad'],
      ['Ahmad Farooq', 2, 'PER', 'Ahmad Farooq'],
    ])
    expect(await gold()).toMatchObject({ reviewed: ['names'], by: ['amna'] })
    expect(await gold()).not.toHaveProperty('engagements')
  })

  test('words that do not stand there, and words marked already, are refused; the form comes back', async () => {
    for (const sent of [
      { words: 'typed', typed: 'Karachi', nth: '1' },
      { words: 'typed', typed: 'Islamabad', nth: '1' },
      { words: '', typed: '', nth: '' },
    ]) {
      const answer = await post({ act: 'mark-add', layer, type: 'LOC', entity: '<b>', ...sent })
      expect(answer.status, JSON.stringify(sent)).toBe(422)
      const text = await answer.text()
      expect(text).toContain('role="alert"')
      expect(text).toContain('value="&lt;b&gt;"')
    }
    expect(await store.judgements()).toEqual([])
  })
})

describe('a time', () => {
  test('gets another value and type; nonsense is no TIMEX3 value', async () => {
    const sent = { act: 'mark-correct', layer: 'times', at: place('Friday'), words: place('Friday'), type: 'DATE' }
    expect((await post({ ...sent, value: 'next <week>' })).status).toBe(422)
    expect((await post({ ...sent, value: '2018-03-23' })).status).toBe(303)
    await post({ act: 'mark-done', layer: 'times' })
    expect((await gold())['times']).toEqual([
      ['Wednesday', 1, 'DATE', '2018-03-21'],
      ['Friday', 1, 'DATE', '2018-03-23'],
    ])
  })
})

describe('a statement', () => {
  const layer = 'statements'
  const words = (part: string, typed: string, nth = '1') => ({
    [`${part}-words`]: 'typed',
    [`${part}-typed`]: typed,
    [`${part}-nth`]: nth,
  })
  const second = { act: 'mark-correct', layer, at: place('Trade will grow') }
  const whole = { ...words('content', 'Trade will grow'), ...words('cue', 'added'), ...words('source', 'he', '2') }

  test('that gets its speaker comes to the encounter in which the speaker takes part, and leaves it when taken back', async () => {
    expect((await session()).statements.map((s) => s.content.quote)).toEqual(['the border would open'])
    await post({ ...second, ...whole, speaker: 'Ahmad Farooq', direct: 'yes' })
    expect((await session()).statements.map((s) => [s.content.quote, s.speaker, s.party])).toEqual([
      ['the border would open', 'Ahmad Farooq', 'PK'],
      ['Trade will grow', 'Ahmad Farooq', 'PK'],
    ])
    const [j] = await log()
    await post({ act: 'withdraw', layer, judgement: j!.id })
    expect((await session()).statements).toHaveLength(1)
  })

  test('that was none is gone from the entry; one that was missed is added with source, cue and content', async () => {
    await post({ act: 'mark-reject', layer, at: place('the border would open') })
    await post({
      act: 'mark-add',
      layer,
      ...words('content', 'left Islamabad'),
      ...words('cue', 'said'),
      'source-words': 'none',
      speaker: 'Ahmad Farooq',
      direct: 'no',
    })
    expect((await session()).statements.map((s) => s.content.quote)).toEqual(['left Islamabad'])
    await post({ act: 'mark-done', layer })
    expect((await gold())['attributions']).toEqual([
      { source: ['he', 2], cue: ['added', 1], content: ['Trade will grow', 1], direct: true, speaker: null },
      { cue: ['said', 1], content: ['left Islamabad', 1], direct: false, speaker: 'Ahmad Farooq' },
    ])
  })

  test('without words for what is said, or with words that are not there, is refused', async () => {
    for (const sent of [words('cue', 'added'), { ...whole, ...words('cue', 'whispered') }])
      expect((await post({ ...second, ...sent, direct: 'yes' })).status).toBe(422)
  })
})

test('what was judged outlives another reader, which is told where it gives otherwise', async () => {
  await post({ act: 'mark-accept', layer: 'times', at: place('Friday') })
  await post({
    act: 'mark-correct',
    layer: 'names',
    at: place('Ahmad'),
    type: 'PER',
    words: 'typed',
    typed: 'Ahmad Farooq',
    nth: '1',
  })
  await post({ act: 'mark-done', layer: 'names' })
  await post({ act: 'mark-done', layer: 'times' })
  const before = await gold()
  const worse: Reading = {
    ...reading,
    reader: 'composed@2',
    mentions: [{ ...at('Farooq'), type: 'ORG', entity: 'e1' }],
    times: [{ ...at('on Friday'), type: 'DATE', value: '2018-03-23' }],
  }
  await keep(store, [worse], AT)
  expect(await gold()).toEqual(before)
  expect(await get('/en/review')).toContain('read otherwise than when it was judged')
  const shown = await get(`${page}?layer=times`)
  expect(shown).toContain('The reader gives now:')
  expect(shown).toContain('The reader gives it no more.')
})

test('two people who judged the same marks are compared field by field; who checked all holds what the other added to be none', async () => {
  const zia = 'roznamcha_reviewer=Zia'
  await post({ act: 'mark-done', layer: 'names' })
  await post(
    {
      act: 'mark-correct',
      layer: 'names',
      at: place('Islamabad'),
      type: 'LOC',
      entity: 'Islamabad',
      words: place('Islamabad'),
    },
    zia,
  )
  await post({ act: 'mark-reject', layer: 'names', at: place('Ahmad') }, zia)
  await post(
    { act: 'mark-add', layer: 'names', type: 'PER', entity: 'Ahmad Farooq', words: 'typed', typed: 'Farooq', nth: '2' },
    zia,
  )
  const rows = (await get('/en/review/agreement')).split('<tr>').map((r) =>
    r
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  expect(rows).toContain('Is it a name 3 1 33.3 -0.50')
  expect(rows).toContain('Name: type 1 0 0.0 0.00')
  expect(rows.find((r) => r.startsWith('Name: words'))).toMatch(/^Name: words 1 1 100.0 –/)
})

test('what a report holds is only ever text, in every layer and in its forms', async () => {
  const text = 'x "><script>alert(1)</script>\u202e said so'
  const at = { start: 2, end: 30 }
  const hostile: Reading = {
    ...readingOf({ id: 'bad', text }, []),
    mentions: [{ ...at, type: 'PER', entity: 'e1' }],
    entities: [{ id: 'e1', type: 'PER', name: '"><img src=x onerror=alert(2)>' }],
    times: [{ ...at, type: 'DATE', value: '"><script>' }],
    attributions: [{ cue: { start: 31, end: 35 }, content: at, direct: false, speaker: 'e1' }],
  }
  await keep(store, [hostile], AT)
  let bad = ''
  for await (const r of store.reports({ ids: ['bad'] })) bad = r.digest
  for (const layer of ['names', 'times', 'statements'])
    for (const mark of ['2-30', 'new', '"><script>'])
      expect(await get(`/ur/review/${bad}?layer=${layer}&mark=${encodeURIComponent(mark)}`)).not.toMatch(
        /<script>(?!<)|<img/,
      )
})

test('programs judge marks by the same road, and words must stand there to the character', async () => {
  const send = (decision: object) =>
    fetch(
      new Request('http://127.0.0.1/api/judgements', {
        method: 'POST',
        body: JSON.stringify({ decision, reason: 'read by eye' }),
        headers: { host: '127.0.0.1', 'content-type': 'application/json' },
      }),
    )
  const words = { ...at('Farooq', 70), quote: 'Farooq' }
  const add = { act: 'add', layer: 'names', report: digest, becomes: { words, type: 'PER', entity: 'Ahmad Farooq' } }
  expect((await send({ ...add, becomes: { ...add.becomes, words: { ...words, quote: 'farooq' } } })).status).toBe(422)
  expect((await send({ act: 'accept', mark: { layer: 'names', report: digest, start: 0, end: 2 } })).status).toBe(404)
  const answer = await send(add)
  expect(answer.status).toBe(201)
  expect(((await answer.json()) as { judgement: Judgement }).judgement.decision).toMatchObject({
    act: 'add',
    mark: { layer: 'names', span: at('Farooq', 70) },
  })
  expect((await send(add)).status).toBe(409)
})
