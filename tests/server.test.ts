/** The day-book in a browser: every page answers in every language, and a report's text can do nothing but be read. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/server/app.ts'
import { openMemory } from '../src/stores/index.ts'
import { keep } from '../src/workers/keep.ts'
import { readingFrom } from './reading.ts'

const example = readFileSync(join(import.meta.dirname, '../examples/working-group/reports.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const HOSTILE = '<script>alert(1)</script> & "quoted" \u202Ebackwards\u202C <img src=x onerror=alert(2)>'
const hostile = {
  id: 'hostile',
  lang: 'en',
  published: '2024-05-04',
  url: 'javascript:alert(3)',
  publisher: `Example ${HOSTILE}`,
  title: HOSTILE,
  text: `The foreign minister of Pakistan, Ishaq Dar, met Russian Foreign Minister Sergey Lavrov in Moscow on Friday. ${HOSTILE}`,
}

const store = openMemory()
const { fetch } = createApp({ store, today: () => '2026-01-15' })
const get = async (path: string): Promise<Response> =>
  fetch(new Request(`http://127.0.0.1${path}`, { headers: { 'accept-language': 'ru;q=0.5, ur' } }))
const page = async (path: string): Promise<string> => (await get(path)).text()

beforeAll(async () => {
  const readings = [...example, hostile].map((input) => {
    return readingFrom(input)
  })
  await keep(store, readings, '2026-01-15T12:00:00Z')
})

test('a visitor is led to the language the browser asks for first', async () => {
  const response = await get('/')
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toBe('/ur/')
})

test('an address without a language leads to the page in the visitor’s own', async () => {
  for (const path of ['days', 'days?kind=visit&month=2018-03', 'people/PK/A%20B', 'review/', 'entries/r1'])
    expect((await get(`/${path}`)).headers.get('location')).toBe(`/ur/${path}`)
  const plain = await fetch(new Request('http://127.0.0.1/promises'))
  expect([plain.status, plain.headers.get('location')]).toEqual([302, '/en/promises'])
  for (const path of ['daysx', 'nothing', '.env']) expect((await get(`/${path}`)).status).toBe(404)
})

for (const [lang, dir] of [
  ['en', 'ltr'],
  ['ru', 'ltr'],
  ['ur', 'rtl'],
] as const) {
  describe(`in ${lang}`, () => {
    for (const path of [
      '',
      'days',
      'bodies',
      'countries',
      'countries/PK-RU',
      'people',
      'promises',
      'places',
      'search?q=Rogachev',
      'coverage',
    ]) {
      test(`/${path} stands in its language and direction, with no script`, async () => {
        const response = await get(`/${lang}/${path}`)
        const text = await response.text()
        expect(response.status).toBe(200)
        expect(text).toContain(`<html lang="${lang}" dir="${dir}">`)
        expect(text).not.toMatch(/<script/i)
        expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      })
    }
  })
}

test('every quotation says its language and direction', async () => {
  const path = /\/en\/entries\/r[0-9a-f]+/.exec(await page('/en/days?kind=session'))![0]
  const quotes = (await page(path)).match(/<(?:blockquote|bdi class="words")[^>]*>/g)!
  expect(quotes.length).toBeGreaterThan(3)
  expect(quotes.filter((q) => !/ lang="(?:ur|ru|en)" dir="(?:rtl|ltr)"/.test(q))).toEqual([])
})

test('an entry leads to the exact words in their report, marked there', async () => {
  const path = /\/en\/entries\/r[0-9a-f]+/.exec(await page('/en/days?kind=session'))![0]
  const [, to, quote] = /<a class="quote" href="([^"]+)"><blockquote[^>]*>([^<]+)</.exec(await page(path))!
  expect(await page(to!.replace('#here', '').replaceAll('&amp;', '&'))).toContain(
    `<mark class="here" id="here">${quote!.slice(0, 10)}`,
  )
})

test('a report’s text, title, outlet and address are only ever text', async () => {
  for (const path of [
    '/en/',
    '/en/coverage',
    '/en/search?in=report&q=Lavrov',
    '/en/days?from=2024-05-01&to=2024-05-30',
  ]) {
    const text = await page(path)
    expect(text).not.toMatch(/<script>alert|<img src=x|href="javascript:/)
  }
  const found = /\/en\/reports\/[0-9a-f]+/.exec(await page('/en/search?in=report&q=onerror'))![0]
  const report = await page(found)
  expect(report).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(report).not.toMatch(/<script>alert|<img src=x|href="javascript:/)
})

test('a search for markup is shown as it was typed', async () => {
  expect(await page('/en/search?q=%22%3E%3Cscript%3E')).toContain('value="&quot;&gt;&lt;script&gt;"')
})

test('what is not there is said so, in the language of the path', async () => {
  for (const path of [
    '/ru/entries/r000000000000',
    '/ru/reports/none',
    '/ru/bodies/none',
    '/ru/nothing',
    '/assets/../../package.json',
    '/assets/constructor',
  ]) {
    const response = await get(path)
    expect(response.status).toBe(404)
  }
  expect(await page('/ru/entries/r000000000000')).toContain('Такой страницы нет')
})

test('fonts and style come from here', async () => {
  const css = await page('/assets/style.css')
  const base = 'http://localhost/assets/style.css'
  const paths = [...css.matchAll(/url\("([^"]+)"\)/g)].map((m) => new URL(m[1]!, base).pathname)
  expect(paths.length).toBeGreaterThan(3)
  for (const path of paths) expect((await get(path)).headers.get('content-type')).toBe('font/woff2')
  expect(css).not.toMatch(/https?:\/\//)
})
