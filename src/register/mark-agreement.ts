/** What two people say of the same names, times and statements, as labels to be counted. Pure. */
import type { Judgement } from '../model/judgement.ts'
import { MARK_LAYERS, type MarkLayer, type MarkValue, placeOf } from '../model/mark-value.ts'
import { overlap, type Span } from '../model/span.ts'
import { checkedWhole, type JudgedMark, markedReport, marksAsJudged } from './judged-marks.ts'

/** `is`: whether it is one at all. */
export const MARK_FIELDS = [
  'statements.is',
  'statements.source',
  'statements.cue',
  'statements.content',
  'statements.speaker',
  'statements.direct',
  'names.is',
  'names.words',
  'names.type',
  'names.entity',
  'times.is',
  'times.words',
  'times.type',
  'times.value',
] as const
export type MarkField = (typeof MARK_FIELDS)[number]
export type MarkPairs = Map<MarkField, [string, string][]>

const spanLabel = (s: Span | undefined): string => (s ? `${s.start}-${s.end}` : '')

/** The fields of a value, as labels. */
function labelsOf(value: MarkValue): { readonly [field: string]: string } {
  if ('content' in value)
    return {
      source: spanLabel(value.source),
      cue: spanLabel(value.cue),
      content: spanLabel(value.content),
      speaker: value.speaker ?? '',
      direct: String(value.direct),
    }
  if ('entity' in value || value.type === 'PER' || value.type === 'ORG' || value.type === 'LOC')
    return { words: spanLabel(value.words), type: value.type, entity: ('entity' in value && value.entity) || '' }
  return { words: spanLabel(value.words), type: value.type, value: ('value' in value && value.value) || '' }
}

/**
 * Pairs of labels for each field, of the marks that both judged. Who checked a layer whole has judged all of it: what the
 * other added there, and they did not, they hold to be none. `of` gives the judgements in force of one person.
 */
export function markPairs(of: (name: string) => readonly Judgement[], a: string, b: string): MarkPairs {
  const out: MarkPairs = new Map()
  const add = (field: MarkField, x: string, y: string): void => {
    out.set(field, [...(out.get(field) ?? []), [x, y]])
  }
  const [left, right] = [of(a), of(b)]
  const reports = new Set(left.flatMap((j) => markedReport(j.decision) ?? []))
  for (const document of new Set(right.flatMap((j) => markedReport(j.decision) ?? []))) {
    if (!reports.has(document)) continue
    for (const layer of MARK_LAYERS) {
      const [x, y] = [left, right].map((own) => marksAsJudged(layer, document, [], own)) as [JudgedMark[], JudgedMark[]]
      const { both, onlyA, onlyB } = matched(layer, x, y)
      for (const [m, n] of both) {
        add(`${layer}.is`, isOne(m), isOne(n))
        if (isOne(m) === 'no' || isOne(n) === 'no') continue
        const [p, q] = [labelsOf(m.value), labelsOf(n.value)]
        for (const field of Object.keys(p)) add(`${layer}.${field}` as MarkField, p[field]!, q[field] ?? '')
      }
      const whole = (own: readonly Judgement[]): boolean => checkedWhole(layer, document, own).length > 0
      if (whole(right)) for (const m of onlyA) if (isOne(m) === 'yes') add(`${layer}.is`, 'yes', 'no')
      if (whole(left)) for (const m of onlyB) if (isOne(m) === 'yes') add(`${layer}.is`, 'no', 'yes')
    }
  }
  return out
}

const isOne = (m: JudgedMark): 'yes' | 'no' => (m.standing === 'rejected' ? 'no' : 'yes')

/** Marks of two people that are one: by where they first stood, or else by the most words in common. */
function matched(layer: MarkLayer, x: readonly JudgedMark[], y: readonly JudgedMark[]) {
  const left = new Set(x)
  const right = new Set(y)
  const both: (readonly [JudgedMark, JudgedMark])[] = []
  const take = (m: JudgedMark, n: JudgedMark): void => {
    both.push([m, n])
    left.delete(m)
    right.delete(n)
  }
  const exact = new Map(y.map((n) => [spanLabel(n.at), n]))
  for (const m of x) {
    const n = exact.get(spanLabel(m.at))
    if (n && right.has(n)) take(m, n)
  }
  for (const m of [...left]) {
    const here = placeOf(m.value)
    const best = [...right]
      .map((n) => ({ n, shared: overlap(placeOf(n.value), here) }))
      .filter(({ n, shared }) => isOneMark(layer, shared, here, placeOf(n.value)))
      .sort((p, q) => q.shared - p.shared)[0]
    if (best) take(m, best.n)
  }
  return { both, onlyA: [...left], onlyB: [...right] }
}

const isOneMark = (layer: MarkLayer, shared: number, a: Span, b: Span): boolean =>
  layer === 'statements' ? 4 * shared >= a.end - a.start + b.end - b.start : shared > 0
