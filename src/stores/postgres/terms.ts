/** Terms ↔ PostgreSQL's text search, as literals: the server's own parsers and dictionaries never see our words. */
import { eachTerm, type SearchPart, type SearchPhrase, type Terms } from '../../model/search.ts'

/** PostgreSQL keeps at most so many places of one term, and no place beyond 16383. */
const MAX_PLACES = 255
const MAX_PLACE = 16_383
/** Titles, text and names are told apart by weight. Between them lies a gap, so that no phrase runs across. */
const WEIGHTS = { title: 'A', body: 'B', names: 'C' } as const

const quoted = (term: string): string => `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** A tsvector literal. */
export function vectorOf(terms: Terms): string {
  const places = new Map<string, string[]>()
  let at = 1
  for (const field of ['title', 'names', 'body'] as const) {
    for (const term of eachTerm(terms[field])) {
      const list = places.get(term) ?? []
      if (list.length < MAX_PLACES) list.push(`${Math.min(at, MAX_PLACE)}${WEIGHTS[field]}`)
      places.set(term, list)
      at++
    }
    at += 2
  }
  return [...places].map(([term, list]) => `${quoted(term)}:${list.join(',')}`).join(' ')
}

const phrase = ({ terms, field }: SearchPhrase, between: string): string => {
  const weight = field ? WEIGHTS[field] : 'AB'
  return `(${terms.map((t) => `${quoted(t)}:${weight}`).join(between)})`
}

/** A tsquery literal; `loosely`: of phrases only their words, in any place. Absent: undefined where no part says what is to be found. */
export function tsqueryOf(parts: readonly SearchPart[], loosely = false): string | undefined {
  if (!parts.some((p) => !p.not)) return undefined
  const between = loosely ? ' & ' : ' <-> '
  return parts
    .filter((p) => !(loosely && p.not))
    .map((p) => `${p.not ? '!' : ''}(${p.alternatives.map((a) => phrase(a, between)).join(' | ')})`)
    .join(' & ')
}
