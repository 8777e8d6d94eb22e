/** What keeps an event word from telling of an encounter: things that are met, journalists and companies, one side only. */

import type { Hit } from '../hit.ts'
import { type Item, isCased, type Scene } from '../scene.ts'
import { distinct, partyOf } from '../sides/acting.ts'

export const POSSESSIVES = new Set([
  'their',
  'its',
  'his',
  'her',
  'our',
  'the',
  'all',
  'these',
  'those',
  'such',
  'every',
])

/** "Its commitment to meeting the NATO benchmark": something is met, where no people who act for others follow. */
export function isGerundOf(scene: Scene, hit: Hit): boolean {
  const { tokens, cues } = scene
  if (!cues.table.articles || tokens[hit.last - 1]!.norm !== cues.gathering.met) return false
  const next = tokens[hit.last]?.norm ?? ''
  if (!POSSESSIVES.has(next) && !cues.gathering.things.has(next)) return false
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 8); i++)
    if (scene.items[scene.itemAt[i]!]?.kind === 'person' || cues.delegation.at(tokens, i, hit.to)) return false
  return true
}

/** "The show's host X": the plain form behind no "to" or modal and no several who host is a noun. Only in languages with articles. */
export function isNounOfHost(scene: Scene, hit: Hit): boolean {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.takes !== 'guest' || !/^(?:host|receive)$/.test(tokens[hit.first]!.norm))
    return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 6); i--)
    if (cues.talks.toHost.has(tokens[i]!.norm)) return false
  return true
}

/** Whether people who act for others stand between two tokens: "ministers from A and B". */
export function delegatesIn(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.delegation.at(scene.tokens, i, to)) return true
  return false
}

/** "To meet Lebanon's needs": what a state owns is met, unless those who act for it follow. */
export function ownsWhatIsMet(scene: Scene, hit: Hit, owner: Item): boolean {
  const { tokens, cues } = scene
  const mark = tokens[owner.last]?.norm
  if (owner.first !== hit.last || owner.kind === 'person' || (mark !== "'s" && mark !== '’s')) return false
  for (let i = owner.last; i < Math.min(hit.to, owner.last + 8); i++) {
    if (scene.items[scene.itemAt[i]!]?.kind === 'person') return false
    if (cues.officials.at(tokens, i, hit.to) || cues.delegation.at(tokens, i, hit.to)) return false
    if (cues.counterpart.at(tokens, i, hit.to)) return false
  }
  return true
}

/** Whether somebody travels: a person, a state or body that acts, or a delegation; "Russian lorries" are none. */
export function hasTraveller(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  if (isCased(scene)) {
    if (sides.some((i) => i.kind === 'person' || i.kind === 'body')) return true
    if (unofficialBefore(scene, hit)) return false
  } else if (sides.some((i) => i.kind !== 'state')) return true
  for (let i = hit.from; i < hit.to; i++)
    if (scene.cues.officials.at(scene.tokens, i, hit.to) || scene.cues.delegation.at(scene.tokens, i, hit.to))
      return true
  return false
}

/** "Met … on the margins of the G7 summit": the gathering beside which they met is no side. */
export function beside(scene: Scene, hit: Hit, item: Item): boolean {
  if (hit.cue.kind === 'conference' || scene.cues.table.order === 'verb-last') return false
  for (let i = hit.last; i < item.first; i++) {
    const f = scene.cues.sidelines.at(scene.tokens, i, item.first)
    if (f && item.first - f.last <= 2) return true
    // "On the margins of the Indian Ocean Rim Association (IORA) meeting".
    if (f && item.first - f.last <= 12 && scene.tokens[item.first - 1]!.norm === '(') return true
  }
  return false
}

/** "Spoke with the secretary at a dinner for the chancellor": who is spoken with is of the speaker's own side. */
export function sameSide(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  const people = sides.filter((i) => i.kind === 'person' && !i.implied)
  const left = people.find((i) => i.first < hit.first)
  // "Spoke with Security Council Chairman X of Tajikistan": the person is spoken with, whatever the post names.
  const right = people.find((i) => i.first >= hit.last) ?? sides.find((i) => i.first >= hit.last && !i.implied)
  const own = left && partyOf(scene, left)
  return own !== undefined && right !== undefined && partyOf(scene, right) === own
}

/** "After speaking with X, the president said …": the subject stands after the comma. */
export const isAdjunct = (scene: Scene, hit: Hit): boolean => scene.tokens[hit.to - 1]?.norm === ','

export function oneSided(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  if (sides.length === 0 || hit.cue.kind === 'visit' || hit.cue.kind === 'conference') return false
  // "Её встречал президент": whoever was told of before is received.
  if (hit.cue.part === 'verb' && scene.cues.standing.theirs.has(scene.tokens[hit.first - 1]?.norm ?? ''))
    return distinct(scene, sides) === 1
  return (
    hit.last < hit.to &&
    scene.cues.withMarks.at(scene.tokens, hit.last, hit.to) !== undefined &&
    !sides.some((i) => i.first < hit.first)
  )
}

export function hasPair(scene: Scene, hit: Hit): boolean {
  for (let i = hit.from; i < hit.to; i++) if (scene.cues.pairs.at(scene.tokens, i, hit.to)) return true
  return false
}

export function unofficialAfter(scene: Scene, hit: Hit, right: readonly Item[], to: number): boolean {
  const end = Math.min(to, hit.last + 10)
  const person = right.find((i) => i.kind === 'person')
  for (let i = hit.last; i < (person ? Math.min(end, person.first) : end); i++)
    if (scene.cues.unofficial.at(scene.tokens, i, end)) return true
  return false
}

/** "تاجروں کی ملاقات", "طلبا سے ملاقات": those who meet, or are met, represent nobody. Only where the verb comes last. */
export function isPrivate(scene: Scene, hit: Hit): boolean {
  const { tokens, cues } = scene
  if (hit.cue.part !== 'noun' || hit.cue.kind === 'visit') return false
  for (let i = hit.first - 1; i >= Math.max(hit.before, hit.first - 9); i--) {
    if (scene.items[scene.itemAt[i]!]?.kind === 'person') return false
    const who = cues.unofficials.at(tokens, i, hit.first)
    if (who) return cues.standing.meetingMarks.has(tokens[who.last]?.norm ?? '')
  }
  return false
}

/** "Предложили британским профсоюзам провести встречу": those who are to meet are nobody's representatives. */
export function unofficialBefore(scene: Scene, hit: Hit): boolean {
  for (let i = hit.from; i < hit.first; i++) if (scene.cues.unofficial.at(scene.tokens, i, hit.first)) return true
  return false
}
