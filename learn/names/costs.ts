/**
 * Makes src/names/costs.ts: what it costs that one sound of a name in one script answers another in another script.
 *   npx tsx learn/names/costs.ts DIR
 * DIR holds netrans_wd_{russian,arabic}_*.tsv and google_wikidata_en_hi_ur.tsv (Wikidata labels, CC0).
 * Words are aligned sound by sound with the costs of the round before (expectation by best path), starting from a guess by hand.
 * Cyrillic and Perso-Arabic words are joined through the Latin word that both transcribe.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SOUNDS, soundsOf } from '../../src/names/phones.ts'

const dir = process.argv[2] ?? '/tmp/d/names/names'
type Pair = readonly [a: string, b: string, n: number]
const NONE = SOUNDS.length
const SIZE = NONE + 1
const at = new Map([...SOUNDS].map((s, i) => [s, i]))
const coded = (word: string): number[] => [...soundsOf(word)].map((s) => at.get(s)!).filter((x) => x !== undefined)

function rows(file: string): [string, string, number][] {
  return readFileSync(join(dir, file), 'utf8')
    .split('\n')
    .map((l) => l.split('\t'))
    .filter((c) => c.length >= 3)
    .map(([latin, other, n]) => [latin!.toLowerCase().normalize('NFC'), other!.replaceAll(' ', ''), Number(n)])
}
const russian = [...rows('netrans_wd_russian_16.tsv'), ...rows('netrans_wd_russian_64.tsv')]
const arabic = rows('netrans_wd_arabic_64.tsv')
const urdu: [string, string, number][] = readFileSync(join(dir, 'google_wikidata_en_hi_ur.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .flatMap((l) => {
    const c = l.split('\t')
    const [en, ur] = [c[1]?.toLowerCase().split(' ') ?? [], c[5]?.split(' ') ?? []]
    return en.length === ur.length ? en.map((e, i): [string, string, number] => [e, ur[i]!, 1]) : []
  })
const weight = (n: number) => 1 + Math.log2(n)
const pairs: { readonly [k: string]: Pair[] } = {
  LC: russian.map(([l, c, n]) => [l, c, weight(n)]),
  LA: [...arabic.map(([l, a, n]): Pair => [l, a, weight(n)]), ...urdu.map(([l, a]): Pair => [l, a, 4])],
  CA: [],
}
const cyrillicOf = new Map<string, [string, number]>()
for (const [l, c, n] of russian) if ((cyrillicOf.get(l)?.[1] ?? 0) < n) cyrillicOf.set(l, [c, n])
for (const [l, a, n] of [...arabic, ...urdu]) {
  const c = cyrillicOf.get(l)
  if (c) pairs['CA']!.push([c[0], a, weight(Math.min(n, c[1]))])
}

const VOWELS = new Set("aiueoAIUEO@WYMQ'HN")
/** The guess to start from: the same sound is free, vowels and breaths are cheap among themselves and cheap to leave out. */
function guess(): Float64Array {
  const cost = new Float64Array(SIZE * SIZE).fill(4)
  for (let i = 0; i < SIZE; i++)
    for (let j = 0; j < SIZE; j++) {
      const [a, b] = [SOUNDS[i], SOUNDS[j]]
      if (i === j) cost[i * SIZE + j] = 0
      else if (a === undefined || b === undefined) cost[i * SIZE + j] = VOWELS.has((a ?? b)!) ? 1 : 3
      else if (VOWELS.has(a) && VOWELS.has(b)) cost[i * SIZE + j] = 1
      else if (
        ['vwWfuU', 'yYiIJZeE', 'hXHMGg', 'kqgX', 'szZST', 'tTdD', 'CSTJ', 'nNm', 'bpv'].some(
          (s) => s.includes(a) && s.includes(b),
        )
      )
        cost[i * SIZE + j] = 1.2
    }
  return cost
}

function align(a: number[], b: number[], cost: Float64Array, each: (i: number, j: number) => void): number {
  const w = b.length + 1
  const d = new Float64Array((a.length + 1) * w)
  for (let j = 1; j <= b.length; j++) d[j] = d[j - 1]! + cost[NONE * SIZE + b[j - 1]!]!
  for (let i = 1; i <= a.length; i++) {
    d[i * w] = d[(i - 1) * w]! + cost[a[i - 1]! * SIZE + NONE]!
    for (let j = 1; j <= b.length; j++)
      d[i * w + j] = Math.min(
        d[(i - 1) * w + j - 1]! + cost[a[i - 1]! * SIZE + b[j - 1]!]!,
        d[(i - 1) * w + j]! + cost[a[i - 1]! * SIZE + NONE]!,
        d[i * w + j - 1]! + cost[NONE * SIZE + b[j - 1]!]!,
      )
  }
  let [i, j] = [a.length, b.length]
  while (i > 0 || j > 0) {
    const here = d[i * w + j]!
    if (i > 0 && j > 0 && here === d[(i - 1) * w + j - 1]! + cost[a[i - 1]! * SIZE + b[j - 1]!]!) each(a[--i]!, b[--j]!)
    else if (i > 0 && here === d[(i - 1) * w + j]! + cost[a[i - 1]! * SIZE + NONE]!) each(a[--i]!, NONE)
    else each(NONE, b[--j]!)
  }
  return d[a.length * w + b.length]!
}

function learnt(list: readonly Pair[], name: string): number[] {
  let cost = guess()
  const words = list
    .map(([a, b, n]) => [coded(a), coded(b), n] as const)
    .filter(([a, b]) => a.length > 1 && b.length > 1)
  for (let round = 0; round < 6; round++) {
    const counts = new Float64Array(SIZE * SIZE).fill(0)
    let used = 0
    for (const [a, b, n] of words) {
      const seen: [number, number][] = []
      const total = align(a, b, cost, (i, j) => seen.push([i, j]))
      // Labels that are no transcriptions ("Germany", "Deutschland") would teach nonsense.
      if (total / Math.max(a.length, b.length) > (round === 0 ? 1.3 : 1.1)) continue
      used++
      for (const [i, j] of seen) counts[i * SIZE + j]! += n
    }
    const rowMax = new Float64Array(SIZE)
    const colMax = new Float64Array(SIZE)
    for (let i = 0; i < SIZE; i++)
      for (let j = 0; j < SIZE; j++) {
        const c = counts[i * SIZE + j]!
        if (c > rowMax[i]!) rowMax[i] = c
        if (c > colMax[j]!) colMax[j] = c
      }
    const next = new Float64Array(SIZE * SIZE)
    for (let i = 0; i < SIZE; i++)
      for (let j = 0; j < SIZE; j++) {
        const c = counts[i * SIZE + j]! + 0.3
        // Free where neither sound has a commoner answer; dearer as the answer is rarer. A gap is judged by the one sound there is.
        const byRow = Math.log((rowMax[i]! + 1) / c)
        const byCol = Math.log((colMax[j]! + 1) / c)
        const x = i === NONE ? byCol : j === NONE ? byRow : (byRow + byCol) / 2
        next[i * SIZE + j] = Math.min(5, Math.max(0, x))
      }
    next[SIZE * SIZE - 1] = 0
    cost = next
    if (round === 5) console.log(`${name}: ${used} of ${words.length} pairs`)
  }
  return [...cost].map((x) => Math.round(x * 10))
}

const digits = (list: number[]): string => list.map((x) => x.toString(36).padStart(2, '0')).join('')
const out = join(dirname(fileURLToPath(import.meta.url)), '../../src/names/costs.ts')
writeFileSync(
  out,
  `/** Made by learn/names/costs.ts from Wikidata labels (CC0); do not edit. What it costs that one sound answers another, in tenths. */

/** Square tables over SOUNDS and, last, nothing; two digits of base 36 a cell. L Latin, C Cyrillic, A Perso-Arabic. */
export const COSTS = {
${Object.entries(pairs)
  .map(([k, list]) => `  ${k}:\n    '${digits(learnt(list, k))}',`)
  .join('\n')}
} as const
`,
)
