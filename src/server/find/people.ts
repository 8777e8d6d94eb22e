/** People of the register: by name, in any script, and those told of lately. */
import type { LanguageCode } from '../../model/document.ts'
import type { EntryStatement } from '../../model/entry.ts'
import type { Attendance } from '../../model/outline.ts'
import type { Person, PersonStatement } from '../../model/person.ts'
import { mayBeSameName, sameName } from '../../register/names.ts'
import { personsOf } from '../../register/person.ts'
import type { Store } from '../../stores/store.ts'
import { nameTerms } from '../../text/terms.ts'
import { gather } from '../gather.ts'
import { recall } from '../recall.ts'

/** How many entries are looked at to learn how a name is spelled elsewhere. */
const SPELLINGS_FROM = 60
/** Of somebody in more entries, the newest that many are shown. */
export const MOST_ENTRIES = 1_000
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
  for (const entry of await gather(store.attendances({ ids: hits.map((h) => h.ref) })))
    for (const p of entry.people) {
      const claims = p.name.claims.filter((c) => !c.rejected).map((c) => c.value)
      if (p.type === 'PER' && !p.rejected && claims.some((c) => mayBeSameName(c, name)))
        for (const c of claims) out.add(c)
    }
  return [...out]
}

interface Called {
  /** Those with most encounters first. */
  readonly people: readonly Person[]
  /** How those whom they met are called in each language, by the name that an entry shows. */
  readonly others: ReadonlyMap<string, Named>
}

/** A name in the languages of the reports that told of somebody. */
export type Named = { readonly [lang in LanguageCode]?: string }

const called = (store: Store, name: string): Promise<Called> =>
  recall(store, `people ${name}`, async () => {
    const spellings = new Set(await spellingsOf(store, name))
    // One spelling at a time: a store walks straight through the entries of one value.
    const found = new Map<string, Attendance>()
    for (const spelling of spellings) {
      const filters = [{ name: 'person' as const, values: [spelling] }]
      for (const e of await gather(store.attendances({ filters, order: 'newest', limit: MOST_ENTRIES })))
        found.set(e.id, e)
    }
    const entries = [...found.values()]
    const people = ranked(personsOf(entries, (n) => spellings.has(n)))
    return { people: people.filter((p) => p.names.some((n) => mayBeSameName(n.name, name))), others: namedIn(entries) }
  })

function namedIn(entries: readonly Attendance[]): Map<string, Named> {
  const out = new Map<string, { [lang in LanguageCode]?: string }>()
  for (const entry of entries)
    for (const p of entry.people) {
      if (p.type !== 'PER' || p.rejected || p.name.shown === undefined) continue
      const named = out.get(p.name.shown) ?? {}
      for (const c of p.name.claims) if (c.lang && !c.rejected) named[c.lang] ??= c.value
      out.set(p.name.shown, named)
    }
  return out
}

/** Everybody who may be called so, those with most encounters first. */
export const peopleCalled = async (store: Store, name: string): Promise<readonly Person[]> =>
  (await called(store, name)).people

export interface FoundPerson extends Pick<Called, 'others'> {
  readonly person: Person
}

/** The person of a side whom a name, in any spelling, stands for. Absent: undefined where nobody is called so. */
export async function findPerson(
  store: Store,
  name: string,
  party: string | undefined,
): Promise<FoundPerson | undefined> {
  const { people, others } = await called(store, name)
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
  const entries = await gather(store.entries({ ids: [...new Set(at.map((s) => s.entry))] }))
  const said = new Map<string, Said>()
  for (const e of entries) for (const s of e.statements) said.set(`${e.id} ${s.key}`, { ...s, entry: e.id })
  return at.flatMap(({ entry, key }) => said.get(`${entry} ${key}`) ?? [])
}

/** The people of the newest entries, those with most encounters first. */
export const peopleLately = (store: Store): Promise<Person[]> =>
  recall(store, 'people', async () => {
    const entries = await gather(store.attendances({ order: 'newest', limit: LISTED_FROM }))
    return ranked(personsOf(entries))
  })

const ranked = (people: readonly Person[]): Person[] =>
  [...people].sort((a, b) => b.encounters.length - a.encounters.length || (a.name < b.name ? -1 : 1))
