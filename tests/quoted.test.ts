/** Who is only quoted has a page: the exact words, posts as reports say them and when, every spelling; links lead there. */
import { beforeAll, expect, test } from 'vitest'
import type { Reading } from '../src/model/reading.ts'
import { createApp } from '../src/server/app.ts'
import { openMemory } from '../src/stores/index.ts'
import { keep } from '../src/workers/keep.ts'
import { readingOf } from './composed/drafts.ts'

const spoken = (
  id: string,
  published: string,
  text: string,
  name: string,
  post: string,
  said: string,
  cue: string,
): Reading => {
  const base = readingOf(
    { id, published, outlet: `The ${id}`, text, lang: /\p{sc=Cyrl}/u.test(text) ? 'ru' : 'en' },
    [],
  )
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  return {
    ...base,
    entities: [{ id: 'e1', type: 'PER', name, country: 'RU', posts: [{ title: post, span: at(post) }] }],
    mentions: [{ ...at(name), type: 'PER', entity: 'e1' }],
    attributions: [{ source: at(name), cue: at(cue), content: at(said), direct: false, speaker: 'e1' }],
  }
}
const english = spoken(
  'first',
  '2018-03-22',
  'Deputy spokesman Pavel Orlov said trade would grow soon.',
  'Pavel Orlov',
  'Deputy spokesman',
  'trade would grow soon',
  'said',
)
const russian = spoken(
  'second',
  '2019-05-06',
  'Официальный представитель Павел Орлов заявил, что визит готовится.',
  'Павел Орлов',
  'Официальный представитель',
  'визит готовится',
  'заявил',
)

let fetch: ReturnType<typeof createApp>['fetch']
let digest: string
const ask = (path: string) => fetch(new Request(`http://127.0.0.1${path}`))
beforeAll(async () => {
  const store = openMemory()
  const met = readingOf({ id: 'met', published: '2018-01-02' }, [{ people: ['Ahmad Farooq/PK/head'] }])
  await keep(store, [english, russian, met], '2024-05-04T10:00:00Z')
  for await (const r of store.reports({ ids: ['first'] })) digest = r.digest
  ;({ fetch } = createApp({ store, today: () => '2024-05-05', access: { mode: 'local', name: 'amna' } }))
})
const page = async () => (await ask('/en/people/-/Pavel%20Orlov')).text()

test('the page gives every statement with its exact words, each leading to its place', async () => {
  const text = await page()
  expect(text).toContain('Reports quote this person; none tells of an encounter.')
  expect(text).toMatch(/<blockquote lang="en" dir="ltr">trade would grow soon<\/blockquote>/)
  expect(text).toMatch(/<blockquote lang="ru" dir="ltr">визит готовится<\/blockquote>/)
  expect(text).toContain(`/en/reports/${digest}?at=34-55#here`)
  expect(text.indexOf('визит готовится')).toBeLessThan(text.indexOf('trade would grow soon'))
})

test('posts stand as reports say them, from the first to the last day on which one does', async () => {
  const text = await page()
  expect(text).toMatch(/Deputy spokesman<\/bdi><\/a><\/td><td data-label="From"><bdi>22 March 2018/)
  expect(text).toMatch(/Официальный представитель<\/bdi><\/a><\/td><td data-label="From"><bdi>6 May 2019/)
})

test('a name in any script, another side, and the search for people lead there; nobody stays nobody', async () => {
  for (const path of [
    '/en/people/RU/Pavel%20Orlov',
    `/en/people/-/${encodeURIComponent('Павел Орлов')}`,
    '/en/people?name=Orlov',
  ]) {
    const answer = await ask(path)
    expect(answer.status, path).toBe(302)
    expect(answer.headers.get('location'), path).toMatch(/\/en\/people\/-\//)
    expect((await ask(answer.headers.get('location')!)).status, path).toBe(200)
  }
  expect((await ask('/en/people/-/Nobody%20Atall')).status).toBe(404)
  // A name without its side leads to the person of the one side that has it.
  expect((await ask('/en/people/-/Ahmad%20Farooq')).headers.get('location')).toBe('/en/people/PK/Ahmad%20Farooq')
})

test('the list of people leads to those who are only quoted, each once and in the page’s own script', async () => {
  expect(await (await ask('/en/people')).text()).toContain('href="/en/people?only=quoted"')
  for (const [lang, name] of [
    ['en', 'Pavel Orlov'],
    ['ru', 'Павел Орлов'],
  ]) {
    const list = await (await ask(`/${lang}/people?only=quoted`)).text()
    const rows = [...list.matchAll(/<tr><td[^>]*><a href="([^"]*)">(.*?)<\/a>/g)]
    expect(rows.map((r) => r[2]!.replace(/<[^>]*>/g, ''))).toEqual([name])
    expect((await ask(rows[0]![1]!)).status).toBe(200)
  }
})

test('statements in a report and in the search link to who said them', async () => {
  expect(await (await ask(`/en/reports/${digest}`)).text()).toContain(
    '<a class="speaker" href="/en/people/RU/Pavel%20Orlov">',
  )
  expect(await (await ask('/en/search?q=trade&in=statement')).text()).toContain('href="/en/people/RU/Pavel%20Orlov"')
})

test('a search that finds no entry says how much the reports and statements hold', async () => {
  const tab = (text: string, name: string) =>
    new RegExp(`>${name}</a>(?: <span class="count">(\\d+)</span>)?`).exec(text)?.[1]
  const none = await (await ask('/en/search?q=Orlov')).text()
  expect(none).toContain('Nothing found')
  expect([tab(none, 'Entries'), tab(none, 'Reports'), tab(none, 'Statements')]).toEqual([undefined, '2', '2'])
  const nowhere = await (await ask('/en/search?q=zebra')).text()
  expect(nowhere).not.toContain('class="count"')
  const found = await (await ask('/en/search?q=Farooq')).text()
  expect(tab(found, 'Reports')).toBeUndefined()
})

test('a statement that somebody set aside is not said there', async () => {
  const words = { layer: 'statements', at: '34-55', act: 'mark-reject' }
  await fetch(
    new Request(`http://127.0.0.1/en/review/${digest}`, {
      method: 'POST',
      body: new URLSearchParams(words),
      headers: { 'sec-fetch-site': 'same-origin' },
    }),
  )
  expect(await page()).not.toContain('trade would grow soon')
})
