/** Day and place of a happening, as its clause tells them. */
import type { Happening } from '../../model/reading.ts'
import { dateOf } from './dates.ts'
import { roleOf } from './place-roles.ts'
import type { Scene } from './scene.ts'

export function dateIn(scene: Scene, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind !== 'time' || item.time!.type === 'DURATION' || item.time!.type === 'SET') continue
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
