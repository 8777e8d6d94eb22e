/** What a later telling may add to an encounter told of before: far off, a mere "talks" may be others. Only where the verb comes last. */
import type { Candidate } from '../candidate.ts'

/** How many sentences a telling without all its sides may stand from the last one that told them. */
const NEAR = 4

/**
 * The telling with only what it may add. "مذاکرات 2016 میں ہوئے تھے", ten sentences after talks of today: neither its day nor its place are theirs;
 * nor is one official who speaks of talks somebody who was there.
 */
export function addable(known: Candidate, told: Candidate): Candidate {
  if (!told.verbLast || known === told) return told
  const far = told.sentence - (known.until ?? known.sentence) > NEAR
  const nameless = told.parties.length === 0 && told.people.length === 0
  const one = told.parties.length === 1 && known.parties.length > 1 && told.kind !== 'conference'
  if (far && (nameless || one)) {
    const { date: _d, place: _p, ordinal: _o, mechanism: _m, statusSpan: _s, ...rest } = told
    return { ...rest, people: one && told.part === 'noun' ? shared(known, told) : told.people, parties: told.parties }
  }
  if (isPastFor(known, told)) {
    const { date: _d, ...rest } = told
    return rest
  }
  return told
}

/** Keeps in mind where an encounter was last told of by its sides. */
export function toldUntil(known: Candidate, told: Candidate): void {
  if (told.parties.length > 0 || told.people.length > 0) known.until = Math.max(known.until ?? 0, told.sentence)
}

const shared = (known: Candidate, told: Candidate) =>
  told.people.filter((p) => known.people.some((q) => q.entity === p.entity))

/** A day gone by is none of what is still to come. */
const isPastFor = (known: Candidate, told: Candidate): boolean =>
  (known.status === 'planned' || known.status === 'possible') && told.status === 'held' && told.past === true

/** "X چین گئے ہیں" without a place: the journey of another than those whose journeys were told of before. */
export const isAnothersJourney = (a: Candidate, b: Candidate): boolean =>
  b.verbLast === true &&
  a.kind === 'visit' &&
  b.kind === 'visit' &&
  !b.place &&
  b.people.length > 0 &&
  !b.people.some((p) => a.people.some((q) => q.entity === p.entity))
