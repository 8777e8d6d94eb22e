/** Verbs of talk that a time parts from whom they take, or that have all who talk before them. */
import type { EventCue } from '../../languages/tables/encounters.ts'
import type { Event } from './find.ts'
import type { Scene } from './scene.ts'

const WITH: EventCue = { kind: 'call', part: 'verb', bare: true, status: 'held' }
const LED: EventCue = { kind: 'visit', part: 'verb', takes: 'destination' }
const TOGETHER: EventCue = { kind: 'call', part: 'verb', status: 'held' }

/** "Spoke this morning with X", "X and Y spoke on May 2": the event at a token. Absent: none. */
export function partedTalk(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  const f = cues.parted.at(tokens, i, end)
  if (!f) return undefined
  let k = f.last
  if (tokens[k]?.norm === 'on') k++
  const n = scene.itemAt[k] ?? -1
  if (n < 0 || scene.items[n]!.kind !== 'time') return undefined
  k = scene.items[n]!.last
  if (k < end && cues.withMarks.at(tokens, k, end)) return { first: f.first, last: k + 1, value: WITH }
  return twoBefore(scene, i) ? { first: f.first, last: f.last, value: TOGETHER } : undefined
}

/** "Led a U.S. delegation to Oslo": a journey told by its delegation, whose goal follows. Absent: none. */
export function ledDelegation(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles) return undefined
  const f = cues.leading.at(tokens, i, end) ? undefined : cues.heads.at(tokens, i, end)
  if (!f || !/^(?:led|lead|leads|leading|headed|heads)$/.test(tokens[i]!.norm) || f.last !== i + 1) return undefined
  for (let k = f.last; k < Math.min(end - 2, f.last + 6); k++) {
    if (tokens[k]!.norm !== 'delegation') continue
    const goal = scene.items[scene.itemAt[k + 2] ?? -1] ?? scene.items[scene.itemAt[k + 3] ?? -1]
    return tokens[k + 1]!.norm === 'to' && goal?.kind === 'place' ? { first: i, last: k + 1, value: LED } : undefined
  }
  return undefined
}

/** Whether two people joined by a conjunction, no more than their posts and states beside them, are the subject of a verb. */
function twoBefore(scene: Scene, verb: number): boolean {
  const people = new Set<string>()
  let joined = false
  for (let i = scene.clauseStart[verb]!; i < verb; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.kind === 'person' && item.entity && !item.owner) people.add(item.entity)
    if (item) i = item.last - 1
    else if (people.size > 0 && scene.cues.leading.at(scene.tokens, i, i + 1)) joined = true
  }
  return joined && people.size > 1
}
