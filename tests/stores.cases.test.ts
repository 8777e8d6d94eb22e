/** What every store promises, asked of each of them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { documentDigest, refOf } from '../src/model/draft.ts'
import type { Evidence } from '../src/model/evidence.ts'
import { canonical } from '../src/model/id.ts'
import { type Decision, firstBreak, judgementOf } from '../src/model/judgement.ts'
import { lineOf } from '../src/model/line.ts'
import { attendanceOf, outlineOf } from '../src/model/outline.ts'
import type { Reading } from '../src/model/reading.ts'
import { draftsOf } from '../src/register/draft.ts'
import { join } from '../src/register/join.ts'
import { openStore, type Store } from '../src/stores/index.ts'
import { daysOf, facetKey } from '../src/stores/rows.ts'
import { type EntryQuery, FACETS } from '../src/stores/store.ts'
import { partsOf } from '../src/text/query.ts'
import { judge } from '../src/workers/judge.ts'
import { keep } from '../src/workers/keep.ts'
import { rebuild } from '../src/workers/rebuild.ts'
import { readingOf, type Told } from './composed/drafts.ts'
import { postgresAddress, startPostgres, stopPostgres } from './composed/postgres.ts'

beforeAll(startPostgres)
afterAll(stopPostgres)
const folder = mkdtempSync(path(tmpdir(), 'roznamcha-'))
afterAll(() => rmSync(folder, { recursive: true }))
let number = 0

const addresses: readonly (readonly [name: string, address: () => string])[] = [
  ['memory', () => 'memory:'],
  ['sqlite', () => `sqlite:${path(folder, `${++number}.db`)}`],
  ['postgres', () => postgresAddress()],
]

const AT = '2024-05-04T10:00:00Z'
const group: Told = {
  mechanism: { name: 'Joint Working Group on Counter-Terrorism', parties: ['PK', 'RU'], subject: 'counter-terrorism' },
}
const seventh: Told = {
  ...group,
  date: '2018-03-21',
  ordinal: 7,
  place: { name: 'Islamabad', country: 'PK' },
  people: ['Ahmad Farooq/PK/head', 'Ilya Rogachev/RU/head'],
}
const english = readingOf({ id: 'en', outlet: 'Example Times', published: '2018-03-21' }, [seventh])
const urdu = readingOf(
  {
    id: 'ur',
    lang: 'ur',
    outlet: 'Example Roznama',
    published: '2018-03-22',
    text: 'وزیرِ خارجہ نے لڑکیوں کے سکول کا مؤقف بتایا',
  },
  [
    {
      ...seventh,
      place: { name: 'اسلام آباد', country: 'PK' },
      people: ['احمد فاروق/PK/head', 'ایلیا روگاچیف/RU/head'],
    },
  ],
)
const eighth = readingOf({ id: 'next', outlet: 'Example Times', published: '2019-11-13' }, [
  { ...group, date: '2019-11-12', ordinal: 8, place: { name: 'Moscow', country: 'RU' } },
])
const visit = readingOf({ id: 'visit', lang: 'ru', outlet: 'Example Vestnik', published: '2020-01-10' }, [
  { kind: 'visit', date: '2020', parties: ['IR', 'RU'], people: ['Мохаммад Зариф/IR/guest'] },
])
const undated = readingOf({ id: 'undated' }, [{ kind: 'call', parties: ['CN', 'IN'] }])
const all: readonly Reading[] = [english, urdu, eighth, visit, undated]

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = []
  for await (const item of items) out.push(item)
  return out
}

describe.each(addresses)('%s', (_, address) => {
  let store: Store
  beforeEach(async () => {
    store = await openStore(address(), { create: true })
  })
  afterEach(() => store.close())
  const entries = (query = {}) => collect(store.entries(query))

  test('reports in three languages of one session are one entry, whatever the order and the batches', async () => {
    await keep(store, [english, urdu], AT)
    const together = await entries()
    expect(together).toHaveLength(1)
    expect(together[0]!.documents.map((d) => d.id).sort()).toEqual(['en', 'ur'])
    const other = await openStore(address(), { create: true })
    await keep(other, [urdu], AT)
    await keep(other, [english], '2024-06-01T00:00:00Z')
    expect(canonical(await collect(other.entries({})))).toBe(canonical(together))
    await other.close()
  })

  test('outlines and attendances are of the same entries in the same order, and tell what the entries do', async () => {
    await keep(store, all, AT)
    await rebuild(store, { at: AT, why: 'again' })
    const seventhMen = { filters: [{ name: 'party' as const, values: ['RU'] }], order: 'newest' as const }
    for (const query of [{}, seventhMen, { ids: ['r'] }, { from: '2019-01-01', limit: 1 }]) {
      const whole = await entries(query)
      expect(await collect(store.outlines(query))).toEqual(whole.map(outlineOf))
      expect(await store.ids(query)).toEqual(whole.map((e) => e.id))
      expect(await collect(store.attendances(query))).toEqual(whole.map(attendanceOf))
      expect(await collect(store.lines(query))).toEqual(whole.map(lineOf))
    }
  })

  test('the same report again changes nothing', async () => {
    await keep(store, all, AT)
    const before = [await store.counts(), await entries(), await store.changes({}), await store.coverage({})]
    const again = await keep(store, all, '2025-01-01T00:00:00Z')
    expect(again).toMatchObject({ added: 0, reread: 0, known: all.length, changes: [] })
    expect([await store.counts(), await entries(), await store.changes({}), await store.coverage({})]).toEqual(before)
  })

  test('a kept report comes back as it was', async () => {
    await keep(store, all, AT)
    const kept = await collect(store.reports({ ids: ['ur'] }))
    expect(kept.map((r) => r.reading)).toEqual([urdu])
    expect(kept[0]!.added).toBe(AT)
    expect(
      (await collect(store.reports({ lang: 'en', from: '2018-01-01' }))).map((r) => r.reading.document.id),
    ).toEqual(['en', 'next'])
    const [first] = await collect(store.reports({ limit: 1 }))
    expect(await collect(store.reports({ after: first!.digest }))).toHaveLength(all.length - 1)
  })

  test('a write that fails half way leaves nothing behind', async () => {
    await keep(store, [english], AT)
    const before = [await store.counts(), await entries()]
    await expect(
      store.write(async (writer) => {
        await writer.putJudgement(withdrawal('x'))
        await writer.forgetDerived()
        throw new Error('stopped')
      }),
    ).rejects.toThrow('stopped')
    expect([await store.counts(), await entries()]).toEqual(before)
  })

  test('what was counted in a write that was undone is counted anew', async () => {
    await expect(
      store.write(async (writer) => {
        await writer.putEntries(
          [{ entry: join(draftsOf(english), []).entries[0]!, terms: { title: '', body: '', names: '' } }],
          [],
          AT,
        )
        throw new Error('stopped')
      }),
    ).rejects.toThrow('stopped')
    await keep(store, [english], AT)
    const found = []
    for await (const e of store.entries({ filters: [{ name: 'party', values: ['PK'] }] })) found.push(e)
    expect(found.length).toBe((await store.facets({}, ['party'], 10)).find((f) => f.value === 'PK')?.count)
    expect(found.length).toBeGreaterThan(0)
  })

  test('a write is not seen before it is done, but sees itself', async () => {
    await store.write(async (writer) => {
      await writer.putJudgement(withdrawal('x'))
      expect(await writer.judgements()).toHaveLength(1)
      expect(await store.judgements()).toHaveLength(0)
    })
    expect(await store.judgements()).toHaveLength(1)
  })

  test('writers take turns', async () => {
    await Promise.all(all.map((r) => keep(store, [r], AT)))
    expect((await store.counts()).reports).toBe(all.length)
  })

  test('entries are found by day, party, person, body, place, language, outlet and id', async () => {
    await keep(store, all, AT)
    const found = async (query: object) =>
      (await entries(query)).map((e) =>
        e.documents
          .map((d) => d.id)
          .sort()
          .join('+'),
      )
    expect(await found({})).toEqual(['en+ur', 'next', 'visit', 'undated'])
    expect(await found({ order: 'newest' })).toEqual(['visit', 'next', 'en+ur', 'undated'])
    expect(await found({ from: '2019-01-01' })).toEqual(['next', 'visit'])
    expect(await found({ from: '2018-03-21', to: '2018-03-21' })).toEqual(['en+ur'])
    expect(await found({ from: '2020-06-01', to: '2020-06-30' })).toEqual(['visit'])
    expect(await found({ filters: [{ name: 'party', values: ['pk'] }] })).toEqual(['en+ur', 'next'])
    expect(await found({ filters: [{ name: 'party', values: ['IR', 'CN'] }] })).toEqual(['visit', 'undated'])
    expect(
      await found({
        filters: [
          { name: 'party', values: ['RU'] },
          { name: 'kind', values: ['visit'] },
        ],
      }),
    ).toEqual(['visit'])
    expect(await found({ filters: [{ name: 'person', values: ['احمد فاروق'] }] })).toEqual(['en+ur'])
    expect(await found({ filters: [{ name: 'person', values: ['nobody'] }] })).toEqual([])
    expect(await found({ filters: [{ name: 'country', values: ['RU'] }] })).toEqual(['next'])
    expect(await found({ filters: [{ name: 'lang', values: ['ur'] }] })).toEqual(['en+ur'])
    expect(await found({ filters: [{ name: 'outlet', values: ['Example Times'] }], to: '2018-12-31' })).toEqual([
      'en+ur',
    ])
    const [entry] = await entries()
    expect(await found({ ids: [entry!.id] })).toEqual(['en+ur'])
    expect(await found({ ids: [entry!.id.slice(0, 7)] })).toEqual(['en+ur'])
    for (const alias of entry!.aliases) expect(await found({ ids: [alias] })).toEqual(['en+ur'])
    expect(await found({ documents: [entry!.documents[1]!.digest, 'none'] })).toEqual(['en+ur'])
    expect(await found({ ids: ["' OR 1", 'r', '%'] })).toEqual([])
  })

  test('entries come in pages that neither repeat nor leave out', async () => {
    await keep(store, all, AT)
    for (const order of ['oldest', 'newest'] as const) {
      const ids = (await entries({ order })).map((e) => e.id)
      const paged: string[] = []
      let after: { day: string; id: string } | undefined
      for (;;) {
        const [entry] = await entries({ order, limit: 1, ...(after ? { after } : {}) })
        if (!entry) break
        paged.push(entry.id)
        const date = entry.date.shown
        after = { day: date === undefined ? '' : date.length === 4 ? `${date}-01-01` : date, id: entry.id }
      }
      expect(paged).toEqual(ids)
    }
  })

  test('entries from a day on are those that begin then and those that reach into it, in order and page by page', async () => {
    const dates = [
      '2019',
      '2019-12',
      '2020',
      '2020-03',
      '2020-03-10',
      '2020-03-31',
      '2020-W14',
      '2020-04-01',
      '2020-05',
    ]
    const parties = ['CN', 'DE', 'FR', 'IN', 'IR', 'JP', 'KZ', 'PK', 'TR']
    await keep(
      store,
      dates.map((date, i) => readingOf({ id: date }, [{ kind: 'visit', date, parties: [parties[i]!, 'RU'] }])),
      AT,
    )
    const idsOf = async (query: EntryQuery) => (await entries(query)).map((e) => e.documents[0]!.id)
    for (const filters of [undefined, [{ name: 'party', values: ['RU'] }]] as const)
      for (const order of ['oldest', 'newest'] as const)
        for (const from of ['2019-06-01', '2020-03-05', '2020-03-31', '2020-04-02']) {
          const query = { order, from, to: '2020-06-30', ...(filters ? { filters } : {}) }
          const wanted = dates.filter((date) => daysOf(date)!.last >= from)
          expect((await idsOf(query)).toSorted()).toEqual(wanted.toSorted())
          const paged: string[] = []
          for (let after: EntryQuery['after']; ; ) {
            const [entry] = await entries({ ...query, limit: 1, ...(after ? { after } : {}) })
            if (!entry) break
            paged.push(entry.documents[0]!.id)
            after = { day: daysOf(entry.date.shown)!.first, id: entry.id }
          }
          expect(paged).toEqual(await idsOf(query))
        }
  })

  test('values are counted, of all entries and of some', async () => {
    await keep(store, all, AT)
    const party = await store.facets({}, ['party'], 10)
    expect(party.slice(0, 2)).toEqual([
      { name: 'party', value: 'RU', count: 3 },
      { name: 'party', value: 'PK', count: 2 },
    ])
    expect(await store.facets({ filters: [{ name: 'party', values: ['PK'] }] }, ['kind', 'lang'], 10)).toEqual([
      { name: 'kind', value: 'session', count: 2 },
      { name: 'lang', value: 'en', count: 2 },
      { name: 'lang', value: 'ur', count: 1 },
    ])
  })

  test('what happened to some entries is found by their ids, also where they came out of another', async () => {
    await keep(store, [english, urdu], AT)
    const { changes } = await judge(store, { act: 'different', drafts: [await refTo('en'), await refTo('ur')] }, signed)
    const parted = changes.find((c) => c.what === 'parted')!
    const other = parted.into!.find((id) => id !== parted.entry)!
    expect((await store.changes({ entries: [other] })).map((c) => c.what)).toContain('parted')
    expect((await store.changes({ entries: [parted.entry], limit: 1 })).map((c) => c.what)).toEqual(['added'])
    expect(await store.changes({ entries: ['r0'] })).toEqual([])
  })

  test('the statements of a speaker are found by his name as reports write it, the newest first', async () => {
    const said = (id: string, published: string, speaker: string): Reading => {
      const text = `${speaker} said trade would grow.`
      const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
      return {
        ...readingOf({ id, published, text }, []),
        entities: [{ id: 'e1', type: 'PER', name: speaker }],
        mentions: [{ ...at(speaker), type: 'PER', entity: 'e1' }],
        attributions: [
          { source: at(speaker), cue: at('said'), content: at('trade would grow'), direct: false, speaker: 'e1' },
        ],
      }
    }
    const readings = [
      said('first', '2018-03-22', 'Pavel Orlov'),
      said('later', '2018-04-01', 'Павел Орлов'),
      said('other', '2018-05-01', 'Anna Orlova'),
    ]
    await keep(store, readings, AT)
    const digest = async (id: string) => (await collect(store.reports({ ids: [id] })))[0]!.digest
    const hits = await store.statements({ speakers: ['Pavel Orlov', 'Павел Орлов'], limit: 9 })
    expect(hits.map((h) => [h.ref, h.statement])).toEqual([
      [await digest('later'), 0],
      [await digest('first'), 0],
    ])
    expect(await store.statements({ speakers: ['Pavel Orlov', 'Павел Орлов'], limit: 1 })).toEqual([hits[0]])
    expect((await store.speakers()).sort()).toEqual(['Anna Orlova', 'Pavel Orlov', 'Павел Орлов'].map(facetKey))
  })

  test('what is asked for may be any characters', async () => {
    const odd = 'Outlet \u0000 \ud800 \u202e'
    await keep(store, [{ ...english, document: { ...english.document, publisher: odd } }], AT)
    for (const value of [odd, '\u0000', '\udfff', "' OR 1=1 --", '%', '{"a":1}']) {
      for (const name of FACETS) {
        const found = await entries({ filters: [{ name, values: [value] }] })
        expect(found.length, `${name} ${JSON.stringify(value)}`).toBe(name === 'outlet' && value === odd ? 1 : 0)
      }
      expect(await entries({ ids: [value], documents: [value], drafts: [value] })).toEqual([])
      expect(await collect(store.reports({ ids: [value], lang: value }))).toEqual([])
      expect(await store.changes({ entries: [value] })).toEqual([])
      expect(await store.statements({ speakers: [value], limit: 1 })).toEqual([])
      expect(await store.pass(value)).toBeUndefined()
      for (const scope of ['report', 'statement', 'entry'] as const)
        expect((await store.search({ scope, parts: partsOf(`${value} none`), limit: 1 })).total).toBe(0)
    }
  })

  test('accounts, their sessions and tokens are kept; what an account had goes with it', async () => {
    const account = { name: 'amna', role: 'reviewer', password: 'scrypt$x', created: AT } as const
    const token = { digest: 'd1', kind: 'token', account: 'amna', label: 'nightly \u0000', created: AT } as const
    const session = { ...token, digest: 'd2', kind: 'session', label: '', expires: '2024-05-05T00:00:00Z' } as const
    await store.write(async (w) => {
      await w.putAccount(account)
      await w.putAccount({ ...account, name: 'zia' })
      await w.putPass(token)
      await w.putPass(session)
    })
    expect((await store.accounts()).map((a) => a.name)).toEqual(['amna', 'zia'])
    expect(await store.pass('d2')).toEqual({ pass: session, account })
    expect((await store.passes('amna', 'token')).map((p) => p.digest)).toEqual(['d1'])
    await store.write((w) => w.putAccount({ ...account, role: 'editor' }))
    expect((await store.pass('d1'))!.account.role).toBe('editor')
    expect(await store.write((w) => w.removePasses({ expiredBy: '2024-05-04T23:00:00Z' }))).toBe(0)
    expect(await store.write((w) => w.removePasses({ expiredBy: '2024-05-06T00:00:00Z' }))).toBe(1)
    expect(await store.pass('d2')).toBeUndefined()
    expect(await store.write((w) => w.removeAccount('amna'))).toBe(true)
    expect(await store.write((w) => w.removeAccount('amna'))).toBe(false)
    expect(await store.pass('d1')).toBeUndefined()
    expect(await store.pass("' OR 1")).toBeUndefined()
  })

  test('the audit log grows, newest line first', async () => {
    const line = { at: AT, who: 'amna', act: 'sign-in', about: '', origin: '192.0.2.1' }
    await store.write(async (w) => {
      for (const about of ['1', '2', '3 \u0000']) await w.putAudit({ ...line, about })
    })
    const lines = await store.audit({ limit: 2 })
    expect(lines.map((l) => l.about.slice(0, 1))).toEqual(['3', '2'])
    expect(await store.audit({ before: lines[1]!.seq, limit: 9 })).toMatchObject([{ ...line, about: '1' }])
  })

  test('entries are counted by year, month and day, all or those of a query', async () => {
    await keep(store, all, AT)
    const days = (await entries()).flatMap((e) => e.date.shown ?? []).sort()
    const year = await store.tally({}, 'year')
    expect(year.reduce((n, t) => n + t.entries, 0)).toBe(days.length)
    expect(year.map((t) => t.period)).toEqual([...new Set(days.map((d) => d.slice(0, 4)))])
    const month = await store.tally({ filters: [{ name: 'party', values: ['PK'] }] }, 'month')
    expect(month.reduce((n, t) => n + t.entries, 0)).toBe(2)
    for (const t of month) expect(t.period).toMatch(/^\d{4}-\d{2}$/)
    expect(await store.tally({ filters: [{ name: 'party', values: ['nowhere'] }] }, 'day')).toEqual([])
  })

  test('the names of drafts come with their day, where it is told exactly', async () => {
    await keep(store, all, AT)
    const documents = (await collect(store.reports({}))).map((r) => r.digest)
    const drafts = await store.drafts({ documents })
    const names = new Map((await store.draftsIn(drafts.flatMap((d) => d.blocks))).flat().map((n) => [n.key, n]))
    expect(drafts.some((d) => d.date?.length === 10)).toBe(true)
    for (const d of drafts) expect(names.get(d.key)?.day ?? undefined).toBe(d.date?.length === 10 ? d.date : undefined)
  })

  test('entries that have two values are counted', async () => {
    await keep(store, all, AT)
    const parties = (await store.facets({}, ['party'], 100)).map((f) => f.value).sort()
    const found = await store.together('party', [...parties, 'nowhere'])
    const expected = new Map<string, number>()
    for (const e of await entries())
      for (const a of e.parties.shown ?? [])
        for (const b of e.parties.shown ?? [])
          if (a < b) expected.set(`${a} ${b}`, (expected.get(`${a} ${b}`) ?? 0) + 1)
    expect(new Map(found.map((f) => [`${f.a} ${f.b}`, f.entries]))).toEqual(expected)
    expect(found.every((f) => f.a < f.b)).toBe(true)
  })

  test('the newest changes are told first where that is asked for', async () => {
    await keep(store, all, AT)
    const changes = await store.changes({})
    expect(await store.changes({ order: 'newest', limit: 2 })).toEqual(changes.slice(-2).reverse())
  })

  test('its version is another after a write, and the same until then', async () => {
    const before = await store.version()
    expect(await store.version()).toBe(before)
    await keep(store, all, AT)
    const after = await store.version()
    expect(after).not.toBe(before)
    expect(await store.version()).toBe(after)
  })

  test('reports, statements and entries are found by words in any form, by phrase and by name in any script', async () => {
    await keep(store, all, AT)
    const found = async (scope: 'report' | 'entry', words: string, more = {}) => {
      const { hits } = await store.search({ scope, parts: partsOf(words), limit: 10, ...more })
      const ids = new Map((await collect(store.reports({}))).map((r) => [r.digest, r.reading.document.id]))
      return hits.map((h) => ids.get(h.ref) ?? h.ref)
    }
    expect(await found('report', 'لڑکی')).toEqual(['ur'])
    expect(await found('report', '"وزير خارجہ"')).toEqual(['ur'])
    expect(await found('report', '"خارجہ وزیر"')).toEqual([])
    expect(await found('report', 'موقف -لڑکی')).toEqual([])
    const [entry] = await entries()
    expect(await found('entry', 'Rogachev')).toEqual([entry!.id])
    expect(await found('entry', 'روگاچیف')).toEqual([entry!.id])
    expect(await found('entry', 'Рогачёв')).toEqual([entry!.id])
    expect(await found('entry', 'Рогачёв', { from: '2019-01-01' })).toEqual([])
    expect(await found('entry', 'encounter', { filters: [{ name: 'lang', values: ['ur'] }] })).toEqual([entry!.id])
    expect(await found('report', 'خارجہ', { filters: [{ name: 'party', values: ['PK'] }] })).toEqual(['ur'])
    expect(await found('report', 'خارجہ', { filters: [{ name: 'party', values: ['IR'] }] })).toEqual([])
    expect(await found('report', '-session')).toEqual([])
  })

  test('a report that was read anew replaces its drafts and says so; an older reader changes nothing', async () => {
    await keep(store, [english], AT)
    const better = {
      ...english,
      reader: 'composed@2',
      engagements: english.engagements.map((g) => ({ ...g, date: '2018-03-20' })),
    }
    expect(await keep(store, [better], AT)).toMatchObject({ added: 0, reread: 1 })
    expect((await entries())[0]!.date.shown).toBe('2018-03-20')
    expect((await store.changes({ after: 1 }))[0]).toMatchObject({
      what: 'corrected',
      fields: [{ field: 'date', from: '2018-03-21', to: '2018-03-20' }],
      why: 'read anew by composed@2',
    })
    expect(await keep(store, [english], AT)).toMatchObject({ known: 1, reread: 0 })
    expect((await entries())[0]!.date.shown).toBe('2018-03-20')
    expect(await store.counts()).toMatchObject({ reports: 1, drafts: 1, entries: 1 })
    const nothing = { ...english, reader: 'composed@3', engagements: [] }
    await keep(store, [nothing], AT)
    expect(await entries()).toEqual([])
    expect((await store.changes({})).at(-1)).toMatchObject({ what: 'withdrawn' })
  })

  test('a draft whose words do not stand in the text is refused; the rest of the batch is kept', async () => {
    const evidence = english.engagements[0]!.evidence.map((e) => ({ ...e, quote: `${e.quote.slice(0, -1)}!` }))
    const forged = { ...english, engagements: [{ ...english.engagements[0]!, evidence }] }
    const outcome = await keep(store, [forged, eighth, { reader: 'x' }], AT)
    expect(outcome.problems.map((p) => p.code)).toEqual(['evidence.not-found', 'input.shape'])
    expect((await entries()).map((e) => e.documents[0]!.id)).toEqual(['next'])
  })

  test('visits told in one breath are as many drafts, whichever is told first', async () => {
    const words = readingOf({ id: 'tour' }, [{ kind: 'visit', status: 'planned' }])
    const visit = words.engagements[0]!
    const to = (id: string, parties: string[]) => ({ ...visit, id, parties })
    const tour = { ...words, engagements: [to('g1', ['AT', 'PK']), to('g2', ['DK', 'PK']), to('g3', ['DK', 'PK'])] }
    await keep(store, [tour], AT)
    const before = await entries()
    expect(before.map((e) => e.parties.shown?.join()).sort()).toEqual(['AT,PK', 'DK,PK', 'DK,PK'])
    await keep(store, [{ ...tour, reader: 'composed@2', engagements: [...tour.engagements].reverse() }], AT)
    expect((await entries()).map((e) => e.id)).toEqual(before.map((e) => e.id))
  })

  test('a reading with two encounters of one id, or of a kind there is not, is refused', async () => {
    const [one] = english.engagements
    const twice = { ...english, engagements: [one, one] }
    const strange = { ...eighth, engagements: [{ ...eighth.engagements[0]!, kind: 'party' }] }
    const outcome = await keep(store, [twice, strange, visit], AT)
    expect(outcome.problems.map((p) => p.code)).toEqual(['input.shape', 'input.shape'])
    expect(outcome.added).toBe(1)
  })

  test('deriving all again gives the same entries to the byte, whatever was there before', async () => {
    for (const r of [...all].reverse()) await keep(store, [r], AT)
    const before = canonical(await entries())
    expect(await rebuild(store, { at: AT, why: 'tried' })).toMatchObject({
      reports: all.length,
      reread: 0,
      changes: [],
    })
    expect(canonical(await entries())).toBe(before)
    await store.write((w) => w.forgetDerived())
    expect(await entries()).toEqual([])
    await rebuild(store, { at: AT, why: 'tried' })
    expect(canonical(await entries())).toBe(before)
  })

  test('documents can be read anew, and what changed is told', async () => {
    await keep(store, all, AT)
    const read = (document: Reading['document']): Reading => {
      const was = all.find((r) => r.document.id === document.id)!
      return {
        ...was,
        document,
        reader: 'composed@2',
        engagements: was.engagements.map((g) => ({ ...g, ordinal: g.ordinal && g.ordinal + 1 })),
      }
    }
    const done = await rebuild(store, { at: AT, why: 'a better reader', read })
    expect(done.reread).toBe(all.length)
    expect(done.changes.filter((c) => c.fields?.some((f) => f.field === 'ordinal'))).toHaveLength(2)
    expect((await entries()).map((e) => e.ordinal.shown)).toEqual([8, 9, undefined, undefined])
  })

  const signed = { at: AT, by: 'A. Reader', reason: 'read both' }
  const draftOf = async (document: string) => (await collect(store.reports({ ids: [document] }))).map((r) => r.digest)
  const refTo = async (document: string) => refOf((await store.drafts({ documents: await draftOf(document) }))[0]!)

  test('a judgement parts what was joined; taken back, it is one again; both stand in the log and the feed', async () => {
    await keep(store, all, AT)
    const whole = canonical(await entries())
    const apart = await judge(store, { act: 'different', drafts: [await refTo('en'), await refTo('ur')] }, signed)
    expect(await entries()).toHaveLength(5)
    expect(apart.changes.map((c) => c.what)).toContain('parted')
    await keep(store, all, AT)
    await rebuild(store, { at: AT, why: 'tried' })
    expect(await entries()).toHaveLength(5)
    const back = await judge(store, { act: 'withdraw', judgement: apart.judgement.id }, signed)
    expect(back.changes.map((c) => c.what)).toContain('merged')
    expect(canonical(await entries())).toBe(whole)
    const log = await store.judgements()
    expect(log).toHaveLength(2)
    expect(firstBreak(log)).toBe(-1)
    expect(log[1]!.previous).toBe(log[0]!.id)
  })

  test('a judgement joins what was apart, and outlives a better reader', async () => {
    await keep(store, all, AT)
    await judge(store, { act: 'same', drafts: [await refTo('visit'), await refTo('undated')] }, signed)
    const joined = async () =>
      (await entries()).find((e) => e.documents.length === 2 && e.kind.claims.some((c) => c.value === 'visit'))
    expect((await joined())!.documents.map((d) => d.id).sort()).toEqual(['undated', 'visit'])
    // The better reader takes a shorter clause for evidence: the draft has another key, but stands in the same place.
    const shorter = (e: Evidence): Evidence => ({ start: e.start, end: e.end - 1, quote: e.quote.slice(0, -1) })
    const better = {
      ...visit,
      reader: 'composed@2',
      engagements: visit.engagements.map((g) => ({ ...g, evidence: g.evidence.map(shorter) })),
    }
    await keep(store, [better], AT)
    expect((await joined())!.documents.map((d) => d.id).sort()).toEqual(['undated', 'visit'])
    const before = canonical(await entries())
    await rebuild(store, { at: AT, why: 'tried' })
    expect(canonical(await entries())).toBe(before)
  })

  test('a corrected value is shown, a rejected draft is withdrawn, and nothing is judged that is not there', async () => {
    await keep(store, all, AT)
    const correct: Decision = { act: 'correct', target: await refTo('en'), field: 'ordinal', from: 7, value: 6 }
    const done = await judge(store, correct, signed)
    expect((await entries())[0]!.ordinal.shown).toBe(6)
    expect(done.changes[0]).toMatchObject({ what: 'corrected', why: 'judged correct by A. Reader: read both' })
    await judge(store, { act: 'reject', target: await refTo('undated') }, signed)
    expect((await entries()).at(-1)!.withdrawn).toBe(true)
    const nowhere = { ...(await refTo('en')), key: '0000', document: 'nowhere' }
    await expect(judge(store, { ...correct, target: nowhere }, signed)).rejects.toMatchObject({ code: 'not-found' })
    await expect(judge(store, { act: 'withdraw', judgement: 'none' }, signed)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await store.judgements()).toHaveLength(2)
  })

  test('a draft that a person adds is an entry, until it is taken back', async () => {
    await keep(store, all, AT)
    const [own] = await store.drafts({ documents: await draftOf('visit') })
    const draft = {
      ...own!,
      key: 'feedfeedfeedfeed',
      id: 'feed',
      reader: 'hand@1',
      kind: 'call' as const,
      date: '2020-01-09',
    }
    const added = await judge(store, { act: 'add', draft }, signed)
    expect((await entries()).map((e) => e.kind.shown)).toContain('call')
    expect(await entries()).toHaveLength(5)
    await judge(store, { act: 'withdraw', judgement: added.judgement.id }, signed)
    expect(await entries()).toHaveLength(4)
  })

  test('what a person wrote of a report stays when a better reader finds the same, and comes back when a withdrawal is withdrawn', async () => {
    await keep(store, all, AT)
    const [own] = await store.drafts({ documents: await draftOf('undated') })
    const [words] = own!.evidence
    const hand = { ...own!, key: own!.key, id: 'hand', reader: 'hand@1', date: '2020-02-02' }
    const added = await judge(store, { act: 'add', draft: hand }, signed)
    const day = async () => (await entries()).find((e) => e.kind.shown === 'call')?.date.shown
    expect(await day()).toBe('2020-02-02')
    await keep(store, [{ ...undated, reader: 'composed@2', times: [{ ...words!, type: 'DATE' }] }], AT)
    expect(await day()).toBe('2020-02-02')
    await rebuild(store, { at: AT, why: 'tried' })
    expect(await day()).toBe('2020-02-02')
    const back = await judge(store, { act: 'withdraw', judgement: added.judgement.id }, signed)
    expect(await day()).toBeUndefined()
    await judge(store, { act: 'withdraw', judgement: back.judgement.id }, signed)
    expect(await day()).toBe('2020-02-02')
  })

  test('what was found right stays when a later reader gives another value, and the disagreement is told', async () => {
    await keep(store, all, AT)
    const target = await refTo('next')
    const accepted = await judge(store, { act: 'accept', target, read: { ordinal: 8, date: '2019-11-12' } }, signed)
    const ninth = {
      ...eighth,
      reader: 'composed@2',
      engagements: eighth.engagements.map((g) => ({ ...g, ordinal: 9 })),
    }
    await keep(store, [ninth], AT)
    const entry = async () => (await entries()).find((e) => e.documents.some((d) => d.id === 'next'))!
    expect((await entry()).ordinal).toMatchObject({ shown: 8, why: 'judged' })
    expect((await entry()).disputes).toMatchObject([{ about: 'value', field: 'ordinal', judged: 8, read: 9 }])
    const before = canonical(await entries())
    await rebuild(store, { at: AT, why: 'tried' })
    expect(canonical(await entries())).toBe(before)
    await judge(store, { act: 'withdraw', judgement: accepted.judgement.id }, signed)
    expect((await entry()).ordinal.shown).toBe(9)
  })

  test('promises that a person added, corrected and set aside outlive a reader that cuts them otherwise', async () => {
    const promising = readingOf({ id: 'promising', published: '2021-05-01', text: 'They agreed to trade.' }, [
      { date: '2021-05-01', promises: [{ due: '2022' }, { due: '2023', words: 'A visit will follow in 2023.' }] },
    ])
    await keep(store, [promising], AT)
    const target = await refTo('promising')
    const [first, second] = (await store.drafts({ documents: await draftOf('promising') }))[0]!.outcomes
    const at = { document: target.document, lang: 'en' as const }
    const value = { kind: 'commitment', by: ['PK'], due: '2024' }
    const was = (o: typeof first) => ({ ...o!.content, ...at })
    const decisions: Decision[] = [
      { act: 'correct', target, field: 'outcomes', of: first!.key, value, was: was(first) },
      { act: 'reject', target, field: 'outcomes', value: second!.key, was: was(second) },
      {
        act: 'add',
        target,
        field: 'outcomes',
        value: { kind: 'agreement', by: ['RU', 'PK'] },
        words: { ...at, start: 0, end: 20, quote: 'They agreed to trade' },
      },
    ]
    for (const d of decisions) await judge(store, d, signed)
    const told = async () =>
      (await entries())[0]!.outcomes.map((o) => [o.kind, o.by.join(), o.due ?? '', o.rejected ? 'gone' : '']).sort()
    const expected = [
      ['agreement', 'PK,RU', '', ''],
      ['commitment', 'PK', '2024', ''],
      ['commitment', 'PK,RU', '2023', 'gone'],
    ]
    expect(await told()).toEqual(expected)
    const better = {
      ...promising,
      reader: 'composed@2',
      outcomes: promising.outcomes.map((o) => ({ ...o, content: { ...o.content, end: o.content.end - 1 } })),
    }
    await keep(store, [better], AT)
    expect(await told()).toEqual(expected)
    await rebuild(store, { at: AT, why: 'tried' })
    expect(await told()).toEqual(expected)
    await judge(store, { act: 'accept', document: target.document }, signed)
    expect((await store.judgements()).at(-1)!.decision).toEqual({ act: 'accept', document: target.document })
    expect(await told()).toEqual(expected)
  })

  test('text that no database likes comes back to the letter', async () => {
    const hostile = readingOf({ id: "'; DROP TABLE documents; --\u0000", text: 'a\u0000b \ud800 c \\ \'"%_' }, [
      { people: ["O'Neil\u0000\\/PK"] },
    ])
    await keep(store, [hostile], AT)
    expect((await collect(store.reports({}))).map((r) => r.reading)).toEqual([hostile])
    expect((await entries())[0]!.people[0]!.name.shown).toBe("O'Neil\u0000\\")
    const digest = documentDigest(hostile.document)
    expect(await store.text(digest)).toBe(hostile.document.text)
    expect(await store.text('none')).toBeUndefined()
    for (const words of ["'", '\\', '"', "o'neil", 'AND OR NOT', '*', ':', 'a:b', '(((', "')); --", '\u0000'])
      await store.search({ scope: 'entry', parts: partsOf(words), limit: 1 })
  })

  test('the log of judgements only grows', async () => {
    await store.write((w) => w.putJudgement(withdrawal('x')))
    await expect(store.write((w) => w.putJudgement(withdrawal('x')))).rejects.toMatchObject({ code: 'conflict' })
    expect(await store.judgements()).toEqual([withdrawal('x')])
  })

  test('coverage counts the reports of each outlet by day of publication', async () => {
    await keep(store, all, AT)
    expect(await store.coverage({ from: '2018-01-01', to: '2018-12-31' })).toEqual([
      { day: '2018-03-21', outlet: 'Example Times', lang: 'en', reports: 1 },
      { day: '2018-03-22', outlet: 'Example Roznama', lang: 'ur', reports: 1 },
    ])
    expect((await store.coverage({})).reduce((n, c) => n + c.reports, 0)).toBe(all.length)
  })
})

const withdrawal = (judgement: string) =>
  judgementOf({ at: AT, by: 'A. Reader', reason: 'tried', decision: { act: 'withdraw', judgement } })
