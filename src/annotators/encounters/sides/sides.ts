/** Who takes part: the states, bodies and people around an event word. */
import type { Role } from '../../../model/reading.ts'
import type { Taking } from '../candidate.ts'
import { placeInNoun } from '../day-and-place/places.ts'
import type { Hit } from '../hit.ts'
import { endsAt } from '../layout/ranges.ts'
import { type Item, isCased, type Scene } from '../scene.ts'
import {
  beside,
  delegatesIn,
  hasPair,
  hasTraveller,
  isAdjunct,
  isGerundOf,
  isNounOfHost,
  isPrivate,
  oneSided,
  ownsWhatIsMet,
  POSSESSIVES,
  sameSide,
  unofficialAfter,
  unofficialBefore,
} from '../words/no-encounter.ts'
import { whoDiscuss } from '../words/together.ts'
import { hostsOfEnvoy } from './accredited.ts'
import { distinct, partyOf, settle } from './acting.ts'
import { doneDuring, whoMeet } from './at-once.ts'
import { withoutBringers } from './bringers.ts'
import { participleOf, whoStays } from './doer-behind.ts'
import { gather, gatherPeople, isFormer, leads } from './eligible.ts'
import { statesGather } from './gatherings.ts'
import { hostAtHome } from './host.ts'
import { membersGather } from './members-meet.ts'
import { isReceivedBy, officeBehind, officeThere } from './office-there.ts'
import { pairedBefore, withoutBringer } from './paired-states.ts'
import {
  apart,
  attendants,
  attendedBy,
  betweenAfter,
  betweenBefore,
  dealers,
  endOfAdjunct,
  endOfSides,
  isBetween,
  isBetweenNext,
  leftOfVerb,
  namedOthers,
  nounPhrase,
  pastGathering,
  presentAt,
  rightOfNoun,
  twoLeaders,
} from './phrases-beside.ts'
import { officesOfSpeaker } from './spoken.ts'
import { isHolding, subjectOf, wantsSubject } from './subjects.ts'
import { holder, ledBy, officeAtHome, speakerAsSide, theirs, toldIn } from './told-apart.ts'
import { theTwo } from './told-before.ts'
import { toldUntil } from './told-until.ts'
import { mayTravel, ofTravellers, travelsForNobody } from './travellers.ts'
import { besideUnknown, hasPeople } from './unknown-states.ts'
import { isMatch, isThingMet } from './unrepresenting.ts'
import {
  attendant,
  guestDelegation,
  hostOfMission,
  hostUntold,
  localSide,
  manyUnnamed,
  senderBefore,
  unnamedHome,
} from './untold-sides.ts'

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
  /** Of one in a high office the state is not told. */
  readonly unknown?: boolean
}

/** How far behind a verb of receiving a guest may stand whose post ends with a body's name. */
const LONG_POST = 14

/** "Received Secretary General of the Organization of Turkic States X": a post in capitals right behind the verb that ends with a body. */
const isLongPost = ({ text, tokens, items, itemAt }: Scene, first: number, last: number): boolean =>
  text[tokens[first]!.start] !== tokens[first]!.norm[0] && items[itemAt[last - 1] ?? -1]?.kind === 'body'

const NONE: Sides = { parties: [], people: [], from: 0, to: 0, blocked: true }

/** The sides told for an event word. `goals` are places a visit goes to, which are no side by themselves. */
export function sidesOf(scene: Scene, hit: Hit, goals: readonly Item[], where: string | undefined): Sides {
  const { cues } = scene
  const verbLast = cues.table.order === 'verb-last'
  const found: Item[] = []
  let split = 0
  // "The dialogue between A and B, attended by X and Y": nobody in the list behind is told to be of one of the two.
  let parted = false
  const rightEnd = toldUntil(scene, hit, Math.min(hit.topic, hit.after, hit.to))
  const doer = participleOf(scene, hit)
  if (doer) found.push(...doers(scene, hit, doer.last, Math.min(doer.last + 16, scene.sentences[hit.sentence]!.last)))
  else if (verbLast) {
    if (isPrivate(scene, hit)) return NONE
    const between = betweenBefore(scene, hit)
    const two = between.length > 0 ? withoutBringer(scene, between) : pairedBefore(scene, hit)
    found.push(...(two.length > 0 ? [] : attendants(scene, hit)))
    const left = two.length > 0 ? two : gather(scene, hit, hit.before, hit.first)
    const all = left.length > 0 || hit.before === hit.from ? left : gather(scene, hit, hit.from, hit.first)
    found.push(...withoutBringers(scene, hit, all))
    found.push(...namedOthers(scene, hit))
    split = found.length
  } else if (hit.cue.part === 'verb') {
    found.push(...leftOfVerb(scene, hit))
    split = found.length
    found.push(...gather(scene, hit, hit.last, rightEnd))
    if (found.length === split) found.push(...pastGathering(scene, hit))
    if (isCased(scene)) {
      const kept = whoDiscuss(scene, hit, found, split)
      if (kept.length < found.length) {
        const left = found.slice(0, split).filter((i) => kept.includes(i)).length
        found.splice(0, found.length, ...kept)
        split = left
      }
    }
    if (unofficialAfter(scene, hit, found.slice(split), rightEnd) || isNounOfHost(scene, hit)) return NONE
    if (isCased(scene) && !found.some((i) => i.kind === 'person') && unofficialBefore(scene, hit)) return NONE
    const met = found.slice(split)
    // "X and his deputies meet their commitments": a thing is met, not a person.
    if (
      hit.cue.kind === 'meeting' &&
      cues.table.articles &&
      (met.length === 0
        ? POSSESSIVES.has(scene.tokens[hit.last]?.norm ?? '') && officeBehind(scene, hit) === undefined
        : ownsWhatIsMet(scene, hit, met[0]!))
    )
      return NONE
    if (isThingMet(scene, hit) || isMatch(scene, hit, found)) return NONE
    // "to meet their needs": without anybody met, only people who meet each other count.
    if (
      hit.cue.kind === 'meeting' &&
      !hit.cue.status &&
      !hit.cue.takes &&
      !(hit.cue.object && distinct(scene, found) >= 2) &&
      met.length === 0 &&
      cues.table.articles &&
      !found.some((i) => i.kind === 'person') &&
      !hasPair(scene, hit) &&
      !statesGather(scene, hit) &&
      !membersGather(scene, hit) &&
      !(distinct(scene, found) >= 2 && delegatesIn(scene, hit.from, hit.first))
    )
      return NONE
  } else {
    if (isGerundOf(scene, hit)) return NONE
    const end = Math.min(endOfSides(scene, hit, rightEnd), endOfAdjunct(scene, hit) ?? rightEnd)
    const pair = betweenAfter(scene, hit, end)
    if (pair.length === 0) found.push(...nounPhrase(scene, hit))
    split = found.length
    parted = isBetweenNext(scene, hit)
    found.push(...(pair.length > 0 ? pair : rightOfNoun(scene, hit, end)))
    found.push(...apart(scene, hit, found), ...attendedBy(scene, hit, found), ...presentAt(scene, hit))
    if (found.length === 0) found.push(...twoLeaders(scene, hit))
    if (distinct(scene, found) < 2) found.push(...ledBy(scene, hit).filter((x) => !found.includes(x)))
    if (found.length === 0) found.push(...whoMeet(scene, hit))
    if (found.length === 0) found.push(...theirs(scene, hit))
    if (found.length === 0) found.push(...holder(scene, hit))
    if (found.length === 0) found.push(...whoStays(scene, hit))
    if (distinct(scene, found) < 2) {
      const two = toldIn(scene, hit)
      if (two.length === 0) two.push(...doneDuring(scene, hit))
      if (two.length > 0) found.splice(0, found.length, ...two)
    }
    if (unofficialAfter(scene, hit, found.slice(split), rightEnd)) return NONE
  }
  // "قطر نے مذاکرات کروانے کی کوشش کی": who brings others together is no side.
  if (verbLast && cues.causing.at(scene.tokens, hit.last)) found.length = 0
  // "The Vilnius summit", "Geneva talks between A and B": where they meet is no side. A house of state tells its host.
  const there = cues.table.articles ? placeInNoun(scene, hit) : undefined
  const others = found.filter((i) => i !== there)
  const venue = there && (hit.cue.kind === 'conference' || distinct(scene, others) >= 2) ? there : undefined
  const sides = found.filter((i) => !goals.includes(i) && i !== venue && !(i.kind === 'body' && beside(scene, hit, i)))
  const act = () =>
    settle(
      scene,
      hit,
      sides,
      hit.cue.part === 'verb' && !verbLast ? split : split || (verbLast ? sides.length : 1),
      goals.find((g) => g.party)?.party ?? where,
      parted,
    )
  if (verbLast && hit.cue.kind === 'visit') {
    const own = ofTravellers(scene, sides)
    sides.splice(0, sides.length, ...own)
    split = Math.min(split, own.length)
  }
  act()
  if (distinct(scene, sides) < 2) {
    const apart = [...officeAtHome(scene, hit, sides), ...speakerAsSide(scene, hit, sides)]
    sides.unshift(...apart)
    split += apart.length
  }
  if (distinct(scene, sides) < 2) sides.push(...officeThere(scene, hit, sides, where))
  // A verb that only tells of an encounter by whom it names: both sides must stand beside it.
  if (hit.cue.takes === 'guest' || (hit.cue.kind === 'call' && hit.cue.bare)) {
    const delegation = hit.cue.takes === 'guest' ? guestDelegation(scene, hit) : undefined
    const near = hit.cue.takes === 'guest' && !delegation ? 6 : Number.POSITIVE_INFINITY
    const passive = isReceivedBy(scene, hit)
    const taken = (i: Item) =>
      i.kind === 'person'
        ? i.first - hit.last <= near || (i.first - hit.last <= LONG_POST && isLongPost(scene, hit.last, i.first))
        : delegation !== undefined
          ? i.first - delegation <= 8
          : passive && i.first - hit.last <= near && (i.implied === true || hasPeople(scene, i))
    // "Spoke with European leaders": their names may come later ("participants included …").
    const spoken = cues.statuses.auxiliaries.has(scene.tokens[hit.first]!.norm)
    const open = split > 0 && !spoken && manyUnnamed(scene, hit, rightEnd)
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
    if (!open && ((distinct(scene, sides) < 2 && !besideUnknown(scene, hit, sides)) || sameSide(scene, hit, sides)))
      return NONE
  }
  // "Проводит серию встреч с министрами A и B": who holds them takes part beside those behind "with".
  const holds = !verbLast && hit.cue.kind === 'meeting' && hit.cue.part === 'noun' && isHolding(scene, hit, sides)
  const enough = holds ? false : hit.cue.kind === 'visit' ? distinct(scene, sides) >= 1 : distinct(scene, sides) >= 2
  const alone = sides.length > 0 && sides.every((i) => i.kind !== 'person') && isBetween(scene, hit)
  if (!enough && !alone && !(verbLast && cues.causing.at(scene.tokens, hit.last)) && wantsSubject(scene, hit, sides)) {
    const subject = subjectOf(scene, hit, sides, goals)
    sides.unshift(...subject)
    // Whoever stands before the verb is in no list with those behind it.
    if (hit.cue.part === 'verb' && !verbLast)
      split += subject.filter((i) => cues.table.articles || i.last <= hit.first).length
  }
  if (sides.length === 0) sides.push(...theTwo(scene, hit))
  officesOfSpeaker(scene, hit, sides)
  hostsOfEnvoy(scene, hit, sides)
  act()
  if (verbLast && doer === undefined)
    sides.push(...unnamedHome(scene, hit, sides), ...senderBefore(scene, hit, sides, goals))
  if (verbLast) sides.push(...hostOfMission(scene, hit, sides, where))
  if (isCased(scene)) {
    sides.unshift(...attendant(scene, hit, sides))
    const local = localSide(scene, hit, sides, where) ?? hostUntold(scene, hit, sides, where)
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
  // "Тему оплаты Украиной обсудил по телефону с X": beside two people only they talk.
  if (isCased(scene) && hit.cue.part === 'verb' && (hit.cue.talk || hit.cue.kind === 'call')) {
    const people = sides.filter((i) => i.kind === 'person')
    if (distinct(scene, people) > 1)
      for (let n = sides.length - 1; n >= 0; n--)
        if (sides[n]!.kind !== 'person' && !leads(scene, sides[n]!)) sides.splice(n, 1)
  }
  // Whoever the sentence is about may hold no office any more.
  if (sides.some((i) => i.kind === 'person' && isFormer(scene, i))) {
    const rest = sides.filter((i) => !(i.kind === 'person' && isFormer(scene, i)))
    sides.splice(0, sides.length, ...rest)
  }
  if (!verbLast && hit.cue.kind === 'visit' && hit.cue.part === 'verb' && !hasTraveller(scene, hit, sides)) return NONE
  // "The Norwegian hiker X arrived": a name alone, with no office told, and nobody who is known to act for a state.
  const named = hit.cue.kind === 'visit' && cues.table.articles && sides.some((i) => i.kind === 'person')
  const byName = named && sides.every((i) => i.kind === 'state' || (i.kind === 'person' && !i.implied))
  if (byName && !mayTravel(scene, hit, sides) && !hasTraveller(scene, hit, [])) return NONE
  if (verbLast && hit.cue.kind === 'visit' && hit.cue.part === 'verb' && !mayTravel(scene, hit, sides)) return NONE
  if (isCased(scene) && hit.cue.kind === 'visit' && hit.cue.part === 'verb' && travelsForNobody(scene, sides))
    return NONE
  // "امریکی ریپر لندن کے دورے پر ہیں": a mere demonym travels for no state.
  if (verbLast && hit.cue.kind === 'visit' && sides.length > 0 && !mayTravel(scene, hit, sides)) return NONE
  return {
    blocked: false,
    from: Math.min(hit.first, ...sides.map((i) => i.first).filter((i) => i >= hit.from)),
    to: Math.max(hit.last, ...sides.map((i) => i.last).filter((i) => i <= hit.to || doer !== undefined)),
    ...summed(scene, sides),
    ...(oneSided(scene, hit, sides) ? { oneSided: true } : {}),
    ...(besideUnknown(scene, hit, sides) ? { unknown: true } : {}),
  }
}

/** Who comes next after "on a visit to X": a person, else the state whose official it is. */
function doers(scene: Scene, hit: Hit, from: number, to: number): Item[] {
  const people = gatherPeople(scene, from, to).filter((i) => !i.owner)
  return (people.length > 0 ? people : gather(scene, hit, from, Math.min(to, from + 3))).slice(0, 1)
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
