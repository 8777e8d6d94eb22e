/** The reports of an entry, and why they were taken to tell of one event. */

import type { Entry, Join } from '../../../model/entry.ts'
import { toReport, toReview } from '../../address.ts'
import { html } from '../../html.ts'
import type { Html } from '../../layout.ts'
import { words as quoted } from '../../quote.ts'
import { date, languageName } from '../../show.ts'
import { reasonIn } from '../../words/reasons/index.ts'
import { reviewWords } from '../../words/review/index.ts'
import type { Words } from '../../words/words.ts'
import { outletOf } from './cells.ts'

export function reports(words: Words, entry: Entry, reviews: boolean): Html {
  return html`<h2>${words.entry.reports}</h2><p class="soft small">${words.entry.voices(entry.voices)}</p>
<ul class="entries">${entry.documents.map((d) => {
    const original = entry.documents.find((o) => o.digest === d.reprintOf)
    const reprint = d.reprintOf
      ? html` · ${words.entry.reprint} <bdi>${original?.outlet ?? original?.id ?? '…'}</bdi>`
      : ''
    return html`<li><p class="title"><a href="${toReport(words, d.digest)}">${d.title ? quoted(d.title, d.lang) : html`<bdi>${d.id}</bdi>`}</a></p>
<p class="soft small"><bdi>${d.outlet ?? words.report.unknownOutlet}</bdi> · ${languageName(words, d.lang)}${d.published ? html` · <bdi>${date(words, d.published)}</bdi>` : ''}${reprint}${reviews ? html` · <a href="${toReview(words, d.digest)}" aria-label="${reviewWords(words).title}: ${d.title ?? d.id}">${reviewWords(words).title}</a>` : ''}</p></li>`
  })}</ul>`
}

/** `reviews`: leads to where the two can be told apart. */
export function joins(words: Words, entry: Entry, reviews: boolean): Html {
  if (entry.joins.length === 0) return html``
  const outlet = (key: string): Html => {
    const claim = entry.kind.claims.find((c) => c.draft === key)
    const published = entry.documents.find((d) => d.digest === claim?.document)?.published
    // One outlet may tell of an event more than once: its reports are told apart by their days.
    const which = [claim?.lang ? languageName(words, claim.lang) : '', published ? date(words, published) : '']
    const told = which.filter(Boolean).join(words.comma)
    return html`<bdi>${outletOf(words, entry, claim?.document)}</bdi>${told ? html` <span class="soft">(${told})</span>` : ''}`
  }
  const apart = (key: string): Html => {
    const digest = entry.kind.claims.find((c) => c.draft === key)?.document
    return reviews && digest
      ? html`<p class="small"><a href="${toReview(words, digest)}#d-${key}">${reviewWords(words).link}</a></p>`
      : html``
  }
  return html`<h2>${words.entry.joined}</h2><ul class="entries">${entry.joins.map(
    (j) =>
      html`<li><details><summary>${outlet(j.a)} + ${outlet(j.b)}</summary>${j.by === 'judgement' ? html`<p>${words.entry.judgedSame}</p>` : ''}${reasons(words, j)}${apart(j.a)}</details></li>`,
  )}</ul>`
}

/** The parts of the comparison, those that weigh most first. */
function reasons(words: Words, join: Join): Html {
  const told = join.reasons.filter((r) => r.fit !== 'unknown').sort((a, b) => b.points - a.points)
  if (told.length === 0) return html``
  const sign = (n: number): string => (n > 0 ? `+${n}` : String(n).replace('-', '−'))
  return html`<table class="reasons"><tbody>${told.map(
    (r) =>
      html`<tr${r.points < 0 ? html` class="against"` : ''}><td>${reasonIn(words, r)}</td><td class="points">${sign(r.points)}</td></tr>`,
  )}${join.score === undefined ? '' : html`<tr class="sum"><td>${words.entry.points}</td><td class="points">${sign(join.score)}</td></tr>`}</tbody></table>`
}
