/** Terms: a text as the search index keeps it, each term with its place in the original characters. */
import { remembered } from '../model/remember.ts'
import type { Span } from '../model/span.ts'
import { stem } from './stem.ts'
import { type Token, tokenize } from './tokens.ts'

/** Longer words are cut: indexes do not take them whole. In UTF-16 code units. */
const MAX_TERM = 80

export interface PlacedTerm extends Span {
  readonly term: string
}

/**
 * The terms of a text in order: words and numbers, folded and stemmed, signs left out.
 * Offsets: UTF-16 code units into `text`, of the whole word.
 */
export function placedTerms(text: string): PlacedTerm[] {
  const out: PlacedTerm[] = []
  for (const t of tokenize(text)) {
    const term = termIn(t)
    if (term !== '') out.push({ term, start: t.start, end: t.end })
  }
  return out
}

/** The term of a token; '' where it has none. */
function termIn({ kind, spelling: { folded } }: Token): string {
  return kind === 'sign' ? '' : (folded.term ??= termOf(folded.norm))
}

const termOf = (norm: string): string => stem(norm.replace(/[^\p{L}\p{N}]/gu, '')).slice(0, MAX_TERM)

/** Words come again and again. */
const MOST_WORDS = 200_000

/** The terms alone, for the index. */
export function termsOf(text: string): string[] {
  const out: string[] = []
  for (const t of tokenize(text)) {
    const term = termIn(t)
    if (term !== '') out.push(term)
  }
  return out
}

/** Consonants that one name's spellings in the three scripts share. Vowels, and letters that stand for them, are left out. */
const SOUNDS: { readonly [letter: string]: string } = {
  ...letters('б b ب', 'b'),
  ...letters('п p پ', 'p'),
  ...letters('т t ت ٹ ط', 't'),
  ...letters('д d د ڈ', 'd'),
  ...letters('ф f ف в v w و', 'f'),
  ...letters('к k c q ک ق', 'k'),
  ...letters('г g گ غ', 'g'),
  ...letters('х خ ح ہ ھ h', 'h'),
  ...letters('с з s س ص ث з z ز ذ ظ ض ц', 's'),
  ...letters('ш ش щ', 'S'),
  ...letters('ж ژ j ج', 'j'),
  ...letters('ч چ', 'c'),
  ...letters('л l ل', 'l'),
  ...letters('м m م', 'm'),
  ...letters('н n ن ں', 'n'),
  ...letters('р r ر ڑ', 'r'),
  ...letters('x', 'ks'),
}

function letters(from: string, to: string): { [letter: string]: string } {
  return Object.fromEntries(from.split(' ').map((l) => [l, to]))
}

const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'щ'],
  [/sh/g, 'ш'],
  [/zh/g, 'ж'],
  [/ch/g, 'ч'],
  [/kh/g, 'خ'],
  [/gh/g, 'г'],
  [/ph/g, 'f'],
  [/ts/g, 'ц'],
  [/дж/g, 'j'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
]

const FIRST_VOWELS = /^[aeiouyаеиоуыэюяйاآعیئ]/
/** Letters that are consonants in one spelling of a name and vowels, or nothing, in another: sure at the beginning only. */
const UNSURE = 'vwвوhہھحхyй'

/**
 * What a name sounds like, roughly and in any of the three scripts: its consonants, one letter a class, doubled ones once.
 * For finding only: two names with one key need not be the same.
 * Absent: undefined where fewer than two consonants are left.
 */
export const nameTerm = (word: string): string | undefined => sound(word)

const sound = remembered(MOST_WORDS, soundOf, MAX_TERM)

function soundOf(word: string): string | undefined {
  let s = word
  for (const [from, to] of DIGRAPHS) s = s.replace(from, to)
  let out = FIRST_VOWELS.test(s) ? 'a' : ''
  let last = ''
  for (let i = 0; i < s.length; i++) {
    const c = s[i]!
    const sound = SOUNDS[c]
    if (sound === undefined || sound === last || (i > 0 && UNSURE.includes(c))) continue
    out += sound
    last = sound
  }
  // The last v of -ov is written ف or not heard at all; a short name needs it to be told from others.
  if (out.endsWith('f') && out.length >= 3 && !(out.length === 3 && out.startsWith('a'))) out = out.slice(0, -1)
  return out.length >= 2 ? `n${out}` : undefined
}

/** The name terms of a name, word by word, initials left out. */
export const nameTerms = (name: string): string[] =>
  tokenize(name)
    .filter((t) => t.kind === 'word')
    .map((t) => nameTerm(t.norm))
    .filter((t) => t !== undefined)
