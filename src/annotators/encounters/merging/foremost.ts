/** Which of several encounters "the talks" are, told on without a day, a place or a number. */
import type { Candidate } from '../candidate.ts'

/** "After the talks": a noun that leaves open of which encounter it tells. */
const isOpen = (c: Candidate): boolean =>
  c.part === 'noun' && !c.date && !c.place && !c.ordinal && !c.mechanism && c.status === 'held'

/**
 * Whether one encounter is told as what went before another: an earlier round of it, or held on an earlier day. "The eighth round was held on Tuesday. The
 * seventh was held in 2023. After the talks …": the talks are the eighth.
 */
function isBackgroundOf(a: Candidate, b: Candidate): boolean {
  if (a.status !== 'held' || (b.status !== 'held' && b.status !== 'ongoing')) return false
  if (a.ordinal && b.ordinal && a.kind === b.kind) return a.ordinal.value < b.ordinal.value
  if (!a.date || !b.date || a.kind === 'visit' || b.kind === 'visit') return false
  return a.date.value.slice(0, 4) < b.date.value.slice(0, 4)
}

/** Of the encounters that a telling may go on about, given the last told first, the one it does; the last told, unless another stands before it as its background. Absent: of none. */
export function foremost(matches: readonly Candidate[], c: Candidate): Candidate | undefined {
  const last = matches[0]
  if (!last || !isOpen(c)) return last
  return matches.find((m) => !matches.some((n) => n !== m && isBackgroundOf(m, n))) ?? last
}
