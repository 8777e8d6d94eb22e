/** Tokens: words, numbers and single signs of a text, each with its folded form. */
import type { TokenMark } from '../model/marks.ts'
import { makeRoom, spellingAt } from './spellings.ts'

/**
 * `word`: letters (with marks, digits and inner apostrophes); `number`: digits alone; `sign`: one other character that is not space.
 * Offsets: UTF-16 code units, half-open, into the text. `raw` is the words themselves, `norm` their folded form (`fold.ts`).
 */
export type Token = TokenMark

const SPACE = 1
const LETTER = 2
const DIGIT = 3
const SIGN = 4
const JOIN = 5 // marks and zero-width joiners: part of the word they stand in
const classes = new Uint8Array(0x10000)

function classOf(c: number): number {
  const known = classes[c]!
  if (known) return known
  const s = String.fromCharCode(c)
  let k = SIGN
  if (
    c === 0x200b ||
    c === 0xfeff ||
    (c >= 0x202a && c <= 0x202e) ||
    (c >= 0x2066 && c <= 0x2069) ||
    c === 0x200e ||
    c === 0x200f
  )
    k = SPACE
  else if (/\s/.test(s)) k = SPACE
  else if (c === 0x200c || c === 0x200d || c === 0x00ad || /\p{M}/u.test(s)) k = JOIN
  else if (/\p{L}/u.test(s)) k = LETTER
  else if (/\p{Nd}/u.test(s)) k = DIGIT
  classes[c] = k
  return k
}

const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2019 || c === 0x2bc

/**
 * Cuts a text into tokens, in one pass. Hyphens, dots and quotation marks are tokens of their own;
 * an apostrophe inside a word belongs to it ("O'Brien"), but a possessive 's is cut off.
 */
export function tokenize(text: string): Token[] {
  makeRoom()
  const out: Token[] = []
  const n = text.length
  let breakBefore = false
  let breaks = 0
  let i = 0
  while (i < n) {
    const c = text.charCodeAt(i)
    const k = classes[c] || classOf(c)
    if (k === SPACE) {
      if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10) || c === 0x2028 || c === 0x2029) breaks++
      i++
      continue
    }
    const start = i
    if (breaks > 0) {
      breakBefore = breaks > 1 || out.length === 0 || !goesOn(text, out[out.length - 1]!.end, start)
      breaks = 0
    }
    let kind: Token['kind'] = 'sign'
    if (k === LETTER || k === DIGIT || k === JOIN) {
      let letters = k === LETTER
      i++
      while (i < n) {
        const d = text.charCodeAt(i)
        const kd = classes[d] || classOf(d)
        if (kd === LETTER) letters = true
        else if (kd === DIGIT || kd === JOIN) {
          // stays in the word
        } else if (
          isApostrophe(d) &&
          letters &&
          i + 1 < n &&
          classOf(text.charCodeAt(i + 1)) === LETTER &&
          !isPossessive(text, i)
        ) {
          // stays in the word
        } else break
        i++
      }
      kind = letters ? 'word' : 'number'
    } else if (c >= 0xd800 && c <= 0xdbff && i + 1 < n) {
      const low = text.charCodeAt(i + 1)
      i += low >= 0xdc00 && low <= 0xdfff ? 2 : 1
    } else if (isApostrophe(c) && out.length > 0 && out[out.length - 1]!.end === i && isPossessive(text, i)) {
      i += 2
      kind = 'word'
    } else i++
    const spelling = spellingAt(text, start, i)
    out.push({ start, end: i, kind, raw: spelling.raw, norm: spelling.norm, breakBefore, spelling })
    breakBefore = false
  }
  return out
}

/**
 * Whether a line goes on the sentence of the line that ends before `end`: it begins with a small letter, or with a mark that closes or parts
 * words, and no stop stands before it. So are letters wrapped, and pages written out whose links stood on lines of their own.
 */
function goesOn(text: string, end: number, start: number): boolean {
  const first = text[start]!
  if (!/[,.;)»”]/.test(first) && first === first.toUpperCase()) return false
  // "thumb|A harbour": the caption of a picture.
  for (let i = start; i < start + 12; i++) if (text[i] === '|') return false
  let last = end - 1
  while (last > 0 && /["»”)\]]/.test(text[last]!)) last--
  return !/[.!?…:;۔؟]/.test(text[last]!)
}

/** Whether the apostrophe at `i` begins a possessive: "'s" with no letter after it. */
function isPossessive(text: string, i: number): boolean {
  const s = text.charCodeAt(i + 1)
  if (s !== 0x73 && s !== 0x53) return false
  return i + 2 >= text.length || classOf(text.charCodeAt(i + 2)) !== LETTER
}
