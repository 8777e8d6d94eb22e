/** Dialogues and consultations that are told by their number, and need no word of a session: «третий стратегический диалог A и B состоялся». */
import type { EventCue } from '../../languages/tables/encounters.ts'
import type { Event } from './hit.ts'
import { ordinalAt } from './ordinals.ts'
import type { Scene } from './scene.ts'

const DIALOGUE: EventCue = { kind: 'session', part: 'noun', takes: 'body' }

/** How far before its noun the number may stand: "تیسرا اسٹریٹجک ڈائیلاگ", «восьмые российско-кенийские политические консультации». */
const NEAR = 6

/** The noun at a token, with a number before it and a word behind it by which it was held or will be. Absent: not told so, or in a language with articles. */
export function numberedDialogue(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  if (cues.table.articles || !cues.talks.dialogues.has(tokens[i]!.norm)) return undefined
  if (cues.events.at(tokens, i + 1, end)) return undefined
  let numbered = false
  for (let k = i - 1; k >= Math.max(scene.clauseStart[i]!, i - NEAR) && !numbered; k--) {
    if (tokens[k]!.kind === 'sign' && tokens[k]!.norm !== '-') return undefined
    if (cues.events.at(tokens, k, i)) return undefined
    numbered = ordinalAt(scene, k, i) !== undefined
  }
  if (!numbered) return undefined
  for (let k = i + 1; k < Math.min(end, scene.clauseEnd[i]!); k++) {
    const status = scene.itemAt[k]! >= 0 ? undefined : cues.status.at(tokens, k, end)?.value
    if (status === 'held' || status === 'planned' || status === 'ongoing' || cues.held.at(tokens, k, end))
      return { first: i, last: i + 1, value: DIALOGUE }
  }
  return undefined
}
