/**
 * Reads many spoilt pages: composed ones, and real ones where a folder of them is given, each cut, doubled, garbled or mixed with another.
 *   node scripts/bench.mjs soak [--cases 100000] [--seed 1] [--pages FOLDER_OF_HTML_OR_HTML_GZ]
 * The same seed gives the same pages. Exit status 1, with the page kept in the temporary folder, when one fails or takes too long.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { pageDocument } from '../../src/pipeline.ts'
import { goldPages } from '../pages/gold/pages.ts'

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    pages: { type: 'string' },
  },
})
/** No page of these sizes, up to 1 MB, may take longer, whatever was done to it. */
const LIMIT_MS = 10_000
const NOISE = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<![CDATA[',
  '</',
  '<p',
  '&#x110000;',
  '&#0;',
  '\u0000',
  '\u202e',
  '\ud800',
  '<table>',
  '</div>',
  '<svg>',
  '<style>',
  '<template>',
  '<iframe srcdoc="',
  '<meta charset=utf-16>',
  '{"@type":"NewsArticle"',
]

let state = Number(values.seed) >>> 0
/** A whole number below `n`. Source: the constants of Numerical Recipes. */
function below(n: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * n)
}

const pages = goldPages.map((g) => g.html)
if (values.pages)
  for (const f of readdirSync(values.pages)) {
    const bytes = readFileSync(join(values.pages, f))
    pages.push((f.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().slice(0, 300_000))
  }

const changes: ((html: string) => string)[] = [
  (h) => h.slice(0, below(h.length)),
  (h) => h.slice(below(h.length)),
  (h) => {
    const [a, b] = [below(h.length), below(h.length)]
    return h.slice(0, Math.max(a, b)) + h.slice(Math.min(a, b))
  },
  (h) => {
    const [a, n] = [below(h.length), below(400)]
    return h.slice(0, a) + h.slice(a + n)
  },
  (h) => {
    const a = below(h.length)
    return h.slice(0, a) + NOISE[below(NOISE.length)]! + h.slice(a)
  },
  (h) => {
    const a = below(h.length)
    return h.slice(0, a) + NOISE[below(NOISE.length)]!.repeat(1 + below(200)) + h.slice(a)
  },
  (h) => {
    const other = pages[below(pages.length)]!
    const [a, b] = [below(h.length), below(other.length)]
    return h.slice(0, a) + other.slice(b, b + 5_000) + h.slice(a)
  },
  (h) => {
    const a = below(h.length)
    return h.slice(0, a) + String.fromCharCode(below(0x10000)) + h.slice(a + 1)
  },
]

const count = Number(values.cases)
let [reports, empty, slowest] = [0, 0, 0]
const started = performance.now()
for (let i = 0; i < count; i++) {
  let html = pages[below(pages.length)]!
  for (let k = 1 + below(6); k > 0; k--) html = changes[below(changes.length)]!(html)
  const fail = (what: string): never => {
    const file = join(tmpdir(), `roznamcha-soak-${values.seed}-${i}.html`)
    writeFileSync(file, html)
    console.error(`soak: case ${i}: ${what}; the page is ${file}`)
    process.exit(1)
  }
  const from = performance.now()
  try {
    const made = pageDocument({ id: String(i), html })
    if (made.ok) reports++
    else empty++
    if (made.ok && made.document.text.trim() === '') fail('a report without text')
  } catch (e) {
    fail(String(e))
  }
  const ms = performance.now() - from
  if (ms > LIMIT_MS) fail(`took ${ms.toFixed(0)} ms`)
  slowest = Math.max(slowest, ms)
  if (process.stderr.isTTY && i % 1000 === 0) process.stderr.write(`\r${i} of ${count}`)
}
const seconds = (performance.now() - started) / 1000
console.log(
  `${count} spoilt pages of ${pages.length}: ${reports} reports, ${empty} without one, 0 failures; slowest ${slowest.toFixed(0)} ms, ${(count / seconds).toFixed(0)} pages/s, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
)
