/** The marks of a report, layer by layer: what was found in its words. */
import type { Attribution, Entity, EntityType, Reading } from '../../../model/reading.ts'
import type { Span } from '../../../model/span.ts'

/** In the order of the legend. */
export const LAYERS = ['encounter', 'outcome', 'speaker', 'content', 'person', 'organisation', 'place', 'time'] as const
export type Layer = (typeof LAYERS)[number]

/** One mark. Offsets: UTF-16 code units, half-open, into the document's text. */
export interface LayerMark extends Span {
  readonly layer: Layer
  /** What it was read as: a name, a TIMEX3 value. Absent where the words say it all. */
  readonly meaning?: string
}

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
  const meaning = (e: Entity | undefined): { meaning?: string } =>
    e ? { meaning: [e.name, e.country, e.posts?.[0]?.title].filter(Boolean).join(' · ') } : {}
  const marks: LayerMark[] = [
    ...reading.engagements.flatMap((g) =>
      g.evidence.map((e) => ({
        ...bare(e),
        layer: 'encounter' as const,
        meaning: [g.kind, g.date].filter(Boolean).join(' '),
      })),
    ),
    ...reading.outcomes.map((o) => ({
      ...bare(o.content),
      layer: 'outcome' as const,
      ...(o.due ? { meaning: o.due } : {}),
    })),
    ...reading.attributions.flatMap((a) => said(a, meaning(entities.get(a.speaker ?? '')))),
    ...reading.mentions.map((m) => ({ ...bare(m), layer: LAYER_OF[m.type], ...meaning(entities.get(m.entity)) })),
    ...reading.times.map((t) => ({ ...bare(t), layer: 'time' as const, ...(t.value ? { meaning: t.value } : {}) })),
  ]
  return marks.sort((x, y) => x.start - y.start || y.end - x.end)
}

const bare = ({ start, end }: Span): Span => ({ start, end })

function said(a: Attribution, speaker: { meaning?: string }): LayerMark[] {
  return [
    ...(a.source ? [{ ...bare(a.source), layer: 'speaker' as const, ...speaker }] : []),
    { ...bare(a.cue), layer: 'speaker' as const },
    ...(a.contentParts ?? [a.content]).map((p) => ({ ...bare(p), layer: 'content' as const, ...speaker })),
  ]
}
