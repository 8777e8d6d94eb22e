/** What a place is in its clause: where something is, where one goes, or one of the sides. */

import { isInLastMet } from '../bodies/asides.ts'
import { endsAt } from '../layout/ranges.ts'
import { atSettlement, isWhither } from '../layout/whither.ts'
import type { Item, Scene } from '../scene.ts'
import { isState } from './place-told.ts'

export type PlaceRole = 'place' | 'destination' | 'other' | 'side'

/** What a place is in its clause, by the words right beside it. */
export function roleOf(scene: Scene, item: Item): PlaceRole {
  const { tokens, cues } = scene
  if (isInLastMet(scene, item.first)) return 'other'
  if (cues.table.order === 'verb-last') {
    if (cues.destinationMarks.at(tokens, item.last)) return 'destination'
    // "دورۂ پاکستان", "دورہ پاکستان میں"; "دورے پر آئے پاکستان کے وفد" is another's.
    if (endsAt(scene, cues.destinationMarks, item.first) && cues.events.at(tokens, item.first - 1, item.first))
      return 'destination'
    // "دورے پر کینیا میں ہیں".
    if (
      cues.standing.onTopic.has(tokens[item.first - 1]?.norm ?? '') &&
      cues.placeMarks.at(tokens, item.last) &&
      cues.events.at(tokens, item.first - 2, item.first - 1)?.value.kind === 'visit'
    )
      return 'destination'
    // "روس، چین اور پاکستان پر مشتمل گروپ": its members.
    if (cues.standing.consistingOf.has(`${tokens[item.last]?.norm} ${tokens[item.last + 1]?.norm}`)) return 'side'
    // "لبنان میں جنگ بندی": the longer of the two tells.
    if (isVenuesTown(scene, item)) return 'place'
    if (isOrigin(scene, item)) return 'other'
    if (isOrganiser(scene, item)) return 'side'
    if (isLastOfThose(scene, item)) return 'side'
    const place = cues.placeMarks.at(tokens, item.last)
    const other = cues.otherMarks.at(tokens, item.last)
    if (other && (!place || other.last > place.last) && !(place && goesOn(scene, other.last))) return 'other'
    if (place) return 'place'
    return 'side'
  }
  const town = scene.cues.table.articles ? besideOwner(scene, item) : undefined
  if (town) return town.owner ? plainRole(scene, town.owner) : 'other'
  return plainRole(scene, item)
}

/**
 * "In Italy's Rome": the state only tells where the town is, and the town stands as the two do. Absent: a place beside no other. `owner`: the
 * state, where the place is the town.
 */
function besideOwner(scene: Scene, item: Item): { owner?: Item } | undefined {
  const { tokens, items, itemAt } = scene
  if (item.kind !== 'place') return undefined
  const mark = (i: number) => /^['’]s$/.test(tokens[i]?.norm ?? '')
  const place = (i: number) => {
    const x = items[itemAt[i] ?? -1]
    return x?.kind === 'place' ? x : undefined
  }
  const owner = mark(item.first - 1) ? place(item.first - 2) : undefined
  if (owner && isState(scene, owner) && !isState(scene, item)) return { owner }
  const town = mark(item.last) && isState(scene, item) ? place(item.last + 1) : undefined
  return town && !isState(scene, town) ? {} : undefined
}

/** "In the Chile-Peru talks": a state written as one with another, which the two words before it tell nothing of. */
function isPaired({ tokens, items, itemAt }: Scene, item: Item): boolean {
  if (!/^[-–]$/.test(tokens[item.last]?.norm ?? '') || tokens[item.last]!.start !== tokens[item.last - 1]!.end)
    return false
  const next = items[itemAt[item.last + 1] ?? -1]
  return next !== undefined && next.party !== undefined && next.kind !== 'person' && next.first === item.last + 1
}

/** The role that the words right before a place tell. */
function plainRole(scene: Scene, item: Item): PlaceRole {
  const { cues } = scene
  if (cues.table.articles && isPaired(scene, item)) return 'side'
  if (endsAt(scene, cues.otherMarks, item.first)) return isFromOfficial(scene, item) ? 'side' : 'other'
  const place = endsAt(scene, cues.placeMarks, item.first)
  const goal = endsAt(scene, cues.destinationMarks, item.first)
  if ((place || goal) && isPosting(scene, item)) return 'other'
  if (isSeat(scene, item)) return 'other'
  if (place && isHostThere(scene, item)) return 'other'
  if (place && goal && isWhither(scene, item)) return 'destination'
  if (place || atSettlement(scene, item)) return 'place'
  if (goal) return 'destination'
  return 'side'
}

/** "Hosted by Brazil in Rio": the host, whose own town right behind tells where. English. */
function isHostThere({ tokens, cues, items, itemAt }: Scene, item: Item): boolean {
  if (!cues.table.articles || !item.party || tokens[item.first - 1]?.norm !== cues.small.by) return false
  const town = tokens[item.last]?.norm === cues.small.in ? items[itemAt[item.last + 1] ?? -1] : undefined
  return town?.kind === 'place' && (town.party === undefined || town.party === item.party)
}

/** "فرانس کے زیر اہتمام کانفرنس": who holds it; not "بھارت کے زیر انتظام کشمیر". */
export function isOrganiser(scene: Scene, item: Item): boolean {
  const { tokens, itemAt } = scene
  const words = [0, 1, 2].map((k) => tokens[item.last + k]?.norm)
  if (!scene.cues.standing.organising.has(words.join(' '))) return false
  return scene.items[itemAt[item.last + 3] ?? -1]?.kind !== 'place'
}

/** "مذاکرات دوحہ میں جاری ہیں": what goes on there is the subject; in "لبنان میں جاری جنگ" it is what stands behind. */
const goesOn = ({ tokens, cues }: Scene, at: number): boolean => cues.statuses.is.has(tokens[at]?.norm ?? '')

/** "A اور B جنگ بندی کے لیے": the second of two, with what they deal with right behind it. */
function isLastOfThose(scene: Scene, item: Item): boolean {
  const { tokens, cues, items, itemAt } = scene
  return (
    cues.treaties.at(tokens, item.last) !== undefined &&
    cues.standing.and.has(tokens[item.first - 1]?.norm ?? '') &&
    items[itemAt[item.first - 2] ?? -1]?.kind === 'place'
  )
}

/** "چین سے لاؤس پہنچے": where one comes from. */
function isOrigin(scene: Scene, item: Item): boolean {
  const { tokens, cues } = scene
  if (!cues.standing.from.has(tokens[item.last]?.norm ?? '')) return false
  const next = scene.items[scene.itemAt[item.last + 1] ?? -1]
  return next?.kind === 'place' && cues.destinationMarks.at(tokens, next.last) !== undefined
}

/** "اسلام آباد کے سیرینا ہوٹل میں": the town of a house in which something is. */
function isVenuesTown(scene: Scene, item: Item): boolean {
  const { tokens, cues } = scene
  if (item.kind !== 'place' || isState(scene, item) || !cues.layout.owner.has(tokens[item.last]?.norm ?? ''))
    return false
  for (let i = item.last + 1; i < item.last + 5; i++) {
    const venue = cues.venues.at(tokens, i)
    if (venue) return cues.placeMarks.at(tokens, venue.last) !== undefined
    if (tokens[i]?.kind !== 'word' || cues.genitives.at(tokens, i) || cues.recipients.at(tokens, i)) return false
  }
  return false
}

/** "The ambassador of Italy in Georgia": where somebody is posted. */
function isPosting(scene: Scene, item: Item): boolean {
  const { tokens, cues } = scene
  // "The ambassador to the Gambia".
  const the = cues.table.articles && tokens[item.first - 1]?.norm === cues.small.the
  if (the && endsAt(scene, cues.envoys, item.first - 2)) return true
  const n = scene.itemAt[item.first - 2] ?? -1
  if (n < 0) return endsAt(scene, scene.cues.envoys, item.first - 1)
  const sender = scene.items[n]!
  return (
    (sender.kind === 'place' || sender.kind === 'state') &&
    (endsAt(scene, scene.cues.envoys, sender.first) || endsAt(scene, scene.cues.envoys, item.first - 1))
  )
}

/** "Прокурор суда в Гааге X": where the body is at which the person right behind the town holds a post. */
export function isSeat(scene: Scene, item: Item): boolean {
  if (!scene.cues.standing.seatedAt.has(scene.tokens[item.first - 1]?.norm ?? '')) return false
  const body = scene.items[scene.itemAt[item.first - 2] ?? -1]
  const holder = scene.items[scene.itemAt[item.last] ?? -1]
  // "На полях Генассамблеи в Нью-Йорке X встретился с Y": a gathering is no seat.
  if (body?.kind !== 'body' || scene.cues.events.at(scene.tokens, body.first)) return false
  return holder?.kind === 'person' && !holder.implied
}

/** "His counterpart from Venezuela": the state of those right before it. */
function isFromOfficial(scene: Scene, item: Item): boolean {
  const from = scene.tokens[item.first - 1]!.norm
  return (
    scene.cues.standing.comingFrom.has(from) &&
    (endsAt(scene, scene.cues.counterpart, item.first - 1) || endsAt(scene, scene.cues.delegation, item.first - 1))
  )
}
