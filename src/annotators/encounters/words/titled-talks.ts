/** Talks of which the title tells whose they are, and the text only that they were. */
import type { Hit } from '../hit.ts'
import type { Sides } from '../sides/sides.ts'

/**
 * The title tells whose talks they are, and the text speaks on of "the talks", or of those who held them by name alone: of two people one
 * of whom is known to act for a state of the title, the other acts for the other. Absent: the text tells sides of its own.
 */
export function asTitled(titled: readonly string[], sides: Sides): Sides | undefined {
  if (sides.parties.length === 0) return { ...sides, parties: [...titled] }
  const [known] = sides.parties
  const other = titled.find((p) => p !== known)
  if (sides.parties.length > 1 || !titled.includes(known!) || sides.people.length !== 2 || !other) return undefined
  const [unknown, ...more] = sides.people.filter((p) => !p.party)
  if (!unknown || more.length > 0) return undefined
  return {
    ...sides,
    parties: [known!, other],
    people: sides.people.map((p) => (p === unknown ? { ...p, party: other } : p)),
  }
}

export const isTalks = (hit: Hit): boolean =>
  hit.cue.kind === 'meeting' || hit.cue.kind === 'session' || hit.cue.kind === 'call'
