/** Puts together what several places of a report tell of one encounter. */
import type { Candidate, Taking } from './candidate.ts'
import type { Scene } from './scene.ts'

/** Encounters, once each, in the order in which they are first told. */
export function merged(scene: Scene, found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = []
  for (const c of found) {
    const known = matching(scene, out, c)
    if (known) join(known, c)
    else if (stands(c)) out.push({ ...c, parties: [...c.parties], people: [...c.people], evidence: [...c.evidence] })
  }
  return out
}

/** Whether a telling is enough for an encounter of its own. */
function stands(c: Candidate): boolean {
  if (c.kind === 'visit') return c.parties.length >= 2 && c.place !== undefined
  if (c.kind === 'conference')
    return c.mechanism !== undefined || (c.place !== undefined && c.parties.length > 0 && !c.definite)
  return c.parties.length >= 2
}

function matching(scene: Scene, known: readonly Candidate[], c: Candidate): Candidate | undefined {
  void scene
  for (let i = known.length - 1; i >= 0; i--) if (same(known[i]!, c)) return known[i]
  return undefined
}

function same(a: Candidate, b: Candidate): boolean {
  if (!sameKind(a, b)) return false
  if (a.ordinal && b.ordinal && a.ordinal.value !== b.ordinal.value) return false
  if (a.ordinal && !b.ordinal && b.kind === 'session' && b.mechanism) return !differs(a, b)
  if (!samePeople(a, b) || differs(a, b)) return false
  if (b.parties.length === 0 && b.people.length === 0) return b.definite || b.sentence === a.sentence
  return b.parties.every((p) => a.parties.includes(p)) || a.parties.every((p) => b.parties.includes(p))
}

const sameKind = (a: Candidate, b: Candidate): boolean =>
  a.kind === b.kind ||
  (b.definite && a.kind !== 'visit' && b.kind !== 'visit') ||
  (a.kind === 'session' && b.kind === 'meeting') ||
  (a.kind === 'meeting' && b.kind === 'session' && !b.ordinal)

/** Whether date, place or status keep two tellings apart. */
function differs(a: Candidate, b: Candidate): boolean {
  if (a.date && b.date && !a.date.value.startsWith(b.date.value) && !b.date.value.startsWith(a.date.value)) return true
  if (
    a.place &&
    b.place &&
    a.place.value.entity !== b.place.value.entity &&
    (a.place.value.country !== b.place.value.country || a.kind === 'visit')
  )
    return true
  const past = (s: Candidate['status']) => s === 'held' || s === 'ongoing'
  if (a.status !== b.status && !(past(a.status) && past(b.status)) && b.statusSpan) return true
  return false
}

function samePeople(a: Candidate, b: Candidate): boolean {
  if (a.people.length === 0 || b.people.length === 0) return true
  const some = b.people.some((p) => a.people.some((q) => q.entity === p.entity))
  if (!some) return false
  // One side the same, the other side different people of the same state: two encounters.
  const rest = (x: readonly Taking[], y: readonly Taking[]) => x.filter((p) => !y.some((q) => q.entity === p.entity))
  return rest(a.people, b.people).length === 0 || rest(b.people, a.people).length === 0
}

function join(a: Candidate, b: Candidate): void {
  if (!a.date || (b.date && b.date.value.length > a.date.value.length)) if (b.date) a.date = b.date
  if (!a.place && b.place) a.place = b.place
  if (!a.mechanism && b.mechanism) a.mechanism = b.mechanism
  if (!a.ordinal && b.ordinal) a.ordinal = b.ordinal
  if (a.kind === 'meeting' && b.kind === 'session') a.kind = 'session'
  for (const p of b.parties) if (!a.parties.includes(p)) a.parties.push(p)
  for (const p of b.people) {
    const known = a.people.findIndex((q) => q.entity === p.entity)
    if (known < 0) a.people.push(p)
    else if (!a.people[known]!.role && p.role) a.people[known] = { ...a.people[known]!, role: p.role }
  }
  if (a.evidence.length < 4) a.evidence.push(...b.evidence)
}
