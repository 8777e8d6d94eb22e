/** What a reading gives of each layer that people judge mark by mark. */
import { type Evidence, evidence } from '../model/evidence.ts'
import type { MarkLayer, MarkValue } from '../model/mark-value.ts'
import type { Attribution, Reading } from '../model/reading.ts'
import { isSound, type Span } from '../model/span.ts'

/** In order of the text. What does not stand soundly in it is left out. */
export function marksRead(layer: MarkLayer, reading: Reading): MarkValue[] {
  const { text } = reading.document
  const names = new Map(reading.entities.map((e) => [e.id, e.name]))
  const words = (s: Span): Evidence => evidence(text, s)
  const name = (key: 'entity' | 'speaker', id: string | undefined): object => {
    const known = id === undefined ? undefined : names.get(id)
    return known === undefined ? {} : { [key]: known }
  }
  const said = (a: Attribution): MarkValue => ({
    ...(a.source && isSound(text, a.source) ? { source: words(a.source) } : {}),
    cue: words(a.cue),
    content: words(a.content),
    ...name('speaker', a.speaker),
    direct: a.direct,
  })
  switch (layer) {
    case 'names':
      return reading.mentions
        .filter((m) => isSound(text, m))
        .map((m) => ({ words: words(m), type: m.type, ...name('entity', m.entity) }))
    case 'times':
      return reading.times
        .filter((t) => isSound(text, t))
        .map((t) => ({ words: words(t), type: t.type, ...(t.value === undefined ? {} : { value: t.value }) }))
    case 'statements':
      return reading.attributions.filter((a) => isSound(text, a.cue) && isSound(text, a.content)).map(said)
  }
}
