/** All of a register at a glance: its entries as sketches, its people, bodies and pairs of states, and which lists there are. */
import type { Entry } from '../model/entry.ts'
import type { Person } from '../model/person.ts'
import { personsOf } from '../register/person.ts'
import { allBodies, type Bodies } from '../server/find/bodies.ts'
import { meetingStates, type States } from '../server/find/countries.ts'
import { visitedPlaces } from '../server/find/places.ts'
import type { PlacesPage } from '../server/pages/places.ts'
import { columnsOf, facetKey, facetsOf } from '../stores/rows.ts'
import type { FacetName, Store, Tally } from '../stores/store.ts'
import { listOf } from './links.ts'
import { nameKeys } from './search/names.ts'
import { sketchOf } from './sketch.ts'

/** A list of entries that can be reached, newest first. */
export interface List {
  /** The query of its address. */
  readonly facets: { readonly [F in FacetName]?: readonly string[] }
  readonly entries: Entry[]
}

export interface Survey {
  /** All entries as sketches, newest first. */
  readonly entries: readonly Entry[]
  /** First and last day that an entry may mean, by its id; '' where none is told. */
  readonly days: ReadonlyMap<string, readonly [first: string, last: string]>
  /** By report. */
  readonly byReport: ReadonlyMap<string, readonly Entry[]>
  /** Those told of most first. */
  readonly persons: readonly Person[]
  /** Whom a name stands for: the key is `personKey`. */
  readonly called: ReadonlyMap<string, Person>
  readonly bodies: Bodies
  /** Keys of all names of a standing body, by its id. */
  readonly bodyNames: ReadonlyMap<string, readonly string[]>
  readonly states: States
  readonly places: PlacesPage
  /** Two states with a page of their own, in order of code ("PK-RU"), with their entries. */
  readonly pairs: ReadonlyMap<string, readonly Entry[]>
  /** By the name of `listOf`. */
  readonly lists: ReadonlyMap<string, List>
}

/** A pair's page shows that many; those with more have a list beside it. */
export const ON_PAIR = 30
/** An entry's page leads to the pairs of that many of its states. */
const STATES = 4

export const personKey = (party: string | undefined, name: string): string => `${party ?? '-'}\u0000${name}`

/** Looks through a register. `told` hears how many entries were looked at. */
export async function surveyOf(store: Store, asOf: string, told: (entries: number) => Promise<void>): Promise<Survey> {
  const entries: Entry[] = []
  const days = new Map<string, readonly [string, string]>()
  const byReport = new Map<string, Entry[]>()
  for await (const whole of store.entries({ order: 'newest' })) {
    const entry = sketchOf(whole)
    entries.push(entry)
    const { first, last } = columnsOf(entry)
    days.set(entry.id, [first, last])
    for (const { digest } of entry.documents) put(byReport, digest, entry)
    if (entries.length % 100 === 0) await told(entries.length)
  }
  const { persons, called } = pagesOf(personsOf(entries))
  const bodies = await allBodies(store, asOf)
  const states = await meetingStates(store)
  const places = await visitedPlaces(store)
  const pairs = pairsOf(entries, states)
  return {
    entries,
    days,
    byReport,
    persons,
    called,
    bodies,
    bodyNames: new Map(bodies.bodies.map((b) => [b.id, nameKeys(b.names.map((n) => n.name))])),
    states,
    places,
    pairs,
    lists: listsOf(entries, states, places, pairs),
  }
}

/** People as they have pages: whom a side's name stands for. Two of a side with one main name have one page, of the one told of more. */
function pagesOf(all: readonly Person[]): { persons: Person[]; called: Map<string, Person> } {
  const byWeight = [...all].sort((a, b) => b.encounters.length - a.encounters.length || (a.id < b.id ? -1 : 1))
  const called = new Map<string, Person>()
  const ids = new Set<string>()
  const persons: Person[] = []
  for (const person of byWeight) {
    const key = personKey(person.party, person.name)
    if (called.has(key) || ids.has(person.id)) continue
    called.set(key, person)
    ids.add(person.id)
    persons.push(person)
  }
  for (const person of byWeight) {
    const home = called.get(personKey(person.party, person.name))
    for (const { name } of person.names) {
      const key = personKey(person.party, name)
      if (home && !called.has(key)) called.set(key, home)
    }
  }
  return { persons, called }
}

const put = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const before = map.get(key)
  if (before) before.push(value)
  else map.set(key, [value])
}

const isState = (party: string): boolean => /^[A-Z]{2}$/.test(party)

/** The pairs to which pages lead: those of each entry's first states, and those in the matrix. */
function pairsOf(entries: readonly Entry[], { meetings }: States): Map<string, Entry[]> {
  const wanted = new Set(meetings.map(({ a, b }) => [a, b].sort().join('-')))
  for (const e of entries)
    for (const pair of pairsAmong((e.parties.shown ?? []).filter(isState).slice(0, STATES))) wanted.add(pair)
  const pairs = new Map<string, Entry[]>()
  for (const e of entries)
    for (const pair of pairsAmong((e.parties.shown ?? []).filter(isState))) if (wanted.has(pair)) put(pairs, pair, e)
  return pairs
}

const pairsAmong = (states: readonly string[]): Set<string> => {
  const sorted = [...new Set(states)].sort()
  return new Set(sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}-${b}`)))
}

function listsOf(
  entries: readonly Entry[],
  states: States,
  places: PlacesPage,
  pairs: ReadonlyMap<string, Entry[]>,
): Map<string, List> {
  const lists = new Map<string, List>()
  const byFacet = new Map<string, List>()
  const add = (name: FacetName, value: string): void => {
    const list: List = { facets: { [name]: [value] }, entries: [] }
    lists.set(listOf(new URLSearchParams([[name, value]]))!, list)
    byFacet.set(`${name} ${facetKey(value)}`, list)
  }
  for (const { value } of states.states) add('party', value)
  for (const { country } of places.countries) add('country', country)
  for (const { value, names } of places.places) {
    add('place', value)
    const list = byFacet.get(`place ${facetKey(value)}`)!
    for (const name of names) if (!byFacet.has(`place ${facetKey(name)}`)) byFacet.set(`place ${facetKey(name)}`, list)
  }
  for (const entry of entries) {
    const seen = new Set<List>()
    for (const [name, value] of facetsOf(entry)) {
      const list = byFacet.get(`${name} ${facetKey(value)}`)
      if (!list || seen.has(list)) continue
      seen.add(list)
      list.entries.push(entry)
    }
  }
  for (const [pair, both] of pairs)
    if (both.length > ON_PAIR) lists.set(`party-${pair}`, { facets: { party: pair.split('-') }, entries: both })
  return lists
}

/** Entries by month, oldest first; those whose date may mean two months are left out. */
export function tallyOf(entries: readonly Entry[], days: Survey['days'], length: 7 | 10 = 7): Tally[] {
  const counts = new Map<string, number>()
  for (const { id } of entries) {
    const [first, last] = days.get(id)!
    const period = first.slice(0, length)
    if (period !== '' && period === last.slice(0, length)) counts.set(period, (counts.get(period) ?? 0) + 1)
  }
  return [...counts].map(([period, n]) => ({ period, entries: n })).sort((a, b) => (a.period < b.period ? -1 : 1))
}
