/** A report, word for word, with all that was found in it marked: each layer can be shown or left out. */

import type { Line } from '../../model/line.ts'
import type { Reading } from '../../model/reading.ts'
import { type Span, slice } from '../../model/span.ts'
import { directionOf } from '../../text/direction.ts'
import { toPerson, toReport } from '../address.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { passage, words as quoted, saidBy } from '../quote.ts'
import { date, languageName, party } from '../show.ts'
import type { Words } from '../words/words.ts'
import { lines } from './line.ts'
import { LAYERS, type Layer, type LayerMark, type Meaning, marksOf } from './report/layers.ts'
import { markedText } from './report/text.ts'

export interface ReportPage {
  readonly digest: string
  readonly reading: Reading
  readonly entries: readonly Line[]
  /** The layers to be shown. */
  readonly layers: readonly Layer[]
  /** The passage the reader came for. */
  readonly at?: Span
  /** The text as it is to be shown, on a page that is a file: then nothing answers a form that chooses layers. */
  readonly printed?: Html
}

export function reportPage(words: Words, { digest, reading, entries, layers, at, printed }: ReportPage): Html {
  const d = reading.document
  const all = marksOf(reading)
  const shown = all.filter((m) => layers.includes(m.layer))
  const source = [
    html`<bdi>${d.publisher ?? words.report.unknownOutlet}</bdi>`,
    languageName(words, d.lang),
    d.published ? html`<bdi>${date(words, d.published)}</bdi>` : '',
    d.url && /^https?:/i.test(d.url)
      ? html`<a href="${at ? wordsAt(d.url, slice(d.text, at)) : d.url}" rel="external nofollow noopener noreferrer">${at ? words.report.originalWords : words.report.original}</a>`
      : '',
  ].filter(Boolean)
  return html`<article>
<h1>${d.title ? quoted(d.title, d.lang) : html`<bdi>${d.id}</bdi>`}</h1>
<p class="soft">${source.map((s, i) => html`${i > 0 ? ' · ' : ''}${s}`)}</p>
${printed ? signs(words, shown, layers) : legend(words, digest, all, layers, at)}
<div class="report" lang="${d.lang}" dir="${directionOf(d.lang)}">
${printed ?? markedText(d.text, shown, at)}</div>
${entries.length > 0 ? html`<h2>${words.report.entries}</h2>${lines(words, entries)}` : ''}
${said(words, digest, reading)}
${list(words, digest, reading, shown)}
</article>`
}

/** So much of a passage is looked for whole; of a longer one its beginning and its end, in words. */
const WHOLE = 120
const EDGE = 5

/** The address at which a browser finds the words in the page. Source: WICG, URL Fragment Text Directives. */
function wordsAt(url: string, passage: string): string {
  const written = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
  const all = passage.trim().split(/\s+/)
  const text =
    passage.length <= WHOLE || all.length <= 2 * EDGE
      ? written(all.join(' '))
      : `${written(all.slice(0, EDGE).join(' '))},${written(all.slice(-EDGE).join(' '))}`
  return `${url.replace(/#.*$/s, '')}#:~:text=${text}`
}

/** The layers that are shown, with their signs. */
function signs(words: Words, shown: readonly LayerMark[], layers: readonly Layer[]): Html {
  const present = layers.filter((l) => shown.some((m) => m.layer === l))
  return html`<p class="soft small">${words.report.legend}: ${present.map((l, i) => html`${i > 0 ? ' · ' : ''}<mark class="${l}">${words.layer[l]}</mark>`)}</p>`
}

/** The layers with their signs, as a form: what is ticked is shown. */
function legend(
  words: Words,
  digest: string,
  all: readonly LayerMark[],
  layers: readonly Layer[],
  at: Span | undefined,
): Html {
  const present = LAYERS.filter((l) => all.some((m) => m.layer === l))
  if (present.length === 0) return html``
  return html`<form class="layers" method="get" action="${toReport(words, digest)}"><fieldset><legend>${words.report.legend}</legend>
${present.map((l) => html`<label><input type="checkbox" name="layer" value="${l}"${layers.includes(l) ? html` checked` : ''}> <mark class="${l}">${words.layer[l]}</mark></label>`)}
${at ? html`<input type="hidden" name="at" value="${at.start}-${at.end}">` : ''}<button type="submit">${words.report.apply}</button></fieldset></form>`
}

/** Who says what; persons lead to their pages. */
function said(words: Words, digest: string, reading: Reading): Html {
  const { document: d, attributions, entities } = reading
  if (attributions.length === 0) return html``
  return html`<h2>${words.report.said}</h2><ul class="receipts">${attributions.map((a) => {
    const entity = entities.find((e) => e.id === a.speaker)
    const speaker = entity?.name ?? (a.source ? slice(d.text, a.source) : undefined)
    const to = entity?.type === 'PER' ? toPerson(words, entity.name, entity.country) : undefined
    return html`<li>${speaker ? saidBy(html`<strong>${to ? html`<a class="speaker" href="${to}">${quoted(speaker, d.lang)}</a>` : quoted(speaker, d.lang)}</strong>`, d.lang) : ''}<a class="quote" href="${toReport(words, digest, a.content)}">${passage(slice(d.text, a.content), d.lang)}</a></li>`
  })}</ul>`
}

/** A part of what words were read as, in the page's language. */
function meant(words: Words, m: Meaning): string {
  if ('kind' in m) return words.kind[m.kind]
  if ('party' in m) return party(words, m.party)
  return 'time' in m ? date(words, m.time) : m.text
}

/** The same marks as rows, for those who do not see them in the text. */
function list(words: Words, digest: string, reading: Reading, shown: readonly LayerMark[]): Html {
  const d = reading.document
  if (shown.length === 0) return html`<p class="soft">${words.report.noMarks}</p>`
  return html`<details class="behind"><summary>${words.report.all} <span class="count">${shown.length}</span></summary>
<table class="stack"><thead><tr><th scope="col">${words.report.legend}</th><th scope="col">${words.report.words}</th><th scope="col">${words.report.meaning}</th></tr></thead>
<tbody>${shown.map(
    (m) =>
      html`<tr><td data-label="${words.report.legend}">${words.layer[m.layer]}</td><td data-label="${words.report.words}"><a href="${toReport(words, digest, m)}">${quoted(slice(d.text, m), d.lang)}</a></td><td data-label="${words.report.meaning}">${m.meaning.map((x, i) => html`${i > 0 ? ' · ' : ''}<bdi>${meant(words, x)}</bdi>`)}</td></tr>`,
  )}</tbody></table></details>`
}
