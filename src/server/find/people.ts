/** People of the register as the pages ask for them: by name, by side, and those told of lately. */

import type { LanguageCode } from '../../model/document.ts'
import type { Entry, EntryStatement } from '../../model/entry.ts'
import type { Person, PersonEncounter, PersonPost, PersonStatement } from '../../model/person.ts'
import type { NameVariant } from '../../model/variant.ts'
import { sameName } from '../../register/names.ts'
import { personsOf } from '../../register/person.ts'
import type { Store } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'
import { byEncounters, findPeople, type Named, type PeopleFound } from '../../workers/people.ts'
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

/** A person as a row of a list. */
export interface PersonRow extends Pick<Person, 'name' | 'party'> {
  readonly names: readonly { readonly name: string; readonly lang?: LanguageCode }[]
  readonly encounters: number
  /** The last one known, in all the ways in which it is written. */
  readonly post?: readonly string[]
}

/** A person as the head of a page shows them: counted, not listed. */
export interface PersonCard extends Pick<Person, 'name' | 'party'> {
  /** Each with the first reports that write it so. */
  readonly names: readonly NameVariant[]
  readonly posts: readonly (Pick<PersonPost, 'titles' | 'from' | 'to'> & { readonly entries: number })[]
  readonly encounters: number
  readonly statements: number
  /** Whom they met, most often first. */
  readonly met: readonly {
    readonly name: string
    readonly party?: string
    readonly times: number
    readonly named?: Named
  }[]
}

/** An encounter as a line of a page. */
export type ShownEncounter = Omit<PersonEncounter, 'met'>

/** People met that are shown, and reports that a spelling leads to. */
const MET = 30
const LINKED = 5

export function rowOf({ name, party, names, encounters, posts }: Person): PersonRow {
  const post = posts.at(-1)?.titles
  return {
    name,
    ...(party ? { party } : {}),
    names: names
      .filter((n, i) => n.name === name || names.findIndex((x) => x.lang === n.lang) === i)
      .map((n) => ({ name: n.name, ...(n.lang ? { lang: n.lang } : {}) })),
    encounters: encounters.length,
    ...(post ? { post } : {}),
  }
}

export const cardOf = ({ person, others }: FoundPerson): PersonCard => ({
  name: person.name,
  ...(person.party ? { party: person.party } : {}),
  names: person.names.map((n) => ({ ...n, seen: n.seen.slice(0, LINKED) })),
  posts: person.posts.map(({ titles, from, to, entries }) => ({
    titles,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    entries: entries.length,
  })),
  encounters: person.encounters.length,
  statements: person.statements.length,
  met: metBy(person, others),
})

function metBy(person: Person, others: FoundPerson['others']): PersonCard['met'] {
  const counts = new Map<string, { name: string; party?: string; times: number }>()
  for (const e of person.encounters)
    if (e.status === 'held' || e.status === 'ongoing')
      for (const m of e.met) {
        const one = counts.get(m.person) ?? { name: m.name, ...(m.party ? { party: m.party } : {}), times: 0 }
        one.times++
        counts.set(m.person, one)
      }
  return [...counts.values()]
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1))
    .slice(0, MET)
    .map((m) => {
      const named = others.get(m.name)
      return named ? { ...m, named } : m
    })
}

/** Encounters shown at once. */
const ENCOUNTERS = 50
/** Statements shown at once: beside encounters, and alone. Their words stand in whole entries, which take longer to unpack. */
const SAID_BESIDE = 10
const SAID = 50

/** A part of what is told of a person, and where it goes on. */
export interface PersonPart {
  readonly encounters?: readonly ShownEncounter[]
  readonly said?: readonly Said[]
  /** The encounter, and the statement, after which it goes on. Absent where nothing follows. */
  readonly before?: string
  readonly saidBefore?: string
}

/**
 * The newest encounters and statements; with `before` or `saidBefore` those that go on after one.
 * Absent: undefined where there is no such encounter or statement of this person (any more).
 */
export async function partOf(
  store: Store,
  person: Person,
  { before, saidBefore }: { readonly before?: string | undefined; readonly saidBefore?: string | undefined },
): Promise<PersonPart | undefined> {
  const part: { -readonly [K in keyof PersonPart]: PersonPart[K] } = {}
  if (saidBefore === undefined) {
    const all = newestFirst(person.encounters)
    const from = before === undefined ? 0 : 1 + all.findIndex((e) => e.entry === before)
    if (before !== undefined && from === 0) return undefined
    const shown = all.slice(from, from + ENCOUNTERS).map(({ met: _, ...e }) => e)
    part.encounters = shown
    if (all.length > from + ENCOUNTERS) part.before = shown.at(-1)!.entry
  }
  if (before === undefined) {
    const all = newestFirst(person.statements)
    const from = saidBefore === undefined ? 0 : 1 + all.findIndex((s) => `${s.entry}~${s.key}` === saidBefore)
    if (saidBefore !== undefined && from === 0) return undefined
    const most = saidBefore === undefined ? SAID_BESIDE : SAID
    const at = all.slice(from, from + most)
    part.said = await statementsAt(store, at)
    const last = at.at(-1)
    if (last && all.length > from + most) part.saidBefore = `${last.entry}~${last.key}`
  }
  return part
}

const newestFirst = <T>(items: readonly T[]): T[] => [...items].reverse()

/** The people of the newest entries, those with most encounters first. */
export const peopleLately = (store: Store): Promise<readonly Person[]> =>
  recall(store, 'people', async () =>
    byEncounters(personsOf(await gather(store.attendances({ order: 'newest', limit: LISTED_FROM })))),
  )
