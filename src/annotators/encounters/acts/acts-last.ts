/** Happenings where the verb stands last: who acts has a mark behind it, who is acted on another. */

import type { Act } from '../../../model/reading.ts'
import type { Deed } from '../happenings.ts'
import { isInfinitive } from '../layout/infinitives.ts'
import type { Item, Scene } from '../scene.ts'
import { itemSide, type Side } from './act-sides.ts'
import { type ActWords, follow, type Verb } from './act-words.ts'

/** How many tokens before its verb the clause of an act may have. */
const CLAUSE = 40

/** What a verb tells whose first word is token `i` and ends before `head`. Absent: nobody marked as acting stands before it. */
export function deedLast(
  scene: Scene,
  words: ActWords,
  verb: Verb,
  i: number,
  head: number,
  s: { readonly first: number; readonly last: number },
): Deed | undefined {
  const end = follow(scene, words, verb.rest, head, s.last)
  if (end === undefined || !isFlat(scene, words, i, end, s)) return undefined
  if (verb.frame === 'will' && !isWilled(scene, words, i)) return undefined
  const mark = markBefore(scene, words, i, s.first)
  if (mark === undefined) return undefined
  const actor = sideEnding(scene, words, mark, s.first)
  if (!actor) return undefined
  const target = targetBetween(scene, words, verb, mark + 1, i, s.first, actor)
  if (!target && verb.frame !== 'none' && verb.frame !== 'will') return undefined
  // "X پر زور دیا": the mark is part of the verb's phrase, and the one it marks stands right before it.
  if (target && target.last !== i && words.small.against.at(scene.tokens, i, i + 1)) return undefined
  if (verb.act === 'praise' && words.idle.all(scene.tokens, mark, i).length > 0) return undefined
  return {
    act: actOf(scene, words, verb.act, mark + 1, i),
    actor,
    ...(target ? { target } : {}),
    first: Math.min(actor.first, target?.first ?? actor.first),
    last: end,
    after: end,
  }
}

/** "دو سفارت کاروں کو ملک بدر کر دیا": who is sent home makes it another act. */
const actOf = (scene: Scene, words: ActWords, act: Act, from: number, to: number): Act =>
  act === 'deport' && words.objects.get('expel-diplomats')?.all(scene.tokens, from, to).length ? 'expel-diplomats' : act

/** Whether the verb is a past that stands: not denied, not "shall be", not suffered, no genitive that is written alike. */
function isFlat(scene: Scene, words: ActWords, i: number, end: number, s: { readonly last: number }): boolean {
  for (const k of [i - 1, i - 2, end - 2]) if (k >= 0 && words.group.not.at(scene.tokens, k, k + 1)) return false
  if (end >= s.last) return true
  if (words.group.open.at(scene.tokens, end, end + 1) || words.group.not.at(scene.tokens, end, end + 1)) return false
  const { kind } = scene.tokens[end]!
  return (
    kind === 'sign' ||
    words.finals.at(scene.tokens, end, s.last) !== undefined ||
    !words.genitive.at(scene.tokens, end - 1, end)
  )
}

/** "دینے سے انکار": an act that is refused, not an answer. */
function isWilled(scene: Scene, words: ActWords, i: number): boolean {
  if (!words.small.asked.at(scene.tokens, i - 1, i) || !isInfinitive(scene, scene.tokens[i - 2])) return false
  return words.idle.all(scene.tokens, Math.max(0, i - 6), i).length === 0
}

/** The mark of the one who acts, in the clause of the verb. */
function markBefore(scene: Scene, words: ActWords, i: number, min: number): number | undefined {
  for (let k = i - 1; k > Math.max(min, i - CLAUSE); k--) {
    if (scene.itemAt[k]! >= 0) continue
    if (words.agent.at(scene.tokens, k, k + 1)) return k
    const { kind, norm } = scene.tokens[k]!
    if (
      scene.cues.that.at(scene.tokens, k, k + 1) ||
      (kind === 'sign' && (norm === '۔' || norm === '؛' || norm === ':'))
    )
      return undefined
  }
  return undefined
}

const WORDS = 9

/** Who stands right before a mark: a name or a noun, with the state whose it is. */
function sideEnding(scene: Scene, words: ActWords, end: number, min: number): Side | undefined {
  const item = scene.items[scene.itemAt[end - 1] ?? -1]
  if (item) {
    if (item.last !== end || item.kind === 'time') return undefined
    const side = itemSide(scene, words, item)
    return side && !side.party && side.kind === 'person'
      ? { ...side, ...partyBefore(scene, words, item.first, min) }
      : side
  }
  for (let i = Math.max(min, end - 3); i < end; i++) {
    const noun = scene.itemAt[i]! < 0 ? words.doers.at(scene.tokens, i, end) : undefined
    if (noun?.last !== end) continue
    const own = partyBefore(scene, words, i, min)
    return { first: own.first ?? i, last: end, kind: noun.value, ...(own.party ? { party: own.party } : {}) }
  }
  return undefined
}

/** The state named in the words before a noun: "ایران کے", "اسرائیلی". */
function partyBefore(
  scene: Scene,
  words: ActWords,
  end: number,
  min: number,
): { readonly party?: string; readonly first?: number } {
  for (let k = end - 1, n = 0; k >= min && n < WORDS; k--, n++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item) {
      if (item.kind === 'time') return {}
      if (item.party) return { party: item.party, first: item.first }
      k = item.first
      continue
    }
    const { kind } = scene.tokens[k]!
    if (kind === 'sign' || words.small.ends.at(scene.tokens, k, k + 1) || words.agent.at(scene.tokens, k, k + 1))
      return {}
    if (
      words.within.at(scene.tokens, k, end) ||
      words.small.asked.at(scene.tokens, k, k + 1) ||
      words.small.given.at(scene.tokens, k, k + 1)
    )
      return {}
    if (words.small.and.at(scene.tokens, k, k + 1)) return {}
  }
  return {}
}

/** Acts whose object has the mark of a receiver, and those between two that have ties. */
const GIVEN: ReadonlySet<Act> = new Set<Act>([
  'arrest',
  'abduct',
  'kill',
  'release',
  'deport',
  'expel-diplomats',
  'asylum',
  'seize-property',
  'aid',
])
const TIED: ReadonlySet<Act> = new Set<Act>(['break-relations', 'condemn', 'apologise'])

function marksOf(words: ActWords, { act, frame }: Verb): ActWords['idle'] {
  if (act === 'demand') return words.small.asked
  if (GIVEN.has(act)) return words.small.given
  if (TIED.has(act)) return words.small.company
  return frame === 'hit' || act === 'sanction' ? words.small.struck : words.small.against
}

/** Where the clause begins in which somebody stands before the one who acts: "ایران پر اسرائیل نے". */
function clauseBefore(scene: Scene, words: ActWords, end: number, min: number): number {
  const first = Math.max(min, end - CLAUSE)
  for (let k = end - 1; k >= first; k--)
    if (scene.itemAt[k]! < 0 && (scene.tokens[k]!.kind === 'sign' || words.finals.at(scene.tokens, k, end)))
      return k + 1
  return first
}

/** Who or what is acted on, by the mark behind it; the last that fits. */
function targetBetween(
  scene: Scene,
  words: ActWords,
  verb: Verb,
  from: number,
  to: number,
  min: number,
  actor: Side,
): Side | undefined {
  let found: Side | undefined
  const marks = marksOf(words, verb)
  const before = clauseBefore(scene, words, actor.first, min)
  const sided = (verb.frame === 'hit' || verb.frame === 'side') && verb.act !== 'demand'
  const stretches = sided
    ? [
        [from, to],
        [before, actor.first],
      ]
    : [[from, to]]
  for (const [a, b] of stretches as [number, number][]) {
    for (let k = a; k < b; k++) {
      const item = scene.items[scene.itemAt[k]!]
      if (item) {
        k = item.last - 1
        const side = named(scene, words, item)
        if (!side || side.party === actor.party) continue
        if (
          verb.frame === 'deed'
            ? isOwner(scene, words, item, verb.act)
            : bearsMark(scene, words, side, marks, b, verb.act === 'demand' || b !== to)
        )
          found = side
        // The first whose deed it is, and the first who is accused: what follows is what they did.
        if (found === side && ((verb.frame === 'deed' && verb.act !== 'reject') || verb.act === 'accuse')) return found
        continue
      }
      if (found?.party || (verb.frame !== 'hit' && verb.frame !== 'side')) continue
      const noun = verb.frame === 'hit' ? words.nouns.hit.at(scene.tokens, k, b) : words.doers.at(scene.tokens, k, b)
      if (!noun) continue
      k = noun.last - 1
      // Somebody not known beforehand is acted on without a mark: "آٹھ جنگجو ہلاک کیے".
      const isBare = noun.last === to && verb.frame === 'hit' && GIVEN.has(verb.act)
      if (!isBare && !marks.at(scene.tokens, noun.last, b + 1)) continue
      const own = partyBefore(scene, words, noun.first, a)
      found = {
        first: own.first ?? noun.first,
        last: noun.last,
        kind: 'hit',
        ...(own.party ? { party: own.party } : {}),
      }
    }
    if (found) return found
  }
  return found
}

function named(scene: Scene, words: ActWords, item: Item): Side | undefined {
  const side = itemSide(scene, words, item)
  return side?.party ? side : undefined
}

/** "ایران کے تجربے", "اسرائیلی حملوں": whose deed it is. */
function isOwner(scene: Scene, words: ActWords, item: Item, act: Act): boolean {
  const { genitive, within } = words
  const { versus, given } = words.small
  if (within.at(scene.tokens, item.last) || versus.at(scene.tokens, item.last)) return false
  const owns = genitive.at(scene.tokens, item.last)
  // "شام کے شہر حلب": where it was.
  if (owns && item.kind === 'place' && words.nouns.hit.at(scene.tokens, owns.last)) return false
  if (item.kind === 'state' || owns) return true
  return act !== 'reject' && given.at(scene.tokens, item.last) !== undefined
}

const isAdjective = (scene: Scene, side: Side): boolean => scene.items[scene.itemAt[side.first]!]?.kind === 'state'

/** Whether what may go with a state's name follows it: a mark, an owner's mark, a noun of its people. */
const isNext = (scene: Scene, words: ActWords, i: number, marks: ActWords['idle']): boolean =>
  [marks, words.genitive, words.small.and, words.doers, words.nouns.hit, words.group.adverbs].some(
    (t) => t.at(scene.tokens, i) !== undefined,
  )

/** A name with its mark, at once or behind the nouns that go with it: "ایران کی تنصیبات پر". */
function bearsMark(
  scene: Scene,
  words: ActWords,
  side: Side,
  marks: ActWords['idle'],
  to: number,
  strict: boolean,
): boolean {
  if (!isAdjective(scene, side) && !isNext(scene, words, side.last, marks)) return false
  for (let k = side.last, n = 0; k <= to && n < (strict ? 3 : 6); k++, n++) {
    if (scene.itemAt[k]! >= 0 || words.within.at(scene.tokens, k)) return false
    const mark = marks.at(scene.tokens, k)
    if (mark) {
      if (mark.last > k + 1) return true
      const owner = words.genitive.at(scene.tokens, k)
      if (!owner || k + 1 >= to) return true
      if (strict) return false
      continue
    }
    if (
      scene.tokens[k]!.kind === 'sign' ||
      words.small.ends.at(scene.tokens, k, k + 1) ||
      words.agent.at(scene.tokens, k, k + 1)
    )
      return false
  }
  return false
}
