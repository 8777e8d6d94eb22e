/** Compares two drafts: are they one event? Every part of the answer has its reason. */
import type { Draft, DraftPerson } from '../model/draft.ts'
import type { Comparison, Link, Verdict } from '../model/entry.ts'
import type { Place } from '../model/reading.ts'
import type { Reason } from '../model/reason.ts'
import { remembered } from '../model/remember.ts'
import { oneLetterApart } from '../names/slips.ts'
import { foldPhrase } from '../text/fold.ts'
import { actOf } from './acts.ts'
import { isBody } from './blocks.ts'
import { subjectsOfBody } from './bodies.ts'
import { clearlyOther, mayBeSameName, sameName } from './names.ts'
import { sameOrdinal } from './ordinals.ts'
import { organOf } from './organs.ts'
import { type Part, part } from './part.ts'
import { isCountry, isSeat, samePlace, sameSeat } from './places.ts'
import { ofHeads, ofRanks } from './ranks.ts'
import { FAR_DAYS, ofDate, toldTogether } from './same-day.ts'

/** From this score on two drafts are taken for one event. */
export const SAME_FROM = 8
/** From this score on they are suggested to a person. */
export const NEAR_FROM = 5

/**
 * Compares two drafts. Symmetric, and the same whatever else is known.
 * Score: in points, the sum of the reasons'; `same` from 8, `near` from 5. What bars a pair keeps it apart whatever the
 * score; what leaves it in doubt keeps it `near`.
 */
export function compareDrafts(one: Draft, other: Draft): Comparison {
  const [a, b] = one.key < other.key ? [one, other] : [other, one]
  const people = ofPeople(a, b)
  const parts: Part[] = [
    ofDocument(a, b),
    ofKind(a, b),
    ofParties(a, b),
    ofDate(a, b),
    ofPlace(a, b),
    ...people,
    ...(people.length === 0 && !LONE.has(a.kind) && a.kind !== 'conference' && (a.kind === b.kind || areTalks(a, b))
      ? [ofRanks(a, b)]
      : []),
    ...(people.length > 0 && a.kind === 'meeting' && b.kind === 'meeting' ? [ofHeads(a, b)] : []),
    ...ofBody(a, b),
    ofVoice(a, b),
    ofAct(a, b),
    ofWords(a, b),
  ].flatMap((p) => p ?? [])
  const sole = ofSole(a, b, parts)
  if (sole) parts.push(sole)
  const score = Math.round(parts.reduce((sum, p) => sum + p.points, 0) * 100) / 100
  const barred = parts.some((p) => p.bars)
  const verdict = barred
    ? 'different'
    : verdictOf(
        score,
        parts.some((p) => p.doubts),
      )
  return { verdict, score, barred, reasons: parts.map(reasonOf) }
}

/** What is kept of a part. */
const reasonOf = ({ part: of, fit, points, code, args }: Part): Reason => ({ part: of, fit, points, code, args })

function verdictOf(score: number, doubtful: boolean): Verdict {
  if (score >= SAME_FROM && !doubtful) return 'same'
  return score >= NEAR_FROM ? 'near' : 'different'
}

const DAY_MS = 86_400_000

/** What bars most pairs of a block, told without weighing the rest: so that a register of millions can be compared. */
function isPlainlyApart(a: Draft, b: Draft): boolean {
  if (a.kind !== b.kind && (LONE.has(a.kind) || LONE.has(b.kind) || a.kind === 'call' || b.kind === 'call')) return true
  const gathering = isGathering(a) && isGathering(b)
  const someParties = a.parties.length > 0 && b.parties.length > 0
  if (someParties && !gathering && !a.parties.some((p) => b.parties.includes(p))) return true
  if (a.date?.length !== 10 || b.date?.length !== 10) return false
  return daysBetween(a.date, b.date) > (sameOrdinal(a, b) === true ? FAR_DAYS : 7)
}

const daysBetween = (a: string, b: string): number => Math.abs(dayNumber(a) - dayNumber(b))
const dayNumber = remembered(20_000, (day) => Date.parse(day) / DAY_MS, 10)

/** Whether two drafts of these days are plainly apart, whatever else they tell. Absent, or not exact to the day: they may not be. */
export const isFarApart = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a?.length === 10 && b?.length === 10 && a !== b && daysBetween(a, b) > FAR_DAYS

/** The comparison of two drafts as it is kept; absent when they are plainly different and nothing needs to be remembered. */
export function linkOf(a: Draft, b: Draft): Link | undefined {
  if (isPlainlyApart(a, b) || !canBeNear(a, b)) return undefined
  const comparison = compareDrafts(a, b)
  if (comparison.verdict === 'different') return undefined
  return a.key < b.key ? { a: a.key, b: b.key, ...comparison } : { a: b.key, b: a.key, ...comparison }
}

/**
 * Whether the kinds, sides, days and places of two drafts leave room for a suggestion, were all the rest to fit: names are
 * compared only then. Says yes to every pair that `compareDrafts` finds near or same.
 */
function canBeNear(a: Draft, b: Draft): boolean {
  const people = Math.min(a.people.length, b.people.length)
  let most = people > 0 ? 3 + 1.5 * (people - 1) : 0
  if (a.subjects.length > 0 && b.subjects.length > 0) most += 2
  if (a.mechanism && b.mechanism) most += 3
  if (sameOrdinal(a, b) === true) most += 3
  if (a.voice.speaker && b.voice.speaker) most += 3
  if (LONE.has(a.kind)) most += 1
  if (a.place && b.place) most += 4
  if (a.kind === b.kind || areTalks(a, b)) most += 3
  if (a.sole && b.sole) most += 2
  for (const look of [ofKind, ofParties, ofDate]) {
    const found = look(a, b)
    if (found?.bars) return false
    most += found?.points ?? 0
  }
  if (most < NEAR_FROM) return false
  return !a.place || !b.place || most - 4 + ofPlace(a, b).points >= NEAR_FROM
}

function ofDocument(a: Draft, b: Draft): Part | undefined {
  if (a.document.digest !== b.document.digest) return undefined
  return part('document.one', 'differs', 0, [], true)
}

/** The same speaker tells of it on the same days: one statement that two reports quote. */
function ofVoice(a: Draft, b: Draft): Part | undefined {
  const [x, y] = [a.voice.speaker, b.voice.speaker]
  if (!x || !y || a.status !== b.status || LONE.has(a.kind) || !toldTogether(a, b, 1) || !mayBeSameName(x, y))
    return undefined
  return part('voice.same', 'fits', 3, [[x, y].sort()])
}

/**
 * Two reports of one day's news, each with one encounter of the same sides and no more, and nothing that speaks against: where no name tells
 * whether they are one, there is no other that either could mean.
 */
function ofSole(a: Draft, b: Draft, parts: readonly Part[]): Part | undefined {
  const alliance = isOfAlliance(a) && isOfAlliance(b)
  if (!a.sole || !b.sole || !sameSides(a, b) || (a.parties.length < 2 && !alliance)) return undefined
  // One day told in both, or a plan for it and word of it right after, hold them together however far apart they came out.
  const sameDay = parts.some((p) => p.code === 'date.on' || p.code === 'date.after')
  if (!sameDay && !toldTogether(a, b, alliance ? SPOKEN_OF : 1)) return undefined
  if (parts.some((p) => p.fit === 'differs' || p.part === 'people')) return undefined
  const day = parts.some((p) => p.part === 'date' && p.points >= 2 && p.code !== 'date.next')
  return day ? part('sole.both', 'fits', 2) : undefined
}

/** A conference of one alliance, which does not meet every week as the UN and the EU do. */
const isOfAlliance = (d: Draft): boolean =>
  d.kind === 'conference' &&
  d.parties.length === 1 &&
  isBody(d.parties[0]!) &&
  d.parties[0] !== 'UN' &&
  d.parties[0] !== 'EU'
/** So many days an alliance's gathering is spoken of. */
const SPOKEN_OF = 4

/** From this many letters on one sentence is too long to be written twice by chance. */
const LONG_QUOTE = 30

/** The same words, told on the same days: one news item, given out twice. */
function ofWords(a: Draft, b: Draft): Part | undefined {
  const [x, y] = [a, b].map((d) => d.evidence[0]!.quote) as [string, string]
  if (x.length < LONG_QUOTE || x !== y || a.status !== b.status || !toldTogether(a, b, 1)) return undefined
  return part('words.same', 'fits', 2)
}

const LONE = new Set(['agreement', 'commitment'])
/** Agreements and promises that stand alone: whether they speak of the same kind of act. */
function ofAct(a: Draft, b: Draft): Part | undefined {
  if (!LONE.has(a.kind) || a.kind !== b.kind) return undefined
  const [x, y] = [a, b].map((d) => actOf(foldPhrase(d.evidence[0]!.quote)))
  if (x === y) return x ? part('act.same', 'fits', 1, [x]) : part('act.untold', 'unknown', -1)
  return part('act.differ', 'differs', -4, [x ?? '', y ?? ''])
}

const MEETS = new Set(['meeting', 'session', 'conference'])

/** "A round of talks" in one report is a meeting in the other: of no body that has a name, of which there could be others. */
const areTalks = (a: Draft, b: Draft): boolean => {
  const [meeting, session] = a.kind === 'meeting' ? [a, b] : [b, a]
  return meeting.kind === 'meeting' && session.kind === 'session' && !session.mechanism && !meeting.mechanism
}

function ofKind(a: Draft, b: Draft): Part {
  if (a.kind === b.kind) return part('kind.same', 'fits', 1, [a.kind])
  const kinds = [a.kind, b.kind].sort()
  if (LONE.has(a.kind) || LONE.has(b.kind) || a.kind === 'call' || b.kind === 'call')
    return part('kind.differ', 'differs', -4, kinds, true)
  if (areTalks(a, b)) return part('kind.talks', 'fits', 1, kinds)
  if (MEETS.has(a.kind) && MEETS.has(b.kind)) return part('kind.differ', 'unknown', 0, kinds)
  return part('kind.differ', 'differs', -3, kinds)
}

function ofParties(a: Draft, b: Draft): Part {
  const shared = a.parties.filter((p) => b.parties.includes(p))
  const many = isGathering(a) && isGathering(b)
  if (a.parties.length === 0 || b.parties.length === 0) return part('parties.untold', 'unknown', 0)
  if (shared.length === 0) {
    // Of a gathering of many each paper may name others.
    if (many) return part('parties.differ', 'unknown', 0, [a.parties, b.parties])
    return part('parties.differ', 'differs', -4, [a.parties, b.parties], true)
  }
  // A body's own gathering: on one day it has one.
  const body = many && shared.some(isBody)
  if (body) return part('parties.same', 'fits', shared.length > 1 ? 3 : 2.5, [shared])
  if (shared.length === a.parties.length && shared.length === b.parties.length)
    return part('parties.same', 'fits', Math.min(3, shared.length), [shared])
  if (shared.length === Math.min(a.parties.length, b.parties.length))
    // Who brought two sides together for their fifth round is told by one paper and left out by another.
    return (hasOthers(a, b) || hasOthers(b, a)) && sameOrdinal(a, b) !== true && !(many && isOneGathering(a, b))
      ? part('parties.further', 'differs', -3, [shared])
      : part('parties.with', 'fits', shared.length > 1 ? 1 : 0, [shared])
  if (many) return part('parties.with', 'fits', 0, [shared])
  const apart = hasOthers(a, b) && hasOthers(b, a)
  return part('parties.only', 'differs', -4, [shared], apart)
}

/** A conference, the session of a body of many states, or what a body is said to meet for by itself: nobody names all who take part. */
const isGathering = (d: Draft): boolean =>
  d.kind === 'conference' ||
  (d.kind === 'session' && d.parties.some(isBody)) ||
  (d.kind === 'meeting' && d.parties.length === 1 && isBody(d.parties[0]!))

/** Whether somebody in `a` stands for a side that `b` does not have. */
const hasOthers = (a: Draft, b: Draft): boolean =>
  a.people.some((p) => p.party !== undefined && !b.parties.includes(p.party))

function ofPlace(a: Draft, b: Draft): Part {
  if (!a.place || !b.place) return part('place.untold', 'unknown', 0)
  const names = [[a.place.name, b.place.name].sort()]
  const fit = samePlace(a.place, b.place)
  if (fit === 'same') {
    return part('place.same', 'fits', pointsOfPlace(a, b, a.place), names)
  }
  if (fit === 'within') return part('place.within', 'fits', 1, names)
  if (fit === 'unknown') return part('place.differ', 'unknown', 0, names)
  return part('place.differ', 'differs', -3, names)
}

/** A whole country says little, a building more than its city; and a city has few gatherings of many at a time. */
function pointsOfPlace(a: Draft, b: Draft, place: Place): number {
  if (isCountry(place)) return 1
  const other = b.place!
  if (a.kind === 'conference' && b.kind === 'conference' && isSeat(place) === isSeat(other)) return 4
  return sameSeat(place, other) ? 3 : 2
}

/** People, side by side: for every party the two either name somebody in common, or name others, or one names nobody. */
function ofPeople(a: Draft, b: Draft): Part[] {
  const out: Part[] = []
  const matched = new Set<DraftPerson>()
  const match = (
    fits: (x: string, y: string) => boolean,
    points: readonly [number, number],
    side: (p: DraftPerson, q: DraftPerson) => boolean = sidesFit,
  ) => {
    for (const p of a.people)
      for (const q of b.people) {
        if (matched.has(p) || matched.has(q) || !side(p, q) || !canBeOne(p, q) || !fits(p.name, q.name)) continue
        matched.add(p).add(q)
        out.push(part('people.same', 'fits', out.length === 0 ? points[0] : points[1], [p.name, q.name].sort()))
      }
  }
  match(sameName, [3, 1.5])
  // A full name is surer than the side that a report was read to give it.
  if (sameSides(a, b))
    match(
      (x, y) => isFull(x) && isFull(y) && sameName(x, y),
      [2.5, 1],
      (p, q) => !sidesFit(p, q),
    )
  match(mayBeSameName, [2.5, 1])
  const sides = new Set([...a.people, ...b.people].map((p) => p.party ?? p.country).filter((s) => s !== undefined))
  for (const side of [...sides].sort()) {
    const of = (d: Draft) => d.people.filter((p) => (p.party ?? p.country) === side)
    const [x, y] = [of(a), of(b)]
    if (x.length === 0 || y.length === 0 || x.some((p) => matched.has(p)) || y.some((p) => matched.has(p))) continue
    if (x.some((p) => y.some((q) => !clearlyOther(p.name, q.name)))) continue
    if (isOneGathering(a, b)) continue
    const names = [x, y].map((s) => s.map((p) => p.name)).sort((p, q) => (p.join() < q.join() ? -1 : 1))
    out.push(part('people.differ', 'differs', a.kind === 'session' ? -4 : -6, [side, ...names]))
  }
  return out
}

/** Whether it is more than an initial or a mere “Jr.”. */
const isWhole = (name: string): boolean => /^(?:[^\p{L}]*\p{L}){3}/u.test(name)

const canBeOne = (p: DraftPerson, q: DraftPerson): boolean => p.type === q.type && isWhole(p.name) && isWhole(q.name)

const sidesFit = (p: DraftPerson, q: DraftPerson): boolean => !p.party || !q.party || p.party === q.party

/** More than one word. */
const isFull = (name: string): boolean => /\p{L}[^\p{L}\p{M}]+\p{L}/u.test(name)

const sameSides = (a: Draft, b: Draft): boolean => a.parties.join() === b.parties.join()

function ofBody(a: Draft, b: Draft): Part[] {
  const out: Part[] = []
  if (a.subjects.length > 0 && b.subjects.length > 0) {
    const shared = a.subjects.filter((s) => b.subjects.includes(s))
    if (shared.length > 0) out.push(part('subject.same', 'fits', 2, [shared]))
    else if (a.mechanism && b.mechanism) {
      // What only the sentences around a body speak of is not what it is for.
      const named = subjectsOfBody(a.mechanism).length > 0 && subjectsOfBody(b.mechanism).length > 0
      out.push(part('subject.differ', 'differs', named ? -5 : -2, [a.subjects, b.subjects], named))
    } else if (a.kind === 'session' && b.kind === 'session' && (a.mechanism || b.mechanism) && a.date !== b.date)
      // A body with a name and one without, on two days: what is said around them leaves it to a reader.
      out.push({ doubts: true, ...part('subject.differ', 'differs', -2, [a.subjects, b.subjects]) })
  }
  out.push(...ofGathering(a, b))
  const ordinal = sameOrdinal(a, b)
  const numbers = [a, b].flatMap((d) => d.ordinal ?? d.impliedOrdinal ?? []).sort((p, q) => p - q)
  if (ordinal === true) out.push(part('ordinal.same', 'fits', 3, [numbers[0]!]))
  // A number worked out from the session before is as unsure as that one's.
  const told = a.ordinal !== undefined && b.ordinal !== undefined
  if (ordinal === false) out.push(part('ordinal.differ', 'differs', told ? -3 : -1, numbers))
  return out
}

/** Gatherings by what they are called: one name, or one organ of a body in whatever words. */
function ofGathering(a: Draft, b: Draft): Part[] {
  if (!a.mechanism || !b.mechanism || !isGathering(a) || !isGathering(b)) return []
  const [x, y] = [a.mechanism.name, b.mechanism.name].sort() as [string, string]
  if (a.kind === 'conference' && b.kind === 'conference' && (isSameTitle(x, y) || sameName(x, y)))
    return [part('body.same', 'fits', 3, [x, y])]
  const [p, q] = [organOf(x), organOf(y)]
  if (!p || !q) return []
  return [p === q ? part('body.organ', 'fits', 1, [p]) : part('body.organs', 'differs', -4, [p, q])]
}

/** Whether two are conferences of one name, to which a state may send several and of which each paper names others. */
const isOneGathering = (a: Draft, b: Draft): boolean =>
  a.kind === 'conference' && b.kind === 'conference' && ofGathering(a, b).some((p) => p.points >= 3)

/** Whether two names of gatherings are one: quotation marks inside them aside, and one slip of the pen in one word of three or more. */
function isSameTitle(one: string, other: string): boolean {
  const [x, y] = [one, other].map((name) =>
    foldPhrase(name.replace(/['"‘’“”«»()]/g, ' '))
      .split(' ')
      .filter(Boolean),
  )
  if (x!.length !== y!.length) return holds(x!, y!) || holds(y!, x!)
  const apart = x!.flatMap((word, i) => (word === y![i] ? [] : [[word, y![i]!] as const]))
  return apart.length === 0 || (x!.length > 2 && apart.length === 1 && isSlip(...apart[0]!))
}

/** From this many words on a name inside another one is no mere "summit of A". */
const WHOLE_NAME = 4
/** Whether a name ends in another whole one: "the plenary session of the Conference on …". */
const holds = (long: readonly string[], short: readonly string[]): boolean =>
  short.length >= WHOLE_NAME && short.every((word, i) => isAkin(word, long[long.length - short.length + i] ?? ''))

/** One word, or one whose first letters are those of the other, in another case: "совещание", "совещания". */
const isAkin = (a: string, b: string): boolean => {
  const short = Math.min(a.length, b.length)
  return a === b || (short > 4 && Math.abs(a.length - b.length) <= 2 && a.slice(0, short - 2) === b.slice(0, short - 2))
}

/** Whether one letter was left out, put in or written wrong; numbers are never slips. */
const isSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 3 && !/\d/.test(a + b) && oneLetterApart(a, b)

/** The links among a set of drafts, found by their blocks: only drafts that share one are compared. */
export function linksAmong(drafts: readonly Draft[]): Link[] {
  const byBlock = new Map<string, Draft[]>()
  const links = new Map<string, Link>()
  const seen = new Set<string>()
  for (const d of drafts)
    for (const block of d.blocks) {
      const others = byBlock.get(block) ?? []
      for (const o of others) {
        const pair = o.key < d.key ? `${o.key} ${d.key}` : `${d.key} ${o.key}`
        if (o.key === d.key || seen.has(pair)) continue
        seen.add(pair)
        const link = linkOf(o, d)
        if (link) links.set(pair, link)
      }
      others.push(d)
      byBlock.set(block, others)
    }
  return [...links].sort(([p], [q]) => (p < q ? -1 : 1)).map(([, link]) => link)
}
