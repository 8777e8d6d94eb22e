/**
 * Finds reprints among very many reports, in one pass.
 *   node scripts/bench.mjs reprints [--reports 1000000]     composed reports, a tenth of them again: word for word, cut, or lightly rewritten
 *   node scripts/bench.mjs reprints --news FILE.jsonl.gz    real ones: how many are found, the least alike of them named
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { openReprints } from '../../src/register/reprints.ts'
import { russian } from '../pages/gold/articles-ru.ts'
import { urdu } from '../pages/gold/articles-ur.ts'

const { values } = parseArgs({ options: { reports: { type: 'string', default: '1000000' }, news: { type: 'string' } } })
const megabytes = () => process.memoryUsage().rss / 1e6

function news(file: string): void {
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n')
  const index = openReprints(lines.length)
  const found: { shared: number; here: string; original: string }[] = []
  const ids: string[] = []
  for (const line of lines) {
    const { id, text } = JSON.parse(line) as { id: string; text: string }
    ids.push(id)
    const { original, shared } = index.add(text)
    if (original !== undefined) found.push({ shared: shared!, here: id, original: ids[original]! })
  }
  console.log(`${lines.length} reports, ${found.length} found again`)
  for (const f of found.sort((a, b) => a.shared - b.shared).slice(0, 20))
    console.log(`${f.shared.toFixed(2)}  ${f.here}  ${f.original}`)
}

function composed(count: number): void {
  const words = [...russian, ...urdu].flatMap((a) => a.paragraphs.join(' ').split(/\s+/))
  let state = 7
  const below = (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
  const fresh = () => Array.from({ length: 80 + below(120) }, () => words[below(words.length)]!)
  const again: readonly [string, (report: readonly string[]) => string[]][] = [
    ['word for word', (r) => [...r]],
    ['its last quarter cut', (r) => r.slice(0, Math.floor(r.length * 0.75))],
    ['one word in twenty changed', (r) => r.map((w) => (below(20) === 0 ? words[below(words.length)]! : w))],
  ]
  const index = openReprints()
  const kept: { number: number; report: string[] }[] = []
  const tally = new Map(again.map(([name]) => [name, { found: 0, given: 0 }]))
  let wrong = 0
  const started = performance.now()
  for (let n = 0; n < count; n++) {
    const copy = kept.length > 0 && n % 10 === 9
    const of = kept[below(kept.length)]
    const [name, make] = again[below(again.length)]!
    const report = copy ? make(of!.report) : fresh()
    const { number, original } = index.add(report.join(' '))
    if (copy) {
      const t = tally.get(name)!
      t.given++
      if (original === of!.number) t.found++
      else if (original !== undefined) wrong++
    } else {
      if (original !== undefined) wrong++
      if (kept.length < 5_000) kept.push({ number, report })
      else kept[below(5_000)] = { number, report }
    }
    if ((n + 1) % Math.max(1, count / 10) === 0)
      console.log(
        `${n + 1} reports  ${((n + 1) / ((performance.now() - started) / 1000)).toFixed(0)} reports/s  ${megabytes().toFixed(0)} MB`,
      )
  }
  for (const [name, t] of tally)
    console.log(`${name}: ${t.found} of ${t.given} found (${((100 * t.found) / t.given).toFixed(2)} %)`)
  console.log(`taken for another by mistake: ${wrong}`)
}

if (values.news) news(values.news)
else composed(Number(values.reports))
