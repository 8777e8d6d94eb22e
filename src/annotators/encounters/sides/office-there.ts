/** An office that is named without a holder or state: that of the state where it receives a guest. */

import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'
import { partyOf } from './acting.ts'
import { gatherPeople } from './eligible.ts'
import { isHigh } from './unknown-states.ts'

/** How far behind the verb an office may stand: "was received on Monday by the president". */
const NEAR = 7

/** How far back somebody of such a post is looked for, in tokens: what each verb may cost stays the same in a report of any length. */
const FAR = 600

/** "Was received by": who receives stands behind the verb. */
export const isReceivedBy = ({ tokens, cues }: Scene, hit: Hit): boolean =>
  cues.table.articles === true && hit.cue.takes === 'guest' && byAt(tokens, cues.small.by, hit) !== undefined

/** "By", right behind a verb or past a time. */
function byAt(tokens: Scene['tokens'], by: string, hit: Hit): number | undefined {
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 4); i++) if (tokens[i]!.norm === by) return i
  return undefined
}

/**
 * "X was received by the president in Astana", "is due to meet the president in Paris": the state where they meet, whose office stands behind the
 * verb with nobody named for it. Empty: the place is at home for X or in no state, or the report names somebody else of such a post before.
 */
export function officeThere(scene: Scene, hit: Hit, sides: readonly Item[], where: string | undefined): Item[] {
  const { cues } = scene
  if (!cues.table.articles || hit.cue.kind !== 'meeting' || hit.cue.part !== 'verb' || !where) return []
  const known = new Set(sides.map((i) => partyOf(scene, i)).filter(Boolean))
  if (known.size !== 1 || known.has(where)) return []
  const office = officeBehind(scene, hit)
  if (office === undefined || namedBefore(scene, hit, where)) return []
  return [{ first: office, last: office + 1, kind: 'state', party: where, implied: true }]
}

/** The token of an office behind the verb, told as known and by nothing else: "the president". Absent: none. */
export function officeBehind(scene: Scene, hit: Hit): number | undefined {
  const { tokens, cues } = scene
  const from = hit.cue.takes === 'guest' ? byAt(tokens, cues.small.by, hit) : hit.last
  if (from === undefined) return undefined
  for (let i = from; i < Math.min(hit.to, from + NEAR); i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item && item.kind !== 'time' && !item.implied) return undefined
    if (tokens[i]!.norm !== cues.small.the) continue
    const two = cues.gathering.highOffices.at(tokens, i + 1, hit.to)
    if (!two) return undefined
    const next = scene.items[scene.itemAt[two.last] ?? -1]
    if (tokens[two.last]?.norm === cues.small.of || (next && next.kind !== 'time')) return undefined
    return i + 1
  }
  return undefined
}

/** Whether anybody of a high post and another state than `where` was named before. */
const namedBefore = (scene: Scene, hit: Hit, where: string): boolean =>
  gatherPeople(scene, Math.max(0, hit.from - FAR), hit.from).some(
    (p) => partyOf(scene, p) !== where && isHigh(scene, p),
  )
