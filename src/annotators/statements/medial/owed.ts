/** Reads to whom news is owed behind the verb that tells it: "сообщает агентство, ссылаясь на источники". */

import type { Run, Said, Scene } from '../scene.ts'
import { byAccording } from './after.ts'
import type { MedialCue, Sentence } from './cues.ts'
import type { MedialTable } from './table.ts'

/** The noun phrase behind "ссылаясь на", where it names somebody or tells an outlet, a source or a report. Absent: nothing told it yet. */
export function owedTo(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  s: Sentence,
  last: Said | undefined,
): Run | undefined {
  const { tokens } = scene
  const refers = table.cased && cue.participle && /^с?сыла|^сосла/.test(tokens[cue.first]!.norm)
  if (!refers || tokens[cue.last - 1]!.norm !== 'на' || !last || last.cue.first < s.first) return undefined
  const run = byAccording(scene, table, cue.last, s.last)
  if (!run) return undefined
  const named = scene.nameOf[run.first]! >= 0 && scene.names[scene.nameOf[run.first]!]!.type !== 'LOC'
  for (let i = run.first; i < run.last && !named; i++) if (table.has('origins', tokens[i]!.norm)) return run
  return named ? run : undefined
}
