/** Names, times and statements of a report, with what people judged of them laid over. Pure. */
import type { Decision, Judgement } from '../model/judgement.ts'
import { type MarkLayer, type MarkRef, type MarkValue, placeOf } from '../model/mark-value.ts'
import { overlap, type Span } from '../model/span.ts'
import type { Standing } from './as-judged.ts'
import { equal } from './field-kinds.ts'

/** A decision about one name, time or statement. */
export type MarkDecision = Extract<Decision, { readonly mark: MarkRef }>
/** That one layer of a report was checked whole. */
export type LayerDecision = Extract<Decision, { layer: MarkLayer }>

export interface JudgedMark {
  readonly layer: MarkLayer
  /** Where it stood when it was first seen: by this it is pointed at. */
  readonly at: Span
  readonly value: MarkValue
  readonly standing: Standing
  /** What the reader gives now. Absent: a person added it, or the reader gives it no more. */
  readonly read?: MarkValue
  /** The last judgement about it; also that of a longer one that takes its place. */
  readonly judgement?: string
  /** Whether the reader gives now something else than what was found right, or was put right. */
  readonly changed?: boolean
}

export const isOfMark = (d: Decision): d is MarkDecision => 'mark' in d
export const isOfLayer = (d: Decision): d is LayerDecision => 'layer' in d
/** The report that a judgement about marks is about. Absent: undefined for any other. */
export const markedReport = (d: Decision): string | undefined =>
  isOfMark(d) ? d.mark.document : isOfLayer(d) ? d.report : undefined

const half = (a: Span, b: Span): boolean => 4 * overlap(a, b) >= a.end - a.start + b.end - b.start

/** Whether two places are those of one mark that is cut otherwise: any words in common; of statements at least half. */
const near = (layer: MarkLayer, a: Span, b: Span): boolean => (layer === 'statements' ? half(a, b) : overlap(a, b) > 0)

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end

/**
 * Lays judgements in force (oldest first) over what the reader gives of one layer of one report. The outcome is the same
 * when the reader gives something else later: what was judged stays. Of names and times none stands inside another.
 */
export function marksAsJudged(
  layer: MarkLayer,
  document: string,
  read: readonly MarkValue[],
  judgements: readonly Judgement[],
): JudgedMark[] {
  let marks: JudgedMark[] = read.map((value) => ({
    layer,
    at: placeOf(value),
    value,
    read: value,
    standing: 'unjudged',
  }))
  const find = (at: Span): number => {
    const exact = marks.findIndex((m) => same(m.at, at))
    if (exact >= 0) return exact
    const now = marks.findIndex((m) => same(placeOf(m.value), at))
    if (now >= 0) return now
    let best = -1
    for (const [i, m] of marks.entries())
      if (near(layer, m.at, at) && (best < 0 || overlap(m.at, at) > overlap(marks[best]!.at, at))) best = i
    return best
  }
  /** Sets a value at a place. Those of the same words give way: a longer name takes the place of what stood in it. */
  const put = (at: Span, value: MarkValue, standing: Standing, judgement: string): void => {
    const i = find(at)
    const mark: JudgedMark = { ...(marks[i] ?? { layer, at }), value, standing, judgement }
    if (i >= 0) marks[i] = mark
    else marks.push(mark)
    if (layer === 'statements') return
    marks = marks.map((m) =>
      m !== mark && m.standing !== 'rejected' && overlap(placeOf(m.value), placeOf(value)) > 0
        ? { ...m, standing: 'rejected', judgement }
        : m,
    )
  }
  for (const { id, decision: d } of judgements) {
    if (isOfMark(d) && d.mark.layer === layer && d.mark.document === document) {
      if (d.act === 'reject') {
        const i = find(d.mark.span)
        if (i >= 0) marks[i] = { ...marks[i]!, standing: 'rejected', judgement: id }
        else if (d.read) marks.push({ layer, at: d.mark.span, value: d.read, standing: 'rejected', judgement: id })
      } else if (d.act === 'accept') {
        const i = find(d.mark.span)
        const value = d.read ?? marks[i]?.value
        if (value) put(d.mark.span, value, 'accepted', id)
      } else if ('becomes' in d) put(d.mark.span, d.becomes, 'corrected', id)
    } else if (isOfLayer(d) && d.layer === layer && d.report === document)
      for (const value of d.read) {
        const i = find(placeOf(value))
        if (i < 0 || marks[i]!.standing === 'unjudged') put(placeOf(value), value, 'accepted', id)
      }
  }
  return marks
    .map((m) => (isOtherwise(m) ? { ...m, changed: true } : m))
    .sort((a, b) => placeOf(a.value).start - placeOf(b.value).start || placeOf(b.value).end - placeOf(a.value).end)
}

/** What was accepted and is read otherwise now; what was corrected is expected to differ. */
const isOtherwise = (m: JudgedMark): boolean =>
  m.standing === 'accepted' && (m.read === undefined || !equal<unknown>(m.read, m.value))

/** Who checked a layer of a report whole. */
export const checkedWhole = (layer: MarkLayer, document: string, judgements: readonly Judgement[]): string[] => [
  ...new Set(
    judgements.flatMap(({ by, decision: d }) =>
      isOfLayer(d) && d.layer === layer && d.report === document ? [by] : [],
    ),
  ),
]
