/** A host whom only an office tells, at home: "The President looks forward to welcoming X to the White House". */
import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'

/** How far before the verb the office may stand: "The Prime Minister and her deputy look forward to …". */
const NEAR = 8

/**
 * The state of a host who is told by "the president" alone, by the place the guest is welcomed to: one receives at home.
 * Absent: an empty list where somebody is named, no office stands right before the verb, or no place is told after "to".
 */
export function hostAtHome(scene: Scene, hit: Hit, sides: readonly Item[]): Item[] {
  const { tokens, items, itemAt, cues } = scene
  if (!cues.table.articles || hit.cue.takes !== 'guest') return []
  const office = officeBefore(scene, hit)
  if (office === undefined) return []
  const taken = new Set(sides.map((i) => i.party))
  for (let i = hit.last; i < hit.to; i++) {
    if (tokens[i]!.norm !== cues.small.to) continue
    const at = itemAt[i + 1]! >= 0 ? i + 1 : tokens[i + 1]?.norm === cues.small.the ? i + 2 : i + 1
    const place = items[itemAt[at] ?? -1]
    if (place?.kind === 'place' && place.party?.length === 2 && !taken.has(place.party))
      return [{ first: office, last: office + 1, kind: 'state', party: place.party }]
  }
  return []
}

/** The token of an office in the words before the verb, with its article and nobody named beside it. */
function officeBefore(scene: Scene, hit: Hit): number | undefined {
  const { tokens, items, itemAt, cues } = scene
  let office: number | undefined
  for (let i = Math.max(hit.from, hit.first - NEAR); i < hit.first; i++) {
    const item = items[itemAt[i]!]
    if (item && !item.implied) return undefined
    if (office === undefined && tokens[i]!.norm === cues.small.the && cues.delegation.at(tokens, i + 1, hit.first))
      office = i + 1
  }
  return office
}
