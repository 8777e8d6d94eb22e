/**
 * Takes a picture of every page: in three languages, on a phone and on a desk, light and dark.
 *
 *   npx tsx tests/browser/screens.ts FOLDER [--pages home,entry] [--langs en,ur] [--widths 360,1280] [--schemes light] [--url http://127.0.0.1:1818]
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launch, serveAt } from './chromium.ts'
import { openExample, pagesOf, reviewPagesOf } from './day-book.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    langs: { type: 'string', default: 'en,ur,ru' },
    widths: { type: 'string', default: '360,1280' },
    schemes: { type: 'string', default: 'light,dark' },
    whole: { type: 'boolean', default: true },
    height: { type: 'string', default: '900' },
    url: { type: 'string' },
  },
  allowNegative: true,
})
const folder = positionals[0]
if (!folder) throw new Error('where to? npx tsx tests/browser/screens.ts FOLDER')
mkdirSync(folder, { recursive: true })
const local = await openExample()
const server = values.url ? undefined : await serveAt(local)
const url = values.url ?? server!.url
const ask = values.url ? (r: Request) => fetch(r.url.replace('http://127.0.0.1', url)) : local
const pages = new Map([...(await pagesOf(ask)), ...(await reviewPagesOf(ask))])
const wanted = values.pages?.split(',')
const browser = await launch()
try {
  for (const scheme of values.schemes.split(','))
    for (const width of values.widths.split(',')) {
      const context = await browser.newContext({
        viewport: { width: Number(width), height: Number(values.height) },
        colorScheme: scheme as 'light' | 'dark',
        javaScriptEnabled: false,
        deviceScaleFactor: 1,
      })
      const page = await context.newPage()
      for (const lang of values.langs.split(','))
        for (const [name, path] of pages) {
          if (wanted && !wanted.includes(name)) continue
          await page.goto(`${url}/${lang}/${path}`, { waitUntil: 'networkidle' })
          await page.screenshot({
            path: join(folder, `${name}-${lang}-${width}-${scheme}.png`),
            fullPage: values.whole,
          })
        }
      await context.close()
    }
} finally {
  await browser.close()
  await server?.close()
}
