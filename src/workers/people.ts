/** The people of a register whom a name, in any spelling, may stand for: one look-up for the command line, the pages and the API. */
import type { LanguageCode } from '../model/document.ts'
import type { Attendance } from '../model/outline.ts'
import type { Person } from '../model/person.ts'
import { mayBeSameName } from '../register/names.ts'
import { personsOf } from '../register/person.ts'
import type { View } from '../stores/store.ts'
import { gather } from './gather.ts'
import { namesakesOf, spellingsOf } from './spellings.ts'

/** A longer name is none. In UTF-16 code units. */
export const LONGEST_NAME = 200
/** Of one spelling in more entries, the newest that many are looked at. */
const MOST_ENTRIES = 1_000

export interface PeopleFound {
  /** Who may be called so, those with most encounters first. */
  readonly people: readonly Person[]
  /** How those in the same entries are called in each language, by the name that an entry shows. */
  readonly others: ReadonlyMap<string, Named>
}

/** A name in the languages of the reports that told of somebody. */
export type Named = { readonly [lang in LanguageCode]?: string }

/**
 * Finds people by a name, or by several of one person, in any of the three scripts. Only where nobody is found are all names of the
 * register looked through, for typing mistakes and other transcriptions.
 * Absent: `people` is empty where nobody is called so.
 */
export async function findPeople(store: View, names: readonly string[]): Promise<PeopleFound> {
  const quick = await peopleOf(store, await gathered(names, (name) => namesakesOf(store, name)))
  const called = quick.people.filter((p) => p.names.some((n) => names.some((name) => mayBeSameName(n.name, name))))
  if (called.length > 0) return { ...quick, people: called }
  return peopleOf(store, await gathered(names, (name) => spellingsOf(store, name, 'PER')))
}

async function gathered(names: readonly string[], find: (name: string) => Promise<string[]>): Promise<Set<string>> {
  const out = new Set<string>()
  for (const name of names) for (const spelling of await find(name)) out.add(spelling)
  return out
}

async function peopleOf(store: View, spellings: ReadonlySet<string>): Promise<PeopleFound> {
  // One spelling at a time: a store walks straight through the entries of one value.
  const found = new Map<string, Attendance>()
  for (const spelling of spellings) {
    const filters = [{ name: 'person' as const, values: [spelling] }]
    for (const e of await gather(store.attendances({ filters, order: 'newest', limit: MOST_ENTRIES })))
      found.set(e.id, e)
  }
  const entries = [...found.values()]
  return { people: byEncounters(personsOf(entries, (n) => spellings.has(n))), others: namedIn(entries) }
}

/** How people are called in each language, by the name that is shown of them. */
export function namedIn(entries: readonly Attendance[]): Map<string, Named> {
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

/** Those with most encounters first. */
export const byEncounters = (people: readonly Person[]): Person[] =>
  [...people].sort((a, b) => b.encounters.length - a.encounters.length || (a.name < b.name ? -1 : 1))
