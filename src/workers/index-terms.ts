/** What of a report, a statement and an entry goes into the search index. */
import type { Entry } from '../model/entry.ts'
import type { Reading } from '../model/reading.ts'
import type { Terms } from '../model/search.ts'
import type { KeptReport } from '../stores/store.ts'
import { nameTerms, termsOf } from '../text/terms.ts'

/** A name that stands between others in the index, so that no phrase runs from one name into the next. */
const BETWEEN = 'zzz'

const namesOf = (names: Iterable<string>): string[] => [...new Set(names)].flatMap((n) => [...nameTerms(n), BETWEEN])

export function reportTerms(reading: Reading): Terms {
  return {
    title: reading.document.title ? termsOf(reading.document.title) : [],
    body: termsOf(reading.document.text),
    names: namesOf(reading.entities.map((e) => e.name)),
  }
}

export function statementTerms(reading: Reading): KeptReport['statements'] {
  const names = new Map(reading.entities.map((e) => [e.id, e.name]))
  return reading.attributions.map((a, number) => {
    const speaker = a.speaker === undefined ? undefined : names.get(a.speaker)
    return {
      number,
      ...(speaker ? { speaker } : {}),
      terms: {
        title: [],
        body: termsOf(reading.document.text.slice(a.content.start, a.content.end)),
        names: speaker ? namesOf([speaker]) : [],
      },
    }
  })
}

/** An entry is found by its names in all spellings, its place, body and outcomes, and the words it rests on. */
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
    ...entry.kind.claims.flatMap((c) => c.evidence.map((e) => e.quote)),
    ...entry.outcomes.map((o) => o.content.quote),
  ])
  return {
    title: [...new Set(titles)].flatMap((t) => [...termsOf(t), BETWEEN]),
    body: [...words].flatMap((w) => [...termsOf(w), BETWEEN]),
    names: namesOf([...people, ...bodies, ...places]),
  }
}
