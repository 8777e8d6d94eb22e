/** A search as a person types it → parts in the terms of the index; and where they stand in a text. */
import type { SearchPart, SearchPhrase } from '../model/search.ts'
import type { Span } from '../model/span.ts'
import { nameTerms, placedTerms, termsOf } from './terms.ts'

/** Most parts that are read of one query; what stands beyond is left out. */
const MAX_PARTS = 16

/**
 * Reads a query: words that must all be met, in any form; "words in a row" between quotation marks; -word to leave out;
 * `title:` before a word or phrase to look in titles alone. A word is also looked for as a name, by its sound, in any script.
 * Absent: an empty list where the query has no word at all.
 */
export function partsOf(query: string): SearchPart[] {
  const parts: SearchPart[] = []
  const piece = /(-)?(title:)?(?:["«“„‟”]([^"«»“”„‟]*)(?:["»“”‟]|$)|(\S+))/gu
  for (const m of query.matchAll(piece)) {
    if (parts.length >= MAX_PARTS) break
    const words = m[3] ?? m[4] ?? ''
    const terms = termsOf(words)
    if (terms.length === 0) continue
    const field = m[2] ? ({ field: 'title' } as const) : {}
    const alternatives: SearchPhrase[] = [{ terms, ...field }]
    const names = m[2] ? [] : nameTerms(words)
    if (names.length === terms.length) alternatives.push({ terms: names, field: 'names' })
    parts.push({ alternatives, ...(m[1] ? { not: true } : {}) })
  }
  return parts
}

/**
 * Where the parts of a query stand in a text, in order, not overlapping: for marking in the original characters.
 * Names found by their sound in another script are marked too. Offsets: UTF-16 code units into `text`.
 */
export function matchesIn(text: string, parts: readonly SearchPart[]): Span[] {
  const placed = placedTerms(text)
  const phrases = parts.filter((p) => !p.not).flatMap((p) => p.alternatives)
  const wantsNames = phrases.some((p) => p.field === 'names')
  const sounds = wantsNames ? placed.map((t) => nameTerms(text.slice(t.start, t.end))[0]) : []
  const standsAt = (p: SearchPhrase, i: number): boolean =>
    p.terms.every((t, k) => (p.field === 'names' ? sounds[i + k] : placed[i + k]?.term) === t)
  const out: Span[] = []
  for (let i = 0; i < placed.length; i++) {
    const long = phrases.reduce((n, p) => (p.terms.length > n && standsAt(p, i) ? p.terms.length : n), 0)
    if (long === 0) continue
    out.push({ start: placed[i]!.start, end: placed[i + long - 1]!.end })
    i += long - 1
  }
  return out
}
