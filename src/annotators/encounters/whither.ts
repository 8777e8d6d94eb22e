/** Russian places by the words and endings beside them: in a town, or to it. */
import { type Item, isCased, type Scene } from './scene.ts'

/** Names that end like an accusative and are none. */
const UNCHANGED = /^(?:крыму|баку|перу|тувалу|вануату|хонсю|аддис-абебу|краю|острову|берегу)$/

/**
 * Whether a place after "в" or "на" stands in the accusative, so that somebody or something goes there: "в Москву", "в Париж",
 * beside "в Москве", "в Париже". False for names that do not change, for other languages, and where another word stands between.
 */
export function isWhither(scene: Scene, item: Item): boolean {
  if (!isCased(scene) || !/^(?:в|во|на)$/.test(scene.tokens[item.first - 1]?.norm ?? '')) return false
  const last = scene.tokens[item.last - 1]!
  const word = scene.text.slice(last.start, last.end)
  if (word === word.toUpperCase() || UNCHANGED.test(last.norm)) return false
  if (/[ую]$/.test(last.norm)) return true
  return last.norm.length > 3 && item.last - item.first === 1 && /[бвгджзклмнпрстфхцчшщй]$/.test(last.norm)
}

const SETTLEMENT =
  /^(?:городе|городке|курорте|столице|острове|порту|поселке|замке|дворце|отеле|резиденции|провинции|деревне|аэропорту|городу|столицу|пункте|местечке)$/

/**
 * "На швейцарском курорте Давос": a place named after a common noun, whose owner an adjective tells. Absent: no such noun stands
 * right before the place.
 */
export function atSettlement(scene: Scene, item: Item): { state?: string } | undefined {
  if (!isCased(scene) || !SETTLEMENT.test(scene.tokens[item.first - 1]?.norm ?? '')) return undefined
  const owner = scene.items[scene.itemAt[item.first - 2] ?? -1]
  const from = owner?.kind === 'state' ? owner.first : item.first - 1
  const before = scene.tokens[from - 1]?.norm ?? ''
  if (!/^(?:в|во|на)$/.test(before)) return undefined
  return owner?.kind === 'state' && owner.party ? { state: owner.party } : {}
}

/** Whether a demonym only tells where a town is: "на швейцарском курорте", "в немецкой столице", "امریکی جزیرے ہوائی". */
export function ownsSettlement(scene: Scene, item: Item): boolean {
  if (item.kind !== 'state') return false
  if (isCased(scene)) return SETTLEMENT.test(scene.tokens[item.last]?.norm ?? '')
  if (scene.cues.table.order !== 'verb-last') return false
  const kind = scene.cues.within.at(scene.tokens, item.last)
  return kind !== undefined && scene.items[scene.itemAt[kind.last] ?? -1]?.kind === 'place'
}
