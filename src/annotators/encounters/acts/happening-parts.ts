/** Day and place of a happening, as its clause tells them. */
import type { Act, Happening } from '../../../model/reading.ts'
import { dateOf } from '../day-and-place/dates.ts'
import { roleOf } from '../day-and-place/place-roles.ts'
import type { Deed } from '../happenings.ts'
import type { Scene } from '../scene.ts'
import { ownsAt } from './act-sides.ts'
import type { ActWords } from './act-words.ts'

/** Acts of words, which tell of other acts: days and places behind them are those of what is spoken of. */
const OF_WORDS: ReadonlySet<Act> = new Set<Act>(['accuse', 'threaten', 'demand', 'condemn', 'reject', 'praise'])
/** Of those, the ones whose target is followed by what it is accused of or asked for: "accused Peru of". */
const WITH_CONTENT: ReadonlySet<Act> = new Set<Act>(['accuse', 'threaten', 'demand'])
/** How many tokens behind the target a day may begin that is still that of the words: "accused Peru on Monday". */
const RIGHT_BEHIND = 2

const isVerbLast = (scene: Scene): boolean => scene.cues.table.order === 'verb-last'

/** When a deed was done, as the clause between two tokens tells. Absent: not told, or told only of what the deed speaks of. */
export function dateOfDeed(scene: Scene, words: ActWords, deed: Deed, from: number, to: number): string | undefined {
  if (!OF_WORDS.has(deed.act) || deed.noun) return dateIn(scene, from, to)
  const end =
    WITH_CONTENT.has(deed.act) && !isVerbLast(scene) ? Math.max(deed.after, deed.target?.last ?? 0) + RIGHT_BEHIND : to
  // "Monday's strike", "پیر کے حملے": the day of the strike.
  const owns = (i: number): boolean =>
    i < to && (ownsAt(scene, words, i) || (scene.itemAt[i]! < 0 && words.genitive.at(scene.tokens, i) !== undefined))
  return dateIn(scene, from, Math.min(to, end), (last) => !owns(last))
}

/** Where a deed was done, as the clause between two tokens tells. Absent: not told, or told only of what the deed speaks of. */
export function placeOfDeed(scene: Scene, deed: Deed, from: number, to: number): Happening['place'] {
  if (!OF_WORDS.has(deed.act) || deed.noun) return placeIn(scene, from, to, deed.target)
  return placeIn(scene, from, Math.min(to, isVerbLast(scene) ? (deed.actor?.first ?? to) : deed.after), deed.target)
}

/** The first day told between two tokens of which `fits`, given the token behind it, says yes. */
export function dateIn(
  scene: Scene,
  from: number,
  to: number,
  fits: (last: number) => boolean = () => true,
): string | undefined {
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind !== 'time' || item.time!.type === 'DURATION' || item.time!.type === 'SET') continue
    if (!fits(item.last)) continue
    const value = dateOf(item.time!.value)
    if (value) return value
  }
  return undefined
}

export function placeIn(
  scene: Scene,
  from: number,
  to: number,
  target: { readonly first: number; readonly last: number } | undefined,
): Happening['place'] {
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    const entity = item.entity ? scene.entities.get(item.entity) : undefined
    const isTarget = target !== undefined && item.first >= target.first && item.last <= target.last
    if (item.kind !== 'place' || !entity || isTarget || roleOf(scene, item) !== 'place') continue
    return { name: entity.name, ...(item.party ? { country: item.party } : {}) }
  }
  return undefined
}
