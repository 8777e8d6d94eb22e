/** Search: a field to ask, and what was found in reports, with the words marked. */
import { html } from 'hono/html'
import type { Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import type { Html } from '../layout.ts'
import { directionOf, words as quoted } from '../quote.ts'
import { date } from '../show.ts'
import type { Words } from '../words/words.ts'

export interface FoundReport {
  readonly digest: string
  readonly reading: Reading
  /** Where the words stand in the text, in order. */
  readonly matches: readonly Span[]
}

export interface SearchPage {
  readonly query: string
  readonly total: number
  readonly found: readonly FoundReport[]
}

export function searchPage(words: Words, { query, total, found }: SearchPage): Html {
  return html`<h1>${words.nav.search}</h1>
<form class="choose" method="get" action="/${words.code}/search" role="search"><label>${words.search.label}<input type="search" name="q" value="${query}" dir="auto" maxlength="300"></label><button type="submit">${words.search.button}</button></form>
${query === '' ? '' : html`<p class="soft" role="status">${total === 0 ? words.search.none : words.search.found(total)}</p>`}
<ul class="entries">${found.map((f) => html`<li>${one(words, f)}</li>`)}</ul>`
}

function one(words: Words, { digest, reading, matches }: FoundReport): Html {
  const d = reading.document
  const first = matches[0]
  const at = first ? `?at=${first.start}-${first.end}#here` : ''
  return html`<p class="headline"><a href="/${words.code}/reports/${digest}${at}">${d.title ? quoted(d.title, d.lang) : d.id}</a></p>
<p class="soft small">${d.publisher ?? words.report.unknownOutlet} · ${words.languages[d.lang]}${d.published ? html` · ${date(words, d.published)}` : ''}</p>
${first ? html`<blockquote lang="${d.lang}" dir="${directionOf(d.lang)}">${around(d.text, first, matches)}</blockquote>` : ''}`
}

const BEFORE = 60
const AFTER = 160

/** The words around the first match, with every match in them marked. */
function around(text: string, first: Span, matches: readonly Span[]): Html[] {
  const from = text.lastIndexOf(' ', Math.max(0, first.start - BEFORE)) + 1
  const to = Math.min(text.length, first.end + AFTER)
  const end = to === text.length ? to : Math.max(first.end, text.lastIndexOf(' ', to))
  const out: Html[] = [html`${from > 0 ? '… ' : ''}`]
  let at = from
  for (const m of matches) {
    if (m.start < at || m.end > end) continue
    out.push(html`${text.slice(at, m.start)}<mark>${text.slice(m.start, m.end)}</mark>`)
    at = m.end
  }
  out.push(html`${text.slice(at, end)}${end < text.length ? ' …' : ''}`)
  return out
}
