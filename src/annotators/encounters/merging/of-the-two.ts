/** Talks of which a report does not say whose they are, or names one side: of the two between whom all its other talks are. In English. */
import type { Candidate } from '../candidate.ts'

const isTalk = (c: Candidate): boolean => c.kind === 'meeting' || c.kind === 'session'

/** The two sides of all talks that a report tells of, or else those of its title. Absent: it tells of none, or of different ones. */
export function theTwoOf(
  found: readonly Candidate[],
  titled: readonly string[] | undefined,
): readonly string[] | undefined {
  let two: readonly string[] | undefined
  for (const c of found) {
    if (!c.articles || !c.talks || c.parties.length < 2 || !isTalk(c)) continue
    if (c.parties.length > 2 || (two && !c.parties.every((p) => two!.includes(p)))) return undefined
    two ??= c.parties
  }
  return two ?? titled
}

/**
 * "Talks in Geneva ended on Friday", "the talks with Peru": the telling with those two as its sides. The same telling: it has sides of its own, or
 * tells neither where nor when.
 */
export function ofTheTwo(c: Candidate, two: readonly string[] | undefined): Candidate {
  if (!two || !c.talks || !isTalk(c) || c.status === 'possible' || c.parties.length > 1) return c
  const [party] = c.parties
  const country = c.place?.value.country
  const venue = c.byTown === true && party !== undefined && party === country
  if (party && !venue) {
    const fits = c.oneSided === true && two.includes(party) && c.people.every((p) => !p.party || p.party === party)
    return fits ? { ...c, parties: [...two], oneSided: false } : c
  }
  if (c.people.length > 0) return c
  if (!(country && !c.place!.value.state) && !(c.date && c.heads)) return c
  return { ...c, parties: [...two] }
}
