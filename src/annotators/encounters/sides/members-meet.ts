/** The leaders or ministers of one body of many states, who meet each other: "ASEAN foreign ministers met", "the leaders of the SCO will gather". */
import { isOfMany } from '../bodies/alliances.ts'
import type { Hit } from '../hit.ts'
import type { Scene } from '../scene.ts'
import type { Sides } from './sides.ts'

/** How many words may stand between a body and its members: "the NATO member states' defence ministers". */
const BETWEEN = 4

/**
 * The body whose members are the subject of a verb of meeting, or of the verb that holds the meeting a noun tells of ("held an emergency
 * meeting"). Absent: others meet, or they meet with somebody. Only in languages with articles.
 */
export function membersGather(scene: Scene, hit: Hit): { party: string; first: number } | undefined {
  const { tokens, cues, items, itemAt } = scene
  if (!cues.table.articles || hit.cue.takes || hit.cue.kind === 'visit' || hit.cue.kind === 'call') return undefined
  if (cues.withMarks.at(tokens, hit.last - 1) || cues.withMarks.at(tokens, hit.last)) return undefined
  const verb =
    hit.cue.part === 'verb' ? hit.first : (holdingVerb(scene, hit) ?? asParticiple(scene, hit) ?? atMeeting(scene, hit))
  if (verb === undefined || (hit.cue.part === 'verb' && hit.cue.kind !== 'meeting')) return undefined
  let end = verb
  while (end > hit.from && verb - end < 5) {
    const before = items[itemAt[end - 1]!]
    if (before?.kind === 'time') end = before.first
    else if (!before && (cues.talks.helping.has(tokens[end - 1]!.norm) || /ly$/.test(tokens[end - 1]!.norm))) end--
    else break
  }
  // "The foreign ministers of the Quad countries".
  if (items[itemAt[end - 2] ?? -1]?.kind === 'body' && cues.members.at(tokens, end - 1, end)) end--
  const last = items[itemAt[end - 1] ?? -1]
  // "The foreign ministers of the G7".
  if (last?.kind === 'body') {
    let of = last.first - 1
    if (tokens[of]?.norm === cues.small.the) of--
    const first = tokens[of]?.norm === cues.small.of ? memberBefore(scene, of, hit.from) : undefined
    return first !== undefined && last.party && isOfMany(last.party) ? { party: last.party, first } : undefined
  }
  // "G7 foreign ministers".
  const first = memberBefore(scene, end, hit.from)
  if (first === undefined) return undefined
  // "SADC transport ministers": one word more may tell which.
  let other = 0
  for (let i = first - 1; i >= Math.max(hit.from, first - BETWEEN); i--) {
    const item = items[itemAt[i]!]
    if (item)
      return item.kind === 'body' && item.party && isOfMany(item.party)
        ? { party: item.party, first: item.first }
        : undefined
    if (cues.members.at(tokens, i, first) || cues.talks.betweenMembers.has(tokens[i]!.norm)) continue
    if (tokens[i]!.kind !== 'word' || ++other > 1) return undefined
  }
  return undefined
}

/** "EU foreign ministers meeting in Brussels on Monday": the noun as a participle right behind its members, with where or when. Absent: a noun. */
function asParticiple({ tokens, cues, items, itemAt }: Scene, hit: Hit): number | undefined {
  if (hit.last - hit.first > 1 || tokens[hit.first]!.norm !== cues.gathering.met) return undefined
  return cues.placeMarks.at(tokens, hit.last) || items[itemAt[hit.last] ?? -1]?.kind === 'time' ? hit.first : undefined
}

/** "NATO defence ministers approved the plan at a meeting in Brussels": the verb behind the members, who did something at it. Absent: others did. */
function atMeeting({ tokens, cues, itemAt }: Scene, hit: Hit): number | undefined {
  if (!cues.gathering.opens.has(tokens[hit.first - 2]?.norm ?? '') || itemAt[hit.first - 1]! >= 0) return undefined
  for (let i = hit.from; i < Math.min(hit.first - 2, hit.from + BETWEEN + 5); i++) {
    const members = cues.manyOthers.at(tokens, i, hit.first)
    if (members)
      return itemAt[members.last]! < 0 && /ed$|^(?:said|met|held)$/.test(tokens[members.last]!.norm)
        ? members.last
        : undefined
  }
  return undefined
}

/** Where the word for leaders or ministers begins that ends at a token. Absent: another word ends there. */
function memberBefore({ tokens, cues }: Scene, end: number, from: number): number | undefined {
  for (let i = Math.max(from, end - 3); i < end; i++) if (cues.manyOthers.at(tokens, i, end)?.last === end) return i
  return undefined
}

/** The verb that holds what a noun names: "held an emergency meeting". Absent: none right before it. */
function holdingVerb({ tokens, cues, itemAt }: Scene, hit: Hit): number | undefined {
  for (let i = hit.first - 1; i > Math.max(hit.from, hit.first - 6); i--) {
    if (cues.talks.membersHold.has(tokens[i]!.norm)) return i
    if (itemAt[i]! >= 0 || (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-')) return undefined
  }
  return undefined
}

/** Such a body where nobody else takes part, and the tokens that its members reach over: "G7 ministers met" and not "… met the president". */
export function gatheredAlone(
  scene: Scene,
  hit: Hit,
  sides: Sides,
): { party: string; reach: Pick<Sides, 'from' | 'to'> } | undefined {
  const body = membersGather(scene, hit)
  if (!body || sides.people.length > 0 || sides.parties.some((p) => p !== body.party)) return undefined
  return { party: body.party, reach: { from: body.first, to: Math.max(hit.last, sides.to) } }
}
