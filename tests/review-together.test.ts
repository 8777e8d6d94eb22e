/** Entries joined and parted by people who look at a page, undone again, and two people who judge the same at once. */
import { beforeEach, expect, test } from 'vitest'
import type { Entry } from '../src/model/entry.ts'
import { createApp } from '../src/server/app.ts'
import { openMemory, type Store } from '../src/stores/index.ts'
import { gather } from '../src/workers/gather.ts'
import { keep } from '../src/workers/keep.ts'
import { readingOf } from './composed/drafts.ts'

const AT = '2024-05-04T10:00:00Z'
const session = { mechanism: { name: 'Joint Board on Fisheries', parties: ['PK', 'RU'] }, ordinal: 7 }
const english = readingOf(
  { id: 'english', outlet: 'Daily Ledger', published: '2018-03-22', text: 'It met on Wednesday.' },
  [{ ...session, date: '2018-03-21' }],
)
const russian = readingOf({ id: 'russian', lang: 'ru', outlet: 'Вестник', published: '2018-03-23' }, [
  { ...session, date: '2018-03-21' },
])
// Told so thinly and so much later that nothing joins it.
const thin = readingOf({ id: 'thin', outlet: 'Weekly Post', published: '2018-06-01' }, [
  { kind: 'meeting', parties: ['PK', 'RU'] },
])

let store: Store
let fetch: ReturnType<typeof createApp>['fetch']
let now = 0
const get = async (path: string, who = '') =>
  (
    await fetch(new Request(`http://127.0.0.1${path}`, { headers: who ? { cookie: `roznamcha_reviewer=${who}` } : {} }))
  ).text()
const post = async (path: string, fields: { [name: string]: string }, who = '') =>
  fetch(
    new Request(`http://127.0.0.1${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin', ...(who ? { cookie: `roznamcha_reviewer=${who}` } : {}) },
    }),
  )
const entries = (): Promise<Entry[]> => gather(store.entries({}))
const reviewOf = async (id: string): Promise<string> => {
  const [report] = await gather(store.reports({ ids: [id] }))
  return `/en/review/${report!.digest}`
}
/** The fields of the form whose button is called so. */
const formOf = (html: string, button: string): { [name: string]: string } => {
  const form = html.split('<form ').find((f) => f.includes(`>${button}<`) || f.includes(`>${button} <`))
  if (!form) throw new Error(`no button ${button}`)
  return Object.fromEntries([...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map((m) => [m[1]!, m[2]!]))
}
const undo = async (answer: Response): Promise<void> => {
  const to = answer.headers.get('location')!
  const done = await get(to)
  expect((await post(to.replace(/[?#].*/, ''), formOf(done, 'Undo'))).status).toBe(303)
}

beforeEach(async () => {
  store = openMemory()
  await keep(store, [english, russian, thin], AT)
  ;({ fetch } = createApp({
    store,
    today: () => '2024-05-05',
    access: { mode: 'local', name: 'amna' },
    now: () => new Date(Date.parse(AT) + now++ * 1000).toISOString(),
  }))
  expect(await entries()).toHaveLength(2)
})

test('an entry leads those who may judge to the review of each report, and of why they are one', async () => {
  const joined = (await entries()).find((e) => e.documents.length === 2)!
  const page = await get(`/en/entries/${joined.id}`)
  for (const id of ['english', 'russian']) expect(page).toContain(`href="${await reviewOf(id)}"`)
  expect(page).toMatch(/<details><summary>[\s\S]*?Daily Ledger[\s\S]*?href="\/en\/review\/[0-9a-f]{64}#d-[0-9a-f]+"/)
  const { fetch: reading } = createApp({ store, today: () => '2024-05-05' })
  expect(await (await reading(new Request(`http://127.0.0.1/en/entries/${joined.id}`))).text()).not.toContain(
    '/review/',
  )
})

test('two reports wrongly joined are parted, each named by its outlet; undone, they are one again', async () => {
  const page = await reviewOf('english')
  const html = await get(page)
  expect(html).toMatch(/Taken to be the same as[\s\S]*?<bdi>Вестник<\/bdi><\/a> · Russian · <bdi>23 March 2018/)
  const parted = await post(page, formOf(html, 'Different'))
  expect(parted.status).toBe(303)
  expect(await entries()).toHaveLength(3)
  await undo(parted)
  expect(await entries()).toHaveLength(2)
})

test('two entries that nothing joins are joined by the address of the other, and parted again by undoing', async () => {
  const other = (await entries()).find((e) => e.documents.length === 2)!
  const page = await reviewOf('thin')
  const form = (await get(page)).split('<details class="join">')[1]!
  const entry = /name="entry" value="(r[0-9a-f]+)"/.exec(form)![1]!
  expect(form).toMatch(/<label for="([^"]+)">Its address[\s\S]*?<input id="\1" name="other"/)
  const joined = await post(page, {
    act: 'same',
    entry,
    other: `https://day-book.example/ru/entries/${other.id}?x=1#people`,
  })
  expect(joined.status).toBe(303)
  const [one, ...rest] = await entries()
  expect(rest).toEqual([])
  expect(one!.documents).toHaveLength(3)
  expect(await get(`/en/entries/${one!.id}`)).toContain('A person judged them to be the same event.')
  await undo(joined)
  expect(await entries()).toHaveLength(2)
})

test('what is no entry, and an entry with itself, is refused with a word, and nothing is changed', async () => {
  const page = await reviewOf('thin')
  const entry = formOf(await get(page), 'Accept')['entry']!
  for (const other of ['rffffffffffffff', 'what?', entry]) {
    const refused = await post(page, { act: 'same', entry, other })
    expect(refused.status, other).toBe(422)
    expect(await refused.text()).toContain('role="alert"')
  }
  expect(await store.judgements()).toEqual([])
})

test('two people who judge the same day at once are both kept, see their own, and the entry says that they differ', async () => {
  const page = await reviewOf('english')
  const entry = formOf(await get(page), 'Accept')['entry']!
  const corrected = (value: string, who: string) =>
    post(page, { act: 'correct', entry, field: 'date', value, words: 'typed', typed: 'Wednesday', nth: '1' }, who)
  const answers = await Promise.all([corrected('2018-03-14', 'amna'), corrected('2018-03-28', 'bilal')])
  expect(answers.map((a) => a.status)).toEqual([303, 303])
  expect((await store.judgements()).map((j) => j.by).sort()).toEqual(['amna', 'bilal'])
  expect(await get(page, 'amna')).toMatch(/<h3[^>]*>[\s\S]*?14 March 2018/)
  expect(await get(page, 'bilal')).toMatch(/<h3[^>]*>[\s\S]*?28 March 2018/)
  const [told] = (await entries()).filter((e) => e.documents.some((d) => d.id === 'english'))
  const shown = await get(`/en/entries/${told!.id}`)
  expect(shown).toContain('14 March 2018')
  expect(shown).toContain('28 March 2018')
  expect(await get('/en/review/agreement')).toMatch(/data-label="Field">Date<\/th>\s*<td[^>]*>1<\/td><td[^>]*>0</)
})
