/** The interface languages, in the order in which they are offered. */
import { PAGE_LANGUAGES, type PageLanguage } from '../../model/document.ts'
import { en } from './en.ts'
import { ru } from './ru.ts'
import { ur } from './ur.ts'
import type { Words } from './words.ts'

const WORDS: { readonly [code in PageLanguage]: Words } = { en, ru, ur }

export const interfaces: readonly Words[] = PAGE_LANGUAGES.map((code) => WORDS[code])

/** The wording for a path's language code. Absent: undefined for one that is not offered. */
export const findWords = (code: string | undefined): Words | undefined => interfaces.find((w) => w.code === code)

/** The language a browser asks for first among those offered; English when it asks for none of them. */
export function preferred(acceptLanguage: string | undefined): Words {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', q] = part.trim().split(';q=')
      return { code: tag.toLowerCase().split('-')[0]!, q: q === undefined ? 1 : Number(q) || 0 }
    })
    .sort((a, b) => b.q - a.q)
  for (const { code, q } of wanted) {
    const found = q > 0 ? findWords(code) : undefined
    if (found) return found
  }
  return en
}
