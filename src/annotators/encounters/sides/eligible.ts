/** Which of the states, bodies and people around an event word can be a side of it. */
import { GATHERINGS } from '../bodies/alliances.ts'
import { roleOf } from '../day-and-place/place-roles.ts'
import { isSpread, isTownOf } from '../day-and-place/places.ts'
import type { Hit } from '../hit.ts'
import { endsAt } from '../layout/ranges.ts'
import { ownsSettlement } from '../layout/whither.ts'
import { type Item, isCased, type Scene, spanOf } from '../scene.ts'
import { mayTakePart } from './standing.ts'
import { isOwnerOfOthers } from './unrepresenting.ts'

/** "The National Security Council of Ukraine": the state after it is whose body it is, whatever body of that name is known elsewhere. */
function isOwned(scene: Scene, item: Item): boolean {
  if (!scene.cues.table.articles || item.party?.length !== 2 || scene.tokens[item.last]?.norm !== 'of') return false
  const next = item.last + (scene.tokens[item.last + 1]?.norm === 'the' ? 2 : 1)
  return scene.items[scene.itemAt[next] ?? -1]?.kind === 'place'
}

/** Whether a title or a delegation stands right before a state or body: "президенты Польши", "делегация ЕС". */
export const leads = (scene: Scene, item: Item): boolean => endsAt(scene, scene.cues.delegation, item.first)

/** Items that may be sides between two tokens. */
export function gather(scene: Scene, hit: Hit, from: number, to: number): Item[] {
  const out: Item[] = []
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (lendsName(scene, item)) out.push({ ...item, kind: 'state', entity: undefined })
    else if (sends(scene, hit, item)) out.push({ ...item, kind: 'state', entity: undefined })
    else if (isSide(scene, hit, item, n) && !(item.kind === 'body' && isOwned(scene, item))) out.push(item)
  }
  return out
}

/** "ٹرمپ کی مہم کے نمائندوں": those of somebody's team take part for his state, not he himself. Only where the verb comes last. */
const lendsName = ({ tokens, cues }: Scene, item: Item): boolean =>
  cues.table.order === 'verb-last' &&
  item.kind === 'person' &&
  !item.owner &&
  item.party !== undefined &&
  cues.genitives.at(tokens, item.last) !== undefined &&
  cues.organs.at(tokens, item.last + 1) !== undefined

/** "Between Trump's envoy and X": whoever has an aide meet somebody takes part by his state alone. Only in languages with articles. */
const sends = (scene: Scene, hit: Hit, item: Item): boolean =>
  scene.cues.table.articles === true &&
  item.kind === 'person' &&
  item.party !== undefined &&
  !item.implied &&
  /^['’]s?$/.test(scene.tokens[item.last]?.norm ?? '') &&
  scene.cues.aides.at(scene.tokens, item.last + 1) !== undefined &&
  !tellsOf(scene, hit, item)

function isSide(scene: Scene, hit: Hit, item: Item, n: number): boolean {
  if (item.kind === 'time' || item.owner || isOwnerOfOthers(scene, item)) return false
  if (isOnlyInvited(scene, hit, item) || isInviter(scene, hit, item)) return false
  if (item.first >= hit.last && (tellsOf(scene, hit, item) || mediates(scene, item))) return false
  if (item.kind === 'person' && isOfPress(scene, item)) return false
  if (item.kind === 'person') return !owns(scene, hit, item) && !speaksOnly(scene, item) && !isFormer(scene, item)
  if (!item.party && item.kind !== 'body') return false
  if (item.kind === 'body' && (!item.party || scene.cues.outlets.at(scene.tokens, item.first))) return false
  if (item.kind === 'body' && isOnlyOccasion(scene, hit, item)) return false
  if ((gatheringBefore(scene, item) ?? hit.first) !== hit.first) return false
  if (item.kind === 'place' && (isDecidedOn(scene, hit, item) || isTownOf(scene, hit, item))) return false
  // "G7/G20 Sherpa" is a post.
  if (item.kind === 'body' && (scene.tokens[item.last]?.norm === '/' || scene.tokens[item.first - 1]?.norm === '/'))
    return false
  if (scene.cues.table.order === 'verb-last' && !mayTakePart(scene, item, hit.first)) return false
  // "NATO allies A and B": those named take part, not the alliance.
  if (
    item.kind === 'body' &&
    scene.cues.members.at(scene.tokens, item.last) &&
    (scene.itemAt[item.last + 1] ?? -1) >= 0
  )
    return false
  if (item.kind === 'state') return sideState(scene, item, n) && !isOfFormer(scene, item)
  if (isOfFormer(scene, item)) return false
  if (isInName(scene, item)) return false
  const role = roleOf(scene, item)
  if (item.kind === 'place')
    return (
      role === 'side' &&
      inSideOf(scene, item) &&
      !ofTown(scene, item) &&
      !listedPlace(scene, item) &&
      !isSpread(scene, item, hit)
    )
  if (role === 'place' && scene.cues.table.order === 'verb-last')
    return hit.cue.kind === 'conference' || hit.cue.kind === 'session'
  return role !== 'other'
}

/** "После саммита G7 премьер Перу отправится": the token of the gathering right behind which a body tells whose it is. Absent: none. Languages with cases. */
export function gatheringBefore(scene: Scene, item: Item): number | undefined {
  const { tokens, cues } = scene
  if (!isCased(scene) || item.kind !== 'body') return undefined
  const at = tokens[item.first - 1]?.kind === 'sign' ? item.first - 1 : item.first
  const event = cues.events.at(tokens, at - 1, at)
  return event?.value.kind === 'conference' && event.value.part === 'noun' ? event.first : undefined
}

/** "A اور B کو … قرار دینے کا فیصلہ اجلاس میں ہوگا": what a gathering deals with, by the mark of what something is done to. */
function isDecidedOn(scene: Scene, hit: Hit, item: Item): boolean {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last' || (hit.cue.kind !== 'conference' && hit.cue.kind !== 'session')) return false
  let last = item.last
  for (let n = 0; n < 6 && cues.leading.at(tokens, last, last + 1); n++) {
    const next = scene.items[scene.itemAt[last + 1] ?? -1]
    if (next?.kind !== 'place') return false
    last = next.last
  }
  return cues.recipients.at(tokens, last) !== undefined
}

/** "جی 20 کے موقع پر X سے ملاقات": an alliance beside a meeting of two is where they met, unless its own officials follow. */
function isOnlyOccasion(scene: Scene, hit: Hit, item: Item): boolean {
  const { tokens, cues } = scene
  if (hit.cue.kind === 'session' || hit.cue.kind === 'conference') return false
  // "On the sidelines of the UN General Assembly, X met Y".
  if (cues.table.articles) {
    const at = tokens[item.first - 1]?.norm === cues.small.the ? item.first - 1 : item.first
    return endsAt(scene, cues.sidelines, at) || endsAt(scene, cues.sidelines, item.first)
  }
  if (cues.table.order !== 'verb-last') return false
  const gathering = GATHERINGS.has(item.party ?? '')
  for (let i = item.last; i < Math.min(hit.first, item.last + 9); i++) {
    const event = gathering && i >= item.last + 4 ? undefined : cues.events.at(tokens, i, hit.first)
    if (event && (gathering || cues.sidelines.at(tokens, event.last, hit.first))) return true
    if (gathering && i >= item.last + 3) return false
    if (cues.officials.at(tokens, i, hit.first) || cues.delegation.at(tokens, i, hit.first)) return false
  }
  return false
}

/** "سندھ طاس معاہدہ": a region or town that only stands in a thing's name. States may stand beside their officials unmarked. */
function isInName(scene: Scene, item: Item): boolean {
  if (scene.cues.table.order !== 'verb-last' || item.kind !== 'place') return false
  const next = scene.tokens[item.last]
  if (next?.kind !== 'word' || scene.itemAt[item.last]! >= 0 || scene.cues.standing.afterName.has(next.norm))
    return false
  if (scene.cues.officials.at(scene.tokens, item.last) || scene.cues.delegation.at(scene.tokens, item.last))
    return false
  if (scene.cues.events.at(scene.tokens, item.last)) return false
  const words = scene.tokens.slice(item.first, item.last).map((t) => t.norm)
  return scene.language.countries.place(words)?.state !== true
}

/** "اجلاس میں X کو شرکت کی دعوت": who is asked to a gathering is not yet there. Only where the verb comes last. */
function isOnlyInvited(scene: Scene, hit: Hit, item: Item): boolean {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last' || (hit.cue.kind !== 'session' && hit.cue.kind !== 'conference')) return false
  // "کابل حکومت کو": the mark may stand behind whoever acts for a state.
  const marked = [0, 1, 2].find((k) => scene.itemAt[item.last + k] === -1 && cues.recipients.at(tokens, item.last + k))
  if (marked === undefined) return false
  for (let i = item.last; i < Math.min(hit.to, item.last + 8); i++) if (cues.invited.at(tokens, i)) return true
  return false
}

/** "A visit to Muscat at the invitation of Sultan X": who invites a visitor is not told to take part. */
function isInviter(scene: Scene, hit: Hit, item: Item): boolean {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.kind !== 'visit' || item.first < hit.last) return false
  for (let i = item.first - 1; i >= Math.max(hit.last, item.first - 9); i--) {
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-') return false
    const f = cues.idle.at(tokens, i, item.first)
    if (f && tokens[f.last - 1]!.norm === 'of') return true
  }
  return false
}

/** "Talks with X are not planned, the spokesman said": whoever is named after an encounter only as the source that tells of it. */
function tellsOf(scene: Scene, hit: Hit, item: Item): boolean {
  if (!scene.cues.table.articles) return false
  const at = scene.tokens[hit.first]!.start
  const { start } = spanOf(scene, item.first, item.last)
  return scene.toldBy(start).some((i) => {
    const { content } = scene.attributions[i]!
    return content.start <= at && at < content.end && content.end <= start
  })
}

/** "The BBC's X", "correspondent X", "صحافی X": who works for the press takes part in nothing. */
export function isOfPress(scene: Scene, item: Item): boolean {
  const { tokens, cues } = scene
  if (item.implied) return false
  if (endsAt(scene, cues.talks.press, item.first)) return true
  if (!cues.table.articles) return false
  return /^['’]s$/.test(tokens[item.first - 1]?.norm ?? '') && endsAt(scene, cues.outlets, item.first - 1)
}

/** "Talks mediated by Oman": who brings others together is no side. */
const mediates = (scene: Scene, item: Item): boolean =>
  scene.cues.table.articles &&
  scene.tokens[item.first - 1]?.norm === 'by' &&
  scene.cues.ledBy.at(scene.tokens, item.first - 2) !== undefined

/** A demonym is a side when it stands before people who act ("the Iranian delegation"), or in "Iran-US talks". */
function sideState(scene: Scene, item: Item, _n: number): boolean {
  const next = scene.tokens[item.last]
  // "In the Omani capital": where, not who.
  if (ownsSettlement(scene, item)) return false
  // "Visited Chilean ally Peru": what Peru is to Chile.
  const goal = scene.items[scene.itemAt[item.last + 1] ?? -1]
  if (next && scene.cues.talks.besideGoal.has(next.norm) && goal?.kind === 'place') return false
  return next !== undefined && !(scene.cues.table.articles && /^(?:capital|city|town)$/.test(next.norm))
}

/** Whether a person only owns what follows ("Trump's tariffs") and takes no part by it. */
export function owns(scene: Scene, hit: Hit, item: Item): boolean {
  const after = scene.tokens[item.last]
  if (!after) return false
  if (after.norm === "'s" || after.norm === '’s')
    return !(hit.cue.part === 'noun' && item.last < hit.first && hit.first - item.last <= 7)
  return false
}

/** "С бывшим госсекретарём X": who holds no office any more represents nobody. */
export const isFormer = (scene: Scene, item: Item): boolean => isCased(scene) && pastBefore(scene, item.first)

/** "Бывший госсекретарь США X": nor does the state of the office. */
function isOfFormer(scene: Scene, item: Item): boolean {
  if (!isCased(scene) || !pastBefore(scene, item.first)) return false
  for (let i = item.last; i < Math.min(scene.tokens.length, item.last + 4); i++) {
    if (scene.items[scene.itemAt[i]!]?.kind === 'person') return true
    if (scene.tokens[i]!.kind === 'sign') return false
  }
  return false
}

/** Whether a word for a past office stands in the phrase before a token. */
function pastBefore(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { norm, kind } = scene.tokens[i]!
    if (kind === 'sign' && norm !== '-') return false
    if (scene.cues.former.at(scene.tokens, i)) return true
    if (scene.items[scene.itemAt[i]!]?.kind === 'person') return false
  }
  return false
}

/** Whether a person only speaks for those who meet ("دفتر خارجہ کے ترجمان"), or only lends an organ the name. */
export function speaksOnly(scene: Scene, item: Item): boolean {
  if (item.implied && scene.cues.table.articles)
    for (let i = item.first; i < item.last; i++) if (scene.cues.spokesmen.at(scene.tokens, i, item.last)) return true
  return endsAt(scene, scene.cues.spokesmen, item.first) || scene.cues.organs.at(scene.tokens, item.last) !== undefined
}

/** "In Russia and Ukraine": a place listed after a place is one too. */
function listedPlace(scene: Scene, item: Item): boolean {
  if (scene.cues.table.order === 'verb-last') return false
  if (!scene.cues.standing.and.has(scene.tokens[item.first - 1]?.norm ?? '')) return false
  const before = scene.items[scene.itemAt[item.first - 2] ?? -1]
  if (before?.kind !== 'place') return false
  // "Издатели из A и B": both are where those come from.
  const role = roleOf(scene, before)
  return role === 'place' || (role === 'other' && isCased(scene))
}

/** "Munich, Germany": the state only tells where the town is. */
function ofTown(scene: Scene, item: Item): boolean {
  let comma = item.first - 1
  if (scene.tokens[comma]?.norm === 'the') comma--
  if (scene.tokens[comma]?.norm !== ',') return false
  const n = scene.itemAt[comma - 1] ?? -1
  return n >= 0 && scene.items[n]!.kind === 'place' && roleOf(scene, scene.items[n]!) !== 'side'
}

function inSideOf(scene: Scene, item: Item): boolean {
  if (scene.cues.table.order === 'verb-last') return true
  // "Minister Y of Z" gives the state of a person; it does no harm among the parties.
  return roleOf(scene, item) !== 'other'
}

export function gatherPeople(scene: Scene, from: number, to: number): Item[] {
  const out: Item[] = []
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (item.kind === 'person') out.push(item)
  }
  return out
}

/** The people told by name between two tokens; those who only own another's title are none. */
export const namedBetween = (scene: Scene, from: number, to: number): Item[] =>
  gatherPeople(scene, from, to).filter((i) => i.entity && !i.owner && !i.implied)
