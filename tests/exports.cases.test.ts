/** Every export, with the same entries: each is read back by a reader of its format that is not ours, or by its own schema. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultModel, Model } from '@alephdata/followthemoney'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import Cite from 'citation-js'
import { parseFeed } from 'feedsmith'
import ICAL from 'ical.js'
import jsonldReader from 'jsonld'
import { DOMParser } from 'linkedom'
import Papa from 'papaparse'
import type { Event as SchemaEvent } from 'schema-dts'
import { beforeAll, describe, expect, test } from 'vitest'
import { exports } from '../src/exports/index.ts'
import { eventOf } from '../src/exports/jsonld.ts'
import { refOf } from '../src/model/draft.ts'
import type { Entry } from '../src/model/entry.ts'
import type { Store } from '../src/stores/index.ts'
import { gather } from '../src/workers/gather.ts'
import { judge } from '../src/workers/judge.ts'
import { sourceOf } from '../src/workers/source.ts'
import { composedRegister, TRICKY } from './composed/register.ts'

let store: Store
let entries: Entry[]
beforeAll(async () => {
  store = await composedRegister()
  entries = await gather(store.entries({}))
})

const SITE = 'https://day-book.example'
async function written(name: string, from: Store = store, query = {}): Promise<string> {
  const format = exports.find((e) => e.name === name)!
  const parts: Uint8Array[] = []
  for await (const part of format.write(from.entries(query), { ...sourceOf(from), site: SITE })) parts.push(part)
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts))
}
const entryOf = (document: string): Entry => entries.find((e) => e.documents.some((d) => d.id === document))!
const schema = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, 'schemas', path), 'utf8'))

test('there are twelve entries and every format is one of those tried here', () => {
  expect(entries).toHaveLength(12)
  expect(exports.map((e) => e.name)).toEqual(
    'jsonl csv plover cameo ftm jsonld anno stix ics atom csl bib txt gold'.split(' '),
  )
})

test.each(exports.map((e) => e.name))(
  '%s: the same entries give the same bytes, and none gives a whole file',
  async (name) => {
    expect(await written(name)).toBe(await written(name))
    const none = await written(name, store, { ids: ['r0000'] })
    expect(none).not.toContain('undefined')
    expect(await written(name)).not.toMatch(/\bundefined\b|\[object Object\]/)
  },
)

test('csv: papaparse reads a row an entry, and no cell is a formula', async () => {
  const { data, errors } = Papa.parse<Record<string, string>>((await written('csv')).slice(1), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  expect(data.map((r) => r['id'])).toEqual(entries.map((e) => e.id))
  expect(data.flatMap((r) => Object.values(r)).filter((v) => /^[=+\-@]/.test(v))).toEqual([])
  expect(data.find((r) => r['id'] === entryOf('tricky').id)!['place']).toBe(`'${TRICKY}`)
  // Each row leads to the page on which its words stand.
  for (const r of data) expect(r['page']).toMatch(new RegExp(`^https://.*/${r['id']}$`))
})

test('plover: every record has what the manual asks for, and hosts stand apart from guests', async () => {
  const records = (await written('plover'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const r of records) {
    expect(r).toMatchObject({ id: expect.any(String), date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
    expect(r.actor.length).toBeGreaterThan(0)
    for (const a of r.actor) expect(a.code).toMatch(/^[A-Z]{3}$/)
    expect(['AGREE', 'CONSULT', 'REQUEST', 'REJECT']).toContain(r.event[0])
  }
  expect(new Set(records.map((r) => r.id)).size).toBe(records.length)
  const visit = records.find((r) => r.id === entryOf('visit').id)
  expect([visit.actor[0].code, visit.recipient[0].code, visit.mode]).toEqual(['IRN', 'PAK', ['visit']])
  const unknown = records.find((r) => r.id === entryOf('nowhere').id)
  expect([unknown.recipient, unknown.mode]).toEqual([undefined, undefined])
  expect(records.find((r) => r.link === entryOf('seventh').id).event).toEqual(['AGREE'])
  expect(records.some((r) => r.id === entryOf('year').id)).toBe(false)
})

test('cameo: papaparse reads both directions of what all do together, one of a visit, and inexact days as ranges', async () => {
  const { data, errors } = Papa.parse<Record<string, string>>((await written('cameo')).slice(1), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  const of = (document: string) => data.filter((r) => r['id'] === entryOf(document).id)
  expect(of('call').map((r) => `${r['source']}>${r['target']} ${r['cameo']}`)).toEqual(['CHN>IND 041', 'IND>CHN 041'])
  expect(of('visit').map((r) => `${r['source']}>${r['target']} ${r['cameo']}`)).toEqual(['IRN>PAK 042'])
  expect(of('conference').map((r) => r['target'])).toContain('IGOUNO')
  expect(of('called-off')[0]).toMatchObject({ cameo: '125', quad_class: '3' })
  expect(of('eighth')[0]).toMatchObject({ date: '', first: '2019-11-01', last: '2019-11-30', cameo: '036' })
})

test('ftm: its own model knows every schema and property, and every reference leads to an entity', async () => {
  const model = new Model(defaultModel)
  const raw = (await written('ftm'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const ids = new Set(raw.map((r) => r.id))
  expect(ids.size).toBe(raw.length)
  for (const r of raw) {
    const entity = model.getEntity(r)
    for (const [name, values] of Object.entries<string[]>(r.properties)) {
      const property = entity.schema.getProperty(name)
      expect(property.stub, name).toBe(false)
      if (property.type.isEntity) for (const v of values) expect(ids, name).toContain(v)
    }
  }
  const event = model.getEntity(raw.find((r) => r.id === `rz-${entryOf('seventh').id}`))
  expect(event.getFirst('date')).toBe('2018-03-21')
  expect(event.getProperty('proof')).toHaveLength(2)
  expect(event.getProperty('country').sort()).toEqual(['pk', 'ru'])
})

describe('jsonld', () => {
  test('schema.org’s types hold every entry, and a JSON-LD reader loses nothing of it', async () => {
    for (const entry of entries) {
      const event: SchemaEvent = eventOf(entry, { site: SITE })
      expect(event).toMatchObject({ '@type': 'Event', identifier: entry.id })
    }
    const file = JSON.parse(await written('jsonld'))
    expect(file['@context']).toBe('https://schema.org')
    const expanded = await jsonldReader.expand(
      { ...file, '@context': { '@vocab': 'https://schema.org/' } },
      { safe: true },
    )
    expect(expanded).toHaveLength(entries.length)
  })
  test('a month stays a month, and a postponement is one', () => {
    expect(eventOf(entryOf('eighth'), {})).toMatchObject({ startDate: '2019-11' })
    expect(eventOf(entryOf('put-off'), {}).eventStatus).toBe('https://schema.org/EventPostponed')
    expect(eventOf(entryOf('undated'), {})).not.toHaveProperty('startDate')
  })
})

test('anno: a JSON-LD reader with the vocabulary’s own context loses nothing, and positions count code points', async () => {
  const file = JSON.parse(await written('anno'))
  const context = schema('anno/anno.jsonld')
  const documentLoader = async (url: string) => ({ contextUrl: undefined, documentUrl: url, document: context })
  const [expanded] = await jsonldReader.expand(file, { safe: true, documentLoader: documentLoader as never })
  expect(expanded!['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollectionPage'])
  const texts = new Map<string, string>()
  for await (const r of store.reports({})) texts.set(r.digest, r.reading.document.text)
  let beyond = 0
  for (const { target } of file.items) {
    const digest = /reports\/([0-9a-f]+)\/text$/.exec(target.source.id)![1]!
    const points = Array.from(texts.get(digest)!)
    const [position, quote] = target.selector
    expect([position.type, quote.type]).toEqual(['TextPositionSelector', 'TextQuoteSelector'])
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
    const { prefix, suffix } = quote
    expect(points.join('')).toContain(prefix + quote.exact + suffix)
    if (texts.get(digest)!.slice(position.start, position.end) !== quote.exact) beyond++
  }
  expect(file.items.length).toBeGreaterThan(20)
  expect(beyond, 'some positions differ from UTF-16 ones').toBeGreaterThan(0)
})

test('stix: OASIS’s own schemas accept every object, and references lead to objects of the bundle', async () => {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false })
  formats.default(ajv)
  for (const folder of ['common', 'sdos'])
    for (const file of readdirSync(join(import.meta.dirname, 'schemas/stix', folder)))
      ajv.addSchema(schema(`stix/${folder}/${file}`))
  const of = (type: string) =>
    ajv.getSchema(
      `http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/sdos/${type}.json`,
    )!
  const bundle = JSON.parse(await written('stix'))
  expect(bundle).toMatchObject({ type: 'bundle', id: expect.stringMatching(/^bundle--[0-9a-f-]{36}$/) })
  const ids = new Set(bundle.objects.map((o: { id: string }) => o.id))
  expect(ids.size).toBe(bundle.objects.length)
  for (const o of bundle.objects) {
    const valid = of(o.type)
    expect(valid(o), `${o.id} ${JSON.stringify(valid.errors)}`).toBe(true)
    for (const ref of o.object_refs ?? []) expect(ids).toContain(ref)
  }
  expect(bundle.objects.filter((o: { type: string }) => o.type === 'report')).toHaveLength(12)
})

describe('ics', () => {
  const events = (text: string) =>
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((v) => new ICAL.Event(v))
  const of = (text: string, document: string) =>
    events(text).find(
      (e) =>
        e.description.includes(SITE) ||
        e.component.getFirstPropertyValue('url') === `${SITE}/en/entries/${entryOf(document).id}`,
    )!
  const status = (e: ICAL.Event) => e.component.getFirstPropertyValue('status')

  test('ical.js reads whole days with status, a month as its span that says so, and no year', async () => {
    const text = await written('ics')
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    const seventh = of(text, 'seventh')
    expect(seventh.startDate.isDate).toBe(true)
    expect([seventh.startDate.toString(), seventh.endDate.toString()]).toEqual(['2018-03-21', '2018-03-22'])
    expect(status(seventh)).toBe('CONFIRMED')
    const eighth = of(text, 'eighth')
    expect([eighth.startDate.toString(), eighth.endDate.toString()]).toEqual(['2019-11-01', '2019-12-01'])
    expect(eighth.summary).toContain('day not told: 2019-11')
    expect([
      status(eighth),
      status(of(text, 'called-off')),
      status(of(text, 'put-off')),
      status(of(text, 'hoped')),
    ]).toEqual(['TENTATIVE', 'CANCELLED', 'CANCELLED', 'TENTATIVE'])
    expect(of(text, 'year')).toBeUndefined()
    expect(of(text, 'undated')).toBeUndefined()
    expect(of(text, 'tricky').location).toContain('=HYPERLINK("x"), {braces} \\back; <b>&amp;</b> turned 😀')
  })

  test('a name stays and its sequence rises, whatever is judged: parted, joined again, corrected', async () => {
    const own = await composedRegister()
    const seen = async () => new Map(events(await written('ics', own)).map((e) => [e.uid, e.sequence]))
    const before = await seen()
    const session = (await gather(own.entries({}))).find((e) => e.documents.length === 2)!
    const uid = `${session.id}@roznamcha`
    expect(before.get(uid)).toBe(0)
    const [a, b] = (await own.drafts({ keys: session.drafts })).map(refOf)
    const signed = { at: '2024-06-01T00:00:00Z', by: 'A. Reader', reason: 'tried' }
    const apart = await judge(own, { act: 'different', drafts: [a!, b!] }, signed)
    const parted = await seen()
    expect(parted.size).toBe(before.size + 1)
    expect(parted.get(uid)).toBeGreaterThan(before.get(uid)!)
    await judge(own, { act: 'withdraw', judgement: apart.judgement.id }, signed)
    const joined = await seen()
    expect([...joined.keys()].sort()).toEqual([...before.keys()].sort())
    expect(joined.get(uid)).toBeGreaterThan(parted.get(uid)!)
    await judge(own, { act: 'correct', target: a!, field: 'status', value: 'cancelled' }, signed)
    const corrected = events(await written('ics', own)).find((e) => e.uid === uid)!
    expect(corrected.sequence).toBeGreaterThan(joined.get(uid)!)
    expect(status(corrected)).toBe('CANCELLED')
  })
})

test('atom: feedsmith and an XML reader find every entry, its words in their language and direction', async () => {
  const text = await written('atom')
  const parsed = parseFeed(text)
  expect(parsed.format).toBe('atom')
  const feed = parsed.feed as {
    title?: { value?: string }
    updated?: unknown
    entries?: { id?: string; updated?: unknown }[]
  }
  expect(feed.entries).toHaveLength(entries.length)
  expect(new Set(feed.entries!.map((e) => e.id)).size).toBe(entries.length)
  const xml = new DOMParser().parseFromString(text, 'text/xml')
  for (const name of ['id', 'title', 'updated'])
    expect(xml.querySelectorAll(`entry > ${name}`)).toHaveLength(entries.length)
  expect(xml.querySelector('feed > updated')!.textContent).toBe('2024-05-04T10:00:00.000Z')
  const urdu = [...xml.querySelectorAll('blockquote')].filter((q) => q.getAttribute('lang') === 'ur')
  expect(urdu.length).toBeGreaterThan(0)
  expect(urdu.every((q) => q.getAttribute('dir') === 'rtl')).toBe(true)
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/)
})

describe('citations', () => {
  test('csl: the schema of CSL-JSON accepts them, and citation-js sets them', async () => {
    const ajv = new Ajv({ strict: false })
    const items = JSON.parse(await written('csl'))
    const { $schema: _, ...own } = schema('csl/csl-data.json')
    const valid = ajv.compile(own)
    expect(valid(items), JSON.stringify(valid.errors)).toBe(true)
    expect(items).toHaveLength(entries.length + 13)
    const set = new Cite(items).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
    expect(set).toContain('Example Times')
  })
  test('bib: citation-js reads back every item, with its title', async () => {
    const text = await written('bib')
    const back = new Cite(text).data as { id: string; title?: string; URL?: string }[]
    const items = JSON.parse(await written('csl')) as typeof back
    expect(back.map((b) => b.id)).toEqual(items.map((i) => i.id))
    const report = back.find((b) => b.title?.startsWith('Report seventh,'))!
    expect(report).toMatchObject({ title: 'Report seventh, "quoted" & more', URL: 'https://example.org/seventh' })
  })
  test('txt: one line each', async () => {
    const lines = (await written('txt')).trimEnd().split('\n')
    expect(lines).toHaveLength(entries.length + 13)
    expect(lines[0]).toContain(`entry ${entries[0]!.id}, revision 0, ${SITE}/en/entries/${entries[0]!.id}`)
  })
})
