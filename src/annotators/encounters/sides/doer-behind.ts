/** Who travels, where the name stands behind the visit. */
import type { Found } from '../../../text/phrases.ts'
import type { Hit } from '../hit.ts'
import { type Item, isCased, type Scene } from '../scene.ts'
import { gather } from './eligible.ts'

/**
 * "دورہ کرنے والے صدر": the participle behind a visit whose doer comes next. Absent: none; nor in "صدر دورہ کرنے والے ہیں", where
 * it is the verb. Only where the verb comes last.
 */
export function participleOf(scene: Scene, hit: Hit): Found<true> | undefined {
  if (scene.cues.table.order !== 'verb-last' || hit.cue.kind !== 'visit') return undefined
  const found = scene.cues.participles.at(scene.tokens, hit.last)
  return found && !scene.cues.statuses.is.has(scene.tokens[found.last]?.norm ?? '') ? found : undefined
}

/** How far behind "находится" its subject may begin, in tokens. */
const SUBJECT = 8

/** "В Осло с визитом находится президент Чили": who stays there, behind the verb. Empty: no such verb stands behind the visit. Languages with cases. */
export function whoStays(scene: Scene, hit: Hit): Item[] {
  if (!isCased(scene) || hit.cue.kind !== 'visit') return []
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 4); i++) {
    if (!scene.cues.statuses.staying.test(scene.tokens[i]!.norm)) continue
    const next = gather(scene, hit, i + 1, hit.to)
    return next[0] && next[0].first <= i + SUBJECT ? next : []
  }
  return []
}
