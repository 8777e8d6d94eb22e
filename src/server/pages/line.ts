/** One entry in a list: what, who, where, how sure, and how many reports tell of it. */

import type { Line } from '../../model/line.ts'
import { toEntry } from '../address.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { date, dayKey, headline, parties, placeWords } from '../show.ts'
import type { Words } from '../words/words.ts'

/** `dated` shows the day as well, for lists that are not by day. */
export function line(words: Words, entry: Line, dated = false): Html {
  // What was agreed or promised says so by its kind: that it is "held" or "planned" adds nothing.
  const kind = entry.kind.shown
  const status = kind === 'agreement' || kind === 'commitment' ? undefined : entry.status.shown
  const who = entry.mechanism.shown ? parties(words, entry.parties.shown ?? []) : ''
  const place = placeWords(words, entry.place)
  const day = dated ? (dayKey(entry) ? date(words, dayKey(entry)) : words.day.undated) : ''
  const more = [day ? html`<bdi>${day}</bdi>` : '', who, place, words.reportCount(entry.documents.length)].filter(
    Boolean,
  )
  return html`<p class="headline"><a href="${toEntry(words, entry.id)}">${headline(words, entry)}</a>${
    status ? html` <span class="status ${status}">${words.statusOf(status, kind)}</span>` : ''
  }</p>
<p class="soft">${more.map((m, i) => html`${i > 0 ? ' · ' : ''}${m}`)}${
    hasDispute(entry) ? html` · <span class="differs">${words.entry.differ}</span>` : ''
  }</p>`
}

/** Several, as a list. */
export const lines = (words: Words, entries: readonly Line[]): Html =>
  html`<ul class="entries">${entries.map((e) => html`<li>${line(words, e, true)}</li>`)}</ul>`

/** Whether reports disagree about a fact of the entry (not about how a body's name is written). */
const hasDispute = (e: Line): boolean => !(e.date.agreed && e.status.agreed && e.ordinal.agreed && e.place.agreed)
