/** What a register loses when its writer is killed, the disk fills up, or two write at once: nothing that was accepted. */
import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonical } from '../src/model/id.ts'
import type { Reading } from '../src/model/reading.ts'
import { openStore } from '../src/stores/index.ts'
import { keep } from '../src/workers/keep.ts'
import { compileInto } from './composed/compiled.ts'
import { readingOf } from './composed/drafts.ts'
import { postgresAddress, startPostgres, stopPostgres } from './composed/postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'roznamcha-faults-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(startPostgres)
afterAll(stopPostgres)

/** How many moments of killing are tried; the full number of the measurement is set by FAULTS=200. */
const KILLS = Number(process.env['FAULTS'] ?? 3)
/** So long the tries may take together: each starts a program, on a busy machine in many seconds. */
const TRIES_MS = 1_200_000 + KILLS * 30_000
const AT = '2024-05-04T10:00:00Z'

/** Reports of a year of encounters, two for each, so that entries are joined and written again all the time. */
const readings: readonly Reading[] = Array.from({ length: 240 }, (_, i) => {
  const n = Math.floor(i / 2)
  const date = new Date(Date.UTC(2023, 0, 1 + n * 3)).toISOString().slice(0, 10)
  return readingOf(
    { id: `r${i}`, outlet: i % 2 ? 'Example Times' : 'Example Post', published: date, text: 'words '.repeat(300) },
    [{ date, kind: 'meeting', parties: ['PK', 'RU'], people: [`Ahmad Farooq/PK/head`, `Ilya Rogachev/RU/head`] }],
  )
})

/** Adds the readings of a file in small batches, telling each accepted batch on standard output; or rebuilds, again and again. */
const WRITER = `
import { readFileSync } from 'node:fs'
import { openStore } from './src/stores/index.js'
import { keep } from './src/workers/keep.js'
import { rebuild } from './src/workers/rebuild.js'
const [, , what, url, file] = process.argv
const store = await openStore(url, { create: true })
const readings = readFileSync(file, 'utf8').trim().split('\\n').map((l) => JSON.parse(l))
console.log('begun')
if (what === 'add')
  for (let i = 0; i < readings.length; i += 10) {
    await keep(store, readings.slice(i, i + 10), '${AT}')
    console.log(String(Math.min(readings.length, i + 10)))
  }
else for (;;) { await rebuild(store, { at: '${AT}', why: 'tried' }); console.log('again') }
await store.close()
console.log('done')
`
const writer = join(folder, 'writer.js')
writeFileSync(writer, WRITER)
beforeAll(() => compileInto(folder))
const input = join(folder, 'readings.jsonl')
writeFileSync(input, readings.map((r) => JSON.stringify(r)).join('\n'))

interface Run {
  readonly child: ChildProcess
  /** The last line told so far. */
  last(): string
  /** Resolves when something was told, or all is over. */
  told(line?: string): Promise<void>
  readonly over: Promise<void>
}

function start(what: 'add' | 'rebuild', url: string): Run {
  const child = spawn(process.execPath, [writer, what, url, input], {
    cwd: process.cwd(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let lines: string[] = []
  let wake: (() => void)[] = []
  let ended = false
  const ring = () => {
    for (const w of wake) w()
    wake = []
  }
  child.stdout!.on('data', (d: Buffer) => {
    lines = lines.concat(d.toString().trim().split('\n'))
    ring()
  })
  const over = new Promise<void>((resolve) =>
    child.on('close', () => {
      ended = true
      ring()
      resolve()
    }),
  )
  return {
    child,
    last: () => lines.at(-1) ?? '',
    async told(line) {
      while (!ended && (line ? !lines.includes(line) : lines.length === 0)) await new Promise<void>((r) => wake.push(r))
    },
    over,
  }
}

async function stateOf(url: string): Promise<{ reports: number; entries: string; orphans: number }> {
  const store = await openStore(url)
  const entries: unknown[] = []
  for await (const e of store.entries({})) entries.push(e)
  const { reports, drafts } = await store.counts()
  const inEntries = new Set((entries as { drafts: string[] }[]).flatMap((e) => e.drafts)).size
  await store.close()
  return { reports, entries: canonical(entries), orphans: drafts - inEntries }
}

const sound = (file: string): string => {
  const db = new Database(file, { readonly: true })
  const said = db.pragma('integrity_check', { simple: true }) as string
  db.close()
  return said
}

async function wholeState(): Promise<string> {
  const store = await openStore('memory:')
  await keep(store, readings, AT)
  const entries: unknown[] = []
  for await (const e of store.entries({})) entries.push(e)
  return canonical(entries)
}

test(
  `killed at ${KILLS} random moments of adding: what was accepted is there, nothing is half there, adding again completes it`,
  async () => {
    const whole = await wholeState()
    const file = join(folder, 'killed.db')
    let accepted = 0
    for (let i = 0; i < KILLS; i++) {
      if (accepted >= readings.length) {
        for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
        accepted = 0
      }
      const run = start('add', `sqlite:${file}`)
      await run.told()
      await new Promise((r) => setTimeout(r, Math.random() * 250))
      run.child.kill('SIGKILL')
      await run.over
      accepted = Math.max(accepted, Number(run.last()) || 0, run.last() === 'done' ? readings.length : 0)
      const state = await stateOf(`sqlite:${file}`)
      expect(state.reports).toBeGreaterThanOrEqual(accepted)
      expect(state.reports % 10).toBe(0)
      expect(state.orphans).toBe(0)
      expect(sound(file)).toBe('ok')
      accepted = state.reports
    }
    const run = start('add', `sqlite:${file}`)
    await run.over
    expect(run.last()).toBe('done')
    expect(await stateOf(`sqlite:${file}`)).toEqual({ reports: readings.length, entries: whole, orphans: 0 })
  },
  TRIES_MS,
)

test(
  `killed at ${KILLS} random moments of deriving again: the register is as it was`,
  async () => {
    const file = join(folder, 'rebuilt.db')
    const store = await openStore(`sqlite:${file}`, { create: true })
    await keep(store, readings, AT)
    await store.close()
    const before = await stateOf(`sqlite:${file}`)
    for (let i = 0; i < KILLS; i++) {
      const run = start('rebuild', `sqlite:${file}`)
      await run.told()
      await new Promise((r) => setTimeout(r, Math.random() * 600))
      run.child.kill('SIGKILL')
      await run.over
      expect(await stateOf(`sqlite:${file}`)).toEqual(before)
      expect(sound(file)).toBe('ok')
    }
  },
  TRIES_MS,
)

test('the power is cut while a batch is written: the copy of that moment is whole, and adding again completes it', async () => {
  const file = join(folder, 'cut.db')
  const run = start('add', `sqlite:${file}`)
  const whole = await wholeState()
  const copies: { copy: string; accepted: number }[] = []
  await run.told('10')
  for (let i = 0; i < 4; i++) {
    // Stopped, the files are those of one moment, as the disk holds them when the power goes.
    run.child.kill('SIGSTOP')
    const copy = join(folder, `copy-${i}.db`)
    for (const end of ['', '-wal']) if (existsSync(file + end)) copyFileSync(file + end, copy + end)
    copies.push({ copy, accepted: Number(run.last()) || 0 })
    run.child.kill('SIGCONT')
    await new Promise((r) => setTimeout(r, 60))
  }
  await run.over
  for (const { copy, accepted } of copies) {
    expect((await stateOf(`sqlite:${copy}`)).reports).toBeGreaterThanOrEqual(accepted)
    const store = await openStore(`sqlite:${copy}`)
    await keep(store, readings, AT)
    await store.close()
    expect((await stateOf(`sqlite:${copy}`)).entries).toBe(whole)
  }
}, 300_000)

test(
  'killed while it adds to a PostgreSQL server: what was accepted is there, nothing is half there, adding again completes it',
  async () => {
    let url = postgresAddress()
    let accepted = 0
    for (let i = 0; i < KILLS; i++) {
      if (accepted >= readings.length) {
        url = postgresAddress()
        accepted = 0
      }
      const run = start('add', url)
      await run.told()
      await new Promise((r) => setTimeout(r, Math.random() * 500))
      run.child.kill('SIGKILL')
      await run.over
      accepted = Math.max(accepted, Number(run.last()) || 0, run.last() === 'done' ? readings.length : 0)
      const state = await stateOf(url)
      expect(state.reports).toBeGreaterThanOrEqual(accepted)
      expect(state.reports % 10).toBe(0)
      expect(state.orphans).toBe(0)
      accepted = state.reports
    }
    const run = start('add', url)
    await run.over
    expect(run.last()).toBe('done')
    expect(await stateOf(url)).toEqual({ reports: readings.length, entries: await wholeState(), orphans: 0 })
  },
  TRIES_MS,
)

test.each([
  ['file', () => `sqlite:${join(folder, 'two.db')}`],
  ['PostgreSQL server', postgresAddress],
])(
  'two programs that add the same reports to a %s at once take turns, and make one register',
  async (_, address) => {
    const url = address()
    const runs = [start('add', url), start('add', url)]
    await Promise.all(runs.map((r) => r.over))
    expect(runs.map((r) => r.last())).toEqual(['done', 'done'])
    expect(await stateOf(url)).toEqual({ reports: readings.length, entries: await wholeState(), orphans: 0 })
  },
  300_000,
)

test('when the disk is full, what was kept stays, the batch leaves nothing, and there is one line that says so', async () => {
  const file = join(folder, 'full.db')
  const store = await openStore(`sqlite:${file}`, { create: true })
  await keep(store, readings.slice(0, 20), AT)
  await store.close()
  const before = await stateOf(`sqlite:${file}`)
  // SQLite's own limit stands in for the disk's: the same error from the same place.
  const { openSqlite } = await import('../src/stores/sqlite/sqlite.ts')
  const small = openSqlite(file, {}, 1000, (db) =>
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 4}`),
  )
  await expect(keep(small, readings.slice(20), AT)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('disk is full'),
  })
  expect(await small.counts()).toMatchObject({ reports: 20 })
  await small.close()
  expect(await stateOf(`sqlite:${file}`)).toEqual(before)
  const again = await openStore(`sqlite:${file}`)
  await keep(again, readings, AT)
  await again.close()
  expect((await stateOf(`sqlite:${file}`)).entries).toBe(await wholeState())
})
