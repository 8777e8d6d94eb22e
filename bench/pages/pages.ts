/**
 * Measures the page reader beside Readability.js on linkedom, in the same run.
 *   npm run bench:pages                                    our composed Urdu and Russian pages
 *   npm run bench:pages -- --aeb ../article-extraction-benchmark   and that benchmark, by its own evaluate.py
 *   npm run bench:pages -- --wcxb ../web-content-extraction-benchmark   and the articles of that one
 *   npm run bench:pages -- --warc FILE.warc.gz             and archives, beside warcio
 * The benchmarks are fetched by whoever measures (github.com/scrapinghub/article-extraction-benchmark,
 * github.com/Murrough-Foley/web-content-extraction-benchmark); their pages are not ours to keep.
 */
import { execFileSync } from 'node:child_process'
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { WARCParser } from 'warcio'
import { recordsOf } from '../../src/fetching/warc.ts'
import { pageOf } from '../../src/readers/html.ts'
import { goldPages } from './gold/pages.ts'
import { f1Of, type Rate, rateOf } from './measure.ts'

const option = (name: string): string | undefined => {
  const i = process.argv.indexOf(name)
  return i < 0 ? undefined : process.argv[i + 1]
}

const systems: { readonly [name: string]: (html: string) => string } = {
  roznamcha: (html) => pageOf(html).text,
  readability: (html) => {
    try {
      return new Readability(parseHTML(html).document as never).parse()?.textContent ?? ''
    } catch {
      return ''
    }
  },
}

interface Page {
  readonly id: string
  readonly html: string
}

/** Runs each system over all pages, page by page in turn, so that both meet the same machine. */
function run(pages: readonly Page[]): {
  readonly [system: string]: { readonly texts: Map<string, string>; readonly perSecond: number }
} {
  const texts = Object.fromEntries(Object.keys(systems).map((s) => [s, new Map<string, string>()]))
  const ms = Object.fromEntries(Object.keys(systems).map((s) => [s, 0]))
  for (const page of pages.slice(0, 30)) for (const take of Object.values(systems)) take(page.html)
  for (const { id, html } of pages)
    for (const [name, take] of Object.entries(systems)) {
      const start = performance.now()
      texts[name]!.set(id, take(html))
      ms[name]! += performance.now() - start
    }
  return Object.fromEntries(
    Object.keys(systems).map((s) => [s, { texts: texts[s]!, perSecond: (pages.length / ms[s]!) * 1000 }]),
  )
}

const percent = (x: number): string => x.toFixed(4)

function ours(): void {
  const results = run(goldPages)
  for (const lang of ['ur', 'ru', undefined] as const)
    for (const [name, { texts, perSecond }] of Object.entries(results)) {
      const pages = goldPages.filter((g) => lang === undefined || g.lang === lang)
      const { f1, precision, recall } = f1Of(pages.map((g): Rate => rateOf(texts.get(g.id)!, g.text.join('\n'))))
      console.log(
        `composed ${lang ?? 'all'} (${pages.length})  ${name}  F1 ${percent(f1)}  P ${percent(precision)}  R ${percent(recall)}  ${perSecond.toFixed(0)} pages/s`,
      )
    }
}

function articleBenchmark(at: string): void {
  const gold = JSON.parse(readFileSync(join(at, 'ground-truth.json'), 'utf8')) as { [id: string]: unknown }
  const pages = Object.keys(gold).map((id) => ({
    id,
    html: gunzipSync(readFileSync(join(at, 'html', `${id}.html.gz`))).toString(),
  }))
  const results = run(pages)
  mkdirSync(join(at, 'output'), { recursive: true })
  for (const [name, { texts, perSecond }] of Object.entries(results)) {
    writeFileSync(
      join(at, 'output', `${name}_here.json`),
      JSON.stringify(Object.fromEntries([...texts].map(([id, articleBody]) => [id, { articleBody }]))),
    )
    console.log(`article-extraction-benchmark  ${name}  ${perSecond.toFixed(0)} pages/s`)
  }
  const ratio = results['roznamcha']!.perSecond / results['readability']!.perSecond
  console.log(`article-extraction-benchmark  ${ratio.toFixed(2)} times as fast`)
  const table = execFileSync('python3', ['evaluate.py', '--n-bootstrap', '200'], { cwd: at, encoding: 'utf8' })
  console.log(
    table
      .split('\n')
      .filter((l) => /F1|_here|rs_traf|^trafilatura|AutoExtract|readability_js/.test(l))
      .join('\n'),
  )
}

function contentBenchmark(at: string): void {
  const dir = join(at, 'dev')
  const gold = new Map<string, string>()
  for (const file of readdirSync(join(dir, 'ground-truth'))) {
    const { ground_truth: truth, _internal: about } = JSON.parse(readFileSync(join(dir, 'ground-truth', file), 'utf8'))
    const type = about?.page_type?.primary ?? about?.page_type ?? 'article'
    if (type === 'article') gold.set(file.replace('.json', ''), truth?.main_content ?? '')
  }
  const pages = [...gold.keys()].map((id) => ({
    id,
    html: gunzipSync(readFileSync(join(dir, 'html', `${id}.html.gz`))).toString(),
  }))
  for (const [name, { texts, perSecond }] of Object.entries(run(pages))) {
    const mean = [...gold].reduce((n, [id, text]) => n + bagF1(texts.get(id)!, text), 0) / gold.size
    console.log(`WCXB articles (${gold.size})  ${name}  F1 ${percent(mean)}  ${perSecond.toFixed(0)} pages/s`)
  }
}

/** F1 of two bags of words, as WCXB's own evaluate.py counts it. */
function bagF1(given: string, wanted: string): number {
  const bag = (text: string) => {
    const out = new Map<string, number>()
    for (const w of text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []) out.set(w, (out.get(w) ?? 0) + 1)
    return out
  }
  const [g, w] = [bag(given), bag(wanted)]
  const sum = (m: Map<string, number>) => [...m.values()].reduce((a, b) => a + b, 0)
  if (w.size === 0) return g.size === 0 ? 1 : 0
  let both = 0
  for (const [word, n] of g) both += Math.min(n, w.get(word) ?? 0)
  return (2 * both) / (sum(g) + sum(w))
}

async function archives(file: string): Promise<void> {
  const open = () => createReadStream(file, { highWaterMark: 1 << 20 })
  const readers: { readonly [name: string]: () => Promise<number> } = {
    roznamcha: async () => {
      let bytes = 0
      for await (const one of recordsOf(open(), file)) if ('record' in one) bytes += one.record.block.length
      return bytes
    },
    warcio: async () => {
      let bytes = 0
      for await (const record of WARCParser.iterRecords(open())) bytes += (await record.readFully(false)).length
      return bytes
    },
  }
  for (let round = 0; round < 3; round++)
    for (const [name, read] of Object.entries(readers)) {
      const start = performance.now()
      const bytes = await read()
      console.log(`archive  ${name}  ${(bytes / 1e3 / (performance.now() - start)).toFixed(0)} MB/s`)
    }
}

ours()
const [aeb, wcxb, warc] = [option('--aeb'), option('--wcxb'), option('--warc')]
for (const given of [aeb, wcxb, warc])
  if (given !== undefined && !existsSync(given)) {
    console.error(`bench: ${given} is not there`)
    process.exit(2)
  }
if (aeb) articleBenchmark(aeb)
if (wcxb) contentBenchmark(wcxb)
if (warc) await archives(warc)
