/**
 * Scores Russian names on FactRuEval-2016, development half, with weights that were not learnt from it:
 *   npm run learn:names -- ru --without factrueval --to /tmp/held.ts
 *   npx tsx bench/names-mentions/factrueval.ts /tmp/held.ts [DIR]
 * A place that acts as a body (LocOrg) counts as a place. Overlap: same type and at least one token in common, one to one;
 * exact: same tokens. The annotators of FactRuEval take bare bodies ("правительство") and posts' bodies for names; ours do not.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNames } from '../../src/annotators/names/find.ts'
import { taggerOf } from '../../src/annotators/names/tagger.ts'
import { findLanguage } from '../../src/languages/index.ts'
import { sentences } from '../../src/text/sentences.ts'
import { tokenize } from '../../src/text/tokens.ts'

const [weightsFile, dir = '/tmp/d/entities/ru/factrueval-dev'] = process.argv.slice(2)
if (!weightsFile) throw new Error('usage: factrueval.ts WEIGHTS.ts [DIR]')
const weights = /'([A-Za-z0-9+/]{1000,})'/.exec(readFileSync(weightsFile, 'utf8'))![1]!
const language = findLanguage('ru')!
const tagger = taggerOf({ lists: language.names.lists, weights })
const TYPES: { readonly [kind: string]: string } = { Person: 'PER', Org: 'ORG', Location: 'LOC', LocOrg: 'LOC' }

interface Spot {
  start: number
  end: number
  type: string
}
const counts: { [type: string]: { exact: number; near: number; found: number; want: number } } = {}
for (const file of readdirSync(dir)
  .filter((f) => f.endsWith('.objects'))
  .sort()) {
  const text = readFileSync(join(dir, file.replace('.objects', '.txt')), 'utf8')
  const spans = new Map(
    readFileSync(join(dir, file.replace('.objects', '.spans')), 'utf8')
      .split('\n')
      .map((l) => l.split(' '))
      .filter((c) => c.length > 3)
      .map((c) => [c[0]!, { kind: c[1]!, start: Number(c[2]), end: Number(c[2]) + Number(c[3]) }]),
  )
  const want = new Map<string, Spot>()
  for (const line of readFileSync(join(dir, file), 'utf8').split('\n')) {
    const [, kind, ...ids] = line.split('#')[0]!.trim().split(' ')
    const type = TYPES[kind ?? '']
    const parts = ids.map((id) => spans.get(id)).filter((s) => s !== undefined && s.kind !== 'job')
    if (!type || parts.length === 0) continue
    const spot = { start: Math.min(...parts.map((p) => p!.start)), end: Math.max(...parts.map((p) => p!.end)), type }
    want.set(`${spot.start} ${spot.end} ${type}`, spot)
  }
  const tokens = tokenize(text)
  const found = findNames(tagger, text, tokens, sentences(text, tokens, language.script), [])
  for (const type of ['PER', 'LOC', 'ORG']) {
    const c = (counts[type] ??= { exact: 0, near: 0, found: 0, want: 0 })
    const ours = found.filter((n) => n.type === type)
    const theirs = [...want.values()].filter((n) => n.type === type)
    c.found += ours.length
    c.want += theirs.length
    const used = new Set<Spot>()
    for (const n of ours) {
      if (want.has(`${n.start} ${n.end} ${type}`)) c.exact++
      const hit = theirs.find((g) => !used.has(g) && g.start < n.end && g.end > n.start)
      if (!hit) continue
      used.add(hit)
      c.near++
    }
  }
}
for (const [type, c] of Object.entries(counts)) {
  const f = (hit: number) =>
    `P ${(hit / c.found).toFixed(3)} R ${(hit / c.want).toFixed(3)} F ${((2 * hit) / (c.found + c.want)).toFixed(3)}`
  console.log(`${type}: exact ${f(c.exact)}; overlap ${f(c.near)} (${c.want})`)
}
