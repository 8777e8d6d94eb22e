/** Who brings others together without being a side of their talks, in a language whose verb comes last. */

import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'
import { distinct } from './acting.ts'

/**
 * "قطر کی ثالثی میں A اور B کے مذاکرات": the sides without those at whose table they sit. Nobody is left out of a gathering, or where fewer
 * than two sides would remain.
 */
export function withoutBringers(scene: Scene, hit: Hit, sides: readonly Item[]): readonly Item[] {
  if (scene.cues.table.order !== 'verb-last' || hit.cue.kind === 'visit' || hit.cue.kind === 'conference') return sides
  const rest = sides.filter((i) => i.kind === 'person' || !brings(scene, i))
  return rest.length < sides.length && distinct(scene, rest) >= 2 ? rest : sides
}

function brings({ tokens, cues }: Scene, { last }: Item): boolean {
  const { owners, bringing } = cues.standing
  if (!owners.has(tokens[last]?.norm ?? '')) return false
  return bringing.has(tokens[last + 1]?.norm ?? '') || bringing.has(tokens[last + 2]?.norm ?? '')
}
