/** Makes a statement of its parts. */
import { type Run, type Said, type Scene, trim } from '../scene.ts'

export type Parts = Omit<Said, 'content' | 'source' | 'rule'>

export function make(scene: Scene, source: Run | undefined, content: Run, parts: Parts, rule: string): Said[] {
  const trimmed = trim(scene, content.first, content.last)
  if (!trimmed) return []
  const held = source ? trim(scene, source.first, source.last) : undefined
  return [{ content: trimmed, rule, ...parts, ...(held ? { source: held } : {}) }]
}
