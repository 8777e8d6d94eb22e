/** Whom the phrases around an event word name: before its verb, within its noun phrase, behind the noun. */
import { foldPhrase } from '../../../text/fold.ts'
import { roleOf } from '../day-and-place/place-roles.ts'
import type { Hit } from '../hit.ts'
import { type Item, isCased, type Scene, spanOf } from '../scene.ts'
import { distinct, partyOf } from './acting.ts'
import { gather, gatherPeople } from './eligible.ts'
import { isNominative } from './subjects.ts'

/** "Met on the margins of the summit with Y": who stands beyond the gathering. Empty: none is named beside the verb. */
export function pastGathering(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.kind === 'visit') return []
  let beside = false
  for (let i = hit.last; i < hit.to; i++) {
    if (cues.sidelines.at(tokens, i, hit.to)) beside = true
    if (beside && cues.withMarks.at(tokens, i, hit.to)) return gather(scene, hit, i + 1, hit.to)
  }
  return []
}

/** "Переговоры по Брекзиту", "переговоры о выходе A из B": the sides of an affair that tells them by itself. */
export function dealers(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  const as = (at: number, party: string): Item => ({ first: at, last: at + 1, kind: 'state', party })
  // "Нормандская четвёрка соберётся": before its verb.
  const from = hit.cue.part === 'verb' ? hit.from : hit.last
  for (let i = from; i < Math.min(hit.to, hit.last + 10); i++) {
    const affair = cues.dealings.at(tokens, i, hit.to)
    // A meeting "on Brexit" may be one at home; one "in the Normandy format" is of all four.
    if (affair && cues.standing.mayBeHome.test(tokens[hit.first]!.norm) && affair.value.length < 3) continue
    if (affair) {
      return isTold(scene, hit) ? affair.value.map((party) => as(i, party)) : []
    }
    if (!cues.standing.exits.test(tokens[i]!.norm) || !isTold(scene, hit)) continue
    const parties: string[] = []
    for (let k = i + 1; k < Math.min(hit.to, i + 7); k++) {
      const item = scene.items[scene.itemAt[k] ?? -1]
      if (item?.party && item.kind !== 'time' && !parties.includes(item.party)) parties.push(item.party)
    }
    return parties.length === 2 ? parties.map((party) => as(i, party)) : []
  }
  return []
}

/** Whether the clause says of a noun that it goes on, was held, is planned. */
function isTold(scene: Scene, hit: Hit): boolean {
  // "Стратегия на переговорах будет опубликована": of talks at which something is, only that they go on is told.
  const at = scene.cues.standing.eventPlace.has(scene.tokens[hit.first - 1]?.norm ?? '')
  for (let i = hit.from; i < hit.to; i++) {
    const status = scene.cues.status.at(scene.tokens, i, hit.to)
    if (status && (!at || status.value === 'ongoing')) return true
  }
  return false
}

/** Whether the sides of a noun stand right behind it, after "between". In languages with articles. */
export const isBetweenNext = ({ tokens, cues }: Scene, hit: Hit): boolean =>
  cues.table.articles === true && cues.between.at(tokens, hit.last)?.first === hit.last

/** Where what stands beside a noun is over: "between X and Y, including on the threat of Z" goes on with what they talk of. */
export function endOfSides(scene: Scene, hit: Hit, rightEnd: number): number {
  if (!isBetweenNext(scene, hit)) return rightEnd
  let end = hit.last
  while (end < rightEnd && !scene.cues.gathering.naming.has(scene.tokens[end]!.norm)) end++
  return end
}

/**
 * "Перед саммитом G7 премьер Перу отправится в Чили": where what belongs to a gathering before which something is done is over, at the subject
 * behind it; who does something after a gathering was mostly there. Absent: no subject stands there, or it is no such gathering. Languages with cases.
 */
export function endOfAdjunct(scene: Scene, hit: Hit): number | undefined {
  const { tokens, cues, items, itemAt } = scene
  if (!isCased(scene) || hit.cue.part !== 'noun' || hit.cue.kind !== 'conference') return undefined
  if (!cues.statuses.beforehand.has(tokens[hit.first - 1]?.norm ?? '')) return undefined
  for (let i = hit.last; i < hit.to; i++) {
    const item = items[itemAt[i]!]
    if (item?.kind === 'person' && isNominative(scene, item)) return i
    if (item) i = item.last - 1
    else if (cues.outcomes.agents.at(tokens, i)) return i
  }
  return undefined
}

/** "Telephone talks between X and Y": the two right after the noun, whoever else the clause names. Empty: not told so. */
export function betweenAfter(scene: Scene, hit: Hit, rightEnd: number): Item[] {
  if (!isBetweenNext(scene, hit)) return []
  const sides = rightOfNoun(scene, hit, rightEnd)
  return distinct(scene, sides) >= 2 ? sides : []
}

/** Sides named away from their noun: "between A and B talks were held", "talks on gas in the A–B–C format". */
export function apart(scene: Scene, hit: Hit, found: readonly Item[]): Item[] {
  const { tokens, cues } = scene
  for (let i = hit.from; i < hit.first; i++) {
    const f = cues.between.at(tokens, i, hit.first)
    if (f) return gather(scene, hit, f.last, hit.first)
  }
  // "Talks were held in Geneva between the delegations of A and B".
  if (cues.table.articles)
    for (let i = hit.last; i < Math.min(hit.to, hit.topic, hit.after); i++) {
      const f = cues.between.at(tokens, i, hit.to)
      if (f)
        return gather(scene, hit, f.last, endOfSides(scene, hit, Math.min(hit.to, hit.after))).filter(
          (x) => !found.includes(x),
        )
    }
  const dealt = cues.table.articles && distinct(scene, found) < 2 ? beyondDeal(scene, hit) : undefined
  if (dealt && !found.some((i) => i.party === dealt.party)) return [dealt]
  // "К переговорам, которые ведут A, B и C": the sides in the noun's own relative clause.
  if (isCased(scene) && cues.relatives.at(tokens, hit.to) && cues.standing.holding.test(tokens[hit.to + 1]?.norm ?? ''))
    return gather(scene, hit, hit.to + 2, scene.clauseEnd[hit.to]!)
  // "Раунд переговоров по газу между A, B и C": beyond the topic.
  if (isCased(scene) && hit.cue.kind !== 'visit')
    for (let i = Math.max(hit.last, hit.topic); i < Math.min(hit.to, hit.after); i++) {
      const f = cues.between.at(tokens, i, hit.to)
      if (!f) continue
      const sides = gather(scene, hit, f.last, stopAt(scene, f.last, hit.to)).filter((x) => !found.includes(x))
      if (distinct(scene, sides) > 1) return sides
    }
  const chairs = isCased(scene) && hit.cue.kind !== 'visit' && found.length === 0 ? chairsOf(scene, hit) : []
  if (chairs.length > 0) return chairs
  for (let i = hit.topic; i < hit.to; i++) {
    const f = cues.format.at(tokens, i, hit.to)
    if (!f) continue
    let end = f.last
    while (
      end < hit.to &&
      (scene.itemAt[end]! >= 0 || tokens[end]!.norm === '-' || tokens[end]!.norm === '—' || tokens[end]!.norm === '–')
    )
      end++
    return gather(scene, hit, f.last, end)
  }
  return []
}

/** How many words what talks are about may have: "talks on a new trade deal with X". */
const DEAL = 8

/** "Has suspended talks on a fishing deal with Norway": with whom a deal is talked of is with whom the talks are. Absent: not told so. */
function beyondDeal(scene: Scene, hit: Hit): Item | undefined {
  const { tokens, cues, items, itemAt } = scene
  if (hit.cue.kind !== 'meeting' || hit.topic !== hit.last) return undefined
  for (let i = hit.topic + 1; i < Math.min(hit.to, hit.topic + DEAL); i++) {
    if (itemAt[i]! >= 0 || (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-')) return undefined
    if (!cues.withMarks.at(tokens, i, hit.to)) continue
    const at = tokens[i + 1]?.norm === cues.small.the ? i + 2 : i + 1
    const other = items[itemAt[at] ?? -1]
    return cues.talks.dealsTalked.has(tokens[i - 1]!.norm) && other?.party && other.kind !== 'time' ? other : undefined
  }
  return undefined
}

/** "Под сопредседательством глав МИД A и B прошёл раунд": two sides by those who preside, before the noun or behind it. Empty: not told so. */
function chairsOf(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  for (let i = hit.from; i < hit.to; i++) {
    const f = cues.coChairs.at(tokens, i, hit.to) ?? cues.chairs.at(tokens, i, hit.to)
    if (!f) continue
    const sides = gather(scene, hit, f.last, f.last <= hit.first ? hit.first : stopAt(scene, f.last, hit.to))
    return distinct(scene, sides) === 2 ? sides : []
  }
  return []
}

/** "The summit will be attended by A, B and C": those named after the verb. */
export function attendedBy(scene: Scene, hit: Hit, found: readonly Item[]): Item[] {
  if (hit.cue.kind !== 'session' && hit.cue.kind !== 'conference') return []
  for (let i = hit.last; i < hit.to; i++) {
    const f = scene.cues.attending.at(scene.tokens, i, hit.to)
    if (f) return gather(scene, hit, f.last, hit.to).filter((x) => !found.includes(x))
  }
  return []
}

/** Sides after a noun. "Negotiations in Europe, Russia and Ukraine's …": past a comma only those whom a word joins to it. */
export function rightOfNoun(scene: Scene, hit: Hit, rightEnd: number): Item[] {
  const to = stopAt(scene, hit.last, rightEnd)
  if (!scene.cues.table.articles || hit.cue.kind === 'visit') return gather(scene, hit, hit.last, to)
  // "After weeks of negotiations, President X …": another phrase's.
  if (scene.tokens[hit.last]?.norm === ',' && !scene.cues.sideMarks.at(scene.tokens, hit.last + 1)) return []
  for (let i = hit.last; i < to; i++) {
    if (scene.itemAt[i]! >= 0) continue
    if (scene.cues.sideMarks.at(scene.tokens, i, to) && scene.tokens[i]!.norm !== scene.cues.small.and) break
    if (scene.tokens[i]!.norm === ',' && (scene.itemAt[i - 1] ?? -1) >= 0) return gather(scene, hit, hit.last, i)
  }
  return gather(scene, hit, hit.last, to)
}

/** "X thanked Y after the two leaders' call": the two whom the sentence names before it, of two sides. Empty: not told so. */
export function twoLeaders(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  const mark = tokens[hit.first - 1]?.kind === 'word' ? hit.first - 2 : hit.first - 1
  if (!cues.table.articles || !/^(?:['’]s?|s)$/.test(tokens[mark]?.norm ?? '')) return []
  let owners = false
  for (let i = mark - 1; i >= Math.max(0, mark - 3); i--)
    if (cues.pairs.at(tokens, i, mark)?.last === mark) owners = true
  if (!owners) return []
  const people = new Map<string, Item>()
  for (let i = scene.sentences[hit.sentence]!.first; i < mark; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.kind === 'person' && item.entity && !item.owner) people.set(item.entity, item)
    if (item) i = item.last - 1
  }
  const out = [...people.values()]
  return out.length === 2 && distinct(scene, out) === 2 ? out : []
}

/** "X and Y agreed on it during the summit": those who did something at a gathering were there. */
export function presentAt(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.kind !== 'conference') return []
  let at = -1
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 8) && at < 0; i--)
    if (tokens[i]!.norm === 'during') at = i
    else if (tokens[i]!.kind === 'sign' && !NAME_SIGNS.has(tokens[i]!.norm)) return []
  const out: Item[] = []
  // "During" begins a clause of its own: who was there is the subject of the one before.
  for (let i = at > 0 ? scene.clauseStart[at - 1]! : at; i < at; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.kind === 'person' && !item.owner) out.push(item)
    if (item) i = item.last - 1
    else if (out.length > 0 && isVerb(scene, i, at)) break
  }
  return out.length > 1 ? out : []
}

/** Who attends by the words after the noun: "اجلاس کی صدارت X نے کی", "اجلاس … جس میں A اور B کے نمائندے شامل تھے". */
export function attendants(scene: Scene, hit: Hit): Item[] {
  if (hit.cue.kind !== 'session' && hit.cue.kind !== 'conference') return []
  // "سلامتی کونسل کے اجلاس سے قبل X نے …": who speaks before it need not be there.
  const beyond = scene.cues.notDated.at(scene.tokens, hit.last)
  if (beyond && scene.cues.untold.at(scene.tokens, hit.last, beyond.last)?.last !== beyond.last) return []
  const { tokens, cues } = scene
  const s = scene.sentences[hit.sentence]!
  const people = gather(scene, hit, hit.last, Math.min(hit.to, hit.last + 14)).filter((i) => i.kind === 'person')
  const together = joinedAt(scene, hit)
  const out = together ? gather(scene, hit, hit.last, together) : people.slice(0, 1)
  // "اجلاس سے خطاب کرتے ہوئے، X نے کہا": the speaker stands in the next clause.
  if (
    out.length === 0 &&
    hit.to < s.last &&
    addresses(scene, hit) &&
    gather(scene, hit, hit.from, hit.first).length === 0
  )
    out.push(
      ...gatherPeople(scene, hit.to, Math.min(s.last, hit.to + 14))
        .filter((i) => !i.owner)
        .slice(0, 1),
    )
  // "اجلاس ہوا، جس کے بعد X نے …": what came after it.
  if (hit.to < s.last && cues.relatives.at(tokens, hit.to, s.last) && !cues.notDated.at(tokens, hit.to + 1)) {
    const end = scene.clauseEnd[hit.to]!
    let attending = false
    for (let i = hit.to; i < end; i++) if (cues.attending.at(tokens, i, end)) attending = true
    if (attending) out.push(...gather(scene, hit, hit.to, end))
  }
  return out
}

/** Those named right before "between", two sides at least: whoever else the clause names is none. Empty: it is not told so. */
export function betweenBefore(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues, itemAt, items } = scene
  for (let i = hit.first - 1; i >= Math.max(hit.before, hit.first - 14); i--) {
    const n = itemAt[i]!
    if (n >= 0) {
      if (items[n]!.kind === 'person') return []
      i = items[n]!.first
      continue
    }
    if (!cues.between.at(tokens, i, hit.first)) continue
    let from = i
    while (
      from > hit.before &&
      !(itemAt[from - 1]! < 0 && (cues.clauseEnds.at(tokens, from - 1) || cues.breaks.at(tokens, from - 1)))
    )
      from--
    const sides = gather(scene, hit, from, i)
    if (distinct(scene, sides) >= 2) return sides
    // "حکومت اور باغیوں کے درمیان": the other side has no state, and nobody else takes part.
    const joined = sides.length === 1 && scene.tokens.slice(sides[0]!.last, i).some((t) => cues.leading.at([t], 0))
    return joined ? sides : []
  }
  return []
}

/** "متعدد رہنماؤں سے فون پر بات کی، جن میں X بھی شامل ہیں": those of the unnamed others whom the next clause names. */
export function namedOthers(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  const s = scene.sentences[hit.sentence]!
  if (cues.table.order !== 'verb-last' || hit.cue.part !== 'noun') return []
  const from = tokens[hit.to]?.kind === 'sign' ? hit.to + 1 : hit.to
  if (from >= s.last || !cues.relatives.at(tokens, from, s.last)) return []
  let others = false
  for (let i = Math.max(hit.from, hit.first - 8); i < hit.first; i++)
    if (cues.others.at(tokens, i, hit.first)) others = true
  const end = scene.clauseEnd[from]!
  let among = false
  for (let i = from; i < end; i++) if (cues.attending.at(tokens, i, end)) among = true
  return others && among ? gather(scene, hit, from, end) : []
}

/** "چاڈ کی حکومت اور قبیلوں کے درمیان مذاکرات": whether "between" stands right before a noun, whose sides then stand there and nowhere else. */
export function isBetween(scene: Scene, hit: Hit): boolean {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last' || hit.cue.part !== 'noun') return false
  for (let i = Math.max(hit.before, hit.first - 4); i < hit.first; i++) {
    const f = cues.between.at(tokens, i, hit.first)
    if (f && hit.first - f.last <= 2) return true
  }
  return false
}

/** Where, after a gathering, "took part" stands: all who are named before it were there. Absent: undefined. */
function joinedAt(scene: Scene, hit: Hit): number | undefined {
  for (let i = hit.last; i < hit.to; i++) if (scene.cues.joined.at(scene.tokens, i)) return i
  return undefined
}

/** Whether a clause ends with "addressing", "opening" the gathering. */
function addresses(scene: Scene, hit: Hit): boolean {
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 4); i++)
    if (scene.cues.addressing.at(scene.tokens, i, hit.to)) return true
  return false
}

export function leftOfVerb(scene: Scene, hit: Hit): Item[] {
  // "Советник Трампа встретился": a name in another case than the subject's tells only for whom somebody acts.
  const near = gather(scene, hit, hit.before, hit.first).map((i) =>
    isCased(scene) &&
    i.kind === 'person' &&
    !isNominative(scene, i) &&
    !isReceived(scene, i, hit) &&
    !isAddressed(scene, i, hit)
      ? asSide(scene, i)
      : i,
  )
  if (hit.before === hit.from) return near
  const between = near.filter((i) => i.kind === 'person')
  const words = hit.first - hit.before
  if (between.length > 0 && words > 3) return between
  return gather(scene, hit, hit.from, hit.before)
    .filter((i) => i.kind === 'person')
    .slice(0, 1)
}

/** "Его встретил", "Лаврова уже принял": who stands right before a verb of receiving is received. */
const isReceived = (scene: Scene, item: Item, hit: Hit): boolean =>
  (item.implied === true &&
    item.last === hit.first &&
    scene.cues.standing.theirs.has(scene.tokens[item.first]!.norm)) ||
  (hit.first - item.last <= 2 && scene.cues.hosts.at(scene.tokens, hit.first) !== undefined)

/**
 * "Министру A X позвонил госсекретарь B Y", "с премьером A X встретился Y": who opens the clause in another case than the subject's, which
 * stands behind the verb, is the other side.
 */
function isAddressed(scene: Scene, item: Item, hit: Hit): boolean {
  const { tokens, cues, items, itemAt } = scene
  if (hit.cue.kind === 'visit' || !item.entity) return false
  // "После отставки X с Y встретился Z".
  if (cues.clauseStarts.at(tokens, hit.from, item.first)) return false
  for (let i = hit.from; i < item.first; i++) {
    const other = items[itemAt[i]!]
    if (other?.kind === 'person' || tokens[i]!.norm === ',') return false
    if (!other && cues.table.joiners.includes(tokens[i]!.norm) && !cues.withMarks.at(tokens, i)) return false
    if (!other && isVerb(scene, i, item.first)) return false
  }
  const subject = gatherPeople(scene, hit.last, hit.to).find((p) => !p.owner)
  const name = subject?.entity ? scene.entities.get(subject.entity)?.name : undefined
  // "… встретился с Хуаном Кастро": a surname without endings is no subject for that.
  const { start, end } = subject ? spanOf(scene, subject.first, subject.last) : { start: 0, end: 0 }
  return name !== undefined && foldPhrase(name) === foldPhrase(scene.text.slice(start, end))
}

/** A person only as the state or body for which he acts. */
const asSide = (scene: Scene, item: Item): Item => {
  const party = partyOf(scene, item)
  const { entity: _, ...rest } = item
  return { ...rest, kind: 'state', ...(party ? { party } : {}) }
}

const NAME_SIGNS = new Set(['-', '–', '+', "'", '’', '(', ')'])

/** What stands inside the noun's own phrase, before it: "the Iran-US talks", "Putin's visit". */
export function nounPhrase(scene: Scene, hit: Hit): Item[] {
  const out: Item[] = []
  const { tokens } = scene
  for (let i = hit.first - 1; i >= Math.max(hit.before, hit.from, hit.first - 14); i--) {
    const n = scene.itemAt[i]!
    if (n >= 0) {
      const item = scene.items[n]!
      i = item.first
      if (item.kind === 'time' || item.owner) continue
      const after = tokens[item.last]?.norm
      const attached =
        item.last === hit.first ||
        after === "'s" ||
        after === '’s' ||
        after === '-' ||
        after === '–' ||
        item.kind === 'state' ||
        hit.first - item.last <= (hit.cue.takes === 'body' ? 6 : 2)
      if (!attached) break
      const role = item.kind === 'place' ? roleOf(scene, item) : 'side'
      // "Первые после войны в Ливии переговоры": a place inside another phrase.
      if (role === 'place' || (role === 'other' && isCased(scene))) continue
      if (item.party || item.kind === 'person') out.unshift(item)
      continue
    }
    const t = tokens[i]!
    if (
      t.kind === 'sign'
        ? !NAME_SIGNS.has(t.norm)
        : scene.cues.sideMarks.at(tokens, i, hit.first) && t.norm !== scene.cues.small.and
    )
      break
    if (t.norm === scene.cues.small.and && out.length === 0) break
    // "От A-B противостояния к переговорам": beyond a preposition another phrase's words stand.
    if (scene.cues.standing.away.has(t.norm)) break
    if (scene.cues.verbStops.at(tokens, i, hit.first) || scene.cues.light.at(tokens, i, hit.first)) break
  }
  return out
}

/** Whether a finite verb stands at a token: one known, or one told by its ending. */
export function isVerb(scene: Scene, i: number, end: number): boolean {
  const { tokens, cues } = scene
  if (cues.verbStops.at(tokens, i, end)) return true
  const t = tokens[i]!
  return (
    t.kind === 'word' &&
    t.norm.length > 3 &&
    cues.table.verbEndings?.some((e) => t.norm.endsWith(e)) === true &&
    !cues.table.nounEndings?.some((e) => t.norm.endsWith(e)) &&
    scene.text[t.start] === t.norm[0] &&
    !cues.notVerbs.at(tokens, i)
  )
}

/** The first finite verb after a noun: what belongs to the noun is over there. */
function stopAt(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (scene.itemAt[i]! < 0 && isVerb(scene, i, to)) return i
  return to
}
