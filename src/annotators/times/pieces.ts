/** Pieces: the tokens of a text, with numbers that are written on to letters taken apart. */
import type { SentenceMark, Spelling, TokenMark } from '../../model/marks.ts'

/** A piece of text: a token, or the number or the letters of one. Offsets as in `TokenMark`. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'sign'
  readonly norm: string
  /** Its word, where it is a whole token. */
  readonly spelling?: Spelling
}

/** The pieces of a text and where its sentences begin and end among them (`last` exclusive). */
export interface Pieces {
  readonly pieces: readonly Piece[]
  readonly sentences: readonly { readonly first: number; readonly last: number }[]
}

/** ء, which stands for the era after a year. */
const HAMZA = 0x621

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isRawDigit = (c: number): boolean => isDigit(c) || (c >= 0x6f0 && c <= 0x6f9) || (c >= 0x660 && c <= 0x669)

/**
 * Takes "2019ء", "10th", "1990s" apart after the digits, and "اگست2020" before them when `known` knows the letters:
 * otherwise the number belongs to a name ("G20").
 */
export function piecesOf(
  text: string,
  tokens: readonly TokenMark[],
  sentences: readonly SentenceMark[],
  known: (word: string) => boolean,
  marked: ReadonlySet<string>,
  stops: (pieces: readonly Piece[], first: number, last: number) => boolean,
): Pieces {
  const pieces: Piece[] = []
  const bounds: { first: number; last: number }[] = []
  for (const sentence of sentences) {
    const first = pieces.length
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i]!
      const norm = token.norm
      if (token.kind !== 'word' || norm.length < 2) pieces.push(token)
      else if (marked.size > 0 && marked.has(norm)) pieces.push(apart(text, token))
      else if (isDigit(norm.charCodeAt(0))) cut(text, token, pieces)
      else if (
        isDigit(norm.charCodeAt(norm.length - 1)) ||
        (norm.charCodeAt(norm.length - 1) === HAMZA && /\d/.test(norm))
      )
        cutBefore(text, token, pieces, known)
      else pieces.push(token)
    }
    const before = bounds[bounds.length - 1]
    // "9 a.m. Moscow time": the full stop was the word's, not the sentence's.
    if (before && !tokens[sentence.first]!.breakBefore && endsInStop(pieces, before, first, stops))
      bounds[bounds.length - 1] = { first: before.first, last: pieces.length }
    else bounds.push({ first, last: pieces.length })
  }
  return { pieces, sentences: bounds }
}

/** Whether a sentence ends with a word of time that carries its own full stop. */
function endsInStop(
  pieces: readonly Piece[],
  sentence: { readonly first: number },
  last: number,
  stops: (pieces: readonly Piece[], first: number, last: number) => boolean,
): boolean {
  if (pieces[last - 1]!.norm !== '.') return false
  for (const size of [2, 4]) if (last - size >= sentence.first && stops(pieces, last - size, last)) return true
  return false
}

/** Folding takes vowel marks away; in a few words the mark tells that from this: it is kept at the end of `norm`. */
function apart(text: string, token: TokenMark): Piece {
  return text.slice(token.start, token.end).includes(PESH)
    ? { start: token.start, end: token.end, kind: token.kind, norm: token.norm + PESH }
    : token
}

const PESH = '\u064f'

function cut(text: string, token: Piece, out: Piece[]): void {
  let at = token.start
  while (at < token.end && isRawDigit(text.charCodeAt(at))) at++
  let digits = 0
  while (digits < token.norm.length && isDigit(token.norm.charCodeAt(digits))) digits++
  const rest = token.norm.slice(digits)
  if (at >= token.end || at - token.start !== digits || rest === '') {
    out.push(rest === '' ? { start: token.start, end: token.end, kind: 'number', norm: token.norm } : token)
    return
  }
  out.push({ start: token.start, end: at, kind: 'number', norm: token.norm.slice(0, digits) })
  out.push({ start: at, end: token.end, kind: 'word', norm: rest })
}

function cutBefore(text: string, token: Piece, out: Piece[], known: (word: string) => boolean): void {
  let at = token.start
  while (at < token.end && !isRawDigit(text.charCodeAt(at))) at++
  let letters = 0
  while (letters < token.norm.length && !isDigit(token.norm.charCodeAt(letters))) letters++
  const word = token.norm.slice(0, letters)
  if (at >= token.end || !known(word)) {
    out.push(token)
    return
  }
  out.push({ start: token.start, end: at, kind: 'word', norm: word })
  cut(text, { start: at, end: token.end, kind: 'word', norm: token.norm.slice(letters) }, out)
}
