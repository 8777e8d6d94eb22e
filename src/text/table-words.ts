/**
 * The words of all tables of phrases, each with a number of its own, and with which of them each table begins. What a word is to all
 * tables is looked up once, when the word is first met; nearly every word of a text begins no phrase of any table, and is in none.
 */
import type { Spelling } from '../model/marks.ts'

const numbers = new Map<string, number>()
/** Under each number a bit for every table that the word begins. */
const begun: number[][] = [[]]
/** Beginnings of words with which tables begin ("заяв*"), by their first code unit. */
const stems = new Map<number, (readonly [stem: string, table: number])[]>()

/** As many bits as a small number of V8 has. */
const BITS = 30

let tables = 0
/** Changes whenever a table has come: what was looked up before is looked up again. */
let edition = 0

/** The number of a folded word, for good; from 1 on. */
export function numberOf(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, begun.length)
  return begun.push([]) - 1
}

/** The number of a folded word. Absent: 0 for a word of no table. */
export const knownNumber = (word: string): number => numbers.get(word) ?? 0

/** Enters a table by the words it begins with, and by their beginnings. Returns what asks whether it may begin at a token. */
export function enterTable(
  words: Iterable<number>,
  beginnings: Iterable<string>,
): (token: { readonly spelling: Spelling }) => boolean {
  const table = tables++
  edition++
  for (const word of words) setBit(begun[word]!, table)
  for (const stem of beginnings) {
    const first = stem.charCodeAt(0)
    const alike = stems.get(first)
    if (alike) alike.push([stem, table])
    else stems.set(first, [[stem, table]])
  }
  const place = Math.floor(table / BITS)
  const bit = 1 << (table % BITS)
  return ({ spelling }) => {
    if (spelling.edition !== edition) lookUp(spelling)
    const { begins } = spelling
    return place < begins.length && (begins[place]! & bit) !== 0
  }
}

/** The number of a token's word among those of all tables; 0 for a word of none. */
export function numberAt({ spelling }: { readonly spelling: Spelling }): number {
  if (spelling.edition !== edition) lookUp(spelling)
  return spelling.listed
}

function lookUp(spelling: Spelling): void {
  const { norm } = spelling
  spelling.edition = edition
  spelling.listed = knownNumber(norm)
  spelling.begins = begun[spelling.listed]!
  for (const [stem, table] of stems.get(norm.charCodeAt(0)) ?? []) {
    if (!norm.startsWith(stem)) continue
    if (spelling.begins === begun[spelling.listed]) spelling.begins = [...spelling.begins]
    setBit(spelling.begins, table)
  }
}

function setBit(bits: number[], table: number): void {
  const place = Math.floor(table / BITS)
  while (bits.length <= place) bits.push(0)
  bits[place]! |= 1 << (table % BITS)
}
