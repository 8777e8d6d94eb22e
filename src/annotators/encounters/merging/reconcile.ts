/** One journey, meeting or gathering told of with one status here and with another there. */
import type { Candidate } from '../candidate.ts'

/** What undoes a plan, the stronger the further to the front. */
const UNDONE = ['cancelled', 'postponed', 'denied']

/**
 * Puts together visits of the same people to the same state, and meetings of the same two people, that were not held: a report tells of
 * one such encounter, however often it comes back to it. What undoes the plan is its status. Held ones stay by themselves.
 */
export function reconciled(found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = []
  for (const c of found) {
    const known = c.verbLast
      ? out.find((k) => isSame(k, c))
      : c.cased
        ? out.find((k) => isOneGathering(k, c))
        : undefined
    if (known) take(known, c)
    else out.push(c)
  }
  return out
}

const isOpen = (c: Candidate): boolean => c.status !== 'held' && c.status !== 'ongoing'

function isSame(a: Candidate, b: Candidate): boolean {
  if (a.kind !== b.kind || !isOpen(a) || !isOpen(b) || a.ordinal || b.ordinal) return false
  if (!b.parties.every((p) => a.parties.includes(p)) || a.parties.length !== b.parties.length) return false
  if (a.date && b.date && !isNear(a.date.value, b.date.value)) return false
  if (a.kind === 'visit') {
    if (!a.place?.value.country || a.place.value.country !== b.place?.value.country) return false
    const guests = (c: Candidate) => c.people.filter((p) => p.party !== c.place!.value.country)
    return guests(b).every((p) => guests(a).some((q) => q.entity === p.entity))
  }
  // "خفیہ مذاکرات نہیں ہوئے … کی خبریں درست نہیں": talks denied, and denied again.
  if (a.kind === 'meeting' && a.status === 'denied' && b.status === 'denied')
    return a.people.length === 0 && b.people.length === 0 && !(a.date && b.date)
  return (
    a.kind === 'meeting' &&
    (UNDONE.includes(a.status) || UNDONE.includes(b.status)) &&
    b.people.length > 0 &&
    b.people.every((p) => a.people.some((q) => q.entity === p.entity))
  )
}

/**
 * "Не пригласили на саммит НАТО", "саммит НАТО, который пройдёт в сентябре", "на саммите примут меры": an alliance's gathering that a
 * report tells of with more than one status is one, unless a day, a place, a number or a word of its having been held parts them.
 */
function isOneGathering(a: Candidate, b: Candidate): boolean {
  if (a.kind !== 'conference' || b.kind !== 'conference' || !a.cased) return false
  if (a.status === b.status && a.status !== 'planned') return false
  const settled = (c: Candidate) =>
    !ahead(c) && (c.statusSpan !== undefined || c.date !== undefined || c.status !== 'held')
  if (settled(a) || settled(b) || a.ordinal || b.ordinal) return false
  if (a.date && b.date && !a.date.value.startsWith(b.date.value) && !b.date.value.startsWith(a.date.value)) return false
  const [p, q] = [a.place?.value, b.place?.value]
  if (p && q && (p.country ?? p.name) !== (q.country ?? q.name)) return false
  const league = (c: Candidate) =>
    c.parties.filter((x) => x.length !== 2 || x === 'EU' || x === 'UN' || x === 'G7' || x === 'G8')
  const [x, y] = [league(a), league(b)]
  return x.length === 1 && y.length === 1 && x[0] === y[0]
}

const ahead = (c: Candidate): boolean => c.status === 'planned' || c.status === 'possible'

/** Whether two dates may be one: the same, one inside the other, or within the ten days that "next week" is short of. */
function isNear(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true
  const [x, y] = [dayOf(a), dayOf(b)]
  return x !== undefined && y !== undefined && Math.abs(x - y) <= 10
}

/** The first day that a date or week means, in days; absent for months and years. */
function dayOf(date: string): number | undefined {
  const week = /^(\d{4})-W(\d{2})$/.exec(date)
  if (week) return Date.UTC(Number(week[1]), 0, 4) / 86_400_000 + (Number(week[2]) - 1) * 7
  return date.length === 10 ? Date.parse(`${date}T00:00:00Z`) / 86_400_000 : undefined
}

function take(a: Candidate, b: Candidate): void {
  // What is planned is no longer merely possible, and what nothing is said of is as the other telling has it.
  if (
    a.cased &&
    a.status !== b.status &&
    (b.status === 'planned' || (b.status === 'possible' && a.status === 'held'))
  ) {
    a.status = b.status
    if (b.statusSpan) a.statusSpan = b.statusSpan
  }
  for (const p of a.cased ? b.parties : []) if (!a.parties.includes(p)) a.parties.push(p)
  const rank = (c: Candidate) => (UNDONE.includes(c.status) ? UNDONE.indexOf(c.status) : 9)
  if (rank(b) < rank(a)) {
    a.status = b.status
    if (b.statusSpan) a.statusSpan = b.statusSpan
  }
  if (b.date && (!a.date || (b.date.value.length > a.date.value.length && !b.date.value.includes('W')))) a.date = b.date
  if (b.place && (!a.place || (a.place.value.state && !b.place.value.state))) a.place = b.place
  for (const p of b.people) if (!a.people.some((q) => q.entity === p.entity)) a.people.push(p)
  if (a.evidence.length < 4) a.evidence.push(...b.evidence.slice(0, 4 - a.evidence.length))
}
