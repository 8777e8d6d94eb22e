/** The report's text beside its drafts: each draft's words marked with its number. */

import type { Span } from '../../../model/span.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { directionOf } from '../../quote.ts'
import type { ReportLook } from '../../review/look.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'
import { paragraphs } from '../report/text.ts'

interface Mark extends Span {
  readonly layer: 'encounter' | 'outcome' | 'gone'
  /** Numbers of the drafts, as they stand beside. */
  readonly number: number
}

/** Each line is a paragraph that tells at which offset it begins: what is selected in it is counted from there. */
export function reportText(words: Words, look: ReportLook): Html {
  const { text, lang } = look.reading.document
  const marks: Mark[] = look.drafts.flatMap(({ judged }, i) => {
    const gone = judged.standing === 'rejected'
    const own = judged.words.kind ? [judged.words.kind] : judged.draft.evidence
    return [
      ...own.map((e) => ({
        start: e.start,
        end: e.end,
        layer: gone ? ('gone' as const) : ('encounter' as const),
        number: i + 1,
      })),
      ...judged.outcomes.map((o) => ({
        start: o.content.start,
        end: o.content.end,
        layer: gone || o.rejected ? ('gone' as const) : ('outcome' as const),
        number: i + 1,
      })),
    ]
  })
  const r = reviewWords(words)
  return html`<div class="report" id="text" lang="${lang}" dir="${directionOf(lang)}" tabindex="0" role="group" aria-label="${r.text}" data-text>
${paragraphs(text).map((p) => html`<p data-start="${p.start}">${pieces(text, p, marks)}</p>`)}</div>`
}

function pieces(text: string, p: Span, all: readonly Mark[]): Html[] {
  const marks = all.filter((m) => m.start < p.end && p.start < m.end)
  const edges = new Set([p.start, p.end])
  for (const m of marks) for (const edge of [m.start, m.end]) if (edge > p.start && edge < p.end) edges.add(edge)
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!
    // As many units as in the text: a null is left out by browsers, and a return is made a new line.
    const piece = text.slice(start, end).replace(/\0/g, '\ufffd')
    const here = marks.filter((m) => m.start <= start && end <= m.end)
    if (here.length === 0) return html`${piece}`
    const numbers = [...new Set(here.map((m) => m.number))].join(' ')
    const layers = [...new Set(here.map((m) => m.layer))].join(' ')
    const first = here.some((m) => m.start === start)
    return html`<mark class="${layers}" data-drafts="${numbers}"${first ? html` id="t-${start}"` : ''}>${piece}</mark>`
  })
}
