/** Officials whose state the report does not name, beside others whose state it does: "the foreign minister met her Malaysian counterpart". */

import { isState } from '../day-and-place/place-told.ts'
import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'
import { partyOf } from './acting.ts'
import { isBetweenNext } from './phrases-beside.ts'

/**
 * Whether one who holds a high office, of a state that is not told, stands beside somebody of a state that is: the two are of two states, and only
 * one of them is known. Only in languages with articles, whose reports name the own state's officials without it.
 */
export function besideUnknown(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  if (
    !scene.cues.table.articles ||
    !(hit.cue.kind === 'meeting' || hit.cue.kind === 'call' || isBetweenNext(scene, hit))
  )
    return false
  const known = new Set(sides.map((i) => partyOf(scene, i)).filter(Boolean))
  if (known.size !== 1) return false
  const unknown = sides.filter((i) => i.kind === 'person' && !partyOf(scene, i) && isHigh(scene, i))
  // Who is told of by the state alone must stand there as its people: "Omani officials", "the President of Oman".
  const other = sides.some((i) => partyOf(scene, i) && (i.kind === 'person' || hasPeople(scene, i)))
  return other && new Set(unknown.map((i) => i.entity)).size === 1
}

/** Whether a name is that of a head of state or government, or a minister, with no body told whose head it is. */
export function isHigh(scene: Scene, { entity }: Item): boolean {
  const posts = (entity && scene.entities.get(entity)?.posts) || []
  const { highOffice, lowOffice } = scene.cues.gathering
  return posts.some((p) => !p.organisation && highOffice.test(p.title) && !lowOffice.test(p.title))
}

/** "Omani officials", "the president of Oman", "his counterpart from Oman". */
export function hasPeople(scene: Scene, item: Item): boolean {
  const { tokens, cues } = scene
  for (let i = item.last; i < Math.min(tokens.length, item.last + 3); i++)
    if (cues.delegation.at(tokens, i) || cues.counterpart.at(tokens, i) || cues.officials.at(tokens, i)) return true
  const of = tokens[item.first - 1]?.norm === cues.small.the ? item.first - 2 : item.first - 1
  if (tokens[of]?.norm !== cues.small.of && tokens[of]?.norm !== cues.small.from) return false
  for (let i = Math.max(0, of - 3); i < of; i++)
    if (cues.delegation.at(tokens, i, of)?.last === of || cues.counterpart.at(tokens, i, of)?.last === of) return true
  return false
}

/**
 * Whether a visitor of a high office, whose state is not told, goes abroad: to a whole state, on an official visit, or to
 * meet those of the state where the goal is. A journey at home has none of these.
 */
export function goesAbroad(scene: Scene, hit: Hit, people: readonly { entity: string; party?: string }[], goal: Item) {
  if (!scene.cues.table.articles || people.length === 0 || !goal.party) return false
  if (people.some((p) => p.party)) return false
  // "Accepted an invitation from Prime Minister X to visit …": of two whose states are not told one is the host.
  if (people.length > 1 && isInvited(scene, hit)) return false
  // "X told Y, who will arrive in …": whoever stands right before it travels, named or not.
  for (let i = Math.max(hit.from, hit.first - 4); i < hit.first; i++)
    if (scene.tokens[i]!.norm === scene.cues.small.who) return false
  if (!people.some((p) => isHigh(scene, { ...goal, kind: 'person', entity: p.entity }))) return false
  return isState(scene, goal) || isOfficial(scene, hit) || meetsLocals(scene, hit, goal)
}

const isInvited = ({ tokens, cues }: Scene, hit: Hit): boolean => {
  for (let i = hit.from; i < hit.first; i++) if (cues.gathering.inviting.test(tokens[i]!.norm)) return true
  return false
}

/** "On a two-day official visit", "at the invitation of": in the clause of a journey. */
function isOfficial(scene: Scene, hit: Hit): boolean {
  const { tokens, cues } = scene
  for (let i = hit.from; i < hit.to; i++)
    if (
      cues.idle.at(tokens, i, hit.to) ||
      (cues.gathering.officialVisit.has(tokens[i]!.norm) && visitSoon(scene, i, hit.to))
    )
      return true
  return false
}

const visitSoon = ({ tokens, cues }: Scene, from: number, to: number): boolean => {
  for (let i = from + 1; i < Math.min(to, from + 4); i++) if (cues.gathering.visiting.test(tokens[i]!.norm)) return true
  return false
}

/** "… arrived in Lima for talks with Peruvian officials". */
function meetsLocals(scene: Scene, hit: Hit, goal: Item): boolean {
  const s = scene.sentences[hit.sentence]!
  return scene.items.some(
    (i) =>
      i.kind === 'state' && i.party === goal.party && i.first >= s.first && i.last <= s.last && hasPeople(scene, i),
  )
}
