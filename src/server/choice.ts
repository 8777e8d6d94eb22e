/** What an address's query chooses among entries: every filter is a link that can be sent and kept. */
import { DRAFT_KINDS } from '../model/draft.ts'
import { STATUSES } from '../model/reading.ts'
import { isIsoDate } from '../model/when.ts'
import { type EntryQuery, FACETS, type FacetName, type Filter } from '../stores/store.ts'
import type { Query } from './address.ts'
import { placeName, spellingsOfPlace } from './cities.ts'
import { date, party } from './show.ts'
import type { Words } from './words/words.ts'

/** Facets have one or more values, all of which must hold; `from` and `to` are days. */
export interface Choice {
  readonly from?: string
  readonly to?: string
  readonly facets: { readonly [F in FacetName]?: readonly string[] }
}

const LONGEST_VALUE = 200
const MOST_VALUES = 8
const KNOWN: { readonly [F in FacetName]?: readonly string[] } = { kind: DRAFT_KINDS, status: STATUSES }

/** What of a query makes sense; the rest is passed over. `month` (2018-03) or `year` stand for its first and last day. */
export function choiceOf(query: URLSearchParams): Choice {
  const facets: { [F in FacetName]?: readonly string[] } = {}
  for (const name of FACETS) {
    const values = [...new Set(query.getAll(name))].filter(
      (v) => v !== '' && v.length <= LONGEST_VALUE && (KNOWN[name]?.includes(v) ?? true),
    )
    if (values.length > 0) facets[name] = values.slice(0, MOST_VALUES)
  }
  const month = query.get('month')
  const [from, to] = month ? monthDays(month) : [query.get('from'), query.get('to')]
  return {
    facets,
    ...(from && isIsoDate(from) ? { from: from.slice(0, 10) } : {}),
    ...(to && isIsoDate(to) ? { to: to.slice(0, 10) } : {}),
  }
}

/** First and last day of a month; nothing for what is no month. */
export function monthDays(month: string): [string, string] | [] {
  const m = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month)
  if (!m) return []
  const last = new Date(Date.UTC(Number(m[1]), Number(m[2]), 0)).getUTCDate()
  return [`${month}-01`, `${month}-${String(last).padStart(2, '0')}`]
}

/** The month that a choice spans exactly. Absent: undefined for any other span. */
export function monthOf({ from, to }: Choice): string | undefined {
  const month = from?.slice(0, 7)
  if (!month) return undefined
  const [first, last] = monthDays(month)
  return first === from && last === to ? month : undefined
}

/** The query of a store. */
export function entryQueryOf({ from, to, facets }: Choice): EntryQuery {
  const filters: Filter[] = []
  // A city is one, however a report writes it.
  for (const name of FACETS)
    for (const value of facets[name] ?? [])
      filters.push({ name, values: name === 'place' ? spellingsOfPlace(value) : [value] })
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), ...(filters.length > 0 ? { filters } : {}) }
}

/** The query of an address; a whole month is written as one. */
export function addressQueryOf(choice: Choice): Query {
  const month = monthOf(choice)
  return { ...choice.facets, ...(month ? { month } : { from: choice.from, to: choice.to }) }
}

/** The choice with one more value, or without one. */
export function changed(choice: Choice, name: FacetName, value: string, on: boolean): Choice {
  const before = choice.facets[name] ?? []
  const values = on ? [...before.filter((v) => v !== value), value] : before.filter((v) => v !== value)
  return { ...choice, facets: { ...choice.facets, [name]: values } }
}

/** A facet's value in the page's language. */
export function facetWords(words: Words, name: FacetName, value: string): string {
  const named = (table: { readonly [key: string]: string }): string =>
    Object.hasOwn(table, value) ? table[value]! : value
  switch (name) {
    case 'kind':
      return named({ ...words.kind, ...words.outcome })
    case 'status':
      return named(words.status)
    case 'party':
    case 'country':
      return party(words, value)
    case 'place':
      return placeName(words, value)
    case 'lang':
      return named(words.languages)
    case 'has':
      return named(words.search.has)
    default:
      return value
  }
}

/** What is chosen, one by one: its words, and the choice without it. */
export function chosen(words: Words, choice: Choice): { readonly label: string; readonly without: Choice }[] {
  const out: { label: string; without: Choice }[] = []
  const { from, to, ...rest } = choice
  const month = monthOf(choice)
  if (month) out.push({ label: date(words, month), without: rest })
  else {
    if (from) out.push({ label: `${words.day.from} ${date(words, from)}`, without: to ? { ...rest, to } : rest })
    if (to) out.push({ label: `${words.day.to} ${date(words, to)}`, without: from ? { ...rest, from } : rest })
  }
  for (const name of FACETS)
    for (const value of choice.facets[name] ?? [])
      out.push({
        label: `${words.search.facet[name]}: ${facetWords(words, name, value)}`,
        without: changed(choice, name, value, false),
      })
  return out
}
