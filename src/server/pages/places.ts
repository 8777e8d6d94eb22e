/** Places: a map of the states in which encounters took place, and the places by name. */

import type { FacetCount } from '../../stores/store.ts'
import { toFacet } from '../address.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { map, type Visited } from '../pictures/map.ts'
import type { Words } from '../words/words.ts'

export interface PlacesPage {
  readonly countries: readonly Visited[]
  /** As reports write them, most first. */
  readonly places: readonly FacetCount[]
}

export function placesPage(words: Words, { countries, places }: PlacesPage): Html {
  return html`<h1>${words.nav.places}</h1><p>${words.places.intro}</p>
${places.length === 0 ? html`<p class="soft">${words.places.none}</p>` : ''}
${map(words, countries)}
${places.length > 0 ? html`<h2>${words.nav.places}</h2><ul class="columns">${places.map((p) => html`<li><a href="${toFacet(words, 'place', p.value)}"><bdi>${p.value}</bdi></a> <span class="count">${p.count}</span></li>`)}</ul>` : ''}`
}
