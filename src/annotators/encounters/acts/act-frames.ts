/** What a verb of an act needs behind it, and who is acted on in it. */
import type { Act } from '../../../model/reading.ts'
import { isCased, type Scene } from '../scene.ts'
import { type Acted, namedBetween, objectAt } from './act-objects.ts'
import { has, itemSide, ownsAt, type Side } from './act-sides.ts'
import { type ActWords, follow, type Verb } from './act-words.ts'

/** How many words behind the object its owner or its victim may stand. */
const NEAR = 10

/** Who is acted on; `undefined` where the words behind the verb are none of those that the act needs. */
export function targetAfter(
  scene: Scene,
  words: ActWords,
  verb: Verb,
  from: number,
  to: number,
): { readonly target?: Side; readonly last: number } | undefined {
  switch (verb.frame) {
    case 'none':
      return none(scene, words, verb.act, from, to)
    case 'will':
      return will(scene, words, from, to)
    case 'side': {
      const o = objectAt(scene, words, from, to)
      if (!o?.side || !(o.isSide || isOwned(o)) || (verb.act === 'recognise' && isOwner(scene, words, o)))
        return undefined
      return isFollowed(scene, words, verb, o, to) ? { target: o.side, last: o.side.last } : undefined
    }
    case 'hit': {
      const o = objectAt(scene, words, from, to)
      if (!o?.isHit || !isFollowed(scene, words, verb, o, to)) return undefined
      return { target: hitOf(scene, words, o, to), last: o.last }
    }
    case 'deed':
      return deed(scene, words, verb.act, from, to)
  }
}

/** "Recognised X's leadership": not X, but what X has. */
const isOwner = (scene: Scene, words: ActWords, o: Acted): boolean => {
  for (let i = o.first; i < o.last; i++) if (scene.itemAt[i]! < 0 && ownsAt(scene, words, i)) return true
  return !o.isSide || o.side?.last !== o.last
}

const isFollowed = (scene: Scene, words: ActWords, verb: Verb, o: Acted, to: number): boolean =>
  verb.after.length === 0 || follow(scene, words, verb.after, o.last, to) !== undefined

/** "Accused Iran's government", "blamed Israel's behaviour": the one who owns it is meant. */
const isOwned = (o: Acted): boolean => o.side?.party !== undefined && o.side.first === o.first

/** What was hit, and whose it is: "a village in Peru", "ten Peruvian soldiers". */
function hitOf(scene: Scene, words: ActWords, o: Acted, to: number): Side {
  const own = o.side
  const side: Side = own
    ? { ...own, first: Math.min(own.first, o.first), last: o.last }
    : { first: o.first, last: o.last, kind: 'hit' }
  if (side.party || o.last >= to || scene.itemAt[o.last]! >= 0 || !words.small.own.at(scene.tokens, o.last, o.last + 1))
    return side
  const named =
    namedBetween(scene, words, o.last + 1, Math.min(to, o.last + 6)) ??
    placeNear(scene, o.last + 1, Math.min(to, o.last + 6))
  return named?.party ? { ...side, party: named.party } : side
}

function placeNear(scene: Scene, from: number, to: number): { readonly party?: string } | undefined {
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item && item.kind !== 'time') return item.party ? { party: item.party } : undefined
  }
  return undefined
}

function none(
  scene: Scene,
  words: ActWords,
  act: Act,
  from: number,
  to: number,
): { readonly target?: Side; readonly last: number } {
  const marks = ASKED.has(act) ? words.small.asked : MARCHED.has(act) ? words.small.versus : words.small.against
  for (let i = from; i < Math.min(to, from + NEAR); i++) {
    if (scene.itemAt[i]! >= 0) continue
    if (i > from && isEnd(scene, i)) break
    if (!marks.at(scene.tokens, i, i + 1)) continue
    const o = objectAt(scene, words, i + 1, to)
    if (o?.side?.party && (o.isSide || o.side.first === o.first)) return { target: o.side, last: o.side.last }
  }
  return { last: from }
}

const isEnd = (scene: Scene, i: number): boolean => {
  const { kind, norm } = scene.tokens[i]!
  return kind === 'sign' && norm !== '-' && norm !== '"' && norm !== '“' && norm !== '”'
}

/** "Threatened to strike X": what is meant, and against whom. */
function will(
  scene: Scene,
  words: ActWords,
  from: number,
  to: number,
): { readonly target?: Side; readonly last: number } | undefined {
  if (from >= to || words.idle.at(scene.tokens, from, to)) return undefined
  if (isCased(scene) && !isWill(scene, from)) return undefined
  const target = namedBetween(scene, words, from, endOfPart(scene, from, Math.min(to, from + NEAR)))
  return target ? { target, last: target.last } : { last: Math.min(to, from + 1) }
}

/** "Отказались подписать", "пригрозил Ирану": an infinitive, a name or a clause follows. */
const isWill = (scene: Scene, i: number): boolean =>
  scene.itemAt[i]! >= 0 || scene.tokens[i]!.norm === ',' || scene.cues.posts.infinitive.test(scene.tokens[i]!.norm)

function endOfPart(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (scene.itemAt[i]! < 0 && isEnd(scene, i)) return i
  return to
}

/** Acts whose target is the one who did the deed, and those whose target is asked for it. */
const ASKED: ReadonlySet<Act> = new Set(['demand'])
/** Acts of a crowd, whose place and wishes name nobody acted on. */
const MARCHED: ReadonlySet<Act> = new Set<Act>(['protest', 'walkout', 'hunger-strike', 'riot'])
/** Acts told of by what is moved, given or closed: its owner is not who is acted on. */
const MOVED: ReadonlySet<Act> = new Set(['mobilize', 'aid', 'obstruct', 'allow-access', 'withdraw'])

const EXACT: ReadonlySet<Act> = new Set<Act>(['restrict', 'seize-property', 'mobilize'])

function deed(
  scene: Scene,
  words: ActWords,
  act: Act,
  from: number,
  to: number,
): { readonly target?: Side; readonly last: number } | undefined {
  const o = objectAt(scene, words, from, to)
  if (!o) return undefined
  const objects = words.objects.get(act)
  const named = objects?.all(scene.tokens, o.first, o.last).some((f) => f.last === o.last || !EXACT.has(act)) === true
  const end = endOfPart(scene, o.last, Math.min(to, o.last + NEAR))
  if (MOVED.has(act)) {
    if (!named) return undefined
    const target =
      (act === 'aid' ? receiver(scene, words, o) : undefined) ??
      behind(scene, words, o.last, end + 3, act === 'aid' ? words.small.given : words.small.versus)
    return { ...(target ? { target } : {}), last: target?.last ?? o.last }
  }
  // "Welcomed X to the palace": a guest.
  if (act === 'praise' && o.isSide && o.last < to && has(scene, words.small.hosted, o.last)) return undefined
  // "The Harbourtown bombing": where it was, not who did it.
  if (act === 'condemn' && named && o.side && !o.isSide && isWhere(scene, words, o.side)) return { last: o.last }
  if (
    o.side &&
    (o.side.party || (o.isSide && o.side.first === o.first)) &&
    (objects === undefined ||
      named ||
      (o.isSide &&
        act !== 'restrict' &&
        act !== 'seize-property' &&
        act !== 'expel-diplomats' &&
        act !== 'investigate'))
  )
    return { target: o.side, last: Math.max(o.last, o.side.last) }
  if (o.side?.party && (act === 'reject' || act === 'condemn'))
    return { target: o.side, last: Math.max(o.last, o.side.last) }
  if (objects !== undefined && !named) return undefined
  const marks = ASKED.has(act) ? words.small.asked : words.small.by
  const target = behind(scene, words, o.last, end, marks)
  if (!target && objects === undefined) {
    const owner = behind(scene, words, o.last, Math.min(end, o.last + 4), words.small.whose)
    return owner ? { target: owner, last: owner.last } : undefined
  }
  return { ...(target ? { target } : {}), last: target?.last ?? o.last }
}

/** "Передала Перу десять танков": a name right behind the verb and before what is given can only be who receives it, where nouns have cases. */
function receiver(scene: Scene, words: ActWords, o: Acted): Side | undefined {
  const item = scene.items[scene.itemAt[o.first]!]
  if (!isCased(scene) || !item || item.kind === 'state' || item.kind === 'time' || item.last >= o.last) return undefined
  const side = itemSide(scene, words, item)
  return side?.party ? side : undefined
}

function isWhere(scene: Scene, words: ActWords, side: Side): boolean {
  const item = scene.items[scene.itemAt[side.first]!]
  return (
    item?.kind === 'place' &&
    item.entity !== undefined &&
    (scene.itemAt[item.last]! >= 0 || !ownsAt(scene, words, item.last))
  )
}

function behind(scene: Scene, words: ActWords, from: number, to: number, marks: ActWords['idle']): Side | undefined {
  for (let i = from; i < to; i++) {
    if (scene.itemAt[i]! >= 0 || !marks.at(scene.tokens, i, i + 1)) continue
    const o = objectAt(scene, words, i + 1, to)
    if (o?.side?.party && (o.isSide || o.side.first === o.first)) return o.side
  }
  return undefined
}
