/** Places: a map of the states in which encounters took place, and the places by name. */

import { toFacet } from '../address.ts'
import type { PlaceCount } from '../cities.ts'
import { placeName } from '../cities.ts'
import { html } from '../html.ts'
import type { Html } from '../layout.ts'
import { map, type Visited } from '../pictures/map.ts'
import type { Words } from '../words/words.ts'

export interface PlacesPage {
  readonly countries: readonly Visited[]
  /** Most first; a city once, whatever the reports write. */
  readonly places: readonly PlaceCount[]
}

export function placesPage(words: Words, { countries, places }: PlacesPage): Html {
  return html`<h1>${words.nav.places}</h1><p>${words.places.intro}</p>
${places.length === 0 ? html`<p class="soft">${words.places.none}</p>` : ''}
${map(words, countries, places)}
${places.length > 0 ? html`<h2>${words.nav.places}</h2><ul class="columns">${places.map((p) => html`<li><a href="${toFacet(words, 'place', p.value)}"><bdi>${placeName(words, p.value)}</bdi></a> <span class="count">${p.count}</span></li>`)}</ul>` : ''}`
}
