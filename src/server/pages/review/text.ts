/** The report's text beside what is judged: the words of each marked with its number. */

import type { Span } from '../../../model/span.ts'
import type { JudgedMark } from '../../../register/judged-marks.ts'
import { directionOf } from '../../../text/direction.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import type { ReportLook } from '../../review/look.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'
import type { Layer } from '../report/layers.ts'
import { paragraphs } from '../report/text.ts'

/** Words that are marked, with the numbers of what stands beside for them. */
export interface NumberedMark extends Span {
  readonly layer: Layer | 'gone'
  readonly number: number
}

/** The words of each draft and of what came out of it. */
export function draftMarks(look: ReportLook): NumberedMark[] {
  return look.drafts.flatMap(({ judged }, i) => {
    const gone = judged.standing === 'rejected'
    const own = judged.words.kind ? [judged.words.kind] : judged.draft.evidence
    const of = (layer: Layer | 'gone') => (e: Span) => ({ start: e.start, end: e.end, layer, number: i + 1 })
    return [
      ...own.map(of(gone ? 'gone' : 'encounter')),
      ...judged.outcomes.flatMap((o) => [o.content].map(of(gone || o.rejected ? 'gone' : 'outcome'))),
    ]
  })
}

const LAYER_OF = { PER: 'person', ORG: 'organisation', LOC: 'place' } as const

/** The words of each mark of a layer, in the order in which they stand beside. */
export function layerMarks(marks: readonly JudgedMark[]): NumberedMark[] {
  return marks.flatMap(({ value, standing }, i) => {
    const of = (e: Span, layer: Layer): NumberedMark => ({
      start: e.start,
      end: e.end,
      layer: standing === 'rejected' ? 'gone' : layer,
      number: i + 1,
    })
    if ('content' in value)
      return [
        ...(value.source ? [of(value.source, 'speaker')] : []),
        of(value.cue, 'speaker'),
        of(value.content, 'content'),
      ]
    return [of(value.words, value.type in LAYER_OF ? LAYER_OF[value.type as keyof typeof LAYER_OF] : 'time')]
  })
}

/** Each line is a paragraph that tells at which offset it begins: what is selected in it is counted from there. */
export function reportText(words: Words, look: ReportLook, marks: readonly NumberedMark[]): Html {
  const { text, lang } = look.reading.document
  const r = reviewWords(words)
  return html`<div class="report" id="text" lang="${lang}" dir="${directionOf(lang)}" tabindex="0" role="group" aria-label="${r.text}" data-text>
${paragraphs(text).map((p) => html`<p data-start="${p.start}">${pieces(text, p, marks)}</p>`)}</div>`
}

function pieces(text: string, p: Span, all: readonly NumberedMark[]): Html[] {
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
