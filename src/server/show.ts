/** Values as a page shows them in its own language: dates by their precision, states by name, headlines of entries. */
import { html } from 'hono/html'
import type { LanguageCode } from '../model/document.ts'
import type { Entry, Field } from '../model/entry.ts'
import type { Html } from './layout.ts'
import { words as quoted } from './quote.ts'
import type { Words } from './words/words.ts'

const once = <T>(make: (code: LanguageCode) => T): ((code: LanguageCode) => T) => {
  const made = new Map<LanguageCode, T>()
  return (code) => {
    if (!made.has(code)) made.set(code, make(code))
    return made.get(code)!
  }
}
// Latin digits everywhere: registers are compared across languages, and ISO dates stand beside them.
const localeOf = (code: LanguageCode): string => `${code}-u-nu-latn-ca-gregory`
const regions = once((code) => new Intl.DisplayNames([code], { type: 'region', fallback: 'code' }))
const days = once((code) => new Intl.DateTimeFormat(localeOf(code), { dateStyle: 'long', timeZone: 'UTC' }))
const months = once(
  (code) => new Intl.DateTimeFormat(localeOf(code), { year: 'numeric', month: 'long', timeZone: 'UTC' }),
)
const lists = once((code) => new Intl.ListFormat(code, { style: 'long', type: 'conjunction' }))

/** A state's name by its ISO 3166-1 code; any other party as it is. */
export const party = (words: Words, code: string): string =>
  /^[A-Z]{2}$/.test(code) && code !== 'UN' && code !== 'EU' ? (regions(words.code).of(code) ?? code) : code

/** Several parties in one phrase: "Pakistan and Russia". */
export const parties = (words: Words, codes: readonly string[]): string =>
  lists(words.code).format(codes.map((c) => party(words, c)))

/** A date as exact as it is known; what is no plain date (weeks, halves) stays in its ISO form. */
export function date(words: Words, iso: string): string {
  const [y, m, d] = iso.split('T')[0]!.split('-')
  const moment = new Date(`${y}-${m ?? '01'}-${d ?? '01'}T00:00:00Z`)
  if (Number.isNaN(moment.getTime()) || !/^\d{4}(-\d{2}){0,2}$/.test(iso.split('T')[0]!)) return iso
  return d ? days(words.code).format(moment) : m ? months(words.code).format(moment) : iso
}

/** The language of the claim that a shown value comes from. */
export function languageOf<T>(field: Field<T>): LanguageCode | undefined {
  const shown = JSON.stringify(field.shown)
  return field.claims.find((c) => !c.rejected && JSON.stringify(c.value) === shown)?.lang
}

/** A value in its source's own words, or plainly when no source wrote it. */
export const inWords = <T>(field: Field<T>, text: string): Html | string => {
  const lang = languageOf(field)
  return lang ? quoted(text, lang) : text
}

/** What an entry is, in one line: "7th session: the body's name", or "Visit: Iran and Pakistan". */
export function headline(words: Words, entry: Entry): Html {
  const kind = entry.kind.shown
  const name = entry.mechanism.shown
  const what =
    kind === 'agreement' || kind === 'commitment'
      ? words.outcome[kind]
      : kind === 'session' && entry.ordinal.shown !== undefined
        ? words.entry.session(entry.ordinal.shown)
        : kind
          ? words.kind[kind]
          : words.field.kind
  const who = parties(words, entry.parties.shown ?? [])
  if (name) return html`${what}: ${inWords(entry.mechanism, name.name)}`
  return html`${what}${who ? html`: ${who}` : ''}`
}

/** The day, month or year under which an entry stands in the day-book; '' when none is told. */
export const dayKey = (entry: Entry): string => entry.date.shown ?? ''
