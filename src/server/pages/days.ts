/** The day-book: entries by day, newest first, with a choice that is an address. */
import { html } from 'hono/html'
import type { Entry } from '../../model/entry.ts'
import { ENGAGEMENT_KINDS, STATUSES } from '../../model/reading.ts'
import type { Html } from '../layout.ts'
import { date, dayKey, headline, parties, wordsOf } from '../show.ts'
import type { Words } from '../words/words.ts'

export interface Choice {
  readonly from?: string
  readonly to?: string
  readonly kind?: string
  readonly status?: string
  readonly party?: string
}

export interface DaysPage {
  readonly entries: readonly Entry[]
  readonly choice: Choice
  /** States that take part in any entry, for the choice. */
  readonly states: readonly { readonly code: string; readonly name: string }[]
  /** Address of the page with earlier entries. Absent on the last one. */
  readonly older?: string
}

export function daysPage(words: Words, page: DaysPage): Html {
  return html`<h1>${words.nav.days}</h1>
${chooser(words, page)}
${page.entries.length === 0 ? html`<p class="soft">${words.day.empty}</p>` : byDay(page.entries).map((day) => dayOf(words, day))}
${page.older ? html`<p><a href="${page.older}" rel="next">${words.day.older}</a></p>` : ''}`
}

function byDay(entries: readonly Entry[]): Entry[][] {
  const out: Entry[][] = []
  for (const entry of entries) {
    const last = out.at(-1)
    if (last && dayKey(last[0]!) === dayKey(entry)) last.push(entry)
    else out.push([entry])
  }
  return out
}

function dayOf(words: Words, entries: readonly Entry[]): Html {
  const iso = dayKey(entries[0]!)
  const number = /^\d{4}-\d{2}-(\d{2})/.exec(iso)?.[1]
  const rest = number ? date(words, iso.slice(0, 7)) : iso ? date(words, iso) : words.day.undated
  const label = html`${number ? html`<span class="number">${Number(number)}</span> ` : ''}<bdi class="rest">${rest}</bdi>`
  return html`<section class="day">
<h2>${iso ? html`<time datetime="${iso}">${label}</time>` : label}</h2>
<ul class="entries">${entries.map((e) => html`<li>${line(words, e)}</li>`)}</ul>
</section>`
}

/** One entry in a list: what, who, where, how sure, and how many reports tell of it. */
export function line(words: Words, entry: Entry): Html {
  const status = entry.status.shown
  const place = entry.place.shown
  const who = entry.mechanism.shown ? parties(words, entry.parties.shown ?? []) : ''
  const told = words.reportCount(entry.documents.length)
  return html`<p class="headline"><a href="/${words.code}/entries/${entry.id}">${headline(words, entry)}</a>${
    status ? html` <span class="status ${status}">${words.status[status]}</span>` : ''
  }</p>
<p class="soft">${who}${who && place ? ' · ' : ''}${place ? wordsOf(words, entry.place, (p) => p.name) : ''}${who || place ? ' · ' : ''}${told}${
    hasDispute(entry) ? html` · <span class="differs">${words.entry.differ}</span>` : ''
  }</p>`
}

/** Whether reports disagree about a fact of the entry (not about how a body's name is written). */
const hasDispute = (e: Entry): boolean => !(e.date.agreed && e.status.agreed && e.ordinal.agreed && e.place.agreed)

function chooser(words: Words, { choice, states }: DaysPage): Html {
  const option = (value: string, label: string, chosen: string | undefined): Html =>
    html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : ''}>${label}</option>`
  return html`<form class="choose" method="get" action="/${words.code}/" role="search" aria-label="${words.day.filter}">
<label>${words.day.from}<input type="date" name="from" value="${choice.from ?? ''}"></label>
<label>${words.day.to}<input type="date" name="to" value="${choice.to ?? ''}"></label>
<label>${words.field.kind}<select name="kind">${option('', words.day.any, choice.kind)}${ENGAGEMENT_KINDS.map((k) => option(k, words.kind[k], choice.kind))}</select></label>
<label>${words.field.status}<select name="status">${option('', words.day.any, choice.status)}${STATUSES.map((s) => option(s, words.status[s], choice.status))}</select></label>
<label>${words.field.party}<select name="party">${option('', words.day.any, choice.party)}${states.map((s) => option(s.code, s.name, choice.party))}</select></label>
<button type="submit">${words.day.apply}</button>
</form>`
}
