/**
 * How well names of public figures are matched across scripts, with two peers in the same run.
 *   npm run bench:names                 figures.tsv and traps.tsv, tuning and held-out halves
 *   npm run bench:names -- --cases FILE also the labelled pairs of nomenklatura's name bench (CSV)
 * figures.tsv: one person a line, in English, Urdu and Russian. traps.tsv: two different people a line.
 * A line belongs to the half that a digest of its text says; rules were tuned on the first half alone.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import anyAscii from 'any-ascii'
import { doubleMetaphone } from 'double-metaphone'
import { digest } from '../../src/model/id.ts'
import { compareNames } from '../../src/names/compare-names.ts'
import { jaroWinkler } from './jaro-winkler.ts'

const here = dirname(fileURLToPath(import.meta.url))
const rows = (file: string): string[][] =>
  readFileSync(join(here, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => l.split('\t'))
interface Case {
  readonly kind: string
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly heldOut: boolean
}
const heldOut = (key: string): boolean => Number.parseInt(digest(key).slice(0, 2), 16) % 2 === 1
const scriptOf = (s: string) => (/\p{Script=Arabic}/u.test(s) ? 'ur' : /\p{Script=Cyrillic}/u.test(s) ? 'ru' : 'en')
const ORDER = ['ur', 'ru', 'en']
const kindOf = (a: string, b: string) =>
  [scriptOf(a), scriptOf(b)].sort((x, y) => ORDER.indexOf(x) - ORDER.indexOf(y)).join('–')
const cases: Case[] = []
for (const [en, ur, ru] of rows('figures.tsv')) {
  const h = heldOut(en!)
  for (const [a, b] of [
    [ur!, en!],
    [ru!, en!],
    [ur!, ru!],
  ])
    cases.push({ kind: kindOf(a!, b!), a: a!, b: b!, same: true, heldOut: h })
}
for (const [a, b] of rows('traps.tsv'))
  cases.push({ kind: kindOf(a!, b!), a: a!, b: b!, same: false, heldOut: heldOut(a! + b!) })

// People who share a word of their names are traps as well.
const figures = rows('figures.tsv')
figures.forEach(([en, ur, ru], i) => {
  for (const [en2, , ru2] of figures.slice(i + 1)) {
    const words = en!.toLowerCase().split(/[\s-]/)
    if (
      !en2!
        .toLowerCase()
        .split(/[\s-]/)
        .some((w) => w.length > 3 && words.includes(w))
    )
      continue
    const h = heldOut(en! + en2!)
    const pairs = [
      [ur!, en2!],
      [ru!, en2!],
      [ur!, ru2!],
    ] as const
    // Two script pairs each, in turn, so that a shared word does not weigh three times.
    const skipped = (i + en2!.length) % 3
    pairs.forEach(([a, b], k) => {
      if (k !== skipped) cases.push({ kind: kindOf(a, b), a, b, same: false, heldOut: h })
    })
  }
})

const ascii = (s: string) =>
  anyAscii(s)
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
const peers: { readonly [name: string]: (a: string, b: string) => boolean } = {
  'this project': (a, b) => compareNames(a, b).verdict === 'same',
  'any-ascii + Jaro-Winkler ≥ 0.85': (a, b) => jaroWinkler(ascii(a), ascii(b)) >= 0.85,
  'any-ascii + double metaphone': (a, b) => {
    const code = (s: string) => ascii(s).split(' ').filter(Boolean).map(doubleMetaphone).join(' ')
    return code(a) === code(b)
  },
}
const pct = (x: number, n: number) => (n === 0 ? '   –' : `${((100 * x) / n).toFixed(1).padStart(5)}`)
console.log(`${cases.length} pairs, ${cases.filter((c) => !c.same).length} of them traps`)
for (const [name, match] of Object.entries(peers)) {
  console.log(`\n${name}`)
  for (const half of [false, true])
    for (const kind of ['ur–en', 'ru–en', 'ur–ru']) {
      const list = cases.filter((c) => c.kind === kind && c.heldOut === half)
      const same = list.filter((c) => c.same)
      const traps = list.filter((c) => !c.same)
      const found = same.filter((c) => match(c.a, c.b))
      const wrong = traps.filter((c) => match(c.a, c.b))
      console.log(
        `  ${half ? 'held out' : 'tuning  '} ${kind}  recall ${pct(found.length, same.length)} (${found.length}/${same.length})   wrong merges ${wrong.length}/${traps.length}`,
      )
      if (name === 'this project' && !half && process.argv.includes('--misses')) {
        for (const c of same)
          if (!found.includes(c)) console.log('      missed', c.a, '|', c.b, JSON.stringify(compareNames(c.a, c.b)))
        for (const c of wrong) console.log('      merged', c.a, '|', c.b, JSON.stringify(compareNames(c.a, c.b)))
      }
    }
}

// Russian case forms: the nominative of a name and the form after "с".
const forms = rows('figures.tsv').map(([, , ru]) => ru!)
const instrumental = (w: string) =>
  /[иы]й$/.test(w) && w.length > 4
    ? `${w.slice(0, -2)}им`
    : /(?:ов|ев|ин)$/.test(w)
      ? `${w}ым`
      : /[бвгдзклмнпрстфх]$/.test(w)
        ? `${w}ом`
        : /й$/.test(w)
          ? `${w.slice(0, -1)}ем`
          : w
const inflected = forms.map((f) => [f, f.split(' ').map(instrumental).join(' ')] as const).filter(([f, g]) => f !== g)
const kept = inflected.filter(([f, g]) => compareNames(f, g).verdict === 'same').length
console.log(`\nRussian instrumental against nominative: ${kept}/${inflected.length}`)

const at = process.argv.indexOf('--cases')
const file = at > 0 ? process.argv[at + 1]! : '/tmp/d/names/names/nomenklatura_name_cases.csv'
if (existsSync(file)) {
  const cells = (line: string) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((m) => m[1]!.replace(/^"|"$/g, '').replaceAll('""', '"'))
  const persons = readFileSync(file, 'utf8')
    .split('\n')
    .map(cells)
    .filter((c) => c[1] === 'Person' && (c[4] === 'true' || c[4] === 'false'))
  console.log(`\nnomenklatura's name cases, Person (${persons.length} pairs); logic-v2 has F1 .742`)
  const measures: { readonly [name: string]: (a: string, b: string) => boolean } = {
    'this project, score ≥ 0.7 and not "different"': (a, b) => {
      const r = compareNames(a, b)
      return r.verdict !== 'different' && r.score >= 0.7
    },
    ...peers,
  }
  for (const [name, match] of Object.entries(measures)) {
    let [tp, fp, fn] = [0, 0, 0]
    for (const c of persons) {
      const m = match(c[2]!, c[3]!)
      if (m && c[4] === 'true') tp++
      else if (m) fp++
      else if (c[4] === 'true') fn++
      if (process.argv.includes('--case-misses') && name.startsWith('this project,') && m !== (c[4] === 'true'))
        console.log(
          '   ',
          m ? 'merged' : 'missed',
          c[2],
          '|',
          c[3],
          '|',
          c[7],
          JSON.stringify(compareNames(c[2]!, c[3]!)).slice(0, 300),
        )
    }
    const [p, r] = [tp / (tp + fp || 1), tp / (tp + fn || 1)]
    console.log(
      `  ${name.padEnd(46)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${((2 * p * r) / (p + r || 1)).toFixed(3)}`,
    )
  }
}

const start = performance.now()
let n = 0
for (let k = 0; k < 20; k++)
  for (const c of cases) {
    compareNames(c.a, c.b)
    n++
  }
console.log(`\n${Math.round((1000 * n) / (performance.now() - start))} comparisons a second`)
