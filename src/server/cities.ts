/** Cities as pages show them: one name in the page's language, whatever the reports write, and where each lies. */
import { languages } from '../languages/index.ts'
import { remembered } from '../model/remember.ts'
import { cityNames, stateNames } from '../register/places.ts'
import type { EntryQuery, FacetCount, Store } from '../stores/store.ts'
import { foldPhrase } from '../text/fold.ts'
import { CITY_PLACES, TOWN_PLACES } from './pictures/city-places.ts'
import type { Words } from './words/words.ts'

/** A place by its leading spelling, with all that it goes by. */
export interface PlaceCount extends FacetCount {
  readonly names: readonly string[]
}

type Point = readonly [latitude: number, longitude: number]

const points = new Map<string, Point>()
for (const [name, ...point] of CITY_PLACES) points.set(name, point)
const towns = new Map<string, readonly string[]>()
for (const [names, ...point] of TOWN_PLACES) {
  points.set(names[0]!, point)
  for (const name of names) towns.set(foldPhrase(name), names)
}

/** All names of a town, a city, or a state, the first of them its own; the name alone where none is known. */
const known = remembered(5_000, (name): readonly string[] => {
  const city = towns.get(foldPhrase(name)) ?? cityNames(name)
  return city.length > 1 ? city : (stateNames(name) ?? city)
})

/** All names of a place, the one given among them. */
export function spellingsOfPlace(name: string): readonly string[] {
  const names = known(name)
  return names.includes(name) ? names : [name, ...names]
}

/** Latitude and longitude in degrees. Absent: undefined for a place that is no city or town of the table. */
export const pointOf = (name: string): Point | undefined => points.get(known(name)[0]!)

const scripts = new Map(languages.map(({ code, script }) => [code, new RegExp(`\\p{sc=${script.code}}`, 'u')]))
const scriptOf = (words: Words): RegExp => scripts.get(words.code)!

/** Whether a name is written in the page's script. */
export const isInScript = (words: Words, name: string): boolean => scriptOf(words).test(name)

/** Of several spellings the first in the page's script, or else the first. */
export const inScript = (words: Words, names: readonly string[]): string =>
  names.find((n) => scriptOf(words).test(n)) ?? names[0] ?? ''

/** A place's name in the page's script, where it is known; otherwise as it is given. */
export function placeName(words: Words, name: string): string {
  const script = scriptOf(words)
  return script.test(name) ? name : (spellingsOfPlace(name).find((n) => script.test(n)) ?? name)
}

/**
 * Counts of places with the spellings of one city taken together, most first. An entry whose reports write it in two scripts
 * counts once: the store is asked again for each city with several spellings.
 */
export async function placesCounted(
  store: Store,
  query: EntryQuery,
  counts: readonly FacetCount[],
): Promise<PlaceCount[]> {
  const groups = new Map<string, FacetCount[]>()
  for (const c of counts) {
    const key = known(c.value)[0]!
    groups.set(key, [...(groups.get(key) ?? []), c])
  }
  const out: PlaceCount[] = []
  for (const group of groups.values()) {
    const [first] = group
    const names = [...new Set([...group.map((c) => c.value), ...spellingsOfPlace(first!.value)])]
    const count = group.length === 1 ? first!.count : await entriesAt(store, query, names)
    out.push({ name: 'place', value: first!.value, count, names })
  }
  return out.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

async function entriesAt(store: Store, query: EntryQuery, names: readonly string[]): Promise<number> {
  const filters = [...(query.filters ?? []), { name: 'place' as const, values: names }]
  const kinds = await store.facets({ ...query, filters }, ['status'], 20)
  return kinds.reduce((sum, k) => sum + k.count, 0)
}
