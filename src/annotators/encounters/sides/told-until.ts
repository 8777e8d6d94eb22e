/** Where, behind an event word, its sides are over: at the next verb of the same subject, at a picture's credit. */
import type { Hit } from '../hit.ts'
import type { Scene } from '../scene.ts'

/**
 * "Met President X and urged Y to …", "met Prime Minister X (credit: Z)": the token before which the sides behind a verb stand, `to` where
 * nothing ends them. Only in languages with articles.
 */
export function toldUntil(scene: Scene, hit: Hit, to: number): number {
  const { cues, tokens } = scene
  if (!cues.table.articles || hit.cue.part !== 'verb') return to
  let named = false
  for (let i = hit.last; i < to - 1; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item) {
      if (item.kind !== 'time') named = true
      i = item.last - 1
    } else if (named && tokens[i]!.norm === cues.small.and && goesOnInPast(scene, i + 1)) return i
    else if (/^[([]$/.test(tokens[i]!.norm) && cues.talks.credit.has(tokens[i + 1]!.norm)) return i
  }
  return to
}

/** "And asked him", "and told China": a past verb, with what it is done to or how behind it; "and retired General X" is none. */
function goesOnInPast(scene: Scene, at: number): boolean {
  const { tokens, cues, text } = scene
  const t = tokens[at]
  if (!t || scene.itemAt[at]! >= 0 || t.kind !== 'word' || text[t.start] !== t.norm[0]) return false
  if (!cues.talks.pastVerbs.has(t.norm) && !(t.norm.length > 4 && t.norm.endsWith('ed'))) return false
  const next = scene.items[scene.itemAt[at + 1] ?? -1]
  return next?.kind === 'place' || cues.talks.behindVerb.has(tokens[at + 1]?.norm ?? '')
}
