/** What an entry is called on a page, in each language of the pages: kinds, numbers and states. It is shown, and searched for. */
import { PAGE_LANGUAGES, type PageLanguage } from '../model/document.ts'
import type { DraftKind } from '../model/draft.ts'
import type { EngagementKind } from '../model/reading.ts'
import { remembered } from '../model/remember.ts'
import { isState } from '../model/state.ts'

export const KIND_NAMES: { readonly [L in PageLanguage]: { readonly [K in EngagementKind]: string } } = {
  en: { visit: 'Visit', meeting: 'Meeting', session: 'Session', call: 'Call', conference: 'Conference' },
  ru: { visit: 'Визит', meeting: 'Встреча', session: 'Заседание', call: 'Разговор', conference: 'Конференция' },
  ur: { visit: 'دورہ', meeting: 'ملاقات', session: 'اجلاس', call: 'رابطہ', conference: 'کانفرنس' },
}

/** 1st, 2nd, 3rd, 11th … */
function english(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}

export const SESSION_NAMES: { readonly [L in PageLanguage]: (n: number) => string } = {
  en: (n) => `${english(n)} session`,
  ru: (n) => `${n}-е заседание`,
  ur: (n) => `اجلاس نمبر ${n}`,
}

const LANGUAGES = [...PAGE_LANGUAGES].sort()

/** What an entry of a kind and number is called, once for each language; nothing for what is no encounter. */
export const labelsOf = (kind: DraftKind | undefined, ordinal: number | undefined): readonly string[] =>
  kind === undefined || kind === 'agreement' || kind === 'commitment'
    ? []
    : LANGUAGES.map((lang) =>
        kind === 'session' && ordinal !== undefined ? SESSION_NAMES[lang](ordinal) : KIND_NAMES[lang][kind],
      )

const regions = new Map<PageLanguage, Intl.DisplayNames>()

/** More than there are states. */
const MOST_STATES = 400

/** The names of a state, one for each language; any other party as it is. */
export const stateNames = remembered(MOST_STATES, (party: string): readonly string[] =>
  isState(party)
    ? LANGUAGES.map((lang) => {
        let names = regions.get(lang)
        if (!names) regions.set(lang, (names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'code' })))
        return names.of(party) ?? party
      })
    : [party],
)
