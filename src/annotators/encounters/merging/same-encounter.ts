/** Whether two tellings are of one encounter: the same sides, people, name and kind, and no day, place or status that keeps them apart. */
import type { Candidate, Taking } from '../candidate.ts'
import { isAnothersJourney } from './told-near.ts'

export const sameSides = (a: Candidate, b: Candidate): boolean =>
  a.parties.length === b.parties.length && a.parties.every((p) => b.parties.includes(p))

/** "The talks between A and B", with no day, place, number, name or person: talk of talks, whatever may become of them. */
export const isVague = (c: Candidate): boolean =>
  c.verbLast === true &&
  c.kind === 'meeting' &&
  c.part === 'noun' &&
  !c.date &&
  !c.place &&
  !c.ordinal &&
  !c.mechanism &&
  c.people.length === 0 &&
  c.parties.length > 1

/** The encounter that vague talk of talks goes on about: another such talk between the same sides. */
export function sameTalk(known: readonly Candidate[], c: Candidate): Candidate | undefined {
  if (!isVague(c)) return undefined
  return known.find(
    (k) => isVague(k) && k.parties.length === c.parties.length && k.parties.every((p) => c.parties.includes(p)),
  )
}

export function same(a: Candidate, b: Candidate): boolean {
  // «Заседание прошло в Лиме, следующее пройдёт в мае»: never the one told just before.
  if (b.again && a.sentence === b.sentence) return false
  // «Они провели переговоры. Последняя встреча прошла в 2019 году»: of an earlier day, beside one of no day.
  if (b.again && b.past && !a.date) return false
  // "The session" that somebody attends is not the conference that was put off.
  if (b.bare && b.verbLast && b.attended && (a.status === 'postponed' || a.status === 'cancelled')) return false
  if (b.bare)
    return (a.kind === 'conference' || a.kind === 'session') && b.sentence - a.sentence <= 12 && !differs(a, b)
  if (!sameKind(a, b)) return false
  if ((a.several && b.ordinal) || (b.several && a.ordinal)) return false
  if (a.ordinal && b.ordinal && a.ordinal.value !== b.ordinal.value) return false
  if (!samePeople(a, b) || differs(a, b) || namesDiffer(a, b)) return false
  if (areOthers(a, b) || isAnothersJourney(a, b) || isAtAnotherTown(a, b)) return false
  // A gathering of unnamed states, told again with its day and place.
  if (a.summit && b.summit && b.part === 'verb' && b.parties.length === 0 && b.date && a.date && a.place && b.place)
    return true
  if (b.parties.length === 0 && b.people.length === 0) return b.definite || b.sentence === a.sentence
  if (a.kind === 'conference' && b.kind === 'conference') {
    if (a.mechanism && b.mechanism) return sameBody(a, b)
    // "پانچ ملکوں کا سربراہی اجلاس": told again by its name, with somebody who was there.
    if (a.verbLast && a.summit && b.summit && a.people.some((p) => b.people.some((q) => q.entity === p.entity)))
      return true
    // "The conference", told on without its name.
    if (a.mechanism && !b.date && !b.place && b.unnamed && b.sentence - a.sentence <= 8) return true
    if (b.verbLast && b.unnamed && !b.mechanism && b.sentence - a.sentence <= 6) {
      // "امرتسر میں ہونے والی کانفرنس": where and when the one named just before is; "X نے کانفرنس سے خطاب کیا": who else was there.
      if (a.mechanism && !a.date && !a.place) return true
      if (a.unnamed && b.attended && !b.date && !b.place && !b.summit === !a.summit) return true
    }
  }
  return b.parties.every((p) => a.parties.includes(p)) || a.parties.every((p) => b.parties.includes(p))
}

/**
 * "The US and Japan held talks. The minister also met with X of India": a verb with all its people, or a noun with a day of its own,
 * beside sides that are not those told before, tells of another encounter.
 */
function areOthers(a: Candidate, b: Candidate): boolean {
  if (!a.full || !b.full || b.the) return false
  if (a.parties.length === b.parties.length && a.parties.every((p) => b.parties.includes(p))) return false
  if (b.part === 'verb') return a.people.length === 0 && b.people.length > 1
  return b.people.length === 0 && b.date !== undefined && a.date?.value !== b.date.value
}

/** "جنیوا مذاکرات": talks called by their town alone are none of which no town, or another, is told. */
const isAtAnotherTown = (a: Candidate, b: Candidate): boolean =>
  b.byTown === true &&
  b.people.length === 0 &&
  b.parties.length === 0 &&
  a.place?.value.country !== b.place?.value.country

/** A gathering's name as compared: without quotation marks inside it. */
const bare = (name: string): string =>
  name
    .replace(/['"‘’“”«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Names shorter than this may be two of one gathering: "the NATO Summit", "the Washington Summit". */
const FULL_NAME = 3

/**
 * "The UN Water Conference", "the UN Climate Change Conference"; "the 2022 summit", "the 2023 summit": names in full of which neither goes
 * on from the other, or of two years. Only in languages with articles: elsewhere names are inflected.
 */
function namesDiffer(a: Candidate, b: Candidate): boolean {
  if (!a.articles || a.kind !== 'conference' || b.kind !== 'conference' || !a.mechanism || !b.mechanism) return false
  const [x, y] = [a, b].map((c) =>
    bare(c.mechanism!.value)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  )
  const year = (words: readonly string[]) => words.find((w) => /^(?:19|20)\d\d$/.test(w))
  if (year(x!) && year(y!) && year(x!) !== year(y!)) return true
  if (Math.min(x!.length, y!.length) < FULL_NAME) return false
  return !x!.every((w) => y!.includes(w)) && !y!.every((w) => x!.includes(w))
}

const sameName = (a: Candidate, b: Candidate): boolean =>
  a.mechanism !== undefined && b.mechanism !== undefined && bare(a.mechanism.value) === bare(b.mechanism.value)

const sameBody = (a: Candidate, b: Candidate): boolean =>
  sameName(a, b) || isPartOf(a, b) || a.parties.some((p) => b.parties.includes(p))

/** "کانفرنس کے افتتاحی اجلاس": a gathering's name that goes on with what is held at it. */
const isPartOf = (a: Candidate, b: Candidate): boolean =>
  a.verbLast === true && bare(b.mechanism!.value).startsWith(`${bare(a.mechanism!.value)} `)

/** The same two by name, or "both leaders" of the same sides: their talk told again, be it far off. Only where the verb comes last. */
const isOfBoth = (a: Candidate, b: Candidate): boolean =>
  b.verbLast === true &&
  (b.people.length > 1
    ? b.people.every((p) => a.people.some((q) => q.entity === p.entity))
    : b.people.length === 0 && b.pair === true && sameSides(a, b))

/** "The talks" may be the session or the meeting told of before; a numbered or named session is no mere meeting. */
const sameKind = (a: Candidate, b: Candidate): boolean =>
  a.kind === b.kind || (!isPlacedBesideCall(a, b) && maybeOneKind(a, b))

/** A call has no place: what was held somewhere is another encounter than it. In languages with articles. */
const isPlacedBesideCall = (a: Candidate, b: Candidate): boolean =>
  b.articles === true && (a.kind === 'call') !== (b.kind === 'call') && (a.place !== undefined || b.place !== undefined)

const maybeOneKind = (a: Candidate, b: Candidate): boolean =>
  (b.definite && [a.kind, b.kind].every((k) => k !== 'visit' && k !== 'conference')) ||
  (a.kind === 'call' &&
    b.kind === 'meeting' &&
    b.talk === true &&
    !b.place &&
    (b.sentence - a.sentence <= 12 || isOfBoth(a, b))) ||
  (a.kind === 'session' && b.kind === 'meeting' && b.part === 'noun')

/** Whether date, place or status keep two tellings apart. */
function differs(a: Candidate, b: Candidate): boolean {
  if ((a.openDay && b.date && !a.date) || (b.openDay && a.date && !b.date)) return true
  if (a.date && b.date && !a.date.value.startsWith(b.date.value) && !b.date.value.startsWith(a.date.value)) {
    // A week and a day in it are told apart only when the day is known; then the two are taken for one.
    if (!a.date.value.includes('W') && !b.date.value.includes('W')) return true
  }
  // "His tour of the Gulf", told again as one of the Middle East.
  if (a.region && b.region) return statusesDiffer(a, b)
  if (
    a.place &&
    b.place &&
    (a.place.value.entity ?? a.place.value.name) !== (b.place.value.entity ?? b.place.value.name) &&
    (!a.place.value.country || a.place.value.country !== b.place.value.country)
  )
    return true
  return statusesDiffer(a, b)
}

/** Whether the statuses of two tellings exclude each other. A noun that says nothing of its status takes the other's. */
function statusesDiffer(a: Candidate, b: Candidate): boolean {
  const past = (s: Candidate['status']) => s === 'held' || s === 'ongoing'
  if (a.status === b.status || b.bare || (past(a.status) && past(b.status))) return false
  // "They agreed to continue the talks": what the talks may still be is told of the ones known.
  if (isMention(b) && (b.status === 'possible' || b.status === 'planned' || b.status === 'ongoing')) return false
  // "Готов к переговорам": a readiness to talks that are planned or go on, told of before.
  if (
    b.cased &&
    b.part === 'noun' &&
    b.status === 'possible' &&
    !b.date &&
    !b.place &&
    a.kind === b.kind &&
    a.status !== 'held'
  )
    return a.status === 'denied' || a.status === 'cancelled'
  if (talksGoOn(a, b) || talksGoOn(b, a) || plannedOnce(a, b) || isThenHeld(a, b)) return false
  const silent = (c: Candidate) => c.part === 'noun' && !c.statusSpan
  // "… کانفرنس کے موقع پر": a gathering named again says nothing of its status.
  if (b.verbLast && silent(b) && a.kind === 'conference' && sameName(a, b)) return false
  if (silent(b) && b.kind === a.kind && a.status === 'planned')
    return !(b.definite || b.people.length > 0 || (b.cased && !b.date && !b.place))
  if (silent(a) && a.kind === b.kind && b.status === 'planned' && !a.date) return false
  // "Asked about the fifth round, he said they might not attend the next round": the numbered one is the next.
  if (isNextOf(a, b)) return false
  // "سربراہی اجلاس آج ہو رہا ہے … میں شرکت کریں گے".
  if (b.verbLast && a.summit && b.summit && a.status === 'ongoing' && b.status === 'planned' && !b.date && !b.place)
    return false
  return Boolean(b.statusSpan) || b.part === 'verb' || !b.definite
}

/** "Переговоры A и B продолжаются … на переговорах A будет настаивать": what is yet to come of talks that go on is told of those. */
export const talksGoOn = (going: Candidate, told: Candidate): boolean =>
  told.cased === true &&
  told.status === 'planned' &&
  going.status === 'ongoing' &&
  going.kind === 'meeting' &&
  told.kind === 'meeting' &&
  told.part === 'noun' &&
  !told.date &&
  !told.place &&
  !told.ordinal &&
  !told.mechanism &&
  told.people.length === 0 &&
  going.parties.length === told.parties.length &&
  going.parties.every((p) => told.parties.includes(p))

/** "ملاقات منسوخ کر دی … کہا تھا کہ ملاقات میں معاملہ اٹھائیں گے": what was meant for a meeting that is off by now, with no day or place of another. */
const plannedOnce = (off: Candidate, told: Candidate): boolean =>
  told.inside === true &&
  (off.status === 'cancelled' || off.status === 'postponed') &&
  off.kind === 'meeting' &&
  told.kind === 'meeting' &&
  told.status === 'planned' &&
  told.part === 'noun' &&
  !told.date &&
  !told.place &&
  !told.ordinal &&
  told.people.every((p) => off.people.some((q) => q.entity === p.entity)) &&
  sameSides(off, told)

/** "Ahead of his talks with X … the two met": what something was done before, told by no word of its own, came about. */
export const isThenHeld = (a: Candidate, b: Candidate): boolean =>
  a.articles === true &&
  a.part === 'noun' &&
  a.status === 'planned' &&
  !a.statusSpan &&
  !a.date &&
  (b.status === 'held' || b.status === 'ongoing')

export const isNextOf = (a: Candidate, b: Candidate): boolean =>
  a.articles === true &&
  a.kind === 'session' &&
  b.kind === 'session' &&
  a.part === 'noun' &&
  !a.statusSpan &&
  !a.date &&
  a.ordinal !== undefined &&
  b.pair === true &&
  (b.status === 'possible' || b.status === 'planned')

/** "The talks" with no day, place, number or person of their own. */
const isMention = (c: Candidate): boolean =>
  c.the === true && c.part === 'noun' && !c.date && !c.place && !c.ordinal && c.people.length === 0

/** "X's call with the premier of B … a call with Y of B": of the same two states, where one telling names who came for one and the other who came for the other. */
function areCompanions(a: Candidate, b: Candidate): boolean {
  if (!b.articles || a.kind !== 'call' || b.kind !== 'call' || a.parties.length !== 2 || !sameSides(a, b)) return false
  const [one, other] = [sideOf(a), sideOf(b)]
  return one !== undefined && other !== undefined && one !== other
}

/** The one state for which all people of a telling act. Absent: there are several, or one is not told. */
const sideOf = ({ people }: Candidate): string | undefined =>
  people.every((p) => p.party === people[0]?.party) ? people[0]?.party : undefined

function samePeople(a: Candidate, b: Candidate): boolean {
  if (a.people.length === 0 || b.people.length === 0) return true
  const some = b.people.some((p) => a.people.some((q) => q.entity === p.entity))
  if (!some) return (a.kind === 'conference' && b.kind === 'conference') || areCompanions(a, b)
  // One side the same, the other side different people of the same state: two encounters.
  const rest = (x: readonly Taking[], y: readonly Taking[]) => x.filter((p) => !y.some((q) => q.entity === p.entity))
  return rest(a.people, b.people).length === 0 || rest(b.people, a.people).length === 0 || a.kind === 'conference'
}
