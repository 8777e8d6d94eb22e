/** Leaves out a link between a subject and its verb. */
import type { Run, Scene } from '../scene.ts'

/** "Министр [http://… заявил]": where the link's bracket stands, else `end`. */
export function beforeLink(scene: Scene, s: Run, end: number): number {
  const { tokens, text } = scene
  for (let j = end - 1; j >= s.first && j >= end - 30; j--) {
    const mark = tokens[j]!.kind === 'sign' ? text[tokens[j]!.start]! : ''
    if (mark === ']' || mark === ',') return end
    if (mark === '[') return text.startsWith('http', tokens[j]!.end) ? j : end
  }
  return end
}
