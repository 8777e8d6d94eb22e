/** Where an encounter is, and where a visit goes. */
import { foldPhrase } from '../../text/fold.ts'
import { respelt } from '../../text/spellings.ts'
import type { PlaceTold, Told } from './candidate.ts'
import type { Hit } from './hit.ts'
import { type Item, isCased, type Scene, spanOf } from './scene.ts'
import { atSettlement, isWhither } from './whither.ts'

export type PlaceRole = 'place' | 'destination' | 'other' | 'side'

/** What a place is in its clause, by the words right beside it. */
export function roleOf(scene: Scene, item: Item): PlaceRole {
  const { tokens, cues } = scene
  if (cues.table.order === 'verb-last') {
    if (cues.destinationMarks.at(tokens, item.last)) return 'destination'
    // "دورۂ پاکستان", "دورہ پاکستان میں"; "دورے پر آئے پاکستان کے وفد" is another's.
    if (endsAt(scene, cues.destinationMarks, item.first) && cues.events.at(tokens, item.first - 1, item.first))
      return 'destination'
    // "روس، چین اور پاکستان پر مشتمل گروپ": its members.
    if (cues.standing.consistingOf.has(`${tokens[item.last]?.norm} ${tokens[item.last + 1]?.norm}`)) return 'side'
    // "لبنان میں جنگ بندی": the longer of the two tells.
    if (isVenuesTown(scene, item)) return 'place'
    if (isOrigin(scene, item)) return 'other'
    if (isOrganiser(scene, item)) return 'side'
    const place = cues.placeMarks.at(tokens, item.last)
    const other = cues.otherMarks.at(tokens, item.last)
    if (other && (!place || other.last > place.last)) return 'other'
    if (place) return 'place'
    return 'side'
  }
  if (endsAt(scene, cues.otherMarks, item.first)) return isFromOfficial(scene, item) ? 'side' : 'other'
  const place = endsAt(scene, cues.placeMarks, item.first)
  const goal = endsAt(scene, cues.destinationMarks, item.first)
  if ((place || goal) && isPosting(scene, item)) return 'other'
  if (isSeat(scene, item)) return 'other'
  if (place && goal && isWhither(scene, item)) return 'destination'
  if (place || atSettlement(scene, item)) return 'place'
  if (goal) return 'destination'
  return 'side'
}

/** "فرانس کے زیر اہتمام کانفرنس": who holds it; not "بھارت کے زیر انتظام کشمیر". */
export function isOrganiser(scene: Scene, item: Item): boolean {
  const { tokens, itemAt } = scene
  const words = [0, 1, 2].map((k) => tokens[item.last + k]?.norm)
  if (!scene.cues.standing.organising.has(words.join(' '))) return false
  return scene.items[itemAt[item.last + 3] ?? -1]?.kind !== 'place'
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
  return body?.kind === 'body' && holder?.kind === 'person' && !holder.implied
}

/** "His counterpart from Venezuela": the state of those right before it. */
function isFromOfficial(scene: Scene, item: Item): boolean {
  const from = scene.tokens[item.first - 1]!.norm
  return (
    scene.cues.standing.comingFrom.has(from) &&
    (endsAt(scene, scene.cues.counterpart, item.first - 1) || endsAt(scene, scene.cues.delegation, item.first - 1))
  )
}

/** Whether a phrase of up to four words ends right before token `end`. */
export function endsAt(
  scene: Scene,
  table: { at: (t: Scene['tokens'], i: number, end?: number) => { last: number } | undefined },
  end: number,
): boolean {
  for (let i = end - 1; i >= Math.max(0, end - 4); i--) if (table.at(scene.tokens, i, end)?.last === end) return true
  return false
}

/** The place told for an event word in its clause. A town before its own state ("Geneva, Switzerland"). Absent: none. */
export function placeNear(scene: Scene, hit: Hit): Told<PlaceTold> | undefined {
  const { cues } = scene
  let best: Item | undefined
  let least = Number.POSITIVE_INFINITY
  for (let i = hit.from; i < hit.to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind !== 'place' && item.kind !== 'body') continue
    if (item.kind !== 'place' && (!item.entity || scene.entities.get(item.entity)?.type !== 'LOC')) continue
    const role = roleOf(scene, item)
    // "Welcomed X to the White House": where the guest goes is where they meet.
    if (isSpread(scene, item, hit) || isInTopic(scene, item, hit)) continue
    const arrives = role === 'destination' && isCased(scene) && travels(scene, hit)
    if (
      role !== 'place' &&
      !arrives &&
      !(role === 'destination' && hit.cue.takes === 'guest' && item.first >= hit.last)
    )
      continue
    if (!cues.table.articles && isRegion(scene, item)) continue
    if (isCased(scene) && (acrossDash(scene, item, hit) || (hit.cue.talk && isDiscussed(scene, item, hit)))) continue
    // "О торговле в России": beyond the topic a whole state is part of it.
    if (isCased(scene) && item.first >= hit.topic && hit.topic >= hit.last && isState(scene, item)) continue
    // "To follow up on the meeting of X and Y in Oslo": where the other encounter was.
    if (cues.table.articles && item.first >= hit.after && item.first >= hit.topic) continue
    // "Focused on peace in the Caucasus": a region in what they talk of is not where they meet.
    if (cues.table.articles && item.first >= hit.topic && !item.party) continue
    // "At the East Asia Summit": a part of its name.
    if (cues.table.articles && !item.party && item.last === hit.first) continue
    if (cues.table.articles && isDiscussion(scene, hit)) continue
    // After its noun a place counts only where the verb stands right beyond it: "اجلاس ماسکو میں ہوا".
    if (cues.table.order === 'verb-last' && item.first >= hit.last && !verbSoon(scene, item, hit)) continue
    if (cues.table.order === 'verb-last' && item.first >= hit.last && isPastInfinitive(scene, hit.last, item.first))
      continue
    const gap = item.first >= hit.last ? item.first - hit.last : hit.first - item.last
    const beyond =
      (item.first >= hit.after ? 20 : 0) + (item.last <= hit.before ? 8 : 0) + (item.first >= hit.topic ? 15 : 0)
    if (gap + beyond < least) {
      least = gap + beyond
      best = item
    }
  }
  if (cues.table.articles) best = placeInNoun(scene, hit) ?? best
  best ??= placeBeforeWhere(scene, hit) ?? placeInRelative(scene, hit) ?? placeThere(scene, hit)
  if (!best) return undefined
  // Urdu says the state, its capital, then the town: "روس کے دارالحکومت ماسکو میں"; the town carries the mark.
  return placeTold(scene, best)
}

/** "دو ملاقاتیں اسلام آباد اور بیجنگ میں ہوئیں": the places of several meetings told by one verb. Empty: there are not two. */
export function placesListed(scene: Scene, hit: Hit): Told<PlaceTold>[] {
  const { tokens, cues, items, itemAt } = scene
  if (cues.table.order !== 'verb-last' || hit.cue.part !== 'noun') return []
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 3); i++) {
    const a = items[itemAt[i]!]
    if (!a) continue
    const b = a.kind === 'place' && cues.leading.at(tokens, a.last, a.last + 1) ? items[itemAt[a.last + 1]!] : undefined
    if (b?.kind !== 'place' || !cues.placeMarks.at(tokens, b.last) || !verbSoon(scene, b, hit)) return []
    return [placeTold(scene, a), placeTold(scene, b)]
  }
  return []
}

/** "His Oval Office meeting with X", "the Madrid Summit": a town or house right before its noun, and no state. */
export function placeInNoun(scene: Scene, hit: Hit): Item | undefined {
  if (hit.cue.kind === 'visit' || (hit.cue.part === 'verb' && scene.tokens[hit.first]!.norm !== 'meeting'))
    return undefined
  const item = scene.items[scene.itemAt[hit.first - 1] ?? -1]
  if (item?.kind !== 'place' || item.last !== hit.first || item.party?.length !== 2 || isState(scene, item))
    return undefined
  const name = item.entity ? scene.entities.get(item.entity)?.name : undefined
  // "The ASEAN-U.S. summit": a state by any of its names.
  if (name && scene.language.countries.place(foldPhrase(name).split(' '))?.state) return undefined
  const { start, end } = spanOf(scene, item.first, item.last)
  if (/^(?:the )?[A-Z](?:\.?[A-Z]){1,2}\.?$/.test(scene.text.slice(start, end))) return undefined
  return scene.cues.gathering.capitals.has(scene.tokens[item.first]!.norm) ? undefined : item
}

/** "Discussed with X efforts to get food into Gaza": what is discussed goes on there. */
const isDiscussion = (scene: Scene, hit: Hit): boolean =>
  hit.cue.part === 'verb' && scene.tokens[hit.first]!.norm === scene.cues.gathering.discussed

/** "In Brussels, where the ministers met": the place right before the clause. */
function placeBeforeWhere(scene: Scene, hit: Hit): Item | undefined {
  const { tokens, cues } = scene
  if (hit.from < 2 || !cues.where.at(tokens, hit.from, hit.to)) return undefined
  if (cues.table.order === 'verb-last') {
    // "گوا میں ہوں گے جہاں وہ …"
    for (let i = hit.from - 1; i >= Math.max(scene.clauseStart[hit.from - 1]!, hit.from - 8); i--) {
      const told = scene.items[scene.itemAt[i]!]
      if (told) return told.kind === 'place' && roleOf(scene, told) === 'place' ? told : undefined
    }
    return undefined
  }
  const n = scene.itemAt[hit.from - (tokens[hit.from - 1]!.norm === ',' ? 2 : 1)] ?? -1
  const item = n < 0 ? undefined : scene.items[n]!
  return item?.kind === 'place' && (isCased(scene) || roleOf(scene, item) !== 'other') ? item : undefined
}

/** "Прилетел в Вену на переговоры": whether somebody travels in the clause, so that the goal is where they meet. */
function travels(scene: Scene, hit: Hit): boolean {
  for (let i = hit.from; i < hit.to; i++)
    if (scene.cues.events.at(scene.tokens, i, hit.to)?.value.kind === 'visit') return true
  return false
}

/** "Ситуацию в X обсудили министры": the place belongs to what they discuss, a word right before its preposition. */
function isDiscussed(scene: Scene, item: Item, hit: Hit): boolean {
  const before = item.first - 2
  return (
    before >= hit.from && item.first < hit.first && scene.itemAt[before]! < 0 && scene.tokens[before]!.kind === 'word'
  )
}

/** A part of the world without a state of its own: what they talk of, not where they meet. */
const isRegion = (scene: Scene, item: Item): boolean =>
  !item.party && scene.cues.standing.regions.has(scene.tokens.slice(item.first, item.last).at(-1)!.norm)

/** "Путь к миру в X — заявления на саммите": beyond a dash another thing is told. */
function acrossDash(scene: Scene, item: Item, hit: Hit): boolean {
  const [from, to] = item.last <= hit.first ? [item.last, hit.first] : [hit.last, item.first]
  for (let i = from; i < to; i++)
    if (scene.tokens[i]!.norm === '—' && !(scene.itemAt[i - 1]! >= 0 && scene.itemAt[i + 1]! >= 0)) return true
  return false
}

/** "Там запланированы встречи": the town told last before it, in this sentence or the one before. Absent: no such word, no such town. */
function placeThere(scene: Scene, hit: Hit): Item | undefined {
  let there = -1
  for (let i = hit.from; i < hit.first; i++) if (scene.cues.statuses.there.has(scene.tokens[i]!.norm)) there = i
  if (there < 0) return undefined
  for (let i = there - 1; i >= scene.sentences[Math.max(0, hit.sentence - 1)]!.first; i--) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (item?.kind === 'place' && item.party) return item
  }
  return undefined
}

/** "Саммита, который пройдёт в Астане": the place told in the noun's own relative clause. */
function placeInRelative(scene: Scene, hit: Hit): Item | undefined {
  const to = relativeEnd(scene, hit)
  for (let i = hit.to; i < to; i++) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (item?.kind === 'place' && roleOf(scene, item) === 'place') return item
  }
  return undefined
}

/** Where a relative clause on the noun ends that tells that it is held or planned; `hit.to` where there is none. */
export function relativeEnd(scene: Scene, hit: Hit): number {
  const { tokens, cues } = scene
  const s = scene.sentences[hit.sentence]!
  if (hit.cue.part !== 'noun') return hit.to
  if (cues.table.order === 'verb-last' && !isOwnRelative(scene, hit)) return hit.to
  // "The summit, which will be held in …": right after the noun only.
  if (cues.table.articles && (hit.to - hit.last > 2 || !/^(?:which|that)$/.test(tokens[hit.to]?.norm ?? '')))
    return hit.to
  if (hit.to >= s.last || !cues.relatives.at(tokens, hit.to, s.last)) return hit.to
  const end = Math.min(s.last, scene.clauseEnd[hit.to]!)
  for (let i = hit.to; i < end; i++) {
    const value = cues.status.at(tokens, i, end)?.value
    if (value === 'planned' || value === 'held') return end
    if (cues.table.order === 'verb-last' && (value === 'postponed' || value === 'cancelled')) return end
  }
  return hit.to
}

/** "شام اور عراق میں … پر بات چیت": two states are where something else goes on. Right before its noun they are the sides. */
export function isSpread(scene: Scene, item: Item, hit: Hit): boolean {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last' || item.kind !== 'place' || hit.first - item.last <= 2) return false
  const listed = (link: number, at: number) => {
    const x = scene.items[scene.itemAt[at] ?? -1]
    return cues.leading.at(tokens, link, link + 1) && x?.kind === 'place' ? x : undefined
  }
  // "جنیوا اور ویانا میں … سے رابطہ", "غزہ اور لبنان میں جارحیت": a town or region listed with what is a place.
  if (!isState(scene, item)) {
    const then = listed(item.last, item.last + 1)
    return then !== undefined && cues.placeMarks.at(tokens, then.last) !== undefined && hit.first - then.last > 2
  }
  const other = (link: number, at: number) => {
    const x = listed(link, at)
    return x && isState(scene, x) ? x : undefined
  }
  const before = other(item.first - 1, item.first - 2)
  if (before) return cues.placeMarks.at(tokens, item.last) !== undefined
  const after = other(item.last, item.last + 1)
  return after !== undefined && hit.first - after.last > 2 && cues.placeMarks.at(tokens, after.last) !== undefined
}

/**
 * "لبنان میں جارحیت روکنے کے لیے … اجلاس": a whole state before a phrase of purpose or topic is where that goes on. A town is where
 * they meet ("ماسکو میں شام کے مسئلے پر مذاکرات").
 */
function isInTopic(scene: Scene, item: Item, hit: Hit): boolean {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last' || item.first >= hit.first || !isState(scene, item)) return false
  for (let i = item.last; i < hit.first; i++)
    if (
      scene.itemAt[i]! < 0 &&
      (cues.notDated.at(tokens, i, hit.first) ||
        cues.topic.at(tokens, i, hit.first) ||
        cues.purpose.at(tokens, i, hit.first))
    )
      return true
  // "افغانستان میں جاری شدت پسندی پر بات چیت": what they talk of goes on there, when no other name stands between.
  for (let i = item.last; i < hit.first; i++) {
    if (scene.itemAt[i]! >= 0) return false
    if (cues.standing.onTopic.has(tokens[i]!.norm) && i > item.last + 1) return true
  }
  return false
}

/** "ملتوی ہونے سے بھارت میں دباؤ", "ملاقات کے دوران پاکستان میں": whether another phrase of the sentence begins between a noun and a place. */
function isPastInfinitive(scene: Scene, from: number, to: number): boolean {
  const { tokens, cues } = scene
  for (let i = from; i < to - 1; i++) {
    if (cues.sidelines.at(tokens, i, to)) return true
    const ending = respelt(tokens[i]!, tokens[i]!.norm.slice(-2))
    if (tokens[i]!.norm.length > 3 && cues.infinitives.at([ending], 0) && cues.sideMarks.at(tokens, i + 1, to))
      return true
  }
  return false
}

/** "… کانفرنس کی میزبانی انڈیا کر رہا ہے، جو 15 اکتوبر کو گوا میں ہوگی": a relative clause on a noun, with no other event told of in either. */
function isOwnRelative(scene: Scene, hit: Hit): boolean {
  const { tokens, cues } = scene
  const from = tokens[hit.to]?.kind === 'sign' ? hit.to + 1 : hit.to
  if (
    !cues.layout.relative.has(tokens[from]?.norm ?? '') ||
    from > hit.to ||
    scene.sentences[hit.sentence]!.last <= from
  )
    return false
  for (let i = hit.last; i < scene.clauseEnd[from]!; i++)
    if (scene.itemAt[i]! < 0 && cues.events.at(tokens, i)) return false
  return true
}

/** Whether a place's mark is followed by the verb, at most a time or an adverb between them. */
function verbSoon(scene: Scene, item: Item, hit: Hit): boolean {
  const { tokens, cues } = scene
  for (let i = item.last; i < Math.min(tokens.length, item.last + 6); i++) {
    const n = scene.itemAt[i]!
    if (n >= 0 && scene.items[n]!.kind !== 'time') return i > item.last + 1 && scene.items[n]!.kind !== 'person'
    if (cues.status.at(tokens, i) || cues.held.at(tokens, i)) return true
    if (i >= hit.to && i > item.last + 1) return true
  }
  return false
}

/** A place as told: its entity's name and country, or the words themselves. */
export function placeTold(scene: Scene, item: Item): Told<PlaceTold> {
  const span = spanOf(scene, item.first, item.last)
  const entity = item.entity ? scene.entities.get(item.entity) : undefined
  // "چین کے شہر X": what the report itself says goes before what is known of a town called so.
  const country =
    ownerState(scene, item) ??
    entity?.country ??
    item.party ??
    afterItsKind(scene, item) ??
    atSettlement(scene, item)?.state ??
    scene.cues.buildings.at(scene.tokens, item.first)?.value ??
    stateBeyond(scene, item)
  return {
    value: {
      ...(entity ? { entity: entity.id } : {}),
      name: entity?.name ?? scene.text.slice(span.start, span.end),
      ...(country ? { country } : {}),
      ...(isState(scene, item) ? { state: true } : {}),
    },
    span,
  }
}

const isState = (scene: Scene, item: Item): boolean =>
  scene.language.countries.place(scene.tokens.slice(item.first, item.last).map((t) => t.norm))?.state === true

/** The state named after a place and a comma: "in Aubergenville, France", "in Bray, the Republic of Ireland". */
function stateBeyond(scene: Scene, item: Item): string | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles || tokens[item.last]?.norm !== ',') return undefined
  const next = scene.items[scene.itemAt[item.last + (tokens[item.last + 1]?.norm === cues.small.the ? 2 : 1)] ?? -1]
  return next?.kind === 'place' && isState(scene, next) ? next.party : undefined
}

/** "ریاست گوا": the state of a place whose name was found with the word for its kind. Only where the verb comes last. */
function afterItsKind(scene: Scene, item: Item): string | undefined {
  const { tokens, cues } = scene
  const kind = cues.table.order === 'verb-last' ? cues.within.at(tokens, item.first, item.last) : undefined
  if (!kind || kind.last >= item.last) return undefined
  return scene.language.countries.place(tokens.slice(kind.last, item.last).map((t) => t.norm))?.code
}

/** The state a town is said to be in: "روس کے شہر قازان", "امریکی جزیرے ہوائی". Only where the verb comes last. */
function ownerState(scene: Scene, item: Item): string | undefined {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last') return undefined
  for (let i = item.first - 1; i >= Math.max(0, item.first - 5); i--) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const owner = scene.items[n]!
    if (owner.kind !== 'place' && owner.kind !== 'state') return undefined
    const between = cues.within.at(tokens, owner.last)
    return between && between.last <= item.first ? owner.party : undefined
  }
  return undefined
}

/** "A delegation to the Republic of Kenya to attend … in Nairobi": the town in the state that a visit goes to. Absent: none is told. */
export function townIn(scene: Scene, hit: Hit, goal: Item): Item | undefined {
  if (!scene.cues.table.articles || !isState(scene, goal)) return undefined
  const end = Math.min(hit.after, hit.to)
  for (let at = goal.last; at < end; at++) {
    const i = scene.items[scene.itemAt[at]!]
    if (i?.first !== at || i.last > end || i.kind !== 'place' || i.party !== goal.party) continue
    if (roleOf(scene, i) === 'place' && !isState(scene, i)) return i
  }
  return undefined
}

/** "دورہ سعودی عرب اور قطر": the states listed after a destination that stands after its noun. */
function listedAfter(scene: Scene, goal: Item, hit: Hit): { item: Item }[] {
  const out = [{ item: goal }]
  if (goal.first < hit.last || !isState(scene, goal)) return out
  for (let at = goal, n = 0; n < 4; n++) {
    const next = scene.items[scene.itemAt[at.last + 1] ?? -1]
    if (!scene.cues.leading.at(scene.tokens, at.last, at.last + 1) || next?.kind !== 'place') break
    if (!isState(scene, next) || next.party === goal.party || next.last > hit.to) break
    out.push({ item: next })
    at = next
  }
  return out
}

/** "فرانس کا مجوزہ دورہ": the place that owns the visit, whatever adjectives stand between. */
function ownedGoal(scene: Scene, hit: Hit): { item: Item }[] {
  const { tokens, cues } = scene
  if (hit.cue.part !== 'noun') return []
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 4); i--) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (item) return item.kind === 'place' && cues.genitives.at(tokens, item.last) ? [{ item }] : []
    if (tokens[i]!.kind === 'sign') return []
    if (cues.genitives.at(tokens, i, i + 1) && scene.itemAt[i - 1]! < 0) return []
    if (cues.sideMarks.at(tokens, i, i + 1) || cues.placeMarks.at(tokens, i, i + 1)) return []
  }
  return []
}

/** Whether a place before a verb of travel may be its goal: not "в Женеве … летит домой", but "в Женеве побывал", "в Сочи прилетел". */
const maybeGoal = (scene: Scene, item: Item, hit: Hit): boolean =>
  isWhither(scene, item) ||
  scene.cues.standing.visiting.test(scene.tokens[hit.first]!.norm) ||
  !scene.cues.standing.placeEnding.test(scene.tokens[item.last - 1]!.norm) ||
  scene.cues.standing.unchanging.has(scene.tokens[item.last - 1]!.norm)

/** Where a visit goes: one or several places. Empty when the words beside the event word do not tell. */
export function destinations(scene: Scene, hit: Hit): { item: Item }[] {
  const verbLast = scene.cues.table.order === 'verb-last'
  const out: { item: Item }[] = []
  const from = verbLast ? hit.from : hit.last
  const to = verbLast ? Math.min(hit.to, hit.last + 3) : hit.to
  let open = true
  for (let i = from; i < to && open; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) {
      if (
        !verbLast &&
        out.length > 0 &&
        scene.tokens[i]!.kind === 'word' &&
        !scene.cues.table.joiners.includes(scene.tokens[i]!.norm)
      )
        open = false
      continue
    }
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind === 'time') continue
    if (item.kind !== 'place') {
      if (!verbLast && out.length > 0) open = false
      continue
    }
    const role = roleOf(scene, item)
    const direct =
      !verbLast &&
      (item.first === hit.last ||
        (item.first === hit.last + 1 && scene.tokens[hit.last]!.norm === scene.cues.small.the))
    const listed = out.length > 0 && item.first - out.at(-1)!.item.last <= 2
    if (
      direct
        ? hit.cue.part === 'verb'
        : listed || role === 'destination' || (role === 'place' && !verbLast && out.length === 0)
    ) {
      const last = out.at(-1)
      if (last && listed && last.item.party === item.party) continue
      out.push({ item })
    }
  }
  if (verbLast) return out.length > 0 ? listedAfter(scene, out.at(-1)!.item, hit) : ownedGoal(scene, hit)
  if (out.length === 0 && !verbLast)
    for (let i = hit.first - 1; i >= hit.before; i--) {
      const n = scene.itemAt[i]!
      if (n < 0) continue
      const item = scene.items[n]!
      i = item.first
      if (item.kind === 'place' && endsAt(scene, scene.cues.destinationMarks, item.first) && hit.cue.part === 'verb') {
        if (!isCased(scene) || maybeGoal(scene, item, hit)) return [{ item }]
        // "В Москву для обсуждения ситуации на Востоке прибыла …": the goal stands further back.
        if (roleOf(scene, item) === 'destination' || hit.cue.status === 'planned') return []
      }
    }
  if (out.length === 0 && hit.cue.part === 'noun') {
    const n = scene.itemAt[hit.first - 1] ?? -1
    if (n >= 0 && scene.items[n]!.kind === 'place') return [{ item: scene.items[n]! }]
    const goal = goalBefore(scene, hit) ?? stageOf(scene, hit)
    if (goal) return [{ item: goal }]
  }
  return out
}

/** "В Москве завершился визит президента X": a visit goes on where the clause says that it begins, goes on or ends. Absent: not said. */
function stageOf(scene: Scene, hit: Hit): Item | undefined {
  if (!isCased(scene)) return undefined
  let stage = false
  let place: Item | undefined
  for (let i = hit.from; i < hit.to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) {
      if (scene.cues.statuses.stage.test(scene.tokens[i]!.norm) && Math.abs(i - hit.first) < 6) stage = true
      continue
    }
    i = item.last - 1
    if (item.kind === 'place' && item.party && roleOf(scene, item) === 'place') place ??= item
  }
  return stage ? place : undefined
}

/** "Is in Armenia on an official visit", "arrived in Cairo for a visit": the goal stands before its noun. Absent: it does not. */
export function goalBefore(scene: Scene, hit: Hit): Item | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.part !== 'noun') return undefined
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 5); i--) {
    const t = tokens[i]!
    if (t.kind === 'sign' && t.norm !== '-') return undefined
    if (t.norm !== cues.small.for && t.norm !== cues.small.on) continue
    const item = scene.items[scene.itemAt[i - 1] ?? -1]
    return item?.kind === 'place' && tokens[item.first - 1]?.norm === cues.small.in ? item : undefined
  }
  return undefined
}
