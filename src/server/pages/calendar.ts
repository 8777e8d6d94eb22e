/** A month as weeks of seven days, each day that has entries leading to them. */

import type { Tally } from '../../stores/store.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { date, weekdayName } from '../show.ts'
import type { Words } from '../words/words.ts'

export interface Calendar {
  /** 2018-03. */
  readonly month: string
  /** Entries by day of the month. */
  readonly days: readonly Tally[]
  /** Addresses of the months before and after that have entries, or of the neighbouring ones. */
  readonly before?: { readonly month: string; readonly href: string }
  readonly after?: { readonly month: string; readonly href: string }
  /** Where a day stands. Absent: on the same page. */
  readonly href?: (day: string) => string
}

export function calendar(words: Words, { month, days, before, after, href }: Calendar): Html {
  const counts = new Map(days.map((d) => [d.period, d.entries]))
  const [year, number] = month.split('-').map(Number)
  const first = new Date(Date.UTC(year!, number! - 1, 1))
  const length = new Date(Date.UTC(year!, number!, 0)).getUTCDate()
  const lead = (first.getUTCDay() + 6) % 7
  const weeks = Array.from({ length: Math.ceil((lead + length) / 7) }, (_, w) =>
    Array.from({ length: 7 }, (_, d) => w * 7 + d - lead + 1),
  )
  const cell = (day: number): Html => {
    if (day < 1 || day > length) return html`<td></td>`
    const iso = `${month}-${String(day).padStart(2, '0')}`
    const n = counts.get(iso)
    return n
      ? html`<td class="has"><a href="${href?.(iso) ?? `#d${iso}`}" aria-label="${date(words, iso)}: ${words.count(n)}">${day}</a></td>`
      : html`<td>${day}</td>`
  }
  return html`<div class="month">
<table class="calendar"><caption>${date(words, month)}</caption>
<thead><tr>${Array.from({ length: 7 }, (_, d) => html`<th scope="col" abbr="${weekdayName(words, d, 'long')}">${weekdayName(words, d, 'short')}</th>`)}</tr></thead>
<tbody>${weeks.map((w) => html`<tr>${w.map(cell)}</tr>`)}</tbody></table>
<p class="turn">${before ? html`<a href="${before.href}" rel="prev">${date(words, before.month)}</a> ` : ''}${after ? html`<a href="${after.href}" rel="next">${date(words, after.month)}</a>` : ''}</p>
</div>`
}
