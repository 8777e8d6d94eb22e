/** Who stands before an English verb of agreeing or promising: one, or several together. */

import { hasPair, isElliptic, partiesIn } from '../outcome-fields.ts'
import type { Scene } from '../scene.ts'
import { severalBefore } from './deals.ts'

/** Whether several stand as the subject of a verb: a pair, a plural office, two states, or two offices joined by "and". */
export function areSeveral(scene: Scene, start: number, verb: number): boolean {
  const { tokens, cues } = scene
  const from = isElliptic(scene, verb) ? start : scene.clauseStart[verb]!
  const near = isElliptic(scene, verb) ? Math.min(verb, from + 6) : verb
  if (hasPair(scene, from, near) || severalBefore(scene, from, verb)) return true
  if (partiesIn(scene, from, near, true).length >= 2) return true
  for (let i = from + 1; i < near; i++)
    if (tokens[i]!.norm === cues.small.and && cues.officials.at(tokens, i - 1) && isOffice(scene, i + 1, near))
      return true
  return false
}

/** Whether an office stands within three words. */
function isOffice(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 3); i++) if (scene.cues.officials.at(scene.tokens, i, to)) return true
  return false
}
