/** Promises of the newest entries followed up, and only those again whose entries have changed since. */
import type { CoverageCell } from '../../model/coverage.ts'
import type { FollowUp, PromiseVerdict } from '../../model/follow-up.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { Outline } from '../../model/outline.ts'
import { daysOf, isoOf } from '../../register/days.ts'
import { followUpsOn, groundOf, mayTurnBetween } from '../../register/follow-up.ts'
import { needsOf } from '../../register/needs.ts'
import { type Promised, promisesOf } from '../../register/promises.ts'
import type { EntryQuery, Store } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'
import { asText, type Known, knownOf, type Outlines, sidesIn } from './window.ts'

/** What is remembered of a promise that was followed up. */
export interface Remembered {
  readonly id: string
  readonly made?: string
  /** The first outcome that tells of it: with the day it puts promises in order. */
  readonly key: string
  /** The other outcomes that tell of it. */
  readonly more?: readonly string[]
  /** The last day due, ISO 8601. */
  readonly due?: string
  /** Absent, as `watch` is, where only the answers matter. */
  readonly verdict?: PromiseVerdict
  readonly making: string
  /** The entries that its tellings hang between. */
  readonly uses: readonly string[]
  /** `register/needs.ts`, the sides in one text. */
  readonly needs: readonly (readonly [sides: string, sessions: 0 | 1])[]
  /** The days of which it was asked what was read. */
  readonly watch?: readonly [from: string, to: string]
  /** The planned entry that another has answered. */
  readonly answered?: string
}

/** What is remembered of a window: enough to tell what an entry that changed has to do with. */
export interface Followed {
  /** In order, the newest first. */
  readonly entries: readonly Known[]
  /** In order of making. */
  readonly promises: readonly Remembered[]
}

/** What changed since. */
export interface Moved {
  readonly before: Followed
  /** Ids of entries that came, changed or went. */
  readonly entries: ReadonlySet<string>
  /** Days of which more reports were read. */
  readonly days: readonly string[]
  /** The day from which it was judged, not after the one from which it is judged now. */
  readonly asOf: string
  /** Of which promises and outcomes people judged otherwise. */
  readonly verdicts: ReadonlySet<string>
}

export interface Window {
  readonly query: EntryQuery
  /** How many of the newest at most. */
  readonly most: number
  readonly asOf: string
  readonly judgements: readonly Judgement[]
  readonly wanted: (promised: Promised) => boolean
  /** Whether the verdicts matter, and not only which entries were answered by others. */
  readonly verdicts: boolean
}

export interface FollowedAnew {
  readonly now: Followed
  /** Those that were followed up anew. */
  readonly fresh: readonly FollowUp[]
  /** Ids of those that are no more, or are followed up anew. */
  readonly gone: readonly string[]
  /** The sides, in one text, of the sessions that came, changed or went. */
  readonly sides: ReadonlySet<string>
}

const queryOf = ({ query, most }: Window): EntryQuery => ({ ...query, limit: most })

/** More entries than this are not looked at one by one: all is followed up again. */
const MOST_MOVED = 2_000

/** Absent: undefined where so much has changed that all is better followed up again. */
export async function followAgain(
  store: Store,
  outlines: Outlines,
  window: Window,
  { before, entries, days, asOf, verdicts }: Moved,
): Promise<FollowedAnew | undefined> {
  const ids = await store.ids(queryOf(window))
  const now = new Set(ids)
  // What lay ahead and has come by now is as good as new.
  const come = before.entries.flatMap(([id, , , ahead]) => (ahead !== undefined && ahead <= window.asOf ? [id] : []))
  const changed = new Set([...entries, ...come])
  const was = new Map(before.entries.map((k) => [k[0], k]))
  const here = ids.filter((id) => changed.has(id) || !was.has(id))
  const left = before.entries.filter(([id]) => changed.has(id) || !now.has(id))
  if (here.length + left.length > MOST_MOVED) return undefined
  await outlines.need(here)
  const known = new Map(here.map((id) => [id, knownOf(outlines.get(id)!, window.asOf)]))
  const all = ids.map((id) => known.get(id) ?? was.get(id)!)
  const moved = [...left, ...known.values()]
  const touched = new Set(moved.map(([id]) => id))
  const makings = new Set(here)
  for (let hops = 0; hops < 2; hops++) for (const id of await besideIn(outlines, makings, now)) makings.add(id)
  const isTouched = touching(moved)
  for (const p of before.promises)
    if (
      p.uses.some((id) => touched.has(id)) ||
      p.needs.some(isTouched) ||
      isWatched(p, days) ||
      (p.due !== undefined && asOf < window.asOf && mayTurnBetween(p.due, asOf, window.asOf)) ||
      [p.id, p.key, ...(p.more ?? [])].some((key) => verdicts.has(key))
    )
      // What one report tells of it may have been promised elsewhere by another.
      for (const id of [p.making, ...p.uses]) makings.add(id)
  if (makings.size > MOST_MOVED) return undefined
  const inForce = [...makings].filter((id) => now.has(id))
  await outlines.need(inForce)
  const homes = await besideIn(outlines, inForce, now)
  const around = new Set(await besideIn(outlines, homes, now))
  const told = promisesOf(
    outlinesOf(
      ids.filter((id) => around.has(id)),
      outlines,
    ),
  )
  const promises = told.filter((p) => makings.has(p.making.id) && window.wanted(p))
  const isNeeded = needing(promises)
  const ground = all.filter((k) => around.has(k[0]) || isNeeded(k)).map(([id]) => id)
  await outlines.need(ground)
  const judged = await judge(store, window, outlinesOf(ground, outlines), promises)
  const gone = before.promises.filter((p) => makings.has(p.making))
  const still = before.promises.filter((p) => !makings.has(p.making))
  return {
    now: { entries: all, promises: [...still, ...judged.promises].sort(byMade) },
    fresh: judged.fresh,
    gone: gone.map((p) => p.id),
    sides: new Set(moved.flatMap(([, sides, session]) => (session ? [sides] : []))),
  }
}

/** Follows up all of them. */
export async function followAll(store: Store, outlines: Outlines, window: Window): Promise<FollowedAnew> {
  await outlines.all(queryOf(window))
  const ids = await store.ids(queryOf(window))
  const all = outlinesOf(ids, outlines)
  const entries = ids.flatMap((id) => outlines.get(id) ?? []).map((e) => knownOf(e, window.asOf))
  const { promises, fresh } = await judge(store, window, all, promisesOf(all).filter(window.wanted))
  const sides = new Set(entries.flatMap(([, sides, session]) => (session ? [sides] : [])))
  return { now: { entries, promises }, fresh, gone: [], sides }
}

const outlinesOf = (ids: readonly string[], outlines: Outlines): Outline[] =>
  ids.flatMap((id) => outlines.get(id) ?? []).filter((e) => !e.withdrawn)

/** Those, and what their reports tell of beside them, as far as it is in the window; fetched. */
async function besideIn(outlines: Outlines, ids: Iterable<string>, now: ReadonlySet<string>): Promise<string[]> {
  const own = [...ids].filter((id) => now.has(id))
  await outlines.need(own)
  const found = (await outlines.beside(own)).filter((id) => now.has(id))
  await outlines.need(found)
  return found
}

async function judge(
  store: Store,
  { asOf, judgements, verdicts }: Window,
  entries: readonly Outline[],
  promises: readonly Promised[],
): Promise<{ fresh: FollowUp[]; promises: Remembered[] }> {
  const coverage = await coverageFor(store, promises, asOf)
  const fresh = await gather(followUpsOn(groundOf(entries, asOf, promises), { asOf, coverage, judgements }))
  const byKey = new Map(promises.map((p) => [p.tellings[0]!.outcome.key, p]))
  return { fresh, promises: fresh.map((f) => rememberedOf(f, byKey.get(f.outcomes[0]!)!, verdicts)) }
}

/** What was read on the days that can matter to them. */
async function coverageFor(store: Store, promises: readonly Promised[], asOf: string): Promise<CoverageCell[]> {
  const due = promises.flatMap((p) => p.tellings.flatMap((t) => daysOf(t.outcome.due)?.from ?? []))
  if (due.length === 0) return []
  const from = due.reduce((a, b) => Math.min(a, b))
  const cells = await store.coverage({ from: isoOf(from), to: asOf })
  return cells.map((c) => ({
    ...(c.day ? { day: c.day } : {}),
    ...(c.outlet ? { outlet: c.outlet } : {}),
    lang: c.lang as CoverageCell['lang'],
    documents: c.reports,
  }))
}

const rememberedOf = (f: FollowUp, p: Promised, verdicts: boolean): Remembered => ({
  id: f.id,
  ...(f.made ? { made: f.made } : {}),
  key: f.outcomes[0]!,
  ...(f.outcomes.length > 1 ? { more: f.outcomes.slice(1) } : {}),
  ...(verdicts && daysOf(f.duePart ?? f.due.shown) ? { due: isoOf(daysOf(f.duePart ?? f.due.shown)!.to) } : {}),
  ...(verdicts ? { verdict: f.verdict } : {}),
  making: p.making.id,
  uses: [...new Set(p.tellings.flatMap((t) => [t.home.id, t.making.id, ...(t.target ? [t.target.id] : [])]))],
  needs: needsOf(p).map((n) => [asText(n.sides), n.sessions ? 1 : 0] as const),
  ...(verdicts && f.watch ? { watch: [f.watch.from, f.watch.to] as const } : {}),
  ...(f.planned && f.outcome && f.planned !== f.outcome ? { answered: f.planned } : {}),
})

/** As `register/promises.ts` puts promises in order. */
const byMade = (a: Remembered, b: Remembered): number => {
  const [x, y] = [a, b].map((p) => `${p.made ?? '9999'} ${p.key}`)
  return x! < y! ? -1 : x! > y! ? 1 : 0
}

const isWatched = ({ watch }: Remembered, days: readonly string[]): boolean =>
  watch !== undefined && days.some((day) => day >= watch[0] && day <= watch[1])

const holdsAll = (sides: ReadonlySet<string>, wanted: readonly string[]): boolean => wanted.every((s) => sides.has(s))

/** Whether one of these entries is among what is needed. */
function touching(moved: readonly Known[]): (need: Remembered['needs'][number]) => boolean {
  const known = new Map<string, boolean>()
  const having = moved.map(([, sides, session]) => ({ sides: new Set(sidesIn(sides)), session }))
  return ([sides, sessions]) => {
    const key = `${sessions} ${sides}`
    let is = known.get(key)
    if (is === undefined) {
      const wanted = sidesIn(sides)
      is = having.some((h) => (!sessions || h.session) && holdsAll(h.sides, wanted))
      known.set(key, is)
    }
    return is
  }
}

/** Whether an entry is among what these promises need. */
function needing(promises: readonly Promised[]): (entry: Known) => boolean {
  const needs = new Map(promises.flatMap(needsOf).map((n) => [`${n.sessions} ${asText(n.sides)}`, n] as const))
  /** Needs by one of their sides. */
  const bySide = new Map<string, { sides: readonly string[]; sessions: boolean }[]>()
  for (const n of needs.values()) {
    const own = bySide.get(n.sides[0]!)
    if (own) own.push(n)
    else bySide.set(n.sides[0]!, [n])
  }
  return ([, text, session]) => {
    const sides = sidesIn(text)
    return sides.some((s) =>
      bySide.get(s)?.some((n) => (!n.sessions || session) && n.sides.every((wanted) => sides.includes(wanted))),
    )
  }
}
