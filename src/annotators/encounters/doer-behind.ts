/** Who travels, where the name stands behind the visit. */
import type { Found } from '../../text/phrases.ts'
import type { Hit } from './hit.ts'
import type { Scene } from './scene.ts'

/**
 * "دورہ کرنے والے صدر": the participle behind a visit whose doer comes next. Absent: none; nor in "صدر دورہ کرنے والے ہیں", where
 * it is the verb. Only where the verb comes last.
 */
export function participleOf(scene: Scene, hit: Hit): Found<true> | undefined {
  if (scene.cues.table.order !== 'verb-last' || hit.cue.kind !== 'visit') return undefined
  const found = scene.cues.participles.at(scene.tokens, hit.last)
  return found && !scene.cues.statuses.is.has(scene.tokens[found.last]?.norm ?? '') ? found : undefined
}
