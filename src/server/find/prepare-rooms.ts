/** Makes ready the rooms of promises and bodies of a large register: only what changed is worked out again. */
import { canonical, digest } from '../../model/id.ts'
import type { Judgement } from '../../model/judgement.ts'
import { bodiesOf, byRank } from '../../register/body.ts'
import { inForce } from '../../register/judged.ts'
import type { Made, Store, View } from '../../stores/store.ts'
import { EVERY } from '../../text/marks.ts'
import { type BodyRow, MAY_BE_SESSIONS, rowOfBody } from './bodies.ts'
import { countMeetings, MEETINGS } from './countries.ts'
import { type Followed, type FollowedAnew, followAgain, followAll, type Moved, type Window } from './followed.ts'
import { MONTHS } from './home.ts'
import { MOST_FOLLOWED } from './promises.ts'
import { bodyKey, FORM, HEAD, type Head, LISTS, type Lists, promiseKey, STATE, type State } from './room-keys.ts'
import { asText, Outlines } from './window.ts'

/** Of a register with fewer entries the rooms are soon made. */
const KEPT_FROM = 2_000
/** After more changes than this all is worked out again. */
const MOST_CHANGES = 4_000

/** How they are made ready; what stands here is for tests. */
export interface Preparing {
  /** A register with no more entries is left alone. */
  readonly from?: number
  /** So many of the newest entries are looked at. */
  readonly most?: number
  /** Works all of it out, whatever is kept. */
  readonly anew?: boolean
}

/**
 * Works them out and keeps them, where the register is large and what is kept holds no more. What comes out is the same to the byte
 * as if all of it were worked out.
 */
export async function prepareRooms(
  store: Store,
  asOf: string,
  { from = KEPT_FROM, most = MOST_FOLLOWED, anew = false }: Preparing = {},
): Promise<void> {
  if ((await store.counts()).entries <= from) return
  if (!anew && (await store.unkept([HEAD])).length === 0) {
    // A store that keeps nothing misses nothing either.
    const head = (await store.kept(HEAD)) as Head | undefined
    if (!head || head.asOf === asOf) return
  }
  const change = await lastChange(store)
  const before = (await store.kept(STATE)) as State | undefined
  const judgements = await store.judgements()
  const judged = verdictsIn(judgements)
  const changed =
    !anew && before?.form === FORM && before.asOf <= asOf ? await changedSince(store, before, judged) : undefined
  const outlines = new Outlines(store)
  const as = { asOf, judgements, most }
  const made: Made[] = []
  const keep = (key: string, value: unknown): void => void made.push({ key, marks: [], value })

  const all = await followedIn(
    store,
    outlines,
    { ...EVERYTHING, ...as },
    changed && { ...changed, before: before!.all },
  )
  for (const id of all.gone) keep(promiseKey(id), null)
  for (const { asOf: _, ...row } of all.fresh) keep(promiseKey(row.id), row)

  const known = changed && ((await store.kept(LISTS)) as Lists | undefined)
  const since = known && { ...changed, days: [], before: before!.sessions }
  const sessions = await followedIn(store, outlines, { ...SESSIONS, ...as }, since)
  const bodies = new Map(sessions.anew ? [] : known?.bodies.map((b) => [b.id, b]))
  const touched = sidesTouched(sessions, before?.sessions)
  for (const [id, { sides }] of bodies)
    if (touched.has(asText(sides))) {
      bodies.delete(id)
      keep(bodyKey(id), null)
    }
  for (const row of await bodiesOfSides(outlines, sessions.now, touched)) {
    bodies.set(row.id, {
      id: row.id,
      sides: row.parties,
      sessions: row.sessions,
      ...(row.last ? { last: row.last } : {}),
    })
    keep(bodyKey(row.id), row)
  }

  const newest = all.now.promises.toSorted((a, b) => compare(b.made ?? '', a.made ?? ''))
  const lists: Lists = {
    promises: newest.map((p) => [p.id, p.verdict!]),
    bodies: [...bodies.values()].sort(byRank),
  }
  keep(LISTS, lists)
  const state: State = {
    form: FORM,
    asOf,
    change,
    judged,
    all: all.now,
    sessions: sessions.now,
    read: await readOn(store, all.now),
  }
  keep(STATE, state)
  const head: Head = { asOf, ...(all.now.entries.length < most ? {} : { newest: most }) }
  for (const [key, value] of [
    [MEETINGS, await countMeetings(store)],
    [MONTHS, await store.tally({}, 'month')],
    [HEAD, head],
  ] as const)
    made.push({ key, marks: [EVERY], value })
  await store.write(async (writer) => {
    // What was written meanwhile is not in it: whoever wrote it makes them ready.
    if ((await lastChange(writer)) === change) await writer.keepMade(made)
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** All of the newest entries, and every promise they tell of. */
const EVERYTHING = { query: { order: 'newest' }, wanted: () => true, verdicts: true } as const
/** The newest that may be sessions, and of what they promise that alone which another entry may have answered. */
const SESSIONS: Pick<Window, 'query' | 'wanted' | 'verdicts'> = {
  query: { filters: [MAY_BE_SESSIONS], order: 'newest' },
  wanted: (p) => p.target !== undefined,
  verdicts: false,
}

/** What is followed up in a window: again where that is little, or else all. */
async function followedIn(
  store: Store,
  outlines: Outlines,
  window: Window,
  moved: Moved | undefined,
): Promise<FollowedAnew & { readonly anew: boolean }> {
  const again = moved && (await followAgain(store, outlines, window, moved))
  if (again) return { ...again, anew: false }
  return { ...(await followAll(store, outlines, window)), anew: true }
}

/** What people judged of what became of promises, by the promise or outcome. */
function verdictsIn(judgements: readonly Judgement[]): State['judged'] {
  const by = new Map<string, Judgement[]>()
  for (const j of inForce(judgements)) {
    const d = j.decision
    if (d.act !== 'correct' || !('target' in d) || d.field !== 'verdict') continue
    const of = d.of ?? ''
    by.set(of, [...(by.get(of) ?? []), j])
  }
  return [...by].map(([of, own]) => [of, digest(canonical(own))] as const).sort(([a], [b]) => compare(a, b))
}

/** The promises or outcomes of which two lists of judgements differ. */
function differing(was: State['judged'], is: State['judged']): Set<string> {
  const [before, now] = [new Map(was), new Map(is)]
  return new Set([...before.keys(), ...now.keys()].filter((of) => before.get(of) !== now.get(of)))
}

const lastChange = async (view: View): Promise<number> =>
  (await view.changes({ order: 'newest', limit: 1 }))[0]?.seq ?? 0

/** What changed since what is remembered was worked out. Absent: undefined where that is better not looked at one by one. */
async function changedSince(
  store: Store,
  { asOf, change, judged, read }: State,
  now: State['judged'],
): Promise<Omit<Moved, 'before'> | undefined> {
  const changes = await store.changes({ after: change, limit: MOST_CHANGES + 1 })
  if (changes.length > MOST_CHANGES) return undefined
  const days: string[] = []
  if (read.length > 0) {
    const before = new Map(read)
    for (const [day, reports] of await reportsOn(store, read[0]![0], read.at(-1)![0]))
      if (before.get(day) !== reports) days.push(day)
  }
  const entries = new Set(changes.flatMap((c) => [c.entry, ...(c.into ?? [])]))
  return { entries, days, asOf, verdicts: differing(judged, now) }
}

/** How many reports were read on the days from the first to the last that a promise was watched on; the ends are told always. */
async function readOn(store: Store, { promises }: Followed): Promise<State['read']> {
  const watches = promises.flatMap((p) => (p.watch ? [p.watch] : []))
  if (watches.length === 0) return []
  const from = watches.map((w) => w[0]).sort()[0]!
  const to = watches
    .map((w) => w[1])
    .sort()
    .at(-1)!
  return [...new Map([[from, 0], [to, 0], ...(await reportsOn(store, from, to))])].sort(([a], [b]) => compare(a, b))
}

async function reportsOn(store: Store, from: string, to: string): Promise<Map<string, number>> {
  const days = new Map<string, number>()
  for (const { day, reports } of await store.coverage({ from, to })) days.set(day, (days.get(day) ?? 0) + reports)
  return days
}

/** The sides, in one text, whose bodies are made anew: of sessions that came, changed or went, or that another entry answered now or before. */
function sidesTouched({ now, sides }: FollowedAnew, before: Followed | undefined): Set<string> {
  const answers = (of: Followed | undefined) => new Set(of?.promises.flatMap((p) => p.answered ?? []))
  const [is, was] = [answers(now), answers(before)]
  const touched = new Set(sides)
  for (const [id, own, session] of now.entries) if (session && is.has(id) !== was.has(id)) touched.add(own)
  return touched
}

/** The rows of the bodies with these sides. */
async function bodiesOfSides(outlines: Outlines, now: Followed, touched: ReadonlySet<string>): Promise<BodyRow[]> {
  const ids = now.entries.flatMap(([id, sides, session]) => (session && touched.has(sides) ? [id] : []))
  await outlines.need(ids)
  const superseded = new Set(now.promises.flatMap((p) => p.answered ?? []))
  return bodiesOf(
    ids.map((id) => outlines.get(id)!),
    superseded,
  ).map(rowOfBody)
}
