/** Reads "called on Friday for a tariff", where the time parts the verb from its preposition. */

import type { Said, Scene } from '../scene.ts'
import type { MedialCue, Sentence } from './cues.ts'
import { objectAfter } from './extent.ts'
import { make, type Parts } from './make.ts'
import { subjectBefore } from './source.ts'
import type { MedialTable } from './table.ts'

/** The statement of such a verb; empty where nobody or nothing is called for. Absent: another verb, or no time behind it. */
export function calledWhen(
  scene: Scene,
  table: MedialTable,
  cue: MedialCue,
  all: readonly MedialCue[],
  k: number,
  s: Sentence,
  parts: Parts,
): Said[] | undefined {
  const { tokens } = scene
  if (!cue.verb!.phrase.endsWith(' on') || scene.timed[cue.last] !== 1 || !tokens[cue.first]!.norm.startsWith('call'))
    return undefined
  let at = cue.last
  while (at < s.last && scene.timed[at] === 1) at++
  const source = tokens[at]?.norm === 'for' ? subjectBefore(scene, table, cue, s, all, k) : undefined
  const content = source && objectAfter(scene, table, { ...cue, last: at + 1 }, all, k, s, source)
  const verb = { first: cue.first, last: cue.last - 1 }
  return content ? make(scene, source, content, { ...parts, cue: verb }, 'statements/said-object@1') : []
}
