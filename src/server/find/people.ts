/** People of the register: by name, in any script, and those told of lately. */
import type { Entry } from '../../model/entry.ts'
import type { Person } from '../../model/person.ts'
import { mayBeSameName, sameName } from '../../register/names.ts'
import { personsOf } from '../../register/person.ts'
import type { Store } from '../../stores/store.ts'
import { nameTerms } from '../../text/terms.ts'
import { gather } from '../gather.ts'
import { recall } from '../recall.ts'

/** How many entries are looked at to learn how a name is spelled elsewhere. */
const SPELLINGS_FROM = 60
/** Of somebody in more entries, the newest that many are shown. */
export const MOST_ENTRIES = 2_000
/** The list of people is made from that many of the newest entries. */
export const LISTED_FROM = 2_000

/** All spellings in the register of a name that sounds like this one, in any script; the name itself is among them. */
async function spellingsOf(store: Store, name: string): Promise<string[]> {
  const out = new Set([name])
  const terms = nameTerms(name)
  if (terms.length === 0) return [...out]
  const { hits } = await store.search({
    scope: 'entry',
    parts: [{ alternatives: [{ terms, field: 'names' }] }],
    limit: SPELLINGS_FROM,
  })
  if (hits.length === 0) return [...out]
  for (const entry of await gather(store.entries({ ids: hits.map((h) => h.ref) })))
    for (const p of entry.people) {
      const claims = p.name.claims.filter((c) => !c.rejected).map((c) => c.value)
      if (p.type === 'PER' && !p.rejected && claims.some((c) => mayBeSameName(c, name)))
        for (const c of claims) out.add(c)
    }
  return [...out]
}

/** Everybody in the entries of those who may be called so, those with most encounters first. */
const peopleAround = (store: Store, name: string): Promise<Person[]> =>
  recall(store, `people ${name}`, async () => {
    const spellings = await spellingsOf(store, name)
    const filters = [{ name: 'person' as const, values: spellings }]
    const entries = await gather(store.entries({ filters, order: 'newest', limit: MOST_ENTRIES }))
    return ranked(personsOf(entries))
  })

/** Everybody who may be called so, those with most encounters first. */
export const peopleCalled = async (store: Store, name: string): Promise<Person[]> =>
  (await peopleAround(store, name)).filter((p) => p.names.some((n) => mayBeSameName(n.name, name)))

export interface FoundPerson {
  readonly person: Person
  /** Those in the same entries, by id. */
  readonly others: ReadonlyMap<string, Person>
}

/** The person of a side whom a name, in any spelling, stands for. Absent: undefined where nobody is called so. */
export async function findPerson(
  store: Store,
  name: string,
  party: string | undefined,
): Promise<FoundPerson | undefined> {
  const around = await peopleAround(store, name)
  const people = around.filter((p) => p.party === party && p.names.some((n) => mayBeSameName(n.name, name)))
  const person =
    people.find((p) => p.names.some((n) => n.name === name)) ??
    people.find((p) => p.names.some((n) => sameName(n.name, name))) ??
    people[0]
  return person && { person, others: new Map(around.map((p) => [p.id, p])) }
}

/** The people of the newest entries, those with most encounters first. */
export const peopleLately = (store: Store): Promise<Person[]> =>
  recall(store, 'people', async () => {
    const entries: Entry[] = await gather(store.entries({ order: 'newest', limit: LISTED_FROM }))
    return ranked(personsOf(entries))
  })

const ranked = (people: readonly Person[]): Person[] =>
  [...people].sort((a, b) => b.encounters.length - a.encounters.length || (a.name < b.name ? -1 : 1))
