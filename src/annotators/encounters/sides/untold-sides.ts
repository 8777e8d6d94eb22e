/** Sides that are told by an office, an organ or the sentence before only. */

import type { Language } from '../../../languages/language.ts'
import { madeOnce } from '../../../model/remember.ts'
import { foldPhrase } from '../../../text/fold.ts'
import { roleOf } from '../day-and-place/place-roles.ts'
import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'
import { partyOf } from './acting.ts'
import { gatherPeople } from './eligible.ts'
import { isVerb } from './phrases-beside.ts'
import { attends, isNominative } from './subjects.ts'

/** "Spoke today with Transatlantic leaders": those met stand right after the verb, without a name. */
export function manyUnnamed(scene: Scene, hit: Hit, to: number): boolean {
  const { tokens, cues } = scene
  if (!cues.table.articles) return false
  for (let i = hit.last; i < Math.min(to, hit.last + 5); i++) {
    if (scene.items[scene.itemAt[i]!]?.kind === 'person') return false
    const many = cues.manyOthers.at(tokens, i, to)
    // "Welcomed the leaders' decision": what is theirs is welcomed.
    if (many) return !/^['’]s?$/.test(tokens[many.last]?.norm ?? '')
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-') return false
  }
  return false
}

/** "مختلف عالمی رہنماؤں سے ملاقاتیں": the other side stands right before the noun without a name. */
export function besideOthers(scene: Scene, hit: Hit): boolean {
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 8); i--) {
    if (scene.itemAt[i]! >= 0) return false
    if (scene.cues.others.at(scene.tokens, i, hit.first)) return true
  }
  return false
}

/** "آئی ایم ایف مشن اور حکومت کے درمیان": the press's own state as the other side, by an organ or office with no state beside it. */
export function unnamedHome(scene: Scene, hit: Hit, sides: readonly Item[]): Item[] {
  const { tokens, cues, itemAt, items } = scene
  const { home } = cues.table
  if (!scene.atHome || hit.cue.kind === 'visit' || (hit.cue.kind === 'conference' && !attends(scene, hit))) return []
  const known = new Set(sides.map((i) => partyOf(scene, i)).filter(Boolean))
  // "وزیراعظم عالمی رہنماؤں سے ملاقاتیں کریں گے": the other side is there, without a name.
  if (known.has(home) || (known.size !== 1 && !(known.size === 0 && besideOthers(scene, hit)))) return []
  for (let i = Math.max(hit.before, hit.first - 24); i < hit.first; i++) {
    const f = itemAt[i]! >= 0 ? undefined : cues.homeOrgans.at(tokens, i, hit.first)
    if (!f) continue
    const before =
      items[itemAt[i - 1] ?? -1] ?? (cues.genitives.at(tokens, i - 1, i) ? items[itemAt[i - 2] ?? -1] : undefined)
    const after = items[itemAt[f.last] ?? -1]
    if ((before && before.kind !== 'time') || after?.kind === 'person' || !isJoined(scene, f.last, hit.first)) {
      i = f.last - 1
      continue
    }
    return [{ first: f.first, last: f.last, kind: 'state', party: home }]
  }
  return []
}

/** How far behind its body the word for a mission or delegation may stand, in tokens: "آئی ایم ایف کے جائزہ مشن". */
const MISSION = 4

/**
 * "آئی ایم ایف کے وفد نے مذاکرات کیے", in a report of the press's own state: the mission of a body of many states talks with the state where it is.
 * Absent: another state is named in the sentence, or nobody is told to be sent.
 */
export function hostOfMission(scene: Scene, hit: Hit, sides: readonly Item[], where: string | undefined): Item[] {
  const { tokens, cues, items, itemAt } = scene
  const { home } = cues.table
  const [body, ...more] = sides
  if (!scene.atHome || hit.cue.kind !== 'meeting' || hit.cue.part !== 'noun' || (where && where !== home)) return []
  if (body?.kind !== 'body' || more.length > 0 || !isMoneys(body.party) || body.last > hit.first) return []
  const s = scene.sentences[hit.sentence]!
  for (let i = s.first; i < s.last; i++) {
    const other = items[itemAt[i]!]
    if (other?.party?.length === 2 && other.party !== home && other.kind !== 'time') return []
  }
  for (let i = body.last; i < Math.min(hit.first, body.last + MISSION); i++) {
    const mission = itemAt[i]! < 0 ? cues.sent.at(tokens, i, hit.first) : undefined
    if (mission) return [{ first: mission.first, last: mission.last, kind: 'state', party: home }]
  }
  return []
}

/** Bodies whose missions come to one state, and talk with it alone. */
const MONEYS: ReadonlySet<string> = new Set(['IMF', 'World Bank', 'ADB'])
const isMoneys = (party: string | undefined): boolean => party !== undefined && MONEYS.has(party)

/** Whether an organ stands in the list of those who meet: before "between", "with", the doer's mark or "and", at most its own words between. */
function isJoined(scene: Scene, from: number, to: number): boolean {
  const { tokens, cues } = scene
  for (let i = from; i < Math.min(to, from + 5); i++) {
    if (scene.itemAt[i]! >= 0 || tokens[i]!.kind === 'sign') return false
    if (
      cues.between.at(tokens, i, to) ||
      cues.standing.doer.has(tokens[i]!.norm) ||
      cues.standing.and.has(tokens[i]!.norm)
    )
      return true
    if (cues.sideMarks.at(tokens, i, to)) return cues.events.at(tokens, i + 1) !== undefined || to - i < 8
  }
  return false
}

/** "Received yesterday in X a delegation of …": the word for those received, past time and place. Absent: another thing is received. */
export function guestDelegation(scene: Scene, hit: Hit): number | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles) return undefined
  let plain = 0
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 10) && plain < 5; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.kind === 'person') return undefined
    const guest = item ? undefined : cues.delegates.at(tokens, i, hit.to)
    if (item) i = item.last - 1
    // "Welcomed the ministers' decision": what is theirs is welcomed.
    else if (guest) return /^['’]s?$/.test(tokens[guest.last]?.norm ?? '') ? undefined : i
    else if (
      (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-') ||
      cues.verbStops.at(tokens, i, hit.to) ||
      tokens[i]!.norm === 'from'
    )
      return undefined
    else if (tokens[i]!.kind !== 'sign' && tokens[i + 1]?.norm !== '-') plain++
  }
  return undefined
}

/** "طالبان نے تصدیق کی کہ اُن کے ایک وفد نے چین کا دورہ کیا": whose delegation it is, said in the clause before. */
export function senderBefore(scene: Scene, hit: Hit, sides: readonly Item[], goals: readonly Item[]): Item[] {
  const { tokens, cues, itemAt, items } = scene
  if (hit.cue.kind !== 'visit' || sides.length > 0 || goals.length === 0) return []
  const s = scene.sentences[hit.sentence]!
  let theirs = false
  for (let i = hit.from; i < hit.first; i++)
    if (cues.definite.at(tokens, i) && cues.genitives.at(tokens, i + 1)) theirs = true
    else if (theirs && cues.delegation.at(tokens, i)) {
      for (let k = hit.from - 1; k >= s.first; k--) {
        const item = items[itemAt[k]!]
        if (!item) continue
        k = item.first
        if (item.party && item.kind !== 'time' && scene.cues.standing.doer.has(tokens[item.last]?.norm ?? ''))
          return [item]
      }
    }
  return []
}

/**
 * "Из Тегерана, где провёл переговоры с первыми лицами страны": officials of the other side without their state are of the state
 * where they meet. A person with a post, or a title; absent where the other side's state is told, or the place is at home.
 */
export function localSide(scene: Scene, hit: Hit, sides: readonly Item[], where: string | undefined): Item | undefined {
  if (hit.cue.kind !== 'meeting' || !where) return undefined
  const known = new Set(sides.map((i) => partyOf(scene, i)).filter(Boolean))
  return known.size === 1 && !known.has(where) ? localOfficials(scene, hit, where) : undefined
}

/** The officials met, behind "with", for whom no state is told: they act for `where`. Absent: none, or those of another state. */
export function localOfficials(scene: Scene, hit: Hit, where: string): Item | undefined {
  const { tokens, cues } = scene
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 14); i++) {
    if (scene.itemAt[i]! < 0 && isVerb(scene, i, hit.to)) return undefined
    if (!cues.withMarks.at(tokens, i, hit.to)) continue
    for (let k = i + 1; k < Math.min(hit.to, i + 5); k++) {
      if (scene.itemAt[k]! >= 0 && scene.items[scene.itemAt[k]!]!.kind !== 'person') return undefined
      const officials = cues.delegation.at(tokens, k, hit.to) ?? cues.counterpart.at(tokens, k, hit.to)
      if (!officials) continue
      for (let n = officials.last; n < Math.min(hit.to, officials.last + 5); n++) {
        const item = scene.items[scene.itemAt[n] ?? -1]
        if (item?.kind === 'person' && item.entity && !partyOf(scene, item)) scene.acting.set(item.entity, where)
        else if (item && item.kind !== 'time' && item.kind !== 'person' && roleOf(scene, item) === 'side')
          return undefined
      }
      return { first: k, last: officials.last, kind: 'state', party: where }
    }
    return undefined
  }
  return undefined
}

/** "X принял участие в заседании Совета A–B": the person before the words of attending takes part, whatever sides the body has. */
export function attendant(scene: Scene, hit: Hit, sides: readonly Item[]): Item[] {
  if (hit.cue.part !== 'noun' || (hit.cue.kind !== 'session' && hit.cue.kind !== 'conference')) return []
  for (let i = hit.from; i < hit.first; i++)
    if (scene.cues.attending.at(scene.tokens, i, hit.first))
      return gatherPeople(scene, hit.from, i).filter((p) => !p.owner && !sides.includes(p) && isNominative(scene, p))
  return []
}

/**
 * "X провёл переговоры в Катманду", with nobody told behind "с": talks held in the capital of another state are with those who rule
 * there. Absent: both sides or another one are told, the town is no capital, or one in which others meet.
 */
export function hostUntold(
  scene: Scene,
  hit: Hit,
  sides: readonly Item[],
  where: string | undefined,
): Item | undefined {
  const { tokens, items, itemAt, cues } = scene
  if (hit.cue.kind !== 'meeting' || !where) return undefined
  const known = new Set(sides.map((i) => partyOf(scene, i)).filter(Boolean))
  if (known.size !== 1 || known.has(where) || !sides.some((i) => isNominative(scene, i) || i.kind !== 'person'))
    return undefined
  if (!conducts(scene, hit)) return undefined
  // Beyond a comma another phrase begins.
  let end = hit.last
  while (end < hit.to && tokens[end]!.norm !== ',') end++
  for (let i = hit.from; i < end; i++) {
    if (
      cues.withMarks.at(tokens, i, hit.to) ||
      (cues.sideMarks.at(tokens, i, hit.to)?.last === i + 1 && tokens[i]!.norm.length > 2)
    )
      return undefined
    const item = items[itemAt[i]!]
    if (item?.party && item.party !== where && !known.has(item.party) && item.kind !== 'time') return undefined
  }
  const town = items.find((i) => i.kind === 'place' && i.party === where && i.first >= hit.from && i.last <= end)
  if (!town || !isCapital(scene, town) || cues.standing.ground.has(tokens[town.first]!.norm)) return undefined
  return { first: town.first, last: town.last, kind: 'state', party: where }
}

/** Whether talks are held: by the verb itself, or by one of holding before the noun. */
function conducts(scene: Scene, hit: Hit): boolean {
  const { conducting, titleTalks } = scene.cues.posts
  for (let i = hit.first; i < hit.last; i++) if (conducting.test(scene.tokens[i]!.norm)) return true
  if (hit.cue.part !== 'noun' || !titleTalks.test(scene.tokens[hit.last - 1]!.norm)) return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 8); i--)
    if (conducting.test(scene.tokens[i]!.norm)) return true
  return false
}

/** The capitals of states in every form of their names, by language: made once. */
const capitalsOf = madeOnce(
  (language: Language): ReadonlySet<string> =>
    new Set(language.places.flatMap(([phrase, place]) => (place.kind === 'capital' ? [foldPhrase(phrase)] : []))),
)

function isCapital(scene: Scene, town: Item): boolean {
  const { language, tokens } = scene
  return capitalsOf(language).has(
    tokens
      .slice(town.first, town.last)
      .map((t) => t.norm)
      .join(' '),
  )
}
