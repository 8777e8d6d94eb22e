/** Sides that English leaves to what stands before: the subject of the sentence around a clause, "the two countries", "they". */

import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'
import { distinct, partyOf } from './acting.ts'
import type { Sides } from './sides.ts'
import { isHigh } from './unknown-states.ts'

/** How many sentences before its own "the two countries" may be named. */
const BACK = 2

/**
 * "Chile's president has little hope that talks with Peru will help", "the Chilean president spoke after a call with X": the state or body that the
 * sentence around the noun's clause is about, where with whom is told and nobody else stands between. Absent: not told so.
 */
export function aroundClause(scene: Scene, hit: Hit, sides: readonly Item[]): Item | undefined {
  const { tokens, cues, items, itemAt } = scene
  const { first } = scene.sentences[hit.sentence]!
  if (!cues.table.articles || hit.cue.part !== 'noun' || hit.from <= first || distinct(scene, sides) !== 1)
    return undefined
  if ((hit.cue.kind !== 'meeting' && hit.cue.kind !== 'call' && hit.cue.kind !== 'session') || !isWith(scene, hit))
    return undefined
  const at = tokens[first]!.norm === cues.small.the ? first + 1 : first
  const head = items[itemAt[at] ?? -1]
  if (!head?.party || head.kind === 'time' || head.kind === 'person' || head.owner) return undefined
  if (sides.some((i) => partyOf(scene, i) === head.party)) return undefined
  // "Chile's exports", "in Chile": only who acts for it, or the state itself before its verb.
  const mark = /^['’]s?$/.test(tokens[head.last]?.norm ?? '') ? head.last + 1 : head.last
  const acts = cues.delegation.at(tokens, mark) ?? cues.officials.at(tokens, mark)
  if (!acts && (head.kind === 'state' || mark > head.last || !isPlainVerb(scene, head.last))) return undefined
  for (let i = head.last; i < hit.first; i++) {
    const other = items[itemAt[i]!]
    if (!other) continue
    i = other.last - 1
    const party = other.kind === 'time' || sides.includes(other) ? undefined : partyOf(scene, other)
    if (party && party !== head.party) return undefined
  }
  return { ...head, kind: 'state', entity: undefined }
}

/** Whether those met are told right behind a noun: "talks with X". */
const isWith = ({ tokens, cues }: Scene, hit: Hit): boolean => cues.withMarks.at(tokens, hit.last, hit.to) !== undefined

/** Whether a verb that a table knows, or a past one, stands right behind a name. */
const isPlainVerb = ({ tokens, cues }: Scene, i: number): boolean =>
  cues.verbStops.at(tokens, i) !== undefined || /(?:ed|s)$/.test(tokens[i]?.norm ?? '')

/**
 * "Delegations from the two countries met", "talks between the two sides": the two states that the sentence up to there names, or else the ones
 * before. Empty: more or fewer are named.
 */
export function theTwo(scene: Scene, hit: Hit): Item[] {
  const { cues, sentences } = scene
  if (!cues.table.articles || hit.cue.takes || hit.cue.kind === 'visit' || hit.cue.kind === 'conference') return []
  const end = hit.cue.part === 'verb' ? hit.first : Math.min(hit.to, hit.last + 6)
  if (!isOfTwo(scene, hit.cue.part === 'verb' ? hit.from : hit.last, end)) return []
  const found = new Map<string, Item>()
  for (let n = hit.sentence; n >= Math.max(0, hit.sentence - BACK); n--) {
    const s = sentences[n]!
    addStates(scene, s.first, n === hit.sentence ? hit.first : s.last, found)
    if (found.size >= 2) break
  }
  return found.size === 2 ? [...found.values()] : []
}

/** Whether words for two states stand between two tokens. */
function isOfTwo({ tokens, cues }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cues.gathering.twoStates.at(tokens, i, to)) return true
  return false
}

/** The states and bodies named between two tokens, by their short names, that are not merely where something is. */
function addStates({ items, itemAt }: Scene, from: number, to: number, found: Map<string, Item>): void {
  for (let i = from; i < to; i++) {
    const item = items[itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (item.kind !== 'time' && item.party && !found.has(item.party))
      found.set(item.party, { ...item, kind: 'state', entity: undefined })
  }
}

/** "Chilean officials are in a hurry. They met with …": the officials of a state that the sentence before is about. Absent: it is about others. */
export function theyBefore(scene: Scene, hit: Hit): Item | undefined {
  const { tokens, cues, items, itemAt, sentences } = scene
  if (!cues.table.articles || hit.cue.part !== 'verb' || hit.sentence === 0) return undefined
  const s = sentences[hit.sentence]!
  if (tokens[s.first]!.norm !== cues.gathering.they || hit.first - s.first > 3) return undefined
  const { first } = sentences[hit.sentence - 1]!
  const head = items[itemAt[first] ?? -1]
  if (!head?.party || head.kind === 'person' || head.kind === 'time') return undefined
  return cues.delegation.at(tokens, head.last) || cues.officials.at(tokens, head.last) ? head : undefined
}

/**
 * "In Colombia, X met with President Y": those in a high office of whom no state is told are of the state where somebody of another one meets them. The same
 * sides: they meet elsewhere, or it is told for whom they act.
 */
export function withLocals(scene: Scene, hit: Hit, sides: Sides, where: string | undefined): Sides {
  const [party] = sides.parties
  if (hit.cue.kind !== 'meeting' || !where || sides.parties.length !== 1 || party === where) return sides
  const untold = sides.people.filter((p) => !p.party)
  if (untold.length === 0 || untold.length === sides.people.length) return sides
  if (!untold.some((p) => isHigh(scene, { ...p, first: 0, last: 0, kind: 'person' }))) return sides
  return {
    ...sides,
    parties: [...sides.parties, where],
    people: sides.people.map((p) => (p.party ? p : { ...p, party: where })),
    oneSided: false,
  }
}

/** "The delegation met with X": the state that sent the delegation told of last. Absent: nobody told before sent one. */
export function theDelegation(scene: Scene, hit: Hit): string | undefined {
  const { tokens, cues, items, itemAt, sentences } = scene
  if (!cues.table.articles || hit.cue.part !== 'verb') return undefined
  const s = sentences[hit.sentence]!
  if (tokens[s.first]!.norm !== cues.small.the) return undefined
  let at = s.first + 1
  while (at < hit.first && at < s.first + 3 && !cues.talks.delegation.has(tokens[at]!.norm)) at++
  if (!cues.talks.delegation.has(tokens[at]?.norm ?? '') || hit.first - at > 3) return undefined
  for (let i = s.first - 1; i >= Math.max(0, s.first - FAR); i--) {
    if (itemAt[i]! >= 0 || !cues.talks.delegation.has(tokens[i]!.norm)) continue
    // "A U.S. delegation", "a high-level Chilean delegation": the state right before it.
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      const item = items[itemAt[k]!]
      if (item) return item.kind === 'time' || item.kind === 'person' ? undefined : item.party
    }
  }
  return undefined
}

/** How many tokens back a delegation is looked for. */
const FAR = 400
