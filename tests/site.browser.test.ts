/** The day-book as files in a browser: opened from the disk, and from a plain host under a sub-folder. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeSite } from '../src/site/site.ts'
import { violationsOn } from './browser/axe.ts'
import { chromiumPath, launch, serveAt } from './browser/chromium.ts'
import { exampleStore, TODAY } from './browser/day-book.ts'
import { type Visit, visiting, WALK_MS } from './browser/visit.ts'

const LANGS = ['en', 'ur', 'ru'] as const
const FOLDER = '/some/where'
const TYPES: { readonly [end: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A host that knows nothing but files. */
const host =
  (dir: string) =>
  (request: Request): Response => {
    const path = decodeURIComponent(new URL(request.url).pathname)
    const give = (file: string, status: number): Response =>
      new Response(new Uint8Array(readFileSync(join(dir, file))), {
        status,
        headers: { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' },
      })
    try {
      if (!path.startsWith(`${FOLDER}/`)) return new Response('elsewhere', { status: 404 })
      return give(path.slice(FOLDER.length).replace(/\/$/, '/index.html'), 200)
    } catch {
      return give('404.html', 404)
    }
  }

describe.skipIf(!chromiumPath)('a site of files in Chromium', { timeout: WALK_MS }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'roznamcha-site-'))
  const roots = new Map([['from the disk', pathToFileURL(dir).href]])
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveAt>>
  let pages: readonly string[]

  beforeAll(async () => {
    await writeSite(await exampleStore(), dir, { asOf: TODAY })
    ;[browser, server] = await Promise.all([launch(), serveAt(host(dir))])
    roots.set('from a host, in a sub-folder', `${server.url}${FOLDER}`)
    const read = (file: string) => readFileSync(join(dir, 'en', file), 'utf8')
    const first = (file: string, link: RegExp): string => link.exec(read(file))![1]!
    const entry = first('days.html', /en\/(entries\/r[0-9a-f]+\.html)/)
    pages = [
      'index.html',
      'days.html',
      'days/2018-03.html',
      'days/party-PK.html',
      entry,
      first(entry, /en\/(reports\/[0-9a-f]+\.html)/),
      'bodies.html',
      first('bodies.html', /en\/(bodies\/b[0-9a-f]+\.html)/),
      'countries.html',
      'countries/PK-RU.html',
      'people.html',
      first('people.html', /en\/(people\/n[0-9a-f]+\.html)/),
      'people-quoted.html',
      first('people-quoted.html', /en\/(people\/q[0-9a-f]+\.html)/),
      'promises.html',
      'promises/kept.html',
      'places.html',
      'search.html',
      'search.html?q=Rogachev',
      'coverage.html',
    ]
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(dir, { recursive: true })
  })

  const visit = (options: Parameters<Browser['newContext']>[0], see: (visit: Visit) => Promise<void>) =>
    visiting(browser, options, see)
  /** Every page in every language, and the two that have none. */
  const everyPage = () => ['index.html', '404.html', ...LANGS.flatMap((l) => pages.map((p) => `${l}/${p}`))]

  const settled = async (page: Page): Promise<void> => {
    if (page.url().includes('?q=')) await page.locator('#finds li').first().waitFor()
  }

  for (const where of ['from the disk', 'from a host, in a sub-folder'])
    describe(where, () => {
      test('every page opens without a fault, in its own style', async () => {
        const faults = await visit({ viewport: { width: 390, height: 844 } }, async ({ each }) =>
          each(everyPage(), async (page, file) => {
            await page.goto(`${roots.get(where)}/${file}`, { waitUntil: 'load' })
            await settled(page)
            expect(await page.locator('h1').count(), file).toBe(1)
            if (file === '404.html') return
            const family = await page.evaluate('getComputedStyle(document.body).fontFamily')
            expect(family, file).toMatch(/Source Serif|Nastaliq/)
          }),
        )
        expect(faults).toEqual([])
      })

      test('a name is found in three scripts, by any of its spellings', async () => {
        const faults = await visit({}, async ({ page }) => {
          const found = new Set<string>()
          for (const lang of LANGS)
            for (const name of ['Rogachev', 'Рогачёв', 'روگاچوف']) {
              await page.goto(`${roots.get(where)}/${lang}/search.html`)
              await page.fill('main input[type=search]', name)
              await page.keyboard.press('Enter')
              await page.locator('#finds li').first().waitFor()
              const link = await page.locator('#finds a').first().getAttribute('href')
              found.add(link!.replace(/^..\/(?:en|ur|ru)\//, ''))
              expect(await page.locator('#status').innerText(), `${lang} ${name}`).toMatch(/: \d+$/)
            }
          expect([...found]).toEqual([expect.stringMatching(/^people\/n[0-9a-f]+\.html$/)])
          // The last of the pages is Russian, and names him as the Russian report does.
          await page.locator('#finds a').first().click()
          expect(await page.locator('h1').innerText()).toMatch(/Рогачёв/)
        })
        expect(faults).toEqual([])
      })

      test('words are found in any form; -word leaves out; what is nowhere is said to be nowhere', async () => {
        const count = async (page: Page, query: string): Promise<number> => {
          await page.goto(`${roots.get(where)}/en/search.html?q=${encodeURIComponent(query)}`)
          await page.waitForFunction('document.getElementById("status").textContent !== ""')
          return Number(/\d+$/.exec(await page.locator('#status').innerText())?.[0] ?? 0)
        }
        const faults = await visit({}, async ({ page }) => {
          const russian = await count(page, 'заседание')
          expect(russian).toBeGreaterThan(0)
          expect(await count(page, 'заседаниями')).toBe(russian)
          const urdu = await count(page, 'اجلاس')
          expect(urdu).toBeGreaterThan(0)
          const both = await count(page, 'اجلاس Rogachev')
          expect(await count(page, 'اجلاس -Rogachev')).toBeLessThan(urdu)
          expect(both).toBeGreaterThan(0)
          expect(await count(page, 'xyzzyplugh')).toBe(0)
          expect(await page.locator('#status').innerText()).not.toBe('')
        })
        expect(faults).toEqual([])
      })

      test('evidence leads to its exact words, without JavaScript', async () => {
        const faults = await visit({ javaScriptEnabled: false }, async ({ page }) => {
          await page.goto(`${roots.get(where)}/en/${pages[4]}`)
          await page.locator('table.cells summary').nth(1).click()
          const quote = page.locator('table.cells details[open] a.quote').first()
          const words = await quote.innerText()
          await quote.click()
          await page.waitForURL(/reports/)
          expect(await page.locator(':target').innerText()).toBe(words)
        })
        expect(faults).toEqual([])
      })

      test('without JavaScript the search says so, and offers the rooms', async () => {
        await visit({ javaScriptEnabled: false }, async ({ page }) => {
          for (const lang of LANGS) {
            await page.goto(`${roots.get(where)}/${lang}/search.html`)
            const said = page.locator('noscript a')
            expect(await said.count()).toBe(4)
            await said.first().click()
            expect(page.url()).toMatch(/days\.html$/)
          }
        })
      })
    })

  test('without JavaScript every page opens too, and fits a phone', async () => {
    const options = { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }
    const faults = await visit(options, async ({ each }) =>
      each(everyPage(), async (page, file) => {
        await page.goto(`${server.url}${FOLDER}/${file}`, { waitUntil: 'load' })
        expect(await page.locator('h1').count(), file).toBe(1)
        const box = await page.locator('body').evaluate((b) => [b.scrollWidth, b.clientWidth])
        expect(box[0], `${file} is wider than the screen`).toBeLessThanOrEqual(box[1]!)
      }),
    )
    expect(faults).toEqual([])
  })

  test('axe finds no violation on any page', async () => {
    const violations: string[] = []
    const faults = await visit({}, async ({ each }) =>
      each(everyPage(), async (page, file) => {
        await page.goto(`${server.url}${FOLDER}/${file}`, { waitUntil: 'load' })
        await settled(page)
        const rules = /^(?:ur|ru)\//.test(file) ? 'all but colours' : 'all'
        violations.push(...(await violationsOn(page, rules)).map((f) => `${file}: ${f}`))
      }),
    )
    expect(violations).toEqual([])
    expect(faults).toEqual([])
  })
})
