/** The day-book: entries by day, newest first, with a calendar and a choice that is an address. */

import type { Line } from '../../model/line.ts'
import type { Tally } from '../../stores/store.ts'
import { toDays } from '../address.ts'
import { addressQueryOf, type Choice } from '../choice.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { months } from '../pictures/months.ts'
import { date, dayKey, monthOfDay } from '../show.ts'
import type { Words } from '../words/words.ts'
import { type Calendar, calendar } from './calendar.ts'
import { chips, chooser } from './chooser.ts'
import { line } from './line.ts'

export interface DaysPage {
  readonly entries: readonly Line[]
  readonly choice: Choice
  /** For the form that narrows; there is none where nothing would answer it. */
  readonly states?: readonly { readonly code: string; readonly name: string }[]
  /** Entries of the choice by month, all of them. */
  readonly tally: readonly Tally[]
  /** The month that is chosen. */
  readonly calendar?: Calendar
  /** Address of the page with earlier entries. Absent on the last one. */
  readonly older?: string
  /** Whether this is not the first page. */
  readonly paged: boolean
}

export function daysPage(words: Words, page: DaysPage): Html {
  const { choice, entries, tally } = page
  const { from: _, to: __, ...rest } = choice
  const monthly = (month: string): string => toDays(words, { ...addressQueryOf(rest), month })
  return html`<h1>${words.nav.days}</h1>
${page.states ? chooser(words, { action: toDays(words), choice, states: page.states }) : chips(words, toDays(words), choice)}
<div class="with-calendar"><div>
${entries.length === 0 ? html`<p class="soft" role="status">${words.day.empty}</p>` : byDay(entries).map((day) => dayOf(words, day))}
<p class="turn">${page.paged ? html`<a href="${toDays(words, addressQueryOf(choice))}">${words.day.first}</a> ` : ''}${page.older ? html`<a href="${page.older}" rel="next">${words.day.older}</a>` : ''}</p>
</div>${page.calendar ? html`<aside aria-label="${words.day.calendar}">${calendar(words, page.calendar)}</aside>` : ''}</div>
${months(words, {
  id: 'months',
  title: words.picture.months,
  tally,
  say: words.picture.monthsSay,
  href: monthly,
  counted: words.picture.entries,
})}`
}

function byDay(entries: readonly Line[]): Line[][] {
  const out: Line[][] = []
  for (const entry of entries) {
    const last = out.at(-1)
    if (last && dayKey(last[0]!) === dayKey(entry)) last.push(entry)
    else out.push([entry])
  }
  return out
}

function dayOf(words: Words, entries: readonly Line[]): Html {
  const iso = dayKey(entries[0]!)
  const number = /^\d{4}-\d{2}-(\d{2})/.exec(iso)?.[1]
  const rest = number ? monthOfDay(words, iso) : iso ? date(words, iso) : words.day.undated
  const label = html`${number ? html`<span class="number">${Number(number)}</span> ` : ''}<bdi class="rest">${rest}</bdi>`
  return html`<section class="day"${number ? html` id="d${iso.slice(0, 10)}"` : ''}>
<h2>${iso ? html`<time datetime="${iso}">${label}</time>` : label}</h2>
<ul class="entries">${entries.map((e) => html`<li>${line(words, e)}</li>`)}</ul>
</section>`
}
