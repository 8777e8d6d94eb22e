/** What programs find on pages: feeds, linked data, citations. */
import { DOMParser } from 'linkedom'
import { beforeAll, expect, test } from 'vitest'
import { createApp } from '../src/server/app.ts'
import { composedRegister } from './composed/register.ts'

let app: ReturnType<typeof createApp>
beforeAll(async () => {
  app = createApp({ store: await composedRegister(), today: () => '2026-01-15', address: 'https://day-book.example' })
})
const ask = (path: string) =>
  app.fetch(new Request(`http://day-book.example${path}`, { headers: { host: 'day-book.example' } }))
const page = async (path: string) => {
  const response = await ask(path)
  expect(response.status, path).toBe(200)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}

test('a list tells where to subscribe to just these entries, in the page’s language', async () => {
  const document = await page('/ur/days?party=PK&month=2018-03')
  const links = [...document.querySelectorAll('link[rel=alternate][type]')].map((l) => l.getAttribute('href')!)
  expect(links).toEqual([
    '/entries.atom?party=PK&from=2018-03-01&to=2018-03-31&hl=ur',
    '/entries.ics?party=PK&from=2018-03-01&to=2018-03-31&hl=ur',
  ])
  const taken = [...document.querySelectorAll('.take a')].map((a) => a.getAttribute('href')!)
  expect(taken.length).toBeGreaterThan(5)
  for (const to of taken) expect((await ask(to)).status, to).toBe(200)
})

test('an entry carries itself as schema.org, and how to cite it', async () => {
  const { items } = (await (await ask('/api/entries?kind=session&status=held')).json()) as { items: { id: string }[] }
  const document = await page(`/ru/entries/${items[0]!.id}`)
  const event = JSON.parse(document.querySelector('script[type="application/ld+json"]')!.textContent!)
  expect(event).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': `https://day-book.example/en/entries/${items[0]!.id}`,
    startDate: '2018-03-21',
  })
  const cited = [...document.querySelectorAll('.take a')].map((a) => a.getAttribute('href')!)
  expect(cited).toHaveLength(3)
  expect(await (await ask(cited[0]!)).text()).toContain(`https://day-book.example/en/entries/${items[0]!.id}`)
})

test('words that were come for are cited with their place', async () => {
  const { items } = (await (await ask('/api/reports?lang=ur')).json()) as { items: { digest: string }[] }
  const document = await page(`/en/reports/${items[0]!.digest}?at=0-5`)
  const to = document.querySelector('.take a')!.getAttribute('href')!
  expect(await (await ask(to)).text()).toMatch(/^“.{5}” \(UTF-16 code units 0–5 of the text\)\. “Report seventh-ur/u)
})
