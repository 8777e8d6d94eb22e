/**
 * Learns the weights of names:  npm run learn:names -- [ur|ru|en …]
 * Options: --data DIR (unpacked collections), --gold DIR (annotated reports), --folds N (measure instead of writing).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findNames } from '../../src/annotators/names/find.ts'
import { type Tagger, taggerOf } from '../../src/annotators/names/tagger.ts'
import { firstTag, TAGS, TYPES } from '../../src/annotators/names/tags.ts'
import { readWeights, writeWeights } from '../../src/annotators/names/weights.ts'
import type { Clusters } from '../../src/annotators/names/words.ts'
import { findLanguage } from '../../src/languages/index.ts'
import type { LanguageCode } from '../../src/model/document.ts'
import { completed, trustOf } from './complete.ts'
import { corporaOf, goldOf } from './corpora.ts'
import { cutReport, type Example, examplesOf } from './prepare.ts'
import type { MarkedName, MarkedReport } from './report.ts'
import { packed, randomFrom, type TrainingOptions, train } from './train.ts'
import { poolOf, varied } from './vary.ts'

const option = (name: string, otherwise: string): string => {
  const i = process.argv.indexOf(name)
  return i < 0 ? otherwise : process.argv[i + 1]!
}
const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const data = option('--data', '/tmp/d/entities')
const gold = option('--gold', join(root, '../shared/gold/dev'))
const folds = Number(option('--folds', '0'))
const rate = Number(option('--rate', '0.1'))
const least = Number(option('--least', '2'))
const without = new Set(option('--without', '').split(','))
/** `--leave factrueval:0/3`: of that collection's texts every third from the first is left out, to be scored on. */
const [leftFrom, leftPart, leftParts] = option('--leave', ':0/1')
  .split(/[:/]/)
  .map((s, i) => (i === 0 ? s : Number(s))) as [string, number, number]
const langs = (['en', 'ru', 'ur'] as const).filter((l) => process.argv.includes(l))

/** What was chosen for each language, by score and size. */
const CHOSEN: {
  readonly [lang: string]: {
    epochs: number
    dropout: number
    decay: number
    lean: number
    /** How much a sentence of the hand-marked reports counts beside one of the collections. */
    gold: number
    prune: number
    copies: number
    clusters: boolean
  }
} = {
  en: { epochs: 6, dropout: 0, decay: 1e-5, lean: 0, gold: 3, prune: 0.06, copies: 3, clusters: true },
  ru: { epochs: 5, dropout: 0, decay: 3e-4, lean: 0.5, gold: 6, prune: 0.08, copies: 2, clusters: false },
  ur: { epochs: 5, dropout: 0, decay: 1e-5, lean: 0, gold: 3, prune: 0.09, copies: 3, clusters: true },
}
/** How much a sentence of each collection counts beside one of the reports. */
const WEIGHTS: { readonly [from: string]: number } = JSON.parse(option('--weights', '{}'))

for (const lang of langs.length > 0 ? langs : (['en', 'ru', 'ur'] as const)) {
  const language = findLanguage(lang)!
  const chosen = CHOSEN[lang]!
  const copies = Number(option('--copies', String(chosen.copies)))
  const options: TrainingOptions = {
    epochs: Number(option('--epochs', String(chosen.epochs))),
    prune: Number(option('--prune', String(chosen.prune))),
    rate,
    decay: Number(option('--decay', String(chosen.decay))),
    dropout: Number(option('--dropout', String(chosen.dropout))),
    least,
    log: (line) => console.error(line),
  }
  const clusterFile = join(option('--clusters', '/tmp/names-clusters'), `${lang}.json`)
  const clusters: Clusters = new Map(
    chosen.clusters && existsSync(clusterFile) ? JSON.parse(readFileSync(clusterFile, 'utf8')) : [],
  )
  console.error(lang, clusters.size, 'clustered words')
  const tagger: Tagger = { ...taggerOf({ ...language.names, weights: '' }), weights: undefined }
  // What there is before anything is learnt: words have their clusters, features no weights.
  const blank = readWeights(writeWeights(clusters, new Float32Array(TAGS * TAGS), 1, []))
  const reports = goldOf(lang, gold)
  const known = new Set(reports.map((r) => fingerprint(r.text)))
  const seen = new Map<string, number>()
  const raw = corporaOf(lang, data).filter((r) => {
    const nth = seen.get(r.from) ?? 0
    seen.set(r.from, nth + 1)
    if (r.from === leftFrom && nth % leftParts === leftPart) return false
    return !without.has(r.from) && !known.has(fingerprint(r.text))
  })
  const cased = lang !== 'ur'
  const trust = trustOf(
    raw.filter((r) => r.from !== 'hut' && r.from !== 're3d'),
    tagger.lists,
    cased,
  )
  const corpora = raw.map((r) => completed(r, tagger.lists, trust, cased))
  console.error(lang, reports.length, 'reports,', corpora.length, 'texts of collections')
  const goldWeight = Number(option('--gold-weight', String(chosen.gold)))
  const weightOf = (r: MarkedReport): number => WEIGHTS[r.from] ?? (r.from === 'gold' ? goldWeight : 1)
  const prepared = new Map<MarkedReport, Example[]>()
  const states = language.places.flatMap(([phrase, place]) => (place.kind === 'state' ? [phrase] : []))
  const pool = poolOf([...corpora, ...reports], states, lang === 'ru')
  const random = randomFrom(11)
  const variants = new Map(reports.map((r) => [r, Array.from({ length: copies }, () => varied(r, pool, random))]))
  if (!process.argv.includes('--reuse'))
    for (const r of [...corpora, ...reports, ...[...variants.values()].flat()])
      prepared.set(r, examplesOf(r, language.script, { ...tagger, weights: blank, known: new Map() }, weightOf(r)))
  if (folds > 0) measure(lang, options, reports, corpora, variants, prepared, clusters, tagger)
  else {
    const trained = train([...prepared.values()].flat(), options)
    leaned(trained.transitions, Number(option('--lean', String(chosen.lean))))
    const text = packed(trained, clusters, options.prune)
    const file = option('--to', join(root, 'src/languages', lang, 'names.weights.ts'))
    writeFileSync(
      file,
      `/** Learned weights of names; made by learn/names (see SOURCES.md). */\nexport const weights: string =\n  '${text}'\n`,
    )
    console.error(file, text.length)
  }
}

/** Trains on all but one part of the reports, scores on that part, for each part. */
function measure(
  lang: LanguageCode,
  options: TrainingOptions,
  reports: MarkedReport[],
  corpora: MarkedReport[],
  variants: Map<MarkedReport, MarkedReport[]>,
  prepared: Map<MarkedReport, Example[]>,
  clusters: Clusters,
  tagger: Tagger,
): void {
  const language = findLanguage(lang)!
  const counts: { [type: string]: number[] } = {}
  const wrong: string[] = []
  for (let fold = 0; fold < folds; fold++) {
    const kept = reports.filter((_, i) => i % folds !== fold)
    const examples = [...corpora, ...kept, ...kept.flatMap((r) => variants.get(r) ?? [])].flatMap(
      (r) => prepared.get(r)!,
    )
    const saved = join(option('--keep', '/tmp/nm'), `cv-${lang}-${fold}.txt`)
    const reuse = process.argv.includes('--reuse')
    if (reuse && !existsSync(saved)) continue
    const text = reuse
      ? readFileSync(saved, 'utf8')
      : packed(train(examples, { ...options, log: fold === 0 ? options.log! : () => {} }), clusters, options.prune)
    if (!reuse) writeFileSync(saved, text)
    const weights = readWeights(text)
    const reader: Tagger = { ...tagger, weights, known: new Map() }
    for (const r of reports.filter((_, i) => i % folds === fold)) {
      const { tokens, sentences } = cutReport(r.text, language.script)
      const found = findNames(reader, r.text, tokens, sentences, [])
      const key = (n: MarkedName) => `${n.start} ${n.end} ${n.type}`
      const want = new Set(r.names.map(key))
      const have = new Set(found.map(key))
      for (const type of ['all', ...TYPES]) {
        const c = (counts[type] ??= [0, 0, 0])
        const is = (n: MarkedName) => type === 'all' || n.type === type
        c[0]! += found.filter((n) => is(n) && want.has(key(n))).length
        c[1]! += found.filter(is).length
        c[2]! += r.names.filter(is).length
      }
      const around = (n: MarkedName) => r.text.slice(Math.max(0, n.start - 30), n.end + 30).replace(/\s+/g, ' ')
      for (const n of r.names)
        if (!have.has(key(n))) wrong.push(`- ${n.type} [${r.text.slice(n.start, n.end)}]  ${r.id} … ${around(n)}`)
      for (const n of found)
        if (!want.has(key(n))) wrong.push(`+ ${n.type} [${r.text.slice(n.start, n.end)}]  ${r.id} … ${around(n)}`)
    }
  }
  if (process.argv.includes('--misses')) console.log(wrong.join('\n'))
  for (const [type, [hit, pred, want]] of Object.entries(counts) as [string, [number, number, number]][])
    console.log(
      `${lang} ${type}: P ${((100 * hit) / pred).toFixed(1)} R ${((100 * hit) / want).toFixed(1)} F ${((200 * hit) / (pred + want)).toFixed(1)} (${want})`,
    )
}

/**
 * Makes a body's name begin more readily: the collections leave many bodies unmarked that the guidelines want, so that the model finds
 * too few. Chosen where precision and recall of bodies lie nearest on FactRuEval's parts left out.
 */
function leaned(transitions: Float32Array, lean: number): void {
  const body = firstTag(TYPES.indexOf('ORG'))
  for (let from = 0; from < TAGS; from++) transitions[from * TAGS + body]! += lean
}

/** The letters a text begins with, to know it again in another collection. */
function fingerprint(text: string): string {
  return text.replace(/[^\p{L}]+/gu, '').slice(0, 60)
}
