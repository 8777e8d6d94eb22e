/** A map of the states and cities in which encounters took place. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoProjection, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import { toFacet } from '../address.ts'
import { type PlaceCount, placeName, pointOf } from '../cities.ts'
import { html, raw } from '../html.ts'
import type { Html } from '../layout.ts'
import { party } from '../show.ts'
import type { Words } from '../words/words.ts'
import { figure } from './figure.ts'
import { alphaOf } from './numeric.ts'

export interface Visited {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly entries: number
}

const WIDTH = 760
const HEIGHT = 390

const ANTARCTICA = '010'

/** So many cities are dots, so few have their names beside them: more would lie over each other. */
const MOST_DOTS = 60
const MOST_NAMES = 7

interface Outlines {
  readonly projection: GeoProjection
  readonly land: string
  /** SVG paths by alpha-2 code. */
  readonly states: ReadonlyMap<string, string>
}

let outlines: Outlines | undefined

/** Natural Earth at 1:110 million: made once, in whole units, since nobody sees less. */
function drawn(): Outlines {
  if (outlines) return outlines
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json')
  const topology = JSON.parse(readFileSync(file, 'utf8'))
  const all = feature(topology, topology.objects.countries) as unknown as {
    features: { id?: string; geometry: never }[]
  }
  const projection: GeoProjection = geoNaturalEarth1().fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT + 46],
    ],
    { type: 'Sphere' },
  )
  const path = geoPath(projection).digits(0)
  const states = new Map<string, string>()
  for (const f of all.features) {
    const code = alphaOf.get(String(f.id).padStart(3, '0'))
    const d = path(f.geometry)
    if (code && d) states.set(code, d)
  }
  // Antarctica takes much room, and nobody met there.
  const peopled = topology.objects.countries.geometries.filter((g: { id?: string }) => g.id !== ANTARCTICA)
  outlines = { projection, land: path(merge(topology, peopled)) ?? '', states }
  return outlines
}

/** Dots of the cities, and the names of the busiest, most first; of those that would lie over one another the first. */
function dots(words: Words, cities: readonly City[], projection: GeoProjection): Html[] {
  const most = Math.max(1, ...cities.map((c) => c.count))
  const named: { x: number; y: number }[] = []
  const drawn = cities.slice(0, MOST_DOTS).flatMap((c) => {
    const at = projection([c.at[1], c.at[0]])
    if (!at) return []
    const [x, y] = [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10]
    const r = Math.round((1.8 + 4.2 * Math.sqrt(c.count / most)) * 10) / 10
    const name = placeName(words, c.value)
    const apart = named.length < MOST_NAMES && named.every((n) => Math.abs(n.y - y) > 13 || Math.abs(n.x - x) > 90)
    if (apart) named.push({ x, y })
    const label = apart ? html`<text class="city" x="${x + r + 2}" y="${y + 4}">${name}</text>` : ''
    const title = `${name}: ${c.count}`
    return [
      html`<a href="${toFacet(words, 'place', c.value)}" tabindex="-1" aria-label="${title}"><title>${title}</title><circle class="city" cx="${x}" cy="${y}" r="${r}"/>${label}</a>`,
    ]
  })
  // The busiest lie on top.
  return drawn.reverse()
}

interface City extends PlaceCount {
  readonly at: readonly [latitude: number, longitude: number]
}

export function map(words: Words, visited: readonly Visited[], places: readonly PlaceCount[] = []): Html {
  if (visited.length === 0) return html``
  const { land, states, projection } = drawn()
  const cities = places.flatMap((p): City[] => {
    const at = p.names.map(pointOf).find((x) => x !== undefined)
    return at ? [{ ...p, at }] : []
  })
  const most = Math.max(...visited.map((v) => v.entries))
  const shapes = visited.flatMap((v) => {
    const d = states.get(v.country)
    if (!d) return []
    const strength = 1 + Math.min(4, Math.floor((4.99 * Math.log1p(v.entries)) / Math.log1p(most)))
    const title = `${party(words, v.country)}: ${v.entries}`
    return html`<a href="${toFacet(words, 'country', v.country)}" tabindex="-1" aria-label="${title}"><title>${title}</title><path class="heat h${strength}" d="${raw(d)}"/></a>`
  })
  return figure(words, {
    id: 'map',
    title: words.picture.map,
    say: words.picture.mapSay(visited.length, cities.length),
    width: WIDTH,
    height: HEIGHT,
    drawing: [html`<path class="land" d="${raw(land)}"/>`, ...shapes, ...dots(words, cities, projection)],
    heads: [words.search.facet.country, words.search.facet.place, words.picture.entries],
    rows: [
      ...visited.map((v) => [
        html`<a href="${toFacet(words, 'country', v.country)}">${party(words, v.country)}</a>`,
        '',
        v.entries,
      ]),
      ...cities.map((c) => [
        '',
        html`<a href="${toFacet(words, 'place', c.value)}"><bdi>${placeName(words, c.value)}</bdi></a>`,
        c.count,
      ]),
    ],
    note: words.places.borders,
  })
}
