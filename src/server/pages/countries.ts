/** States: who meets whom, and the way to any two of them. */

import { toFacet, toHome } from '../address.ts'
import type { States } from '../find/countries.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { matrix } from '../pictures/matrix.ts'
import { party } from '../show.ts'
import type { Words } from '../words/words.ts'

/** `ask`: whether there is a form to choose two; not where nothing would answer it. */
export function countriesPage(words: Words, { states, meetings, inMatrix }: States, ask = true): Html {
  if (states.length === 0) return html`<h1>${words.nav.countries}</h1><p class="soft">${words.country.none}</p>`
  const named = states
    .map((s) => ({ code: s.value, name: party(words, s.value) }))
    .sort((a, b) => a.name.localeCompare(b.name, words.code))
  const select = (name: string, nth: number): Html =>
    html`<label>${words.search.facet.party} ${nth}<select name="${name}" required><option value="">…</option>${named.map((s) => html`<option value="${s.code}">${s.name}</option>`)}</select></label>`
  return html`<h1>${words.nav.countries}</h1>
${
  ask
    ? html`<p>${words.country.intro}</p>
<form class="choose" method="get" action="${toHome(words)}countries">${select('a', 1)}${select('b', 2)}<button type="submit">${words.day.apply}</button></form>`
    : ''
}
${matrix(words, inMatrix, meetings)}
<h2>${words.nav.countries} <span class="count">${states.length}</span></h2>
<ul class="columns">${named.map((s) => html`<li><a href="${toFacet(words, 'party', s.code)}">${s.name}</a> <span class="count">${states.find((x) => x.value === s.code)!.count}</span></li>`)}</ul>`
}
