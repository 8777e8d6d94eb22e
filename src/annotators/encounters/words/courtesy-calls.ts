/** "Called on Foreign Minister X": a courtesy call, told apart from an appeal ("called on X to resign") by what follows. */
import type { EventCue } from '../../../languages/tables/encounters.ts'
import type { Event } from '../hit.ts'
import type { Scene } from '../scene.ts'

const CALLED_ON: EventCue = { kind: 'meeting', part: 'verb', status: 'held' }

/** How far behind "on" a long title lets the name begin, and how far behind the name a demand may, in tokens. */
const TITLE = 12
const DEMAND = 30

/** The event at "called on", with a name behind it and no demand behind that. Absent: somebody is appealed to. */
export function calledOn(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  if (!cues.talks.callingOn.has(tokens[i]!.norm) || !cues.talks.callOn.has(tokens[i + 1]?.norm ?? '')) return undefined
  const named = nameAfter(scene, i + 2, end)
  if (named === undefined || isDemanded(scene, named, end)) return undefined
  return { first: i, last: i + 2, value: CALLED_ON }
}

/** The token behind the name that a title before it leads to. Absent: something else is called on. */
function nameAfter(scene: Scene, first: number, end: number): number | undefined {
  const { tokens, cues } = scene
  for (let k = first; k < Math.min(end, first + TITLE); k++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item?.kind === 'person') return item.implied ? undefined : item.last
    if (item) k = item.last - 1
    else if (tokens[k]!.kind === 'sign' && !/^['’.-]$/.test(tokens[k]!.norm)) return undefined
    else if (cues.talks.toGoal.has(tokens[k]!.norm) || cues.topic.at(tokens, k, end)) return undefined
  }
  return undefined
}

/** Whether a demand follows the name: "to" or "for" before the clause goes on with "and". */
function isDemanded(scene: Scene, first: number, end: number): boolean {
  const { tokens, cues } = scene
  if (tokens[first]?.norm === cues.small.for) return true
  for (let k = first; k < Math.min(end, first + DEMAND); k++) {
    if (scene.itemAt[k]! >= 0) continue
    const { norm } = tokens[k]!
    if (cues.talks.calledFor.at(tokens, k, end) || norm === ';') return false
    // "Called on President X and Prime Minister Y to …": the list goes on.
    if (norm === cues.small.and && !nameSoon(scene, k + 1, end)) return false
    if (cues.talks.toGoal.has(norm)) return true
  }
  return false
}

const nameSoon = (scene: Scene, first: number, end: number): boolean => {
  for (let k = first; k < Math.min(end, first + 6); k++)
    if (scene.items[scene.itemAt[k]!]?.kind === 'person') return true
  return false
}
