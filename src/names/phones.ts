/** The sounds that a written name may stand for: one small alphabet for Perso-Arabic, Cyrillic and Latin letters. */

export type NameScript = 'Arab' | 'Cyrl' | 'Latn' | 'other'

/**
 * The alphabet of sounds, one character each. Consonants as in "bcdf…", and:
 * C ch, S sh, Z zh, X kh, G gh, T ts, J dzh, N nasal n, H breath after a consonant, Q glottal stop and ain, D dh/th;
 * vowels: a i u e o short or unknown, A I U E O long, @ carrier of any vowel at a word's beginning, W waw, Y yeh, M final heh.
 */
export const SOUNDS = "bpvfwmntdkgqszrlhyjCSZXGTNHQDaiueoAIUEO@WYMJ'"

const ARABIC: { readonly [letter: string]: string } = {
  ا: 'A',
  آ: 'A',
  أ: 'A',
  إ: 'i',
  ٱ: 'A',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 't',
  ط: 't',
  ث: 's',
  س: 's',
  ص: 's',
  ج: 'J',
  چ: 'C',
  ح: 'h',
  ہ: 'h',
  ه: 'h',
  ھ: 'H',
  خ: 'X',
  د: 'd',
  ڈ: 'd',
  ذ: 'z',
  ز: 'z',
  ض: 'z',
  ظ: 'z',
  ژ: 'Z',
  ر: 'r',
  ڑ: 'r',
  ش: 'S',
  ع: 'Q',
  غ: 'G',
  ف: 'f',
  ق: 'q',
  ک: 'k',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ں: 'N',
  و: 'W',
  ؤ: 'W',
  ی: 'Y',
  ي: 'Y',
  ى: 'Y',
  ئ: 'Q',
  ء: 'Q',
  ے: 'E',
  ة: 'M',
  ۃ: 'M',
  ۂ: 'h',
  ۀ: 'h',
  ټ: 't',
  ډ: 'd',
  ړ: 'r',
  ښ: 'S',
  ې: 'E',
  ۍ: 'Y',
  ګ: 'g',
  ڼ: 'n',
  ڤ: 'v',
  ۓ: 'E',
  ﷲ: 'l',
}
const CYRILLIC: { readonly [letter: string]: string } = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'o',
  ж: 'Z',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'X',
  ц: 'T',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ы: 'i',
  ь: "'",
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'e',
  ґ: 'g',
  ў: 'w',
  ј: 'y',
  љ: 'l',
  њ: 'n',
  џ: 'J',
  ђ: 'J',
  ћ: 'C',
  ә: 'a',
  ғ: 'G',
  қ: 'q',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  ӣ: 'I',
  ӯ: 'U',
  ҳ: 'h',
  ҷ: 'J',
}
/** Latin letters in groups, the longest first at each place. */
const LATIN: readonly (readonly [string, string])[] = [
  ['tsch', 'C'],
  ['dsch', 'J'],
  ['shch', 'S'],
  ['szcz', 'S'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['dzh', 'J'],
  ['dzs', 'J'],
  ['zsh', 'Z'],
  ['ough', 'O'],
  ['eigh', 'ey'],
  ['ngh', 'nG'],
  ['sh', 'S'],
  ['ch', 'C'],
  ['kh', 'X'],
  ['gh', 'G'],
  ['zh', 'Z'],
  ['ph', 'f'],
  ['th', 'tH'],
  ['dh', 'dH'],
  ['bh', 'bH'],
  ['jh', 'JH'],
  ['ts', 'T'],
  ['tz', 'T'],
  ['cz', 'C'],
  ['sz', 'S'],
  ['rz', 'Z'],
  ['dj', 'J'],
  ['ck', 'k'],
  ['qu', 'qu'],
  ['ee', 'I'],
  ['oo', 'U'],
  ['ou', 'U'],
  ['aa', 'A'],
  ['ii', 'I'],
  ['uu', 'U'],
  ['ie', 'I'],
  ['ai', 'ay'],
  ['ay', 'ay'],
  ['ei', 'ey'],
  ['ey', 'ey'],
  ['au', 'au'],
  ['aw', 'aw'],
  ['ow', 'ow'],
  ['eu', 'o'],
  ['wh', 'w'],
  ['ng', 'ng'],
  ['ya', 'ya'],
  ['yu', 'yu'],
  ['x', 'ks'],
  ['c', 'k'],
  ['q', 'q'],
  ['y', 'y'],
  ['j', 'J'],
  ['w', 'w'],
  ['v', 'v'],
]
const LATIN_SPECIAL: { readonly [letter: string]: string } = {
  ç: 'C',
  č: 'C',
  ć: 'C',
  ş: 'S',
  š: 'S',
  ś: 'S',
  ș: 'S',
  ž: 'Z',
  ż: 'Z',
  ź: 'Z',
  ğ: 'G',
  ı: 'i',
  ł: 'l',
  ñ: 'ny',
  ß: 's',
  ø: 'o',
  æ: 'e',
  œ: 'o',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ţ: 'T',
  ț: 'T',
  ħ: 'h',
  ə: 'a',
  ʿ: 'Q',
  ʾ: 'Q',
  ӕ: 'e',
  ā: 'A',
  ī: 'I',
  ū: 'U',
  ē: 'E',
  ō: 'O',
  ḥ: 'h',
  ḫ: 'X',
  ẖ: 'X',
  ġ: 'G',
  ṣ: 's',
  ṭ: 't',
  ẓ: 'z',
  ḍ: 'd',
  ä: 'e',
  ö: 'o',
  ü: 'u',
  ř: 'r',
  ě: 'e',
  ů: 'U',
  ý: 'i',
}

/** Longest word that is looked at, in letters: longer ones are no names, and time stays linear. */
export const LONGEST_WORD = 40

/** The script that most letters of a word belong to. */
export function scriptOf(word: string): NameScript {
  let arab = 0
  let cyrl = 0
  let latn = 0
  for (let i = 0; i < word.length && i < LONGEST_WORD; i++) {
    const c = word.charCodeAt(i)
    if ((c >= 0x600 && c <= 0x6ff) || (c >= 0x750 && c <= 0x77f) || (c >= 0xfb50 && c <= 0xfefc)) arab++
    else if (c >= 0x400 && c <= 0x52f) cyrl++
    else if (
      (c >= 0x41 && c <= 0x24f && c !== 0xd7 && c !== 0xf7) ||
      (c >= 0x1e00 && c <= 0x1eff) ||
      c === 0x2bf ||
      c === 0x2be
    )
      latn++
  }
  const most = Math.max(arab, cyrl, latn)
  return most === 0 ? 'other' : most === arab ? 'Arab' : most === cyrl ? 'Cyrl' : 'Latn'
}

/**
 * The sounds of one word in small letters (`foldName` of parts.ts), as a string of `SOUNDS`.
 * Letters of several scripts in one word are each read by their own. Absent: '' where there is no letter.
 */
export function soundsOf(word: string): string {
  let out = ''
  const n = Math.min(word.length, LONGEST_WORD)
  for (let i = 0; i < n; ) {
    const c = word[i]!
    const arabic = ARABIC[c]
    if ((c === 'ک' || c === 'گ') && word[i + 1] === 'ھ') {
      // Latin "kh", "gh" stand for these too.
      out += c === 'ک' ? 'X' : 'G'
      i += 2
      continue
    }
    if (arabic !== undefined) {
      out +=
        i === 0 && (c === 'ا' || c === 'أ' || c === 'إ') ? '@' : i === n - 1 && (c === 'ہ' || c === 'ه') ? 'M' : arabic
      i++
      continue
    }
    const cyrillic = CYRILLIC[c]
    if (cyrillic !== undefined) {
      if ((c === 'д' || c === 'ч') && word[i + 1] === 'ж') {
        out += 'J'
        i += 2
      } else if (c === 'г' && word[i + 1] === 'х') {
        out += 'G'
        i += 2
      } else if (/[бдтпдч]/.test(c) && word[i + 1] === 'х') {
        // "Бхутто", "Чаудхри": a breath, as Latin h is.
        out += `${cyrillic}H`
        i += 2
      } else if (c === 'д' && word[i + 1] === 'з') {
        // Polivanov's Cyrillic for Japanese: Синдзо.
        out += 'J'
        i += 2
      } else if (c === 'ц' && word[i + 1] === 'з') {
        // Palladius' Cyrillic for Chinese: Цзиньпин, Чжан.
        out += 'J'
        i += 2
      } else if (c === 'т' && word[i + 1] === 'с') {
        out += 'T'
        i += 2
      } else {
        out += cyrillic
        i++
      }
      continue
    }
    const special = LATIN_SPECIAL[c]
    if (special !== undefined) {
      out += special
      i++
      continue
    }
    const group = LATIN_BY_FIRST.get(c)?.find(([g]) => word.startsWith(g, i))
    if (group) {
      const [g, sounds] = group
      out += g === 'c' && /[eiy]/.test(word[i + 1] ?? '') ? 's' : sounds
      i += g.length
      continue
    }
    // "Haniyeh", "Abdullah": the h at the end is seldom sounded.
    if (c === 'h' && i === n - 1 && i > 1 && /[aei]/.test(word[i - 1]!)) out += 'M'
    else if (c >= 'a' && c <= 'z') out += c
    else if (c > '\u00bf') {
      // A letter with an accent sounds as the letter without.
      const base = c.normalize('NFD')[0]!
      if (base >= 'a' && base <= 'z') out += base
    }
    i++
  }
  // Perso-Arabic writes a doubled consonant once: two letters there are two sounds.
  return scriptOf(word) === 'Arab' ? out.replace('ll', 'l') : collapsed(out)
}

const LATIN_BY_FIRST = new Map<string, (readonly [string, string])[]>()
for (const group of LATIN) {
  const first = group[0][0]!
  const list = LATIN_BY_FIRST.get(first)
  if (list) list.push(group)
  else LATIN_BY_FIRST.set(first, [group])
}

/** Doubled letters count once: scripts differ in writing them. */
function collapsed(sounds: string): string {
  let out = ''
  for (let i = 0; i < sounds.length; i++) if (i === 0 || sounds[i] !== sounds[i - 1]) out += sounds[i]
  return out
}
