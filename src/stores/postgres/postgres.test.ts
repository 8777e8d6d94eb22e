import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readingOf } from '../../../tests/composed/drafts.ts'
import { postgresAddress, startPostgres, stopPostgres } from '../../../tests/composed/postgres.ts'
import { judgementOf } from '../../model/judgement.ts'
import { gather } from '../../workers/gather.ts'
import { keep } from '../../workers/keep.ts'
import { openStore } from '../index.ts'
import { addressOf, plain, poolOf, queryOf } from './connection.ts'
import { migrate, STEPS } from './migrate.ts'
import { vectorOf } from './terms.ts'

beforeAll(startPostgres)
afterAll(stopPostgres)

const AT = '2024-05-04T10:00:00Z'
const judgement = (reason: string) =>
  judgementOf({ at: '2024-05-04T10:00:00Z', by: 'A. Reader', reason, decision: { act: 'withdraw', judgement: 'x' } })

/** Runs SQL in the register's schema, outside the store. */
async function by<T>(url: string, work: (query: ReturnType<typeof queryOf>) => Promise<T>): Promise<T> {
  const pool = poolOf(addressOf(url), false)
  const client = await pool.connect()
  try {
    return await work(queryOf(client, 'test'))
  } finally {
    client.release()
    await pool.end()
  }
}
async function made(): Promise<string> {
  const url = postgresAddress()
  await (await openStore(url, { create: true })).close()
  return url
}

test('a register that is not there is made only when that was asked for', async () => {
  const url = postgresAddress()
  await expect(openStore(url)).rejects.toMatchObject({ code: 'not-found' })
  await expect(openStore(url, { create: true, readOnly: true })).rejects.toMatchObject({ code: 'not-found' })
  await expect(openStore(url)).rejects.toMatchObject({ code: 'not-found' })
})

test('programs that make one register at the same moment make it once', async () => {
  const url = postgresAddress()
  const stores = await Promise.all(Array.from({ length: 4 }, () => openStore(url, { create: true })))
  for (const store of stores) expect((await store.counts()).reports).toBe(0)
  for (const store of stores) await store.close()
})

test('a server that does not answer, a database that is not there, and what is no address, are each told in one line', async () => {
  await expect(openStore('postgres://postgres@127.0.0.1:1/x')).rejects.toMatchObject({ code: 'unavailable' })
  const nowhere = new URL(postgresAddress())
  nowhere.pathname = '/no_such_database'
  await expect(openStore(nowhere.href)).rejects.toMatchObject({ code: 'not-found' })
  await expect(openStore('postgres:')).rejects.toMatchObject({ code: 'usage' })
  await expect(openStore('postgres://x/y?schema=DROP%20TABLE')).rejects.toMatchObject({ code: 'usage' })
})

test('what hinders a connection or spoils a register is told in one line that says where', async () => {
  const server = new URL(postgresAddress())
  const refused = async (change: (url: URL) => void) => {
    const url = new URL(server)
    change(url)
    const error: { code?: string; message?: string } = await openStore(url.href).then(
      () => ({}),
      (e) => e,
    )
    expect(error.message).toContain(`the register ${addressOf(url.href).shown} `)
    expect(error.message).not.toContain('\n')
    return error.code
  }
  expect(await refused((u) => (u.username = 'no_such_user'))).toBe('unavailable')
  expect(await refused((u) => (u.host = '%00'))).toBe('unavailable')
  await expect(openStore(`${server.origin}/x?schema=pg_catalog`)).rejects.toMatchObject({ code: 'usage' })
  const url = await made()
  await by(url, (query) => query('ALTER TABLE documents RENAME TO papers'))
  const store = await openStore(url)
  await expect(store.counts()).rejects.toMatchObject({
    code: 'invalid',
    message: `the register ${store.url} is not a register, or is damaged: relation "documents" does not exist`,
  })
  await store.close()
  const of = (error: object) => (plain('postgres://here', error) as Error).message
  expect(of(new Error('SASL: client password must be a string'))).toContain('refused the user or password')
  expect(of(new Error('The server does not support SSL connections'))).toContain('cannot be reached safely')
  expect(of({ code: '53300', message: 'too many\nclients' })).toContain('is not available: too many clients')
})

test('which of several registers on a server is meant is said', () => {
  expect(addressOf('postgres://me@localhost/db?schema=other&wait=5').shown).toBe(
    'postgres://me@localhost/db?schema=other',
  )
  expect(addressOf('postgres://me@localhost/db?wait=5').shown).toBe('postgres://me@localhost/db')
})

test('a password is not shown', async () => {
  expect(addressOf('postgres://me:secret@localhost/db').shown).not.toContain('secret')
})

test('a register of a newer version is refused', async () => {
  const url = await made()
  await by(url, (query) => query('UPDATE register SET version = version + 1'))
  await expect(openStore(url, { create: true })).rejects.toThrow(/made by a newer roznamcha/)
})

test('an older register is brought forward, and kept as it was in a schema beside it', async () => {
  const url = await made()
  const store = await openStore(url)
  await store.write((w) => w.putJudgement(judgement('kept')))
  await store.close()
  const { schema } = addressOf(url)
  const told: string[] = []
  await by(url, async (query) => {
    const steps = [...STEPS, 'ALTER TABLE documents ADD COLUMN moon text']
    await expect(migrate(query, addressOf(url), { readOnly: true }, steps)).rejects.toThrow(/older version/)
    await query('BEGIN')
    await migrate(query, addressOf(url), { tell: (line) => told.push(line) }, steps)
    await query('COMMIT')
    expect(await query('SELECT moon FROM documents')).toEqual([])
    expect((await query(`SELECT reason FROM ${schema}_version_${STEPS.length}.judgements`))[0].reason).toBe('kept')
    await query(`DROP SCHEMA ${schema}_version_${STEPS.length} CASCADE`)
  })
  expect(told[0]).toContain(`${schema}_version_${STEPS.length}`)
})

test('a register that only lacks an index is not copied', async () => {
  const url = await made()
  const { schema } = addressOf(url)
  await by(url, async (query) => {
    await query('DROP INDEX entries_inexact')
    await query('UPDATE register SET version = 5')
  })
  const told: string[] = []
  await (await openStore(url, { tell: (line) => told.push(line) })).close()
  expect(told).toEqual([`brought ${addressOf(url).shown} from version 5 to ${STEPS.length}`])
  await by(url, async (query) => {
    expect(await query('SELECT nspname FROM pg_namespace WHERE nspname LIKE $1', [`${schema}_version_%`])).toEqual([])
    expect(
      await query("SELECT 1 FROM pg_indexes WHERE schemaname = $1 AND indexname = 'entries_inexact'", [schema]),
    ).toHaveLength(1)
  })
})

test('what was kept before outlines were, and blocks were numbered by time, is found when its register is brought forward', async () => {
  const url = await made()
  const before = await openStore(url)
  const visit = { kind: 'visit', date: '2020-05-04', parties: ['IR', 'RU'], people: ['Ilya Rogachev/RU/head'] } as const
  await keep(before, [readingOf({ id: 'one' }, [visit])], AT)
  const [outline] = await gather(before.outlines({}))
  await before.close()
  await by(url, async (query) => {
    await query('ALTER TABLE entries DROP COLUMN attendance, DROP COLUMN rest')
    await query('ALTER TABLE drafts DROP COLUMN day')
    await query('UPDATE blocks SET block = block + 1')
    await query('CREATE INDEX blocks_by_draft ON blocks (draft)')
    await query('UPDATE register SET version = 2')
  })
  const after = await openStore(url)
  expect(outline).toBeDefined()
  expect(await gather(after.outlines({}))).toEqual([outline])
  await keep(after, [readingOf({ id: 'two' }, [visit])], AT)
  expect((await gather(after.outlines({})))[0]!.documents).toHaveLength(2)
  await after.close()
  await by(url, (query) => query(`DROP SCHEMA ${addressOf(url).schema}_version_2 CASCADE`))
})

test('a writer that waits too long for another gives up with one line', async () => {
  const url = await made()
  const store = await openStore(`${url}&wait=50`)
  const other = await openStore(url)
  let done: () => void = () => undefined
  const writing = other.write(() => new Promise<void>((resolve) => (done = resolve)))
  await new Promise((r) => setTimeout(r, 200))
  await expect(store.write((w) => w.putJudgement(judgement('x')))).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('is locked'),
  })
  done()
  await writing
  await store.write((w) => w.putJudgement(judgement('x')))
  expect(await store.judgements()).toHaveLength(1)
  await Promise.all([store.close(), other.close()])
})

test('a writer that waits for another says so once, goes on when that has ended, and says nothing where nobody writes', async () => {
  const url = await made()
  const told: string[] = []
  const store = await openStore(url, { tell: (line) => told.push(line) })
  const other = await openStore(url)
  await store.write((w) => w.putJudgement(judgement('alone')))
  expect(told).toEqual([])
  let done: () => void = () => undefined
  const writing = other.write(() => new Promise<void>((resolve) => (done = resolve)))
  await new Promise((r) => setTimeout(r, 200))
  const waiting = store.write((w) => w.putJudgement(judgement('in turn')))
  await vi.waitFor(() => expect(told).toHaveLength(1), 10_000)
  expect(told[0]).toBe(`waiting for another program that is writing to ${addressOf(url).shown}`)
  done()
  await Promise.all([writing, waiting])
  expect((await store.judgements()).map((j) => j.reason)).toEqual(['alone', 'in turn'])
  expect(told).toHaveLength(1)
  await Promise.all([store.close(), other.close()])
})

test('a connection that is lost in the middle of a write leaves nothing', async () => {
  const url = await made()
  const store = await openStore(url)
  const cut = store.write(async (w) => {
    await w.putJudgement(judgement('x'))
    await by(url, (query) =>
      query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction' AND query LIKE '%judgements%'",
      ),
    )
    await w.putJudgement(judgement('y'))
  })
  await expect(cut).rejects.toMatchObject({ code: 'unavailable' })
  expect(await store.judgements()).toEqual([])
  await store.close()
})

test('judgements cannot be deleted or changed, even by hand', async () => {
  const url = await made()
  const store = await openStore(url)
  await store.write((w) => w.putJudgement(judgement('x')))
  await by(url, async (query) => {
    await expect(query('DELETE FROM judgements')).rejects.toThrow(/never changed or deleted/)
    await expect(query("UPDATE judgements SET reason = ''")).rejects.toThrow(/never changed or deleted/)
  })
  await store.close()
})

test('terms of any kind make a vector that the server takes', async () => {
  const client = new pg.Client(addressOf(await made()).connection)
  await client.connect()
  const terms = {
    title: "o'neil a\\b",
    body: Array.from({ length: 20_000 }, (_, i) => `w${i % 300}`).join(' '),
    names: '',
  }
  const { rows } = await client.query('SELECT length($1::tsvector) AS n', [vectorOf(terms)])
  expect(rows[0].n).toBe(302)
  await client.end()
})
