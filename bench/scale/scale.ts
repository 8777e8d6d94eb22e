/**
 * How fast a register grows, and how fast it answers when it is large.
 *
 *   node scripts/bench.mjs scale [--readings 1000000] [--jobs N] [--store sqlite:FILE] [--keep]
 *
 * The readings go the way of `add`: made ready in other processes (as many as the machine has cores, or `--jobs`; with 1 in this one), and
 * kept in batches by this one. The clock leaves out the making of the readings; processor time is that of this process.
 *
 * With `--readings 0 --store …` it only asks a register that was kept, or whose making was broken off.
 */
import '../../src/cli/engine.ts'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readings as inProcesses, type ReadBefore, TO_KEEP } from '../../src/cli/reading.ts'
import type { Entry } from '../../src/model/entry.ts'
import type { Reading } from '../../src/model/reading.ts'
import { openStore, type Store } from '../../src/stores/index.ts'
import { partsOf } from '../../src/text/query.ts'
import { BATCH, keepAll, type Looked } from '../../src/workers/keep.ts'
import { readings } from './readings.ts'

const { values } = parseArgs({
  options: {
    readings: { type: 'string', default: '1000000' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    store: { type: 'string' },
    keep: { type: 'boolean' },
  },
})
const count = Number(values.readings)
const jobs = Number(values.jobs)
const folder = mkdtempSync(join(tmpdir(), 'roznamcha-scale-'))
const url = values.store ?? `sqlite:${join(folder, 'scale.db')}`
const step = Math.max(1000, Math.floor(count / 10))
const log = (line: string) => process.stdout.write(`${line}\n`)

/** Seconds of processor time. */
const spentSince = (from: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1e6
}

const store = await openStore(url, { create: true })
log(`${count} readings into ${url.startsWith('sqlite') ? 'sqlite' : store.url}, node ${process.version}, ${jobs} jobs`)
let batch: Looked[] = []
let done = 0
let told = 0
let making = 0
let cpuMaking = 0
const begun = performance.now()
let started = begun
let cpu = process.cpuUsage()

/** The readings as they would arrive, with what their making takes counted apart; made a hundred at once, since counting takes time too. */
async function* arriving(): AsyncGenerator<ReadBefore> {
  const source = readings(count)
  for (let left = count; left > 0; left -= 100) {
    const [from, cpuFrom] = [performance.now(), process.cpuUsage()]
    const some = Array.from({ length: Math.min(left, 100) }, () => source.next().value as Reading)
    making += performance.now() - from
    cpuMaking += spentSince(cpuFrom)
    for (const reading of some) yield { reading, units: reading.document.text.length }
  }
}

async function flush(): Promise<void> {
  if (batch.length > 0) await keepAll(store, batch, '2025-01-01T00:00:00Z')
  done += batch.length
  batch = []
  if (done === told || (done % step >= BATCH && done !== count)) return
  const now = performance.now()
  const spent = (now - started - making) / 1000
  const n = done - told
  told = done
  log(
    `${String(done).padStart(8)}  ${Math.round(n / spent)} a second, ${Math.round(n / (spentSince(cpu) - cpuMaking))} a second of processor time  ${Math.round(process.memoryUsage().rss / 1e6)} MB, load ${loadavg()[0]!.toFixed(1)}`,
  )
  started = now
  making = 0
  cpu = process.cpuUsage()
  cpuMaking = 0
}

for await (const { read } of inProcesses(arriving(), undefined, jobs, TO_KEEP)) {
  if (read?.ok) batch.push(read.made)
  if (batch.length === BATCH) await flush()
}
await flush()
const all = (performance.now() - begun) / 1000
if (count > 0) log(`all: ${Math.round(count / all)} a second, making the readings included`)
if (count > 0) {
  // As `add` does when it is done.
  const [from, spent] = [performance.now(), process.cpuUsage()]
  await store.write((writer) => writer.tidy())
  log(
    `terms put together: ${((performance.now() - from) / 1000).toFixed(1)} s, ${spentSince(spent).toFixed(1)} s of processor time`,
  )
}
const counts = await store.counts()
log(JSON.stringify(counts))
if (url.startsWith('sqlite:')) {
  const file = url.slice(7)
  log(`file: ${(statSync(file).size / 1e9).toFixed(2)} GB`)
}
await ask(store)
await store.close()
if (!values.keep && !values.store) rmSync(folder, { recursive: true })

async function ask(register: Store): Promise<void> {
  const some: Entry[] = []
  const years = Math.max(1, Math.floor(counts.reports / 91.3 / 365))
  for (let i = 0; i < 90; i++) {
    const day = new Date(Date.UTC(1995, 0, 1) + Math.floor(((counts.reports / 91.3) * i) / 90) * 86_400_000)
    for await (const e of register.entries({ from: day.toISOString().slice(0, 10), limit: 1 })) some.push(e)
  }
  const questions: readonly (readonly [name: string, ask: (i: number) => Promise<unknown>])[] = [
    [
      'entry page (entry, reports, links)',
      async (i) => {
        const entry = some[i % some.length]!
        for await (const e of register.entries({ ids: [entry.id] }))
          for await (const r of register.reports({ digests: e.documents.map((d) => d.digest) })) void r
        await register.links(entry.drafts)
      },
    ],
    [
      'day (50 entries from a day)',
      async (i) => take(register.entries({ from: some[i % some.length]!.date.shown!, limit: 50 })),
    ],
    [
      'party, newest 50',
      async (i) =>
        take(
          register.entries({
            filters: [{ name: 'party', values: [some[i % some.length]!.parties.shown![0]!] }],
            order: 'newest',
            limit: 50,
          }),
        ),
    ],
    [
      'two parties and kind, newest 50',
      async (i) => {
        const e = some[i % some.length]!
        await take(
          register.entries({
            filters: [
              ...e.parties.shown!.map((p) => ({ name: 'party' as const, values: [p] })),
              { name: 'kind', values: [e.kind.shown!] },
            ],
            order: 'newest',
            limit: 50,
          }),
        )
      },
    ],
    [
      'search a name among entries',
      (i) =>
        register.search({
          scope: 'entry',
          parts: partsOf(`"${some[i % some.length]!.people[0]!.name.shown}"`),
          limit: 20,
        }),
    ],
    [
      'search a phrase among reports',
      (i) =>
        register.search({
          scope: 'report',
          parts: partsOf(['"joint meeting growth"', '"взаимный интерес рост"', '"باہمی دلچسپی اتفاق"'][i % 3]!),
          limit: 20,
        }),
    ],
    [
      'search two words among reports',
      (i) =>
        register.search({
          scope: 'report',
          parts: partsOf(['neighbours parliament', 'соседи парламент', 'ہمسایہ پارلیمان'][i % 3]!),
          limit: 20,
        }),
    ],
    [
      'search a name among statements',
      (i) =>
        register.search({
          scope: 'statement',
          parts: partsOf(`"${some[i % some.length]!.people[0]!.name.shown}"`),
          limit: 20,
        }),
    ],
    [
      'search one common word among reports',
      (i) => register.search({ scope: 'report', parts: partsOf(['peace', 'визит', 'امن'][i % 3]!), limit: 20 }),
    ],
    [
      'facets of a month',
      (i) =>
        register.facets(
          { from: `${1995 + (i % years)}-03-01`, to: `${1995 + (i % years)}-03-31` },
          ['party', 'kind', 'lang'],
          10,
        ),
    ],
  ]
  for (const [name, question] of questions) {
    const times: number[] = []
    const spent: number[] = []
    for (let i = 0; i < 30; i++) {
      const [from, cpuFrom] = [performance.now(), process.cpuUsage()]
      await question(i * 7)
      times.push(performance.now() - from)
      spent.push(spentSince(cpuFrom) * 1000)
    }
    for (const list of [times, spent]) list.sort((a, b) => a - b)
    log(
      `${name.padEnd(40)} median ${times[15]!.toFixed(1)} ms, worst ${times.at(-1)!.toFixed(1)} ms; of processor time ${spent[15]!.toFixed(1)} ms`,
    )
  }
}

async function take(items: AsyncIterable<unknown>): Promise<number> {
  let n = 0
  for await (const _ of items) n++
  return n
}
