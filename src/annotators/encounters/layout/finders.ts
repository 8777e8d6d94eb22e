/** Finders that are asked at every token of a sentence, each with the words that it may begin with (decision 90). */
import { type Beginning, beginningsOf } from '../../../text/beginnings.ts'
import type { Found } from '../../../text/phrases.ts'
import type { Scene } from '../scene.ts'
import type { Cues } from './cues.ts'

/** What looks for words of one shape that begin at a token and end before another. */
export type Finder<T> = readonly [
  begins: (cues: Cues) => readonly Beginning[],
  at: (scene: Scene, i: number, end: number) => Found<T> | undefined,
]

/** Whether anything that one of the finders looks for, or one of `others`, may begin at a token. */
export const mayBegin = (
  finders: readonly Finder<unknown>[],
  others: (cues: Cues) => readonly Beginning[],
): ReturnType<typeof beginningsOf<Cues>> =>
  beginningsOf((cues) => [...others(cues), ...finders.flatMap(([begins]) => begins(cues))])

/** What the first finder that finds anything at a token has found. */
export function firstFound<T>(
  finders: readonly Finder<T>[],
  scene: Scene,
  i: number,
  end: number,
): Found<T> | undefined {
  for (const [, at] of finders) {
    const found = at(scene, i, end)
    if (found) return found
  }
  return undefined
}
