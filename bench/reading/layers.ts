/**
 * How fast whole reports are read, by language and by layer, and whether time grows with length alone:
 *   npm run bench:layers -- [--news DIR] [--most N]
 * It runs compiled, as what is shipped does. DIR holds {en,ru,ur}.jsonl.gz, a report with `id` and `text` a line; N reports of each language are read, spread over the file.
 * Every report is read once, in a cold process, so that the making of tables and the compiling of code count as well.
 */
import '../../src/cli/engine.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { annotators } from '../../src/annotators/index.ts'
import { findLanguage } from '../../src/languages/index.ts'
import { type Document, type Input, LANGUAGE_CODES, type LanguageCode } from '../../src/model/document.ts'
import type { Marks } from '../../src/model/marks.ts'
import { readDocument } from '../../src/pipeline.ts'
import { documentOf } from '../../src/readers/document.ts'

const { values } = parseArgs({
  options: { news: { type: 'string', default: '../shared/data/news' }, most: { type: 'string', default: '2000' } },
})
const most = Number(values.most)

/** Layers that attribution needs; encounters come after it. */
const LAST = 'statements'

function newsOf(lang: LanguageCode): Input[] {
  const file = join(values.news, `${lang}.jsonl.gz`)
  if (!existsSync(file)) return []
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n')
  const step = Math.max(1, lines.length / most)
  const out: Input[] = []
  for (let i = 0; i < lines.length && out.length < most; i += step) {
    const { id, title, text, date } = JSON.parse(lines[Math.floor(i)]!)
    const published = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0]
    out.push({ id, lang, text, ...(title ? { title } : {}), ...(published ? { published } : {}) })
  }
  return out
}

/** Seconds of processor time of the program itself: waiting for other programs does not count. */
const seconds = (): number => process.cpuUsage().user / 1e6
const k = (n: number): string => Math.round(n / 1000).toLocaleString('en')

const layers = ['document', ...annotators.map((a) => a.name)]
console.log(`| | reports | tokens | reports/s | attribution | ${layers.join(' | ')} | memory, half way, end |`)
console.log(`|${'---|'.repeat(layers.length + 6)}`)
for (const lang of LANGUAGE_CODES) {
  const inputs = newsOf(lang)
  if (inputs.length === 0) continue
  const language = findLanguage(lang)!
  const spent = new Map(layers.map((l) => [l, 0]))
  const add = (layer: string, from: number): number => {
    const now = seconds()
    spent.set(layer, spent.get(layer)! + now - from)
    return now
  }
  let tokens = 0
  let half = 0
  inputs.forEach((input, n) => {
    let from = seconds()
    const made = documentOf(input)
    from = add('document', from)
    if (!made.ok) return
    let marks: Partial<Marks> = {}
    for (const a of annotators) {
      marks = { ...marks, ...a.annotate({ document: made.document, ...(marks as Marks) }, language) }
      from = add(a.name, from)
    }
    tokens += marks.tokens!.length
    if (n === inputs.length >> 1) half = process.memoryUsage().rss
  })
  const all = [...spent.values()].reduce((a, b) => a + b, 0)
  const upTo = layers.slice(0, layers.indexOf(LAST) + 1).reduce((n, l) => n + spent.get(l)!, 0)
  const row = [
    lang,
    inputs.length.toLocaleString('en'),
    tokens.toLocaleString('en'),
    Math.round(inputs.length / all),
    k(tokens / upTo),
    ...layers.map((l) => k(tokens / spent.get(l)!)),
    `${[half, process.memoryUsage().rss].map((b) => Math.round(b / 1e6)).join(', ')} MB`,
  ]
  console.log(`| ${row.join(' | ')} |`)
}

const PIECES: readonly (readonly [LanguageCode, string, string])[] = [
  ['en', 'one sentence', 'and the minister of the other state said that it would '],
  ['en', 'quotation marks', '" '],
  ['en', 'digits', '7'],
  ['en', 'dots', '.'],
  ['en', 'names and attributions', 'Foreign Minister Karim Saleh met Anna Lind in Geneva, Mr Saleh said. '],
  ['en', 'names and attributions in one sentence', 'Karim Saleh met Anna Lind in Geneva, Mr Saleh said, and '],
  ['ru', 'names and attributions', 'Глава МИД Карим Салех встретился в Женеве с Анной Линд, заявил он. '],
  ['ru', 'names and attributions in one sentence', 'Карим Салех встретился с Анной Линд, заявил Салех, и '],
  [
    'ur',
    'names and attributions',
    'وزیر خارجہ کریم صالح نے جنیوا میں انا لند سے ملاقات کی، انہوں نے کہا کہ بات ہوئی۔ ',
  ],
  ['ur', 'names and attributions in one sentence', 'کریم صالح نے انا لند سے ملاقات کی اور کہا کہ '],
]
console.log('\n| | text | 1 MB, s | for each character, against an eighth of it (1: linear) |\n|---|---|---|---|')
for (const [lang, what, piece] of PIECES) {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
  const time = (t: string): number => {
    const document: Document = { id: 'bench', lang, text: t }
    const from = seconds()
    readDocument(document)
    return seconds() - from
  }
  const short = text.slice(0, text.length >> 3)
  time(short)
  const [a, b] = [time(short), time(text)]
  console.log(`| ${lang} | ${what} | ${b.toFixed(1)} | ${(b / a / 8).toFixed(1)} |`)
}
