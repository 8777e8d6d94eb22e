/** What became of promises, judged from a day. */

import type { CoverageCell, Watch } from '../model/coverage.ts'
import type { Claim, EntryOutcome, Field } from '../model/entry.ts'
import type { Bearing, FollowUp, PromiseVerdict } from '../model/follow-up.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Outline } from '../model/outline.ts'
import type { Place } from '../model/reading.ts'
import { madeOnce } from '../model/remember.ts'
import { bodyIdOf, bySession, inOrderOfSession, type Seat, seatOf, seatsOf } from './body.ts'
import { fieldOf } from './claims.ts'
import { watchOf } from './coverage.ts'
import { type Days, dayInWords, daysOf, isoOf, isPartOf } from './days.ts'
import { FIELD_KINDS } from './field-kinds.ts'
import { inForce } from './judged.ts'
import { ordinalWord } from './ordinals.ts'
import { findOutcome, type Ground, pairsOf, type Search, type Setback } from './outcome.ts'
import { isElsewhere } from './places.ts'
import { type Promised, promisesOf } from './promises.ts'
import type { Signed } from './signed.ts'

/** How long after the last day due reports are waited for when it is asked whether anybody was reading. */
const WATCH_DAYS_AFTER = 60
/** Somebody was reading when reports were read in at least this share of the months. */
const WATCHED_FROM = 0.5

/** What following up needs beside the entries. */
export interface AsOf {
  /** ISO 8601 day from which it is judged: what was published later is not known yet. */
  readonly asOf: string
  readonly coverage: readonly CoverageCell[]
  readonly judgements?: readonly Judgement[]
}

/**
 * Follows up every promise made by that day. The entries must be all that could decide: for a promise between two states
 * the entries in which both take part are enough.
 */
export const followUps = (entries: readonly Outline[], as: AsOf): FollowUp[] => [
  ...followUpsOn(groundOf(entries, as.asOf), as),
]

/** What a set of entries tells about promises, to be asked of one promise after the other. */
export interface Grounds extends Ground {
  /** In order of making. */
  readonly promises: readonly Promised[]
}

/** `promises`: those to be judged, of entries among these; all that these hold where it is absent. */
export function groundOf(entries: readonly Outline[], asOf: string, promises?: readonly Promised[]): Grounds {
  const known = entries.filter((e) => !e.withdrawn)
  const seats = seatsOf(known)
  const bodyOfEntry = new Map<Outline, string>()
  for (const [id, group] of seats) {
    group.entries.sort(bySession)
    for (const e of group.entries) bodyOfEntry.set(e, id)
  }
  const between = new Map<string, Outline[]>()
  for (const e of inOrderOfSession(known))
    for (const pair of pairsOf(e.parties.shown ?? [])) {
      const own = between.get(pair)
      if (own) own.push(e)
      else between.set(pair, [e])
    }
  return { seats, bodyOfEntry, between, asOf, promises: promises ?? promisesOf(known) }
}

/** Follows up, one by one, the promises on this ground that are `wanted`. */
export function* followUpsOn(
  ground: Grounds,
  { asOf, coverage, judgements = [] }: AsOf,
  wanted: (promised: Promised) => boolean = () => true,
): Generator<FollowUp> {
  const force = inForce(judgements)
  for (const p of ground.promises)
    if (wanted(p) && (p.made === undefined || p.made <= asOf)) yield judged(followUp(p, ground, coverage), force)
}

/** Ids of planned entries that another entry has answered: they wait for nothing any more. */
export const supersededBy = (found: readonly FollowUp[]): Set<string> =>
  new Set(found.filter((f) => f.planned && f.outcome && f.planned !== f.outcome).map((f) => f.planned!))

function followUp(promised: Promised, ground: Ground, coverage: readonly CoverageCell[]): FollowUp {
  const due = claimsOf(promised, (t) => t.due, FIELD_KINDS.date)
  const place = claimsOf(promised, (t) => t.place, FIELD_KINDS.place)
  const duePart = promised.tellings.map((t) => t.outcome.duePart).find((part) => part && isPartOf(part, due.shown))
  const exactly = duePart ?? due.shown
  const search = searchOf(promised, ground, exactly, place.shown)
  const found = findOutcome(search, ground)
  const days = daysOf(exactly)
  const { asOf } = ground
  const outcome = found.outcome
  const cameOn = found.signed?.on ?? outcome?.date.shown
  const lateDays = outcome && days ? lateness(days, cameOn) : 0
  // Of a paper that came out of an encounter it is not told that it was signed at the place of that.
  const elsewhere =
    !found.signed && !!place.shown && !!outcome?.place.shown && isElsewhere(place.shown, outcome.place.shown)
  const setback = found.setbacks.at(-1)
  const late = days !== undefined && isoOf(days.to) < asOf
  const watch = !outcome && late ? watchOf(coverage, isoOf(days.from), endOfWatch(days, asOf)) : undefined
  const verdict = verdictOf({
    outcome,
    lateDays,
    elsewhere,
    setback: setback?.status,
    late,
    skipped: found.skipped !== undefined,
    watch,
  })
  const decider = outcome ?? (verdict === 'postponed' || verdict === 'cancelled' ? setback?.at : undefined)
  return {
    id: `c${promised.tellings[0]!.outcome.key.slice(0, 14)}`,
    outcomes: promised.tellings.map((t) => t.outcome.key),
    madeAt: promised.making.id,
    ...(promised.made ? { made: promised.made } : {}),
    ...(promised.target ? { planned: promised.target.id } : {}),
    kind: promised.kind,
    by: promised.by,
    due,
    ...(duePart ? { duePart } : {}),
    place,
    ...(search.body ? { mechanism: search.body } : {}),
    ...(search.ordinal === undefined ? {} : { ordinal: search.ordinal }),
    verdict,
    ...(decider ? { outcome: decider.id } : {}),
    ...(cameOn ? { outcomeDate: cameOn } : {}),
    ...(outcome?.place.shown && !found.signed ? { outcomePlace: outcome.place.shown } : {}),
    ...(lateDays > 0 ? { lateDays } : {}),
    ...(elsewhere ? { elsewhere } : {}),
    setbacks: found.setbacks.map((s) => ({
      status: s.status,
      entry: s.at.id,
      ...(s.published ? { published: s.published } : {}),
    })),
    asOf,
    ...(watch ? { watch } : {}),
    words: wordsOf(verdict, {
      due: exactly && dayInWords(exactly),
      place: place.shown,
      outcome,
      signed: found.signed,
      lateDays,
      watch,
      skipped: found.skipped,
      setbacks: found.setbacks,
    }),
    evidence: [
      ...promised.tellings.map(bearingOfPromise),
      ...(found.signed ? [bearingOfSigning(found.signed)] : bearingsOf(verdict, decider)),
    ],
  }
}

function claimsOf<T>(
  promised: Promised,
  pick: (o: Promised['tellings'][number]['outcome']) => T | undefined,
  kind: Parameters<typeof fieldOf<T>>[1],
): Field<T> {
  const claims: Claim<T>[] = []
  const voices = new Map<string, string>()
  for (const { outcome: o, home } of promised.tellings) {
    const document = home.documents.find((d) => d.digest === o.document)
    voices.set(o.document, document?.outlet ?? o.document)
    const value = pick(o)
    if (value === undefined) continue
    claims.push({
      value,
      draft: o.draft,
      document: o.document,
      evidence: [o.content],
      ...(document?.outlet ? { outlet: document.outlet } : {}),
      lang: o.lang,
      ...(document?.published ? { published: document.published } : {}),
      voice: o.voice,
      standing: 'said',
      rule: '',
    })
  }
  return fieldOf(claims, kind, voices)
}

/** What to look for: of which body, with which number, when and where. */
function searchOf(promised: Promised, ground: Ground, due: string | undefined, place: Place | undefined): Search {
  const { making, target } = promised
  const targetBody = target && ground.bodyOfEntry.get(target)
  const seat = promised.kind === 'session' ? seatOf(making) : undefined
  const parties = target?.parties.shown ?? promised.by
  const own = promised.subjects.length > 0 && seat ? bodyBySubject(promised, ground, seat.parties) : undefined
  const body =
    targetBody ?? own ?? (seat ? ground.bodyOfEntry.get(making) : undefined) ?? soleBody(promised, ground, parties, due)
  const isNext = body !== undefined && making !== target && ground.bodyOfEntry.get(making) === body
  const next = isNext && making.ordinal.shown !== undefined ? making.ordinal.shown + 1 : undefined
  const ordinal = target?.ordinal.shown ?? target?.impliedOrdinal ?? next
  return {
    promised,
    kind: promised.kind,
    parties,
    ...(promised.kind === 'session' && body ? { body } : {}),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(due ? { due } : {}),
    ...(place ? { place } : {}),
  }
}

function bodyBySubject(promised: Promised, ground: Ground, parties: readonly string[]): string | undefined {
  const ids = promised.subjects.map((subject) => bodyIdOf({ parties, subject }))
  return ids.find((id) => ground.seats.has(id))
}

/**
 * For a session promised at no session: the body its words name, or the only one these parties have. A paper that names
 * one side of the promise only leaves it to the words or the day due, and to there being no second body.
 */
function soleBody(
  promised: Promised,
  ground: Ground,
  parties: readonly string[],
  due: string | undefined,
): string | undefined {
  if (promised.kind !== 'session' || parties.length === 0) return undefined
  const sorted = [...parties].sort()
  const named = bodyBySubject(promised, ground, sorted)
  if (named) return named
  const isOneSided = parties.length === 1 && (due !== undefined || promised.subjects.length > 0)
  const like = (seatsByParty(ground).get(sorted[0]!) ?? []).filter(([, { seat }]) => {
    if (seat.gathering !== undefined) return false
    if (promised.subjects.length > 0 && (!seat.subject || !promised.subjects.includes(seat.subject))) return false
    return isOneSided ? seat.parties.includes(sorted[0]!) : seat.parties.join('-') === sorted.join('-')
  })
  return like.length === 1 ? like[0]![0] : undefined
}

type Seats = [id: string, group: { readonly seat: Seat }][]

/** The bodies that each party has a seat in. */
const seatsByParty = madeOnce((ground: Ground): ReadonlyMap<string, Seats> => {
  const table = new Map<string, Seats>()
  for (const one of ground.seats)
    for (const p of one[1].seat.parties) {
      const own = table.get(p)
      if (own) own.push(one)
      else table.set(p, [one])
    }
  return table
})

const lateness = (due: Days, on: string | undefined): number => {
  const held = daysOf(on)
  return held && held.from > due.to ? held.from - due.to : 0
}

const endOfWatch = (due: Days, asOf: string): string => {
  const end = isoOf(due.to + WATCH_DAYS_AFTER)
  return end < asOf ? end : asOf
}

/** Whether the mere passing of time, from one day to a later one, may turn the verdict on a promise whose last day due is `due`. */
export const mayTurnBetween = (due: string, from: string, to: string): boolean =>
  due < to && isoOf(daysOf(due)!.to + WATCH_DAYS_AFTER) >= from

interface Facts {
  readonly outcome: Outline | undefined
  readonly lateDays: number
  readonly elsewhere: boolean
  readonly setback: 'postponed' | 'cancelled' | undefined
  readonly late: boolean
  readonly skipped: boolean
  readonly watch: Watch | undefined
}

function verdictOf(f: Facts): PromiseVerdict {
  if (f.outcome) return f.elsewhere ? 'kept-elsewhere' : f.lateDays > 0 ? 'kept-late' : 'kept'
  if (f.setback) return f.setback
  if (f.skipped) return 'overdue-unwatched'
  if (!f.late) return 'open'
  return f.watch && f.watch.months > 0 && f.watch.monthsRead / f.watch.months >= WATCHED_FROM
    ? 'overdue'
    : 'overdue-unwatched'
}

function wordsOf(
  verdict: PromiseVerdict,
  f: {
    due?: string | undefined
    place?: Place | undefined
    outcome?: Outline | undefined
    signed?: Signed | undefined
    lateDays: number
    watch?: Watch | undefined
    skipped?: Outline | undefined
    setbacks: readonly Setback[]
  },
): string {
  const on = f.signed?.on ?? f.outcome?.date.shown ?? 'a day not told'
  const done = f.signed ? (f.signed.outcome.signed?.said ? 'signed' : 'signed, as reported') : 'held'
  const at = f.outcome?.place.shown && !f.signed ? ` in ${f.outcome.place.shown.name}` : ''
  const promised = [f.place?.name, f.due].filter(Boolean).join(', ') || 'no day promised'
  const last = f.setbacks.at(-1)
  const told = last?.published ? `, as told on ${last.published}` : ''
  const between = last ? `; ${last.status === 'cancelled' ? 'called off' : 'put off'} in between${told}` : ''
  switch (verdict) {
    case 'kept':
      return `${done} on ${on}${at}; promised: ${promised}${between}`
    case 'kept-late':
      return `${done} on ${on}${at}, ${f.lateDays} days after the last day due (${f.due})${between}`
    case 'kept-elsewhere':
      return `${done} on ${on}${at}; promised: ${promised}${f.lateDays > 0 ? `; ${f.lateDays} days late` : ''}${between}`
    case 'postponed':
      return `put off, and no report that it was held since; promised: ${promised}`
    case 'cancelled':
      return `called off; promised: ${promised}`
    case 'overdue':
      return `due ${f.due}; no report of it, though reports were read in ${f.watch!.monthsRead} of ${f.watch!.months} months`
    case 'overdue-unwatched':
      return f.skipped
        ? `no report of it, but the ${ordinalWord(f.skipped.ordinal.shown!)} was held on ${f.skipped.date.shown}: it was not seen by our sources`
        : `due ${f.due}; no report of it, but reports were read in only ${f.watch?.monthsRead ?? 0} of ${f.watch?.months ?? 0} months`
    case 'open':
      return f.due ? `due ${f.due}` : 'no day was promised'
  }
}

const bearingOfPromise = ({ outcome, home }: Promised['tellings'][number]): Bearing =>
  bearingOfWords('promise', outcome, home)

const bearingOfSigning = ({ outcome, at }: Signed): Bearing => bearingOfWords('outcome', outcome, at)

function bearingOfWords(shows: Bearing['shows'], o: EntryOutcome, home: Outline): Bearing {
  const document = home.documents.find((d) => d.digest === o.document)
  return {
    shows,
    entry: home.id,
    draft: o.draft,
    document: o.document,
    documentId: document?.id ?? '',
    lang: o.lang,
    ...(document?.outlet ? { outlet: document.outlet } : {}),
    ...(document?.published ? { published: document.published } : {}),
    evidence: o.content,
  }
}

/** The words of the entry that decides: those of the date, or else of the status, one a document. */
function bearingsOf(verdict: PromiseVerdict, decider: Outline | undefined): Bearing[] {
  if (!decider) return []
  const wanted = new Set<string>(verdict === 'postponed' || verdict === 'cancelled' ? [verdict] : ['held', 'ongoing'])
  const out: Bearing[] = []
  for (const c of decider.status.claims) {
    if (!wanted.has(c.value) || !c.draft || !c.document || !c.lang || c.evidence.length === 0) continue
    const document = decider.documents.find((d) => d.digest === c.document)
    out.push({
      shows: verdict === 'postponed' || verdict === 'cancelled' ? verdict : 'outcome',
      entry: decider.id,
      draft: c.draft,
      document: c.document,
      documentId: document?.id ?? '',
      lang: c.lang,
      ...(c.outlet ? { outlet: c.outlet } : {}),
      ...(c.published ? { published: c.published } : {}),
      evidence: c.evidence[0]!,
    })
  }
  return out
}

/** Lays a person's verdict over the one worked out. */
function judged(f: FollowUp, force: readonly Judgement[]): FollowUp {
  const last = force
    .filter(
      ({ decision: d }) =>
        d.act === 'correct' &&
        'target' in d &&
        d.field === 'verdict' &&
        (f.outcomes.includes(d.of ?? '') || d.of === f.id),
    )
    .at(-1)
  if (last?.decision.act !== 'correct' || !('target' in last.decision)) return f
  const value = last.decision.value as PromiseVerdict | { verdict: PromiseVerdict; outcome?: string }
  const { verdict, outcome } = typeof value === 'string' ? { verdict: value, outcome: f.outcome } : value
  return {
    ...f,
    verdict,
    ...(outcome ? { outcome } : {}),
    words: last.reason || f.words,
    judgement: last.id,
    read: f.verdict,
  }
}
