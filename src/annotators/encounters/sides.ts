/** Who takes part: the states, bodies and people around an event word. */
import type { Role } from '../../model/reading.ts'
import { foldPhrase } from '../../text/fold.ts'
import type { Taking } from './candidate.ts'
import type { Hit } from './find.ts'
import { statesGather } from './gatherings.ts'
import { hostAtHome } from './host.ts'
import { endsAt, isSeat, isSpread, roleOf } from './places.ts'
import { type Item, isCased, type Scene, spanOf } from './scene.ts'
import { mayTakePart } from './standing.ts'
import { ownsSettlement } from './whither.ts'

export interface Sides {
  readonly parties: string[]
  readonly people: Taking[]
  /** First and last (exclusive) token that the sides rest on. */
  readonly from: number
  readonly to: number
  /** Not an encounter of states after all. */
  readonly blocked: boolean
  /** Only the other side is told ("talks with …") and nobody stands before it. */
  readonly oneSided?: boolean
}

const NONE: Sides = { parties: [], people: [], from: 0, to: 0, blocked: true }

/** The sides told for an event word. `goals` are places a visit goes to, which are no side by themselves. */
export function sidesOf(scene: Scene, hit: Hit, goals: readonly Item[], where: string | undefined): Sides {
  const { cues } = scene
  const verbLast = cues.table.order === 'verb-last'
  const found: Item[] = []
  let split = 0
  const rightEnd = Math.min(hit.topic, hit.after, hit.to)
  const doer = verbLast && hit.cue.kind === 'visit' ? cues.participles.at(scene.tokens, hit.last) : undefined
  if (doer) found.push(...doers(scene, hit, doer.last, Math.min(doer.last + 16, scene.sentences[hit.sentence]!.last)))
  else if (verbLast) {
    const parted = betweenBefore(scene, hit)
    found.push(...(parted.length > 0 ? [] : attendants(scene, hit)))
    const left = parted.length > 0 ? parted : gather(scene, hit, hit.before, hit.first)
    found.push(...(left.length > 0 || hit.before === hit.from ? left : gather(scene, hit, hit.from, hit.first)))
    split = found.length
  } else if (hit.cue.part === 'verb') {
    found.push(...leftOfVerb(scene, hit))
    split = found.length
    found.push(...gather(scene, hit, hit.last, rightEnd))
    if (found.length === split) found.push(...pastGathering(scene, hit))
    if (unofficialAfter(scene, hit, found.slice(split), rightEnd)) return NONE
    if (isCased(scene) && !found.some((i) => i.kind === 'person') && unofficialBefore(scene, hit)) return NONE
    const met = found.slice(split)
    // "X and his deputies meet their commitments": a thing is met, not a person.
    if (
      hit.cue.kind === 'meeting' &&
      cues.table.articles &&
      (met.length === 0 ? POSSESSIVES.has(scene.tokens[hit.last]?.norm ?? '') : ownsWhatIsMet(scene, hit, met[0]!))
    )
      return NONE
    // "to meet their needs": without anybody met, only people who meet each other count.
    if (
      hit.cue.kind === 'meeting' &&
      !hit.cue.status &&
      !hit.cue.takes &&
      met.length === 0 &&
      cues.table.articles &&
      !found.some((i) => i.kind === 'person') &&
      !hasPair(scene, hit) &&
      !statesGather(scene, hit) &&
      !(distinct(scene, found) >= 2 && delegatesIn(scene, hit.from, hit.first))
    )
      return NONE
  } else {
    if (isGerundOf(scene, hit)) return NONE
    const pair = betweenAfter(scene, hit, rightEnd)
    if (pair.length === 0) found.push(...nounPhrase(scene, hit))
    split = found.length
    found.push(...(pair.length > 0 ? pair : rightOfNoun(scene, hit, rightEnd)))
    found.push(...apart(scene, hit, found), ...attendedBy(scene, hit, found), ...presentAt(scene, hit))
    if (found.length === 0) found.push(...twoLeaders(scene, hit))
    if (unofficialAfter(scene, hit, found.slice(split), rightEnd)) return NONE
  }
  // "قطر نے مذاکرات کروانے کی کوشش کی": who brings others together is no side.
  if (verbLast && cues.causing.at(scene.tokens, hit.last)) found.length = 0
  const sides = found.filter((i) => !goals.includes(i) && !(i.kind === 'body' && beside(scene, hit, i)))
  const act = () =>
    settle(
      scene,
      hit,
      sides,
      hit.cue.part === 'verb' && !verbLast ? split : split || (verbLast ? sides.length : 1),
      goals.find((g) => g.party)?.party ?? where,
    )
  act()
  // A verb that only tells of an encounter by whom it names: both sides must stand beside it.
  if (hit.cue.takes === 'guest' || (hit.cue.kind === 'call' && hit.cue.bare)) {
    const delegation = hit.cue.takes === 'guest' ? guestDelegation(scene, hit) : undefined
    const near = hit.cue.takes === 'guest' && !delegation ? 6 : Number.POSITIVE_INFINITY
    const taken = (i: Item) =>
      i.kind === 'person' ? i.first - hit.last <= near : delegation !== undefined && i.first - delegation <= 8
    // "Spoke with European leaders": their names may come later ("participants included …").
    const open = split > 0 && manyUnnamed(scene, hit, rightEnd)
    if (!open && !sides.slice(split).some(taken)) return NONE
    if (split === 0 && isAdjunct(scene, hit)) sides.unshift(...subjectOf(scene, hit, sides, goals))
    if (!open && distinct(scene, sides) < 2) {
      const guests = sides.slice(split)
      const host = sides.slice(0, split).every((i) => i.implied) ? hostAtHome(scene, hit, guests) : []
      // "The president" who welcomes another one is not the one he welcomes.
      if (host.length > 0) {
        sides.splice(0, sides.length, ...host, ...guests)
        split = host.length
      }
    }
    if (!open && (distinct(scene, sides) < 2 || sameSide(scene, hit, sides))) return NONE
  }
  // "Проводит серию встреч с министрами A и B": who holds them takes part beside those behind "with".
  const holds = isCased(scene) && hit.cue.kind === 'meeting' && hit.cue.part === 'noun' && isHolding(scene, hit, sides)
  const enough = holds ? false : hit.cue.kind === 'visit' ? distinct(scene, sides) >= 1 : distinct(scene, sides) >= 2
  if (!enough && !(verbLast && cues.causing.at(scene.tokens, hit.last)) && wantsSubject(scene, hit, sides))
    sides.unshift(...subjectOf(scene, hit, sides, goals))
  act()
  if (verbLast && doer === undefined)
    sides.push(...unnamedHome(scene, hit, sides), ...senderBefore(scene, hit, sides, goals))
  if (isCased(scene)) {
    sides.unshift(...attendant(scene, hit, sides))
    const local = localSide(scene, hit, sides, where)
    if (local) sides.push(local)
    if (distinct(scene, sides) < 2 && hit.cue.kind === 'meeting') sides.push(...dealers(scene, hit))
  }
  // "После ухода войск X в город приехал Y": beside a person only states and bodies of the visitors are sides.
  if (
    isCased(scene) &&
    hit.cue.kind === 'visit' &&
    hit.cue.part === 'verb' &&
    sides.some((i) => i.kind === 'person' && partyOf(scene, i))
  )
    for (let n = sides.length - 1; n >= 0; n--)
      if (sides[n]!.kind !== 'person' && !leads(scene, sides[n]!)) sides.splice(n, 1)
  if (hit.cue.kind === 'visit' && hit.cue.part === 'verb' && !hasTraveller(scene, hit, sides)) return NONE
  return {
    ...summed(scene, sides),
    from: Math.min(hit.first, ...sides.map((i) => i.first).filter((i) => i >= hit.from)),
    to: Math.max(hit.last, ...sides.map((i) => i.last).filter((i) => i <= hit.to || doer !== undefined)),
    blocked: false,
    ...(oneSided(scene, hit, sides) ? { oneSided: true } : {}),
  }
}

/** "Spoke today with Transatlantic leaders": those met stand right after the verb, without a name. */
function manyUnnamed(scene: Scene, hit: Hit, to: number): boolean {
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

/** "آئی ایم ایف مشن اور حکومت کے درمیان": the press's own state as the other side, by an organ or office with no state beside it. */
function unnamedHome(scene: Scene, hit: Hit, sides: readonly Item[]): Item[] {
  const { tokens, cues, itemAt, items } = scene
  const { home } = cues.table
  if (!scene.atHome || hit.cue.kind === 'visit' || (hit.cue.kind === 'conference' && !attends(scene, hit))) return []
  const known = new Set(sides.map((i) => partyOf(scene, i)).filter(Boolean))
  if (known.size !== 1 || known.has(home)) return []
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

/** Whether an organ stands in the list of those who meet: before "between", "with", the doer's mark or "and", at most its own words between. */
function isJoined(scene: Scene, from: number, to: number): boolean {
  const { tokens, cues } = scene
  for (let i = from; i < Math.min(to, from + 5); i++) {
    if (scene.itemAt[i]! >= 0 || tokens[i]!.kind === 'sign') return false
    if (cues.between.at(tokens, i, to) || tokens[i]!.norm === 'نے' || tokens[i]!.norm === 'اور') return true
    if (cues.side.at(tokens, i, to)) return cues.events.at(tokens, i + 1) !== undefined || to - i < 8
  }
  return false
}

/** "The National Security Council of Ukraine": the state after it is whose body it is, whatever body of that name is known elsewhere. */
function isOwned(scene: Scene, item: Item): boolean {
  if (!scene.cues.table.articles || item.party?.length !== 2 || scene.tokens[item.last]?.norm !== 'of') return false
  const next = item.last + (scene.tokens[item.last + 1]?.norm === 'the' ? 2 : 1)
  return scene.items[scene.itemAt[next] ?? -1]?.kind === 'place'
}

/** "Received yesterday in X a delegation of …": the word for those received, past time and place. Absent: another thing is received. */
function guestDelegation(scene: Scene, hit: Hit): number | undefined {
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
    else if (tokens[i]!.kind === 'sign' || cues.verbStops.at(tokens, i, hit.to) || tokens[i]!.norm === 'from')
      return undefined
    else if (tokens[i + 1]?.norm !== '-') plain++
  }
  return undefined
}

/** "طالبان نے تصدیق کی کہ اُن کے ایک وفد نے چین کا دورہ کیا": whose delegation it is, said in the clause before. */
function senderBefore(scene: Scene, hit: Hit, sides: readonly Item[], goals: readonly Item[]): Item[] {
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
        if (item.party && item.kind !== 'time' && tokens[item.last]?.norm === 'نے') return [item]
      }
    }
  return []
}

/** "Met on the margins of the summit with Y": who stands beyond the gathering. Empty: none is named beside the verb. */
function pastGathering(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.kind === 'visit') return []
  let beside = false
  for (let i = hit.last; i < hit.to; i++) {
    if (cues.sidelines.at(tokens, i, hit.to)) beside = true
    if (beside && cues.withMarks.at(tokens, i, hit.to)) return gather(scene, hit, i + 1, hit.to)
  }
  return []
}

/**
 * "Из Тегерана, где провёл переговоры с первыми лицами страны": officials of the other side without their state are of the state
 * where they meet. A person with a post, or a title; absent where the other side's state is told, or the place is at home.
 */
function localSide(scene: Scene, hit: Hit, sides: readonly Item[], where: string | undefined): Item | undefined {
  if (hit.cue.kind !== 'meeting' || !where) return undefined
  const known = new Set(sides.map((i) => partyOf(scene, i)).filter(Boolean))
  if (known.size !== 1 || known.has(where)) return undefined
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

/** "Переговоры по Брекзиту", "переговоры о выходе A из B": the sides of an affair that tells them by itself. */
function dealers(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  const as = (at: number, party: string): Item => ({ first: at, last: at + 1, kind: 'state', party })
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 10); i++) {
    const affair = /^встреч/.test(tokens[hit.first]!.norm) ? undefined : cues.dealings.at(tokens, i, hit.to)
    if (affair) {
      return isTold(scene, hit) ? affair.value.map((party) => as(i, party)) : []
    }
    if (!/^выход/.test(tokens[i]!.norm) || !isTold(scene, hit)) continue
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
  const at = /^(?:на|в)$/.test(scene.tokens[hit.first - 1]?.norm ?? '')
  for (let i = hit.from; i < hit.to; i++) {
    const status = scene.cues.status.at(scene.tokens, i, hit.to)
    if (status && (!at || status.value === 'ongoing')) return true
  }
  return false
}

/** Whether a title or a delegation stands right before a state or body: "президенты Польши", "делегация ЕС". */
const leads = (scene: Scene, item: Item): boolean => endsAt(scene, scene.cues.delegation, item.first)

const POSSESSIVES = new Set(['their', 'its', 'his', 'her', 'our', 'the', 'all', 'these', 'those', 'such', 'every'])

/** "Telephone talks between X and Y": the two right after the noun, whoever else the clause names. Empty: not told so. */
function betweenAfter(scene: Scene, hit: Hit, rightEnd: number): Item[] {
  if (!scene.cues.table.articles || scene.tokens[hit.last]?.norm !== 'between') return []
  const sides = rightOfNoun(scene, hit, rightEnd)
  return distinct(scene, sides) >= 2 ? sides : []
}

/** "Its commitment to meeting the NATO benchmark": something is met, where no people who act for others follow. */
function isGerundOf(scene: Scene, hit: Hit): boolean {
  const { tokens, cues } = scene
  if (!cues.table.articles || tokens[hit.last - 1]!.norm !== 'meeting') return false
  const next = tokens[hit.last]?.norm ?? ''
  if (!POSSESSIVES.has(next) && !/^(?:demand|demands|needs|standards|targets|expectations)$/.test(next)) return false
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 8); i++)
    if (scene.items[scene.itemAt[i]!]?.kind === 'person' || cues.delegation.at(tokens, i, hit.to)) return false
  return true
}

/** Whether people who act for others stand between two tokens: "ministers from A and B". */
function delegatesIn(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.delegation.at(scene.tokens, i, to)) return true
  return false
}

/** "To meet Lebanon's needs": what a state owns is met, unless those who act for it follow. */
function ownsWhatIsMet(scene: Scene, hit: Hit, owner: Item): boolean {
  const { tokens, cues } = scene
  const mark = tokens[owner.last]?.norm
  if (owner.first !== hit.last || owner.kind === 'person' || (mark !== "'s" && mark !== '’s')) return false
  for (let i = owner.last; i < Math.min(hit.to, owner.last + 8); i++) {
    if (scene.items[scene.itemAt[i]!]?.kind === 'person') return false
    if (cues.officials.at(tokens, i, hit.to) || cues.delegation.at(tokens, i, hit.to)) return false
    if (cues.counterpart.at(tokens, i, hit.to)) return false
  }
  return true
}

/** Who comes next after "on a visit to X": a person, else the state whose official it is. */
function doers(scene: Scene, hit: Hit, from: number, to: number): Item[] {
  const people = gatherPeople(scene, from, to).filter((i) => !i.owner)
  return (people.length > 0 ? people : gather(scene, hit, from, Math.min(to, from + 3))).slice(0, 1)
}

/** Whether somebody travels: a person, a state or body that acts, or a delegation; "Russian lorries" are none. */
function hasTraveller(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  if (isCased(scene)) {
    if (sides.some((i) => i.kind === 'person' || i.kind === 'body')) return true
    if (unofficialBefore(scene, hit)) return false
  } else if (sides.some((i) => i.kind !== 'state')) return true
  for (let i = hit.from; i < hit.to; i++)
    if (scene.cues.officials.at(scene.tokens, i, hit.to) || scene.cues.delegation.at(scene.tokens, i, hit.to))
      return true
  return false
}

/** "Met … on the margins of the G7 summit": the gathering beside which they met is no side. */
function beside(scene: Scene, hit: Hit, item: Item): boolean {
  if (hit.cue.kind === 'conference' || scene.cues.table.order === 'verb-last') return false
  for (let i = hit.last; i < item.first; i++) {
    const f = scene.cues.sidelines.at(scene.tokens, i, item.first)
    if (f && item.first - f.last <= 2) return true
    // "On the margins of the Asia-Pacific Economic Cooperation (APEC) meeting".
    if (f && item.first - f.last <= 12 && scene.tokens[item.first - 1]!.norm === '(') return true
  }
  return false
}

/** "Spoke with the secretary at a dinner for the chancellor": who is spoken with is of the speaker's own side. */
function sameSide(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  const people = sides.filter((i) => i.kind === 'person' && !i.implied)
  const left = people.find((i) => i.first < hit.first)
  const right = sides.find((i) => i.first >= hit.last && !i.implied)
  const own = left && partyOf(scene, left)
  return own !== undefined && right !== undefined && partyOf(scene, right) === own
}

/** "After speaking with X, the president said …": the subject stands after the comma. */
const isAdjunct = (scene: Scene, hit: Hit): boolean => scene.tokens[hit.to - 1]?.norm === ','

function oneSided(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  if (sides.length === 0 || hit.cue.kind === 'visit' || hit.cue.kind === 'conference') return false
  // "Её встречал президент": whoever was told of before is received.
  if (isCased(scene) && hit.cue.part === 'verb' && /^(?:его|ее|их)$/.test(scene.tokens[hit.first - 1]?.norm ?? ''))
    return distinct(scene, sides) === 1
  return (
    hit.last < hit.to &&
    scene.cues.withMarks.at(scene.tokens, hit.last, hit.to) !== undefined &&
    !sides.some((i) => i.first < hit.first)
  )
}

function hasPair(scene: Scene, hit: Hit): boolean {
  for (let i = hit.from; i < hit.to; i++) if (scene.cues.pairs.at(scene.tokens, i, hit.to)) return true
  return false
}

/** Sides named away from their noun: "between A and B talks were held", "talks on gas in the A–B–C format". */
function apart(scene: Scene, hit: Hit, found: readonly Item[]): Item[] {
  const { tokens, cues } = scene
  for (let i = hit.from; i < hit.first; i++) {
    const f = cues.between.at(tokens, i, hit.first)
    if (f) return gather(scene, hit, f.last, hit.first)
  }
  // "Talks were held in Geneva between the delegations of A and B".
  if (cues.table.articles)
    for (let i = hit.last; i < Math.min(hit.to, hit.topic, hit.after); i++) {
      const f = cues.between.at(tokens, i, hit.to)
      if (f) return gather(scene, hit, f.last, Math.min(hit.to, hit.after)).filter((x) => !found.includes(x))
    }
  // "К переговорам, которые ведут A, B и C": the sides in the noun's own relative clause.
  if (
    isCased(scene) &&
    cues.relatives.at(tokens, hit.to) &&
    /^(?:вед|вел|провод|провел)/.test(tokens[hit.to + 1]?.norm ?? '')
  )
    return gather(scene, hit, hit.to + 2, scene.clauseEnd[hit.to]!)
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

/** "The summit will be attended by A, B and C": those named after the verb. */
function attendedBy(scene: Scene, hit: Hit, found: readonly Item[]): Item[] {
  if (hit.cue.kind !== 'session' && hit.cue.kind !== 'conference') return []
  for (let i = hit.last; i < hit.to; i++) {
    const f = scene.cues.attending.at(scene.tokens, i, hit.to)
    if (f) return gather(scene, hit, f.last, hit.to).filter((x) => !found.includes(x))
  }
  return []
}

/** Sides after a noun. "Negotiations in Europe, Russia and Ukraine's …": past a comma only those whom a word joins to it. */
function rightOfNoun(scene: Scene, hit: Hit, rightEnd: number): Item[] {
  const to = stopAt(scene, hit.last, rightEnd)
  if (!scene.cues.table.articles || hit.cue.kind === 'visit') return gather(scene, hit, hit.last, to)
  // "After weeks of negotiations, President X …": another phrase's.
  if (scene.tokens[hit.last]?.norm === ',' && !scene.cues.side.at(scene.tokens, hit.last + 1)) return []
  for (let i = hit.last; i < to; i++) {
    if (scene.itemAt[i]! >= 0) continue
    if (scene.cues.side.at(scene.tokens, i, to) && scene.tokens[i]!.norm !== 'and') break
    if (scene.tokens[i]!.norm === ',' && (scene.itemAt[i - 1] ?? -1) >= 0) return gather(scene, hit, hit.last, i)
  }
  return gather(scene, hit, hit.last, to)
}

/** "X thanked Y after the two leaders' call": the two whom the sentence names before it, of two sides. Empty: not told so. */
function twoLeaders(scene: Scene, hit: Hit): Item[] {
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
function presentAt(scene: Scene, hit: Hit): Item[] {
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
function attendants(scene: Scene, hit: Hit): Item[] {
  if (hit.cue.kind !== 'session' && hit.cue.kind !== 'conference') return []
  // "سلامتی کونسل کے اجلاس سے قبل X نے …": who speaks before it need not be there.
  if (scene.cues.notDated.at(scene.tokens, hit.last) && !scene.cues.untold.at(scene.tokens, hit.last, hit.last + 2))
    return []
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
  if (hit.to < s.last && cues.relatives.at(tokens, hit.to, s.last)) {
    const end = scene.clauseEnd[hit.to]!
    let attending = false
    for (let i = hit.to; i < end; i++) if (cues.attending.at(tokens, i, end)) attending = true
    if (attending) out.push(...gather(scene, hit, hit.to, end))
  }
  return out
}

/** Those named right before "between", two sides at least: whoever else the clause names is none. Empty: it is not told so. */
function betweenBefore(scene: Scene, hit: Hit): Item[] {
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
      !(itemAt[from - 1]! < 0 && (cues.ends.at(tokens, from - 1) || cues.breaks.at(tokens, from - 1)))
    )
      from--
    const sides = gather(scene, hit, from, i)
    return distinct(scene, sides) >= 2 ? sides : []
  }
  return []
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

/** Items that may be sides between two tokens. */
function gather(scene: Scene, hit: Hit, from: number, to: number): Item[] {
  const out: Item[] = []
  for (let i = from; i < to; i++) {
    const n = scene.itemAt[i]!
    if (n < 0) continue
    const item = scene.items[n]!
    i = item.last - 1
    if (isSide(scene, hit, item, n) && !(item.kind === 'body' && isOwned(scene, item))) out.push(item)
  }
  return out
}

function isSide(scene: Scene, hit: Hit, item: Item, n: number): boolean {
  if (item.kind === 'time' || item.owner || isOnlyInvited(scene, hit, item)) return false
  if (item.first >= hit.last && (tellsOf(scene, hit, item) || mediates(scene, item))) return false
  if (item.kind === 'person') return !owns(scene, hit, item) && !speaksOnly(scene, item) && !isFormer(scene, item)
  if (!item.party && item.kind !== 'body') return false
  if (item.kind === 'body' && (!item.party || scene.cues.outlets.at(scene.tokens, item.first))) return false
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
  if (item.kind === 'state') return sideState(scene, item, n)
  if (isInName(scene, item)) return false
  const role = roleOf(scene, item)
  if (item.kind === 'place')
    return (
      role === 'side' &&
      inSideOf(scene, hit, item) &&
      !ofTown(scene, item) &&
      !listedPlace(scene, item) &&
      !isSpread(scene, item, hit)
    )
  if (role === 'place' && scene.cues.table.order === 'verb-last')
    return hit.cue.kind === 'conference' || hit.cue.kind === 'session'
  return role !== 'other'
}

const AFTER_SIDE = new Set(
  'کے کی کا نے سے کو میں پر اور و یا تک بھی تو سمیت جبکہ جب نیز نہ کہ ہی بمقابلہ دونوں'.split(' '),
)

/** "سندھ طاس معاہدہ": a region or town that only stands in a thing's name. States may stand beside their officials unmarked. */
function isInName(scene: Scene, item: Item): boolean {
  if (scene.cues.table.order !== 'verb-last' || item.kind !== 'place') return false
  const next = scene.tokens[item.last]
  if (next?.kind !== 'word' || scene.itemAt[item.last]! >= 0 || AFTER_SIDE.has(next.norm)) return false
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
  if (!cues.recipients.at(tokens, item.last)) return false
  for (let i = item.last; i < Math.min(hit.to, item.last + 8); i++) if (cues.invited.at(tokens, i)) return true
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
  return next !== undefined && !(scene.cues.table.articles && /^(?:capital|city|town)$/.test(next.norm))
}

/** Whether a person only owns what follows ("Trump's tariffs") and takes no part by it. */
function owns(scene: Scene, hit: Hit, item: Item): boolean {
  const after = scene.tokens[item.last]
  if (!after) return false
  if (after.norm === "'s" || after.norm === '’s')
    return !(hit.cue.part === 'noun' && item.last < hit.first && hit.first - item.last <= 7)
  return false
}

/** "С бывшим госсекретарём X": who holds no office any more represents nobody. */
function isFormer(scene: Scene, item: Item): boolean {
  if (!isCased(scene)) return false
  for (let i = item.first - 1; i >= Math.max(0, item.first - 5); i--) {
    const { norm, kind } = scene.tokens[i]!
    if (kind === 'sign' && norm !== '-') return false
    if (/^(?:бывш(?:ий|его|ему|им|ем|ая|ей|ую)|экс)$/.test(norm)) return true
  }
  return false
}

/** Whether a person only speaks for those who meet ("دفتر خارجہ کے ترجمان"), or only lends an organ the name. */
function speaksOnly(scene: Scene, item: Item): boolean {
  if (item.implied && scene.cues.table.articles)
    for (let i = item.first; i < item.last; i++) if (scene.cues.spokesmen.at(scene.tokens, i, item.last)) return true
  return endsAt(scene, scene.cues.spokesmen, item.first) || scene.cues.organs.at(scene.tokens, item.last) !== undefined
}

/** "In Russia and Ukraine": a place listed after a place is one too. */
function listedPlace(scene: Scene, item: Item): boolean {
  if (scene.cues.table.order === 'verb-last') return false
  const before = scene.tokens[item.first - 1]?.norm
  if (before !== 'and' && before !== 'и') return false
  const n = scene.itemAt[item.first - 2] ?? -1
  return n >= 0 && scene.items[n]!.kind === 'place' && roleOf(scene, scene.items[n]!) === 'place'
}

/** "Munich, Germany": the state only tells where the town is. */
function ofTown(scene: Scene, item: Item): boolean {
  let comma = item.first - 1
  if (scene.tokens[comma]?.norm === 'the') comma--
  if (scene.tokens[comma]?.norm !== ',') return false
  const n = scene.itemAt[comma - 1] ?? -1
  return n >= 0 && scene.items[n]!.kind === 'place' && roleOf(scene, scene.items[n]!) !== 'side'
}

function inSideOf(scene: Scene, hit: Hit, item: Item): boolean {
  if (scene.cues.table.order === 'verb-last') return true
  void hit
  // "Minister Y of Z" gives the state of a person; it does no harm among the parties.
  return roleOf(scene, item) !== 'other'
}

function leftOfVerb(scene: Scene, hit: Hit): Item[] {
  // "Советник Трампа встретился": a name in another case than the subject's tells only for whom somebody acts.
  const near = gather(scene, hit, hit.before, hit.first).map((i) =>
    isCased(scene) && i.kind === 'person' && !isNominative(scene, i) && !isReceived(scene, i, hit)
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
  (item.implied === true && item.last === hit.first && /^(?:его|ее|их)$/.test(scene.tokens[item.first]!.norm)) ||
  (hit.first - item.last <= 2 && scene.cues.hosts.at(scene.tokens, hit.first) !== undefined)

/** A person only as the state or body for which he acts. */
const asSide = (scene: Scene, item: Item): Item => {
  const party = partyOf(scene, item)
  const { entity: _, ...rest } = item
  return { ...rest, kind: 'state', ...(party ? { party } : {}) }
}

const NAME_SIGNS = new Set(['-', '–', '+', "'", '’', '(', ')'])

/** What stands inside the noun's own phrase, before it: "the Iran-US talks", "Putin's visit". */
function nounPhrase(scene: Scene, hit: Hit): Item[] {
  const out: Item[] = []
  const { tokens } = scene
  for (let i = hit.first - 1; i >= Math.max(hit.before, hit.from, hit.first - 14); i--) {
    const n = scene.itemAt[i]!
    if (n >= 0) {
      const item = scene.items[n]!
      i = item.first
      if (item.kind === 'time' || item.owner) continue
      const after = tokens[item.last]!
      const attached =
        item.last === hit.first ||
        after.norm === "'s" ||
        after.norm === '’s' ||
        after.norm === '-' ||
        after.norm === '–' ||
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
    if (t.kind === 'sign' ? !NAME_SIGNS.has(t.norm) : scene.cues.side.at(tokens, i, hit.first) && t.norm !== 'and')
      break
    if (t.norm === 'and' && out.length === 0) break
    if (scene.cues.verbStops.at(tokens, i, hit.first) || scene.cues.light.at(tokens, i, hit.first)) break
  }
  return out
}

/** Whether a finite verb stands at a token: one known, or one told by its ending. */
function isVerb(scene: Scene, i: number, end: number): boolean {
  const { tokens, cues } = scene
  if (cues.verbStops.at(tokens, i, end)) return true
  const t = tokens[i]!
  return (
    t.kind === 'word' &&
    t.norm.length > 3 &&
    cues.table.verbEndings.some((e) => t.norm.endsWith(e)) &&
    !cues.table.nounEndings.some((e) => t.norm.endsWith(e)) &&
    scene.text[t.start] === t.norm[0] &&
    !cues.notVerbs.at(tokens, i)
  )
}

/** The first finite verb after a noun: what belongs to the noun is over there. */
function stopAt(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (scene.itemAt[i]! < 0 && isVerb(scene, i, to)) return i
  return to
}

function unofficialAfter(scene: Scene, hit: Hit, right: readonly Item[], to: number): boolean {
  const end = Math.min(to, hit.last + 10)
  const person = right.find((i) => i.kind === 'person')
  for (let i = hit.last; i < (person ? Math.min(end, person.first) : end); i++)
    if (scene.cues.unofficial.at(scene.tokens, i, end)) return true
  return false
}

/** "Предложили британским профсоюзам провести встречу": those who are to meet are nobody's representatives. */
function unofficialBefore(scene: Scene, hit: Hit): boolean {
  for (let i = hit.from; i < hit.first; i++) if (scene.cues.unofficial.at(scene.tokens, i, hit.first)) return true
  return false
}

const distinct = (scene: Scene, items: readonly Item[]): number =>
  new Set(items.map((i) => partyOf(scene, i)).filter(Boolean)).size

const BRACKETS = new Set(['(', ')'])

/** For whom an item acts: its own party, or that of the state or body named right beside it. */
export function partyOf(scene: Scene, item: Item): string | undefined {
  if (item.party) return item.party
  if (item.entity && scene.acting.has(item.entity)) return scene.acting.get(item.entity)
  if (item.kind !== 'person') return undefined
  const { tokens } = scene
  if (item.implied && scene.cues.table.articles) {
    const named = namedBefore(scene, item)
    if (named) return partyOf(scene, named)
  }
  for (let i = item.first - 1; i >= Math.max(0, item.first - (scene.cues.table.order === 'verb-last' ? 12 : 9)); i--) {
    const n = scene.itemAt[i]!
    if (n >= 0) {
      const other = scene.items[n]!
      if (other.kind === 'person') break
      if (other.kind !== 'time' && other.party && !(other.kind === 'place' && isSeat(scene, other))) return other.party
      i = other.first
      continue
    }
    const t = tokens[i]!
    if (t.kind === 'sign' && BRACKETS.has(t.norm)) continue
    // "ایرانی وفد کی وزیر خارجہ X سے ملاقات ہوئی": the genitive belongs to the meeting, not to the post.
    if (t.norm === 'کی' && meetsBySay(scene, item, i)) break
    // "Canada's National Security and Intelligence Advisor X": a title with "and" in it.
    if (t.norm === 'and' && inTitle(scene, i)) continue
    // "اقوامِ متحدہ کے ایلچی، X": a comma before the holder of the post.
    if (i === item.first - 1 && isApposed(scene, item)) continue
    if (
      (t.kind === 'sign' && t.norm !== '(' && t.norm !== ')') ||
      (scene.cues.table.joiners.includes(t.norm) && t.norm !== 'of' && t.norm !== 'to' && t.norm !== 'for')
    )
      break
  }
  return stateAfter(scene, item.last)
}

/** "He", once a member of a body was named: the name told last before. Looks back over a bounded stretch. */
function namedBefore(scene: Scene, item: Item): Item | undefined {
  let seen = 0
  for (let i = item.first - 1; i >= 0 && seen < 60; i--) {
    const other = scene.items[scene.itemAt[i]!]
    if (!other) continue
    i = other.first
    seen++
    if (other.entity === item.entity && !other.implied) return other
  }
  return undefined
}

/** Whether a conjunction stands between two capitalised words that are no names. */
function inTitle(scene: Scene, i: number): boolean {
  const plain = (k: number) => {
    const t = scene.tokens[k]
    return t?.kind === 'word' && scene.itemAt[k]! < 0 && scene.text[t.start] !== t.norm[0]
  }
  return scene.cues.table.articles && plain(i - 1) && plain(i + 1)
}

/** "A کی B سے ملاقات ہوئی": no doer's mark stands before the genitive, and "with" and a word of meeting follow the name. */
function meetsBySay(scene: Scene, item: Item, genitive: number): boolean {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last' || tokens[item.last]?.norm !== 'سے') return false
  for (let i = scene.clauseStart[genitive]!; i < genitive; i++) if (tokens[i]!.norm === 'نے') return false
  for (let i = item.last + 1; i < Math.min(tokens.length, item.last + 6); i++)
    if (cues.events.at(tokens, i)) return true
  return false
}

/** Whether a comma stands between a name and the post of a state or body that it belongs to: nothing but the post between the two. */
function isApposed(scene: Scene, item: Item): boolean {
  const { tokens, cues, itemAt, items } = scene
  if (
    cues.table.order !== 'verb-last' ||
    (tokens[item.first - 1]!.norm !== '،' && tokens[item.first - 1]!.norm !== ',')
  )
    return false
  let office = false
  for (let i = item.first - 2; i >= Math.max(0, item.first - 9); i--) {
    const owner = items[itemAt[i]!]
    if (owner) return office && owner.kind !== 'person' && owner.kind !== 'time' && owner.party !== undefined
    if (tokens[i]!.kind === 'sign' || cues.ends.at(tokens, i) || cues.recipients.at(tokens, i)) return false
    if (cues.officials.at(tokens, i, item.first)) office = true
  }
  return false
}

const BEFORE_STATE = new Set(['of', 'the', 'republic', 'kingdom', 'state', 'jr', 'sr', '.'])

/** "X of Italy", "X, Jr. of the Republic of Fiji": the state right after a name. */
function stateAfter(scene: Scene, from: number): string | undefined {
  let of = false
  for (let i = from; i < Math.min(scene.tokens.length, from + 7); i++) {
    const n = scene.itemAt[i]!
    if (n >= 0) return of && scene.items[n]!.kind === 'place' ? scene.items[n]!.party : undefined
    const word = scene.tokens[i]!.norm
    if (!BEFORE_STATE.has(word)) return undefined
    if (word === 'of') of = true
  }
  return undefined
}

/**
 * Works out for whom people act whose state is not told. Those named in one list act for one state. An office named
 * without its state is of the press's own state, unless that state has its side already; then it is of the state where they meet.
 */
function settle(scene: Scene, hit: Hit, sides: readonly Item[], split: number, where: string | undefined): void {
  const { home } = scene.cues.table
  if (scene.cues.table.order === 'verb-middle' && split > 0 && (hit.cue.part === 'verb' || split < sides.length)) {
    inList(scene, sides.slice(0, split))
    inList(scene, sides.slice(split))
  }
  // "The delegation to the talks included X of A, Y and Z".
  const after = sides.filter((i) => i.kind === 'person' && i.first >= hit.last)
  if (scene.cues.table.order === 'verb-middle' && after.length > 1)
    for (let i = hit.last; i < after[0]!.first; i++)
      if (scene.cues.attending.at(scene.tokens, i, after[0]!.first)) inList(scene, after)
  if (!scene.atHome) return
  const known = new Set(sides.map((i) => partyOf(scene, i)).filter(Boolean))
  sides.forEach((item, n) => {
    if (item.kind !== 'person' || !item.entity || partyOf(scene, item)) return
    if (
      scene.cues.table.order === 'verb-last'
        ? !homeOffice(scene, item)
        : (scene.entities.get(item.entity)?.posts?.length ?? 0) === 0
    )
      return
    const left = n < split
    const party =
      !known.has(home) && (left || (known.size > 0 && !(where && where !== home)))
        ? home
        : known.has(home) && where && where !== home
          ? where
          : left
            ? home
            : undefined
    if (!party || (party === home && isForeignHead(scene, item))) return
    scene.acting.set(item.entity, party)
    known.add(party)
  })
}

/** "King Charles": an office that the press's own state does not have. */
const isForeignHead = (scene: Scene, item: Item): boolean =>
  scene.cues.table.home === 'US' &&
  /^(?:king|queen|pope|prince|princess|emir|amir|sultan|sheikh|minister|chancellor|premier)$/.test(
    scene.tokens[item.first - 1]?.norm ?? '',
  )

/** Whether an office of state is named right before a person. */
export function homeOffice(scene: Scene, item: Item): boolean {
  for (let i = item.first - 1; i >= Math.max(0, item.first - 6); i--) {
    if (scene.itemAt[i]! >= 0 || scene.tokens[i]!.kind === 'sign') return false
    if (scene.cues.offices.at(scene.tokens, i, item.first)) return true
  }
  return false
}

/** "Foreign Minister X of Japan, Ambassador Y and Z": the one state named in a list is that of everybody in it. */
function inList(scene: Scene, list: readonly Item[]): void {
  const parties = new Set(list.map((i) => partyOf(scene, i)).filter(Boolean))
  if (parties.size !== 1) return
  const [party] = parties
  for (const item of list)
    if (item.kind === 'person' && item.entity && !item.implied && !partyOf(scene, item))
      scene.acting.set(item.entity, party!)
}

/** Whether the sentence's subject is the missing side: a verb without one, or a noun that somebody holds or attends. */
function wantsSubject(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  if (hit.cue.part === 'verb') return true
  if (hit.cue.kind === 'conference' && !attends(scene, hit)) return false
  if (scene.cues.table.order === 'verb-last') return sides.length > 0 || hit.cue.kind === 'visit'
  const council =
    isCased(scene) &&
    (hit.cue.kind === 'session' || hit.cue.kind === 'conference') &&
    sides.every((i) => i.kind === 'body')
  if (sides.length > 0 && !(council && !standsBefore(scene, hit))) return true
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 10); i--) {
    // Beside a council only a verb of holding or attending has a subject that takes part.
    if (council && scene.tokens[i]!.norm.length < 5) continue
    // "To discuss the war in X, ongoing negotiations": a list of topics, which nobody holds.
    if (scene.cues.table.articles && scene.tokens[i]!.norm === ',') return false
    if (scene.cues.light.at(scene.tokens, i, hit.first)) return true
    // "For undermining negotiations": what is done to them, which its subject need not take part in.
    if (scene.cues.table.articles && i === hit.first - 1 && isGerund(scene, i)) return false
  }
  return false
}

/** "X принял участие в заседании Совета A–B": the person before the words of attending takes part, whatever sides the body has. */
function attendant(scene: Scene, hit: Hit, sides: readonly Item[]): Item[] {
  if (hit.cue.part !== 'noun' || (hit.cue.kind !== 'session' && hit.cue.kind !== 'conference')) return []
  for (let i = hit.from; i < hit.first; i++)
    if (scene.cues.attending.at(scene.tokens, i, hit.first))
      return gatherPeople(scene, hit.from, i).filter((p) => !p.owner && !sides.includes(p) && isNominative(scene, p))
  return []
}

/** Whether a verb of holding governs a noun, and all sides stand behind it after "with". */
function isHolding(scene: Scene, hit: Hit, sides: readonly Item[]): boolean {
  if (sides.length === 0 || sides.some((i) => i.first < hit.first)) return false
  if (!scene.cues.withMarks.at(scene.tokens, hit.last, hit.to)) return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 8); i--)
    if (/^(?:провод|провел|провед|вел|ведет|ведут)/.test(scene.tokens[i]!.norm)) return true
  return false
}

/** Whether a person is the subject before a noun in its clause: "Путин будет участвовать в работе саммитов". */
function standsBefore(scene: Scene, hit: Hit): boolean {
  return gatherPeople(scene, hit.from, hit.first).some((i) => !i.owner && isNominative(scene, i))
}

const GERUND =
  /^(?!ongoing$|upcoming$|forthcoming$|working$|existing$|remaining$|following$|morning$|evening$).{3,}ing$/

const isGerund = (scene: Scene, i: number): boolean => GERUND.test(scene.tokens[i]!.norm)

function attends(scene: Scene, hit: Hit): boolean {
  for (let i = hit.from; i < hit.to; i++) if (scene.cues.attending.at(scene.tokens, i, hit.to)) return true
  return false
}

/** The person the sentence is about: the last one before the clause, else one right after it, else who speaks as "we". */
function subjectOf(scene: Scene, hit: Hit, sides: readonly Item[], goals: readonly Item[]): Item[] {
  const s = scene.sentences[hit.sentence]!
  // Nobody visits the own state.
  const have = new Set([...sides, ...goals].map((i) => partyOf(scene, i)))
  const quoted =
    sides.length > 0 && !sides.some((i) => i.kind === 'person') && hit.from > s.first && isQuoted(scene, hit)
  const fits = (item: Item) =>
    item.kind === 'person' &&
    !(quoted && item.last <= hit.from) &&
    !item.owner &&
    !owns(scene, hit, item) &&
    (scene.cues.table.articles || !speaksOnly(scene, item)) &&
    !sides.includes(item) &&
    !(partyOf(scene, item) && have.has(partyOf(scene, item)!))
  const before = gatherPeople(scene, Math.max(s.first, hit.first - 200), hit.first).filter(
    (i) => fits(i) && (!isCased(scene) || isNominative(scene, i)),
  )
  // "X and Y held a call": nobody stands beside the noun, so all who stand before the verb took part.
  if (sides.length === 0 && hit.cue.part === 'noun' && scene.cues.table.order === 'verb-middle') {
    const own = before.filter((i) => i.first >= hit.from)
    if (own.length > 1) return own.map((i) => asParty(scene, hit, i))
  }
  if (before.length > 0) return [asParty(scene, hit, before[0]!)]
  const far = hit.cue.part === 'noun' && scene.cues.table.order === 'verb-middle'
  const states = gather(scene, hit, hit.from, hit.first).filter(
    (i) =>
      !(far && i.kind === 'body' && hit.first - i.last > 4) &&
      !sides.includes(i) &&
      !(isCased(scene) && i.kind === 'person' && !isNominative(scene, i)),
  )
  if (states.length > 0) return states
  const it = scene.cues.table.articles ? pronounOf(scene, hit, s.first) : undefined
  if (it && !have.has(it.party)) return [it]
  if (scene.cues.table.order === 'verb-last' && hit.cue.part === 'noun') {
    // "ایران کے ساتھ مذاکرات کے بعد، وینس …": the subject stands after.
    const next = gatherPeople(scene, hit.last, Math.min(hit.to, hit.last + 12)).filter(fits)
    if (next.length > 0) return [next[0]!]
  }
  if (hit.cue.part === 'verb' && (sides.length > 0 || (goals.length > 0 && isCased(scene)))) {
    const office = unnamedOffice(scene, hit, s.first, hit.from)
    if (office && !have.has(office.party)) return [office]
  }
  const after = gatherPeople(scene, hit.to, Math.min(s.last, hit.to + 12)).filter(
    (i) => fits(i) && (!isCased(scene) || isNominative(scene, i)),
  )
  if (after.length > 0) return [asParty(scene, hit, after[0]!)]
  // "Представитель X на переговорах по Y Z заявил": the subject right behind the noun's own words.
  if (isCased(scene) && hit.cue.part === 'noun')
    return gatherPeople(scene, hit.last, Math.min(hit.to, hit.last + 8))
      .filter((i) => fits(i) && isNominative(scene, i) && i.last < hit.to && isVerb(scene, i.last, hit.to))
      .slice(0, 1)
  return []
}

/** "Britain said yesterday that it was suspending talks with …": the state that "it" stands for, told right before. Absent: none. */
function pronounOf(scene: Scene, hit: Hit, first: number): Item | undefined {
  const { tokens } = scene
  if (hit.from <= first || tokens[hit.from]?.norm !== 'that' || tokens[hit.from + 1]?.norm !== 'it') return undefined
  const subject = scene.items[scene.itemAt[first] ?? -1] ?? scene.items[scene.itemAt[first + 1] ?? -1]
  return subject && (subject.kind === 'place' || subject.kind === 'body') && subject.party && subject.last < hit.from
    ? subject
    : undefined
}

/** Pronouns and titles in another case than that of the subject. */
const OBLIQUE =
  /^(?:его|ее|их|ему|ей|им|него|нее|них|нему|ней|ним|(?:президент|премьер|министр|лидер|канцлер|секретар|госсекретар|генсек|руководител|председател)(?:а|у|ом|е|ем|я|ю)|глав(?:ы|е|у|ой))$/

/** Whether a Russian name stands as the subject: as its nominative, or after "у" ("у Лаврова прошли переговоры"); so does a pronoun. */
function isNominative(scene: Scene, item: Item): boolean {
  if (!item.entity) return true
  if (item.implied) return !OBLIQUE.test(scene.tokens[item.first]!.norm)
  if (scene.tokens[item.first - 1]?.norm === 'у') return true
  const name = scene.entities.get(item.entity)?.name
  const last = scene.tokens[item.last - 1]!
  return name === undefined || foldPhrase(name.replace(/[-’]/g, ' ')).split(' ').at(-1) === last.norm
}

/** "X said that talks with Y …": who only speaks of an encounter gives it his state, not himself. */
function asParty(scene: Scene, hit: Hit, item: Item): Item {
  if (scene.cues.table.articles && speaksOnly(scene, item)) return { ...item, kind: 'state' }
  if (hit.cue.part !== 'noun' || scene.cues.table.order === 'verb-last') return item
  const at = scene.tokens[hit.first]!.start
  const { start } = spanOf(scene, item.first, item.last)
  const speaks = scene.attributions.some(
    (a) => a.source && a.source.start <= start && start < a.source.end && a.content.start <= at && at < a.content.end,
  )
  if (!speaks) return item
  for (let i = hit.from; i < hit.to; i++) if (scene.cues.firstPerson.at(scene.tokens, i, hit.to)) return item
  // "Не видит смысла в своей поездке": his own.
  if (isCased(scene) && /^сво(?:й|я|е|и|его|ей|ем|им|их|ими|ю)$/.test(scene.tokens[hit.first - 1]?.norm ?? ''))
    return item
  return { ...item, kind: 'state' }
}

/** "The president of Armenia arrived in Moscow, where he will meet …": the state of an office that nobody is named for. */
function unnamedOffice(scene: Scene, hit: Hit, from: number, to: number): Item | undefined {
  const first = gather(scene, hit, from, to)[0]
  if (!first || first.kind === 'person' || first.first - from > 6) return undefined
  return endsAt(scene, scene.cues.delegation, first.first) || scene.cues.delegation.at(scene.tokens, first.last)
    ? first
    : undefined
}

/** "X نے کہا کہ شام مذاکرات کے لیے تیار ہے": who says so takes no part, unless it is "we" or "they". */
function isQuoted(scene: Scene, hit: Hit): boolean {
  const { cues, tokens } = scene
  if (cues.table.order !== 'verb-last' || !cues.that.at(tokens, hit.from)) return false
  for (let i = hit.from; i < hit.to; i++)
    if (cues.firstPerson.at(tokens, i, hit.to) || cues.pairs.at(tokens, i, hit.to)) return false
  return true
}

function gatherPeople(scene: Scene, from: number, to: number): Item[] {
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

function summed(scene: Scene, items: readonly Item[]): { parties: string[]; people: Taking[] } {
  const parties: string[] = []
  const people: Taking[] = []
  for (const item of items) {
    const party = partyOf(scene, item)
    if (party && !parties.includes(party)) parties.push(party)
    if (item.kind === 'person' && item.entity && !people.some((p) => p.entity === item.entity))
      people.push({ entity: item.entity, ...(party ? { party } : {}), ...roleBeside(scene, item) })
  }
  return { parties, people }
}

function roleBeside(scene: Scene, item: Item): { role?: Role } {
  if (endsAt(scene, scene.cues.heads, item.first)) return { role: 'head' }
  return {}
}
