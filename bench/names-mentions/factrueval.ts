/**
 * Scores Russian names on FactRuEval-2016, development half, by the rules of the collection's own scorer (`factrueval-score.ts`), with
 * weights that were not learnt from it:
 *   npm run learn:names -- ru --data DIR --without factrueval,slavicner --to /tmp/held.ts
 *   npx tsx bench/names-mentions/factrueval.ts /tmp/held.ts DIR/ru/factrueval-dev
 * `--theirs` takes a bare body with its country for a name ("правительство Китая"), as FactRuEval does and our guidelines do not: where one of
 * a dozen nouns stands right before a place that was found, both together are given as a body as well.
 * `--misses org` prints what is missed, partly found or found in vain; `--only K/N` scores every N-th document from the K-th
 * (for weights learnt from the others).
 */
import { readFileSync } from 'node:fs'
import { findNames } from '../../src/annotators/names/find.ts'
import { taggerOf } from '../../src/annotators/names/tagger.ts'
import { findLanguage } from '../../src/languages/index.ts'
import { sentences } from '../../src/text/sentences.ts'
import { tokenize } from '../../src/text/tokens.ts'
import {
  bestPairs,
  documentsOf,
  isIgnored,
  type Score,
  scoreOf,
  TAGS,
  type Tag,
  tokenSetOf,
} from './factrueval-score.ts'

const option = (name: string): string | undefined => {
  const i = process.argv.indexOf(name)
  return i < 0 ? undefined : process.argv.splice(i, 2)[1]
}
const misses = option('--misses')
const theirs = process.argv.includes('--theirs')
if (theirs) process.argv.splice(process.argv.indexOf('--theirs'), 1)
/** Nouns for bodies that have no name of their own but with whose they are. */
const BARE =
  /^(?:правительств|парламент|власт(?:и|ей|ям|ями|ях)$|администраци|мэри|посольств|консульств|делегаци|сборн|руководств|комисси|полици|арми|генштаб|разведк|прокуратур|представительств)/
const [part, parts] = (option('--only') ?? '0/1').split('/').map(Number) as [number, number]
const [weightsFile, dir = '/tmp/d/entities/ru/factrueval-dev'] = process.argv.slice(2)
if (!weightsFile) throw new Error('usage: factrueval.ts WEIGHTS.ts [DIR] [--misses per|loc|org] [--only K/N]')
const weights = /'([A-Za-z0-9+/]{1000,})'/.exec(readFileSync(weightsFile, 'utf8'))![1]!
const language = findLanguage('ru')!
const tagger = taggerOf({ ...language.names, lists: language.names.lists, weights })

const total = Object.fromEntries(TAGS.map((t) => [t, { hit: 0, want: 0, found: 0 }])) as { [tag in Tag]: Score }
documentsOf(dir).forEach((document, i) => {
  if (i % parts !== part) return
  const { text } = document
  const tokens = tokenize(text)
  const names = findNames(tagger, text, tokens, sentences(text, tokens, language.script), [])
  const found = names.map((n) => tokenSetOf(document, n.start, n.end, n.type.toLowerCase() as Tag))
  if (theirs)
    for (const n of names) {
      const head = tokens[tokens.findIndex((t) => t.start === n.start) - 1]
      if (
        n.type === 'LOC' &&
        head &&
        BARE.test(head.norm) &&
        !names.some((m) => m.start < head.end && m.end > head.start)
      )
        found.push(tokenSetOf(document, head.start, n.end, 'org'))
    }
  const pairs = bestPairs(document, found)
  for (const tag of TAGS) {
    const score = scoreOf(document, found, pairs, tag)
    for (const k of ['hit', 'want', 'found'] as const) total[tag][k] += score[k]
  }
  if (!misses) return
  const words = (s: { start: number; end: number }) => text.slice(s.start, s.end).replace(/\s+/g, ' ')
  const around = (s: { start: number; end: number }) =>
    `${document.name} … ${words({ start: Math.max(0, s.start - 40), end: s.end + 30 })}`
  for (const s of document.names) {
    if (s.tag !== misses || isIgnored(s, pairs, new Set())) continue
    const t = pairs.get(s)
    const counting = [...s.marked].map((m) => m.text).join(' ')
    if (!t) console.log(`- [${words(s)}] (${counting})  ${around(s)}`)
    else if ([...s.marked].some((m) => !t.tokens.has(m)) || [...t.tokens].some((m) => !s.tokens.has(m)))
      console.log(`~ [${words(s)}] (${counting}) found [${words(t)}]  ${around(s)}`)
  }
  const matched = new Set(pairs.values())
  for (const t of found) if (t.tag === misses && !matched.has(t)) console.log(`+ [${words(t)}]  ${around(t)}`)
})
for (const tag of TAGS) {
  const { hit, want, found } = total[tag]
  console.log(
    `${tag.toUpperCase()}: P ${(hit / found).toFixed(3)} R ${(hit / want).toFixed(3)} F ${((2 * hit) / (found + want)).toFixed(3)} (${want} names, ${found} found)`,
  )
}
