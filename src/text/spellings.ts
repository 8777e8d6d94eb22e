/**
 * Words met before, each kept once with its folded form and with what was found out about it: equal words of a text are one
 * object, quick to look up, to compare and to ask.
 */
import type { Spelling, TokenMark } from '../model/marks.ts'
import { foldWord, oneScript } from './fold.ts'

const SLOTS = 2 ** 17
/** With more folded words than this everything is forgotten before the next text; memory stays flat over a long run. */
const MOST = SLOTS / 2
/** Longer words are kept for one text only: no word of a language is so long. */
const LONGEST = 48

const FARTHEST = 32

const table = new Array<Spelling | undefined>(SLOTS)
const foldedWords = new Map<string, Spelling>()
const longWords = new Map<string, Spelling>()

/** Makes room where much is kept. Only between texts: within one, equal words are to be one object. */
export function makeRoom(): void {
  longWords.clear()
  if (foldedWords.size <= MOST) return
  foldedWords.clear()
  table.fill(undefined)
}

/** The spelling of the code units from `start` to `end`. Nothing is cut out of the text where the word is known. */
export function spellingAt(text: string, start: number, end: number): Spelling {
  const size = end - start
  if (size > LONGEST) return spellingOf(text.slice(start, end))
  let hash = size
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  let steps = 0
  for (let known = table[slot]; known !== undefined; known = table[slot]) {
    if (isAt(known.raw, text, start, size)) return known
    // Words made to meet in one place shall not make the search long.
    if (++steps > FARTHEST) return spellingOf(copyOf(text, start, end))
    slot = (slot + 1) & (SLOTS - 1)
  }
  return (table[slot] = spellingOf(copyOf(text, start, end)))
}

function isAt(word: string, text: string, start: number, size: number): boolean {
  if (word.length !== size) return false
  for (let i = 0; i < size; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

function spellingOf(raw: string): Spelling {
  const norm = oneScript(foldWord(raw))
  const folded = foldedOf(norm)
  if (norm === raw) return folded
  return spelling(raw, folded)
}

function foldedOf(norm: string): Spelling {
  const words = norm.length > LONGEST ? longWords : foldedWords
  const known = words.get(norm)
  if (known) return known
  const made = spelling(norm)
  words.set(norm, made)
  return made
}

type Making = { -readonly [K in keyof Spelling]: Spelling[K] }

/** A word written so, of one shape with all others (decision 91); without `folded` it is its own folded word. */
function spelling(raw: string, folded?: Spelling): Spelling {
  const made: Making = {
    raw,
    norm: folded ? folded.norm : raw,
    folded: folded as Spelling,
    answers: folded ? folded.answers : [],
    number: 0,
    numbering: 0,
    kept: undefined,
    term: undefined,
  }
  if (!folded) made.folded = made
  return made
}

/** A string of its own: a slice would keep the whole text alive. */
function copyOf(text: string, start: number, end: number): string {
  const units: number[] = []
  for (let i = start; i < end; i++) units.push(text.charCodeAt(i))
  return String.fromCharCode(...units)
}

/** A token as if its folded letters were others. */
export const respelt = ({ start, end, kind, raw, breakBefore }: TokenMark, norm: string): TokenMark => ({
  start,
  end,
  kind,
  raw,
  norm,
  breakBefore,
  spelling: foldedOf(norm),
})

let numberings = 0

/** For each token the number of its folded word among those of the text, in the order in which they are first met; and how many there are. */
export function numbered(tokens: readonly TokenMark[]): { readonly numbers: Int32Array; readonly count: number } {
  const numbers = new Int32Array(tokens.length)
  const numbering = ++numberings
  let count = 0
  for (let i = 0; i < tokens.length; i++) {
    const { folded } = tokens[i]!.spelling
    if (folded.numbering !== numbering) {
      folded.numbering = numbering
      folded.number = count++
    }
    numbers[i] = folded.number
  }
  return { numbers, count }
}

/** Questions with two bits each, known and yes, in one small number of `Spelling.answers`. */
const IN_ONE = 15
const KNOWN = 1
const YES = 2
let questions = 0

/** A question about folded words that is thought about once a word: from then on the answer stands with the word. */
export function wordTest(ask: (norm: string) => boolean): (token: { readonly spelling: Spelling }) => boolean {
  const place = Math.floor(questions / IN_ONE)
  const shift = (questions++ % IN_ONE) * 2
  return ({ spelling }) => {
    const { answers } = spelling
    const bits = place < answers.length ? answers[place]! >> shift : 0
    if (bits & KNOWN) return (bits & YES) !== 0
    const yes = ask(spelling.norm)
    while (answers.length <= place) answers.push(0)
    answers[place]! |= (yes ? KNOWN | YES : KNOWN) << shift
    return yes
  }
}
