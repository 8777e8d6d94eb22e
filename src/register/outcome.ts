/** Finds the entry that answers a promise: the session, visit or meeting that came about, or was put off or called off. */

import type { DraftKind } from '../model/draft.ts'
import type { Attendance, Outline } from '../model/outline.ts'
import type { Place } from '../model/reading.ts'
import { bySession, type Seat } from './body.ts'
import { type Days, daysOf, isoOf } from './days.ts'
import { mayBeSameName } from './names.ts'
import { isElsewhere, samePlace } from './places.ts'
import type { Promised } from './promises.ts'
import { type Signed, signedOf } from './signed.ts'

/** What is known when promises are judged. */
export interface Ground {
  /** Entries in which two parties take part, by the pair, in order of day. */
  readonly between: ReadonlyMap<string, readonly Outline[]>
  /** The sessions of each body, in order of day. */
  readonly seats: ReadonlyMap<string, { readonly seat: Seat; readonly entries: readonly Outline[] }>
  readonly bodyOfEntry: ReadonlyMap<Outline, string>
  readonly asOf: string
}

/** What is looked for. */
export interface Search {
  readonly promised: Promised
  readonly kind: DraftKind
  readonly parties: readonly string[]
  /** Id of the standing body whose session it is to be. */
  readonly body?: string
  readonly ordinal?: number
  readonly due?: string
  readonly place?: Place
}

export interface Setback {
  readonly status: 'postponed' | 'cancelled'
  readonly at: Outline
  readonly published?: string
}

export interface Found {
  readonly outcome?: Outline
  /** Of a promise to sign: the telling that decides. */
  readonly signed?: Signed
  /** A later session whose number shows that the promised one must have been held unseen. */
  readonly skipped?: Outline
  /** In order of publication. */
  readonly setbacks: readonly Setback[]
}

/** A promised visit, or a paper to be signed, is looked for until this long after the last day due (or after the promise, when no day was due). */
const HORIZON_DAYS = 365
const LATE_DAYS = 270
/** So long after it was due, or promised, a session without a number is taken for the next one: bodies that meet each year skip some. */
const SESSION_HORIZON_DAYS = 5 * 365
/** Those who may meet any week are told of again soon: a meeting or a call long after is another one. */
const MEETING_HORIZON_DAYS = 45
/** What was due in a month may come in the month before or after, what was due in a year not in another; what was due on a day, some days from it. */
const VISIT_DAYS_AROUND = 7
const MEETING_DAYS_AROUND = 1
const MOST_DAYS_AROUND = 31

/** Looks for what answers the promise among what was known on the day it is judged from. */
export function findOutcome(search: Search, ground: Ground): Found {
  if (search.kind === 'commitment' || search.kind === 'agreement') return paperOf(search, ground)
  const { target } = search.promised
  const pool = search.body ? ground.seats.get(search.body)!.entries : alikeOf(search, ground)
  const later = pool.filter((e) => e !== search.promised.making || e === target)
  const came = later.filter((e) => cameAbout(e, ground.asOf) && isAfter(e, search))
  const direct = target && came.includes(target) ? target : undefined
  const chosen = direct
    ? { outcome: direct }
    : search.body
      ? nextSession(search, came)
      : { outcome: firstOf(search, came) }
  const setbacks = setbacksOf(search, later, ground.asOf, chosen.outcome)
  return { ...chosen, setbacks }
}

/** The entry that tells of the signing of what was to be signed. */
function paperOf(search: Search, { between, asOf }: Ground): Found {
  const { promised } = search
  const signed = signedOf(promised, between.get(pairsOf(promised.by)[0] ?? '') ?? [], asOf, lastDayOf(search))
  return signed ? { outcome: signed.at, signed, setbacks: [] } : { setbacks: [] }
}

/** The first that came about; of several on one day the one of the kind promised: talks are held on the day of a visit. */
function firstOf({ kind }: Search, came: readonly Outline[]): Outline | undefined {
  const [first] = came
  const day = first?.date.shown
  return came.find((e) => e.kind.shown === kind && day !== undefined && e.date.shown === day) ?? first
}

function nextSession(search: Search, came: readonly Outline[]): { outcome?: Outline; skipped?: Outline } {
  const n = search.ordinal
  const soon = came.filter((e) => isNext(search, e))
  if (n === undefined) return soon[0] ? { outcome: soon[0] } : {}
  const exact = came.find((e) => e.ordinal.shown === n)
  if (exact) return { outcome: exact }
  // A claim that was not chosen for show still counts: one paper's 8th is another's 7th.
  const claimed = came.find((e) => e.ordinal.claims.some((c) => !c.rejected && c.value === n))
  if (claimed) return { outcome: claimed }
  const first = soon.find((e) => e.ordinal.shown === undefined || e.ordinal.shown > n)
  if (!first) return {}
  return first.ordinal.shown === undefined ? { outcome: first } : { skipped: first }
}

/** Whether a session without the promised number may be the one promised: not after so long that others will have been held unseen. */
function isNext({ due, promised }: Search, entry: Outline): boolean {
  const from = daysOf(due) ?? daysOf(promised.made)
  const held = daysOf(entry.date.shown)
  return !from || !held || held.from <= from.to + SESSION_HORIZON_DAYS
}

const CAME: ReadonlySet<string> = new Set(['held', 'ongoing'])

/** Whether reports published by that day tell that it was held, on a day not after it. */
export function cameAbout(entry: Outline, asOf: string): boolean {
  if (!CAME.has(entry.status.shown ?? '')) return false
  const days = daysOf(entry.date.shown)
  if (days && isoOf(days.from) > asOf) return false
  return entry.status.claims.some(
    (c) => !c.rejected && (c.standing === 'judged' || (CAME.has(c.value) && (c.published ?? '').slice(0, 10) <= asOf)),
  )
}

/**
 * Whether it was after the promise was made; what has no day is taken by its first report. Where it is not known when it was made, the day
 * due or the number of the session must tell.
 */
function isAfter(entry: Outline, { promised, due, ordinal }: Search): boolean {
  if (promised.made === undefined) return entry === promised.target || due !== undefined || ordinal !== undefined
  const days = daysOf(entry.date.shown)
  const last = days ? isoOf(days.to) : entry.documents[0]?.published?.slice(0, 10)
  if (last === undefined) return false
  return entry === promised.target ? last >= promised.made : last > promised.made
}

/** Every two of these parties, named together. */
export function pairsOf(parties: readonly string[]): string[] {
  const sorted = [...new Set(parties)].sort()
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a} ${b}`))
}

/** The entries that could answer a promised visit, meeting, call or conference, in order of day. */
function alikeOf(search: Search, { between }: Ground): Outline[] {
  const { target } = search.promised
  // Each must take part: the pair with the fewest entries is asked.
  const lists = pairsOf(search.parties).map((pair) => between.get(pair) ?? [])
  const few = lists.sort((a, b) => a.length - b.length)[0] ?? []
  const like = few.filter((e) => isLike(search, e))
  return target && !like.includes(target) ? [...like, target].sort(bySession) : like
}

/** Whether an entry could answer a promised visit, meeting, call or conference: sides, kind, and who or where. */
function isLike(search: Search, entry: Outline): boolean {
  const { target } = search.promised
  if (entry === target) return true
  if (search.kind === 'session' || search.parties.length < 2) return false
  const kind = entry.kind.shown
  if (kind !== search.kind && !(search.kind === 'visit' && kind === 'meeting' && hasPeople(target))) return false
  if (!search.parties.every((p) => entry.parties.shown?.includes(p))) return false
  // The meeting of two is not the one of five that they take part in.
  if (search.kind !== 'visit' && entry.parties.shown!.length > search.parties.length) return false
  const people = peopleFit(target, entry)
  if (people === 'differ' || !inTime(search, entry, people === 'fit')) return false
  const place = search.place && entry.place.shown ? samePlace(search.place, entry.place.shown) : 'unknown'
  // A visit may lead to another city; those who meet in another city meet another time.
  if (kind !== 'visit' && search.place && entry.place.shown && isElsewhere(search.place, entry.place.shown))
    return false
  if (people === 'fit') return kind === 'visit' || place === 'same' || place === 'within' || isSoon(search)
  if (hasPeople(target)) return place === 'same' && kind === search.kind
  // Of states that meet all the time any meeting in a year may be another.
  return (kind === 'visit' || isSoon(search)) && (place === 'same' || place === 'within')
}

/** Days in which those who are to meet will hardly meet twice. */
const SOON_DAYS = 31

/** Whether the people alone tell which meeting is meant: one due within days, or one of which nothing else is promised. */
function isSoon({ due, place }: Search): boolean {
  const days = daysOf(due)
  return days ? days.to - days.from <= SOON_DAYS : place === undefined
}

/** Whether anything but what was announced could answer a promised visit, meeting, call or conference: it is known by its people or its place. */
export const isTold = ({ target, tellings }: Promised): boolean =>
  hasPeople(target) || tellings.some((t) => t.outcome.place !== undefined)

/** Whether its people leave it open that an entry answers a promise. */
export function mayAnswer({ target, tellings }: Promised, entry: Attendance): boolean {
  const people = peopleFit(target, entry)
  return people === 'fit' || (people === 'unknown' && tellings.some((t) => t.outcome.place !== undefined))
}

const hasPeople = (entry: Outline | undefined): boolean => (entry?.people.length ?? 0) > 0

/** `differ`: of one side both name people, and none of them are the same. */
function peopleFit(target: Outline | undefined, entry: Attendance): 'fit' | 'differ' | 'unknown' {
  if (!target || target.people.length === 0 || entry.people.length === 0) return 'unknown'
  const fits = (p: Attendance['people'][number], q: Attendance['people'][number]): boolean =>
    (!p.party.shown || !q.party.shown || p.party.shown === q.party.shown) &&
    p.name.claims.some((a) => q.name.claims.some((b) => mayBeSameName(a.value, b.value)))
  for (const side of new Set(target.people.flatMap((p) => p.party.shown ?? []))) {
    const [own, theirs] = [target, entry].map((e) => e.people.filter((p) => p.party.shown === side))
    if (theirs!.length > 0 && !own!.some((p) => entry.people.some((q) => fits(p, q)))) return 'differ'
  }
  return target.people.some((p) => entry.people.some((q) => fits(p, q))) ? 'fit' : 'unknown'
}

/** What is called off or put off is often told without its day: it was to come when that was told. */
function dayOfSetback(entry: Outline): Days | undefined {
  const status = entry.status.shown
  return status === 'postponed' || status === 'cancelled'
    ? daysOf(entry.documents[0]?.published?.slice(0, 10))
    : undefined
}

/** `known`: whether it is told by its people that it is the visit that was promised, be it months late. */
function inTime(search: Search, entry: Outline, known: boolean): boolean {
  const told = daysOf(entry.date.shown)
  const days = told ?? dayOfSetback(entry)
  if (!days) return false
  const due = daysOf(search.due)
  if (!due) return days.from <= (lastDayOf(search) ?? days.from)
  const visits = search.kind === 'visit'
  const around = Math.max(
    visits ? VISIT_DAYS_AROUND : MEETING_DAYS_AROUND,
    Math.min(due.to - due.from, MOST_DAYS_AROUND),
  )
  const late = known && visits && entry.kind.shown === 'visit' ? LATE_DAYS : around
  return days.from <= due.to + late && (!told || told.to >= due.from - around)
}

/** The last day on which what answers may be. Absent: neither the day due nor that of the promise is known. */
function lastDayOf({ due, promised, kind }: Search): number | undefined {
  const days = daysOf(due)
  if (days) return days.to + LATE_DAYS
  const made = daysOf(promised.made)
  return made && made.to + (kind === 'meeting' || kind === 'call' ? MEETING_HORIZON_DAYS : HORIZON_DAYS)
}

/** Reports, between the promise and what answered it, that it was put off or called off. A plan renewed after is no setback any more. */
function setbacksOf(search: Search, later: readonly Outline[], asOf: string, outcome: Outline | undefined): Setback[] {
  const out: Setback[] = []
  const end = outcome ? (outcome.documents[0]?.published?.slice(0, 10) ?? asOf) : asOf
  for (const e of later) {
    const numberFits =
      search.ordinal === undefined || e.ordinal.shown === undefined || e.ordinal.shown === search.ordinal
    if (!numberFits) continue
    for (const c of e.status.claims) {
      if (c.rejected || (c.value !== 'postponed' && c.value !== 'cancelled')) continue
      const published = c.published?.slice(0, 10)
      if (published && (published > asOf || published > end)) continue
      if (published && search.promised.made && published < search.promised.made) continue
      out.push({ status: c.value, at: e, ...(published ? { published } : {}) })
    }
  }
  return out.sort((a, b) =>
    (a.published ?? '') < (b.published ?? '') ? -1 : (a.published ?? '') > (b.published ?? '') ? 1 : 0,
  )
}
