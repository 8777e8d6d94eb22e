/**
 * Reads the gold reports and scores the readings.
 *   npx tsx scripts/eval.ts                       both sets, and docs/coverage.md is written
 *   npx tsx scripts/eval.ts --set dev             one set, to the screen
 *   npx tsx scripts/eval.ts --set dev --misses said --lang ur
 * Layers for --misses: names, times, said, met, outcomes. The gold stands in ../shared; without it nothing is written.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { read } from '../src/pipeline.ts'
import { byKind, commonMisses } from './misses.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const shared = process.env['ROZNAMCHA_SHARED'] ?? [join(root, '../shared'), '/work/shared'].find(existsSync)
const option = (name: string) => {
  const i = process.argv.indexOf(name)
  return i < 0 ? undefined : process.argv[i + 1]
}
if (!shared || !existsSync(shared)) {
  console.error('eval: the gold reports are not here (../shared/gold); docs/coverage.md stays as it is')
  process.exit(0)
}

const work = mkdtempSync(join(tmpdir(), 'roznamcha-eval-'))
const score = (set: string, ...args: string[]): string => {
  const gold = join(shared, 'gold', set)
  const lines = readdirSync(gold)
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => {
      const { id, lang, published, title, text } = JSON.parse(readFileSync(join(gold, f), 'utf8'))
      const result = read({ id, lang, ...(published ? { published } : {}), ...(title ? { title } : {}), text })
      return JSON.stringify(result.ok ? result.reading : { id, error: result.problem })
    })
  const pred = join(work, `${set}.jsonl`)
  writeFileSync(pred, lines.join('\n'))
  return execFileSync(process.execPath, [join(shared, 'score/score.mjs'), '--gold', gold, '--pred', pred, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
}

const one = option('--set')
if (one) {
  const extra = ['--misses', '--lang'].flatMap((name) => (option(name) ? [name, option(name)!] : []))
  // What is missed on held-out reports is for nobody's eyes: only the table is shown.
  process.stdout.write(score(one, ...(one === 'heldout' ? [] : extra)))
} else writeCoverage()

function writeCoverage(): void {
  type Row = { p: number; r: number; f: number; gold: number; pred: number }
  const sets = ['dev', 'heldout'] as const
  const scores = sets.map((set) => JSON.parse(score(set, '--json')) as Record<string, Record<string, Row>>)
  const out = [
    '# Coverage',
    '',
    'Made by `npm run eval`; do not edit. Precision, recall and F1 in percent, micro-averaged over the reports of a language,',
    'against reports annotated by hand. `dev` was learnt from; `held out` was only scored on.',
    '',
  ]
  for (const lang of ['ur', 'ru', 'en']) {
    out.push(
      `## ${lang}`,
      '',
      '| measure | dev P | dev R | dev F1 | held out P | held out R | held out F1 |',
      '|---|---|---|---|---|---|---|',
    )
    for (const measure of Object.keys(scores[0]![lang] ?? {})) {
      const cells = scores.flatMap((s) => {
        const row = s[lang]?.[measure]
        return row ? [row.p, row.r, row.f].map((x) => (100 * x).toFixed(1)) : ['–', '–', '–']
      })
      out.push(`| ${measure} | ${cells.join(' | ')} |`)
    }
    out.push('')
    const gold = readdirSync(join(shared!, 'gold/dev'))
      .filter((f) => f.endsWith('.json'))
      .map((f) => JSON.parse(readFileSync(join(shared!, 'gold/dev', f), 'utf8')))
      .filter((g) => g.lang === lang)
    const met = score('dev', '--misses', 'met', '--lang', lang)
    const ends = score('dev', '--misses', 'outcomes', '--lang', lang)
    out.push(...byKind(gold, met, ends), '', ...commonMisses(met, ends), '')
  }
  writeFileSync(join(root, 'docs/coverage.md'), out.join('\n'))
  writeReadme(scores[1]!)
  console.log('docs/coverage.md and the table in README.md written')
}

/** The table in the README: a few measures, the held-out set, a column a language. */
function writeReadme(heldout: {
  readonly [lang: string]: { readonly [measure: string]: { readonly f: number } }
}): void {
  const measures: readonly (readonly [string, string])[] = [
    ['names, exact', 'names, exact span'],
    ['times, value', 'times, right value'],
    ['said, found with source', 'statements, with their source'],
    ['said, speaker named', 'statements, right speaker'],
    ['met, found', 'encounters found'],
    ['met, slots', 'encounters, every field'],
    ['outcomes, found', 'agreements and promises found'],
  ]
  const cell = (lang: string, m: string): string => (100 * (heldout[lang]?.[m]?.f ?? 0)).toFixed(1)
  const rows = measures.map(([m, name]) => `| ${name} | ${['ur', 'ru', 'en'].map((l) => cell(l, m)).join(' | ')} |`)
  const table = ['| | Urdu | Russian | English |', '|---|---|---|---|', ...rows].join('\n')
  const path = join(root, 'README.md')
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replace(/(<!-- coverage -->\n)[\s\S]*?(<!-- \/coverage -->)/, `$1${table}\n$2`))
}
