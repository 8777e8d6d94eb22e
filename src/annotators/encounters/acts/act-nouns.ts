/** Happenings told by a noun, where both sides stand beside it: "an attack by X on Y", "X's raid on Y". */
import type { Act } from '../../../model/reading.ts'
import type { Deed } from '../happenings.ts'
import { type Item, isCased, type Scene } from '../scene.ts'
import { objectAt } from './act-objects.ts'
import { has, itemEnding, itemSide, ownsAt, type Side, sideBefore } from './act-sides.ts'
import type { ActWords } from './act-words.ts'

/** How far before and after the noun a word may stand that leaves it open whether the act was done. */
const NEAR = 8
const BEHIND = 3

/** What a noun of an act tells that stands from token `i` to `end`. Absent: undefined, a side is missing, or it is only feared or planned. */
export function deedOfNoun(
  scene: Scene,
  words: ActWords,
  noun: { readonly value: Act; readonly first: number; readonly last: number },
  s: { readonly first: number; readonly last: number },
): Deed | undefined {
  const found =
    scene.cues.table.order === 'verb-last'
      ? lastOrder(scene, words, noun, s.first)
      : isCased(scene)
        ? casedOrder(scene, words, noun, s)
        : middleOrder(scene, words, noun, s)
  if (!found) return undefined
  const { actor, target } = found
  if (!actor.party || !target.party || actor.party === target.party || actor.kind === 'person') return undefined
  const first = Math.min(actor.first, target.first, noun.first)
  const last = Math.max(actor.last, target.last, noun.last)
  const from = Math.max(s.first, first - NEAR)
  const to = Math.min(s.last, last + (scene.cues.table.order === 'verb-last' ? NEAR : BEHIND))
  for (const table of [words.averted, words.unsure, words.unreal])
    if (table.all(scene.tokens, from, to).length > 0) return undefined
  for (let i = from; i < to; i++) if (has(scene, words.group.not, i)) return undefined
  return { act: noun.value, actor, target, first, last, noun: true, after: noun.last }
}

interface Sides {
  readonly actor: Side
  readonly target: Side
}

/** "Chad's attack on Mali", "the Chadian attack on Mali", "an attack on Mali by Chad". */
function middleOrder(
  scene: Scene,
  words: ActWords,
  noun: { readonly first: number; readonly last: number },
  s: { readonly first: number; readonly last: number },
): Sides | undefined {
  if (words.clashes.at(scene.tokens, noun.first, noun.last)) return fight(scene, words, noun.last, s.last)
  const doer = behindMark(scene, words, noun.last, s.last, words.small.by)
  const struck = doer && behindMark(scene, words, doer.last, s.last, words.small.struck)
  if (doer) return struck ? { actor: doer, target: struck } : undefined
  const target = behindMark(scene, words, noun.last, s.last, words.small.struck)
  if (!target) return undefined
  const by = behindMark(scene, words, target.last, s.last, words.small.by)
  if (by) return { actor: by, target }
  const owner = ownerBefore(scene, words, noun.first, s.first)
  return owner ? { actor: owner, target } : undefined
}

/** "Clashes broke out between X and Y". */
function fight(scene: Scene, words: ActWords, from: number, to: number): Sides | undefined {
  for (let i = from; i < Math.min(to, from + 3); i++) {
    const actor = behindMark(scene, words, i, to, words.small.between)
    const target = actor && behindMark(scene, words, actor.last, to, words.small.and)
    if (target) return { actor, target }
  }
  return undefined
}

/** The side behind a small word right at a token. Absent: none. */
function behindMark(scene: Scene, words: ActWords, i: number, to: number, marks: ActWords['idle']): Side | undefined {
  if (i >= to || !has(scene, marks, i)) return undefined
  const o = objectAt(scene, words, i + 1, to)
  return o?.side?.party && (o.isSide || o.isHit || o.side.first === o.first) ? o.side : undefined
}

/** Whose act it is, before the noun: "Chad's full-scale", "the Chadian". */
function ownerBefore(scene: Scene, words: ActWords, end: number, min: number): Side | undefined {
  for (let i = end, n = 0; i > min && n < 4; n++) {
    const item = itemEnding(scene, i)
    if (item) return item.kind === 'state' ? itemSide(scene, words, item) : undefined
    if (ownsAt(scene, words, i - 1)) return sideBefore(scene, words, i - 1, min)
    const { kind, norm } = scene.tokens[i - 1]!
    if (
      (kind !== 'word' && norm !== '-') ||
      has(scene, words.small.ends, i - 1) ||
      has(scene, words.small.prepositions, i - 1)
    )
      return undefined
    i--
  }
  return undefined
}

/** "Вторжение Чада в Мали", "удары армии Чада по Мали". */
function casedOrder(
  scene: Scene,
  words: ActWords,
  noun: { readonly first: number; readonly last: number },
  s: { readonly first: number; readonly last: number },
): Sides | undefined {
  const before = itemEnding(scene, noun.first)
  let i = noun.last
  let actor = before?.kind === 'state' && before.last > s.first ? itemSide(scene, words, before) : undefined
  if (!actor) {
    const force = words.doers.at(scene.tokens, i, s.last)
    if (force) i = force.last
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (!item || item.first !== i || i >= s.last) return undefined
    actor = itemSide(scene, words, item)
    i = item.last
  }
  if (!actor || i >= s.last || !has(scene, words.small.struck, i)) return undefined
  const item = scene.items[scene.itemAt[i + 1] ?? -1]
  const target = item && i + 1 < s.last ? itemSide(scene, words, item) : undefined
  return target ? { actor, target } : undefined
}

/** "مالی پر چاڈ کا حملہ", "چاڈ کے مالی پر حملے". */
function lastOrder(scene: Scene, words: ActWords, noun: { readonly first: number }, min: number): Sides | undefined {
  const near: Item[] = []
  for (let i = noun.first - 1; i >= Math.max(min, noun.first - 10) && near.length < 2; i--) {
    const item = scene.items[scene.itemAt[i]!]
    if (item) {
      if (item.kind === 'time') return undefined
      near.unshift(item)
      i = item.first
    } else if (
      scene.tokens[i]!.kind === 'sign' ||
      has(scene, words.finals, i) ||
      has(scene, words.agent, i) ||
      has(scene, words.small.and, i)
    )
      return undefined
  }
  if (near.length < 2) return undefined
  const [a, b] = near as [Item, Item]
  const struck = (x: Item) =>
    scene.tokens[x.last]?.norm !== undefined &&
    words.small.versus.at(scene.tokens, x.last) === undefined &&
    words.on.at(scene.tokens, x.last, x.last + 1) !== undefined
  const owns = (x: Item) => x.kind === 'state' || words.genitive.at(scene.tokens, x.last, x.last + 1) !== undefined
  const [actor, target] = struck(b) && owns(a) ? [a, b] : struck(a) && owns(b) ? [b, a] : []
  const [x, y] = [actor && itemSide(scene, words, actor), target && itemSide(scene, words, target)]
  return x && y ? { actor: x, target: y } : undefined
}
