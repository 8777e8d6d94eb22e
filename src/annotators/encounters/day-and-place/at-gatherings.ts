/** Where those meet who are told to attend a gathering. */
import type { Candidate } from '../candidate.ts'

/** How many sentences from a gathering those who attend it may be told to meet. */
const BESIDE = 4

/**
 * "اجلاس نیویارک میں جاری ہے … X نے Y سے ملاقات کی": who is told to attend a gathering meets others where it is. Only where the verb comes last,
 * and no other place is told.
 */
export function placeAtGatherings(found: readonly Candidate[]): void {
  for (const c of found) {
    if (c.kind !== 'meeting' || !c.verbLast || c.place) continue
    const there = attendedNear(found, c).filter((v) => v.place?.value.country)
    const countries = new Set(there.map((v) => v.place!.value.country))
    if (countries.size === 1) c.place = { ...there[0]!.place!, implied: true }
  }
}

/** The gatherings told near a meeting at which one of those who meet is told to be. */
export const attendedNear = (found: readonly Candidate[], c: Candidate): Candidate[] =>
  found.filter(
    (v) =>
      v.kind === 'conference' &&
      Math.abs(v.sentence - c.sentence) <= BESIDE &&
      (v.status === 'ongoing' || v.status === c.status) &&
      (!c.date || !v.date || c.date.value.slice(0, 7) === v.date.value.slice(0, 7)) &&
      v.people.some((p) => c.people.some((q) => q.entity === p.entity)),
  )
