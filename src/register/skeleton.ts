/** Names across scripts, roughly: the consonants of each word in Latin letters, those that scripts confuse made one. */
import { remembered } from '../model/remember.ts'
import { foldPhrase } from '../text/fold.ts'

const LETTERS: { readonly [letter: string]: string } = {
  // Cyrillic
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ж: 'j',
  з: 's',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  х: 'h',
  ц: 's',
  ч: 'c',
  ш: 'x',
  щ: 'x',
  // Arabic script
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 't',
  ث: 's',
  ج: 'j',
  چ: 'c',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ڈ: 'd',
  ذ: 's',
  ر: 'r',
  ڑ: 'r',
  ز: 's',
  ژ: 'j',
  س: 's',
  ش: 'x',
  ص: 's',
  ض: 's',
  ط: 't',
  ظ: 's',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ں: 'n',
  و: '',
  ہ: 'h',
  // Latin
  b: 'b',
  c: 'k',
  d: 'd',
  f: 'f',
  g: 'g',
  h: 'h',
  j: 'j',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'p',
  q: 'k',
  r: 'r',
  s: 's',
  t: 't',
  v: 'v',
  x: 'ks',
  z: 's',
}

/** One entry a word, in order: `skeletonsOf('Сергей Лавров')` and `skeletonsOf('Sergey Lavrov')` are alike. */
export const skeletonsOf: (name: string) => readonly string[] = remembered(20_000, skeletonsIn)

function skeletonsIn(name: string): string[] {
  return foldPhrase(name)
    .replace(/sh/g, 'ш')
    .replace(/ch/g, 'ч')
    .replace(/kh/g, 'х')
    .replace(/zh|дж/g, 'j')
    .replace(/th|ph|gh|dh|bh/g, (s) => (s === 'ph' ? 'f' : s[0]!))
    .split(/[\s\-.'’]+/)
    .filter(Boolean)
    .map((word) => {
      let out = ''
      for (const c of word) {
        const s = LETTERS[c] ?? ''
        if (s && !out.endsWith(s)) out += s
      }
      return out.replace(/[vw]|(?<=..)f$/g, '').replace(/(?<=.)h/g, '')
    })
}
