/** Dialogues and consultations that are told by their number, and need no word of a session: «третий стратегический диалог A и B состоялся». */
import type { EventCue } from '../../../languages/tables/encounters.ts'
import { ordinalAt } from '../bodies/ordinals.ts'
import type { Event } from '../hit.ts'
import type { Scene } from '../scene.ts'

const DIALOGUE: EventCue = { kind: 'session', part: 'noun', takes: 'body' }

/** How far before its noun the number may stand: "تیسرا اسٹریٹجک ڈائیلاگ", «восьмые российско-кенийские политические консультации». */
const NEAR = 6

/** "Политические консультации A и B": talks of a regular kind, called so by an adjective. Absent: another word stands there. */
export function regularConsultations(scene: Scene, i: number, end: number): Event | undefined {
  const { regular, consultations } = scene.cues.talks
  if (!regular.test(scene.tokens[i]!.norm) || i + 1 >= end) return undefined
  return consultations.has(scene.tokens[i + 1]!.norm) ? { first: i, last: i + 2, value: DIALOGUE } : undefined
}

/** The consultations inside an event's words: "раунд политических консультаций". Absent: it holds none. */
export function consultationsIn({ tokens, cues }: Scene, first: number, last: number): number | undefined {
  for (let i = first + 2; i < last; i++)
    if (cues.talks.consultations.has(tokens[i]!.norm) && cues.talks.regular.test(tokens[i - 1]!.norm)) return i
  return undefined
}

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
