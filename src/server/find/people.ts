/** People of the register as the pages ask for them: by name, by side, and those told of lately. */
import type { Entry, EntryStatement } from '../../model/entry.ts'
import type { Person, PersonStatement } from '../../model/person.ts'
import { sameName } from '../../register/names.ts'
import { personsOf } from '../../register/person.ts'
import type { Store } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'
import { byEncounters, findPeople, type PeopleFound } from '../../workers/people.ts'
import { recall } from '../recall.ts'

/** The list of people is made from that many of the newest entries. */
export const LISTED_FROM = 2_000

const found = (store: Store, name: string): Promise<PeopleFound> =>
  recall(store, `people ${name}`, () => findPeople(store, [name]))

/** Everybody who may be called so, those with most encounters first. */
export const peopleCalled = async (store: Store, name: string): Promise<readonly Person[]> =>
  (await found(store, name)).people

export interface FoundPerson extends Pick<PeopleFound, 'others'> {
  readonly person: Person
}

/** The person of a side whom a name, in any spelling, stands for. Absent: undefined where nobody is called so. */
export async function findPerson(
  store: Store,
  name: string,
  party: string | undefined,
): Promise<FoundPerson | undefined> {
  const { people, others } = await found(store, name)
  const own = people.filter((p) => p.party === party)
  const person =
    own.find((p) => p.names.some((n) => n.name === name)) ??
    own.find((p) => p.names.some((n) => sameName(n.name, name))) ??
    own[0]
  return person && { person, others }
}

/** A statement with the entry that it stands in. */
export type Said = EntryStatement & { readonly entry: string }

/** Statements with their words, in the order given; what is not there any more is left out. */
export async function statementsAt(store: Store, at: readonly PersonStatement[]): Promise<Said[]> {
  if (at.length === 0) return []
  return saidIn(at, await gather(store.entries({ ids: [...new Set(at.map((s) => s.entry))] })))
}

/** The same from the entries in which the statements stand. */
export function saidIn(at: readonly PersonStatement[], entries: readonly Entry[]): Said[] {
  const said = new Map<string, Said>()
  for (const e of entries) for (const s of e.statements) said.set(`${e.id} ${s.key}`, { ...s, entry: e.id })
  return at.flatMap(({ entry, key }) => said.get(`${entry} ${key}`) ?? [])
}

/** The people of the newest entries, those with most encounters first. */
export const peopleLately = (store: Store): Promise<readonly Person[]> =>
  recall(store, 'people', async () =>
    byEncounters(personsOf(await gather(store.attendances({ order: 'newest', limit: LISTED_FROM })))),
  )
