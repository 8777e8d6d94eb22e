/** The day of what is told next of a visit of the report's own day: "Сегодня прибыл в Осло. Он встретился с …". Languages with cases. */
import type { Candidate } from '../candidate.ts'
import { isCased, type Scene } from '../scene.ts'

/**
 * Gives encounters held on a visit the day of that visit, in place, where the visit is said to be of the day of publication and they
 * are told in its sentence or the one after it. The day of publication by itself is nobody's: news may be of the day before.
 */
export function addVisitDay(scene: Scene, found: readonly Candidate[]): void {
  const day = scene.published?.slice(0, 10)
  if (!isCased(scene) || !day || day.length < 10) return
  for (const c of found) {
    const visit = c.within
    if (c.status !== 'held' || c.date || visit?.date?.value !== day || c.sentence - visit.sentence > 1) continue
    if (isUntimed(scene, c.sentence)) c.date = { value: day, span: visit.date.span, implied: true }
  }
}

/** Whether a sentence names no time at all, and nothing that came before. */
function isUntimed(scene: Scene, sentence: number): boolean {
  const { tokens, cues, items, itemAt } = scene
  const s = scene.sentences[sentence]!
  for (let i = s.first; i < s.last; i++)
    if (items[itemAt[i]!]?.kind === 'time' || cues.outcomes.earlier.at(tokens, i) || cues.relatives.at(tokens, i))
      return false
  return true
}
