/** The promises of the register: every commitment that reports tell of, and what sides agreed to hold, those of one promise taken together. */
import type { DraftKind } from '../model/draft.ts'
import { type EntryOutcome, isPromise } from '../model/entry.ts'
import type { Outline } from '../model/outline.ts'
import { foldPhrase } from '../text/fold.ts'
import { actOf } from './acts.ts'
import { daysOf, isoOf, within } from './days.ts'
import { pactIn, pactToSign } from './pacts.ts'
import { samePlace } from './places.ts'
import { subjectsOf } from './subjects.ts'

/** One telling of a promise, with the entries it hangs between. */
export interface Telling {
  readonly outcome: EntryOutcome
  /** The entry whose draft holds it. */
  readonly home: Outline
  /** The entry of the encounter at which it was made; `home` when that cannot be told. */
  readonly making: Outline
  /** The entry of the encounter it promises, when a report tells of that as planned. */
  readonly target?: Outline
  readonly kind: DraftKind
  /** Classes of subject its own words name. */
  readonly subjects: readonly string[]
}

/** All tellings of one promise, the first published first. */
export interface Promised {
  readonly tellings: readonly Telling[]
  readonly making: Outline
  readonly target?: Outline
  readonly kind: DraftKind
  readonly by: readonly string[]
  readonly subjects: readonly string[]
  /** The paper (`pacts.ts`) that is to be signed, of a promise of two sides or more that names no encounter. */
  readonly pact?: string
  /** ISO 8601 day on which it was made: of the encounter, or else of the first report. Absent when neither is known. */
  readonly made?: string
}

/** The promises in a set of entries, in order of making. Rejected ones are left out. */
export function promisesOf(entries: readonly Outline[]): Promised[] {
  const byDraft = new Map<string, Outline>()
  const byDocument = new Map<string, Outline[]>()
  for (const e of entries) {
    for (const k of e.drafts) byDraft.set(k, e)
    for (const d of e.documents) byDocument.set(d.digest, [...(byDocument.get(d.digest) ?? []), e])
  }
  const tellings: Telling[] = []
  for (const home of entries) {
    if (home.withdrawn) continue
    for (const outcome of home.outcomes)
      if (isPromise(outcome) && !outcome.rejected)
        tellings.push(tellingOf(outcome, home, byDraft, byDocument.get(outcome.document) ?? []))
  }
  return groupsOf(tellings.sort(byDay)).map(promisedOf).sort(byMade)
}

/** The tellings of each promise together. `tellings` in order of publication. */
function groupsOf(tellings: readonly Telling[]): Telling[][] {
  const groups = new Map<string, Telling[][]>()
  for (const t of knowingMaking(tellings)) {
    const sameMaking = groups.get(t.making.id) ?? []
    const home = sameMaking.find((g) => isOnePromise(g[0]!, t))
    if (home) home.push(t)
    else sameMaking.push([t])
    groups.set(t.making.id, sameMaking)
  }
  return [...groups.values()].flat()
}

/** Of an announced encounter one report tells where it was promised, another only that it is to be: it was promised there by both. */
function knowingMaking(tellings: readonly Telling[]): Telling[] {
  const promisedAt = new Map<Outline, Telling[]>()
  for (const t of tellings)
    if (t.target && t.making !== t.target) promisedAt.set(t.target, [...(promisedAt.get(t.target) ?? []), t])
  return tellings.map((t) => {
    const told =
      t.target === t.making ? promisedAt.get(t.making)?.find((other) => isPromisedBySame(other, t)) : undefined
    return told ? { ...t, making: told.making } : t
  })
}

/** Each who comes to a gathering of many promises to come for themselves. */
const isPromisedBySame = (a: Telling, b: Telling): boolean =>
  a.kind === 'conference' ? a.outcome.by.join() === b.outcome.by.join() : shareSide(a, b)

const shareSide = (a: Telling, b: Telling): boolean => a.outcome.by.some((p) => b.outcome.by.includes(p))

function tellingOf(
  outcome: EntryOutcome,
  home: Outline,
  byDraft: ReadonlyMap<string, Outline>,
  beside: readonly Outline[],
): Telling {
  const planned = stepOf(home, outcome.draft) === 'planned'
  const lone = home.kind.shown === 'commitment'
  const target = (outcome.promises ? byDraft.get(outcome.promises) : undefined) ?? (planned && !lone ? home : undefined)
  const number = target?.ordinal.shown ?? target?.impliedOrdinal
  const making =
    target === home && number !== undefined
      ? (beside.find((e) => e !== home && isNumbered(e, number - 1) && sameParties(e, home)) ?? home)
      : home
  const words = foldPhrase(outcome.content.quote)
  return {
    outcome,
    home,
    making,
    ...(target ? { target } : {}),
    kind: target?.kind.shown ?? actOf(words) ?? 'commitment',
    subjects: subjectsOf(words),
  }
}

/** Whether a report gives a session this number, be it another that is shown. */
const isNumbered = (entry: Outline, number: number): boolean =>
  entry.ordinal.shown === number || entry.ordinal.claims.some((c) => !c.rejected && c.value === number)

const stepOf = (entry: Outline, draft: string) => entry.history.find((s) => s.draft === draft)?.status

const sameParties = (a: Outline, b: Outline): boolean =>
  a.parties.shown !== undefined && (b.parties.shown ?? []).every((p) => a.parties.shown!.includes(p))

const dayOfTelling = (t: Telling): string =>
  t.home.documents.find((d) => d.digest === t.outcome.document)?.published?.slice(0, 10) ?? '9999'
const byDay = (a: Telling, b: Telling): number => {
  const [x, y] = [`${dayOfTelling(a)} ${a.outcome.key}`, `${dayOfTelling(b)} ${b.outcome.key}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Whether two tellings of what was promised at one encounter are of one promise. */
function isOnePromise(a: Telling, b: Telling): boolean {
  if (a.outcome.group === b.outcome.group) return true
  if (!shareSide(a, b)) return false
  if (a.kind !== b.kind) return isNextSession(a, b)
  if (a.kind === 'commitment') return false
  if (a.target && b.target && a.target === b.target) return true
  if (a.outcome.document === b.outcome.document && a.outcome.due !== b.outcome.due) return false
  if (a.subjects.length > 0 && b.subjects.length > 0 && !a.subjects.some((s) => b.subjects.includes(s))) return false
  // A body has one next session: papers that give it another day or place disagree on one promise.
  if (a.kind === 'session' && a.making.kind.shown === 'session' && sameNumber(a, b)) return true
  return dueFits(a.outcome.due, b.outcome.due) && placeFits(a.outcome, b.outcome)
}

/** Whether one report calls a meeting what another calls the next session of the body at whose session both tell it was promised. */
function isNextSession(a: Telling, b: Telling): boolean {
  const kinds = [a.kind, b.kind].sort().join(' ')
  if (kinds !== 'meeting session' || a.making.kind.shown !== 'session' || a.outcome.document === b.outcome.document)
    return false
  if (a.outcome.due === undefined || b.outcome.due === undefined) return false
  const meeting = (a.kind === 'meeting' ? a : b).target
  return (meeting?.people.length ?? 0) === 0 && dueFits(a.outcome.due, b.outcome.due) && placeFits(a.outcome, b.outcome)
}

const numberOf = (t: Telling): number | undefined => t.target?.ordinal.shown ?? t.target?.impliedOrdinal
const sameNumber = (a: Telling, b: Telling): boolean => {
  const [x, y] = [numberOf(a), numberOf(b)]
  return x === undefined || y === undefined || x === y
}

const dueFits = (a: string | undefined, b: string | undefined): boolean => {
  const [x, y] = [daysOf(a), daysOf(b)]
  return !x || !y || within(x, y) || within(y, x)
}
const placeFits = (a: EntryOutcome, b: EntryOutcome): boolean =>
  !a.place || !b.place || samePlace(a.place, b.place) !== 'different'

function promisedOf(tellings: readonly Telling[]): Promised {
  // A session is what it is where one report calls it a meeting.
  const kind = tellings.some((t) => t.kind === 'session') ? 'session' : tellings[0]!.kind
  const target = (tellings.find((t) => t.target && t.kind === kind) ?? tellings.find((t) => t.target))?.target
  const { making } = tellings[0]!
  const made = madeOn(making, target, dayOfTelling(tellings[0]!))
  const by = [...new Set(tellings.flatMap((t) => t.outcome.by))].sort()
  const pacts = new Set(
    tellings.map(({ outcome: o }) => (o.toSign ? pactIn(o.content.quote) : pactToSign(o.content.quote))),
  )
  const pact = kind === 'commitment' && by.length > 1 && pacts.size === 1 ? [...pacts][0] : undefined
  return {
    tellings,
    making,
    ...(target ? { target } : {}),
    kind,
    by,
    subjects: [...new Set(tellings.flatMap((t) => t.subjects))].sort(),
    ...(pact ? { pact } : {}),
    ...(made ? { made } : {}),
  }
}

/** The last day the encounter may have been, but not after the first report; the first report's day for one that was not held. */
function madeOn(making: Outline, target: Outline | undefined, published: string): string | undefined {
  const held = making.status.shown === 'held' || making.status.shown === 'ongoing'
  const days = held && making !== target ? daysOf(making.date.shown) : undefined
  const day = days ? isoOf(days.to) : undefined
  if (published === '9999') return day
  return day && day < published ? day : published
}

const byMade = (a: Promised, b: Promised): number => {
  const [x, y] = [a, b].map((p) => `${p.made ?? '9999'} ${p.tellings[0]!.outcome.key}`)
  return x! < y! ? -1 : x! > y! ? 1 : 0
}
