/** What telling a text's language and reading its times need of each language: the tables of names need not be loaded for that. */
import type { LanguageCode } from '../model/document.ts'
import { script as enScript } from './en/script.ts'
import { time as enTime } from './en/time.ts'
import { script as ruScript } from './ru/script.ts'
import { time as ruTime } from './ru/time.ts'
import type { ScriptTable } from './tables/script.ts'
import type { TimeTable } from './tables/time.ts'
import { script as urScript } from './ur/script.ts'
import { time as urTime } from './ur/time.ts'

export const timed: { readonly [code in LanguageCode]: { readonly script: ScriptTable; readonly time: TimeTable } } = {
  en: { script: enScript, time: enTime },
  ru: { script: ruScript, time: ruTime },
  ur: { script: urScript, time: urTime },
}
