/** Whether two names, in any of the scripts, may be one person's. */
import { remembered } from '../model/remember.ts'
import { compareParts } from '../names/compare-names.ts'
import { type NamePart, partsOf } from '../names/parts.ts'
import { waysToRead } from './name-ways.ts'
import { skeletonsOf } from './skeleton.ts'

interface Likeness {
  readonly verdict: 'same' | 'different' | 'unsure'
  readonly score: number
}

/** By the two names, the lesser first. */
const known = new Map<string, Map<string, Likeness>>()
let pairsKnown = 0
const MOST_KNOWN = 20_000
/** A surname alone, or a name with more left out, is unsure; from this score on it is enough where all else fits. */
const ENOUGH = 0.6

/** The parts of a name, in every way it may be read. */
const partsKnown = remembered(MOST_KNOWN, (name): readonly (readonly NamePart[])[] => waysToRead(name).map(partsOf))

const RANK = { different: 0, unsure: 1, same: 2 } as const
const better = (a: Likeness, b: Likeness): boolean =>
  RANK[a.verdict] - RANK[b.verdict] > 0 || (a.verdict === b.verdict && a.score > b.score)

/** What the sounds of two names say. The same for either order; remembered, since the same names meet again and again. */
function likeness(a: string, b: string): Likeness {
  if (a === b) return { verdict: 'same', score: 1 }
  const [x, y] = a < b ? [a, b] : [b, a]
  const before = known.get(x)?.get(y)
  if (before) return before
  let best: Likeness | undefined
  for (const p of partsKnown(x))
    for (const q of partsKnown(y)) {
      const { verdict, score } = compareParts(p, q)
      if (!best || better({ verdict, score }, best)) best = { verdict, score }
    }
  if (pairsKnown >= MOST_KNOWN) {
    known.clear()
    pairsKnown = 0
  }
  const others = known.get(x)
  if (others) others.set(y, best!)
  else known.set(x, new Map([[y, best!]]))
  pairsKnown++
  return best!
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
  const x = consonantsOf(a)
  return x !== '' && x === consonantsOf(b)
}

/** The skeletons of a full name; '' for a single word, and where one of its words has fewer than two consonants. */
const consonantsOf = remembered(MOST_KNOWN, (name) => {
  const parts = skeletonsOf(name)
  return parts.length > 1 && parts.every((s) => s.length > 1) ? parts.join(' ') : ''
})

/** Names below this likeness are two people's, where all else fits; between them it cannot be told. */
const CLEARLY_OTHER = 0.62

/** Whether two names are clearly two people's: not merely another spelling that the sounds leave in doubt. */
export function clearlyOther(a: string, b: string): boolean {
  const { verdict, score } = likeness(a, b)
  return verdict === 'different' && score < CLEARLY_OTHER && !sameConsonants(a, b)
}
