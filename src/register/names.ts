/** Whether two names, in any of the scripts, may be one person's. */
import { compareParts } from '../names/compare-names.ts'
import { type NamePart, partsOf } from '../names/parts.ts'
import { writtenOut } from './short-forms.ts'
import { skeletonsOf } from './skeleton.ts'

interface Likeness {
  readonly verdict: 'same' | 'different' | 'unsure'
  readonly score: number
}

const known = new Map<string, Likeness>()
const parts = new Map<string, readonly NamePart[]>()
const MOST_KNOWN = 20_000
/** A surname alone, or a name with more left out, is unsure; from this score on it is enough where all else fits. */
const ENOUGH = 0.6

const partsKnown = (name: string): readonly NamePart[] => {
  const before = parts.get(name)
  if (before) return before
  if (parts.size >= MOST_KNOWN) parts.clear()
  const made = partsOf(writtenOut(name))
  parts.set(name, made)
  return made
}

/** What the sounds of two names say. The same for either order; remembered, since the same names meet again and again. */
function likeness(a: string, b: string): Likeness {
  if (a === b) return { verdict: 'same', score: 1 }
  const [x, y] = a < b ? [a, b] : [b, a]
  const key = `${x}\n${y}`
  const before = known.get(key)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const { verdict, score } = compareParts(partsKnown(x), partsKnown(y))
  known.set(key, { verdict, score })
  return { verdict, score }
}

/** Whether two names are surely one person's, as far as names can tell. */
export const sameName = (a: string, b: string): boolean => likeness(a, b).verdict === 'same'

/** Whether two names can be one person's: also a surname alone and the full name. For use where day, side and encounter fit. */
export function mayBeSameName(a: string, b: string): boolean {
  const { verdict, score } = likeness(a, b)
  return verdict === 'same' || (verdict === 'unsure' && score >= ENOUGH) || sameConsonants(a, b)
}

/** Whether two full names differ in nothing but their vowels: as outlets spell a foreign name by ear. */
function sameConsonants(a: string, b: string): boolean {
  const [x, y] = [skeletonsOf(a), skeletonsOf(b)]
  return x.length > 1 && x.join(' ') === y.join(' ') && x.every((s) => s.length > 1)
}

/** Names below this likeness are two people's, where all else fits; between them it cannot be told. */
const CLEARLY_OTHER = 0.62

/** Whether two names are clearly two people's: not merely another spelling that the sounds leave in doubt. */
export function clearlyOther(a: string, b: string): boolean {
  const { verdict, score } = likeness(a, b)
  return verdict === 'different' && score < CLEARLY_OTHER && !sameConsonants(a, b)
}
