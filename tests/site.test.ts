/** The day-book as files: every link leads somewhere, nothing of others is touched, the same register gives the same bytes. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Script } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { site as siteCommand } from '../src/cli/commands/site.ts'
import { openFolder } from '../src/site/folder.ts'
import { readBack, shardOf, written } from '../src/site/search/postings.ts'
import { writeSite } from '../src/site/site.ts'
import { shareOf } from '../src/site/take.ts'
import type { Store } from '../src/stores/index.ts'
import { exampleStore, TODAY } from './browser/day-book.ts'
import { stage } from './composed/world.ts'

const root = mkdtempSync(join(tmpdir(), 'roznamcha-site-'))
afterAll(() => rmSync(root, { recursive: true }))
const at = (...parts: string[]): string => join(root, ...parts)
const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => join(f.parentPath, f.name).slice(dir.length + 1))
    .sort()
const ADDRESS = 'https://example.org/day-book'

let store: Store
beforeAll(async () => {
  store = await exampleStore()
  await writeSite(store, at('one'), { asOf: TODAY, address: ADDRESS })
})

describe('pages', () => {
  test('every link leads to a file, and to a place that is in it', () => {
    const ids = new Map<string, Set<string>>()
    const placesIn = (file: string): Set<string> => {
      const known =
        ids.get(file) ?? new Set([...readFileSync(file, 'utf8').matchAll(/ id="([^"]*)"/g)].map((m) => m[1]!))
      ids.set(file, known)
      return known
    }
    const dead: string[] = []
    let links = 0
    for (const file of filesIn(at('one')).filter((f) => f.endsWith('.html')))
      for (const [, to] of readFileSync(at('one', file), 'utf8').matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
        if (/^(?:https?|data):/.test(to!)) continue
        links++
        const [path = '', place] = to!.split('#')
        const target = path === '' ? at('one', file) : at('one', dirname(file), path)
        if (path.startsWith('/') || !existsSync(target) || (place && !placesIn(target).has(place)))
          dead.push(`${file}: ${to}`)
      }
    expect(links).toBeGreaterThan(5000)
    expect(dead).toEqual([])
  })

  test('every entry and report has a page in each language, and no page asks who reads it', async () => {
    const files = filesIn(at('one'))
    for await (const entry of store.entries({}))
      for (const lang of ['en', 'ur', 'ru']) expect(files).toContain(`${lang}/entries/${entry.id}.html`)
    for await (const report of store.reports({}))
      for (const lang of ['en', 'ur', 'ru']) expect(files).toContain(`${lang}/reports/${report.digest}.html`)
    expect(files.filter((f) => /sign-in|review|api/.test(f))).toEqual([])
  })

  test('a passage that evidence leads to holds exactly its words', async () => {
    for await (const entry of store.entries({}))
      for (const claim of entry.date.claims)
        for (const e of claim.evidence) {
          const page = readFileSync(at('one', 'en', 'reports', `${claim.document}.html`), 'utf8')
          const from = page.indexOf(`<span id="p${e.start}-${e.end}">`)
          expect(from).toBeGreaterThan(0)
          const plain = page
            .slice(from)
            .replace(/<[^>]*>/g, '')
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&')
          expect(plain.startsWith(e.quote)).toBe(true)
        }
  })

  test('who is only quoted has a page, to which the list of people, their reports and the search lead', () => {
    const read = (...path: string[]): string => readFileSync(at('one', ...path), 'utf8')
    for (const [lang, name] of [
      ['en', 'Lidia Marchenko'],
      ['ru', 'Лидия Марченко'],
      ['ur', 'لیدیا مارچنکو'],
    ] as const) {
      expect(read(lang, 'people.html')).toContain(`href="../${lang}/people-quoted.html"`)
      const own = /people\/q[0-9a-f]+\.html/.exec(read(lang, 'people-quoted.html'))?.[0]
      const page = read(lang, own!)
      expect(/<h1>(.*?)<\/h1>/.exec(page)?.[1]?.replace(/<[^>]*>/g, '')).toBe(name)
      // Once, in whatever script: each report that quotes gives its words.
      expect(page.match(/<a class="quote"/g)).toHaveLength(3)
      const leading = filesIn(at('one', lang, 'reports')).filter((f) => read(lang, 'reports', f).includes(own!))
      expect(leading).toHaveLength(3)
      const lines = filesIn(at('one', 'assets', 'search')).filter((f) => f.startsWith(`${lang}-`))
      expect(lines.some((f) => read('assets', 'search', f).includes(own!))).toBe(true)
    }
  })

  test('each page carries a policy under which nothing inline runs', () => {
    for (const file of filesIn(at('one')).filter((f) => f.endsWith('.html'))) {
      const page = readFileSync(at('one', file), 'utf8')
      expect(page).toContain('http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;')
      expect(page.replaceAll('<script type="application/ld+json">', '')).not.toMatch(/<script>| on[a-z]+="|javascript:/)
    }
  })

  test('the map lists every page but those that search; feeds and downloads name full addresses', () => {
    const files = filesIn(at('one'))
    const pages = files.filter((f) => /^..\/.*\.html$/.test(f) && !f.endsWith('/search.html'))
    const listed = [...readFileSync(at('one', 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)</g)].map((m) => m[1])
    expect(listed).toEqual(pages.map((f) => `${ADDRESS}/${f}`))
    expect(readFileSync(at('one', 'entries.ur.atom'), 'utf8')).toMatch(
      new RegExp(`href="${ADDRESS}/en/entries/r[0-9a-f]+\\.html"`),
    )
    expect(files).toEqual(
      expect.arrayContaining(['404.html', 'index.html', 'entries.csv', 'entries.en.ics', 'entries.ru.ics']),
    )
  })
})

describe('the folder', () => {
  test('the same register, day and address give the same bytes', async () => {
    await writeSite(store, at('two'), { asOf: TODAY, address: ADDRESS })
    expect(filesIn(at('two'))).toEqual(filesIn(at('one')))
    for (const file of filesIn(at('one')))
      expect(readFileSync(at('two', file)).equals(readFileSync(at('one', file))), file).toBe(true)
  })

  test('a later run removes what it wrote and is no more, and leaves what is not its own', async () => {
    await writeSite(store, at('again'), { asOf: TODAY, address: ADDRESS })
    writeFileSync(at('again', 'CNAME'), 'example.org\n')
    mkdirSync(at('again', 'en', 'mine'))
    writeFileSync(at('again', 'en', 'mine', 'note.txt'), 'mine')
    const done = await writeSite(store, at('again'), { asOf: TODAY })
    // Without an address there is no map of the site.
    expect(done.removed).toBe(1)
    expect(done.unchanged).toBeGreaterThan(100)
    expect(existsSync(at('again', 'sitemap.xml'))).toBe(false)
    expect(readFileSync(at('again', 'CNAME'), 'utf8')).toBe('example.org\n')
    expect(existsSync(at('again', 'en', 'mine', 'note.txt'))).toBe(true)
  })

  test('a folder that holds something else is refused, and so is a file of others in the way', async () => {
    mkdirSync(at('other'))
    writeFileSync(at('other', 'thesis.txt'), 'work of years')
    await expect(writeSite(store, at('other'), { asOf: TODAY })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('is not empty'),
    })
    expect(filesIn(at('other'))).toEqual(['thesis.txt'])
    const folder = openFolder(at('way'))
    folder.write('a.html', 'a')
    folder.finish()
    writeFileSync(at('way', 'b.html'), 'not ours')
    const later = openFolder(at('way'))
    later.write('b.html', 'ours')
    expect(() => later.finish()).toThrow(/b\.html is there already/)
    expect(readFileSync(at('way', 'b.html'), 'utf8')).toBe('not ours')
  })

  test('a list that was tampered with leads to no file outside', () => {
    const folder = openFolder(at('tampered'))
    folder.write('a.html', 'a')
    folder.finish()
    writeFileSync(at('outside.txt'), 'keep')
    writeFileSync(at('tampered', '.roznamcha-site'), 'roznamcha site 1\na.html\n../outside.txt\n/etc/hostname\n')
    expect(openFolder(at('tampered')).finish().removed).toBe(1)
    expect(existsSync(at('outside.txt'))).toBe(true)
  })

  test('a run that was broken off is gone on with', async () => {
    let told = 0
    const stopped = writeSite(store, at('stopped'), {
      asOf: TODAY,
      told: () => {
        if (++told > 5) throw new Error('stop')
      },
    })
    await expect(stopped).rejects.toThrow('stop')
    await writeSite(store, at('stopped'), { asOf: TODAY, address: ADDRESS })
    expect(filesIn(at('stopped'))).toEqual(filesIn(at('one')))
  })

  test('the command says what it did, and what is wrong with what it was given', async () => {
    const s = stage()
    const run = (args: string[], options: Record<string, string>) =>
      (async () => siteCommand.run(args, { store: 'memory:', ...options }, s.world))()
    await expect(run([], {})).rejects.toMatchObject({ code: 'usage' })
    await expect(run([at('x')], { url: 'example.org' })).rejects.toThrow('--url: "example.org" is no address')
    await expect(run([at('x')], { asOf: 'soon' })).rejects.toMatchObject({ code: 'usage' })
    expect(await run([at('empty')], { url: 'https://example.org/' })).toBe(0)
    expect(s.out()).toMatch(/^\d+ files in .*empty, \d+\.\d MB\n$/)
  })
})

describe('the index', () => {
  test('numbers are read back as they were written', () => {
    for (const numbers of [
      [],
      [0],
      [0, 1, 2],
      [31, 32, 64, 1000, 1_000_000],
      Array.from({ length: 500 }, (_, i) => i * i),
    ])
      expect(readBack(written(numbers))).toEqual(numbers)
  })

  test('scripts of the index hold what they should: a word’s shard leads to its entries', () => {
    const page = readFileSync(at('one', 'en', 'search.html'), 'utf8')
    const shards = Number(/data-shards="(\d+)"/.exec(page)![1])
    const given: { [key: string]: string } = {}
    new Script(readFileSync(at('one', 'assets', 'search', `${shardOf('~nrkc', shards)}.js`), 'utf8')).runInNewContext({
      roznamcha: { terms: (_: number, data: object) => Object.assign(given, data) },
    })
    expect(Object.keys(given).length).toBeGreaterThan(0)
    for (const text of Object.values(given)) expect(readBack(text).length).toBeGreaterThan(0)
  })

  test('readers of one sequence all get all of it', async () => {
    async function* numbers() {
      for (let i = 0; i < 401; i++) yield i
    }
    for (const n of [0, 1, 3]) {
      const all = await Promise.all(
        shareOf(numbers(), n).map(async (items) => {
          const out: number[] = []
          for await (const i of items) out.push(i)
          return out
        }),
      )
      for (const one of all) expect(one).toEqual(Array.from({ length: 401 }, (_, i) => i))
    }
  })
})

test('several processes write the same bytes as one', async () => {
  const file = `sqlite:${at('shared.db')}`
  const { openStore } = await import('../src/stores/index.ts')
  const { sharedAmong } = await import('../src/cli/site-hands.ts')
  const { keep } = await import('../src/workers/keep.ts')
  const shared = await openStore(file, { create: true })
  const readings: unknown[] = []
  for await (const { reading } of store.reports({ limit: 40 })) readings.push(reading)
  await keep(shared, readings, '2024-05-04T10:00:00Z')
  const options = { asOf: TODAY, address: ADDRESS }
  const alone = await writeSite(shared, at('alone'), options)
  const together = await writeSite(shared, at('together'), {
    ...options,
    share: sharedAmong(file, at('together'), 2, new AbortController().signal),
  })
  expect(together).toEqual(alone)
  expect(filesIn(at('together'))).toEqual(filesIn(at('alone')))
  for (const path of filesIn(at('alone')))
    expect(readFileSync(at('together', path)).equals(readFileSync(at('alone', path))), path).toBe(true)
  await shared.close()
}, 120_000)
