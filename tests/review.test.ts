/** The review without JavaScript: every act is a form, each is a judgement with name and time, and words must stand in the report. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Entry } from '../src/model/entry.ts'
import { inForce } from '../src/register/judged.ts'
import { secretDigest } from '../src/server/access/password.ts'
import { createApp } from '../src/server/app.ts'
import { openMemory, type Store } from '../src/stores/index.ts'
import { keep } from '../src/workers/keep.ts'
import { readingOf } from './composed/drafts.ts'

const AT = '2024-05-04T10:00:00Z'
const session = {
  mechanism: { name: 'Joint Working Group on Trade', parties: ['PK', 'RU'] },
  date: '2018-03-21',
  ordinal: 7,
  people: ['Ahmad Farooq/PK/head'],
  promises: [{ due: '2019' }],
}
const first = readingOf(
  {
    id: 'first',
    outlet: 'Example Times',
    published: '2018-03-21',
    text: 'It met in Islamabad on Wednesday, on Wednesday again.',
  },
  [session, { kind: 'call', parties: ['CN', 'IN'] }],
)
const second = readingOf(
  {
    id: 'second',
    lang: 'ur',
    outlet: 'Example Roznama',
    published: '2018-03-22',
    text: 'اجلاس بدھ کو اسلام آباد میں ہوا',
  },
  [{ ...session, date: '2018-03-20', people: ['احمد فاروق/PK/head'] }],
)

let store: Store
let now = 0
const app = (access: Parameters<typeof createApp>[0]['access']) =>
  createApp({
    store,
    today: () => '2024-05-05',
    access,
    now: () => new Date(Date.parse(AT) + now++ * 1000).toISOString(),
  })
let fetch: ReturnType<typeof createApp>['fetch']
const get = async (path: string, cookie = '') =>
  (await fetch(new Request(`http://127.0.0.1${path}`, { headers: cookie ? { cookie } : {} }))).text()
const post = async (path: string, fields: { [name: string]: string }, cookie = '') =>
  fetch(
    new Request(`http://127.0.0.1${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}) },
    }),
  )
const entries = async (): Promise<Entry[]> => {
  const out: Entry[] = []
  for await (const e of store.entries({})) out.push(e)
  return out
}
const digestOf = async (id: string): Promise<string> => {
  for await (const r of store.reports({ ids: [id] })) return r.digest
  throw new Error(id)
}
const idOf = async (id: string, kind: string): Promise<string> => {
  const drafts = await store.drafts({ documents: [await digestOf(id)] })
  return `r${drafts.find((d) => d.kind === kind)!.key.slice(0, 14)}`
}
let page: string

beforeEach(async () => {
  store = openMemory()
  await keep(store, [first, second], AT)
  ;({ fetch } = app({ mode: 'local', name: 'amna' }))
  page = `/en/review/${await digestOf('first')}`
})

describe('the queue', () => {
  test('the report that tells otherwise comes first, and says why', async () => {
    const text = await get('/en/review')
    const hrefs = [...text.matchAll(/<p class="headline title"><a href="\/en\/review\/([0-9a-f]+)"/g)].map((m) => m[1])
    expect(new Set(hrefs)).toEqual(new Set([await digestOf('first'), await digestOf('second')]))
    expect(text).toContain('tells otherwise than other reports (Date)')
    expect(text).toContain('no date')
    expect(text).toContain('0 of 2 checked')
  })

  test('what is checked leaves it, and comes back when it is read otherwise', async () => {
    expect((await post(page, { act: 'done' })).status).toBe(303)
    expect(await get('/en/review')).not.toContain(page)
    const log = await store.judgements()
    expect(log.map((j) => j.decision.act)).toEqual(['accept', 'accept', 'accept'])
    expect(log.every((j) => j.by === 'amna' && j.at.startsWith('2024-05-04'))).toBe(true)
    const better = { ...first, reader: 'composed@2', engagements: first.engagements.map((g) => ({ ...g, ordinal: 8 })) }
    await keep(store, [better], AT)
    expect(await get('/en/review')).toContain('read otherwise than when it was judged (Number)')
    // What was found right stays.
    expect((await entries())[0]!.ordinal.shown).toBe(7)
  })

  test('nobody sees it who may not judge', async () => {
    ;({ fetch } = app({ mode: 'public' }))
    expect((await fetch(new Request('http://127.0.0.1/en/review'))).status).toBe(404)
    expect((await post(page, { act: 'done' })).status).toBe(404)
    expect(await get('/en/')).not.toContain('/en/review')
    expect(await store.judgements()).toEqual([])
  })
})

describe('a report', () => {
  test('a draft is accepted, rejected, and both are undone', async () => {
    const entry = await idOf('first', 'call')
    const accepted = await post(page, { act: 'accept', entry })
    expect(accepted.headers.get('location')).toMatch(/\?done=[0-9a-f]{64}#d-/)
    const after = await get(accepted.headers.get('location')!.replace(/#.*/, ''))
    expect(after).toContain('Accepted: Call')
    await post(page, { act: 'reject', entry })
    expect((await entries()).find((e) => e.kind.claims[0]!.value === 'call')!.withdrawn).toBe(true)
    for (const j of inForce(await store.judgements())) await post(page, { act: 'withdraw', judgement: j.id })
    expect(inForce(await store.judgements()).filter((j) => j.decision.act !== 'withdraw')).toEqual([])
    expect((await entries()).some((e) => e.withdrawn)).toBe(false)
  })

  test('a value is corrected with words that are written, at the place that is meant', async () => {
    const entry = await idOf('first', 'session')
    const sent = {
      act: 'correct',
      entry,
      field: 'date',
      words: 'typed',
      typed: 'on Wednesday',
      nth: '2',
      value: '2018-03-20',
    }
    expect((await post(page, sent)).status).toBe(303)
    const { date } = (await entries()).find((e) => e.kind.shown === 'session')!
    expect(date).toMatchObject({ shown: '2018-03-20', agreed: true, why: 'judged' })
    const at = first.document.text.lastIndexOf('on Wednesday')
    expect(date.claims.at(-1)!.evidence).toEqual([{ start: at, end: at + 12, quote: 'on Wednesday' }])
  })

  test('words that do not stand there are refused, and the form comes back as it was sent', async () => {
    const entry = await idOf('first', 'session')
    for (const sent of [
      { words: 'typed', typed: 'on Thursday', nth: '1', value: '2018-03-20' },
      { words: 'typed', typed: 'on Wednesday', nth: '3', value: '2018-03-20' },
      { words: '5-100000', typed: '', nth: '', value: '2018-03-20' },
      { words: '', typed: '', nth: '', value: '2018-03-20' },
      { words: 'typed', typed: 'on Wednesday', nth: '1', value: 'last <week>' },
    ]) {
      const answer = await post(page, { act: 'correct', entry, field: 'date', ...sent })
      expect(answer.status, JSON.stringify(sent)).toBe(422)
      const text = await answer.text()
      expect(text).toContain('role="alert"')
      expect(text).toContain(`value="${sent.value.replace('<', '&lt;').replace('>', '&gt;')}"`)
    }
    expect(await store.judgements()).toEqual([])
  })

  test('an empty value is the words themselves; a long passage is its first and last words', async () => {
    const entry = await idOf('first', 'session')
    await post(page, { act: 'correct', entry, field: 'place', words: 'typed', typed: 'Islamabad', country: 'pk' })
    await post(page, {
      act: 'correct',
      entry,
      field: 'kind',
      value: 'meeting',
      words: 'typed',
      typed: 'It met … Wednesday,',
    })
    const found = (await entries()).find((e) => e.ordinal.shown === 7)!
    expect(found.place.shown).toEqual({ name: 'Islamabad', country: 'PK' })
    expect(found.kind.claims.at(-1)!.evidence[0]!.quote).toBe('It met in Islamabad on Wednesday,')
  })

  test('what the reader missed is added: a person, a promise, an encounter, and outlives reading anew', async () => {
    const entry = await idOf('first', 'session')
    const words = { words: 'typed', typed: 'Islamabad' }
    await post(page, {
      act: 'add',
      entry,
      field: 'people',
      value: 'Ilya Rogachev',
      party: 'RU',
      role: 'head',
      ...words,
    })
    await post(page, { act: 'outcome', entry, field: 'outcomes', kind: 'agreement', by: 'PK، ru', ...words })
    await post(page, { act: 'outcome', kind: 'commitment', by: 'PK', due: '2020', words: 'typed', typed: 'again' })
    await post(page, { act: 'encounter', kind: 'visit', status: 'held', by: 'PK,CN', date: '2018', ...words })
    const told = async () => {
      const all = await entries()
      const session = all.find((e) => e.kind.shown === 'session' && e.documents.some((d) => d.id === 'first'))!
      return {
        people: session.people.map((p) => p.name.shown),
        outcomes: session.outcomes.map((o) => [o.kind, o.content.quote, o.by.join()]),
        kinds: all.map((e) => e.kind.shown).sort(),
      }
    }
    const before = await told()
    expect(before.people).toContain('Ilya Rogachev')
    expect(before.outcomes).toContainEqual(['agreement', 'Islamabad', 'PK,RU'])
    expect(before.kinds).toEqual(expect.arrayContaining(['visit', 'commitment']))
    await keep(store, [{ ...first, reader: 'composed@2', topics: [] } as never], AT)
    expect(await told()).toEqual(before)
  })

  test('what the reader makes otherwise of a judged place is lost to nobody: it is listed, and can be taken back', async () => {
    const entry = await idOf('first', 'call')
    await post(page, { act: 'reject', entry })
    await keep(store, [{ ...first, reader: 'composed@2', engagements: first.engagements.slice(0, 1) }], AT)
    expect(await get('/en/review')).toContain('a judgement has lost what it was about')
    expect(await get(page)).toContain('Judgements that have lost what they were about')
    const [j] = await store.judgements()
    const after = await post(page, { act: 'withdraw', judgement: j!.id })
    expect(after.status).toBe(303)
    expect(await get(after.headers.get('location')!.replace(/#.*/, ''))).toContain('Taken back: Rejected: Call')
    expect(await get(page)).not.toContain('Judgements that have lost what they were about')
  })

  test('two drafts are told apart and joined again', async () => {
    const entry = await idOf('first', 'session')
    const other = await idOf('second', 'session')
    const joined = async () => (await entries()).some((e) => e.documents.length === 2)
    const was = await joined()
    await post(page, { act: was ? 'different' : 'same', entry, other })
    expect(await joined()).toBe(!was)
    const [j] = await store.judgements()
    await post(page, { act: 'withdraw', judgement: j!.id })
    expect(await joined()).toBe(was)
  })

  test('a name is chosen once where there are no accounts; marks that turn the direction do not get into it', async () => {
    const answer = await post('/en/review/name', { name: ' Zia \u202e\n Khan ' })
    const cookie = answer.headers.get('set-cookie')!.split(';')[0]!
    await post(page, { act: 'accept', entry: await idOf('first', 'call') }, cookie)
    expect((await store.judgements())[0]!.by).toBe('Zia Khan')
    expect(await get(page, cookie)).toContain('<bdi>Zia Khan</bdi>')
    // The other's judgements are folded away, and do not change what is shown to the first.
    const text = await get(page)
    expect(text).toContain('What others judged')
    expect(text).toContain('class="draft unjudged"')
  })

  test('another page cannot judge through the reviewer’s browser', async () => {
    const answer = await fetch(
      new Request(`http://127.0.0.1${page}`, {
        method: 'POST',
        body: 'act=done',
        headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
      }),
    )
    expect(answer.status).toBe(403)
  })

  test('a report is only ever text', async () => {
    const hostile = readingOf({ id: 'bad', text: '<script>alert(1)</script>\u202e <img src=x onerror=alert(2)>' }, [
      { people: ['"><script>x</script>/PK'] },
    ])
    await keep(store, [hostile], AT)
    const text = await get(`/ur/review/${await digestOf('bad')}`)
    expect(text).not.toMatch(/<script>|<img/)
  })
})

test('with accounts the account signs; only editors take back what others judged, however its id is written', async () => {
  ;({ fetch } = app({ mode: 'accounts' }))
  const roles = { reader: 'reader', amna: 'reviewer', zia: 'reviewer', chief: 'editor' } as const
  await store.write(async (w) => {
    for (const [name, role] of Object.entries(roles)) {
      await w.putAccount({ name, role, password: 'x', created: AT })
      const pass = { kind: 'session', account: name, label: '', created: AT, expires: '2099-01-01T00:00:00Z' } as const
      await w.putPass({ digest: secretDigest(name), ...pass })
    }
  })
  const as = (name: string) => `roznamcha=${name}; roznamcha_reviewer=chief`
  expect((await post(page, { act: 'done' }, as('reader'))).status).toBe(404)
  expect((await post(page, { act: 'done' }, as('amna'))).status).toBe(303)
  const log = await store.judgements()
  expect(new Set(log.map((j) => j.by))).toEqual(new Set(['amna']))
  const { id } = log.at(-1)!
  for (const judgement of [id, id.slice(0, 8)]) {
    expect((await post(page, { act: 'withdraw', judgement }, as('zia'))).status).toBe(403)
    expect((await post(page, { act: 'withdraw', judgement }, as('reader'))).status).toBe(404)
  }
  expect(await store.judgements()).toHaveLength(log.length)
  expect((await post(page, { act: 'withdraw', judgement: id }, as('chief'))).status).toBe(303)
  expect((await store.judgements()).at(-1)).toMatchObject({ by: 'chief', decision: { act: 'withdraw' } })
})

test('agreement of two reviewers is told by field, with counts and kappa', async () => {
  const zia = 'roznamcha_reviewer=Zia'
  const [session, call] = [await idOf('first', 'session'), await idOf('first', 'call')]
  await post(page, { act: 'done' })
  await post(
    page,
    { act: 'correct', entry: session, field: 'date', words: 'typed', typed: 'again', value: '2018-03-20' },
    zia,
  )
  await post(page, { act: 'accept', entry: session }, zia)
  await post(page, { act: 'reject', entry: call }, zia)
  const rows = (await get('/en/review/agreement')).split('<tr>').map((r) =>
    r
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  expect(rows).toContain('Is it one at all 2 1 50.0 0.00')
  expect(rows).toContain('Date 1 0 0.0 0.00')
  expect(rows.find((r) => r.startsWith('Kind'))).toMatch(/^Kind 1 1 100.0 –/)
})

test('a report that was checked whole is gold: what stands after review, each passage by its words and their place', async () => {
  const entry = await idOf('first', 'session')
  await post(page, {
    act: 'correct',
    entry,
    field: 'date',
    words: 'typed',
    typed: 'on Wednesday',
    nth: '2',
    value: '2018-03-20',
  })
  await post(page, {
    act: 'correct',
    entry,
    field: 'kind',
    value: 'session',
    words: 'typed',
    typed: 'Wednesday',
    nth: '2',
  })
  await post(page, { act: 'reject', entry: await idOf('first', 'call') })
  await post(page, { act: 'outcome', kind: 'agreement', by: 'PK,RU', words: 'typed', typed: 'on Wednesday again' })
  await post(page, { act: 'done' })
  const lines = (await get('/entries.gold')).trim().split('\n')
  expect(lines).toHaveLength(1)
  const gold = JSON.parse(lines[0]!)
  expect(gold).toMatchObject({
    id: 'first',
    lang: 'en',
    published: '2018-03-21',
    reviewed: ['engagements', 'outcomes'],
    by: ['amna'],
    text: first.document.text,
    engagements: [
      {
        kind: 'session',
        date: '2018-03-20',
        ordinal: 7,
        mechanism: 'Joint Working Group on Trade',
        people: [{ name: 'Ahmad Farooq', party: 'PK', role: 'head' }],
        evidence: [['Wednesday', 2]],
      },
    ],
    outcomes: [
      { kind: 'agreement', content: ['on Wednesday again', 1] },
      { kind: 'commitment', due: '2019', by: ['PK', 'RU'] },
    ],
  })
  expect(gold).not.toHaveProperty('names')
  // Where nothing stands, that is gold as well.
  const all = await idOf('second', 'session')
  const other = page.replace(/[0-9a-f]{64}/, await digestOf('second'))
  await post(other, { act: 'reject', entry: all })
  for (const d of await store.drafts({ documents: [await digestOf('second')] }))
    await post(other, { act: 'reject', entry: `r${d.key.slice(0, 14)}` })
  await post(other, { act: 'done' })
  const both = (await get('/entries.gold?kind=session'))
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l))
  expect(both.map((g) => [g.id, g.engagements.length])).toEqual([
    ['first', 1],
    ['second', 0],
  ])
})

test('who corrects a promise that stands alone corrects its entry', async () => {
  const alone = readingOf(
    { id: 'alone', published: '2020-01-01' },
    [],
    [{ due: '2021', words: 'A summit will be held in 2021.' }],
  )
  await keep(store, [alone], AT)
  const to = page.replace(/[0-9a-f]{64}/, await digestOf('alone'))
  const [draft] = await store.drafts({ documents: [await digestOf('alone')] })
  const entry = `r${draft!.key.slice(0, 14)}`
  const sent = {
    act: 'correct',
    entry,
    field: 'outcomes',
    of: draft!.outcomes[0]!.key,
    kind: 'commitment',
    by: 'CN',
    due: '2022',
  }
  expect((await post(to, { ...sent, words: 'typed', typed: 'summit' })).status).toBe(303)
  const found = (await entries()).find((e) => e.documents[0]!.id === 'alone')!
  expect(found.date).toMatchObject({ shown: '2022', agreed: true })
  expect(found.parties.shown).toEqual(['CN'])
  expect(found.outcomes).toMatchObject([{ due: '2022', by: ['CN'], content: { quote: 'summit' } }])
})
