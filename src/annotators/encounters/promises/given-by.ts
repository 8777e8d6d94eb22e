/** "Two patrol boats will be delivered by Norway to …": who does what an English passive promises. */
import type { Item, Scene } from '../scene.ts'

/** How far behind the participle its "by" may stand. */
const REACH = 8

/** The state or body behind the "by" of a passive in the future, from the token behind "will". Absent: no such passive, or nobody of a known side. */
export function givenBy(scene: Scene, last: number, to: number): string | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles || tokens[last]?.norm !== cues.small.be) return undefined
  if (!cues.pledging.givenParticiples.has(tokens[last + 1]?.norm ?? '')) return undefined
  for (let i = last + 2; i < Math.min(to, last + 2 + REACH); i++) {
    const { norm, kind } = tokens[i]!
    if (kind === 'sign') return undefined
    if (norm !== cues.small.by || scene.itemAt[i]! >= 0) continue
    const at = tokens[i + 1]?.norm === cues.small.the ? i + 2 : i + 1
    const doer = scene.items[scene.itemAt[at] ?? -1]
    if (doer && doer.kind !== 'time') return isPossessive(scene, doer) ? undefined : doer.party
  }
  return undefined
}

/** "By India's alliance": the name only tells whose the doer is. */
const isPossessive = ({ tokens }: Scene, { owner, last }: Item): boolean =>
  Boolean(owner) || /^[’']s?$/.test(tokens[last]?.norm ?? '')
