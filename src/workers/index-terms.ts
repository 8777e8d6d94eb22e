/** What of a report, a statement and an entry goes into the search index. */
import type { Entry } from '../model/entry.ts'
import type { Reading } from '../model/reading.ts'
import { remembered } from '../model/remember.ts'
import type { Terms } from '../model/search.ts'
import type { Span } from '../model/span.ts'
import { labelsOf, stateNames } from '../register/labels.ts'
import type { KeptReport } from '../stores/store.ts'
import { firstIndex } from '../text/halving.ts'
import { nameTerms, type PlacedTerm, placedTerms, termsOf } from '../text/terms.ts'

/** A name that stands between others in the index, so that no phrase runs from one name into the next. */
const BETWEEN = 'zzz'
export const isBetween = (term: string): boolean => term === BETWEEN

/** Names, titles and words that many entries and reports have in common: longer ones are seldom met again. In UTF-16 code units. */
const LONGEST = 120
const MOST = 20_000

/** The terms of one text, and what stands between it and the next. */
const termsOfOne = remembered(MOST, (text) => [...termsOf(text), BETWEEN].join(' '), LONGEST)
const nameTermsOfOne = remembered(MOST, (name) => [...nameTerms(name), BETWEEN].join(' '), LONGEST)

const namesOf = (names: Iterable<string>): string => Array.from(new Set(names), nameTermsOfOne).join(' ')

/**
 * What all statements of a report hold together is indexed up to so many times its text. Statements of real reports hold it less than
 * twice; in a sentence of a megabyte, each of whose thousands of cues has all that follows for its content, it would grow with the square.
 */
const MOST_TIMES = 8

/** The terms of a report and of each statement in it. */
export function readingTerms(reading: Reading): Pick<KeptReport, 'terms' | 'statements'> {
  const placed = placedTerms(reading.document.text)
  const names = new Map(reading.entities.map((e) => [e.id, e.name]))
  let room = MOST_TIMES * placed.length
  const statements = reading.attributions.map((a, number) => {
    const speaker = a.speaker === undefined ? undefined : names.get(a.speaker)
    const body = within(placed, a.content, room)
    room -= body.length
    return {
      number,
      ...(speaker ? { speaker } : {}),
      terms: { title: '', body: body.join(' '), names: speaker ? namesOf([speaker]) : '' },
    }
  })
  return {
    terms: {
      title: reading.document.title ? termsOf(reading.document.title).join(' ') : '',
      body: placed.map((t) => t.term).join(' '),
      names: namesOf(names.values()),
    },
    statements,
  }
}

/** The terms that stand inside a span, `most` at most. `placed` is in order. */
function within(placed: readonly PlacedTerm[], span: Span, most: number): string[] {
  const out: string[] = []
  for (
    let i = firstIndex(placed.length, (k) => placed[k]!.start >= span.start);
    out.length < most && i < placed.length && placed[i]!.end <= span.end;
    i++
  )
    out.push(placed[i]!.term)
  return out
}

/**
 * An entry is found by its names in all spellings, its place, body and outcomes, the words it rests on, and by what a page
 * calls it in any language: "8th session", "Россия".
 */
export function entryTerms(entry: Entry): Terms {
  const people = entry.people.flatMap((p) => p.name.claims.map((c) => c.value))
  const bodies = entry.mechanism.claims.map((c) => c.value.name)
  const places = entry.place.claims.map((c) => c.value.name)
  const titles = entry.documents.map((d) => d.title ?? '')
  const words = new Set([
    ...people,
    ...bodies,
    ...places,
    ...entry.people.flatMap((p) => p.post.claims.map((c) => c.value)),
    ...[entry.kind, entry.status, entry.date].flatMap((f) => f.claims.flatMap((c) => c.evidence.map((e) => e.quote))),
    ...entry.outcomes.map((o) => o.content.quote),
  ])
  const labels = [
    ...labelsOf(entry.kind.shown, entry.ordinal.shown),
    ...(entry.parties.shown ?? []).flatMap((p) => stateNames(p)),
  ]
  return {
    title: Array.from(new Set(titles), termsOfOne).join(' '),
    body: [...Array.from(words, termsOfOne), ...labels.map(termsOfOne)].join(' '),
    names: namesOf([...people, ...bodies, ...places]),
  }
}
