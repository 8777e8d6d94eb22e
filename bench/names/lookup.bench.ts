/**
 * How fast a name is found among a million in three scripts, and how much of what full comparison finds.
 *   npm run bench:lookup -- [--names 1000000] [--queries 200] [--full 12] [--data DIR]
 * Names are made of words of Wikidata labels (DIR holds netrans_wd_*.tsv) and of figures.tsv, always the same ones.
 * `--full` queries are also compared with every name, which takes long.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareParts } from '../../src/names/compare-names.ts'
import { nameIndex } from '../../src/names/lookup.ts'
import { partsOf } from '../../src/names/parts.ts'

const option = (name: string, fallback: string) => {
  const i = process.argv.indexOf(name)
  return i < 0 ? fallback : process.argv[i + 1]!
}
const dir = option('--data', '/tmp/d/names/names')
const count = Number(option('--names', '1000000'))
let seed = 7
const random = (n: number) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
  return Math.floor((seed / 2 ** 32) * n)
}
const rows = (file: string) =>
  readFileSync(join(dir, file), 'utf8')
    .split('\n')
    .map((l) => l.split('\t'))
    .filter((c) => c[1])
const capital = (w: string) => w[0]!.toUpperCase() + w.slice(1)
const latin: string[] = []
const cyrillic: string[] = []
for (const [l, c] of rows('netrans_wd_russian_64.tsv')) {
  latin.push(capital(l!))
  cyrillic.push(capital(c!.replaceAll(' ', '')))
}
const arabic = rows('netrans_wd_arabic_64.tsv').map(([, a]) =>
  a!.replaceAll(' ', '').replaceAll('ي', 'ی').replaceAll('ك', 'ک'),
)
const here = dirname(fileURLToPath(import.meta.url))
const figures = readFileSync(join(here, 'figures.tsv'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => l.split('\t'))
const names: string[] = figures.flat()
// Given names are fewer than surnames, as in life.
while (names.length < count) {
  const words = [latin, latin, cyrillic, arabic][random(4)]!
  const given = words[random(Math.min(4000, words.length))]!
  const middle = random(4) === 0 ? ` ${words[random(words.length)]}` : ''
  names.push(`${given}${middle} ${words[random(words.length)]}`)
}
const before = process.memoryUsage()
const made = process.cpuUsage()
const index = nameIndex(names)
const grown = process.memoryUsage()
const mb = (x: number) => `${(x / 1e6).toFixed(0)} MB`
console.log(
  `${names.length} names, made in ${(process.cpuUsage(made).user / 1e6).toFixed(1)} s; tables ${mb(index.bytes)}, process grew by ${mb(grown.rss - before.rss)}`,
)

// Queries: names of the list in another script, with a typing mistake, or as they stand.
const typo = (s: string) => {
  const i = 1 + random(s.length - 2)
  return s.slice(0, i) + s.slice(i + 1)
}
const queries: { readonly query: string; readonly wants: number }[] = []
while (queries.length < Number(option('--queries', '300'))) {
  const kind = random(3)
  if (kind === 0) {
    const n = random(figures.length)
    const from = random(3)
    const to = (from + 1 + random(2)) % 3
    queries.push({ query: figures[n]![from]!, wants: n * 3 + to })
  } else {
    const n = random(names.length)
    queries.push({ query: kind === 1 ? typo(names[n]!) : names[n]!, wants: n })
  }
}
for (const { query } of queries.slice(0, 50)) index.find(query)
// The processor's time, not the clock's: other work on the machine does not count.
const times: number[] = []
let found = 0
for (const { query, wants } of queries) {
  const start = process.cpuUsage()
  const hits = index.find(query)
  const spent = process.cpuUsage(start)
  times.push((spent.user + spent.system) / 1000)
  if (hits.some((h) => h.index === wants)) found++
  else if (process.argv.includes('--misses'))
    console.log(
      '  missed',
      query,
      '|',
      names[wants],
      JSON.stringify(compareParts(partsOf(query), partsOf(names[wants]!))).slice(0, 160),
    )
}
times.sort((a, b) => a - b)
const at = (q: number) => times[Math.floor(q * (times.length - 1))]!.toFixed(2)
console.log(
  `${queries.length} queries, processor time: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms; the name asked for among the first 10: ${found}/${queries.length}`,
)

const full = Number(option('--full', '0'))
let [want, got] = [0, 0]
for (const { query } of queries.slice(0, full)) {
  const parts = partsOf(query)
  const all: [number, number][] = []
  for (let i = 0; i < names.length; i++) {
    const r = compareParts(parts, partsOf(names[i]!))
    if (r.verdict === 'same') all.push([i, r.score])
  }
  all.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const hits = new Set(index.find(query).map((h) => h.index))
  const least = all[Math.min(10, all.length) - 1]?.[1] ?? 0
  const top = all.slice(0, 10)
  want += top.length
  // A name of the same score as the tenth is as good as the tenth.
  const equal = all.filter(([i, s]) => s >= least && hits.has(i)).length
  got += Math.min(top.length, equal)
  if (process.argv.includes('--misses'))
    for (const [i, s] of top) if (!hits.has(i)) console.log('  not in ten:', query, '|', names[i], s)
}
if (full > 0) console.log(`of what full comparison finds (${full} queries): ${got}/${want}`)
