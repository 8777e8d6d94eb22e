/** A draft whose names and day rest on words that people read otherwise: as if the reader had read them so. Pure. */
import type { Draft, DraftPerson } from '../model/draft.ts'
import type { Judgement } from '../model/judgement.ts'
import type { MarkLayer, NameValue, TimeValue } from '../model/mark-value.ts'
import type { Span } from '../model/span.ts'
import { daysOf } from './days.ts'
import { isOfMark, type MarkDecision } from './judged-marks.ts'

/** Somebody whose name was put right: what it was read as, and by which judgement. */
export interface PersonPutRight extends DraftPerson {
  readonly read?: string
  readonly judgement?: string
}

export interface PutRight {
  readonly draft: Draft & { readonly people: readonly PersonPutRight[] }
  /** The judgement by which the day was put right. */
  readonly date?: string
  /** All judgements that changed something. */
  readonly judgements: readonly string[]
}

/**
 * Lays what people judged of the names and times of a report over a draft of it. A name counts where it stands for somebody who
 * takes part (also where they speak), and a time where it is the day's own words; both only as long as the reader gives what was put right. Which reports tell of one
 * event stays as it was read. `marks` are judgements in force, oldest first; those about other reports are passed over.
 */
export function putRight(draft: Draft, marks: readonly Judgement[]): PutRight {
  const own = marks.filter(({ decision: d }) => isOfMark(d) && d.mark.document === draft.document.digest)
  if (own.length === 0) return { draft, judgements: [] }
  const judgements = new Set<string>()
  const people = draft.people.map((p): PersonPutRight => {
    const found = lastAt<NameValue>('names', p.evidence, own)
    const { entity, type, words } = found?.becomes ?? {}
    if (!found || !words || type !== p.type || !entity || entity === p.name || found.read?.entity !== p.name) return p
    judgements.add(found.id)
    const evidence = p.evidence.map((e) => (isAt(e, found.place) ? words : e))
    return { ...p, name: entity, evidence, read: p.name, judgement: found.id }
  })
  const named = new Map(people.flatMap((p) => (p.read === undefined ? [] : [[p.read, p.name]])))
  const statements = draft.statements.map((s) => {
    const speaker = s.speaker === undefined ? undefined : named.get(s.speaker)
    return speaker === undefined ? s : { ...s, speaker }
  })
  const day = dayPutRight(draft, own)
  if (day) judgements.add(day.id)
  const sources = day
    ? { sources: { ...draft.sources, date: { ...draft.sources.date!, evidence: [day.words], rule: 'judgement@1' } } }
    : {}
  return {
    draft: { ...draft, people, statements, ...(day ? { date: day.value } : {}), ...sources },
    judgements: [...judgements],
    ...(day ? { date: day.id } : {}),
  }
}

function dayPutRight(
  draft: Draft,
  own: readonly Judgement[],
): { readonly id: string; readonly value: string; readonly words: TimeValue['words'] } | undefined {
  const found = lastAt<TimeValue>('times', draft.sources.date?.evidence ?? [], own)
  const { value: now, words } = found?.becomes ?? {}
  // Of a moment the day alone is told.
  const value = now?.split('T')[0]
  if (!found || !words || !value || value === draft.date || !daysOf(value)) return undefined
  return found.read?.value?.split('T')[0] === draft.date ? { id: found.id, value, words } : undefined
}

interface Corrected<T> {
  readonly id: string
  readonly place: Span
  readonly read?: T
  readonly becomes?: T
}

const isAt = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/** The last decision about a mark at one of these places, where it puts it right. */
function lastAt<T>(layer: MarkLayer, places: readonly Span[], own: readonly Judgement[]): Corrected<T> | undefined {
  const last = own.findLast(({ decision }) => {
    const { mark } = decision as MarkDecision
    return mark.layer === layer && places.some((p) => isAt(p, mark.span))
  })
  const d = last?.decision
  if (!last || d?.act !== 'correct' || !('mark' in d)) return undefined
  return {
    id: last.id,
    place: d.mark.span,
    becomes: d.becomes as T,
    ...(d.read === undefined ? {} : { read: d.read as T }),
  }
}
