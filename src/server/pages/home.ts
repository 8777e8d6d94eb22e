/** The first page: what this is, how much it holds, what is newest and what is to come. */

import type { Line } from '../../model/line.ts'
import type { Counts, Tally } from '../../stores/store.ts'
import { toDays, toHome } from '../address.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { months } from '../pictures/months.ts'
import { number } from '../show.ts'
import type { Words } from '../words/words.ts'
import { lines } from './line.ts'
import { searchForm } from './search-form.ts'

export interface HomePage {
  readonly counts: Counts
  readonly languages: readonly string[]
  readonly tally: readonly Tally[]
  readonly newest: readonly Line[]
  /** Announced for today or later, the next first. */
  readonly ahead: readonly Line[]
}

export function homePage(words: Words, page: HomePage): Html {
  const h = words.home
  const { counts, tally } = page
  const first = tally[0]?.period
  const last = tally.at(-1)?.period
  const span =
    first && last
      ? first.slice(0, 4) === last.slice(0, 4)
        ? first.slice(0, 4)
        : `${first.slice(0, 4)}–${last.slice(0, 4)}`
      : '–'
  const figures: readonly (readonly [Html | string, string])[] = [
    [number(words, counts.entries), h.entries(counts.entries)],
    [number(words, counts.reports), h.reports(counts.reports)],
    [number(words, page.languages.length), h.languages(page.languages.length)],
    [html`<bdi>${span}</bdi>`, h.span],
  ]
  return html`<section class="lead">
<h1>${words.home.title}</h1>
${h.what.map((p) => html`<p>${p}</p>`)}
${searchForm(words)}
</section>
<dl class="figures">${figures.map(([n, label]) => html`<div><dt>${label}</dt><dd>${n}</dd></div>`)}</dl>
<div class="two"><section><h2>${h.newest}</h2>
${page.newest.length > 0 ? lines(words, page.newest) : html`<p class="soft">${words.day.empty}</p>`}
<p class="turn"><a href="${toHome(words)}days">${words.day.all}</a></p></section>
<section><h2>${h.ahead}</h2>
${page.ahead.length > 0 ? lines(words, page.ahead) : html`<p class="soft">${h.nothingAhead}</p>`}
<p class="turn"><a href="${toHome(words)}promises">${words.nav.promises}</a></p></section></div>
${months(words, {
  id: 'months',
  title: words.picture.months,
  tally,
  say: words.picture.monthsSay,
  href: (month) => toDays(words, { month }),
  counted: words.picture.entries,
})}`
}
