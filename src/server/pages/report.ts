/** A report, word for word, with the passages that entries rest on marked. */
import { html } from 'hono/html'
import type { Entry } from '../../model/entry.ts'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Html } from '../layout.ts'
import { directionOf, words as quoted } from '../quote.ts'
import { date, headline } from '../show.ts'
import type { Words } from '../words/words.ts'

export interface ReportPage {
  readonly reading: Reading
  readonly entries: readonly Entry[]
  /** The passage the reader came for. */
  readonly at?: Span
}

export function reportPage(words: Words, { reading, entries, at }: ReportPage): Html {
  const d = reading.document
  const dir = directionOf(d.lang)
  const marks = [...reading.engagements.flatMap((e) => [...e.evidence]), ...reading.outcomes.map((o) => o.content)]
  const source = [
    d.publisher ?? words.report.unknownOutlet,
    words.languages[d.lang],
    d.published ? date(words, d.published) : '',
  ].filter(Boolean)
  return html`<article>
<h1>${d.title ? quoted(d.title, d.lang) : d.id}</h1>
<p class="soft">${source.join(' · ')}${d.url && /^https?:/i.test(d.url) ? html` · <a href="${d.url}" rel="external nofollow noopener noreferrer">${words.report.original}</a>` : ''}</p>
<p class="soft small">${words.report.marks}</p>
<div class="report" lang="${d.lang}" dir="${dir}">
${paragraphs(d.text).map(
  (p) => html`<p>${marked(d.text, p, marks, at)}</p>
`,
)}</div>
${entries.length > 0 ? html`<h2>${words.report.entries}</h2><ul class="entries">${entries.map((e) => html`<li><a href="/${words.code}/entries/${e.id}">${headline(words, e)}</a></li>`)}</ul>` : ''}
${said(words, reading)}
</article>`
}

/** The lines of a text that hold something, as spans. */
function paragraphs(text: string): Span[] {
  const out: Span[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== '\n') continue
    if (text.slice(start, i).trim() !== '') out.push({ start, end: i })
    start = i + 1
  }
  return out
}

/** A paragraph cut at every edge of a mark, so that marks may overlap and each character is written once. */
function marked(text: string, paragraph: Span, marks: readonly Span[], at: Span | undefined): Html[] {
  const inside = marks.filter((m) => m.start < paragraph.end && paragraph.start < m.end)
  const edges = new Set([paragraph.start, paragraph.end])
  for (const m of at ? [...inside, at] : inside) {
    for (const edge of [m.start, m.end]) if (edge > paragraph.start && edge < paragraph.end) edges.add(edge)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  let here = false
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!
    const piece = text.slice(start, end)
    if (at && at.start <= start && end <= at.end) {
      const first = !here && (start === at.start || start === paragraph.start)
      here = true
      return first && start === at.start
        ? html`<mark class="here" id="here">${piece}</mark>`
        : html`<mark class="here">${piece}</mark>`
    }
    return inside.some((m) => m.start <= start && end <= m.end) ? html`<mark>${piece}</mark>` : html`${piece}`
  })
}

function said(words: Words, reading: Reading): Html {
  const { document: d, attributions, entities } = reading
  if (attributions.length === 0) return html``
  const name = (id: string | undefined): string | undefined => entities.find((e) => e.id === id)?.name
  return html`<h2>${words.report.said}</h2><ul class="receipts">${attributions.map((a) => {
    const speaker = name(a.speaker) ?? (a.source ? d.text.slice(a.source.start, a.source.end) : undefined)
    return html`<li>${speaker ? html`<strong>${quoted(speaker, d.lang)}</strong> ` : ''}<a href="?at=${a.content.start}-${a.content.end}#here">${quoted(d.text.slice(a.content.start, a.content.end), d.lang)}</a></li>`
  })}</ul>`
}
