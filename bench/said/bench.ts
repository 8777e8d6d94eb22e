/**
 * Scores the reader on PolNeAR's development half, beside the published table of one metric for all families.
 *   npm run bench:said
 *   npx tsx bench/said/bench.ts --misses    what was missed and what was read wrongly, to the screen only
 * Spans are compared after both sides lose what the two conventions treat differently: a leading "that",
 * quotation marks and the punctuation beside them. Each unbroken piece of a source, cue or content counts once.
 * The texts stand in ../shared/data/attribution and are never kept here; without them nothing is written.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Span } from '../../src/model/span.ts'
import { read } from '../../src/pipeline.ts'
import { growth, spentOn } from './speed.ts'

const here = dirname(fileURLToPath(import.meta.url))
const shared = process.env['ROZNAMCHA_SHARED'] ?? [join(here, '../../../shared'), '/work/shared'].find(existsSync)
const file = join(shared ?? '', 'data/attribution/polnear-dev.jsonl.gz')
if (!existsSync(file)) {
  console.error('bench:said: PolNeAR is not here; bench/said/README.md stays as it is')
  process.exit(0)
}

interface Item {
  readonly id: string
  readonly published?: string
  readonly text: string
  readonly attributions: readonly { source?: Span[]; cue?: Span[]; content?: Span[] }[]
}
const KINDS = ['source', 'cue', 'content'] as const
type Kind = (typeof KINDS)[number]

const EDGE = /[\s"“”'’‘`.,;:!?…—–-]/
function bare(text: string, span: Span, kind: Kind): string | undefined {
  let { start, end } = span
  for (;;) {
    const before = start
    while (start < end && EDGE.test(text[start]!)) start++
    if (kind === 'content' && /^that\s/i.test(text.slice(start, Math.min(end, start + 5)))) start += 5
    if (start === before) break
  }
  while (end > start && EDGE.test(text[end - 1]!)) end--
  return end > start ? `${start} ${end}` : undefined
}

const counts = Object.fromEntries(
  KINDS.map((k) => [k, { gold: 0, read: 0, exact: 0, begin: 0, shared: 0, either: 0 }]),
) as Record<Kind, { gold: number; read: number; exact: number; begin: number; shared: number; either: number }>

const items = gunzipSync(readFileSync(file))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l) as Item)
const misses = process.argv.includes('--misses')
const readings = items.map((item) => {
  const result = read({ id: item.id, lang: 'en', text: item.text })
  return result.ok ? result.reading : undefined
})
items.forEach((item, n) => {
  const reading = readings[n]
  if (!reading) return
  const back = aligned(item.text, reading.document.text)
  for (const kind of KINDS) {
    const gold = new Set<string>()
    for (const a of item.attributions)
      for (const piece of a[kind] ?? []) {
        const b = bare(item.text, piece, kind)
        if (b) gold.add(b)
      }
    const found = new Set<string>()
    for (const a of reading.attributions) {
      const pieces = kind === 'content' ? (a.contentParts ?? [a.content]) : kind === 'source' ? [a.source] : [a.cue]
      for (const piece of pieces) {
        const placed = piece && back(piece)
        const b = placed && bare(item.text, placed, kind)
        if (b) found.add(b)
      }
    }
    const c = counts[kind]
    c.gold += gold.size
    c.read += found.size
    for (const f of found) if (gold.has(f)) c.exact++
    const begins = new Set([...gold].map((g) => g.split(' ')[0]))
    for (const f of found) if (begins.has(f.split(' ')[0]!)) c.begin++
    const cover = (set: Set<string>) => {
      const on = new Uint8Array(item.text.length)
      for (const x of set) on.fill(1, Number(x.split(' ')[0]), Number(x.split(' ')[1]))
      return on
    }
    const [a, b] = [cover(gold), cover(found)]
    for (let i = 0; i < a.length; i++) {
      if (a[i] && b[i]) c.shared++
      if (a[i] || b[i]) c.either++
    }
    if (misses) {
      const show = (x: string) => JSON.stringify(item.text.slice(Number(x.split(' ')[0]), Number(x.split(' ')[1])))
      for (const g of gold) if (!found.has(g)) console.log('-', kind, item.id.slice(0, 12), show(g))
      for (const f of found) if (!gold.has(f)) console.log('+', kind, item.id.slice(0, 12), show(f))
    }
  }
})

/**
 * A reading leaves lines out; its spans are put back where the same line stands in the text. Absent: the line is not there.
 * A span over several lines goes by its first and last.
 */
function aligned(text: string, read: string): (span: Span) => Span | undefined {
  const lines: { start: number; end: number; at: number }[] = []
  let from = 0
  for (let start = 0; start <= read.length; ) {
    const stop = read.indexOf('\n', start)
    const end = stop < 0 ? read.length : stop
    const at = end > start ? text.indexOf(read.slice(start, end), from) : from
    if (at >= 0 && end > start) {
      lines.push({ start, end, at })
      from = at + end - start
    }
    start = end + 1
  }
  const place = (offset: number) => {
    const line = lines.find((l) => l.start <= offset && offset <= l.end)
    return line && line.at + offset - line.start
  }
  return ({ start, end }) => {
    const [a, b] = [place(start), place(end)]
    return a === undefined || b === undefined ? undefined : { start: a, end: b }
  }
}

const f1 = (hit: number, gold: number, found: number) => (gold + found ? (200 * hit) / (gold + found) : 0)
const row = (kind: Kind) => {
  const c = counts[kind]
  return {
    p: c.read ? (100 * c.exact) / c.read : 0,
    r: c.gold ? (100 * c.exact) / c.gold : 0,
    exact: f1(c.exact, c.gold, c.read),
    begin: f1(c.begin, c.gold, c.read),
    j: c.either ? (100 * c.shared) / c.either : 0,
  }
}
const lines = [
  '# Attribution on PolNeAR, development half',
  '',
  'Made by `npm run bench:said`; do not edit. 84 reports of US politics. F1 in percent; exact: same begin and end.',
  'Published rows: cofe-ai/CofeNet, tables 6 to 8, on the test half, which is left alone here.',
  '',
  '| | P | R | exact F1 | begin F1 | Jaccard |',
  '|---|---|---|---|---|---|',
  ...KINDS.map((k) => {
    const r = row(k)
    return `| ${k} | ${[r.p, r.r, r.exact, r.begin, r.j].map((x) => x.toFixed(1)).join(' | ')} |`
  }),
  '',
  '| published, exact F1 | source | cue | content |',
  '|---|---|---|---|',
  '| rules | 10.7 | 22.8 | 5.6 |',
  '| CoreNLP | 13.9 | – | 17.5 |',
  '| CRF, hand features | 50.6 | 53.4 | 28.6 |',
  '| BiLSTM-CRF | 69.6 | 66.7 | 59.0 |',
  '',
]
const spent = { statements: 0, all: 0, tokens: 0 }
for (const item of items) spentOn('en', item.text)
for (const item of items) {
  const one = spentOn('en', item.text)
  for (const k of ['statements', 'all', 'tokens'] as const) spent[k] += one[k]
}
const rate = (seconds: number) => `${Math.round(spent.tokens / seconds / 1000)},000`
lines.push(
  '## Speed',
  '',
  `Statements: ${rate(spent.statements)} tokens a second of one core's time; with all layers below them (names, times, entities) ${rate(spent.all)}.`,
  '',
  'Time for each character of a text of 1 MB without a full stop, against that of an eighth of it; 1 is linear.',
  '',
  '| | text | all layers up to statements | share of statements |',
  '|---|---|---|---|',
  ...growth(),
  '',
)
console.log(lines.join('\n'))
if (!misses) writeFileSync(join(here, 'README.md'), lines.join('\n'))
