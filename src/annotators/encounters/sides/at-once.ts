/** English clauses that go on while an encounter does: "during a call, X and Y …", "…, meeting in Oslo, …", "… in Oslo on Monday during a meeting". */

import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'
import { distinct, partyOf } from './acting.ts'
import { gather, gatherPeople } from './eligible.ts'
import { isVerb } from './phrases-beside.ts'

/** How far from the head of a sentence a noun of its opening phrase may stand, and how long the subject behind it may be, in tokens. */
const OPENING = 7
const SUBJECT = 30

/** "During a phone call, X and his Chilean counterpart Y discussed kelp": the two who do something during it. Empty: not told so. */
export function doneDuring(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  if (!isEnglishNoun(scene, hit) || hit.cue.kind === 'conference') return []
  const s = scene.sentences[hit.sentence]!
  if (hit.first - s.first > OPENING || !cues.gathering.opens.has(tokens[s.first]!.norm)) return []
  // "During a meeting on kelp in Oslo on Monday, …": up to the comma.
  let comma = hit.last
  while (comma < Math.min(s.last, hit.last + SUBJECT) && tokens[comma]!.norm !== ',') comma++
  let joined = false
  let counterpart = false
  let end = comma + 1
  for (; end < Math.min(s.last, comma + SUBJECT); end++) {
    const item = scene.items[scene.itemAt[end]!]
    if (item) {
      end = item.last - 1
      continue
    }
    if (tokens[end]!.norm === cues.small.and) joined = true
    else if (cues.counterpart.at(tokens, end, s.last)) counterpart = true
    else if (isVerb(scene, end, s.last) || isPastVerb(scene, end)) break
  }
  const people = gatherPeople(scene, comma + 1, end).filter((i) => i.entity && !i.owner && !i.implied)
  const two = people.length === 2 && people[0]!.entity !== people[1]!.entity
  return joined && two && (counterpart || distinct(scene, people) === 2) ? people : []
}

/** "The presidents of A and B, meeting in Oslo, signed …": the subject before the comma. Empty: somebody else's meeting. */
export function whoMeet(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  if (!isEnglishNoun(scene, hit) || tokens[hit.first]!.norm !== cues.gathering.met || hit.last - hit.first > 1)
    return []
  if (tokens[hit.first - 1]?.norm !== ',') return []
  const next = scene.items[scene.itemAt[hit.last] ?? -1]
  if (next?.kind !== 'time' && !cues.placeMarks.at(tokens, hit.last) && !cues.sidelines.at(tokens, hit.last)) return []
  const sides = gather(scene, hit, scene.sentences[hit.sentence]!.first, hit.first - 1)
  return distinct(scene, sides) >= 2 && sides.every((i) => partyOf(scene, i) !== undefined) ? sides : []
}

/**
 * "Showed the plan in Oslo on Monday during a meeting with X": the times and places right before "during", which hold for both. Nearest first;
 * empty where the noun stands in no such phrase.
 */
export function rightBeforeDuring(scene: Scene, hit: Hit): Item[] {
  const { tokens, items, itemAt, cues } = scene
  if (!cues.table.articles || !cues.gathering.opens.has(tokens[hit.from]?.norm ?? '')) return []
  const out: Item[] = []
  let end = hit.from
  for (let n = 0; n < 3; n++) {
    const item = items[itemAt[end - 1] ?? -1]
    if (!item || (item.kind !== 'time' && item.kind !== 'place')) break
    // "The trade of 2025 during a meeting": a bare year is another thing's.
    if (item.kind === 'place' || /^\d{4}-/.test(item.time?.value ?? '')) out.push(item)
    end = item.first
    // Its preposition and article.
    for (
      let k = 0;
      k < 2 && (cues.placeMarks.at(tokens, end - 1, end) || cues.talks.beside.has(tokens[end - 1]?.norm ?? ''));
      k++
    )
      end--
  }
  return out
}

const isEnglishNoun = (scene: Scene, hit: Hit): boolean =>
  scene.cues.table.articles && hit.cue.part === 'noun' && hit.cue.kind !== 'visit'

const isPastVerb = ({ tokens, cues }: Scene, i: number): boolean =>
  tokens[i]!.kind === 'word' && (tokens[i]!.norm.endsWith('ed') || cues.talks.pastVerbs.has(tokens[i]!.norm))
