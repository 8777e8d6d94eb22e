/**
 * Folding: one spelling for letters, digits and marks that readers take for the same.
 * The text itself is never changed; folded words stand beside it, in `Token.norm`.
 *
 * Source: Unicode Arabic block; the spellings that Urdu keyboards and Arabic keyboards give for one letter.
 */

const LETTERS: { readonly [from: string]: string } = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ه: 'ہ',
  ة: 'ہ',
  ۃ: 'ہ',
  ۂ: 'ہ',
  ۀ: 'ہ',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ۓ: 'ے',
  ё: 'е',
  Ё: 'е',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
}

/** Code units that carry no letter of their own: short vowels, tatweel, joiners, direction marks, soft hyphen. */
function isDropped(c: number): boolean {
  return (
    (c >= 0x064b && c <= 0x0652) ||
    (c >= 0x0656 && c <= 0x065f) ||
    c === 0x0670 ||
    c === 0x0640 ||
    (c >= 0x0610 && c <= 0x061a) ||
    (c >= 0x200b && c <= 0x200f) ||
    (c >= 0x202a && c <= 0x202e) ||
    (c >= 0x2066 && c <= 0x2069) ||
    c === 0x00ad ||
    c === 0xfeff ||
    (c >= 0x0300 && c <= 0x036f) ||
    (c >= 0x06d6 && c <= 0x06dc)
  )
}

const foldOf = new Array<string | undefined>(0x10000)
function foldUnit(c: number): string {
  const known = foldOf[c]
  if (known !== undefined) return known
  let s = String.fromCharCode(c)
  if (isDropped(c)) s = ''
  else if (c >= 0x06f0 && c <= 0x06f9) s = String.fromCharCode(48 + c - 0x06f0)
  else if (c >= 0x0660 && c <= 0x0669) s = String.fromCharCode(48 + c - 0x0660)
  else if (c >= 0xfb50 && c < 0xfeff) {
    // Presentation forms are taken apart; what stands for itself there (U+FE0F, U+FDFD …) stays.
    const plain = s.normalize('NFKC')
    s = plain === s ? s : foldWord(plain)
  } else s = LETTERS[s] ?? s.toLowerCase()
  foldOf[c] = s
  return s
}

// 0 not asked yet, 1 itself when folded, 2 another.
const stays = new Uint8Array(0x10000)
function staysItself(c: number): boolean {
  // Marks that go by the letter before them are never themselves.
  if (stays[c] === 0)
    stays[c] = c === 0x0306 || (c >= 0x0653 && c <= 0x0655) || foldUnit(c) !== String.fromCharCode(c) ? 2 : 1
  return stays[c] === 1
}

/**
 * A word as it is compared: lower case, one form per letter, no vowel marks, ASCII digits.
 * It may be shorter or longer than the word; spans never point into it.
 *
 * Example: `foldWord('وزيرِ')` is `'وزیر'`; `foldWord('Рогачёв')` is `'рогачев'`.
 */
export function foldWord(word: string): string {
  // Most words are folded already: they are given back as they are.
  let same = 0
  while (same < word.length && staysItself(word.charCodeAt(same))) same++
  if (same === word.length) return word
  let out = word.slice(0, same)
  for (let i = same; i < word.length; i++) {
    const c = word.charCodeAt(i)
    // Letters written in two parts (alef + madda, yeh + hamza): the mark belongs to the letter before it.
    if (c === 0x0653 && out.endsWith('ا')) out = `${out.slice(0, -1)}آ`
    else if (c === 0x0654 && out.endsWith('ی')) out = `${out.slice(0, -1)}ئ`
    else if (c === 0x0653 || c === 0x0654 || c === 0x0655) continue
    // A letter and its accent in one code unit (é) and in two (e + ́) are the same; й keeps its breve.
    else if (c === 0x0306 && out.endsWith('и')) out = `${out.slice(0, -1)}й`
    else out += foldUnit(c)
  }
  return out
}

/** Latin letters that are written for the Cyrillic ones they look like: "начнeтся" for "начнётся". */
const LOOKALIKE: { readonly [latin: string]: string } = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у' }

const MIXED = /[а-я][aceopxy]|[aceopxy][а-я]/

/** A folded word of Cyrillic letters without Latin ones between them. */
export function oneScript(word: string): string {
  if (!MIXED.test(word) || /[^а-яaceopxy-]/.test(word)) return word
  return word.replace(/[aceopxy]/g, (c) => LOOKALIKE[c]!)
}

/** Space that is not one space between two words. */
const LOOSE = /^\s|[^\S ]|\s\s|\s$/

/** A phrase folded word by word, its spaces made single. */
export function foldPhrase(phrase: string): string {
  const folded = foldWord(phrase)
  return LOOSE.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded
}
