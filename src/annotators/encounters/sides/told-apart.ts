/** Sides that English tells apart from their verb or noun: by an office of the home state, as "I", by who led, by "their". */

import { foldPhrase } from '../../../text/fold.ts'
import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'
import { distinct, partyOf } from './acting.ts'
import { gatherPeople } from './eligible.ts'

/**
 * "The President spoke today with Prime Minister X of Norway": an office of the press's own state, nobody named beside it, right before the
 * verb. Empty where a foreign office-holder was named before, whom "the president" may mean.
 */
export function officeAtHome(scene: Scene, hit: Hit, sides: readonly Item[]): Item[] {
  const { tokens, cues } = scene
  const { home } = cues.table
  if (!cues.table.articles || !scene.atHome || hit.cue.part !== 'verb' || hit.cue.kind === 'visit') return []
  if (sides.some((i) => partyOf(scene, i) === home || i.first < hit.first)) return []
  let at = hit.first - 1
  while (at > hit.from && cues.gathering.officeApart.has(tokens[at]!.norm)) at--
  if (!cues.gathering.office.has(tokens[at]?.norm ?? '') || scene.itemAt[at]! >= 0) return []
  const article = cues.gathering.officeHalf.has(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1
  if (tokens[article]?.norm !== cues.small.the) return []
  for (const p of gatherPeople(scene, Math.max(0, hit.from - 400), hit.from)) {
    const party = partyOf(scene, p)
    if (party && party !== home && mayBe(scene, p, tokens[at]!.norm)) return []
  }
  return [{ first: at, last: at + 1, kind: 'state', party: home }]
}

/** Whether an office may be somebody's: his post names it, or none is told. "The President" is no prime minister told of before. */
function mayBe(scene: Scene, { entity }: Item, office: string): boolean {
  const posts = (entity && scene.entities.get(entity)?.posts) || []
  return posts.length === 0 || posts.some((p) => foldPhrase(p.title).split(' ').includes(office))
}

/**
 * "I met with President X of Norway", "our talks with X", said by somebody whom the report names: the speaker; where "we" do it, his state
 * alone. Empty: nobody known says it.
 */
export function speakerAsSide(scene: Scene, hit: Hit, sides: readonly Item[]): Item[] {
  if (!scene.cues.table.articles || sides.some((i) => i.first < hit.first)) return []
  const self = (hit.cue.part === 'verb' ? selfBefore(scene, hit) : undefined) ?? ourOwn(scene, hit, sides)
  if (!self) return []
  for (const n of scene.saidAt(scene.tokens[hit.first]!.start)) {
    const { speaker, direct } = scene.attributions[n]!
    const item = direct && speaker ? scene.items.find((i) => i.kind === 'person' && i.entity === speaker) : undefined
    const party = item && partyOf(scene, item)
    if (!item || !party || sides.some((i) => partyOf(scene, i) === party)) continue
    const { at, alone } = self
    return [
      alone ? { ...item, first: at, last: at + 1, implied: true } : { first: at, last: at + 1, kind: 'state', party },
    ]
  }
  return []
}

/** "I" or "we" right before a verb, but for adverbs; "we went there" may be anybody's journey. */
function selfBefore({ tokens, cues }: Scene, hit: Hit): { at: number; alone: boolean } | undefined {
  let at = hit.first - 1
  while (at > hit.from && cues.gathering.selfApart.has(tokens[at]!.norm)) at--
  const norm = tokens[at]?.norm ?? ''
  const alone = norm === cues.gathering.self
  return alone || (cues.gathering.selves.has(norm) && hit.cue.kind !== 'visit') ? { at, alone } : undefined
}

/** How far before its noun whoever holds it may stand: "we had a long and useful meeting with". */
const OWN = 8

/** "Our talks with X", "we had a meeting with X": who speaks of an encounter as his own, of which only the other side is told. */
function ourOwn(scene: Scene, hit: Hit, sides: readonly Item[]): { at: number; alone: boolean } | undefined {
  const { tokens, cues } = scene
  if ((hit.cue.kind !== 'meeting' && hit.cue.kind !== 'call') || distinct(scene, sides) !== 1) return undefined
  if (hit.cue.part === 'verb' && tokens[hit.first]!.norm !== cues.gathering.met) return undefined
  if (!cues.withMarks.at(tokens, hit.cue.part === 'verb' ? hit.last - 1 : hit.last, hit.to)) return undefined
  for (let at = hit.first - 1; at >= Math.max(hit.from, hit.first - OWN); at--) {
    const { norm } = tokens[at]!
    if (tokens[at]!.kind === 'sign' && norm !== '-') return undefined
    if (cues.gathering.selves.has(norm)) return { at, alone: norm === cues.gathering.self }
  }
  return undefined
}

/** "In a phone call on Monday, X told Y that …": the two of the sentence, one of whom tells the other. Empty: not told so. */
export function toldIn(scene: Scene, hit: Hit): Item[] {
  const { tokens } = scene
  if (
    !scene.cues.table.articles ||
    hit.cue.part !== 'noun' ||
    hit.cue.kind === 'visit' ||
    hit.cue.kind === 'conference'
  )
    return []
  const s = scene.sentences[hit.sentence]!
  if (hit.first - s.first > 6) return []
  let opens = false
  for (let i = s.first; i < hit.first; i++) if (scene.cues.gathering.opens.has(tokens[i]!.norm)) opens = true
  if (!opens) return []
  let teller: Item | undefined
  for (let i = hit.last; i < Math.min(s.last, hit.last + 40); i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item) {
      if (item.kind === 'person' && item.entity && !item.owner) teller = item
      i = item.last - 1
      continue
    }
    if (!scene.cues.gathering.telling.has(tokens[i]!.norm)) continue
    const heard = gatherPeople(scene, i + 1, Math.min(s.last, i + 9)).find((p) => p.entity && !p.owner)
    return teller && heard && distinct(scene, [teller, heard]) === 2 ? [teller, heard] : []
  }
  return []
}

/** "NATO will hold a summit": the body of many states that holds a gathering, right before its verb. Empty: none does. */
export function holder(scene: Scene, hit: Hit): Item[] {
  const { tokens } = scene
  if (!scene.cues.table.articles || hit.cue.kind !== 'conference' || hit.cue.part !== 'noun') return []
  for (let i = hit.first - 1; i > Math.max(hit.from, hit.first - 6); i--) {
    if (scene.itemAt[i]! >= 0 || tokens[i]!.kind === 'sign') return []
    if (!scene.cues.gathering.holding.test(tokens[i]!.norm)) continue
    const verb = scene.cues.gathering.auxiliaries.has(tokens[i - 1]!.norm) ? i - 1 : i
    const item = scene.items[scene.itemAt[verb - 1] ?? -1]
    return item?.party && (item.kind === 'place' || (item.kind === 'body' && item.party.length > 2)) ? [item] : []
  }
  return []
}

/** "The talks were led by X and Y": the two who led them, of two sides. Empty: not told so. */
export function ledBy(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.part !== 'noun' || hit.cue.kind === 'visit') return []
  let by = -1
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 12) && by < 0; i++) {
    if (scene.itemAt[i]! >= 0) continue
    if (tokens[i]!.norm === cues.small.by && cues.gathering.led.has(tokens[i - 1]!.norm)) by = i
    else if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-') return []
  }
  if (by < 0) return []
  const people = gatherPeople(scene, by, hit.to).filter((i) => !i.owner)
  return people.length >= 2 && distinct(scene, people) >= 2 ? people : []
}

/**
 * "In their second meeting this year", "called off the session of their joint commission": those whom the sentence, or the one before,
 * names together, of two states at least. Empty where the noun names sides of its own.
 */
export function theirs(scene: Scene, hit: Hit): Item[] {
  const { sentences } = scene
  if (!scene.cues.table.articles || hit.cue.part !== 'noun' || hit.cue.kind === 'visit') return []
  const at = theirAt(scene, hit)
  if (at === undefined) return []
  const own = sentences[hit.sentence]!
  const before = hit.sentence > 0 ? sentences[hit.sentence - 1]! : { first: 0, last: 0 }
  for (const { first, last } of [{ first: own.first, last: Math.min(at, hit.first) }, before]) {
    const people = gatherPeople(scene, first, last).filter((i) => !i.owner && i.entity)
    const one = new Map(people.map((i) => [i.entity!, i]))
    if (one.size >= 2 && distinct(scene, [...one.values()]) === one.size) return [...one.values()]
    if (one.size > 0) return []
    const states = first === own.first ? statesAtStart(scene, first, last) : []
    if (states.length >= 2) return states
  }
  return []
}

/** Where "their" stands, before a noun or in what tells whose it is: "the session of their commission". Absent: nowhere near. */
function theirAt(scene: Scene, hit: Hit): number | undefined {
  const { tokens } = scene
  const { of, their } = scene.cues.small
  if (tokens[hit.last]?.norm === of && tokens[hit.last + 1]?.norm === their) return hit.last + 1
  for (let at = hit.first - 1; at > hit.from && tokens[at]!.kind !== 'sign' && hit.first - at <= 5; at--)
    if (tokens[at]!.norm === their) return at
  return undefined
}

/** "Kenya and Tanzania called off …": the states that a sentence begins with, with nothing but commas, articles and "and" between them. */
function statesAtStart(scene: Scene, first: number, last: number): Item[] {
  const { tokens, items, itemAt, cues } = scene
  const found: Item[] = []
  for (let i = first; i < last; i++) {
    const item = items[itemAt[i]!]
    if (item) {
      if (!item.party || item.kind === 'time' || item.kind === 'person') break
      found.push(item)
      i = item.last - 1
    } else if (![',', cues.small.and, cues.small.the].includes(tokens[i]!.norm)) break
  }
  return distinct(scene, found) === found.length ? found : []
}
