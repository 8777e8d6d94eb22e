/** Takes a written name apart: its words, what each is good for, and their sounds. */
import { LEXEMES } from './lexemes.ts'
import { LONGEST_WORD, type NameScript, scriptOf, soundsOf } from './phones.ts'

/**
 * `name` counts in full; `light` (Muhammad, Syed, bin) may be left out by one of two writers; `initial` is one letter;
 * `patronymic` is a Russian father's name.
 */
export type PartRole = 'name' | 'light' | 'initial' | 'patronymic'

export interface NamePart {
  /** In small letters, marks folded. */
  readonly word: string
  readonly script: NameScript
  readonly role: PartRole
  readonly sounds: string
  /** Other ways to sound it: without the article, in the nominative. */
  readonly also: readonly string[]
  /** What a Russian word may be in the nominative, beside itself. */
  readonly stems: readonly string[]
  /** Borne by so many that it tells little of who is meant. */
  readonly common: boolean
  /** Rows of lexemes.ts that it may be. */
  readonly lexemes: readonly number[]
}

/** No name that is looked at has more words: the rest is cut off. */
export const MOST_WORDS = 12
/** No more of a name is looked at, in UTF-16 code units. */
const MOST_UNITS = 400

const LIGHT = new Set(
  (
    'al el ul ur ud uz as ash ad an bin ben ibn bint abu abi von van der den de da di del della la le dos du y e bey pasha haji hajji mullah mawlawi maulana mufti dr mr mrs ms prof sir lord lady sheikh shaikh shaykh shah syed sayyid sayed sayyed ' +
    'muhammad mohammad mohammed mohamed muhammed mohamad mohd md mian malik chaudhry sardar jr sr ii iii general president minister ' +
    'محمد سید سیّد شیخ حاجی میاں ملک چوہدری مولانا مفتی ڈاکٹر جناب مسٹر بن ابن ابو ال ملا خواجہ سردار حضرت نواب پیر بنت آیتاللہ وان فان دی ڈی ڈا فون ڈیر ' +
    'аль эль ас аш ан ад ар ат аз бин бен ибн абу фон ван дер де да ди дель ла ле оглы кызы заде мохаммад мухаммад мохаммед мухаммед сайед саид-ага шейх шах мулла доктор хаваджа ходжа господин г-н г-жа уль ур уд'
  ).split(' '),
)
/** Second halves of names written apart: "سیف اللہ" is one name, and not the name "سیف". */
const SECOND_HALF = new Set('اللہ الدین ullah uddin улла уддин'.split(' '))
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична)(?:а|у|ем|ой|ы|е)?$/
const PATRONYMIC_LATIN = /(?:ovich|evich|ovitch|evitch|ovna|evna)$/

const DROPPED =
  /[\u064b-\u065f\u0670\u0640\u0610-\u061a\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad'’‘ʼ`´ʻ"“”«»]/g
const LETTER: { readonly [from: string]: string } = {
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
}

/** A name as it is compared: compatibility forms, small letters, one form a letter, no marks of vowel or direction. */
export function foldName(name: string): string {
  const cut = name.length > MOST_UNITS ? name.slice(0, MOST_UNITS) : name
  let out = ''
  for (const c of cut
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u0627\u0653/g, 'آ')
    .replace(DROPPED, ''))
    out += LETTER[c] ?? c
  return out
}

let byWord: Map<string, number[]> | undefined
/** Rows that hold a word which may be left out: all their spellings may. */
const lightRows = new Set<number>()
const commonRows = new Set<number>()
const COMMON = new Set('khan ali ahmad hussain hassan singh kumar begum bibi abdul abdel abd john'.split(' '))
function lexemesOf(word: string): readonly number[] {
  if (!byWord) {
    byWord = new Map()
    LEXEMES.trim()
      .split('\n')
      .forEach((row, i) => {
        for (const w of row.split(/[\s|]+/)) {
          const key = foldName(w)
          if (key === '') continue
          if (LIGHT.has(w)) lightRows.add(i)
          if (COMMON.has(w)) commonRows.add(i)
          const list = byWord!.get(key)
          if (list) list.push(i)
          else byWord!.set(key, [i])
        }
      })
  }
  return byWord.get(word) ?? []
}

const memo = new Map<string, NamePart>()

/** The parts of a name, in order. Absent: [] where it has no letter. */
export const partsOf = (name: string): NamePart[] => wordsOfName(name).map(({ word, dotted }) => partOf(word, dotted))

/**
 * The folded words of a name, in order; `dotted` where a full stop follows. A comma puts what follows it first: "Рафик, Хаваджа".
 * Absent: [] where it has no letter.
 */
export function wordsOfName(name: string): { readonly word: string; readonly dotted: boolean }[] {
  let folded = foldName(name)
  const comma = folded.search(/[,،]/)
  if (comma > 0 && !/[,،]/.test(folded.slice(comma + 1)))
    folded = `${folded.slice(comma + 1)} ${folded.slice(0, comma)}`
  const out: { word: string; dotted: boolean }[] = []
  for (const m of folded.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = m[0].slice(0, LONGEST_WORD)
    if (!/\p{L}/u.test(word)) continue
    const before = out.at(-1)
    if (before && SECOND_HALF.has(word) && before.word.length > 1 && before.word.length < 16) {
      before.word += word
      continue
    }
    if (out.length >= MOST_WORDS) break
    out.push({ word, dotted: folded[m.index + m[0].length] === '.' })
  }
  return out
}

/** One word as a part; `word` is folded (`foldName`); `dotted` when a full stop follows it. */
export function partOf(word: string, dotted = false): NamePart {
  const key = dotted && word.length === 1 ? `${word}.` : word
  const known = memo.get(key)
  if (known) return known
  const script = scriptOf(word)
  const sounds = soundsOf(word)
  const letters = [...word].length
  let lexemes = lexemesOf(word)
  const role: PartRole =
    letters === 1 && (dotted || script === 'Latn' || lexemes.length === 0)
      ? 'initial'
      : LIGHT.has(word) || lexemes.some((row) => lightRows.has(row))
        ? 'light'
        : PATRONYMIC.test(word) || PATRONYMIC_LATIN.test(word)
          ? 'patronymic'
          : 'name'
  const also: string[] = []
  let stems: readonly string[] = []
  if (script === 'Arab' && word.startsWith('ال') && letters > 4) also.push(soundsOf(word.slice(2)))
  if (script === 'Arab') {
    // "عبدالغنی": the vowel of the article is short, and its l may be swallowed.
    const inside = /^(.{2,})ال(.{2,})$/.exec(word)
    if (inside) also.push(soundsOf(`${inside[1]}ل${inside[2]}`), soundsOf(inside[1]! + inside[2]!))
    if (word.endsWith('نگ') && letters > 2) also.push(soundsOf(word.slice(0, -1)))
  }
  if (script === 'Cyrl') {
    stems = nominatives(word)
    // Japanese дз is j; in other names it is d and z.
    if (word.includes('дз')) also.push(soundsOf(word.replaceAll('дз', 'дъз')))
    for (const stem of stems) {
      also.push(soundsOf(stem))
      // "Асифа" is Asifa, or Asif's.
      const more = lexemesOf(stem)
      if (more.length > 0) lexemes = [...lexemes, ...more]
    }
  }
  if (script === 'Latn') {
    if (/[^aeiou]e$/.test(word) && letters > 3) also.push(soundsOf(word.slice(0, -1)))
    if (word.endsWith('ng') && letters > 3) also.push(soundsOf(word.slice(0, -1)))
    if (/qu[ei]/.test(word)) also.push(soundsOf(word.replace(/qu(?=[ei])/g, 'k')))
    // Pinyin, and Spanish or Portuguese x.
    if (/^x|q(?=i)/.test(word)) also.push(soundsOf(word.replace(/^x/, 'sh').replace(/q(?=i)/g, 'ch')))
    if (/zh/.test(word)) also.push(soundsOf(word.replaceAll('zh', 'j')))
    if (/^al[bcdfghjklmnpqrstvwxyz]/.test(word) && letters > 6) also.push(soundsOf(word.slice(2)))
  }
  const common = COMMON.has(word) || lexemes.some((row) => commonRows.has(row))
  const part: NamePart = { word, script, role, sounds, also, stems, common, lexemes }
  if (memo.size > 20_000) memo.clear()
  memo.set(key, part)
  return part
}

const ENDINGS: readonly (readonly [RegExp, ...string[]])[] = [
  [/(?<=[^аеиоуыэюя])(?:а|у|ом|е)$/, ''],
  [/(?<=[аеоуи])(?:я|ю|ем|е)$/, 'й'],
  [/(?<=[^аеиоуыэюя])(?:я|ю|ем)$/, 'ь'],
  [/(?<=[жчшщц])ем$/, ''],
  [/(?<=[ое]в|ин|ын)ым$/, ''],
  [/(?:ого|ому|ым|им|ом)$/, 'ий', 'ый'],
  [/(?:ы|е|у|ой|и)$/, 'а'],
  [/(?:и|е|ю|ей)$/, 'я'],
]
/** What a Russian word may be in the nominative, beside itself. */
function nominatives(word: string): string[] {
  if (word.length < 4) return []
  const out: string[] = []
  for (const [ending, ...nominative] of ENDINGS)
    if (ending.test(word)) for (const n of nominative) out.push(word.replace(ending, '') + n)
  if (word === 'павла' || word === 'павлу' || word === 'павлом') out.push('павел')
  if (word === 'петра' || word === 'петру' || word === 'петром') out.push('петр')
  return [...new Set(out)].filter((w) => w.length >= 3)
}
