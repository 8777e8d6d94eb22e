/** The languages that can be read. */
import type { LanguageCode } from '../model/document.ts'
import { en } from './en/index.ts'
import type { Language } from './language.ts'
import { ru } from './ru/index.ts'
import { ur } from './ur/index.ts'

export const languages: readonly Language[] = [en, ru, ur]

/** The language of a BCP 47 code ("ur", "ur-PK"). Absent: undefined for one that is not known. */
export function findLanguage(code: string): Language | undefined {
  const base = code.trim().toLowerCase().split(/[-_]/)[0]
  return languages.find((l) => l.code === (base as LanguageCode))
}
