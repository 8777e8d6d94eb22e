/** Teams that travel for sport, of which reports tell in the words of visits. */
import type { Candidate } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import type { Scene } from '../scene.ts'

/** Whether the report tells an office of somebody. */
export const holdsOffice = (scene: Scene, entity: string): boolean =>
  (scene.entities.get(entity)?.posts?.length ?? 0) > 0

/** Beside a sentence on sport: a visit in whose clause nobody in office, no official and no delegation is told to travel. */
export function isTeams(scene: Scene, { cue, from, to }: Hit, { people }: Candidate): boolean {
  const { cues, tokens } = scene
  const verbLast = cues.table.order === 'verb-last'
  if (cue.kind !== 'visit' || people.some((p) => holdsOffice(scene, p.entity))) return false
  for (let i = from; i < to; i++)
    if ((verbLast ? cues.offices : cues.officials).at(tokens, i, to) || cues.delegation.at(tokens, i, to)) return false
  return true
}
