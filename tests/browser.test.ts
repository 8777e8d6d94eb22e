/** Every page in a browser: in three languages, on a phone and on a desk, with and without JavaScript, by keyboard, through axe. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp } from '../src/server/app.ts'
import { openMemory } from '../src/stores/index.ts'
import { keep } from '../src/workers/keep.ts'
import { violationsOn } from './browser/axe.ts'
import { chromiumPath, launch, serveAt } from './browser/chromium.ts'
import { type Fetch, openExample, pagesOf, TODAY } from './browser/day-book.ts'
import { type Visit, visiting, WALK_MS } from './browser/visit.ts'
import { readingOf } from './composed/drafts.ts'

const LANGS = [
  ['en', 'ltr'],
  ['ur', 'rtl'],
  ['ru', 'ltr'],
] as const
const DESK = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 800 }
/** First page, without fonts, as it travels. */
const MOST_BYTES = 100_000

if (!chromiumPath) {
  if (process.env['CI']) throw new Error('no Chromium: .ci/run installs it')
  console.warn('browser tests skipped: no Chromium at /usr/bin/chromium (apt-get install chromium)')
}

describe.skipIf(!chromiumPath)('in Chromium', { timeout: WALK_MS }, () => {
  let browser: Browser
  let example: Fetch
  let server: Awaited<ReturnType<typeof serveAt>>
  let pages: Map<string, string>

  beforeAll(async () => {
    example = await openExample()
    ;[browser, server, pages] = await Promise.all([launch(), serveAt(example), pagesOf(example)])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const visit = (options: Parameters<Browser['newContext']>[0], see: (visit: Visit) => Promise<void>) =>
    // The page that is missing on purpose is told of as a failed load.
    visiting(browser, options, see, (line) => line.includes('404'))
  const open = (page: Page, path: string) => page.goto(`${server.url}${path}`, { waitUntil: 'load' })

  for (const [lang, dir] of LANGS)
    for (const javaScriptEnabled of [true, false])
      test(`${lang}, JavaScript ${javaScriptEnabled ? 'on: axe finds no violation, and' : 'off:'} every page stands in its direction and fits a phone`, async () => {
        const violations: string[] = []
        const faults = await visit({ viewport: PHONE, javaScriptEnabled }, async ({ each }) =>
          each(pages, async (page, [name, path]) => {
            await open(page, `/${lang}/${path}`)
            const html = page.locator('html')
            expect(await html.getAttribute('lang'), name).toBe(lang)
            expect(await html.getAttribute('dir'), name).toBe(dir)
            expect(await page.locator('h1').count(), name).toBe(1)
            expect((await page.locator('h1').innerText()).trim(), name).not.toBe('')
            const box = await page.locator('body').evaluate((b) => [b.scrollWidth, b.clientWidth])
            expect(box[0], `${name} is wider than the screen`).toBeLessThanOrEqual(box[1]!)
            if (javaScriptEnabled)
              violations.push(...(await violationsOn(page, 'all but colours')).map((f) => `${name}: ${f}`))
          }),
        )
        expect(violations).toEqual([])
        expect(faults).toEqual([])
      })

  // From left to right on a desk in the light, from right to left on a phone in the dark.
  for (const [lang, colorScheme, viewport] of [
    ['en', 'light', DESK],
    ['ur', 'dark', PHONE],
  ] as const)
    test(`${lang}, ${colorScheme}: axe finds every page's words standing out from what is behind them`, async () => {
      const violations: string[] = []
      const faults = await visit({ viewport, colorScheme }, async ({ each }) =>
        each(pages, async (page, [name, path]) => {
          await open(page, `/${lang}/${path}`)
          violations.push(...(await violationsOn(page, 'colours')).map((f) => `${name}: ${f}`))
        }),
      )
      expect(violations).toEqual([])
      expect(faults).toEqual([])
    })

  for (const [lang] of LANGS)
    test(`${lang}: who must sign in, and whom the server failed, reads a page like any other`, async () => {
      const broken = openMemory()
      broken.counts = () => Promise.reject(new Error('the disk is gone'))
      const doors = await serveAt(createApp({ store: broken, today: () => TODAY, access: { mode: 'accounts' } }).fetch)
      const failing = await serveAt(createApp({ store: broken, today: () => TODAY }).fetch)
      const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
      try {
        const rules = lang === 'en' ? 'all' : 'all but colours'
        await visit({ viewport: PHONE }, async ({ page }) => {
          await page.goto(`${doors.url}/${lang}/days?kind=visit`)
          expect(page.url()).toContain('/sign-in?to=')
          expect(await violationsOn(page, rules)).toEqual([])
          await page.keyboard.press('Tab')
          await page.keyboard.press('Enter')
          await page.keyboard.press('Tab')
          expect(await page.locator(':focus').getAttribute('name')).toBe('name')
          await page.keyboard.type('nobody')
          await page.keyboard.press('Tab')
          await page.keyboard.type('a wrong password')
          await page.keyboard.press('Enter')
          await page.locator('[role="alert"]').waitFor()
          expect(await violationsOn(page, rules)).toEqual([])
          expect(await page.inputValue('input[name="to"]')).toBe(`/${lang}/days?kind=visit`)
          await page.goto(`${failing.url}/${lang}/`)
          expect(await page.locator('html').getAttribute('lang')).toBe(lang)
          expect(await violationsOn(page, rules)).toEqual([])
          expect(await page.locator('main a').count()).toBeGreaterThan(0)
        })
      } finally {
        silent.mockRestore()
        await Promise.all([doors.close(), failing.close()])
      }
    })

  test('a word without end makes no page wider than the screen', async () => {
    const word = 'Unabhängigkeitserklärungsausschuss'.repeat(6)
    const told = (id: string, date: string) => {
      const reading = readingOf({ id: `${id}${word}`, outlet: `${id}${word}`, published: '2018-03-22', text: word }, [
        {
          date,
          ordinal: 7,
          place: { name: word, country: 'PK' },
          mechanism: { name: word, parties: ['PK', 'RU'] },
          people: [`${word}/PK/head/${word}`],
          promises: [{ due: '2019', words: `${word} will meet` }],
        },
      ])
      return { ...reading, document: { ...reading.document, title: word } }
    }
    const store = openMemory()
    await keep(store, [told('a', '2018-03-21'), told('b', '2018-03-20')], `${TODAY}T12:00:00Z`)
    const { fetch } = createApp({ store, today: () => TODAY, access: { mode: 'local', name: 'reader' } })
    const hostile = await serveAt(fetch)
    const first = async (path: string, link: RegExp): Promise<string> =>
      link.exec(await (await fetch(new Request(`http://127.0.0.1/en/${path}`))).text())![1]!
    const entry = await first('days', /"\/en\/(entries\/r[0-9a-f]+)"/)
    const report = await first(entry, /"\/en\/(reports\/[0-9a-f]+)/)
    const rooms = [
      '',
      'days',
      'bodies',
      'countries',
      'countries/PK-RU',
      'people',
      'promises',
      'places',
      'coverage',
      'review',
    ]
    const single = [
      entry,
      report,
      report.replace('reports', 'review'),
      await first('bodies', /"\/en\/(bodies\/b[0-9a-f]+)"/),
      await first('people', /"\/en\/(people\/[^"/?]+\/[^"]+)"/),
      `search?q=${word}`,
      `search?q=${word}&in=report`,
    ]
    try {
      await visit({ viewport: DESK, javaScriptEnabled: false }, async ({ each }) =>
        each([...rooms, ...single], async (page, path) => {
          await page.goto(`${hostile.url}/en/${path}`)
          await page.evaluate('document.querySelectorAll("details").forEach((d) => { d.open = true })')
          for (const width of [PHONE.width, DESK.width]) {
            await page.setViewportSize({ width, height: 800 })
            const [all, seen] = (await page.evaluate(
              '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
            )) as [number, number]
            expect(all, `${path.slice(0, 30)} at ${width}`).toBeLessThanOrEqual(seen)
          }
        }),
      )
    } finally {
      await hostile.close()
    }
  })

  test('by keyboard alone: to the page, into a room, a cell opened, and on to its words', async () => {
    const faults = await visit({ viewport: DESK, javaScriptEnabled: false }, async ({ page }) => {
      await open(page, '/en/')
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').innerText()).toBe('Skip to the page')
      await page.keyboard.press('Enter')
      expect(await page.locator(':focus').getAttribute('id')).toBe('main')
      await open(page, `/en/${pages.get('entry')}`)
      const cell = page.locator('table.cells summary').nth(1)
      await cell.focus()
      await page.keyboard.press('Enter')
      const quote = page.locator('table.cells details[open] a.quote').first()
      const words = await quote.innerText()
      await page.keyboard.press('Tab')
      expect(await quote.evaluate((q) => q.matches(':focus'))).toBe(true)
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/reports\//)
      expect((await page.locator('mark.here').allInnerTexts()).join('')).toBe(words)
    })
    expect(faults).toEqual([])
  })

  for (const [lang, asked, promised, kept] of [
    ['en', '8th session', 'The promise', 'What came of it'],
    ['ru', '8-е заседание', 'Обещание', 'Что вышло'],
    ['ur', 'اجلاس نمبر 8', 'وعدہ', 'نتیجہ'],
  ] as const)
    test(`${lang}: by keyboard alone, from the first page to whether the promised 8th session took place, and who says so`, async () => {
      const faults = await visit({ viewport: DESK, javaScriptEnabled: false }, async ({ page }) => {
        let keys = 0
        const press = async (key: string): Promise<void> => {
          keys++
          await page.keyboard.press(key)
        }
        const tabTo = async (selector: string): Promise<void> => {
          for (let i = 0; i < 60; i++) {
            await press('Tab')
            if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) {
              const ring = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
              expect(ring, `${selector} shows where one is`).not.toBe('none')
              return
            }
          }
          throw new Error(`no way by Tab to ${selector}`)
        }
        await open(page, `/${lang}/`)
        // Past the masthead to the field of the search.
        await press('Tab')
        await press('Enter')
        await tabTo('main input[name="q"]')
        await page.keyboard.insertText(asked)
        await press('Enter')
        await page.waitForURL(/search/)
        await press('Tab')
        await press('Enter')
        await tabTo('.entries .headline a')
        expect(await page.locator('.entries .headline').count()).toBe(1)
        await press('Enter')
        await page.waitForURL(/entries/)
        // Its status opens to who says it.
        await press('Tab')
        await press('Enter')
        await tabTo('table.cells summary')
        await press('Enter')
        const said = page.locator('table.cells details[open] .receipts footer')
        expect(await said.count()).toBeGreaterThan(1)
        expect(await said.first().innerText()).toMatch(/Example/)
        // The promise stands with what came of it, each by its words: on the page of the session that promised it.
        await open(page, `/${lang}/promises?verdict=kept`)
        await tabTo('.promises summary')
        await press('Enter')
        const receipts = await page.locator('.promises details[open] footer').allInnerTexts()
        expect(receipts.some((r) => r.startsWith(promised))).toBe(true)
        expect(receipts.some((r) => r.startsWith(kept))).toBe(true)
        expect(keys).toBeLessThan(70)
      })
      expect(faults).toEqual([])
    })

  test('a choice is an address, in the form and in the other languages', async () => {
    const faults = await visit({ viewport: DESK, javaScriptEnabled: false }, async ({ page }) => {
      await open(page, '/en/days')
      await page.selectOption('select[name="kind"]', 'session')
      await page.fill('input[name="from"]', '2018-01-01')
      await page.click('form.choose button')
      expect(new URL(page.url()).searchParams.get('kind')).toBe('session')
      const sessions = await page.locator('.entries .headline').count()
      await page.click('nav.tongues a[lang="ur"]')
      expect(new URL(page.url()).pathname).toBe('/ur/days')
      expect(await page.locator('.entries .headline').count()).toBe(sessions)
      await page.click('.chips a >> nth=0')
      expect(new URL(page.url()).searchParams.get('from')).toBeNull()
    })
    expect(faults).toEqual([])
  })

  test('Urdu stands in Nastaliq with room, in every language of the page', async () => {
    await visit({ viewport: DESK }, async ({ page }) => {
      for (const [lang] of LANGS) {
        await open(page, `/${lang}/${pages.get('report')}`)
        const style = (await page.evaluate(
          `(() => {
            const { fontFamily, lineHeight, fontSize, direction } = getComputedStyle(document.querySelector('.report[lang="ur"]'))
            return { fontFamily, room: parseFloat(lineHeight) / parseFloat(fontSize), direction }
          })()`,
        )) as { fontFamily: string; room: number; direction: string }
        expect(style.fontFamily).toMatch(/^"Noto Nastaliq Urdu"/)
        expect(style.direction).toBe('rtl')
        expect(style.room).toBeGreaterThan(2)
        // A page is loaded before its fonts are: what is asked is whether they come, not how soon.
        const comes = `document.fonts.ready.then(() => document.fonts.check('16px "Noto Nastaliq Urdu"', 'ک'))`
        expect(await page.evaluate(comes)).toBe(true)
      }
    })
  })

  test('the first page, and every other, comes in under 100 KB without fonts', async () => {
    for (const [name, path] of pages) {
      let bytes = 0
      for (const part of [`/en/${path}`, '/assets/style.css']) {
        const response = await fetch(`${server.url}${part}`, { headers: { 'accept-encoding': 'gzip' } })
        bytes += Number(response.headers.get('content-length') ?? (await response.arrayBuffer()).byteLength)
      }
      expect(bytes, name).toBeLessThan(MOST_BYTES)
    }
  })
})
