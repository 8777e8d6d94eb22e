/** The address of every page, in one place: what a link leads to is never put together elsewhere. */
import type { Span } from '../model/span.ts'
import type { FacetName } from '../stores/store.ts'
import type { Words } from './words/words.ts'

/** Parts of an address's query; absent and empty ones are left out. */
export type Query = { readonly [name: string]: string | readonly string[] | undefined }

/** A path with its query. */
export function withQuery(path: string, query: Query): string {
  let text = ''
  for (const name in query) {
    const value = query[name]
    for (const v of typeof value === 'string' ? [value] : (value ?? []))
      if (v !== '') text += `${text === '' ? '?' : '&'}${inQuery(name)}=${inQuery(v)}`
  }
  return path + text
}

/** As URLSearchParams writes it, in a fifth of the time: a page of finds has fifty links. Source: WHATWG URL, form-urlencoded serializing. */
const inQuery = (text: string): string =>
  PLAIN.test(text)
    ? text
    : encodeURIComponent(text.toWellFormed()).replace(/%20|[!'()~]/g, (c) =>
        c === '%20' ? '+' : `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
      )
const PLAIN = /^[\w.*-]*$/

const room = (words: Words, ...parts: readonly string[]): string =>
  `/${words.code}/${parts.map((p) => encodeURIComponent(p.toWellFormed())).join('/')}`

export const toHome = (words: Words): string => `/${words.code}/`
export const toDays = (words: Words, choice: Query = {}): string => withQuery(room(words, 'days'), choice)
export const toEntry = (words: Words, id: string): string => room(words, 'entries', id)
export const toBodies = (words: Words, query: Query = {}): string => withQuery(room(words, 'bodies'), query)
export const toBody = (words: Words, id: string, query: Query = {}): string =>
  withQuery(room(words, 'bodies', id), query)
export const toPerson = (words: Words, name: string, party: string | undefined, query: Query = {}): string =>
  withQuery(room(words, 'people', party ?? '-', name), query)
export const toPeople = (words: Words, query: Query = {}): string => withQuery(room(words, 'people'), query)
/** Those whom reports only quote. */
export const toQuoted = (words: Words, query: Query = {}): string => toPeople(words, { only: 'quoted', ...query })
/** Two states in the order of their codes: a pair has one address. */
export const toPair = (words: Words, a: string, b: string): string => room(words, 'countries', [a, b].sort().join('-'))
export const toPromises = (words: Words, query: Query = {}): string => withQuery(room(words, 'promises'), query)
export const toSearch = (words: Words, query: Query = {}): string => withQuery(room(words, 'search'), query)
/** The day-book narrowed to one value of a facet. */
export const toFacet = (words: Words, name: FacetName, value: string): string => toDays(words, { [name]: value })

/** The review: its queue, or one report of it. */
export const toReview = (words: Words, digest?: string, query: Query = {}): string =>
  withQuery(digest ? room(words, 'review', digest) : room(words, 'review'), query)

/** A report by its digest, and a passage of it, marked there. */
export const toReport = (words: Words, digest: string, at?: Span): string =>
  `${withQuery(room(words, 'reports', digest), at ? { at: `${at.start}-${at.end}` } : {})}${at ? '#here' : ''}`
