/** Standing bodies from the entries of their sessions: order, gaps, clashes, names and heads over time. */
import type { BodyClash, BodyGap, BodyHead, BodyName, BodySession, StandingBody } from '../model/body.ts'
import { nameOf } from '../model/id.ts'
import type { Attendance, Outline } from '../model/outline.ts'
import { foldPhrase } from '../text/fold.ts'
import { subjectsOfBody } from './bodies.ts'
import { isOrgan, type SaidByName, saidByName } from './body-names.ts'
import { daysOf } from './days.ts'
import { sameName } from './names.ts'
import { ordinalWord } from './ordinals.ts'
import { subjectsOf } from './subjects.ts'
import { byLanguage, variantsOf } from './variants.ts'
import { SUBJECTS } from './words/words.ts'

/** Which body an entry is a session of. */
export interface Seat {
  readonly parties: readonly string[]
  /** Leading class of subject. Absent when no report tells what the body is about. */
  readonly subject?: string
  /** The kind of gathering it is (a summit, a conference). Absent for a standing body: a commission, a group. */
  readonly gathering?: string
  /**
   * The words of its own in its name, of a gathering or where no report tells the subject; then what it is formally too. Absent where
   * there are none.
   */
  readonly own?: string
}

const MOST_PARTIES = 6

/** The body an entry speaks of as its own; absent for what is no session of a standing body. */
export function seatOf(entry: Outline): Seat | undefined {
  if (entry.withdrawn) return undefined
  const isSession = entry.kind.shown === 'session' || entry.mechanism.shown !== undefined
  if (!isSession || (entry.mechanism.shown === undefined && entry.ordinal.shown === undefined)) return undefined
  const parties = entry.parties.shown ?? entry.mechanism.shown?.parties ?? []
  if (parties.length === 0 || parties.length > MOST_PARTIES) return undefined
  const said = nameOfEntry(entry)
  const subject = isOrgan(said?.gathering) ? undefined : leading(subjectsShown(entry))
  const own = said ? ownOf(said, subject) : ''
  return {
    parties: [...parties].sort(),
    ...(subject ? { subject } : {}),
    ...(said?.gathering ? { gathering: said.gathering } : {}),
    ...(own ? { own } : {}),
  }
}

/** A group is told by its subject where it has one; a gathering by the words of its own beside. */
function ownOf({ gathering, form, own }: SaidByName, subject: string | undefined): string {
  if (subject === undefined) return [form ?? '', ...own].join(' ').trim()
  return gathering === undefined ? '' : own.filter((w) => subjectsOf(w).length === 0).join(' ')
}

/** What the name shown says. Absent: undefined where no report names the body. */
function nameOfEntry(entry: Outline): SaidByName | undefined {
  const name = entry.mechanism.shown?.name
  return name === undefined ? undefined : saidByName(name, entry.parties.shown ?? entry.mechanism.shown!.parties)
}

/**
 * Subjects told by most claims of the body's name, or else of any draft. What is only said around a gathering, or around a body
 * with words of its own in its name, is not what it is for.
 */
function subjectsShown(entry: Outline): readonly string[] {
  const told = entry.mechanism.claims.filter((c) => !c.rejected).flatMap((c) => subjectsOfBody(c.value))
  if (told.length > 0) return [...new Set(told)]
  const said = nameOfEntry(entry)
  return said && !isBare(said) ? [] : entry.subjects
}

/** Whether a name tells only what a body is formally: "the joint working group". */
const isBare = ({ gathering, own }: SaidByName): boolean => gathering === undefined && own.length === 0

const leading = (subjects: readonly string[]): string | undefined => SUBJECTS.find((s) => subjects.includes(s))

const groupKey = ({ parties, subject = '', gathering = '', own = '' }: Seat): string =>
  `${parties.join('-')}|${subject}|${gathering}|${own}`

/** Id of a body: made from its parties, its subject and what its name alone tells. */
export const bodyIdOf = ({ parties, subject = '', gathering = '', own = '' }: Seat): string =>
  `b${nameOf(['body', parties, subject, ...(gathering || own ? [gathering, own] : [])]).slice(0, 14)}`

interface Group {
  readonly seat: Seat
  readonly entries: Outline[]
}

/**
 * Groups entries by body, by parties and leading subject, whatever the body is called; a gathering, and a body whose name has words of
 * its own, are told by their names too. A session of a bare name ("the joint working group") is counted with the standing body of
 * the same two sides or more when there is only one, and that is a group as well; one of no name with the only one.
 */
export function seatsOf(entries: readonly Outline[]): Map<string, Group> {
  const groups = new Map<string, Group>()
  const put = (seat: Seat, own: readonly Outline[]): void => {
    const group = groups.get(groupKey(seat)) ?? { seat, entries: [] }
    group.entries.push(...own)
    groups.set(groupKey(seat), group)
  }
  const bare = new Map<string, Group>()
  const unnamed: { seat: Seat; entry: Outline }[] = []
  for (const entry of entries) {
    const seat = seatOf(entry)
    if (!seat) continue
    const said = nameOfEntry(entry)
    if (seat.subject !== undefined || (said && !isBare(said))) put(seat, [entry])
    else if (said) {
      const group = bare.get(groupKey(seat)) ?? { seat, entries: [] }
      group.entries.push(entry)
      bare.set(groupKey(seat), group)
    } else unnamed.push({ seat, entry })
  }
  // Homes are looked for among what stood before the walk, so that the order of entries decides nothing.
  const homes = bodiesBySides(groups)
  for (const { seat, entries } of bare.values()) {
    const home = soleOf(homes, seat)
    put(home && formsIn(home).has(seat.own ?? '') ? home.seat : seat, entries)
  }
  const known = bodiesBySides(groups)
  for (const { seat, entry } of unnamed) put(soleOf(known, seat)?.seat ?? seat, [entry])
  const byId = [...groups.values()].map((g) => [bodyIdOf(g.seat), g] as const)
  return new Map(byId.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const sidesKey = (seat: Seat): string => seat.parties.join('-')

/** The standing bodies of each set of sides: gatherings are none. */
function bodiesBySides(groups: ReadonlyMap<string, Group>): Map<string, Group[]> {
  const out = new Map<string, Group[]>()
  for (const group of groups.values()) {
    if (group.seat.gathering !== undefined) continue
    out.set(sidesKey(group.seat), [...(out.get(sidesKey(group.seat)) ?? []), group])
  }
  return out
}

/** The only standing body of these sides. Absent: undefined where they have none or several, and for one side: the UN has many. */
function soleOf(bodies: ReadonlyMap<string, readonly Group[]>, seat: Seat): Group | undefined {
  const same = bodies.get(sidesKey(seat)) ?? []
  return same.length === 1 && seat.parties.length > 1 ? same[0] : undefined
}

/** What a body is formally, by all names that it is given. */
const formsIn = ({ seat, entries }: Group): Set<string> =>
  new Set(
    entries.flatMap((e) =>
      e.mechanism.claims.flatMap((c) => (c.rejected ? [] : (saidByName(c.value.name, seat.parties).form ?? []))),
    ),
  )

/** Entries in order of day, then number, then id. */
export const bySession = (a: Attendance, b: Attendance): number => {
  const [x, y] = [daysOf(a.date.shown), daysOf(b.date.shown)]
  return (
    (x?.from ?? 1e9) - (y?.from ?? 1e9) ||
    (a.ordinal.shown ?? 1e9) - (b.ordinal.shown ?? 1e9) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  )
}

/** Many entries in that order: each one's day is read once. */
export const inOrderOfSession = (entries: readonly Outline[]): Outline[] =>
  entries
    .map((e) => [daysOf(e.date.shown)?.from ?? 1e9, e] as const)
    .sort(([x, a], [y, b]) => x - y || bySession(a, b))
    .map(([, e]) => e)

const CAME_ABOUT = new Set(['held', 'ongoing'])

/**
 * The standing bodies of the register. `superseded` holds the ids of planned entries that another entry has answered
 * (`followUps` knows): they are not sessions of their own any more, and neither is a planned one whose number was held since.
 */
export function bodiesOf(entries: readonly Outline[], superseded: ReadonlySet<string> = new Set()): StandingBody[] {
  const out: StandingBody[] = []
  for (const [id, group] of seatsOf(entries)) {
    const all = [...group.entries].sort(bySession)
    const highest = Math.max(
      0,
      ...all.filter((e) => CAME_ABOUT.has(e.status.shown ?? '')).map((e) => e.ordinal.shown ?? 0),
    )
    const sessions = all.filter((e) => !superseded.has(e.id) && !isAnswered(e, highest))
    const names = namesOf(all)
    const { subject, parties } = group.seat
    out.push({
      id,
      name: names[0]?.name ?? '',
      names,
      parties,
      ...(subject ? { subject } : {}),
      subjects: [...new Set(all.flatMap((e) => subjectsShown(e)))].sort(),
      sessions: sessions.map(sessionOf),
      gaps: gapsOf(sessions),
      clashes: clashesOf(sessions),
      heads: headsOf(sessions),
    })
  }
  const ranks = new Map(out.map((b) => [b, rankOf(b)]))
  return out.sort((a, b) => byRank(ranks.get(a)!, ranks.get(b)!))
}

/** What lists of bodies are ordered by: how often a body met, and when. */
export interface BodyRank {
  readonly id: string
  readonly sessions: number
  /** The first and the last day of a session, ISO 8601. Absent: none has one. */
  readonly first?: string
  readonly last?: string
}

export function rankOf({ id, sessions }: StandingBody): BodyRank {
  const days = sessions.flatMap((s) => s.date ?? []).sort()
  return { id, sessions: sessions.length, ...(days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : {}) }
}

/** The bodies with most sessions first; of these the one that met last. */
export function byRank(a: BodyRank, b: BodyRank): number {
  const [x, y] = [a.last ?? '', b.last ?? '']
  return b.sessions - a.sessions || (x < y ? 1 : x > y ? -1 : a.id < b.id ? -1 : 1)
}

/** Whether a session that was only planned has a number that has been held since. */
function isAnswered(entry: Outline, highest: number): boolean {
  const number = entry.ordinal.shown ?? entry.impliedOrdinal
  return !CAME_ABOUT.has(entry.status.shown ?? '') && number !== undefined && number <= highest
}

function sessionOf(entry: Outline): BodySession {
  const heads = entry.people
    .filter((p) => p.role.shown === 'head' && p.party.shown !== undefined && p.name.shown !== undefined)
    .map((p) => ({ party: p.party.shown!, name: p.name.shown!, ...(p.post.shown ? { post: p.post.shown } : {}) }))
    .sort((a, b) => (a.party < b.party ? -1 : a.party > b.party ? 1 : 0))
  return {
    entry: entry.id,
    ...(entry.ordinal.shown === undefined ? {} : { ordinal: entry.ordinal.shown }),
    ...(entry.ordinal.shown === undefined && entry.impliedOrdinal !== undefined
      ? { impliedOrdinal: entry.impliedOrdinal }
      : {}),
    status: entry.status.shown ?? 'possible',
    ...(entry.date.shown === undefined ? {} : { date: entry.date.shown }),
    ...(entry.place.shown === undefined ? {} : { place: entry.place.shown }),
    heads,
    documents: entry.documents.length,
    voices: entry.voices,
    languages: entry.languages,
  }
}

/** Names, those that tell what the body is about first; then by language (`byLanguage`); then the most used. */
function namesOf(entries: readonly Outline[]): BodyName[] {
  const names = variantsOf(
    entries.flatMap((entry) => entry.mechanism.claims.map((claim) => ({ name: claim.value.name, claim, entry }))),
  ).filter((n): n is BodyName => n.lang !== undefined)
  const bare = (n: BodyName): number => (subjectsOf(foldPhrase(n.name)).length > 0 ? 0 : 1)
  return names.sort(
    (a, b) =>
      bare(a) - bare(b) ||
      byLanguage(a.lang, b.lang) ||
      b.documents - a.documents ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )
}

/** Runs of numbers that no report gives to a session that came about, from the first on. */
function gapsOf(sessions: readonly Outline[]): BodyGap[] {
  const numbered = sessions
    .filter((e) => e.ordinal.shown !== undefined && CAME_ABOUT.has(e.status.shown ?? ''))
    .sort((a, b) => a.ordinal.shown! - b.ordinal.shown! || bySession(a, b))
  const told = new Set(numbered.flatMap((e) => e.ordinal.claims.filter((c) => !c.rejected).map((c) => c.value)))
  const out: BodyGap[] = []
  let last = 0
  let after: string | undefined
  for (const e of numbered) {
    const n = e.ordinal.shown!
    for (const [from, to] of runsBetween(last, n, told)) {
      const words =
        from === to ? `${ordinalWord(from)}: no report` : `${ordinalWord(from)} to ${ordinalWord(to)}: no report`
      out.push({ from, to, ...(after ? { after } : {}), before: e.id, words })
    }
    last = Math.max(last, n)
    after = e.id
  }
  return out
}

/** The runs of numbers after one and before another that are not among those told: in steps of what is told, however far apart the two are. */
function runsBetween(last: number, next: number, told: ReadonlySet<number>): [from: number, to: number][] {
  const ends = [...told].filter((n) => n > last && n < next).sort((a, b) => a - b)
  const out: [number, number][] = []
  let from = last + 1
  for (const end of [...ends, next]) {
    if (end > from) out.push([from, end - 1])
    from = end + 1
  }
  return out
}

/** Two sessions of one number, numbers against the order of days, and disagreements within one session. */
function clashesOf(sessions: readonly Outline[]): BodyClash[] {
  const out: BodyClash[] = []
  const held = sessions.filter((e) => CAME_ABOUT.has(e.status.shown ?? ''))
  const byNumber = new Map<number | undefined, Outline[]>()
  for (const e of held) byNumber.set(e.ordinal.shown, [...(byNumber.get(e.ordinal.shown) ?? []), e])
  for (const [ordinal, same] of byNumber)
    if (ordinal !== undefined && same.length > 1) {
      const values = same.map((e) => e.date.shown ?? '')
      const days = values.map((v) => v || 'no date').join(', ')
      const words = `${same.length} different ${ordinalWord(ordinal)}s: ${days}`
      out.push({ kind: 'ordinal-twice', entries: same.map((e) => e.id), ordinal, values, words })
    }
  const disputed = (kind: BodyClash['kind'], e: Outline, what: string, claims: Claims): void => {
    const values = valuesOf(claims)
    out.push({ kind, entries: [e.id], values, words: `reports disagree on the ${what}: ${values.join(', ')}` })
  }
  for (const e of sessions) {
    if (!e.ordinal.agreed) disputed('ordinal-disputed', e, 'number', e.ordinal.claims)
    if (!e.date.agreed) disputed('date-disputed', e, 'day', e.date.claims)
  }
  const numbered = held.filter((e) => e.ordinal.shown !== undefined && e.date.shown !== undefined)
  for (const [i, e] of numbered.entries()) {
    const next = numbered[i + 1]
    if (!next || next.ordinal.shown! >= e.ordinal.shown!) continue
    const values = [String(next.ordinal.shown), next.date.shown!, String(e.ordinal.shown), e.date.shown!]
    const words = `the ${ordinalWord(next.ordinal.shown!)} (${values[1]}) after the ${ordinalWord(e.ordinal.shown!)} (${values[3]})`
    out.push({ kind: 'order', entries: [e.id, next.id], values, words })
  }
  return out
}

type Claims = readonly { readonly value: unknown; readonly rejected?: string }[]

const valuesOf = (claims: Claims): string[] =>
  [...new Set(claims.filter((c) => !c.rejected).map((c) => String(c.value)))].sort()

/** Who led each side, over the sessions that came about. */
function headsOf(sessions: readonly Outline[]): BodyHead[] {
  const heads: { party: string; spellings: Map<string, number>; posts: Set<string>; at: Outline[] }[] = []
  for (const e of sessions) {
    if (!CAME_ABOUT.has(e.status.shown ?? '')) continue
    for (const p of e.people) {
      if (p.role.shown !== 'head' || p.party.shown === undefined || p.rejected) continue
      const names = p.name.claims.filter((c) => !c.rejected).map((c) => c.value)
      const known = heads.find(
        (h) => h.party === p.party.shown && [...h.spellings.keys()].some((n) => names.some((m) => sameName(n, m))),
      )
      const head = known ?? { party: p.party.shown, spellings: new Map(), posts: new Set(), at: [] as Outline[] }
      if (!known) heads.push(head)
      for (const n of names) head.spellings.set(n, (head.spellings.get(n) ?? 0) + 1)
      for (const c of p.post.claims) if (!c.rejected) head.posts.add(c.value)
      if (!head.at.includes(e)) head.at.push(e)
    }
  }
  return heads.map((h) => {
    const days = h.at.flatMap((e) => e.date.shown ?? []).sort()
    return {
      party: h.party,
      names: [...h.spellings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([n]) => n),
      posts: [...h.posts],
      ...(days.length > 0 ? { from: days[0]!, to: days.at(-1)! } : {}),
      sessions: h.at.map((e) => e.id),
    }
  })
}
