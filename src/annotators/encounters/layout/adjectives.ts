import type { Scene } from '../scene.ts'

/** Whether a word ends as adjectives of its language do. False where the language has no such endings. */
export const adjective = (scene: Scene, i: number): boolean =>
  (scene.cues.table.adjectives ?? []).some(
    (ending) => scene.tokens[i]!.norm.length > ending.length + 2 && scene.tokens[i]!.norm.endsWith(ending),
  )
