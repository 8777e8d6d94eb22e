/** The marks of a report, layer by layer: what was found in its words. */
import type { Attribution, EngagementKind, Entity, EntityType, Reading } from '../../../model/reading.ts'
import type { Span } from '../../../model/span.ts'

/** In the order of the legend. */
export const LAYERS = ['encounter', 'outcome', 'speaker', 'content', 'person', 'organisation', 'place', 'time'] as const
export type Layer = (typeof LAYERS)[number]

/** One mark. Offsets: UTF-16 code units, half-open, into the document's text. */
export interface LayerMark extends Span {
  readonly layer: Layer
  /** What it was read as, part by part. Empty where the words say it all. */
  readonly meaning: readonly Meaning[]
}

/** A part of what words were read as: a page shows it in its own language. */
export type Meaning =
  | { readonly kind: EngagementKind }
  | { readonly party: string }
  /** A TIMEX3 value, which most times is a date. */
  | { readonly time: string }
  | { readonly text: string }

const LAYER_OF: { readonly [T in EntityType]: Layer } = { PER: 'person', ORG: 'organisation', LOC: 'place' }

const made = new WeakMap<Reading, readonly LayerMark[]>()

/** All marks of a reading, in order of the text. */
export function marksOf(reading: Reading): readonly LayerMark[] {
  const before = made.get(reading)
  if (before) return before
  const marks = marksIn(reading)
  made.set(reading, marks)
  return marks
}

function marksIn(reading: Reading): LayerMark[] {
  const entities = new Map(reading.entities.map((e) => [e.id, e]))
  const meaning = (e: Entity | undefined): readonly Meaning[] => {
    const post = e?.posts?.[0]?.title
    return e ? [{ text: e.name }, ...(e.country ? [{ party: e.country }] : []), ...(post ? [{ text: post }] : [])] : []
  }
  const marks: LayerMark[] = [
    ...reading.engagements.flatMap((g) =>
      g.evidence.map((e) => ({
        ...bare(e),
        layer: 'encounter' as const,
        meaning: [{ kind: g.kind }, ...(g.date ? [{ time: g.date }] : [])],
      })),
    ),
    ...reading.outcomes.map((o) => ({
      ...bare(o.content),
      layer: 'outcome' as const,
      meaning: o.due ? [{ time: o.due }] : [],
    })),
    ...reading.attributions.flatMap((a) => said(a, meaning(entities.get(a.speaker ?? '')))),
    ...reading.mentions.map((m) => ({ ...bare(m), layer: LAYER_OF[m.type], meaning: meaning(entities.get(m.entity)) })),
    ...reading.times.map((t) => ({ ...bare(t), layer: 'time' as const, meaning: t.value ? [{ time: t.value }] : [] })),
  ]
  return marks.sort((x, y) => x.start - y.start || y.end - x.end)
}

const bare = ({ start, end }: Span): Span => ({ start, end })

function said(a: Attribution, meaning: readonly Meaning[]): LayerMark[] {
  return [
    ...(a.source ? [{ ...bare(a.source), layer: 'speaker' as const, meaning }] : []),
    { ...bare(a.cue), layer: 'speaker' as const, meaning: [] },
    ...(a.contentParts ?? [a.content]).map((p) => ({ ...bare(p), layer: 'content' as const, meaning })),
  ]
}
