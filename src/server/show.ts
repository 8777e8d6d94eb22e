/** Values as a page shows them in its own language: dates by their precision, states by name, headlines of entries. */

import type { LanguageCode } from '../model/document.ts'
import type { Entry, Field } from '../model/entry.ts'
import type { Line, LineNames } from '../model/line.ts'
import { isState } from '../model/state.ts'
import { daysOf, isoOf, yearPartOf } from '../register/days.ts'
import { claimIn } from '../register/in-language.ts'
import { placeName } from './cities.ts'
import { html } from './html.ts'
import type { Html } from './layout.ts'
import { isolated, words as quoted } from './quote.ts'
import { organisation } from './words/organisations.ts'
import type { Words } from './words/words.ts'

const once = <T>(make: (code: LanguageCode) => T): ((code: LanguageCode) => T) => {
  const made = new Map<LanguageCode, T>()
  return (code) => {
    if (!made.has(code)) made.set(code, make(code))
    return made.get(code)!
  }
}
// Latin digits everywhere: registers are compared across languages, and ISO dates stand beside them.
const localeOf = (code: LanguageCode): string => `${code === 'en' ? 'en-GB' : code}-u-nu-latn-ca-gregory`
/** Names of states that were asked for: some 250 at most. */
const names = once((_: LanguageCode) => new Map<string, string>())
const regions = once((code) => new Intl.DisplayNames([code], { type: 'region', fallback: 'code' }))
const days = once((code) => new Intl.DateTimeFormat(localeOf(code), { dateStyle: 'long', timeZone: 'UTC' }))
const months = once(
  (code) => new Intl.DateTimeFormat(localeOf(code), { year: 'numeric', month: 'long', timeZone: 'UTC' }),
)
const lists = once((code) => new Intl.ListFormat(code, { style: 'long', type: 'conjunction' }))

const shortMonths = once((code) => new Intl.DateTimeFormat(localeOf(code), { month: 'short', timeZone: 'UTC' }))
const longMonths = once((code) => new Intl.DateTimeFormat(localeOf(code), { month: 'long', timeZone: 'UTC' }))
const weekdays = once((code) => new Intl.DateTimeFormat(localeOf(code), { weekday: 'long', timeZone: 'UTC' }))
const shortWeekdays = once((code) => new Intl.DateTimeFormat(localeOf(code), { weekday: 'short', timeZone: 'UTC' }))
const numbers = once((code) => new Intl.NumberFormat(localeOf(code)))

const languages = once((code) => new Intl.DisplayNames([code], { type: 'language', fallback: 'code' }))

/** What a language of reports is called on the page. */
export const languageName = (words: Words, lang: LanguageCode): string =>
  words.languages[lang] ?? languages(words.code).of(lang) ?? lang

/** A month's name; 0 is January. */
export const monthName = (words: Words, month: number, length: 'short' | 'long'): string =>
  (length === 'short' ? shortMonths : longMonths)(words.code).format(new Date(Date.UTC(2001, month, 1)))

/** The name of a weekday; 0 is Monday, as weeks begin in ISO 8601. */
export const weekdayName = (words: Words, day: number, length: 'short' | 'long'): string =>
  (length === 'short' ? shortWeekdays : weekdays)(words.code).format(new Date(Date.UTC(2001, 0, 1 + day)))

/** A number with its thousands apart. */
export const number = (words: Words, n: number): string => numbers(words.code).format(n)

/** A state's name by its ISO 3166-1 code; an organisation's where the language has one; any other party as it is. */
export function party(words: Words, code: string): string {
  if (!isState(code)) return organisation(words.code, code)
  const known = names(words.code)
  const before = known.get(code)
  if (before !== undefined) return before
  const name = regions(words.code).of(code) ?? code
  known.set(code, name)
  return name
}

/** Several parties in one phrase: "Pakistan and Russia". */
export function parties(words: Words, codes: readonly string[]): string {
  const known = phrases(words.code)
  const key = codes.join('\u0000')
  const before = known.get(key)
  if (before !== undefined) return before
  const made = lists(words.code).format(codes.map((c) => party(words, c)))
  if (known.size >= MOST_PHRASES) known.clear()
  known.set(key, made)
  return made
}

/** The same sides meet again and again. */
const MOST_PHRASES = 5_000
const phrases = once((_: LanguageCode) => new Map<string, string>())

/** Formatting a date is dear, and the same dates come again and again. */
const MOST_DATES = 20_000
const dates = once((_: LanguageCode) => new Map<string, string>())

/** A date as exact as it is known; a week by its Monday; a half, quarter or season of a year in words. */
export function date(words: Words, iso: string): string {
  const known = dates(words.code)
  const before = known.get(iso)
  if (before !== undefined) return before
  const made = dateOf(words, iso)
  if (known.size >= MOST_DATES) known.clear()
  known.set(iso, made)
  return made
}

function dateOf(words: Words, iso: string): string {
  const week = /^\d{4}-W\d{2}$/.test(iso) ? daysOf(iso) : undefined
  if (week) return words.day.week(date(words, isoOf(week.from)))
  const part = yearPartOf(iso)
  if (part) return words.day.part(part.part, part.year)
  const [y, m, d] = iso.split('T')[0]!.split('-')
  const moment = new Date(`${y}-${m ?? '01'}-${d ?? '01'}T00:00:00Z`)
  if (Number.isNaN(moment.getTime()) || !/^\d{4}(-\d{2}){0,2}$/.test(iso.split('T')[0]!)) return iso
  return d ? kept(days(words.code).format(moment)) : m ? kept(months(words.code).format(moment)) : iso
}

/** "2018 г." stays on one line. */
const kept = (text: string): string => text.replace(/ (?=г\.$)/, '\u00a0')

/** What stands after the number of a day: "апреля 2025 г.", in the case in which a day has its month. */
export const monthOfDay = (words: Words, iso: string): string => date(words, iso.slice(0, 10)).replace(/^\d+\s+/, '')

/**
 * A value as the page shows it: where the reports agree, in the words of one in the page's own language; otherwise the shown value.
 * `lang` is that of the report it was taken from. Absent: undefined when nothing is shown.
 */
export function shownIn<T>(
  words: Words,
  field: LineNames<T>,
): { readonly value: T; readonly lang?: LanguageCode } | undefined {
  if (field.shown === undefined) return undefined
  const own = claimIn(field, words.code)
  if (own) return { value: own.value, lang: words.code }
  const isShown = isValue(field.shown)
  const lang = field.claims.find((c) => !c.rejected && isShown(c.value))?.lang
  return { value: field.shown, ...(lang ? { lang } : {}) }
}

/** Whether values are the same as one: most are words and numbers, others are compared as they are written. */
function isValue(one: unknown): (other: unknown) => boolean {
  if (typeof one !== 'object') return (other) => other === one
  const written = JSON.stringify(one)
  return (other) => JSON.stringify(other) === written
}

/** Words of a report, isolated and in their own direction; plain text where no report wrote them. */
export const inWords = (text: string, lang: LanguageCode | undefined): Html | string =>
  lang ? quoted(text, lang) : text

/** A field whose value is words, as the page shows it; '' when nothing is shown. */
export function wordsOf<T>(words: Words, field: LineNames<T>, text: (value: T) => string): Html | string {
  const shown = shownIn(words, field)
  return shown ? inWords(text(shown.value), shown.lang) : ''
}

/** A place: its name in the page's language where one is known, otherwise as a report in `lang` writes it. */
export function placeIn(words: Words, name: string, lang: LanguageCode | undefined): Html | string {
  const own = placeName(words, name)
  if (own !== name) return quoted(own, words.code)
  return lang ? quoted(name, lang) : isolated(name)
}

/** The place of an entry, as the page shows it; '' when none is told. */
export function placeWords(words: Words, field: LineNames<{ readonly name: string }>): Html | string {
  const shown = shownIn(words, field)
  return shown ? placeIn(words, shown.value.name, shown.lang) : ''
}

/** A value that no words say, as it is marked everywhere; `how` tells how it was got. */
export const workedOut = (words: Words, value: Html | string | number, how?: string): Html =>
  html`<span class="worked-out"${how ? html` title="${how}"` : ''}>(${value})</span> <span class="standing-note">${words.standing.implied}</span>`

/** Whether no report says the value that is shown, and nobody judged it: it was worked out. */
export function isWorkedOut<T>(field: Field<T>): boolean {
  if (field.shown === undefined) return false
  const isShown = isValue(field.shown)
  const own = field.claims.filter((c) => !c.rejected && isShown(c.value))
  return own.length > 0 && own.every((c) => c.standing === 'implied')
}

/** What an entry is, in one line: "7th session: the body's name", or "Visit: Iran and Pakistan". */
export function headline(words: Words, entry: Line): Html {
  const kind = entry.kind.shown
  const what =
    kind === 'session' && entry.ordinal.shown !== undefined
      ? words.entry.session(entry.ordinal.shown)
      : kindOf(words, kind)
  const who = parties(words, entry.parties.shown ?? [])
  if (entry.mechanism.shown) return html`${what}: ${wordsOf(words, entry.mechanism, (m) => m.name)}`
  return html`${what}${who ? html`: ${who}` : ''}`
}

/** The kind of an entry in the page's language. */
export const kindOf = (words: Words, kind: Entry['kind']['shown']): string =>
  kind === 'agreement' || kind === 'commitment' ? words.outcome[kind] : kind ? words.kind[kind] : words.field.kind

/** What an entry is, in plain text, for titles of pages and labels of pictures: what, who, when. */
export const plainHeadline = (words: Words, entry: Line): string =>
  [
    entry.kind.shown === 'session' && entry.ordinal.shown !== undefined
      ? words.entry.session(entry.ordinal.shown)
      : kindOf(words, entry.kind.shown),
    parties(words, entry.parties.shown ?? []),
    entry.date.shown ? date(words, entry.date.shown) : '',
  ]
    .filter(Boolean)
    .join(words.comma)

/** The day, month or year under which an entry stands in the day-book; '' when none is told. */
export const dayKey = (entry: Line): string => entry.date.shown ?? ''
