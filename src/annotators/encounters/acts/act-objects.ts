/** Who or what is acted on, where it follows the verb: the noun phrase behind it, and who is named beyond. */

import { roleOf } from '../day-and-place/place-roles.ts'
import { type Item, isCased, type Scene } from '../scene.ts'
import { has, isStop, itemEnding, itemSide, ownsAt, peopleOf, type Side } from './act-sides.ts'
import { type ActWords, overTime } from './act-words.ts'

/** What follows a verb: its noun phrase up to the next bound. */
export interface Acted {
  readonly first: number
  readonly last: number
  /** The state, person or body named in it, or the noun that acts. */
  readonly side?: Side
  /** Its last word is the side itself, or one of those that can be hit. */
  readonly isSide: boolean
  readonly isHit: boolean
}

const LONG = 9

/** The noun phrase that begins at a token, its articles left out. Absent: none begins there. */
export function objectAt(scene: Scene, words: ActWords, from: number, to: number): Acted | undefined {
  let first = overTime(scene, words, from, to)
  while (first < to && isBefore(scene, words, first)) first++
  let last = first
  let side: Side | undefined
  let isSide = false
  let isHit = false
  // Where genitives follow their noun, what was hit stays so: "позиции турецкой армии".
  let stays = false
  while (last < to && last - first < LONG) {
    const item = scene.items[scene.itemAt[last]!]
    if (item) {
      if (item.kind === 'time' || isPossessive(scene, words, item)) break
      const named = isPronoun(scene, words, item) ? undefined : itemSide(scene, words, item)
      if (named && side && !side.party && item.kind !== 'person' && isCased(scene))
        side = { ...side, last: item.last, ...(named.party ? { party: named.party } : {}) }
      else if (named && (!side?.party || item.kind === 'person'))
        side = { ...named, ...(side?.party && !named.party ? { party: side.party } : {}) }
      isSide = named !== undefined
      isHit = isSide || item.kind !== 'body' || stays
      last = item.last
      continue
    }
    const { kind, norm } = scene.tokens[last]!
    if (kind === 'sign') {
      if (norm !== '-' && norm !== '"' && norm !== '“' && norm !== '”' && norm !== "'") break
      last++
      continue
    }
    if (ownsAt(scene, words, last)) {
      isSide = isHit = false
      last++
      continue
    }
    if (last > first && isStop(scene, words, last)) break
    const people = peopleOf(scene, last)
    if (people) {
      side = { first: side?.first ?? last, last: last + 1, kind: 'people', party: people }
      isSide = isHit = true
      last++
      continue
    }
    if (last === first && isStop(scene, words, last)) break
    const noun = words.doers.at(scene.tokens, last, to)
    const hit = words.nouns.hit.at(scene.tokens, last, to)
    const acts = noun !== undefined && noun.value !== 'means'
    if (acts && noun) side = { ...side, first: side?.first ?? last, last: noun.last, kind: noun.value }
    isSide = acts
    stays ||= isCased(scene) && hit !== undefined
    isHit = acts || hit !== undefined || stays
    last = Math.max(noun?.last ?? 0, hit?.last ?? 0, last + 1)
  }
  while (last > first && scene.itemAt[last - 1]! < 0 && scene.tokens[last - 1]!.kind === 'sign') last--
  if (last === first) return undefined
  return { first, last, isSide, isHit, ...(side ? { side: ofState(scene, words, side, last, to) } : {}) }
}

const isBefore = (scene: Scene, words: ActWords, i: number): boolean => {
  const { kind, norm } = scene.tokens[i]!
  const item = scene.items[scene.itemAt[i]!]
  if (item) return isPossessive(scene, words, item)
  if (has(scene, words.small.within, i)) return i > 0 && has(scene, words.small.determiners, i - 1)
  if (norm === ',') return i > 0 && scene.tokens[i - 1]!.kind === 'number' && scene.tokens[i + 1]?.kind === 'number'
  return has(scene, words.small.determiners, i) || kind === 'number' || norm === '"' || norm === '“'
}

/** "Him", "them": whom they stand for is not known surely enough to be acted on. */
const isPronoun = (scene: Scene, words: ActWords, item: Item): boolean =>
  item.last - item.first === 1 &&
  scene.tokens[item.first]!.raw === scene.tokens[item.first]!.norm &&
  words.small.oblique.at(scene.tokens, item.first, item.last) !== undefined

/** "His counterpart": a word that only stands before what it owns. */
const isPossessive = (scene: Scene, words: ActWords, item: Item): boolean =>
  item.implied === true &&
  item.last - item.first === 1 &&
  words.small.determiners.at(scene.tokens, item.first, item.last) !== undefined

/** "Soldiers from Chad", "the government of Peru": whose they are, told after them. */
function ofState(scene: Scene, words: ActWords, side: Side, last: number, to: number): Side {
  if (side.party || side.last !== last || last >= to || !has(scene, words.small.own, last)) return side
  let i = last + 1
  while (i < to && has(scene, words.small.determiners, i)) i++
  const item = scene.items[scene.itemAt[i] ?? -1]
  const named = item && i < to ? itemSide(scene, words, item) : undefined
  return item && named?.party
    ? { ...side, party: named.party, last: scene.tokens[last]!.norm === scene.cues.small.of ? item.last : side.last }
    : side
}

/** What was hit, where it stands before its verb: "a camp for refugees was attacked". */
export function hitBefore(scene: Scene, words: ActWords, end: number, min: number): Side | undefined {
  for (let i = end - 1; i > Math.max(min - 1, end - LONG); i--) {
    if (scene.itemAt[i]! >= 0) continue
    const { kind, norm } = scene.tokens[i]!
    if (kind === 'sign' && norm !== '-') return undefined
    if (!words.nouns.hit.at(scene.tokens, i, i + 1)) continue
    if (i + 1 < end && !has(scene, words.small.prepositions, i + 1)) return undefined
    const state = itemEnding(scene, i)
    const party = state && state.kind !== 'time' ? state.party : undefined
    return { first: state?.first ?? i, last: i + 1, kind: 'hit', ...(party ? { party } : {}) }
  }
  return undefined
}

/** The first state, body or person from a token on that stands there as a side, not as a place. Absent: none. */
export function namedBetween(scene: Scene, words: ActWords, from: number, to: number): Side | undefined {
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    const side = isPossessive(scene, words, item) ? undefined : itemSide(scene, words, item)
    if (!side?.party) continue
    const role = item.kind === 'person' ? 'side' : roleOf(scene, item)
    if (role === 'place') continue
    return side
  }
  return undefined
}
