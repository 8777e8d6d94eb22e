/** Promises told in a relative clause: "саммит, который пройдёт в мае", "Турция, которая примет гостей". Languages with cases. */
import type { Engagement } from '../../../model/reading.ts'
import type { Scene } from '../scene.ts'
import { isVerb } from '../sides/phrases-beside.ts'
import { antecedent, plannedIn } from './promising.ts'

/**
 * Where a promise in a relative clause begins and ends: with the encounter's noun before it, or the state or body it is told of. Absent: it
 * is told of another thing, and is no whole promise by itself.
 */
export function relativePromise(
  scene: Scene,
  engagements: readonly Engagement[],
  clause: { from: number; first: number; last: number; to: number },
  start: number,
): { from: number; to: number } | undefined {
  const { tokens, cues } = scene
  const { from, first, last } = clause
  const to = endOfRelative(scene, last, Math.min(clause.to, Math.max(last, scene.clauseEnd[first]!)))
  const event = antecedent(scene, from, start)
  // "Условия, на которых страна выйдет": told of another noun than the encounter named before it.
  const about = { start: tokens[event]!.start, end: tokens[from]!.end }
  if (event < from && !plannedIn(engagements, about) && cues.promises.otherwise.has(tokens[from - 1]!.norm))
    return undefined
  // "Турне, в ходе которого он посетит …": what is promised stands behind the pronoun.
  for (let i = Math.max(start, from - 3); i < from; i++)
    if (cues.during.at(tokens, i, from)?.last === from) return { from: from + 1, to }
  if (event < from || cues.where.at(tokens, from)) return { from: event, to }
  // "Референдум, который пройдёт …": what takes place at home.
  for (let i = Math.max(start, from - 6); i < from; i++) if (cues.outcomes.atHome.at(tokens, i)) return undefined
  const comma = tokens[from - 1]?.norm === ',' ? from - 2 : from - 1
  const owner = scene.items[scene.itemAt[comma] ?? -1]
  return owner?.party && owner.last === comma + 1 ? { from: owner.first, to } : undefined
}

/** The comma that closes the clause: a finite verb behind it is another clause's. */
function endOfRelative(scene: Scene, last: number, to: number): number {
  for (let i = last; i < to; i++) {
    if (scene.tokens[i]!.norm !== ',') continue
    for (let k = i + 1; k < Math.min(to, i + 4); k++) if (scene.itemAt[k]! < 0 && isVerb(scene, k, to)) return i
  }
  return to
}
