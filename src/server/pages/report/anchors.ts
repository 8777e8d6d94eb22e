/** A report's text for a page that is a file: every passage to which a link may lead is an element of its own. */

import type { Span } from '../../../model/span.ts'
import { html, raw } from '../../html.ts'
import type { Html } from '../../layout.ts'
import type { LayerMark } from './layers.ts'
import { paragraphs } from './text.ts'

/** What links to a passage end in, without the sign before it. */
export const anchorOf = ({ start, end }: Span): string => `p${start}-${end}`

/**
 * The text as paragraphs, each character once. A passage that another crosses, or that runs over paragraphs, is cut: its first
 * part is what links lead to (`id`), and the others name it (`data-of`).
 */
export function anchoredText(text: string, marks: readonly LayerMark[], passages: readonly Span[]): Html[] {
  const given = new Set<string>()
  return paragraphs(text).map((p) => {
    const inside = <T extends Span>(all: readonly T[]): T[] => all.filter((m) => m.start < p.end && p.start < m.end)
    return html`<p>${raw(paragraph(text, p, inside(marks), inside(passages), given))}</p>
`
  })
}

function paragraph(
  text: string,
  p: Span,
  marks: readonly LayerMark[],
  passages: readonly Span[],
  given: Set<string>,
): string {
  const edges = new Set([p.start, p.end])
  for (const m of [...marks, ...passages])
    for (const edge of [m.start, m.end]) if (edge > p.start && edge < p.end) edges.add(edge)
  const cuts = [...edges].sort((a, b) => a - b)
  // Those that begin together: the longest is opened first.
  const waiting = [...passages].sort((a, b) => Math.max(a.start, p.start) - Math.max(b.start, p.start) || b.end - a.end)
  const open: Span[] = []
  let next = 0
  let out = ''
  const begin = (s: Span): void => {
    const name = anchorOf(s)
    out += given.has(name) ? `<span data-of="${name}">` : `<span id="${name}">`
    given.add(name)
    open.push(s)
  }
  for (let i = 0; i < cuts.length; i++) {
    const at = cuts[i]!
    const ended = open.findIndex((s) => s.end <= at)
    if (ended >= 0) {
      const closed = open.splice(ended)
      out += '</span>'.repeat(closed.length)
      for (const s of closed) if (s.end > at) begin(s)
    }
    if (at === p.end) break
    while (next < waiting.length && waiting[next]!.start <= at) begin(waiting[next++]!)
    const end = cuts[i + 1]!
    const layers = [...new Set(marks.filter((m) => m.start <= at && end <= m.end).map((m) => m.layer))]
    const piece = escaped(text.slice(at, end))
    out += layers.length > 0 ? `<mark class="${layers.join(' ')}">${piece}</mark>` : piece
  }
  return out + '</span>'.repeat(open.length)
}

const ESCAPES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => ESCAPES[c]!)
