/**
 * How fast pages come from a large register when many are asked for at once.
 *
 *   node scripts/bench.mjs serve [--entries 100000] [--store sqlite:FILE] [--seconds 10] [--at-once 50] [--processes N]
 *
 * Needs wrk (Debian: apt-get install wrk). `--store` keeps the register for the next run.
 */
import { execFileSync, fork } from 'node:child_process'
import cluster from 'node:cluster'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { getRequestListener } from '@hono/node-server'
import { prepare } from '../../src/cli/prepare.ts'
import { createApp } from '../../src/server/app.ts'
import { openStore, type Store } from '../../src/stores/index.ts'
import { BATCH, keep } from '../../src/workers/keep.ts'
import { readings } from '../scale/readings.ts'

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '100000' },
    store: { type: 'string' },
    seconds: { type: 'string', default: '10' },
    'at-once': { type: 'string', default: '50' },
    processes: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    kinds: { type: 'string' },
    serve: { type: 'boolean' },
  },
})
const TODAY = '2002-01-15'
/** Entries whose pages, people and names are asked for. */
const ASKED = 30_000
/** Pages that are asked for again and again, once each has been seen; nine of ten requests of the mix are for these. */
const KNOWN = 1_000
const log = (line: string): void => void process.stdout.write(`${line}\n`)

/** Several processes at one port, as `roznamcha serve --public` starts them. */
function serveUntilKilled(url: string): Promise<void> | void {
  if (cluster.isWorker) return serveHere(url)
  const workers = Array.from({ length: Number(values.processes) }, () => cluster.fork())
  let listening = 0
  cluster.on('listening', (_, { port }) => {
    if (++listening === workers.length) process.send?.(port)
  })
  process.on('message', async () => {
    const used = workers.map(
      (w) =>
        new Promise<number>((resolve) => {
          w.once('message', (ms) => resolve(Number(ms)))
          w.send('processor time')
        }),
    )
    process.send?.((await Promise.all(used)).reduce((a, b) => a + b, 0))
  })
  process.on('SIGTERM', () => {
    for (const w of workers) w.process.kill()
    process.exit()
  })
}

async function serveHere(url: string): Promise<void> {
  const store = await openStore(url, { readOnly: true })
  const server = createServer(
    getRequestListener(createApp({ store, today: () => TODAY, access: { mode: 'local', name: 'bench' } }).fetch),
  )
  // Connections are kept while the load runs and this process cannot answer for itself.
  server.keepAliveTimeout = 120_000
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.((user + system) / 1000)
  })
  server.listen(0, '127.0.0.1')
}

/** Made-up reports until there are so many entries. */
async function fill(url: string, entries: number): Promise<void> {
  const store = await openStore(url, { create: true })
  let batch: unknown[] = []
  let told = 0
  for (const r of readings(10 * entries)) {
    batch.push(r)
    if (batch.length < BATCH) continue
    await keep(store, batch, `${TODAY}T00:00:00Z`)
    batch = []
    const { entries: now, reports } = await store.counts()
    if (now >= told + entries / 10) log(`${now} entries from ${reports} reports`)
    told = now - (now % Math.ceil(entries / 10))
    if (now >= entries) break
  }
  // As `roznamcha add` does at its end.
  await prepare(store, { now: `${TODAY}T00:00:00Z`, signal: new AbortController().signal, progress: () => {} })
  await store.close()
}

interface Kind {
  readonly name: string
  readonly paths: readonly string[]
}

/** Addresses of many different pages of each kind, shuffled, in the three languages. */
async function kindsOf(store: Store): Promise<Kind[]> {
  const entries: string[] = []
  const people = new Set<string>()
  const names = new Set<string>()
  for await (const e of store.entries({ order: 'newest', limit: ASKED })) {
    entries.push(e.id)
    for (const p of e.people) {
      if (!p.name.shown) continue
      people.add(`${p.party.shown ?? '-'}/${encodeURIComponent(p.name.shown)}`)
      names.add(p.name.shown)
    }
  }
  const days = (await store.tally({}, 'day')).map((t) => t.period)
  const inAll = (paths: readonly string[]): string[] =>
    shuffled(['en', 'ur', 'ru'].flatMap((lang) => paths.map((p) => `/${lang}/${p}`)))
  return [
    { name: 'entry', paths: inAll(entries.map((id) => `entries/${id}`)).slice(0, ASKED) },
    { name: 'person', paths: inAll([...people].map((p) => `people/${p}`)).slice(0, 1_500) },
    { name: 'search', paths: inAll([...names].map((n) => `search?q=${encodeURIComponent(`"${n}"`)}`)) },
    { name: 'day-book', paths: inAll(days.map((d) => `days?from=${d}&to=${d}`)) },
  ]
}

/** Nine known pages, then a new one. */
const mixed = (known: readonly string[], fresh: readonly string[]): string[] =>
  fresh.flatMap((path, i) => [...Array.from({ length: 9 }, (_, k) => known[(9 * i + k) % known.length]!), path])

/** The same order every time. */
function shuffled<T>(items: T[]): T[] {
  let a = 1
  for (let i = items.length - 1; i > 0; i--) {
    a = (Math.imul(a, 1_103_515_245) + 12_345) & 0x7fffffff
    const k = a % (i + 1)
    ;[items[i], items[k]] = [items[k]!, items[i]!]
  }
  return items
}

async function measure(url: string, folder: string): Promise<void> {
  const store = await openStore(url, { readOnly: true })
  log(
    `${JSON.stringify(await store.counts())}, node ${process.version}, ${values.processes} processes, ${values['at-once']} at once`,
  )
  const kinds = await kindsOf(store)
  await store.close()
  for (const kind of kinds.filter(({ name }) => values.kinds?.split(',').includes(name) ?? true)) {
    const paths = kind.name === 'person' ? await served(url, (base) => leadTo(base, kind.paths)) : kind.paths
    // A server of its own for each: none has seen the pages of the one before.
    await served(url, async (base, used) => {
      const run = async (asked: readonly string[]): Promise<string> => {
        const before = await used()
        const { words, requests } = load(base, asked, folder)
        return `${words}; ${(((await used()) - before) / requests).toFixed(1)} ms of processor time a page`
      }
      const alone = await oneByOne(base, paths.slice(-100))
      log(`${kind.name.padEnd(9)} ${paths.length} pages; one at a time, each new: ${alone}`)
      log(`          new pages     ${await run(paths)}`)
      const known = paths.slice(-Math.min(KNOWN, Math.floor(paths.length / 2)))
      await oneByOne(base, known)
      log(`          known pages   ${await run(known)}`)
      // What the first load came to is known by now: new ones are taken from behind.
      const fresh = paths.slice(0, -known.length).reverse()
      log(`          nine in ten known ${await run(mixed(known, fresh))}`)
    })
  }
}

/** Runs `work` against a server in a process of its own; `used` asks for its processor time, in milliseconds. */
async function served<T>(url: string, work: (base: string, used: () => Promise<number>) => Promise<T>): Promise<T> {
  const server = fork(process.argv[1]!, ['--serve', '--store', url, '--processes', values.processes])
  try {
    const told = () => new Promise<number>((resolve) => server.once('message', (m) => resolve(Number(m))))
    const port = await told()
    return await work(`http://127.0.0.1:${port}`, () => {
      const answer = told()
      server.send('processor time')
      return answer
    })
  } finally {
    server.kill()
  }
}

async function oneByOne(base: string, paths: readonly string[]): Promise<string> {
  const times: number[] = []
  for (const path of paths) {
    const from = performance.now()
    await (await fetch(`${base}${path}`)).arrayBuffer()
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  return `median ${ms(times, 0.5)}, p95 ${ms(times, 0.95)}`
}

const ms = (sorted: readonly number[], part: number): string =>
  `${sorted[Math.floor(sorted.length * part)]!.toFixed(1)} ms`

/** Addresses as they are after one redirection: links on pages mostly lead there at once. */
async function leadTo(base: string, paths: readonly string[]): Promise<string[]> {
  const out = new Set<string>()
  for (const path of paths) {
    const response = await fetch(`${base}${path}`, { redirect: 'manual' })
    out.add(response.headers.get('location') ?? path)
    await response.arrayBuffer()
  }
  return [...out]
}

/** Asks with wrk, in order, over and over. */
function load(base: string, paths: readonly string[], folder: string): { words: string; requests: number } {
  const script = join(folder, 'ask.lua')
  writeFileSync(
    script,
    `local paths = {${paths.map((p) => JSON.stringify(p)).join(',')}}
local i = 0
request = function()
  i = i % #paths + 1
  return wrk.format("GET", paths[i], {["Accept-Encoding"] = "gzip"})
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format("%.0f a second; median %.1f ms, p95 %.1f ms, p99 %.1f ms, worst %.1f ms; errors %d\\n%d\\n",
    summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    latency:percentile(99) / 1000, latency.max / 1000, e.connect + e.read + e.write + e.status + e.timeout, summary.requests))
end
`,
  )
  const out = execFileSync(
    'wrk',
    ['-t1', `-c${values['at-once']}`, `-d${values.seconds}s`, '--timeout', '30s', '-s', script, `${base}/`],
    { encoding: 'utf8' },
  )
  const [words, requests] = out.trim().split('\n').slice(-2)
  return { words: words!, requests: Number(requests) }
}

if (values.serve) await serveUntilKilled(values.store!)
else {
  const folder = mkdtempSync(join(tmpdir(), 'roznamcha-serve-'))
  const url = values.store ?? `sqlite:${join(folder, 'serve.db')}`
  try {
    if (!existsSync(url.replace('sqlite:', ''))) await fill(url, Number(values.entries))
    await measure(url, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
