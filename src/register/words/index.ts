/** The words of all languages, put together: the register tells things apart in the same way whatever language they are told in. */
import { en } from './en.ts'
import { ru } from './ru.ts'
import { ur } from './ur.ts'
import type { RegisterWords } from './words.ts'

const WORDS: { readonly [language: string]: RegisterWords } = { en, ru, ur }

/** The words of one language. Empty: it has none yet. */
export const wordsIn = (language: string): RegisterWords => WORDS[language] ?? {}

/** The parts of a field. */
export const parts = (field: string | undefined): string[] => field?.split('|') ?? []

/** What all languages have in a field. */
export const all = (field: (words: RegisterWords) => string | undefined): readonly string[] =>
  Object.values(WORDS).flatMap((words) => parts(field(words)))

/** A class and the beginnings of words that stand for it. */
export type Class<Name extends string = string> = readonly [Name, readonly string[]]

/** The same for several classes, in their order. */
export const classes = <Name extends string>(
  names: readonly Name[],
  field: (words: RegisterWords) => { readonly [name in Name]?: string } | undefined,
): readonly Class<Name>[] => names.map((name) => [name, all((words) => field(words)?.[name])])
