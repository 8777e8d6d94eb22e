/** A report's text with marks laid over it: each character once, whatever overlaps. */

import type { Span } from '../../../model/span.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import type { LayerMark } from './layers.ts'

/** The text as paragraphs. `at` is the passage the reader came for; its beginning is the target of `#here`. */
export function markedText(text: string, marks: readonly LayerMark[], at: Span | undefined): Html[] {
  let here = at
  return paragraphs(text).map((p) => {
    const inside = marks.filter((m) => m.start < p.end && p.start < m.end)
    const isFirst = here !== undefined && here.start < p.end && p.start < here.end
    const pieces = marked(text, p, inside, at, isFirst)
    if (isFirst) here = undefined
    return html`<p>${pieces}</p>
`
  })
}

/** The lines of a text that hold something, as spans. */
export function paragraphs(text: string): Span[] {
  const out: Span[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== '\n') continue
    if (text.slice(start, i).trim() !== '') out.push({ start, end: i })
    start = i + 1
  }
  return out
}

/** A paragraph cut at every edge of a mark. */
function marked(text: string, p: Span, marks: readonly LayerMark[], at: Span | undefined, isFirst: boolean): Html[] {
  const edges = new Set([p.start, p.end])
  for (const m of at ? [...marks, at] : marks)
    for (const edge of [m.start, m.end]) if (edge > p.start && edge < p.end) edges.add(edge)
  const cuts = [...edges].sort((a, b) => a - b)
  let target = isFirst
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!
    const piece = text.slice(start, end)
    const isHere = at !== undefined && at.start <= start && end <= at.end
    const layers = [...new Set(marks.filter((m) => m.start <= start && end <= m.end).map((m) => m.layer))]
    if (!isHere && layers.length === 0) return html`${piece}`
    const names = [...layers, ...(isHere ? ['here'] : [])].join(' ')
    const id = isHere && target ? html` id="here"` : ''
    if (isHere) target = false
    return html`<mark class="${names}"${id}>${piece}</mark>`
  })
}
