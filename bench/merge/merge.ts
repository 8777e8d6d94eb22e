/**
 * Measures merging: are labelled pairs of reports, of one encounter or of two, joined as a reader joins them?
 *
 * `pairs.jsonl` holds the labels, made by reading both reports: `same` when both tell of at least one common encounter.
 * Texts that may not be shipped are read from the data sets beside the checkout; without them only the example is measured.
 *
 * Usage: npm run bench:merge [-- --data DIR] [--misses] [--set NAME] [--digests]
 * `--set NAME`: the pairs of `NAME.jsonl` in place of `pairs.jsonl`: `fresh`, `pool-learn`, `pool-check`, `pool-later`, `pool-next`, `traps` (see README.md).
 * `--fresh`: the same as `--set fresh`. `--digests`: writes the digests of the reports of all sets.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Draft } from '../../src/model/draft.ts'
import { digest } from '../../src/model/id.ts'
import { read } from '../../src/pipeline.ts'
import { draftsOf } from '../../src/register/draft.ts'
import { join } from '../../src/register/join.ts'
import { reasonText } from '../../src/register/reason-words.ts'
import { compareDrafts, linksAmong } from '../../src/register/same.ts'
import { findData, textsOf } from './texts.ts'

interface Pair {
  readonly a: string
  readonly b: string
  readonly same: boolean
}

const argv = process.argv.slice(2)
const SETS = ['pairs', 'fresh', 'pool-learn', 'pool-check', 'pool-later', 'pool-next', 'traps']
const labels = (set: string): Pair[] =>
  readFileSync(`bench/merge/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l) as Pair)
const reportsOf = (all: readonly Pair[]): Set<string> => new Set(all.flatMap((p) => [p.a, p.b]))

const chosen = argv.includes('--fresh')
  ? 'fresh'
  : argv.includes('--set')
    ? (argv[argv.indexOf('--set') + 1] ?? '')
    : 'pairs'
if (!SETS.includes(chosen)) throw new Error(`--set takes one of ${SETS.join(', ')}`)
const pairs = labels(chosen)
const texts = textsOf(reportsOf(pairs), findData(argv))
if (argv.includes('--digests'))
  writeFileSync(
    'bench/merge/reports.jsonl',
    [...textsOf(reportsOf(SETS.flatMap(labels)), findData(argv))]
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([report, d]) => `${JSON.stringify({ report, digest: digest(d.text!).slice(0, 16) })}\n`)
      .join(''),
  )

const langs = new Map<string, string>()
const draftsByReport = new Map<string, Draft[]>()
for (const [name, input] of texts) {
  const result = read({ ...input, id: name })
  if (!result.ok) throw new Error(`${name}: ${result.problem.message}`)
  langs.set(name, result.reading.document.lang)
  draftsByReport.set(name, draftsOf(result.reading))
}
const all = [...draftsByReport.values()].flat()
const links = linksAmong(all)
const { entries } = join(all, links)

/** Drafts by entry and report, without agreements and promises that stand alone. */
const homes = new Map<string, Map<string, Draft[]>>()
const entryOfDraft = new Map(entries.flatMap((e) => e.drafts.map((d) => [d, e.id] as const)))
for (const [name, drafts] of draftsByReport) {
  const home = new Map<string, Draft[]>()
  for (const d of drafts) {
    if (d.kind === 'agreement' || d.kind === 'commitment') continue
    const entry = entryOfDraft.get(d.key)!
    home.set(entry, [...(home.get(entry) ?? []), d])
  }
  homes.set(name, home)
}
/** Whether two reports share an entry. */
const joined = (p: Pair): boolean => [...homes.get(p.a)!.keys()].some((e) => homes.get(p.b)!.has(e))

interface Count {
  right: number
  wrong: number
  missed: number
  kept: number
}
const counts = new Map<string, Count>()
const told = pairs.filter((p) => texts.has(p.a) && texts.has(p.b))
for (const p of told) {
  const pair = [langs.get(p.a)!, langs.get(p.b)!].sort().join('–')
  const source = p.a.slice(0, p.a.indexOf('/'))
  for (const key of [pair, `of ${source}`, 'of all']) {
    const c = counts.get(key) ?? { right: 0, wrong: 0, missed: 0, kept: 0 }
    const is = joined(p)
    if (p.same && is) c.right++
    else if (p.same) c.missed++
    else if (is) c.wrong++
    else c.kept++
    counts.set(key, c)
  }
  if (argv.includes('--misses') && p.same !== joined(p)) console.log(missOf(p))
}

const percent = (n: number): string => (Number.isFinite(n) ? (100 * n).toFixed(1) : '–').padStart(6)
console.log(
  `${told.length} of ${pairs.length} pairs, ${texts.size} reports, ${all.length} drafts, ${entries.length} entries`,
)
console.log('languages     pairs   same      P      R     F1   wrong mergers')
for (const [key, c] of [...counts].sort(
  ([a], [b]) =>
    Number(a.startsWith('of ')) - Number(b.startsWith('of ')) ||
    (a === 'of all' ? 1 : b === 'of all' ? -1 : a < b ? -1 : 1),
)) {
  const p = c.right / (c.right + c.wrong)
  const r = c.right / (c.right + c.missed)
  const sum = c.right + c.wrong + c.missed + c.kept
  const f1 = (2 * c.right) / (2 * c.right + c.wrong + c.missed)
  const row = [
    key.padEnd(12),
    String(sum).padStart(6),
    String(c.right + c.missed).padStart(6),
    percent(p),
    percent(r),
    percent(f1),
  ]
  console.log(
    `${row.join(' ')}   ${c.wrong} of ${c.wrong + c.kept} (${percent(c.wrong / (c.wrong + c.kept)).trim()} %)`,
  )
}
const unread = told.filter((p) => p.same && [p.a, p.b].some((n) => homes.get(n)!.size === 0)).length
console.log(`of the pairs of one encounter, ${unread} have a report in which the reader finds no encounter at all`)
const b3 = bCubed()
console.log(
  `B³ over the labelled pairs of each report: P ${percent(b3.p)} R ${percent(b3.r)} F1 ${percent((2 * b3.p * b3.r) / (b3.p + b3.r))}`,
)

/** B³: for each report, precision and recall over itself and the reports it is labelled with, averaged. */
function bCubed(): { p: number; r: number } {
  const gold = new Map<string, Set<string>>()
  const found = new Map<string, Set<string>>()
  for (const name of texts.keys()) {
    gold.set(name, new Set([name]))
    found.set(name, new Set([name]))
  }
  for (const p of told) {
    if (p.same) {
      gold.get(p.a)!.add(p.b)
      gold.get(p.b)!.add(p.a)
    }
    if (joined(p)) {
      found.get(p.a)!.add(p.b)
      found.get(p.b)!.add(p.a)
    }
  }
  const names = [...texts.keys()]
  const shared = (n: string): number => [...found.get(n)!].filter((x) => gold.get(n)!.has(x)).length
  const mean = (f: (n: string) => number): number => names.reduce((s, n) => s + f(n), 0) / names.length
  return { p: mean((n) => shared(n) / found.get(n)!.size), r: mean((n) => shared(n) / gold.get(n)!.size) }
}

/** A pair that came out otherwise than labelled, with the best comparison of their drafts. */
function missOf(p: Pair): string {
  const show = (d: Draft): string =>
    `${entryOfDraft.get(d.key)} ${d.kind} ${d.status} ${d.date ?? '–'} ${d.place?.name ?? '–'} ${d.parties.join('+')} ${d.ordinal ?? ''} [${d.people.map((x) => `${x.name}/${x.party ?? ''}`).join(', ')}]`
  const [x, y] = [draftsByReport.get(p.a)!, draftsByReport.get(p.b)!]
  const best = x
    .flatMap((a) => y.map((b) => ({ a, b, c: compareDrafts(a, b) })))
    .sort((m, n) => n.c.score - m.c.score)[0]
  const head = `\n${p.same ? 'MISSED' : 'WRONG'} ${p.a} (${texts.get(p.a)!.published}) / ${p.b} (${texts.get(p.b)!.published})`
  if (!best) return `${head}\n  drafts: ${x.map(show).join(' ; ') || 'none'} / ${y.map(show).join(' ; ') || 'none'}`
  const shared = x.flatMap((a) =>
    y
      .filter((b) => entryOfDraft.get(a.key) === entryOfDraft.get(b.key))
      .map((b) => `  in one entry: ${show(a)} | ${show(b)}`),
  )
  const reasons = best.c.reasons.map((r) => `${reasonText(r)} ${r.points}`).join('; ')
  return `${head}\n  ${show(best.a)}\n  ${show(best.b)}\n  ${best.c.verdict} ${best.c.score}${best.c.barred ? ' barred' : ''}: ${reasons}\n${shared.join('\n')}`
}
