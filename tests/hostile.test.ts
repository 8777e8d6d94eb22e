/**
 * Five hundred strings that mean harm, in every field of a report, through adding, pages, exports, feeds and the API: none runs,
 * none breaks a file, and each comes back the same wherever the format can hold it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Cite from 'citation-js'
import ICAL from 'ical.js'
import { DOMParser } from 'linkedom'
import Papa from 'papaparse'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import type { Entry } from '../src/model/entry.ts'
import { createApp } from '../src/server/app.ts'
import { openStore, type Store } from '../src/stores/index.ts'
import { gather } from '../src/workers/gather.ts'
import { HOSTILE, hostileReading } from './composed/hostile.ts'
import { stage } from './composed/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-hostile-'))
const url = `sqlite:${join(folder, 'hostile.db')}`
let store: Store
let app: ReturnType<typeof createApp>
let entries: Entry[]
const stringOf = (entry: Entry): string => HOSTILE[Number(/^h(\d+) /.exec(entry.documents[0]!.id)![1])]!

beforeAll(async () => {
  const file = join(folder, 'readings.jsonl')
  writeFileSync(file, HOSTILE.map((s, i) => JSON.stringify(hostileReading(s, i))).join('\n'))
  const { world, err } = stage()
  expect(await run(['add', '--jsonl', file, '--store', url], world), err()).toBe(0)
  store = await openStore(url)
  app = createApp({ store, today: () => '2026-01-15', access: { mode: 'local', name: 'amna' } })
  entries = (await gather(store.entries({ order: 'oldest' }))).filter((e) => e.kind.shown === 'session')
}, 120_000)
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const ask = (path: string) => app.fetch(new Request(`http://127.0.0.1${path}`, { headers: { host: '127.0.0.1' } }))
const text = async (path: string): Promise<string> => {
  const response = await ask(path)
  expect(response.status, path).toBe(200)
  return response.text()
}

test('there are five hundred, and each was kept', () => {
  expect(new Set(HOSTILE).size).toBe(500)
  expect(entries).toHaveLength(500)
})

test('the API gives every field back to the character', async () => {
  for (const { id } of entries) {
    const entry = JSON.parse(await text(`/api/entries/${id}`)) as Entry
    const s = stringOf(entry)
    const [document] = entry.documents
    const values = [
      entry.place.shown!.name,
      entry.venue.shown,
      entry.people[0]!.name.shown,
      entry.people[0]!.post.shown,
      document!.outlet,
      document!.title,
      document!.url,
      document!.agency,
      entry.statements[0]!.content.quote,
      entry.statements[0]!.speaker,
      entry.outcomes[0]!.place!.name,
    ]
    expect(values, JSON.stringify(s)).toEqual(values.map(() => s))
    expect(entry.mechanism.shown!.name).toContain(s)
    const report = JSON.parse(await text(`/api/reports/${document!.digest}`))
    expect(report.reading.document.text.startsWith(s)).toBe(true)
    expect(report.reading.document.byline).toBe(s)
    expect(
      (await text(`/api/reports/${document!.digest}/text`)).startsWith(s.toWellFormed().replace(/^\ufeff/, '')),
    ).toBe(true)
  }
}, 120_000)

/** What could steer a terminal. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/
/** What turns the direction of text. */
const CONTROL = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/
/** As an HTML parser gives text back: NUL is dropped or U+FFFD, line ends are one. */
const seen = (s: string): string =>
  s
    .toWellFormed()
    .replace(/[\u0000\ufffd]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

interface Leaf {
  readonly nodeType: number
  readonly childNodes: Iterable<Leaf>
  readonly textContent: string | null
  readonly tagName?: string
  getAttribute?(name: string): string | null
}

/** What a page must not hold, whatever a report says. */
function faultsOf(page: string): string[] {
  const faults: string[] = []
  const document = new DOMParser().parseFromString(page, 'text/html')
  for (const e of document.querySelectorAll('*')) {
    const name = e.tagName.toLowerCase()
    if (
      name === 'script'
        ? e.getAttribute('type') !== 'application/ld+json' && !e.getAttribute('src')?.startsWith('/assets/')
        : /^(?:iframe|object|embed|base|style|math)$/.test(name)
    )
      faults.push(`<${name}>`)
    if (name === 'meta' && e.hasAttribute('http-equiv')) faults.push('<meta http-equiv>')
    for (const { name: attribute, value } of e.attributes) {
      if (/^on/i.test(attribute) || attribute === 'style') faults.push(`${name} ${attribute}`)
      if (/^(?:href|src|action|formaction)$/.test(attribute) && !/^(?:\/(?!\/)|#|https?:\/\/)/.test(value))
        faults.push(`${name} ${attribute}=${value}`)
      if (attribute === 'action' && !value.startsWith('/')) faults.push(`action=${value}`)
    }
  }
  const title = document.querySelector('title')!.textContent!
  if (CONTROL.test(title)) faults.push('title turned')
  const walk = (node: Leaf, isolated: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const words = child.textContent ?? ''
        if (!isolated && CONTROL.test(words))
          faults.push(`turns what is beside it: ${JSON.stringify(words.slice(0, 60))}`)
      } else if (child.nodeType === 1 && !/^(?:SCRIPT|TITLE)$/i.test(child.tagName!))
        walk(child, isolated || child.tagName!.toLowerCase() === 'bdi' || child.getAttribute!('dir') !== null)
    }
  }
  walk(document.querySelector('body') as unknown as Leaf, false)
  return faults
}

describe('pages', () => {
  test('of entries and reports show it as text, in its own direction, and nothing of it runs', async () => {
    const faults: string[] = []
    for (const [i, entry] of entries.entries()) {
      const s = stringOf(entry)
      const lang = ['en', 'ur', 'ru'][i % 3]
      for (const path of [
        `/${lang}/entries/${entry.id}`,
        `/${lang}/reports/${entry.documents[0]!.digest}?layer=encounter&layer=speaker`,
      ]) {
        const page = await text(path)
        for (const f of faultsOf(page)) faults.push(`${path.slice(0, 30)} ${JSON.stringify(s).slice(0, 60)}: ${f}`)
        const body = new DOMParser().parseFromString(page, 'text/html').querySelector('main')!.textContent!
        if (!seen(body).includes(seen(s))) faults.push(`${path} does not show ${JSON.stringify(s)}`)
      }
    }
    expect([...new Set(faults)].slice(0, 20)).toEqual([])
  }, 300_000)

  test('of every other kind hold nothing that runs, and turn nothing around', async () => {
    const rooms = [
      '',
      'days',
      'bodies',
      'countries',
      'people',
      'promises',
      'places',
      'coverage',
      'search?q=stands',
      'search?q=stands&in=entry',
    ]
    const faults: string[] = []
    for (const room of rooms) for (const f of faultsOf(await text(`/en/${room}`))) faults.push(`/en/${room}: ${f}`)
    for (const year of [2015, 2016, 2017, 2018, 2019])
      for (const f of faultsOf(await text(`/ur/days?to=${year}-12-31`))) faults.push(`/ur/days: ${f}`)
    for (const [i, s] of HOSTILE.entries()) {
      const given = encodeURIComponent(s.toWellFormed())
      const path = i % 2 === 0 ? `/en/search?q=${given}` : `/ru/days?place=${given}`
      const response = await ask(path)
      expect(response.status, path).toBeLessThan(500)
      if (response.status === 200)
        for (const f of faultsOf(await response.text())) faults.push(`${path.slice(0, 40)}: ${f}`)
    }
    expect([...new Set(faults)].slice(0, 20)).toEqual([])
  }, 300_000)
})

describe('exports', () => {
  const inOrder = () => entries.map(stringOf)

  test('jsonl gives it back to the character', async () => {
    const rows = (await text('/entries.jsonl?kind=session'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map((r) => r.place.name)).toEqual(inOrder())
  })

  test('csv: one row each, every cell the same but for the apostrophe before a formula', async () => {
    const { data, errors } = Papa.parse<Record<string, string>>(
      (await text('/entries.csv?kind=session')).replace(/^\ufeff/, ''),
      { header: true, skipEmptyLines: true, newline: '\r\n' },
    )
    expect(errors).toEqual([])
    expect(
      data.map((r) =>
        r['place']!.replace(/^'(?=[\s\u200b-\u200f\u2066-\u2069\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, ''),
      ),
    ).toEqual(inOrder().map((s) => s.toWellFormed()))
    for (const row of data) for (const value of Object.values(row)) expect(value).not.toMatch(/^[\s\u200b\ufeff]*[=+@]/)
  })

  test('ics: as many events as entries, none of them broken into', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await text('/entries.ics?kind=session')))
    const events = calendar.getAllSubcomponents('vevent')
    expect(events).toHaveLength(500)
    const held = (s: string) =>
      s
        .toWellFormed()
        .replace(
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
          '',
        )
        .replace(/\s+/g, ' ')
        .trim()
    const wanted = inOrder().map((s) => [held(s), 'Pakistan'].filter(Boolean).join(', '))
    expect(events.map((e) => String(e.getFirstPropertyValue('location')))).toEqual(wanted)
  })

  test('atom: a strict XML parser reads it whole, and finds the words', async () => {
    const feed = await text('/entries.atom?kind=session')
    const passages: string[] = []
    let inside = ''
    let open = false
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', (tag) => {
      if (tag.name === 'blockquote') [open, inside] = [true, '']
      if (/^(?:script|img|svg|iframe)$/.test(tag.name)) throw new Error(`<${tag.name}>`)
    })
    parser.on('text', (t) => {
      if (open) inside += t
    })
    parser.on('closetag', (tag) => {
      if (tag.name === 'blockquote') {
        passages.push(inside)
        open = false
      }
    })
    parser.write(feed).close()
    const held = (s: string) =>
      s.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    const newest = [...entries].reverse().slice(0, 200).map(stringOf)
    expect(newest.filter((s) => !passages.includes(held(s))).map((s) => JSON.stringify(s))).toEqual([])
  })

  test('json formats are whole, and their addresses lead nowhere but to the web', async () => {
    for (const name of ['jsonld', 'anno', 'stix', 'csl']) {
      const all = await text(`/entries.${name}?kind=session`)
      expect(() => JSON.parse(all), name).not.toThrow()
      expect(all, name).not.toMatch(/"(?:url|URL|id|@id)":"(?:javascript|data|file):/i)
    }
    for (const name of ['ftm', 'plover'])
      for (const line of (await text(`/entries.${name}?kind=session`)).trim().split('\n')) JSON.parse(line)
  })

  test('bib: a BibTeX reader finds every item, and no field is broken out of', async () => {
    const back = new Cite(await text('/entries.bib?kind=session')).data as { id: string }[]
    expect(back).toHaveLength(1000)
  }, 120_000)

  test('txt: one line a citation', async () => {
    expect((await text('/entries.txt?kind=session')).trimEnd().split('\n')).toHaveLength(1000)
  })
})

test('a terminal is not steered', async () => {
  for (const command of [
    ['list'],
    ['mechanisms'],
    ['promises'],
    ['person', 'Zarif'],
    ['search', 'stands'],
    ['coverage'],
  ]) {
    const { world, out, err } = stage()
    await run([...command, '--store', url], world)
    expect((out() + err()).replace(/\n/g, '').match(CONTROLS)?.input ?? '', command.join(' ')).toBe('')
  }
})
