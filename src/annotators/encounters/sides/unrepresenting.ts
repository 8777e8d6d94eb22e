/** States that only own the noun they stand beside ("Kenya's football team", "the fleets of Russia"), and things that are met and nobody. */
import type { Hit } from '../hit.ts'
import { type Item, isCased, type Scene } from '../scene.ts'

/** Between a state and the noun it owns stand at most so many words: "Kenya's under-19 women's cricket team". */
const LONGEST = 5

/** How far behind the verb the thing that is met may stand: "met its NATO spending target". */
const REACH = 7

/**
 * Whether a state or place is named only as owner of people or things that represent nobody. Only where the verb stands in the middle; where an
 * official, a delegation or a name stands between, the state is theirs.
 */
export function isOwnerOfOthers(scene: Scene, item: Item): boolean {
  if (scene.cues.table.order === 'verb-last' || item.kind === 'person' || item.kind === 'time') return false
  return ownsAfter(scene, item) || ownedBefore(scene, item)
}

/** "Russian and Ukrainian troops", "Kenya's football team", «российские туристы»: the noun behind. */
function ownsAfter(scene: Scene, item: Item): boolean {
  const { tokens, cues, items, itemAt } = scene
  const marked = isMark(scene, item.last)
  const first = marked ? item.last + 1 : item.last
  // "Russia met troops": a bare state owns only the noun that follows at once.
  const reach = item.kind === 'state' || marked ? first + LONGEST : first + 1
  for (let i = first; i < Math.min(tokens.length, reach); i++) {
    const other = items[itemAt[i]!]
    if (other && (other.kind !== 'state' || !cues.table.joiners.includes(tokens[i - 1]!.norm))) return false
    if (other) {
      i = other.last - 1
      continue
    }
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-' && !isMark(scene, i)) return false
    const noun = cues.nobodies.at(tokens, i)
    if (noun) return !leadsToPost(scene, noun.last)
    if (cues.officials.at(tokens, i) || cues.delegation.at(tokens, i) || cues.events.at(tokens, i)) return false
  }
  return false
}

/** "The fleets of Russia and Japan", «сборная России»: the noun before. */
function ownedBefore(scene: Scene, item: Item): boolean {
  const { tokens, cues, items, itemAt } = scene
  let at = item.first - 1
  if (cues.table.joiners.includes(tokens[at]?.norm ?? '')) {
    const other = items[itemAt[at - 1] ?? -1]
    if (other && other.kind === item.kind) at = other.first - 1
  }
  if (!cues.table.articles) return isNobody(scene, at)
  if (tokens[at]?.norm === cues.small.the) at--
  return tokens[at]?.norm === cues.small.of && isNobody(scene, at - 1)
}

/** Whether a phrase for those who represent nobody ends with token `at`. */
function isNobody(scene: Scene, at: number): boolean {
  for (let i = at; i > at - 2 && i >= 0; i--) {
    if (scene.itemAt[i]! >= 0) return false
    if (scene.cues.nobodies.at(scene.tokens, i, at + 1)?.last === at + 1) return true
  }
  return false
}

/** "The fleet's commander", "troops commander General X": a post or a name behind the noun. */
function leadsToPost(scene: Scene, from: number): boolean {
  for (let i = from; i < Math.min(scene.tokens.length, from + 3); i++) {
    if (scene.items[scene.itemAt[i]!]?.kind === 'person' || scene.cues.officials.at(scene.tokens, i)) return true
    if (scene.tokens[i]!.kind === 'sign' && !isMark(scene, i)) return false
  }
  return false
}

const isMark = (scene: Scene, i: number): boolean => {
  const norm = scene.tokens[i]?.norm
  return norm === "'s" || norm === '’s'
}

/** "Poland met its spending target": a thing stands behind the verb, and nobody before it. Only in a language with articles. */
export function isThingMet(scene: Scene, hit: Hit): boolean {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.part !== 'verb' || hit.cue.kind !== 'meeting') return false
  for (let i = hit.last; i < Math.min(hit.to, hit.last + REACH); i++) {
    if (scene.items[scene.itemAt[i]!]?.kind === 'person') return false
    if (tokens[i]!.kind === 'sign' && !isMark(scene, i)) return false
    if (cues.officials.at(tokens, i) || cues.delegation.at(tokens, i) || cues.counterpart.at(tokens, i)) return false
    if (cues.table.joiners.includes(tokens[i]!.norm) || cues.placeMarks.at(tokens, i) || cues.topic.at(tokens, i))
      return false
    if (cues.thingsMet.at(tokens, i)) return true
  }
  return false
}

/**
 * «Аргентина встретится с Бразилией»: one bare state that meets another is a team; one that «ведёт переговоры» is none. Only where endings tell
 * the case.
 */
export function isMatch(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  if (!isCased(scene) || hit.cue.part !== 'verb' || hit.cue.kind !== 'meeting' || sides.length !== 2) return false
  if (hit.last - hit.first > 1) return false
  const [a, b] = sides as [Item, Item]
  return (
    a.kind === 'place' &&
    b.kind === 'place' &&
    a.last <= hit.first &&
    b.first === hit.last + 1 &&
    scene.cues.standing.company.has(scene.tokens[hit.last]!.norm)
  )
}
