/** Where an encounter is. */
import { foldPhrase } from '../../../text/fold.ts'
import type { PlaceTold, Told } from '../candidate.ts'
import type { Hit } from '../hit.ts'
import { isInfinitive } from '../layout/infinitives.ts'
import { type Item, isCased, type Scene, spanOf } from '../scene.ts'
import { rightBeforeDuring } from '../sides/at-once.ts'
import { endOfAdjunct } from '../sides/phrases-beside.ts'
import { isBeforeTopic } from '../words/topics.ts'
import { roleOf } from './place-roles.ts'
import { isState, placeTold } from './place-told.ts'

/** The place told for an event word in its clause. A town before its own state ("Geneva, Switzerland"). Absent: none. */
export function placeNear(scene: Scene, hit: Hit): Told<PlaceTold> | undefined {
  const best =
    (scene.cues.table.articles ? placeInNoun(scene, hit) : townBefore(scene, hit)) ??
    nearestPlace(scene, hit) ??
    rightBeforeDuring(scene, hit).find(
      (i) => i.kind === 'place' && roleOf(scene, i) === 'place' && !isOfNoun(scene, i, hit),
    ) ??
    placeBeforeWhere(scene, hit) ??
    placeInRelative(scene, hit) ??
    placeThere(scene, hit)
  // Urdu says the state, its capital, then the town: "روس کے دارالحکومت ماسکو میں"; the town carries the mark.
  return best && placeTold(scene, best)
}

/** The town by which talks are called. Absent: they are not. */
export function townBefore(scene: Scene, hit: Hit): Item | undefined {
  const item = scene.items[scene.itemAt[hit.first - 1] ?? -1]
  return item && isTownOf(scene, hit, item) ? item : undefined
}

/** Of the places in the clause where the encounter may be the one nearest to its word. */
function nearestPlace(scene: Scene, hit: Hit): Item | undefined {
  let best: Item | undefined
  let least = Number.POSITIVE_INFINITY
  for (let i = hit.from; i < hit.to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (!isLocation(scene, item) || !isHere(scene, item, hit)) continue
    const gap = distance(item, hit)
    if (gap >= least) continue
    least = gap
    best = item
  }
  return best
}

/** Whether an item is a place, or a body whose name is found as one. */
const isLocation = (scene: Scene, item: Item): boolean =>
  item.kind === 'place' ||
  (item.kind === 'body' && item.entity !== undefined && scene.entities.get(item.entity)?.type === 'LOC')

/** How far a place is from an event word; farther beyond its neighbours and beyond what is talked about. */
function distance(item: Item, hit: Hit): number {
  const gap = item.first >= hit.last ? item.first - hit.last : hit.first - item.last
  return (
    gap + (item.first >= hit.after ? 20 : 0) + (item.last <= hit.before ? 8 : 0) + (item.first >= hit.topic ? 15 : 0)
  )
}

/** Whether the encounter may be in a place of its clause, by the words beside the place. */
function isHere(scene: Scene, item: Item, hit: Hit): boolean {
  if (isSpread(scene, item, hit) || isInTopic(scene, item, hit)) return false
  const role = roleOf(scene, item)
  // "Welcomed X to the White House": where the guest goes is where they meet.
  const goal =
    role === 'destination' &&
    ((isCased(scene) && travels(scene, hit)) || (hit.cue.takes === 'guest' && item.first >= hit.last))
  // "اسلام آباد پہنچنے کے بعد ملاقات کی".
  const reached = hit.cue.kind !== 'visit' && scene.cues.statuses.reached.at(scene.tokens, item.last) !== undefined
  if (role !== 'place' && !goal && !reached) return false
  if (scene.cues.table.articles) return !isElsewhere(scene, item, hit)
  if (isRegion(scene, item)) return false
  return isCased(scene) ? !isElsewhereCased(scene, item, hit) : item.first < hit.last || isBesideVerb(scene, item, hit)
}

/** Whether a place belongs to another encounter, to the topic or to the encounter's own name. English. */
function isElsewhere(scene: Scene, item: Item, hit: Hit): boolean {
  // "To follow up on the meeting of X and Y in Oslo": where the other encounter was.
  if (item.first >= hit.after && item.first >= hit.topic) return true
  if (isOfWhole(scene, item, hit) || isOfNoun(scene, item, hit)) return true
  // "No progress in the Sudan peace talks": what the talks are about; the preposition is theirs.
  if (item.last === hit.first && isState(scene, item)) return true
  // "Focused on peace in the Caucasus": a region in what they talk of; "at the East Asia Summit": a part of its name.
  if (!item.party && (item.first >= hit.topic || item.last === hit.first)) return true
  return isDiscussion(scene, hit)
}

/** "Showed videos of killings in Chile during his meeting with X": a whole state before the encounter, of the noun right before it. English. */
function isOfNoun(scene: Scene, item: Item, hit: Hit): boolean {
  const { tokens, cues, itemAt } = scene
  if (!cues.table.articles || item.last > hit.first || !isState(scene, item)) return false
  const mark = item.first - 1
  const noun = tokens[mark - 1]
  if (!noun || cues.placeMarks.at(tokens, mark)?.last !== item.first) return false
  return (
    noun.kind === 'word' &&
    itemAt[mark - 1]! < 0 &&
    /^\p{Ll}{3}/u.test(scene.text.slice(noun.start, noun.end)) &&
    !/(?:ed|ing|ly)$/.test(noun.norm) &&
    !cues.statuses.adverbsOfPlace.has(noun.norm) &&
    !cues.verbStops.at(tokens, mark - 1) &&
    !cues.events.at(tokens, mark - 1)
  )
}

/** "Met in Lima on Friday on developments in the talks": where the verb's encounter was, not what was talked of there. */
function isOfWhole(scene: Scene, item: Item, hit: Hit): boolean {
  let at = item.last
  const time = scene.items[scene.itemAt[at + 1] ?? -1]
  if (time?.kind === 'time' && scene.tokens[at]?.norm === scene.cues.small.on) at = time.last
  return scene.tokens[at]?.norm !== scene.cues.small.to && isBeforeTopic(scene, hit, item, at)
}

/** Whether a place belongs to another thing or to the topic. Languages with cases. */
const isElsewhereCased = (scene: Scene, item: Item, hit: Hit): boolean =>
  item.first >= (endOfAdjunct(scene, hit) ?? Number.POSITIVE_INFINITY) ||
  acrossDash(scene, item, hit) ||
  (hit.cue.talk === true && isDiscussed(scene, item, hit)) ||
  // "О торговле в России": beyond the topic a whole state is part of it.
  (item.first >= hit.topic && hit.topic >= hit.last && isState(scene, item))

/** "اجلاس ماسکو میں ہوا": after its noun a place counts only where the verb stands right beyond it. */
const isBesideVerb = (scene: Scene, item: Item, hit: Hit): boolean =>
  verbSoon(scene, item, hit) && !isPastInfinitive(scene, hit.last, item.first)

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

/** "اسلام آباد مذاکرات": talks called by the town where they are held. Not "واشنگٹن تہران مذاکرات". Only where the verb comes last. */
export function isTownOf(scene: Scene, hit: Hit, item: Item): boolean {
  if (scene.cues.table.order !== 'verb-last' || hit.cue.kind !== 'meeting' || hit.cue.part !== 'noun') return false
  if (item.kind !== 'place' || item.last !== hit.first || item.party?.length !== 2 || isState(scene, item)) return false
  const before = scene.items[scene.itemAt[item.first - 1] ?? -1] ?? scene.items[scene.itemAt[item.first - 2] ?? -1]
  return !(before?.party && before.kind !== 'person' && item.first - before.last <= 1 && isJoin(scene, before, item))
}

const isJoin = ({ tokens }: Scene, a: Item, b: Item): boolean =>
  a.last === b.first || /^[-–—]$/.test(tokens[a.last]!.norm)

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
    before >= hit.from &&
    item.first < hit.first &&
    scene.itemAt[before]! < 0 &&
    scene.tokens[before]!.kind === 'word' &&
    // "Сегодня же в X обсудили": a particle has no place of its own.
    scene.tokens[before]!.norm.length > 2
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
    if (tokens[i]!.norm.length > 3 && isInfinitive(scene, tokens[i]) && cues.sideMarks.at(tokens, i + 1, to))
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
