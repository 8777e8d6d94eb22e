/** Countries: which state a place is in, and which one an adjective speaks of. */
import { remembered } from '../../model/remember.ts'
import { foldWord } from '../../text/fold.ts'
import { tokenize } from '../../text/tokens.ts'
import { once } from '../once.ts'

/** A place known beforehand. `code` is ISO 3166-1 alpha-2; `state` tells the state itself from a place in it. */
export interface KnownPlace {
  readonly code: string
  readonly state: boolean
  /** The name as the table writes it; Russian: nominative. */
  readonly name: string
}

export interface CountryTable {
  /** The place that these words, folded and in order, name as a whole, in any case. Absent: undefined. */
  place(words: readonly string[]): KnownPlace | undefined
  /**
   * The state that an adjective or the name of a people speaks of ("روسی", "российскому", "South Korean"), as the words
   * from `at` on, with the number of words it takes. Absent: undefined.
   */
  demonym(words: readonly string[], at?: number): { readonly code: string; readonly length: number } | undefined
  /** Whether a place or a people may begin with this folded word; false for most words, and quick to say. */
  begins(word: string): boolean
}

interface Entry<T> {
  readonly words: readonly string[]
  readonly stems: readonly boolean[]
  readonly value: T
}

/** No case ending of Russian is longer. */
const LONGEST_ENDING = 3

/**
 * Reads a table of one row a state: "RU Russia, Russian Federation; Moscow, Sochi | Russian".
 * Of two entries for the same words the first stays; the longest stem is tried first.
 */
export function countryTable(rows: string): CountryTable {
  // Made at first use: a reader of one language does not wait for the tables of the others.
  const tables = once(() => tablesOf(rows))
  const places = once(() => headsOf(tables().places))
  const demonyms = once(() => headsOf(tables().demonyms))
  return {
    begins: (word) => places()(word).length > 0 || demonyms()(word).length > 0,
    place: (words) => find(places(), words, 0, true)?.value,
    demonym(words, at = 0) {
      const found = find(demonyms(), words, at, false)
      return found && { code: found.value, length: found.words.length }
    },
  }
}

function tablesOf(rows: string) {
  const places = new Map<string, Entry<KnownPlace>[]>()
  const demonyms = new Map<string, Entry<string>[]>()
  for (const row of rows.trim().split('\n')) {
    const code = row.slice(0, 2)
    const [named = '', called = ''] = row.slice(3).split('|')
    const [states = '', inside = ''] = named.split(';')
    for (const name of listed(states)) enter(places, name, { code, state: true, name: name.replaceAll('*', '') })
    for (const name of listed(inside)) enter(places, name, { code, state: false, name: name.replaceAll('*', '') })
    for (const name of listed(called)) enter(demonyms, name, code)
  }
  return { places, demonyms }
}

/** How many words are remembered with their answer; the memory stays flat over a long run. */
const MOST_WORDS = 50_000

/** The entries whose first word a folded word may be, whole or by its stem, the longest stem first. Nearly all words have none. */
type Heads<T> = (word: string) => readonly Entry<T>[]

const NONE: readonly never[] = []

/** Looks for whole words where no entry is a stem; else what was found is remembered for each word, since looking for stems is slow. */
function headsOf<T>(table: Map<string, Entry<T>[]>): Heads<T> {
  if (![...table.values()].flat().some((entry) => entry.stems[0])) return (word) => table.get(foldWord(word)) ?? NONE
  return remembered(MOST_WORDS, (word) => {
    const found: Entry<T>[] = []
    for (let n = word.length; n >= Math.max(1, word.length - LONGEST_ENDING); n--)
      for (const entry of table.get(foldWord(word.slice(0, n))) ?? [])
        if (n === word.length || entry.stems[0]) found.push(entry)
    return found.length > 0 ? found : NONE
  })
}

const listed = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)

function enter<T>(table: Map<string, Entry<T>[]>, name: string, value: T): void {
  const words: string[] = []
  const stems: boolean[] = []
  for (const part of name.split(/\s+/)) {
    // "Москв*а": the stem, then the nominative's ending.
    const [stem = '', ending] = part.split('*')
    const star = ending !== undefined
    const tokens = tokenize(stem).filter((t) => t.kind !== 'sign')
    tokens.forEach((t, i) => {
      words.push(t.norm)
      stems.push(star && i === tokens.length - 1)
    })
  }
  if (words.length === 0) return
  const key = words[0]!
  const list = table.get(key)
  const entry = { words, stems, value }
  if (list) list.push(entry)
  else table.set(key, [entry])
}

function find<T>(heads: Heads<T>, words: readonly string[], at: number, whole: boolean): Entry<T> | undefined {
  const first = words[at]
  if (first === undefined) return undefined
  let best: Entry<T> | undefined
  for (const entry of heads(first)) {
    if (whole && entry.words.length !== words.length - at) continue
    if (best && entry.words.length <= best.words.length) continue
    if (entry.words.every((w, i) => fits(w, entry.stems[i]!, words[at + i]))) best = entry
  }
  return best
}

const fits = (known: string, stem: boolean, word: string | undefined): boolean =>
  word !== undefined &&
  (word === known || (stem && word.startsWith(known) && word.length - known.length <= LONGEST_ENDING))
