/** Tells whether two words of names are one word, in another case or another spelling. */
import type { NAME_FORMS } from '../../languages/tables/name-forms.ts'
import type { Ready } from '../../languages/tables/ready.ts'
import type { TitleTable } from '../../languages/tables/titles.ts'

/** Whether two words of a name are the same, whatever their case or spelling. */
export type SameWord = (a: string, b: string) => boolean

/** How the words of names are compared in one language. */
export interface Sameness {
  readonly same: SameWord
  /** A word without its case ending; the word itself where names have no cases. */
  stemOf(word: string): string
  /** Whether a word makes a son of the man named before it. */
  isJunior(word: string): boolean
}

type Forms = Ready<typeof NAME_FORMS>

/** How words are compared in the language of a table: by stems, by softened letters, or as they stand. */
export function samenessOf({ nameForms }: TitleTable, forms: Forms): Sameness {
  const isJunior = (word: string) => forms.junior.has(word)
  if (nameForms?.endings) return { ...inflected(forms), isJunior }
  return { same: nameForms?.softened ? spelt(forms) : (a, b) => a === b, stemOf: (word) => word, isJunior }
}

/** The same word up to case endings. */
function inflected({ ended, endings, stemEnd }: Forms): Pick<Sameness, 'same' | 'stemOf'> {
  /** A word without its case ending, three letters at least. */
  const stemOf = (word: string): string => {
    if (!ended.test(word)) return word
    const cut = word.replace(endings, '')
    return (cut.length >= 3 ? cut : word).replace(stemEnd, '')
  }
  const same: SameWord = (a, b) => {
    if (a === b) return true
    const x = stemOf(a)
    const y = stemOf(b)
    if (x === y) return x.length >= 3
    // -ov-, -in- of surnames look like endings: "Лавров", "Лаврова".
    return (
      x.length >= 3 &&
      y.length >= 3 &&
      Math.abs(a.length - b.length) <= 3 &&
      (a.startsWith(b) || b.startsWith(a)) &&
      Math.min(a.length, b.length) >= 4
    )
  }
  return { same, stemOf }
}

/** The same word up to the spellings that papers give foreign names within one report: پوتن, پوٹن, پیوٹن. */
function spelt({ softened }: Forms): SameWord {
  const bare = (word: string): string => {
    let out = ''
    for (const c of word) out += softened[c] ?? c
    return out
  }
  return (a, b) => {
    if (a === b) return true
    // A short first name written on to the surname: "جوبائیڈن".
    if (a.length >= 5 && b.length > a.length && b.length - a.length <= 3 && b.endsWith(a)) return true
    if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 2) return false
    if (a[0] !== b[0] && softened[a[0]!] !== softened[b[0]!]) return false
    return bare(a) === bare(b) && bare(a).length >= 3
  }
}
