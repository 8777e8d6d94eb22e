/** A place as it is told: its name, and the state it lies in. */
import type { PlaceTold, Told } from '../candidate.ts'
import { atSettlement } from '../layout/whither.ts'
import { type Item, type Scene, spanOf } from '../scene.ts'

/** A place as told: its entity's name and country, or the words themselves. */
export function placeTold(scene: Scene, item: Item): Told<PlaceTold> {
  const span = spanOf(scene, item.first, item.last)
  const entity = item.entity ? scene.entities.get(item.entity) : undefined
  // "چین کے شہر X": what the report itself says goes before what is known of a town called so.
  const country =
    ownerState(scene, item) ??
    entity?.country ??
    item.party ??
    afterItsKind(scene, item) ??
    atSettlement(scene, item)?.state ??
    scene.cues.buildings.at(scene.tokens, item.first)?.value ??
    stateBeyond(scene, item)
  return {
    value: {
      ...(entity ? { entity: entity.id } : {}),
      name: entity?.name ?? scene.text.slice(span.start, span.end),
      ...(country ? { country } : {}),
      ...(isState(scene, item) ? { state: true } : {}),
    },
    span,
  }
}

export const isState = (scene: Scene, item: Item): boolean =>
  scene.language.countries.place(scene.tokens.slice(item.first, item.last).map((t) => t.norm))?.state === true

/** The state named after a place and a comma: "in Aubergenville, France", "in Bray, the Republic of Ireland". */
function stateBeyond(scene: Scene, item: Item): string | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles || tokens[item.last]?.norm !== ',') return undefined
  const next = scene.items[scene.itemAt[item.last + (tokens[item.last + 1]?.norm === cues.small.the ? 2 : 1)] ?? -1]
  return next?.kind === 'place' && isState(scene, next) ? next.party : undefined
}

/** "ریاست گوا": the state of a place whose name was found with the word for its kind. Only where the verb comes last. */
function afterItsKind(scene: Scene, item: Item): string | undefined {
  const { tokens, cues } = scene
  const kind = cues.table.order === 'verb-last' ? cues.within.at(tokens, item.first, item.last) : undefined
  if (!kind || kind.last >= item.last) return undefined
  return scene.language.countries.place(tokens.slice(kind.last, item.last).map((t) => t.norm))?.code
}

/** The state a town is said to be in: "روس کے شہر قازان", "امریکی جزیرے ہوائی". Only where the verb comes last. */
function ownerState(scene: Scene, item: Item): string | undefined {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last') return undefined
  for (let i = item.first - 1; i >= Math.max(0, item.first - 5); i--) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const owner = scene.items[n]!
    if (owner.kind !== 'place' && owner.kind !== 'state') return undefined
    const between = cues.within.at(tokens, owner.last)
    return between && between.last <= item.first ? owner.party : undefined
  }
  return undefined
}
