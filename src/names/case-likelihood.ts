/** How likely a Russian word is a nominative, by its ending and by what names are known. */
import type { Gender } from './cases.ts'
import { MEN, WOMEN } from './given-names.ts'
import { ENDINGS, KNOWN } from './nominatives.ts'

let endings: Map<string, number> | undefined
let known: Set<string> | undefined
let total = 0

function load(): void {
  if (endings) return
  endings = new Map()
  for (const m of ENDINGS.matchAll(/([а-я]+)(\d+)/g)) {
    endings.set(m[1]!, Number(m[2]))
    if (m[1]!.length === 1) total += Number(m[2])
  }
  known = new Set(KNOWN.split(' '))
}

/** How likely a word, in small letters, is a nominative: the logarithm of its ending's share, with a gift for words known. */
export function likelihood(word: string): number {
  load()
  const w = word.replaceAll('ё', 'е')
  const three = endings!.get(w.slice(-3)) ?? 0
  const two = endings!.get(w.slice(-2)) ?? 0
  const one = endings!.get(w.slice(-1)) ?? 0
  const p = (three + 0.2 * (two / 20) + 0.02 * (one / 400) + 0.02) / total
  return Math.log(p) + (known!.has(w) ? WEIGHT.known : 0)
}

const made = new Map<string, Map<string, number>>()

/** The logarithm of the odds that a word with this ending, in running text, is a nominative. */
export function odds(word: string, table: string): number {
  let map = made.get(table)
  if (!map) {
    map = new Map()
    for (const m of table.matchAll(/([а-я]+)(-?\d+)/g)) map.set(m[1]!, Number(m[2]) / 10)
    made.set(table, map)
  }
  const w = word.replaceAll('ё', 'е')
  for (let n = Math.min(4, w.length); n > 0; n--) {
    const found = map.get(w.slice(-n))
    if (found !== undefined) return found
  }
  return 0
}

/** Whether a word, in small letters, is a nominative that is known. */
export function isKnown(word: string): boolean {
  load()
  return known!.has(word.replaceAll('ё', 'е'))
}

/** How much a first name that is known speaks for a gender. */
export function ofGiven(word: string, gender: Gender): number {
  const w = word.replaceAll('ё', 'е')
  const [own, other] = gender === 'f' ? [WOMEN, MEN] : [MEN, WOMEN]
  return own.has(w) ? WEIGHT.given : other.has(w) ? -WEIGHT.given : 0
}

/**
 * What counts how much, in logarithms of likelihood; chosen on a quarter of SlavicNER's lemmas, with odds learnt from another half, so
 * that most names come out right and a nominative that is spoilt costs half a name more.
 */
export const WEIGHT = {
  personOdds: 1,
  nounOdds: 1.4,
  known: 3,
  given: 6,
  woman: -0.1,
  unchanged: 0.25,
  rare: 4,
  hidden: 1,
  bare: 1.6,
  nominativeNoun: 1.4,
  neuter: 5,
  nounSound: 1.4,
}
