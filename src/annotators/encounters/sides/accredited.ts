/** Officials without a state whom an envoy meets: of the state to which the envoy is posted. */

import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'
import { distinct, partyOf } from './acting.ts'

/**
 * "Chile's ambassador to Ghana met Interior Minister Y": Y, of whom a post and no state is told, acts for Ghana. Sets it in `scene.acting`;
 * nothing where both sides are told, or nobody is posted anywhere. Only in languages with articles.
 */
export function hostsOfEnvoy(scene: Scene, hit: Hit, sides: readonly Item[]): void {
  if (!scene.cues.table.articles || (hit.cue.kind !== 'meeting' && hit.cue.kind !== 'call')) return
  if (distinct(scene, sides) !== 1) return
  const posted = postingBefore(scene, hit)
  if (!posted || sides.some((i) => partyOf(scene, i) === posted)) return
  for (const item of sides)
    if (
      item.kind === 'person' &&
      item.entity &&
      item.first >= hit.last &&
      !partyOf(scene, item) &&
      hasPost(scene, item)
    )
      scene.acting.set(item.entity, posted)
}

/** The state behind "ambassador to" before an event word. Absent: none. */
function postingBefore({ tokens, cues, items, itemAt }: Scene, hit: Hit): string | undefined {
  for (let i = hit.from; i < hit.first; i++) {
    const f = cues.gathering.postedTo.at(tokens, i, hit.first)
    if (!f) continue
    const at = tokens[f.last]?.norm === cues.small.the ? f.last + 1 : f.last
    const item = items[itemAt[at] ?? -1]
    if (item?.kind === 'place' && item.party) return item.party
  }
  return undefined
}

const hasPost = (scene: Scene, { entity }: Item): boolean => (scene.entities.get(entity!)?.posts?.length ?? 0) > 0
