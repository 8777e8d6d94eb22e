/**
 * How long a day-book takes to be written as files, and how much a search of them loads.
 *
 *   node scripts/bench.mjs site [--readings 21000] [--folder DIR] [--store sqlite:FILE] [--jobs 2]
 *
 * 21,000 made-up readings in three languages come to some 10,000 entries. The site is written by a process of its own, so that
 * its memory is its own.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { sharedAmong } from '../../src/cli/site-hands.ts'
import { LINES, readBack, shardOf, soundKey } from '../../src/site/search/postings.ts'
import { writeSite } from '../../src/site/site.ts'
import { openStore } from '../../src/stores/index.ts'
import { partsOf } from '../../src/text/query.ts'
import { BATCH, keep } from '../../src/workers/keep.ts'
import { readings } from '../scale/readings.ts'

const { values } = parseArgs({
  options: {
    readings: { type: 'string', default: '21000' },
    folder: { type: 'string' },
    store: { type: 'string' },
    write: { type: 'string' },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
})
const log = (line: string): boolean => process.stdout.write(`${line}\n`)
/** Words and names as people type them: rare and common, in three scripts, and three at once. */
const QUERIES = [
  'Karim',
  'Мельпашдор',
  'joint commission trade',
  'сотрудничество',
  'باہمی دلچسپی',
  'Pakistan Russia energy',
  'minister',
]

if (values.write) await write(values.store!, values.write)
else await measure()

async function write(url: string, dir: string): Promise<void> {
  const store = await openStore(url, { readOnly: true })
  const from = performance.now()
  const uses: NodeJS.ResourceUsage[] = []
  const used = (usage: NodeJS.ResourceUsage): void => void uses.push(usage)
  const { files, bytes } = await writeSite(store, dir, {
    asOf: '2025-01-01',
    address: 'https://example.org/day-book',
    ...(Number(values.jobs) > 1
      ? { share: sharedAmong(url, dir, Number(values.jobs), new AbortController().signal, used) }
      : {}),
  })
  used(process.resourceUsage())
  const userCPUTime = uses.reduce((n, u) => n + u.userCPUTime, 0)
  const systemCPUTime = uses.reduce((n, u) => n + u.systemCPUTime, 0)
  const maxRSS = uses.reduce((n, u) => n + u.maxRSS, 0)
  const seconds = (performance.now() - from) / 1000
  log(
    `${files} files, ${(bytes / 1e6).toFixed(0)} MB, in ${seconds.toFixed(1)} s (${(userCPUTime / 1e6).toFixed(1)} s of processor time, and ${(systemCPUTime / 1e6).toFixed(1)} s of the system's); ${Math.round(maxRSS / 1024)} MB at most`,
  )
  await store.close()
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(values.folder ?? tmpdir(), 'roznamcha-site-bench-'))
  try {
    const url = values.store ?? `sqlite:${join(folder, 'scale.db')}`
    const store = await openStore(url, { create: true })
    if (!values.store) {
      let batch: unknown[] = []
      for (const reading of readings(Number(values.readings))) {
        batch.push(reading)
        if (batch.length < BATCH) continue
        await keep(store, batch, '2025-01-01T00:00:00Z')
        batch = []
      }
      if (batch.length > 0) await keep(store, batch, '2025-01-01T00:00:00Z')
    }
    const { entries, reports } = await store.counts()
    await store.close()
    log(`${entries} entries from ${reports} reports, node ${process.version}`)
    const dir = join(folder, 'site')
    for (const name of ['new', 'again']) {
      log(`${name}:`)
      spawnSync(
        process.execPath,
        [fileURLToPath(import.meta.url), '--write', dir, '--store', url, '--jobs', values.jobs],
        {
          stdio: ['ignore', 'inherit', 'inherit'],
        },
      )
    }
    searches(dir)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What the search script loads for a query: shards of the index, and the lines of the first results. */
function searches(dir: string): void {
  const page = readFileSync(join(dir, 'en', 'search.html'), 'utf8')
  const shards = Number(/data-shards="(\d+)"/.exec(page)![1])
  const index = join(dir, 'assets', 'search')
  const all = readdirSync(index).reduce((n, f) => n + statSync(join(index, f)).size, 0)
  log(`index: ${shards} shards, ${(all / 1e6).toFixed(1)} MB with the lines of results`)
  for (const query of QUERIES) {
    const keys = partsOf(query).flatMap((p) =>
      p.alternatives.flatMap((a) => (a.field === 'names' ? a.terms.map(soundKey) : a.terms)),
    )
    const files = new Set(keys.map((key) => `${shardOf(key, shards)}.js`))
    const found = keys.map((key) => {
      const text = readFileSync(join(index, `${shardOf(key, shards)}.js`), 'utf8')
      const data = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as { [key: string]: string }
      return readBack(data[key] ?? '')
    })
    // The first twenty things of the word that is met most: no search shows more lines at once.
    const most = found.sort((a, b) => b.length - a.length)[0] ?? []
    for (const n of most.slice(0, 20)) files.add(`en-${Math.floor(n / LINES)}.js`)
    const bytes = [...files].reduce(
      (n, f) => n + statSync(join(index, f)).size,
      statSync(join(dir, 'assets', 'search.js')).size,
    )
    log(
      `${query.padEnd(24)} ${String(most.length).padStart(6)} things, ${files.size} files, ${Math.round(bytes / 1000)} KB`,
    )
  }
}
