/** Who agreed, and whether they did, where the verb comes last. */
import { partiesIn } from './outcome-fields.ts'
import type { Scene } from './scene.ts'

/** "باغیوں اور شامی حکومت کے درمیان": two sides, though only one of them is a state. */
export function betweenIn(scene: Scene, from: number, to: number, own: readonly string[]): boolean {
  if (own.length === 0) return false
  for (let i = from; i < to; i++) if (scene.cues.between.at(scene.tokens, i, to)) return true
  return false
}

/** "گروپ کے ساتھ ہونے والا معاہدہ": the other side stands right before the participle. */
export const withIn = (scene: Scene, from: number, to: number): boolean =>
  to - from > 2 && scene.cues.promises.with.has(scene.tokens[to - 1]!.norm) && partiesIn(scene, from, to).length > 0

/** "دو سو ممالک نے", "دونوں فریق … متفق": several who act, none of them named. */
export function severalAct(scene: Scene, from: number, to: number, alone: boolean): boolean {
  for (let i = from; i < to; i++) {
    const f = scene.cues.several.at(scene.tokens, i, to)
    if (f && (alone || scene.cues.subjectMarks.at(scene.tokens, f.last, to))) return true
  }
  return false
}

/** "اگر وہ … پر متفق ہوگا": a condition before the verb, or a word right after it, leaves open whether it was agreed. */
export function isOpen(scene: Scene, first: number, last: number, end: number): boolean {
  for (let i = scene.clauseStart[first]!; i < first; i++)
    if (scene.cues.conditions.at(scene.tokens, i, first)) return true
  for (let i = last; i < Math.min(end, last + 3) && scene.tokens[i]!.kind !== 'sign'; i++) {
    const f = scene.cues.status.at(scene.tokens, i, end)
    if (f && (f.value === 'planned' || f.value === 'possible' || f.value === 'denied')) return true
  }
  return false
}
