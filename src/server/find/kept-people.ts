/** People as they are kept ready in the register: whom a name stands for, with the first page of each. */
import type { Person } from '../../model/person.ts'
import { sameName } from '../../register/names.ts'
import type { Made, Store } from '../../stores/store.ts'
import { markOfName } from '../../text/marks.ts'
import { findPeople, type PeopleFound } from '../../workers/people.ts'
import { recall } from '../recall.ts'
import {
  cardOf,
  LISTED_FROM,
  type PersonCard,
  type PersonPart,
  type PersonRow,
  partOf,
  peopleLately,
  rowOf,
} from './people.ts'

/** The head of a person's page and the newest that is told of them. */
export type FirstPart = PersonPart & { readonly card: PersonCard }

/** Somebody whom a name may stand for. */
export interface KeptPerson extends Pick<Person, 'name' | 'party'> {
  /** All spellings. */
  readonly names: readonly string[]
  /** Kept with the person's main name alone: every other leads there. */
  readonly first?: FirstPart
}

const personKey = (name: string): string => `person ${name}`
const rowKey = (name: string): string => `people ${name}`

/** Whom of a side a name stands for, where that is kept. Absent: undefined where it is not. */
export async function keptPerson(
  store: Store,
  name: string,
  party: string | undefined,
): Promise<KeptPerson | undefined> {
  const people = (await store.kept(personKey(name))) as readonly KeptPerson[] | undefined
  const own = people?.filter((p) => p.party === party) ?? []
  return own.find((p) => p.names.includes(name)) ?? own.find((p) => p.names.some((n) => sameName(n, name))) ?? own[0]
}

/** Of people with fewer encounters nothing is kept: theirs are soon found. */
const FEWEST = 6
/** Names that are kept ready, those told of most. */
const MOST_NAMES = 50_000
/** Names of one write. */
const AT_ONCE = 50

/** Works out and keeps what is not kept of the people told of often. `told` hears how far it has come, and may stop it by throwing. */
export async function preparePeople(store: Store, told: (done: number, of: number) => Promise<void>): Promise<void> {
  const names = (await store.facets({}, ['person'], MOST_NAMES)).filter((f) => f.count >= FEWEST).map((f) => f.value)
  const unkept = new Set(await store.unkept(names.map(personKey)))
  const stale = names.filter((name) => unkept.has(personKey(name)))
  for (let i = 0; i < stale.length; i += AT_ONCE) {
    const made: Made[] = []
    for (const name of stale.slice(i, i + AT_ONCE)) {
      made.push(...(await madeOf(store, name)))
      await told(i, stale.length)
    }
    await store.write((writer) => writer.keepMade(made))
  }
}

async function madeOf(store: Store, name: string): Promise<Made[]> {
  const found = await findPeople(store, [name])
  const people: KeptPerson[] = []
  const rows: PersonRow[] = []
  for (const person of found.people) {
    const isMain = person.name === name
    if (isMain) rows.push(rowOf(person))
    people.push({
      name: person.name,
      ...(person.party ? { party: person.party } : {}),
      names: [...new Set(person.names.map((n) => n.name))],
      ...(isMain ? { first: await firstOf(store, person, found) } : {}),
    })
  }
  const marks = [name, ...people.flatMap((p) => p.names)].map(markOfName).filter((mark) => mark !== '')
  return [
    { key: personKey(name), marks, value: people },
    { key: rowKey(name), marks, value: rows },
  ]
}

const firstOf = async (store: Store, person: Person, { others }: PeopleFound): Promise<FirstPart> => ({
  card: cardOf({ person, others }),
  ...(await partOf(store, person, {})),
})

/** A page of the list of people, those told of most first. */
export interface ListedPeople {
  readonly people: readonly PersonRow[]
  readonly more: boolean
  /** From how many of the newest entries, where that is not all. */
  readonly newest?: number
}

/** Names that a page of the list goes through: most people have one in each script. */
const NAMES_A_ROW = 3

/** Of a large register those that are kept ready; where there are none, those of its newest entries. */
export async function listedPeople(store: Store, page: number, rows: number): Promise<ListedPeople> {
  const { entries } = await recall(store, 'counts', () => store.counts())
  const ready = entries > LISTED_FROM ? await keptRows(store, page, rows) : undefined
  if (ready) return ready
  const all = await peopleLately(store)
  return {
    people: all.slice(page * rows, (page + 1) * rows).map(rowOf),
    more: all.length > (page + 1) * rows,
    ...(entries > LISTED_FROM ? { newest: LISTED_FROM } : {}),
  }
}

async function keptRows(store: Store, page: number, rows: number): Promise<ListedPeople | undefined> {
  const size = rows * NAMES_A_ROW
  const names = (await store.facets({}, ['person'], (page + 1) * size + 1)).slice(page * size)
  const people: PersonRow[] = []
  let known = 0
  for (const { value } of names.slice(0, size)) {
    const kept = (await store.kept(rowKey(value))) as readonly PersonRow[] | undefined
    if (kept) known++
    people.push(...(kept ?? []))
  }
  // What was never made ready has nothing on its first page.
  if (page === 0 && known === 0) return undefined
  const last = names.at(-1)
  return {
    people: people.sort((a, b) => b.encounters - a.encounters || (a.name < b.name ? -1 : 1)),
    more: names.length > size && last !== undefined && last.count >= FEWEST,
  }
}
