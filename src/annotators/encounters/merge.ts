/** Puts together what several places of a report tell of one encounter. */
import type { Candidate } from './candidate.ts'
import { foremost } from './merging/foremost.ts'
import { ofTheTwo, theTwoOf } from './merging/of-the-two.ts'
import { reconciled } from './merging/reconcile.ts'
import { isNextOf, isThenHeld, isVague, same, sameSides, sameTalk, talksGoOn } from './merging/same-encounter.ts'
import { addable, toldUntil } from './merging/told-near.ts'

/** How many encounters back a mention may point; it keeps long texts linear. */
const REACH = 60

/** Encounters, once each, in the order in which they are first told. */
export function merged(found: readonly Candidate[], titled?: readonly string[]): Candidate[] {
  const out: Candidate[] = []
  const two = theTwoOf(found, titled)
  for (const c of found) {
    if (setBack(out, c) || asCall(out, c)) continue
    if (c.lists && out.some((k) => k.kind !== 'visit' && c.sentence - k.sentence <= 4)) continue
    const told = ofTheTwo(inherited(out, c), two)
    const known = matching(out, told)
    if (known) {
      join(known, addable(known, told))
      toldUntil(known, told)
    } else if (
      told.definite &&
      told.status === 'denied' &&
      told.part === 'noun' &&
      told.bare === undefined &&
      out.some((k) => told.parties.some((p) => k.parties.includes(p)))
    )
      continue
    else if (!told.bare && (stands(told) || pending(told)))
      out.push({ ...told, parties: [...told.parties], people: [...told.people], evidence: [...told.evidence] })
  }
  const told = reconciled(out)
  return told.filter((c) => !isArrival(told, c) && !isJourneyTo(told, c) && !isCounted(told, c) && !isMereTalk(c))
}

/**
 * "Ситуацию обсудили A и B. Телефонный разговор состоялся …": what two discussed was a call, told in the sentence after; "беседа A и B", who spoke
 * by telephone. In place. Whether nothing else is told by it.
 */
function asCall(known: readonly Candidate[], c: Candidate): boolean {
  if (!c.cased || c.kind !== 'call') return false
  const spoken = known.findLast(
    (x) => x.talk && x.kind === 'meeting' && x.part === 'noun' && !x.place && c.parties.length > 1 && sameSides(x, c),
  )
  if (spoken) spoken.kind = 'call'
  if (c.part !== 'noun' || c.parties.length > 0 || c.people.length > 0) return false
  const k = known.findLast((x) => x.talk && x.kind === 'meeting' && c.sentence - x.sentence <= 2)
  if (!k) return false
  k.kind = 'call'
  delete k.place
  return true
}

/** "ملاقات طے تھی، تاہم یہ ملاقات منسوخ کر دی گئی": what became of the encounter just told, in place. */
function setBack(known: readonly Candidate[], c: Candidate): boolean {
  if (!c.verbLast || !c.definite || c.part !== 'noun' || !c.statusSpan || c.people.length > 0) return false
  if (c.status !== 'cancelled' && c.status !== 'postponed') return false
  // "شرکت سے انکار …، جس کے بعد یہ اجلاس ملتوی کر دیا گیا": a gathering may be called a session when it is told of again.
  const gathering = (x: Candidate) => x.kind === 'conference' && c.kind === 'session' && c.bare === true
  const k = known.findLast((x) => (x.kind === c.kind || gathering(x)) && c.sentence - x.sentence <= 2)
  // What was held was not put off.
  if (k?.status === 'held' && k.statusSpan && k.date) return false
  const refused = k?.kind === 'conference' && k.status === 'denied'
  if (
    !k ||
    (k.status !== 'planned' && k.status !== 'held' && !refused) ||
    !c.parties.every((p) => k.parties.includes(p))
  )
    return false
  if (c.date && k.date && c.date.value !== k.date.value && c.date.span.start !== k.date.span.start) return false
  k.status = c.status
  k.statusSpan = c.statusSpan
  return true
}

/** How many sentences from a visit its guest may be received. */
const ARRIVAL = 6

/** "X پہنچ گئے … Y نے X کا استقبال کیا": who receives a visitor is the host of the visit told already, and no encounter besides. In place. */
function isArrival(found: readonly Candidate[], c: Candidate): boolean {
  const host = c.people[0]
  const guest = c.people.at(-1)
  if (!c.received || !host || !guest || host === guest) return false
  const visit = found.find(
    (v) =>
      v.kind === 'visit' &&
      v.place?.value.country === host.party &&
      Math.abs(v.sentence - c.sentence) <= ARRIVAL &&
      v.people.some((p) => p.entity === guest.entity),
  )
  if (!visit) return false
  if (!visit.people.some((p) => p.entity === host.entity)) visit.people.push({ ...host, role: 'host' })
  return true
}

/** "… بھارت جائیں گے": the journey to a gathering that is told of by itself is no visit besides. Only where the verb comes last. */
function isJourneyTo(found: readonly Candidate[], c: Candidate): boolean {
  const country = c.place?.value.country
  if (!c.verbLast || c.kind !== 'visit' || c.part !== 'verb' || !country) return false
  return found.some(
    (k) =>
      k.kind === 'conference' &&
      k.status === c.status &&
      k.place?.value.country === country &&
      k.people.some((p) => c.people.some((q) => q.entity === p.entity)) &&
      (!c.date || !k.date || c.date.value.startsWith(k.date.value) || k.date.value.startsWith(c.date.value)),
  )
}

/** "They have held four rounds", each of which the report tells of by its number besides. */
const isCounted = (found: readonly Candidate[], c: Candidate): boolean =>
  c.several === true &&
  !c.ordinal &&
  found.some((k) => k.ordinal !== undefined && k.status === 'held' && c !== k && sameSides(c, k))

/** "چین کے ساتھ مذاکرات کی پالیسی", "بات چیت میں پلہ بھاری ہو": talks as a thing, of which nothing else is told, not even that they were held. */
const isMereTalk = (c: Candidate): boolean => isVague(c) && !c.statusSpan

/** Whether a telling is enough for an encounter of its own. */
export function stands(c: Candidate): boolean {
  if ((c.ofTwo || c.ofLeague) && c.kind === 'conference') return true
  if (c.kind === 'visit')
    return (
      (c.parties.length >= 2 || isHalfKnown(c) || (c.region === true && c.parties.length === 1)) &&
      c.place !== undefined &&
      !(c.verbLast && !c.place.value.country)
    )
  if (c.kind === 'conference' && (onlyNamed(c) || (c.domestic && !c.worldly && !c.mechanism))) return false
  // "The 2025 Annual Conference": of nobody and nowhere, it may be anybody's.
  if (
    c.kind === 'conference' &&
    c.articles &&
    c.parties.length === 0 &&
    !c.place?.value.country &&
    /(?:Conference|General Assembly)$/.test(c.mechanism?.value ?? '')
  )
    return false
  if (c.kind === 'conference')
    return (
      c.mechanism !== undefined ||
      (c.summit === true && c.parties.length > 0 && !c.definite && (c.date !== undefined || c.attended === true)) ||
      (c.place?.value.country !== undefined && c.parties.length > 0 && !c.definite && !(c.domestic && !c.summit)) ||
      c.worldly === true ||
      (c.cased === true && c.summit === true && c.place?.value.country !== undefined && (isHeld(c) || c.on === true)) ||
      // A gathering of states of which only the place and the day are told.
      ((c.verbLast === true || c.articles === true) &&
        c.summit === true &&
        c.place?.value.country !== undefined &&
        c.date !== undefined) ||
      c.parties.length >= 3
    )
  return (
    c.parties.length >= 2 ||
    isHalfKnown(c) ||
    (c.others === true && c.parties.length === 1 && !c.definite) ||
    (c.kind === 'session' &&
      c.mechanism !== undefined &&
      c.parties.length > 0 &&
      c.parties.some((p) => p.length !== 2 || p === 'UN' || p === 'EU'))
  )
}

/** Two states take part, of which one is told. */
const isHalfKnown = (c: Candidate): boolean => c.unknown === true && c.parties.length === 1 && !c.definite

const isHeld = (c: Candidate): boolean => c.date !== undefined || c.statusSpan !== undefined

/** A gathering that is only named ("its leadership of the G20 summit"): no word of when, where, who, or that it takes place. */
const onlyNamed = (c: Candidate): boolean =>
  c.part === 'noun' &&
  !c.date &&
  !c.place &&
  !c.statusSpan &&
  !c.attended &&
  c.people.length === 0 &&
  !c.ordinal &&
  !(c.cased && c.summit && c.on) &&
  c.parties.length < 3

/** One side is told; the other may come later ("the meeting included: …"). Dropped in the end if it does not. */
const pending = (c: Candidate): boolean =>
  ((c.kind === 'meeting' || c.kind === 'call') && c.part === 'verb' && c.people.length > 0) ||
  (c.kind === 'session' && c.opens === true) ||
  (c.verbLast === true && c.kind === 'conference' && c.mechanism !== undefined) ||
  (c.verbLast === true && c.kind === 'session' && c.ordinal !== undefined) ||
  (c.verbLast === true && c.kind === 'conference' && c.unnamed === true && c.people.length > 0 && !c.definite) ||
  (c.cased === true && c.kind === 'conference' && c.mechanism !== undefined) ||
  (c.cased === true &&
    c.kind === 'visit' &&
    c.part === 'noun' &&
    c.people.length === 1 &&
    c.parties.length === 1 &&
    !c.place)

/** "X نے Y سے ملاقات کی۔ دونوں رہنما کانفرنس میں شریک ہوئے": the two who met are those at the gathering. Only where the verb comes last. */
function bothThere(known: readonly Candidate[], c: Candidate): Candidate | undefined {
  if (!c.verbLast || c.kind !== 'conference' || !c.pair || !c.attended || c.people.length > 0) return undefined
  if (c.parties.some((p) => p.length === 2)) return undefined
  const last = known.findLast((k) => k.kind === 'meeting')
  return last && c.sentence - last.sentence <= 2 && last.people.length === 2 && last.parties.length === 2
    ? last
    : undefined
}

/** A numbered round or "they met again" takes its sides from the encounter told before. */
function inherited(known: readonly Candidate[], c: Candidate): Candidate {
  const both = bothThere(known, c)
  if (both) {
    const place = c.place ?? (both.place && { ...both.place, implied: true })
    const people = both.people.map(({ role: _, ...p }) => p)
    return { ...c, parties: both.parties, people, definite: false, ...(place ? { place } : {}) }
  }
  if (c.kind === 'visit' || c.kind === 'conference' || (c.parties.length >= 2 && !c.oneSided) || c.bare) return c
  if (c.oneSided) {
    // "Meetings are planned there with …": whoever the last encounter was about.
    const about = known.at(-1)?.people[0]
    if (about?.party && c.sentence - known.at(-1)!.sentence <= (c.cased ? 5 : 3) && !c.parties.includes(about.party))
      return {
        ...c,
        parties: [about.party, ...c.parties],
        people: [{ entity: about.entity, party: about.party }, ...c.people],
      }
  }
  if (!c.pair && !c.series && !(c.kind === 'session' && c.ordinal)) return c
  for (let i = known.length - 1; i >= Math.max(0, known.length - REACH); i--) {
    const k = known[i]!
    if (k.parties.length < 2 || k.kind === 'conference') continue
    if (k.kind === 'call' && c.status !== 'planned') continue
    if (!c.parties.every((p) => k.parties.includes(p))) continue
    if (c.kind === 'session' && k.kind === 'visit') continue
    if (c.series && !c.pair && k.kind !== 'session') continue
    const series = k.kind === 'session' && (c.kind === 'session' || c.series === true)
    return {
      ...c,
      parties: k.parties,
      ...(series ? { kind: 'session' as const } : {}),
      // "The next meeting will be held in May": who comes to it is not told.
      // Nor is who came to a dialogue that is told of by its name alone.
      ...(series || c.next || (c.articles && c.mechanism && c.part === 'noun' && c.kind === 'session')
        ? {}
        : {
            people: [
              ...k.people
                .filter(
                  (p) =>
                    !c.people.some((q) => q.entity === p.entity) &&
                    !c.parties.some((x) => x === p.party && c.part === 'verb'),
                )
                .map(({ role: _, ...p }) => p),
              ...c.people,
            ],
          }),
      ...(k.kind === 'session' && c.kind === 'meeting' && c.part === 'verb'
        ? { kind: 'session' as const, people: c.people }
        : {}),
      ...((series || (k.kind === 'session' && c.part === 'verb')) && !c.mechanism && k.mechanism
        ? { mechanism: { ...k.mechanism, implied: true } }
        : {}),
    }
  }
  // "The delegation met with X", with nobody of X's state before.
  return c.sender && c.parties.length === 1 && c.parties[0] !== c.sender
    ? { ...c, parties: [c.sender, ...c.parties] }
    : c
}

function matching(known: readonly Candidate[], c: Candidate): Candidate | undefined {
  const talk = sameTalk(known, c)
  if (talk) return talk
  const near = known.slice(-REACH).reverse()
  return foremost(
    near.filter((k) => same(k, c)),
    c,
  )
}

function join(a: Candidate, b: Candidate): void {
  const headline = a.kind === 'conference' && onlyNamed(a)
  if ((isNextOf(a, b) || isThenHeld(a, b)) && b.statusSpan) {
    a.status = b.status
    a.statusSpan = b.statusSpan
  }
  if (a.part === 'noun' && !a.statusSpan && b.status === 'planned' && b.statusSpan && !(b.unnamed && a.mechanism)) {
    a.status = b.status
    a.statusSpan = b.statusSpan
  }
  if (a.verbLast && a.part === 'noun' && !a.statusSpan && b.status === 'ongoing' && b.statusSpan && a.kind === b.kind) {
    a.status = b.status
    a.statusSpan = b.statusSpan
  }
  if (a.cased && b.status === 'ongoing' && b.statusSpan && (!a.statusSpan || talksGoOn(b, a))) {
    a.status = b.status
    a.statusSpan = b.statusSpan
  }
  // The day of an address is not yet that of the gathering.
  if (b.date && !(b.bare && b.attended) && (!a.date || (b.date.value.length > a.date.value.length && !b.bare)))
    a.date = b.date
  if (b.place && (!a.place || (a.place.value.state && !b.place.value.state && !(b.bare && b.verbLast))))
    a.place = b.place
  // A headline's name gives way to that by which the report then tells where and when.
  if (b.mechanism && (!a.mechanism || (b.verbLast && headline && !onlyNamed(b)))) a.mechanism = b.mechanism
  if (!a.ordinal && b.ordinal) a.ordinal = b.ordinal
  if (a.kind === 'meeting' && b.kind === 'session') a.kind = 'session'
  if (b.bare && !b.attended) return
  for (const p of b.parties) if (!a.parties.includes(p)) a.parties.push(p)
  for (const p of b.people) {
    const known = a.people.findIndex((q) => q.entity === p.entity)
    if (known < 0) a.people.push(p)
    else if (!a.people[known]!.role && p.role) a.people[known] = { ...a.people[known]!, role: p.role }
  }
  if (a.evidence.length < 4) a.evidence.push(...b.evidence)
}
