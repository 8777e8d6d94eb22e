/** Finds the event words of a document and reads what stands around each. */
import type { EventCue } from '../../languages/tables/encounters.ts'
import type { Span } from '../../model/span.ts'
import type { Phrases } from '../../text/phrases.ts'
import { partyOf } from './acting.ts'
import { GATHERINGS, type StandingBody, standingBody } from './bodies.ts'
import type { Candidate } from './candidate.ts'
import { opensList } from './company.ts'
import { dateNear, datesListed } from './dates.ts'
import { statesGather } from './gatherings.ts'
import { linked } from './linked.ts'
import { destinations, endsAt, goalBefore, placeNear, placesListed, placeTold, townIn } from './places.ts'
import { type Item, isCased, type Scene, spanOf, tokenAt } from './scene.ts'
import { type Sides, sidesOf } from './sides.ts'
import { statusOf } from './statuses.ts'
import {
  bodyHeld,
  calledUp,
  discussedByPhone,
  heldDialogue,
  invitedTo,
  ledDelegation,
  partedTalk,
  receivedGuest,
} from './talks.ts'
import { isWhither } from './whither.ts'

/** An event word and the tokens that may tell of it. */
export interface Hit {
  readonly cue: EventCue
  readonly first: number
  readonly last: number
  readonly sentence: number
  /** The clause, and the token at which talk of the topic begins (the clause's end when there is none). */
  readonly from: number
  readonly to: number
  readonly topic: number
  /** Neighbouring event words in the clause: what lies beyond them is theirs. */
  readonly before: number
  readonly after: number
}

/** Every event word of the document with what it tells, in the order of the text. */
export function candidates(scene: Scene): Candidate[] {
  const out: Candidate[] = []
  scene.sentences.forEach((s, n) => {
    if (scene.cues.sport.all(scene.tokens, s.first, s.last).length > 0) return
    const found = eventsIn(scene, s.first, s.last)
    const told: Candidate[] = []
    found.forEach((f, k) => {
      const from = scene.clauseStart[f.first]!
      const to = scene.clauseEnd[f.last - 1]!
      const hit: Hit = {
        cue: f.value,
        first: f.first,
        last: f.last,
        sentence: n,
        from,
        to,
        topic: topicAfter(scene, f.last, to),
        before: Math.max(from, found[k - 1]?.last ?? from),
        after: Math.min(to, ownedFrom(scene, found[k + 1]) ?? to),
      }
      told.push(...read(scene, hit))
    })
    out.push(...linked(scene, told))
  })
  return out
}

function eventsIn(scene: Scene, first: number, last: number): Event[] {
  const { tokens, cues } = scene
  const out: Event[] = []
  for (let i = first; i < last; ) {
    const not = cues.notEvents.at(tokens, i, last) ?? participantsIn(scene, i, last)
    const n = scene.itemAt[i]!
    const cue = n >= 0 && scene.items[n]!.kind !== 'body' ? undefined : cues.events.at(tokens, i, last)
    const event =
      cue && inAddress(scene, cue.first, cue.last)
        ? undefined
        : (cue ??
          partedTalk(scene, i, last) ??
          calledUp(scene, i, last) ??
          invitedTo(scene, i, last) ??
          discussedByPhone(scene, i, last) ??
          ledDelegation(scene, i, last) ??
          receivedGuest(scene, i, last) ??
          heldDialogue(scene, i, last) ??
          bodyHeld(scene, i, last))
    if (not && (!event || not.last >= event.last)) i = not.last
    else if (event) {
      const known = out.at(-1)
      if (known && joinedVerbs(scene, known, event)) {
        const { status } = known.value
        out[out.length - 1] = { ...event, value: { ...event.value, ...(status ? { status } : {}) } }
      } else if (known && oneEncounter(scene, known, event)) {
        out[out.length - 1] = {
          first: known.first,
          last: event.last,
          value:
            known.value.part === 'verb' ||
            known.value.kind === 'session' ||
            known.value.kind === 'conference' ||
            !isNumbered(scene, known, event)
              ? roundOf(scene, known.value)
              : event.value,
        }
      } else out.push(event)
      i = event.last
    } else {
      const again = elliptic(scene, out, i, last)
      if (again) out.push(again)
      i = again?.last ?? i + 1
    }
  }
  return out
}

/** "Participants in the call included": whose names follow belongs to the call told of before. */
function participantsIn(scene: Scene, i: number, last: number): { last: number } | undefined {
  if (scene.tokens[i]!.norm !== 'participants') return undefined
  return scene.cues.joined.at(scene.tokens, i, last)
}

/** "مذاکرات کا دوسرا دور", "مذاکرات کا اگلا دور" is a session; "مذاکرات کا تازہ دور" is the talks themselves. Only where the verb comes last. */
function isNumbered(scene: Scene, noun: Event, round: Event): boolean {
  const { cues, tokens } = scene
  if (cues.table.order !== 'verb-last') return true
  for (let i = Math.max(0, noun.first - 3); i < round.first; i++)
    if (
      cues.ordinals.at(tokens, i, round.first) ||
      cues.next.at(tokens, i, round.first) ||
      tokens[i]!.kind === 'number'
    )
      return true
  return false
}

/** Whether words stand inside a link's address ("…/readout-of-a-call-with-…"): hyphens on both sides, all in one. */
function inAddress(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene
  const before = tokens[first - 1]
  const after = tokens[last]
  return (
    before?.norm === '-' &&
    (after?.norm === '-' || after?.norm === '/' || after?.norm === ')') &&
    before.end === tokens[first]!.start &&
    after.start === tokens[last - 1]!.end
  )
}

/** Where the next event's own words begin: "the UN General Assembly" begins with the UN. */
function ownedFrom(scene: Scene, next: Event | undefined): number | undefined {
  if (!next) return undefined
  if (next.value.kind !== 'conference') return next.first
  // "The ASEAN-GCC-China Summit" begins with ASEAN.
  let first = next.first
  for (let i = first - 1; i >= 0; ) {
    const item = scene.items[scene.itemAt[i]!]
    const joined = first < next.first ? scene.tokens[i]!.norm === '-' : false
    if (joined && scene.cues.table.articles && scene.items[scene.itemAt[i - 1] ?? -1]) i--
    else if (item?.kind === 'body' || (first < next.first && item && item.kind !== 'person' && item.kind !== 'time')) {
      if (first < next.first && scene.tokens[item.last]?.norm !== '-') break
      first = item.first
      i = item.first - 1
    } else if (
      first === next.first &&
      scene.cues.table.articles &&
      item?.kind === 'place' &&
      scene.tokens[item.first - 1]?.norm === '-'
    ) {
      first = item.first
      i = item.first - 1
    } else break
  }
  return first
}

export interface Event {
  readonly first: number
  readonly last: number
  readonly value: EventCue
}

/** "Looks forward to hosting and meeting with X": two verbs of one encounter. */
const joinedVerbs = (scene: Scene, a: Event, b: Event): boolean =>
  scene.cues.table.articles &&
  a.value.part === 'verb' &&
  b.value.part === 'verb' &&
  a.value.takes === 'guest' &&
  b.first === a.last + 1 &&
  scene.tokens[a.last]!.norm === 'and'

/** "The fourth round of talks", "talks, their second round": a round and what it is a round of. */
function oneEncounter(scene: Scene, a: Event, b: Event): boolean {
  // "прибыл с визитом": the verb and its noun are one visit.
  if (a.value.kind === 'visit' && b.value.kind === 'visit' && a.value.part !== b.value.part && b.first - a.last <= 2)
    return scene.cues.table.order === 'verb-middle'
  if (a.value.part !== 'noun' || b.value.part !== 'noun') return false
  const round = (e: Event) => e.value.kind === 'session' && e.value.bare
  if (
    !(round(a) && b.value.kind === 'meeting') &&
    !(round(b) && (a.value.kind === 'meeting' || a.value.kind === 'conference'))
  )
    return false
  if (b.first - a.last > (scene.cues.table.order === 'verb-last' ? 3 : 3)) return false
  for (let i = a.last; i < b.first; i++)
    if (scene.tokens[i]!.kind === 'sign' || scene.cues.verbStops.at(scene.tokens, i, b.first)) return false
  return true
}

/** "Five rounds of talks" are encounters by themselves; a bare "round" may be one of anything. */
const roundOf = (scene: Scene, cue: EventCue): EventCue =>
  scene.cues.table.articles && cue.kind === 'session' ? { ...cue, bare: false } : cue

/** "… the second, in Rome on April 19": an ordinal that stands for the round named before it in the sentence. */
function elliptic(scene: Scene, known: readonly Event[], i: number, end: number): Event | undefined {
  const before = known.at(-1)
  if (scene.cues.table.order === 'verb-last') return undefined
  if (before?.value.kind !== 'session' || !before.value.bare) return undefined
  const f = scene.cues.ordinals.at(scene.tokens, i, end)
  if (!f || f.last >= end) return undefined
  const next = scene.tokens[f.last]!
  const fits =
    next.norm === ',' ||
    next.norm === 'one' ||
    next.norm === '—' ||
    next.norm === '–' ||
    scene.itemAt[f.last]! >= 0 ||
    scene.cues.place.at(scene.tokens, f.last, end)
  return fits ? { first: f.first, last: f.last, value: before.value } : undefined
}

/** "مختلف عالمی رہنماؤں سے ملاقاتیں": the other side stands right before the noun without a name. */
function besideOthers(scene: Scene, hit: Hit): boolean {
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 8); i--) {
    if (scene.itemAt[i]! >= 0) return false
    if (scene.cues.others.at(scene.tokens, i, hit.first)) return true
  }
  return false
}

/** "The Daily News Conference": what a news outlet holds under its name is nobody's but its own. */
function isOutlets(scene: Scene, hit: Hit, found: StandingBody): boolean {
  if (!scene.cues.table.articles || hit.cue.kind !== 'conference' || !found.name) return false
  for (let i = hit.first - 1; i >= 0 && scene.tokens[i]!.start >= found.name.span.start; i--)
    if (scene.cues.outlets.at(scene.tokens, i, hit.first)) return true
  return false
}

/** "Four rounds of talks": encounters that are counted together. */
function isSeveral(scene: Scene, hit: Hit): boolean {
  if (!scene.cues.table.articles) return false
  for (let i = hit.first; i < hit.last; i++) if (/^(?:rounds|sessions)$/.test(scene.tokens[i]!.norm)) return true
  return false
}

/** "A summit was held in Paris": the word alone says that states meet. */
function isSummitHeld(scene: Scene, hit: Hit): boolean {
  const { tokens } = scene
  if (!scene.cues.table.articles || hit.cue.part !== 'noun' || tokens[hit.last - 1]!.norm !== 'summit') return false
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 14); i++)
    if (tokens[i]!.norm === 'held' || (tokens[i]!.norm === 'place' && /^(?:took|take)$/.test(tokens[i - 1]!.norm)))
      return true
  return false
}

/** "The foreign ministers of the G7 met in Capri": the members of a body of many states meet each other. */
function membersMeet(scene: Scene, hit: Hit, sides: Sides): boolean {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.part !== 'verb' || hit.cue.kind !== 'meeting' || hit.cue.takes) return false
  if (sides.people.length > 0 || sides.parties.length !== 1) return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 12); i--) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.kind !== 'body' || !isOfMany(item.party)) continue
    for (let k = Math.max(hit.from, item.first - 5); k < Math.min(hit.first, item.last + 3); k++)
      if (cues.manyOthers.at(tokens, k, hit.first)) return true
    return false
  }
  return false
}

const isOfMany = (party: string | undefined): boolean =>
  party !== undefined &&
  (party === 'EU' ||
    party === 'G7' ||
    party === 'G8' ||
    party === 'AU' ||
    (party.length > 2 && GATHERINGS.has(party)) ||
    /^(?:NATO|GCC|Arab League|CSTO|EAEU|CIS|ECOWAS|OPEC|CARICOM|OSCE|Quad|E3|AUKUS|PIF)$/.test(party))

/** "Met on the margins of the summit with Y": Y is met, and no guest of the summit by that. */
function isBackdrop(scene: Scene, hit: Hit): boolean {
  if (!scene.cues.table.articles || hit.cue.kind !== 'conference') return false
  for (let i = Math.max(hit.from, hit.first - 8); i < hit.first; i++)
    if (/^(?:margins|sidelines)$/.test(scene.tokens[i]!.norm)) return true
  return false
}

/** Whether another encounter of the clause was held beside this one. */
const besides = (scene: Scene, hit: Hit): boolean =>
  (hit.cue.kind === 'conference' || hit.cue.kind === 'session') &&
  scene.cues.sidelines.at(scene.tokens, hit.last) !== undefined

/** Where, after an event word, its topic begins; times and "on the sidelines" do not begin one. */
function topicAfter(scene: Scene, from: number, to: number): number {
  const { tokens, cues } = scene
  if (cues.table.order === 'verb-last') return to
  for (let i = from; i < to; i++) {
    if (scene.itemAt[i]! >= 0) continue
    const f = cues.topic.at(tokens, i, to)
    if (!f) continue
    if (isCased(scene) && isPostsOwn(scene, f.first, f.last, to)) continue
    const next = scene.itemAt[f.last]
    if (next !== undefined && next >= 0 && scene.items[next]!.kind === 'time') continue
    if (
      cues.table.notTopic?.includes(tokens[f.last]?.norm ?? '') ||
      cues.table.notTopic?.includes(tokens[f.last + 1]?.norm ?? '')
    )
      continue
    return i
  }
  return to
}

/** "Советника президента по безопасности X": a preposition inside a post, its holder behind it. */
function isPostsOwn(scene: Scene, at: number, from: number, to: number): boolean {
  if (scene.tokens[at]!.norm !== 'по') return false
  let office = false
  for (let i = at - 1; i >= Math.max(0, at - 5); i--)
    if (scene.cues.guests.at(scene.tokens, i, at) || POST.test(scene.tokens[i]!.norm)) office = true
  if (!office) return false
  for (let i = from; i < Math.min(to, from + 6); i++) {
    if (scene.tokens[i]!.kind === 'sign') return false
    if (scene.items[scene.itemAt[i] ?? -1]?.kind === 'person') return true
  }
  return false
}

const POST =
  /^(?:советник|помощник|министр|представител|посланник|спецпредставител|уполномоченн|комиссар|замминистр|секретар)/

/** "She told the VOA in an interview", "رائٹرز سے گفتگو": talk to a news outlet, which represents nobody. */
function isInterview(scene: Scene, hit: Hit): boolean {
  if (hit.cue.kind === 'visit' || hit.cue.kind === 'conference') return false
  if (scene.cues.table.order === 'verb-last') {
    const mark = hit.first - 1
    if (mark <= hit.from || !scene.cues.side.at(scene.tokens, mark, hit.first)) return false
    return endsAt(scene, scene.cues.outlets, mark) || endsAt(scene, scene.cues.unofficial, mark)
  }
  const next = scene.cues.table.joiners.includes(scene.tokens[hit.last]?.norm ?? '') ? hit.last + 1 : hit.last
  for (let i = next; i < Math.min(hit.to, next + 2); i++)
    if (scene.cues.outlets.at(scene.tokens, i, hit.to)) return true
  return false
}

/** "Talks are the only way", "the talks should go on": an encounter that is only called for, by the words right after its noun. */
function isWish(scene: Scene, hit: Hit): boolean {
  if (hit.cue.part !== 'noun' || hit.cue.kind === 'visit') return false
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 6) && scene.itemAt[i]! < 0; i++)
    if (scene.cues.opinions.at(scene.tokens, i, hit.to)) return true
  return false
}

function read(scene: Scene, hit: Hit): Candidate[] {
  if (isInterview(scene, hit) || isWish(scene, hit)) return []
  const found = standingBody(scene, hit)
  // "The meeting of the foreign ministers of A and B" is no standing body.
  const plain =
    found.name !== undefined &&
    found.kind !== 'conference' &&
    !found.ordinal &&
    hit.cue.kind === 'meeting' &&
    found.name.span.start === scene.tokens[hit.first]!.start
  if (isOutlets(scene, hit, found)) return []
  const { name: _, kind: __, ...rest } = found
  const body: StandingBody = plain ? rest : found
  const bare = hit.cue.bare === true && hit.cue.part === 'noun' && !body.name && !body.ordinal && !body.next
  const told = whileThere(scene, hit) ?? statusOf(scene, hit)
  // "Whether to take part in the next round": still to come, where nothing says that it was held.
  const status =
    scene.cues.table.articles && body.next && !told.span
      ? { value: 'planned' as const, span: spanOf(scene, hit.first, hit.last) }
      : told
  const goal = hit.cue.kind === 'visit' ? destinations(scene, hit) : []
  const place = hit.cue.kind === 'call' ? undefined : placeNear(scene, hit)
  let sides = sidesOf(
    scene,
    hit,
    goal.map((g) => g.item),
    place?.value.country,
  )
  if (sides.blocked) return []
  if (isCased(scene)) sides = completed(scene, hit, sides, goal, body.name !== undefined)
  if (isBackdrop(scene, hit))
    sides = { ...sides, people: [], parties: sides.parties.filter((p) => p.length !== 2 || p === 'EU' || p === 'UN') }
  if (hit.cue.takes === 'envoys') sides = sent(scene, hit, sides)
  // "On the sidelines of the assembly, X met Y": X and Y met, whatever the assembly.
  if (!scene.cues.table.articles && hit.after < hit.to && besides(scene, hit)) sides = { ...sides, people: [] }
  const date = ahead(scene, status, dateNear(scene, hit))
  const many = statesGather(scene, hit) && sides.people.length === 0 && sides.parties.length !== 2
  const base: Candidate = {
    kind: many ? 'conference' : bilateral(body.kind ?? hit.cue.kind, body.name !== undefined, sides.parties),
    status: status.value,
    first: hit.first,
    last: hit.last,
    sentence: hit.sentence,
    part: hit.cue.part,
    parties: sides.parties,
    people: sides.people,
    evidence: [
      evidenceOf(scene, hit, sides, [date?.span, place?.span, status.span, body.name?.span, body.ordinal?.span]),
    ],
    definite:
      bare ||
      isDefinite(scene, hit) ||
      (!scene.cues.table.articles &&
        hit.cue.part === 'noun' &&
        sides.parties.length === 0 &&
        sides.people.length === 0),
    ...(scene.cues.table.articles && isDefinite(scene, hit) ? { the: true } : {}),
    ...(sides.oneSided ? { oneSided: true } : {}),
    ...(bare ? { bare } : {}),
    ...(body.next || within(scene.cues.pairs, scene, hit, scene.cues.table.articles ? hit.last : hit.to)
      ? { pair: true }
      : {}),
    ...(within(scene.cues.attending, scene, hit) ? { attended: true } : {}),
    ...(opensList(scene, hit) ? { lists: true } : {}),
    ...(within(scene.cues.series, scene, hit) ? { series: true } : {}),
    ...(scene.cues.table.order === 'verb-last' ? { verbLast: true } : {}),
    ...(scene.cues.table.articles ? { articles: true } : {}),
    ...(isSeveral(scene, hit) ? { several: true } : {}),
    ...(scene.cues.table.order === 'verb-last' && body.name && body.kind === 'session' ? { opens: true } : {}),
    ...(membersMeet(scene, hit, sides) ? { others: true, definite: false } : {}),
    ...(hit.cue.kind !== 'visit' && sides.people.length > 0 && besideOthers(scene, hit) ? { others: true } : {}),
    ...(hit.cue.takes === 'participants' || many || isSummitHeld(scene, hit) ? { summit: true } : {}),
    ...(isCased(scene) ? { cased: true } : {}),
    ...(isCased(scene) && isOn(scene, hit) ? { on: true } : {}),
    ...(hit.cue.takes === 'guest' ? { hosted: true } : {}),
    ...(scene.cues.table.articles && isFull(sides) ? { full: true } : {}),
    ...(!scene.cues.table.articles && hit.cue.kind === 'conference' && !body.name ? { unnamed: true } : {}),
    rule: `encounters/${hit.cue.kind}-${hit.cue.part}@1`,
    ...(date ? { date } : {}),
    ...(body.name ? { mechanism: body.name } : {}),
    ...(body.ordinal ? { ordinal: body.ordinal } : {}),
    ...(status.span ? { statusSpan: status.span } : {}),
  }
  if (hit.cue.kind === 'visit') {
    if (goal.length === 0) return [base]
    return goal.flatMap((g) => {
      const told = placeTold(scene, townIn(scene, hit, g.item) ?? g.item)
      const country = g.item.party
      const visit: Candidate = {
        ...base,
        place: told,
        parties: country && !base.parties.includes(country) ? [...base.parties, country] : base.parties,
        people: base.people.map((p) => ({ ...p, role: p.role ?? (p.party === country ? 'host' : 'guest') })),
      }
      const days = hit.cue.part === 'verb' ? datesListed(scene, hit) : []
      return days.length > 1 ? days.map((d) => ({ ...visit, date: d })) : [visit]
    })
  }
  const places = placesListed(scene, hit)
  if (places.length > 1) return places.map((p) => ({ ...base, place: p, definite: false }))
  const abroad = place?.value.country !== undefined && place.value.country !== scene.cues.table.home
  return [
    {
      ...base,
      ...(place ? { place } : {}),
      ...(isHosted(scene, hit, base, place) ? hostedBy(base, place!) : {}),
      ...(abroad &&
      hit.cue.kind === 'conference' &&
      (date !== undefined || ofTheWorld(scene, hit)) &&
      scene.cues.table.order === 'verb-last'
        ? { worldly: true }
        : {}),
    },
  ]
}

/** Whether a gathering is told beside words for states or the world, in a language whose verb comes last. */
function ofTheWorld(scene: Scene, hit: Hit): boolean {
  if (scene.cues.table.order !== 'verb-last') return false
  const s = scene.sentences[hit.sentence]!
  const to = Math.min(s.last, hit.last + 24)
  for (let i = Math.max(s.first, hit.first - 24); i < to; i++)
    if (scene.cues.worldly.at(scene.tokens, i, to)) return true
  return false
}

/** "Who is in Armenia on a visit": it is going on. Absent: not told so. */
function whileThere(scene: Scene, hit: Hit): { value: Candidate['status']; span: Span } | undefined {
  const place = hit.cue.kind === 'visit' ? goalBefore(scene, hit) : undefined
  const verb = place && place.first - 2
  return verb !== undefined && /^(?:is|are)$/.test(scene.tokens[verb]?.norm ?? '')
    ? { value: 'ongoing', span: spanOf(scene, verb, verb + 1) }
    : undefined
}

/**
 * What a Russian noun leaves to the sentences before it: who travels ("во время визита в Китай", told right after the one official
 * of the sentence before), and whose summit it is ("саммит открывается завтра", after the alliance was named).
 */
function completed(scene: Scene, hit: Hit, sides: Sides, goal: readonly { item: Item }[], named: boolean): Sides {
  if (sides.parties.length > 0 || sides.people.length > 0 || hit.cue.part !== 'noun' || hit.sentence === 0) return sides
  const before = scene.sentences[hit.sentence - 1]!
  const items = scene.items.filter((i) => i.first >= before.first && i.last <= before.last)
  if (hit.cue.kind === 'visit' && goal.some((g) => isWhither(scene, g.item))) {
    const people = items.filter(
      (i) => i.kind === 'person' && i.entity && partyOf(scene, i) && holdsOffice(scene, i.entity),
    )
    if (new Set(people.map((i) => i.entity)).size !== 1) return sides
    const party = partyOf(scene, people[0]!)!
    return { ...sides, parties: [party], people: [{ entity: people[0]!.entity!, party }] }
  }
  if (hit.cue.takes !== 'participants' || named) return sides
  const near = scene.items.filter(
    (i) => i.last <= hit.first && i.first >= scene.sentences[Math.max(0, hit.sentence - 2)]!.first,
  )
  const alliance = near.findLast((i) => i.kind === 'body' && i.party !== undefined && LEAGUES.has(i.party))
  return alliance ? { ...sides, parties: [alliance.party!] } : sides
}

/** Whether the report tells an office of somebody. */
const holdsOffice = (scene: Scene, entity: string): boolean => (scene.entities.get(entity)?.posts?.length ?? 0) > 0

/** Alliances whose members' heads meet in summits. */
const LEAGUES: ReadonlySet<string> = new Set([
  'SCO',
  'CIS',
  'CSTO',
  'EAEU',
  'BRICS',
  'G7',
  'G8',
  'G20',
  'APEC',
  'ASEAN',
  'NATO',
  'EU',
  'OIC',
  'AU',
])

/** "На внеочередном саммите": at most an adjective between. */
const isOn = (scene: Scene, hit: Hit): boolean =>
  scene.tokens[hit.first - 1]?.norm === 'на' ||
  (scene.tokens[hit.first - 2]?.norm === 'на' && scene.itemAt[hit.first - 1]! < 0)

/** "Саммит прошёл в Анкаре": the state in which heads of states meet takes part; the UN meets at its seat. */
const isHosted = (scene: Scene, hit: Hit, c: Candidate, place: Candidate['place']): boolean =>
  isCased(scene) &&
  hit.cue.takes === 'participants' &&
  c.kind === 'conference' &&
  place?.value.country?.length === 2 &&
  !c.parties.includes(place.value.country) &&
  !c.parties.some((p) => p === 'UN' || p === 'EU' || p === 'NATO')

const hostedBy = (c: Candidate, place: NonNullable<Candidate['place']>) => ({
  parties: [...c.parties, place.value.country!],
})

/** "X announced the designation of a delegation to Y": the state that sends it goes, not X. */
function sent(scene: Scene, hit: Hit, sides: Sides): Sides {
  const by = scene.items.find((i) => i.kind === 'person' && i.first >= hit.from && i.last <= hit.first)
  const sender = (by && partyOf(scene, by)) ?? (scene.atHome ? scene.cues.table.home : undefined)
  return { ...sides, people: [], parties: sender ? [sender] : [] }
}

/** The day of what is said to be still to come: a month named without its year lies ahead of the publication. */
function ahead(scene: Scene, status: { value: Candidate['status']; span?: Span }, date: Candidate['date']) {
  const { published } = scene
  if (!date?.openYear || status.value !== 'planned' || !status.span || !published) return date
  if (date.value >= published.slice(0, date.value.length)) return date
  const value = String(Number(date.value.slice(0, 4)) + 1) + date.value.slice(4)
  return { ...date, value }
}

/** The words of the clause from the first to the last that tell something of the encounter. */
function evidenceOf(
  scene: Scene,
  hit: Hit,
  sides: { from: number; to: number },
  fields: readonly (Span | undefined)[],
): Span {
  const own = spanOf(scene, hit.first, hit.last)
  const end = Math.max(hit.to, sides.to)
  const clause = spanOf(scene, hit.from, Math.max(end, hit.last))
  let { start } = spanOf(scene, Math.max(hit.from, Math.min(sides.from, hit.first)), hit.last)
  let { end: stop } = spanOf(scene, hit.first, Math.max(hit.last, sides.to))
  for (const f of fields)
    if (f && f.start >= clause.start && f.end <= clause.end) {
      start = Math.min(start, f.start)
      stop = Math.max(stop, f.end)
    }
  // Signs at the head belong to what stands before.
  let first = tokenAt(scene.tokens, start)
  while (scene.tokens[first]!.kind === 'sign' && scene.tokens[first]!.end < own.start) first++
  return { start: Math.max(start, scene.tokens[first]!.start), end: stop }
}

function isDefinite(scene: Scene, hit: Hit): boolean {
  if (hit.cue.part === 'verb') return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 2); i--)
    if (scene.cues.definite.at(scene.tokens, i, hit.first)) return true
  return false
}

/** Whether all who take part are told, each with a side. */
const isFull = (sides: ReturnType<typeof sidesOf>): boolean =>
  sides.parties.length > 1 && sides.people.every((p) => p.party !== undefined)

/** Whether one of the phrases begins in the clause of an event word, before token `to`. */
function within(table: Phrases<true>, scene: Scene, hit: Hit, to = hit.to): boolean {
  for (let i = hit.from; i < to; i++) if (table.at(scene.tokens, i, hit.to)) return true
  return false
}

/** A summit of two states without a name of its own is a meeting. */
const bilateral = (kind: Candidate['kind'], named: boolean, parties: readonly string[]): Candidate['kind'] =>
  kind === 'conference' &&
  !named &&
  parties.length === 2 &&
  parties.every((p) => p.length === 2 && p !== 'EU' && p !== 'UN')
    ? 'meeting'
    : kind
