/** Cities as pages show them: one name in the page's language, whatever the reports write, and where each lies. */
import { cityNames } from '../register/places.ts'
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

/** All names of a city or town, the one given among them. */
export function spellingsOfPlace(name: string): readonly string[] {
  const names = towns.get(foldPhrase(name)) ?? cityNames(name)
  return names.includes(name) ? names : [name, ...names]
}

/** Latitude and longitude in degrees. Absent: undefined for a place that is no city or town of the table. */
export const pointOf = (name: string): Point | undefined =>
  points.get((towns.get(foldPhrase(name)) ?? cityNames(name))[0]!)

const SCRIPT = { ur: /\p{sc=Arab}/u, ru: /\p{sc=Cyrl}/u, en: /\p{sc=Latn}/u } as const

/** A place's name in the page's script, where it is known; otherwise as it is given. */
export function placeName(words: Words, name: string): string {
  const script = SCRIPT[words.code]
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
    const city = spellingsOfPlace(c.value).find((n) => points.has(n) || cityNames(n).length > 1) ?? c.value
    const key = (towns.get(foldPhrase(city)) ?? cityNames(city))[0]!
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
