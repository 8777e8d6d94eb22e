import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test, vi } from 'vitest'
import { readingOf } from '../../../tests/composed/drafts.ts'
import { judgementOf } from '../../model/judgement.ts'
import { partsOf } from '../../text/query.ts'
import { gather } from '../../workers/gather.ts'
import { entryTerms } from '../../workers/index-terms.ts'
import { keep, keptReport } from '../../workers/keep.ts'
import { openStore } from '../index.ts'
import { connect } from './connection.ts'
import { migrate, STEPS } from './migrate.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-'))
afterAll(() => rmSync(folder, { recursive: true }))
let number = 0
const free = (): string => join(folder, `${++number}.db`)
const made = async (): Promise<string> => {
  const file = free()
  await (await openStore(`sqlite:${file}`, { create: true })).close()
  return file
}
const AT = '2024-05-04T10:00:00Z'
const judgement = (reason: string) =>
  judgementOf({ at: '2024-05-04T10:00:00Z', by: 'A. Reader', reason, decision: { act: 'withdraw', judgement: 'x' } })

test('a register that is not there is made only when that was asked for', async () => {
  const file = free()
  await expect(openStore(`sqlite:${file}`)).rejects.toMatchObject({ code: 'not-found' })
  await expect(openStore(`sqlite:${file}`, { readOnly: true })).rejects.toMatchObject({ code: 'not-found' })
  expect(() => readFileSync(file)).toThrow()
  await expect(openStore(`sqlite:${folder}/no/such.db`, { create: true })).rejects.toMatchObject({ code: 'not-found' })
  await expect(openStore(`sqlite:${folder}`, { create: true })).rejects.toMatchObject({ code: 'usage' })
})

test('what is no register is left alone, to the byte', async () => {
  const text = free()
  writeFileSync(text, 'not a database, but long enough to be taken for the header of one '.repeat(20))
  const foreign = free()
  const other = new Database(foreign)
  other.exec('CREATE TABLE notes (words TEXT)')
  other.close()
  for (const file of [text, foreign]) {
    const before = readFileSync(file)
    await expect(openStore(`sqlite:${file}`, { create: true })).rejects.toMatchObject({ code: 'invalid' })
    await expect(openStore(`sqlite:${file}`, { readOnly: true })).rejects.toMatchObject({ code: 'invalid' })
    expect(readFileSync(file).equals(before)).toBe(true)
  }
})

test('a register of a newer version is refused in one line that says so', async () => {
  const file = await made()
  const db = new Database(file)
  db.pragma(`user_version = ${STEPS.length + 1}`)
  db.close()
  await expect(openStore(`sqlite:${file}`, { create: true })).rejects.toThrow(/made by a newer roznamcha/)
})

test('an older register is brought forward, and kept as it was beside it', async () => {
  const file = await made()
  const store = await openStore(`sqlite:${file}`)
  await store.write((w) => w.putJudgement(judgement('kept')))
  await store.close()
  const told: string[] = []
  const connection = connect(file, { create: false, readOnly: false, waitMs: 100 })
  const next = 'ALTER TABLE documents ADD COLUMN moon TEXT'
  expect(() => migrate(connection, { readOnly: true }, [...STEPS, next])).toThrow(/older version/)
  migrate(connection, { tell: (line) => told.push(line) }, [...STEPS, next])
  migrate(connection, {}, [...STEPS, next])
  expect(connection.db.pragma('user_version', { simple: true })).toBe(STEPS.length + 1)
  expect(connection.db.prepare('SELECT count(*) AS n, max(moon) AS moon FROM documents').get()).toEqual({
    n: 0,
    moon: null,
  })
  connection.db.close()
  const copy = `${file}.version-${STEPS.length}`
  expect(told[0]).toContain(copy)
  const old = await openStore(`sqlite:${copy}`)
  expect((await old.judgements())[0]!.reason).toBe('kept')
  await old.close()
})

test('what was kept before outlines, lines, quarters and numbers of speakers were is found when its register is brought forward', async () => {
  const url = `sqlite:${await made()}`
  const before = await openStore(url)
  const visit = { kind: 'visit', date: '2020-05-04', parties: ['IR', 'RU'], people: ['Ilya Rogachev/RU/head'] } as const
  const one = readingOf({ id: 'one' }, [visit])
  const speaker = one.entities[0]!
  const span = { start: 0, end: 5 }
  await keep(before, [{ ...one, attributions: [{ cue: span, content: span, direct: true, speaker: speaker.id }] }], AT)
  const [outline] = await gather(before.outlines({}))
  const [line] = await gather(before.lines({}))
  const said = await before.statements({ speakers: [speaker.name], limit: 9 })
  const visits = { filters: [{ name: 'kind', values: ['visit'] }] } as const
  const ids = await before.ids(visits)
  const changes = await before.changes({ entries: ids })
  await before.close()
  const db = new Database(url.slice('sqlite:'.length))
  db.exec(`DROP TABLE outlines; DROP TABLE lines; DROP TABLE kept; DROP TABLE marks; DROP INDEX entries_spanning; ALTER TABLE drafts DROP COLUMN day; UPDATE blocks SET block = block + 1;
    CREATE TABLE s AS SELECT s.seq, k.name AS speaker FROM statements s LEFT JOIN speakers k ON k.seq = s.speaker;
    DROP TABLE statements; DROP TABLE speakers; ALTER TABLE s RENAME TO statements; DROP TABLE quarters;
    CREATE TABLE f AS SELECT value, first, entry FROM entry_facets; DROP TABLE entry_facets; ALTER TABLE f RENAME TO entry_facets;
    CREATE TABLE c AS SELECT entry, change FROM change_entries; DROP TABLE change_entries; ALTER TABLE c RENAME TO change_entries`)
  db.pragma('user_version = 2')
  db.close()
  const after = await openStore(url)
  expect(outline).toBeDefined()
  expect(await gather(after.outlines({}))).toEqual([outline])
  expect(line).toBeDefined()
  expect(await gather(after.lines({}))).toEqual([line])
  expect(ids).toHaveLength(1)
  expect(await after.ids(visits)).toEqual(ids)
  expect(changes).toHaveLength(1)
  expect(await after.changes({ entries: ids })).toEqual(changes)
  expect(said).toHaveLength(1)
  expect(await after.statements({ speakers: [speaker.name], limit: 9 })).toEqual(said)
  await keep(after, [readingOf({ id: 'two' }, [visit])], AT)
  expect((await gather(after.lines({})))[0]!.documents.length).toBe(2)
  await after.close()
})

test('while reports and entries are written, others in this program have their turns', async () => {
  const store = await openStore(`sqlite:${await made()}`)
  const readings = Array.from({ length: 12 }, (_, i) => {
    const date = `2020-05-${String(i + 10)}`
    return readingOf({ id: `r${i}`, published: date }, [{ kind: 'visit', date, parties: ['IR', 'RU'] }])
  })
  const source = await openStore('memory:')
  await keep(source, readings, AT)
  const reports = (await gather(source.reports({}))).map((report) => keptReport(report.digest, report.reading, AT, []))
  const entries = (await gather(source.entries({}))).map((entry) => ({ entry, terms: entryTerms(entry) }))
  // Whoever looks at this clock finds that three milliseconds have passed.
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 3))
  let turns = 0
  let going = true
  const others = () => {
    turns++
    if (going) setImmediate(others)
  }
  const seen: number[] = []
  const told = function* <T>(items: readonly T[]): Generator<T> {
    for (const item of items) {
      seen.push(turns)
      yield item
    }
  }
  await store.write(async (writer) => {
    setImmediate(others)
    await writer.putReports(told(reports))
    await writer.putEntries(told(entries), [], AT)
  })
  going = false
  clock.mockRestore()
  expect(entries).toHaveLength(12)
  // The last of the reports and the first of the entries may be told in one turn.
  expect(new Set(seen).size).toBeGreaterThanOrEqual(23)
  await Promise.all([store.close(), source.close()])
})

test('a step that fails leaves the register as it was', async () => {
  const file = await made()
  const connection = connect(file, { create: false, readOnly: false, waitMs: 100 })
  expect(() => migrate(connection, {}, [...STEPS, 'CREATE TABLE moon (x); CREATE TABLE moon (x)'])).toThrow()
  connection.db.close()
  await (await openStore(`sqlite:${file}`)).close()
})

test('a writer that waits too long for another gives up with one line, and nothing is changed', async () => {
  const file = await made()
  const other = new Database(file)
  other.exec('BEGIN IMMEDIATE')
  const store = await openStore(`sqlite:${file}?wait=50`)
  await expect(store.write((w) => w.putJudgement(judgement('x')))).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('is locked'),
  })
  expect(await store.judgements()).toEqual([])
  other.exec('COMMIT')
  other.close()
  await store.write((w) => w.putJudgement(judgement('x')))
  await store.close()
})

test('a writer that waits says so, and goes on when its turn comes', async () => {
  const file = await made()
  const other = new Database(file)
  other.exec('BEGIN IMMEDIATE')
  const told: string[] = []
  const store = await openStore(`sqlite:${file}`, { tell: (line) => told.push(line) })
  const written = store.write((w) => w.putJudgement(judgement('x')))
  await vi.waitFor(() => expect(told).toEqual([`waiting for another program that is writing to ${file}`]), 4_000)
  other.exec('COMMIT')
  other.close()
  await written
  expect(await store.judgements()).toHaveLength(1)
  await store.close()
})

test('a register opened for reading only is not written', async () => {
  const file = await made()
  const store = await openStore(`sqlite:${file}`, { readOnly: true })
  expect(await store.counts()).toMatchObject({ reports: 0 })
  await expect(async () => store.write(async () => 1)).rejects.toMatchObject({ code: 'unavailable' })
  await store.close()
})

test('judgements cannot be deleted or changed, even by hand', async () => {
  const file = await made()
  const store = await openStore(`sqlite:${file}`)
  await store.write((w) => w.putJudgement(judgement('x')))
  await store.close()
  const db = new Database(file)
  expect(() => db.exec('DELETE FROM judgements')).toThrow(/never deleted/)
  expect(() => db.exec("UPDATE judgements SET reason = ''")).toThrow(/never changed/)
  db.close()
})

test('a copy of the files taken between two writes is a whole register', async () => {
  const file = await made()
  const store = await openStore(`sqlite:${file}`)
  await store.write((w) => w.putJudgement(judgement('before')))
  const copy = free()
  copyFileSync(file, copy)
  copyFileSync(`${file}-wal`, `${copy}-wal`)
  await store.write((w) => w.putJudgement(judgement('after')))
  await store.close()
  const old = await openStore(`sqlite:${copy}`)
  expect((await old.judgements()).map((j) => j.reason)).toEqual(['before'])
  await old.close()
})

test('views for people answer in any SQLite tool', async () => {
  const db = new Database(await made(), { readonly: true })
  for (const view of ['day_book', 'reports', 'entry_reports', 'judgement_log', 'change_feed', 'reading_days'])
    expect(db.prepare(`SELECT * FROM ${view}`).all()).toEqual([])
  db.close()
})

test('what was written piece by piece is put together once and found as before', async () => {
  const file = await made()
  const store = await openStore(`sqlite:${file}`)
  for (let i = 0; i < 7; i++)
    await keep(store, [readingOf({ id: `zoridan-${i}` }, [{ date: `2024-05-0${i + 1}` }])], AT)
  const asked = { scope: 'report', parts: partsOf('tells of encounter'), limit: 20 } as const
  const before = await store.search(asked)
  const pieces = (): number => {
    const db = new Database(file, { readonly: true })
    const { n } = db.prepare('SELECT count(DISTINCT segid) AS n FROM report_terms_idx').get() as { n: number }
    db.close()
    return n
  }
  expect(before.total).toBe(7)
  expect(pieces()).toBeGreaterThan(1)
  await store.write((writer) => writer.tidy())
  expect(pieces()).toBe(1)
  expect(await store.search(asked)).toEqual(before)
  await store.close()
})
