/** People from the entries in which they take part. */
import { nameOf } from '../model/id.ts'
import type { Attendance, OutlinePerson } from '../model/outline.ts'
import type { Person, PersonEncounter, PersonPost } from '../model/person.ts'
import type { NameVariant } from '../model/variant.ts'
import { foldPhrase } from '../text/fold.ts'
import { bySession } from './body.ts'
import { mayBeSameName, sameName } from './names.ts'
import { skeletonsOf } from './skeleton.ts'
import { byLanguage, variantsOf } from './variants.ts'

interface Seen {
  readonly entry: Attendance
  readonly person: OutlinePerson
  readonly names: readonly string[]
  readonly party?: string
}

/** Id of a person who is first told of by this name for this side. Remembered: whom somebody meets is met again and again. */
export function personIdOf(name: string, party: string | undefined): string {
  const key = `${party ?? ''}\n${name}`
  const before = ids.get(key)
  if (before) return before
  if (ids.size >= MOST_IDS) ids.clear()
  const id = `n${nameOf(['person', party ?? '', foldPhrase(name)]).slice(0, 14)}`
  ids.set(key, id)
  return id
}
const ids = new Map<string, string>()
const MOST_IDS = 20_000

/**
 * Groups the people of entries across names and scripts. Only those of one side are taken together; a single word (a
 * surname) goes to the one full name of that side which it fits, and stays alone when it fits two.
 * The entries should be all in which a person of that name is told of; in any order. `wanted` leaves out all others.
 */
export function personsOf(entries: readonly Attendance[], wanted?: (name: string) => boolean): Person[] {
  const seen: Seen[] = []
  for (const entry of [...entries].filter((e) => !e.withdrawn).sort(bySession))
    for (const person of entry.people) {
      if (person.rejected || person.type !== 'PER') continue
      const names = [...new Set(person.name.claims.filter((c) => !c.rejected).map((c) => c.value))]
      if (names.length > 0 && (!wanted || names.some(wanted)))
        seen.push({ entry, person, names, ...(person.party.shown ? { party: person.party.shown } : {}) })
    }
  const groups = groupsOf(seen)
  const homes = new Map<OutlinePerson, string>()
  const ids = groups.map((g) => {
    const first = firstOf(g)
    const id = personIdOf(first.name, first.party)
    for (const s of g) homes.set(s.person, id)
    return id
  })
  return groups.map((g, i) => personOf(g, ids[i]!, homes)).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** The surname's skeletons: people who may be one share at least one. For finding the entries to give to `personsOf`. */
export const personKeys = (name: string): string[] => skeletonsOf(name).filter((s) => s.length > 1)

const isFull = (s: Seen): boolean => s.names.some((n) => n.trim().split(/\s+/).length > 1)
const fits = (a: Seen, b: Seen): boolean => {
  const like = isFull(a) && isFull(b) ? sameName : mayBeSameName
  return a.names.some((x) => b.names.some((y) => like(x, y)))
}

interface Group {
  readonly members: Seen[]
  /** One of the members for each set of names: what names are compared with. */
  readonly faces: Map<string, Seen>
}

function groupsOf(seen: readonly Seen[]): Seen[][] {
  // Side by side: what is known of how like two names are is kept for the names met last.
  const byParty = new Map<string, Seen[]>()
  for (const s of seen) {
    const before = byParty.get(s.party ?? '')
    if (before) before.push(s)
    else byParty.set(s.party ?? '', [s])
  }
  return [...byParty].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => groupsOfSide(own))
}

function groupsOfSide(seen: readonly Seen[]): Seen[][] {
  const groups: Group[] = []
  const put = (s: Seen, home: Group | undefined): void => {
    const group: Group = home ?? { members: [], faces: new Map() }
    if (!home) groups.push(group)
    group.members.push(s)
    const face = s.names.join('\n')
    if (!group.faces.has(face)) group.faces.set(face, s)
  }
  const fitting = (g: Group, s: Seen, full: boolean): boolean => {
    for (const x of g.faces.values()) if ((!full || isFull(x)) && fits(x, s)) return true
    return false
  }
  for (const s of seen)
    if (isFull(s))
      put(
        s,
        groups.find((g) => fitting(g, s, true)),
      )
  for (const s of seen) {
    if (isFull(s)) continue
    const homes = groups.filter((g) => fitting(g, s, false))
    put(s, homes.length === 1 ? homes[0] : undefined)
  }
  return groups.map((g) => g.members)
}

/** The name that was published first, a full one before a single word. */
function firstOf(group: readonly Seen[]): { name: string; party?: string } {
  const claims = group.flatMap((s) => s.person.name.claims.filter((c) => !c.rejected))
  const full = claims.filter((c) => c.value.trim().includes(' '))
  const sorted = [...(full.length > 0 ? full : claims)].sort((a, b) => {
    const [x, y] = [
      `${a.published ?? '9999'} ${a.draft ?? ''} ${a.value}`,
      `${b.published ?? '9999'} ${b.draft ?? ''} ${b.value}`,
    ]
    return x < y ? -1 : x > y ? 1 : 0
  })
  const party = group[0]!.party
  return { name: sorted[0]!.value, ...(party ? { party } : {}) }
}

function personOf(group: readonly Seen[], id: string, homes: ReadonlyMap<OutlinePerson, string>): Person {
  const names = namesOf(group)
  const party = group[0]!.party
  const own = new Set(group.flatMap((s) => s.names))
  return {
    id,
    aliases: [...new Set(group.flatMap((s) => s.names.map((n) => personIdOf(n, party))))].sort(),
    name: names[0]!.name,
    names,
    ...(party ? { party } : {}),
    posts: postsOf(group),
    encounters: group.map((s) => encounterOf(s, homes)),
    statements: [...new Set(group.map((s) => s.entry))].flatMap((entry) =>
      entry.statements
        .filter((x) => x.speaker !== undefined && own.has(x.speaker))
        .map((x) => ({ entry: entry.id, key: x.key })),
    ),
  }
}

const namesOf = (group: readonly Seen[]): NameVariant[] =>
  variantsOf(
    group.flatMap(({ entry, person }) => person.name.claims.map((claim) => ({ name: claim.value, claim, entry }))),
  ).sort(
    (a, b) =>
      byLanguage(a.lang, b.lang) || b.documents - a.documents || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )

/** Posts by interval: the same title in one entry after another is one post; titles told of one encounter are one post too. */
function postsOf(group: readonly Seen[]): PersonPost[] {
  const posts: { titles: string[]; party?: string; days: string[]; entries: string[] }[] = []
  for (const s of group) {
    const titles = [...new Set(s.person.post.claims.filter((c) => !c.rejected).map((c) => c.value))]
    if (titles.length === 0) continue
    const folded = titles.map(foldPhrase)
    const known = posts.find((p) => p.titles.some((t) => folded.includes(foldPhrase(t))))
    const post = known ?? { titles: [], ...(s.party ? { party: s.party } : {}), days: [], entries: [] }
    if (!known) posts.push(post)
    for (const t of titles) if (!post.titles.includes(t)) post.titles.push(t)
    if (s.entry.date.shown) post.days.push(s.entry.date.shown)
    post.entries.push(s.entry.id)
  }
  return posts.map(({ titles, party, days, entries }) => {
    const sorted = [...days].sort()
    return {
      title: titles[0]!,
      titles,
      ...(party ? { party } : {}),
      ...(sorted.length > 0 ? { from: sorted[0]!, to: sorted.at(-1)! } : {}),
      entries,
    }
  })
}

function encounterOf({ entry, person, party }: Seen, homes: ReadonlyMap<OutlinePerson, string>): PersonEncounter {
  const met = entry.people.filter(
    (p) =>
      p !== person &&
      !p.rejected &&
      p.type === 'PER' &&
      p.name.shown !== undefined &&
      (party === undefined || p.party.shown !== party),
  )
  return {
    entry: entry.id,
    kind: entry.kind.shown ?? 'meeting',
    status: entry.status.shown ?? 'possible',
    ...(entry.date.shown ? { date: entry.date.shown } : {}),
    ...(entry.place.shown ? { place: entry.place.shown } : {}),
    parties: entry.parties.shown ?? [],
    ...(person.role.shown ? { role: person.role.shown } : {}),
    ...(person.post.shown ? { post: person.post.shown } : {}),
    met: met.map((p) => ({
      person: homes.get(p) ?? personIdOf(p.name.shown!, p.party.shown),
      name: p.name.shown!,
      ...(p.party.shown ? { party: p.party.shown } : {}),
    })),
  }
}
