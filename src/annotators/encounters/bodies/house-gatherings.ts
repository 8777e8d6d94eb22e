/** Gatherings that a house of state holds at home. */

import type { Hit } from '../hit.ts'
import { tokenAt } from '../layout/ranges.ts'
import type { Scene } from '../scene.ts'
import type { StandingBody } from './bodies.ts'

/**
 * "The White House Energy Summit": what a house of state holds under its own name is at home, unless another side is told. A house alone is only
 * where states meet ("the Camp David Summit").
 */
export function isOfHouse(scene: Scene, hit: Hit, { name }: StandingBody, parties: readonly string[]): boolean {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.kind !== 'conference' || !name) return false
  const house = cues.residences.at(tokens, tokenAt(tokens, name.span.start))
  const named = house && (house.last < hit.first || tokens[hit.last - 1]!.end < name.span.end)
  return named === true && parties.every((p) => p === cues.table.home)
}
