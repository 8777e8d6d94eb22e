/** Agreements that English tells beside another verb: "the compact they signed in …", "the decision of A and B to …", "accepted B's proposal". */
import type { AgreedCue } from '../../../languages/tables/encounters.ts'
import type { Found } from '../../../text/phrases.ts'
import { isOfMany } from '../bodies/alliances.ts'
import type { Finder } from '../layout/finders.ts'
import { namedIn, type Sentence } from '../outcome-fields.ts'
import type { Scene } from '../scene.ts'
import { partnersAfter } from './deals.ts'

/** How far whoever acts may reach before the verb. */
const REACH = 14

/** The shapes in the order in which they are asked, each with the words that it begins with. */
export const SHAPES: readonly Finder<AgreedCue>[] = [
  [({ pacts }) => [pacts.things], outsideNames(theyMade)],
  [({ pacts }) => [pacts.founded], outsideNames(wasFounded)],
  [({ pacts }) => [pacts.decisions], outsideNames(decisionTo)],
  [({ pacts }) => [pacts.accepted], outsideNames(tookUp)],
  [({ pacts }) => [pacts.truces], outsideNames(truceBetween)],
]

/** Nothing is asked of a word that is part of a person's name. */
function outsideNames(at: Finder<AgreedCue>[1]): Finder<AgreedCue>[1] {
  return (scene, i, end) => (scene.items[scene.itemAt[i]!]?.kind === 'person' ? undefined : at(scene, i, end))
}

/**
 * "The compact they signed in Oslo", "the partnership he launched alongside B": what was made, and in a relative clause of its own the two
 * who made it. One who acts alone has agreed with nobody.
 */
function theyMade(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues } = scene
  if (!cues.pacts.things.test(tokens[i]!.norm)) return undefined
  let k = pastOwnWords(scene, i + 1, end)
  if (cues.pacts.which.has(tokens[k]?.norm ?? '')) k++
  else k = i + 1
  while (k < end && /^[”"’')]$/.test(tokens[k]!.norm)) k++
  const pair = cues.pairs.at(tokens, k, end)
  const alone = !pair && cues.pacts.alone.has(tokens[k]?.norm ?? '')
  if (k < end && !pair && !alone && scene.itemAt[k]! < 0 && !isTitle(scene, k) && !isDefinite(scene, k))
    return undefined
  const parties = new Set<string>()
  let many = false
  let counted = false
  for (let n = pair ? pair.last : alone ? k + 1 : k; n < Math.min(end, k + REACH); n++) {
    const item = scene.items[scene.itemAt[n]!]
    if (item) {
      if (item.kind === 'time') return undefined
      if (item.party) parties.add(item.party)
      n = item.last - 1
      continue
    }
    const { norm, kind } = tokens[n]!
    // "The initiative that A and 20 partners launched".
    if (cues.pacts.others.has(norm) && parties.size > 0) many = true
    if (kind === 'number') counted = true
    if (cues.pacts.makes.has(norm)) {
      const beside = many || cues.pacts.company.has(tokens[n + 1]?.norm ?? '')
      return pair || parties.size >= 2 || beside ? { first: i, last: n + 1, value: 'told' } : undefined
    }
    if (kind === 'sign' ? !/^[,.’']$/.test(norm) : !cues.pacts.makers.has(norm) && kind !== 'number') {
      if (!isTitle(scene, n) && !many && !counted) return undefined
    }
  }
  return undefined
}

/** "Partnership for Rivers, which": past the words of a pact's own name, up to its relative clause. */
function pastOwnWords({ tokens, cues, itemAt, items }: Scene, from: number, end: number): number {
  for (let k = from; k < Math.min(end, from + 10); k++) {
    if (cues.pacts.which.has(tokens[k]!.norm)) return k
    if (items[itemAt[k]!]?.kind === 'person' || cues.verbStops.at(tokens, k, end)) return from
    if (tokens[k]!.kind === 'sign' && !/^[-–,()”"’']$/.test(tokens[k]!.norm)) return from
    if (cues.pacts.and.has(tokens[k]!.norm)) return from
  }
  return from
}

const isDefinite = (scene: Scene, k: number): boolean =>
  scene.cues.definite.at(scene.tokens, k) !== undefined && (scene.itemAt[k + 1] ?? -1) >= 0

/**
 * "The commission was founded in 1999 by A, B and C": a body or a pact as the subject of a verb of founding, and several behind "by". Begins
 * at the noun.
 */
function wasFounded(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues } = scene
  const { founded, founding, was } = cues.pacts
  if (!founded.has(tokens[i]!.norm)) return undefined
  let verb = -1
  for (let k = i + 1; k < Math.min(end - 2, i + 14); k++) {
    if (tokens[k]!.kind === 'sign' && !/^[-–,()’'.]$/.test(tokens[k]!.norm)) return undefined
    if (!was.has(tokens[k]!.norm)) continue
    const at = cues.pacts.formally.has(tokens[k + 1]!.norm) ? k + 2 : k + 1
    if (!founding.has(tokens[at]!.norm)) return undefined
    verb = at
    break
  }
  if (verb < 0) return undefined
  for (let k = verb + 1; k < Math.min(end, verb + 7); k++) {
    if (tokens[k]!.norm === cues.small.by)
      return partnersAfter(scene, k, end).parties.length >= 2
        ? { first: i, last: verb + 1, value: 'signed' }
        : undefined
    if (tokens[k]!.kind === 'sign' && tokens[k]!.norm !== ',') return undefined
  }
  return undefined
}

/** Whether one who "agreed to a" or "to the" takes up a truce, a deal or an offer, and another state or body stands in the sentence. */
export function takesDeal(scene: Scene, first: number, last: number, s: Sentence): boolean {
  const { tokens, cues } = scene
  if (!cues.pacts.agreed.has(tokens[cues.pacts.haves.has(tokens[first]!.norm) ? first + 1 : first]!.norm)) return false
  if (!cues.pacts.articles.has(tokens[last - 1]!.norm) || namedIn(scene, s.first, s.last) < 2) return false
  for (let k = last; k < Math.min(s.last, last + 7); k++) {
    if (cues.pacts.offers.has(tokens[k]!.norm)) return true
    if (tokens[k]!.kind === 'sign' && tokens[k]!.norm !== '-') return false
  }
  return false
}

/** A capitalised word beside a name: "President", "Foreign Minister". */
const isTitle = (scene: Scene, i: number): boolean => {
  const t = scene.tokens[i]
  return t !== undefined && t.kind === 'word' && scene.text[t.start] !== t.norm[0]
}

/** "The decision by A and B to found …", "the agreement between A and B to found …": several, or a body of many states, decide. */
function decisionTo(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues } = scene
  if (!cues.pacts.decisions.has(tokens[i]!.norm)) return undefined
  // "Urged a decision", "no agreement", "reach an agreement": not there yet.
  for (let k = Math.max(0, i - 4); k < i; k++) if (cues.pacts.unreached.test(tokens[k]!.norm)) return undefined
  if (!cues.pacts.deciders.has(tokens[i + 1]?.norm ?? '')) return undefined
  const parties = new Set<string>()
  let council = false
  for (let k = i + 2; k < Math.min(end, i + REACH + 6); k++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item) {
      if (item.kind === 'time') return undefined
      if (item.party) parties.add(item.party)
      for (let n = item.first; n < item.last; n++) if (cues.pacts.councils.has(tokens[n]!.norm)) council = true
      k = item.last - 1
      continue
    }
    const { norm, kind } = tokens[k]!
    if (cues.pacts.councils.has(norm)) council = true
    if (cues.pacts.to.has(norm)) {
      const enough = parties.size >= 2 || [...parties].some((p) => isOfMany(p) || (p === 'UN' && council))
      const verb = tokens[k + 1]
      const plain = verb?.kind === 'word' && scene.itemAt[k + 1]! < 0 && scene.text[verb.start] === verb.norm[0]
      return enough && plain && !cues.pacts.noAct.has(verb.norm) ? { first: i, last: k + 1, value: 'after' } : undefined
    }
    if (kind === 'sign' ? !/^[,.’'-]$/.test(norm) : !cues.pacts.decidersWords.has(norm) && !isTitle(scene, k))
      return undefined
  }
  return undefined
}

/** "Accepted the proposal of the mediators": one side takes up what another has offered. */
function tookUp(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues } = scene
  if (!cues.pacts.accepted.has(tokens[i]!.norm)) return undefined
  if (cues.pacts.unaccepted.has(tokens[i - 1]?.norm ?? '')) return undefined
  for (let k = i + 1; k < Math.min(end, i + 9); k++) {
    const { norm, kind } = tokens[k]!
    if (cues.pacts.offers.has(norm)) return { first: i, last: i + 1, value: 'noun' }
    if (kind === 'sign' && !/^[-’']$/.test(norm)) return undefined
    if (cues.pacts.noOffer.has(norm) || cues.verbStops.at(tokens, k, end)) return undefined
  }
  return undefined
}

/** "The announcement of a truce between A and B", "a truce between A and B brokered by C": one that is there, by the words around it. */
function truceBetween(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues } = scene
  if (!cues.pacts.truces.has(tokens[i]!.norm) || !cues.between.at(tokens, i + 1, end)) return undefined
  const announced = tokens.slice(Math.max(0, i - 4), i).some((t) => cues.pacts.announced.has(t.norm))
  let last = i + 2
  const parties = new Set<string>()
  for (let k = i + 2; k < Math.min(end, i + REACH); k++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item) {
      if (item.party) parties.add(item.party)
      last = item.last
      k = item.last - 1
      continue
    }
    const { norm, kind } = tokens[k]!
    const made =
      cues.pacts.brokered.has(norm) || (norm === cues.dealing.took && tokens[k + 1]?.norm === cues.dealing.effect)
    if (made || (kind === 'sign' && !/^[-’',]$/.test(norm)) || cues.clauseStarts.at(tokens, k, end))
      return parties.size >= 2 && (announced || made) ? { first: i, last, value: 'told' } : undefined
  }
  return parties.size >= 2 && announced ? { first: i, last, value: 'told' } : undefined
}

/** Where the words for an offer and its maker end, before what it is about. */
export function offerEnd(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (scene.cues.pacts.about.has(scene.tokens[i]!.norm)) return i
  return to
}

/** "The scheme that A and 20 partners launched": whether whoever made a pact is told with others who are not named. */
export function withOthers(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.pacts.others.has(scene.tokens[i]!.norm)) return true
  return false
}

/** "The Joint Initiative launched in 2015": the noun says that the two who were told of made it. */
export function isOfBoth(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.pacts.joint.has(scene.tokens[i]!.norm)) return true
  return false
}
