/** Russian places by the words and endings beside them: in a town, or to it. */
import { type Item, isCased, type Scene } from '../scene.ts'

/**
 * Whether a place after "в" or "на" stands in the accusative, so that somebody or something goes there: "в Москву", "в Париж",
 * beside "в Москве", "в Париже". False for names that do not change, for other languages, and where another word stands between.
 */
export function isWhither(scene: Scene, item: Item): boolean {
  const { into, unchanged, goalEnding, plainEnding } = scene.cues.standing
  if (!into.has(scene.tokens[item.first - 1]?.norm ?? '')) return false
  const last = scene.tokens[item.last - 1]!
  const word = scene.text.slice(last.start, last.end)
  if (word === word.toUpperCase() || unchanged.has(last.norm)) return false
  if (goalEnding.test(last.norm)) return true
  return last.norm.length > 3 && item.last - item.first === 1 && plainEnding.test(last.norm)
}

/**
 * "На швейцарском курорте Давос": a place named after a common noun, whose owner an adjective tells. Absent: no such noun stands
 * right before the place.
 */
export function atSettlement(scene: Scene, item: Item): { state?: string } | undefined {
  const { settlements, into } = scene.cues.standing
  if (!settlements.has(scene.tokens[item.first - 1]?.norm ?? '')) return undefined
  const owner = scene.items[scene.itemAt[item.first - 2] ?? -1]
  const from = owner?.kind === 'state' ? owner.first : item.first - 1
  const before = scene.tokens[from - 1]?.norm ?? ''
  if (!into.has(before)) return undefined
  return owner?.kind === 'state' && owner.party ? { state: owner.party } : {}
}

/** Whether a demonym only tells where a town is: "на швейцарском курорте", "в немецкой столице", "امریکی جزیرے ہوائی". */
export function ownsSettlement(scene: Scene, item: Item): boolean {
  if (item.kind !== 'state') return false
  if (isCased(scene)) return scene.cues.standing.settlements.has(scene.tokens[item.last]?.norm ?? '')
  if (scene.cues.table.order !== 'verb-last') return false
  const kind = scene.cues.within.at(scene.tokens, item.last)
  return kind !== undefined && scene.items[scene.itemAt[kind.last] ?? -1]?.kind === 'place'
}
