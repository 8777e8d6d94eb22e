/** Search parts → an FTS5 expression. */
import type { SearchPart, SearchPhrase } from '../../model/search.ts'

/** A bound of rowids as FTS5 heeds it: one that is given as a number with a point, as the driver gives all, is checked too late. */
export const whole = (bound: string): string => `CAST(${bound} AS INTEGER)`

/** Terms in a row. */
export const quoted = (terms: readonly string[]): string => `"${terms.map((t) => t.replaceAll('"', '')).join(' ')}"`
const phrase = (p: SearchPhrase): string =>
  p.field ? `{${p.field}} : ${quoted(p.terms)}` : `{title body} : ${quoted(p.terms)}`
const part = (p: SearchPart): string => `(${p.alternatives.map(phrase).join(' OR ')})`

/** Absent: undefined where no part says what is to be found. */
export function matchOf(parts: readonly SearchPart[]): string | undefined {
  const wanted = parts.filter((p) => !p.not)
  if (wanted.length === 0) return undefined
  const unwanted = parts.filter((p) => p.not)
  const all = wanted.map(part).join(' AND ')
  return unwanted.reduce((e, p) => `(${e}) NOT ${part(p)}`, all)
}
