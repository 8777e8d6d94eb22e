/** Words met before, each kept once with its folded form: equal words are one string, quick to look up and to compare. */
import { foldWord, oneScript } from './fold.ts'

/** A word as it is written, and folded (`fold.ts`). */
export interface Spelling {
  readonly raw: string
  readonly norm: string
}

const SLOTS = 2 ** 17
/** More than half full the table is emptied; memory stays flat over a long run. */
const MOST = SLOTS / 2
/** Longer words are not kept: no word of a language is so long. */
const LONGEST = 48

const FARTHEST = 32

const table = new Array<Spelling | undefined>(SLOTS)
let kept = 0

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
    if (++steps > FARTHEST) return spellingOf(text.slice(start, end))
    slot = (slot + 1) & (SLOTS - 1)
  }
  const made = spellingOf(copyOf(text, start, end))
  if (kept++ > MOST) {
    table.fill(undefined)
    kept = 0
  }
  table[slot] = made
  return made
}

function isAt(word: string, text: string, start: number, size: number): boolean {
  if (word.length !== size) return false
  for (let i = 0; i < size; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

const spellingOf = (raw: string): Spelling => ({ raw, norm: oneScript(foldWord(raw)) })

/** A string of its own: a slice would keep the whole text alive. */
function copyOf(text: string, start: number, end: number): string {
  const units: number[] = []
  for (let i = start; i < end; i++) units.push(text.charCodeAt(i))
  return String.fromCharCode(...units)
}
