/** Reads what stands around each event word of a document. */
import type { Span } from '../../model/span.ts'
import type { Phrases } from '../../text/phrases.ts'
import { isOfMany } from './bodies/alliances.ts'
import { type StandingBody, standingBody } from './bodies/bodies.ts'
import { sidesOfBody } from './bodies/body-sides.ts'
import { isOnlyTold, statesWithin } from './bodies/dated-bodies.ts'
import { isOfHouse } from './bodies/house-gatherings.ts'
import {
  besides,
  bilateral,
  hostedBy,
  isBackdrop,
  isHosted,
  isInternational,
  isOutlets,
  isSeveral,
  isSummitHeld,
  isWorldwide,
  leagueOf,
  membersMeet,
  ministersOf,
  ofAssembly,
  ofOthers,
  ofTheWorld,
  withoutSubject,
} from './bodies/summits.ts'
import type { Candidate } from './candidate.ts'
import { dayByStatus } from './day-and-place/coming.ts'
import { dateNear, datesListed, isOfEarlier, isOnOpenDay } from './day-and-place/dates.ts'
import { destinations, goalBefore, townIn } from './day-and-place/destinations.ts'
import { isAddressed, isAddressedOn, monthOf } from './day-and-place/gathering-days.ts'
import { placeTold } from './day-and-place/place-told.ts'
import { placeNear, placesListed, townBefore } from './day-and-place/places.ts'
import type { Hit } from './hit.ts'
import { endsAt, tokenAt } from './layout/ranges.ts'
import { isCased, type Scene, spanOf } from './scene.ts'
import { opensList } from './sides/company.ts'
import { isOfPress } from './sides/eligible.ts'
import { statesGather } from './sides/gatherings.ts'
import { completed, sent, withHost, withTeller } from './sides/left-untold.ts'
import { gatheredAlone } from './sides/members-meet.ts'
import { isBetween } from './sides/phrases-beside.ts'
import { type Sides, sidesOf } from './sides/sides.ts'
import { spokenOf } from './sides/spoken.ts'
import { attends } from './sides/subjects.ts'
import { holdsOffice, isTeams } from './sides/teams.ts'
import { theDelegation, withLocals } from './sides/told-before.ts'
import { goesAbroad } from './sides/unknown-states.ts'
import { besideOthers } from './sides/untold-sides.ts'
import { statusOf } from './status/statuses.ts'
import { eventsIn, ownedFrom } from './words/event-words.ts'
import { linked } from './words/linked.ts'
import {
  isAttendedAbroad,
  isEnglishTalk,
  isLeagues,
  isOfTwo,
  isRegion,
  isWithin,
  opensClause,
} from './words/plain-talks.ts'
import { meetsAgain } from './words/together.ts'
import { topicAfter } from './words/topics.ts'

/** Every event word of the document with what it tells, in the order of the text. */
export function candidates(scene: Scene): Candidate[] {
  const out: Candidate[] = []
  const { sport } = scene
  scene.sentences.forEach((s, n) => {
    if (sport[n]) return
    const found = eventsIn(scene, s.first, s.last)
    const told: Candidate[] = []
    found.forEach((f, k) => {
      // "Второе заседание прошло в 2025 году, третье состоится в мае": each has its own words.
      const next = found[k + 1]
      const from = f.opens ? f.first : scene.clauseStart[f.first]!
      const to = Math.min(scene.clauseEnd[f.last - 1]!, next?.opens ? next.first : s.last)
      const hit: Hit = {
        cue: f.value,
        first: f.first,
        last: f.last,
        sentence: n,
        from,
        to,
        topic: topicAfter(scene, f.last, to),
        before: Math.max(from, found[k - 1]?.last ?? from),
        after: Math.min(to, ownedFrom(scene, next) ?? to),
        ...(f.opens && isCased(scene) ? { again: true } : {}),
      }
      const here = read(scene, hit, out)
      told.push(...(sport[n - 1] || sport[n + 1] ? here.filter((c) => !isTeams(scene, hit, c)) : here))
    })
    out.push(...linked(scene, told))
  })
  return out
}

/** "She told the VOA in an interview", "رائٹرز سے گفتگو": talk to a news outlet, which represents nobody. */
function isInterview(scene: Scene, hit: Hit): boolean {
  if (hit.cue.kind === 'visit' || hit.cue.kind === 'conference') return false
  if (scene.cues.table.order === 'verb-last') {
    const mark = hit.first - 1
    if (mark <= hit.from) return false
    if (!scene.cues.sideMarks.at(scene.tokens, mark, hit.first) && !scene.cues.recipients.at(scene.tokens, mark))
      return false
    // "نامہ نگار X سے بات چیت": the one who asks is named.
    const asked = scene.items[scene.itemAt[mark - 1] ?? -1]
    if (asked?.kind === 'person' && asked.last === mark && isOfPress(scene, asked)) return true
    return endsAt(scene, scene.cues.outlets, mark) || endsAt(scene, scene.cues.unofficial, mark)
  }
  const next = scene.cues.table.joiners.includes(scene.tokens[hit.last]?.norm ?? '') ? hit.last + 1 : hit.last
  for (let i = next; i < Math.min(hit.to, next + 2); i++)
    if (scene.cues.outlets.at(scene.tokens, i, hit.to)) return true
  return false
}

/** Told by a verb of receiving, where the verb comes last. */
const isReceived = ({ cues, tokens }: Scene, hit: Hit): boolean =>
  cues.table.order === 'verb-last' && cues.hosts.at(tokens, hit.first) !== undefined

/** "Talks are the only way", "the talks should go on": an encounter that is only called for, by the words right after its noun. */
function isWish(scene: Scene, hit: Hit): boolean {
  if (hit.cue.part !== 'noun' || hit.cue.kind === 'visit') return false
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 6) && scene.itemAt[i]! < 0; i++)
    if (scene.cues.opinions.at(scene.tokens, i, hit.to)) return true
  return false
}

/** "جب بھی مذاکرات شروع ہوتے ہیں": none in particular. */
const isAnyTime = (scene: Scene, hit: Hit): boolean =>
  scene.cues.statuses.whenever.at(scene.tokens, hit.from, hit.first) !== undefined

/** "اگر ملاقات بے نتیجہ رہی": how an encounter told of elsewhere may come out. */
function isOfResult(scene: Scene, hit: Hit): boolean {
  const { tokens, cues } = scene
  if (hit.cue.part !== 'noun' || !cues.conditions.at(tokens, hit.from)) return false
  for (let i = hit.last; i < Math.min(hit.to, hit.last + 6); i++)
    if (cues.statuses.result.has(tokens[i]!.norm)) return true
  return false
}

/** "مذاکرات میں منی بجٹ پر گفتگو نہیں ہوئی": talk inside an encounter that is told of in the same clause; denied, it denies a topic alone. */
const isSubject = (scene: Scene, hit: Hit): boolean => {
  if (!hit.cue.talk) return false
  for (let i = hit.from; i < hit.first; i++) if (scene.cues.occasions.at(scene.tokens, i, hit.first)) return true
  return false
}

/** "Переговоры министров иностранных дел Чили и Перу": those who meet, right behind the noun, are of states and not of a body. */
function areOfStates(scene: Scene, hit: Hit): boolean {
  if (!scene.cues.posts.meeters.has(scene.tokens[hit.last]?.norm ?? '')) return false
  for (let i = hit.last + 1; i < Math.min(hit.to, hit.last + 6); i++) {
    const item = scene.items[scene.itemAt[i]!]
    // A ministry, told by its name alone.
    if (item && (item.kind !== 'body' || isOfMany(item.party))) return item.kind !== 'body' && item.kind !== 'time'
  }
  return false
}

function read(scene: Scene, hit: Hit, known: readonly Candidate[]): Candidate[] {
  if (isInterview(scene, hit) || isWish(scene, hit) || isOfResult(scene, hit) || isAnyTime(scene, hit)) return []
  const found = standingBody(scene, hit)
  // "The meeting of the foreign ministers of A and B" is no standing body.
  const plain =
    found.name !== undefined &&
    found.kind !== 'conference' &&
    !found.ordinal &&
    hit.cue.kind === 'meeting' &&
    (found.name.span.start === scene.tokens[hit.first]!.start || areOfStates(scene, hit))
  if (isOutlets(scene, hit, found)) return []
  const { name: _, kind: __, ...rest } = found
  const body: StandingBody = plain ? rest : found
  const round = hit.cue.bare === true && hit.cue.part === 'noun' && !body.name && !body.ordinal && !body.next
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
  sides = sidesOfBody(scene, hit, body, sides)
  if (sides.blocked || isOfHouse(scene, hit, body, sides.parties)) return []
  if ((status.value === 'denied' || status.value === 'possible') && isSubject(scene, hit)) return []
  if (status.span && status.value !== 'possible') sides = spokenOf(scene, hit, sides)
  if (isCased(scene)) sides = withTeller(scene, hit, ofAssembly(scene, hit, sides))
  if (isCased(scene)) sides = completed(scene, hit, sides, goal, body.name !== undefined)
  if (isCased(scene) && !place) sides = withHost(scene, hit, sides, known)
  if (scene.cues.table.articles) sides = withLocals(scene, hit, sides, place?.value.country)
  const league = leagueOf(scene, hit, sides, body.name !== undefined)
  if (league) sides = { ...sides, parties: [league] }
  if (isBackdrop(scene, hit))
    sides = { ...sides, people: [], parties: sides.parties.filter((p) => p.length !== 2 || p === 'EU' || p === 'UN') }
  if (hit.cue.takes === 'envoys') sides = sent(scene, hit, sides)
  if (isOnlyTold(scene, hit)) sides = { ...sides, people: [], parties: statesWithin(scene, body.name?.span, hit.last) }
  // "On the sidelines of the assembly, X met Y": X and Y met, whatever the assembly.
  if (!scene.cues.table.articles && hit.after < hit.to && besides(scene, hit)) sides = { ...sides, people: [] }
  // "Discussed with Y efforts to work with Z": only Y was spoken with.
  if (scene.cues.table.articles && hit.cue.part === 'verb' && scene.tokens[hit.first]!.norm === 'discussed')
    sides = { ...sides, parties: [...new Set(sides.people.flatMap((p) => (p.party ? [p.party] : [])))] }
  // «Предыдущее состоялось в 2022 году»: another one of the same, told by its own verb.
  const bare = round && !hit.again && !isRoundOf(scene, hit, sides)
  const near = dateNear(scene, hit)
  const day = near?.openYear && isOfEarlier(scene, hit.first) ? undefined : dayByStatus(scene, hit, status, near)
  const addressed = day !== undefined && isAddressedOn(scene, hit, day)
  const date = addressed ? monthOf(day) : day
  const gathered = body.kind === 'session' ? undefined : gatheredAlone(scene, hit, sides)
  const members = ministersOf(scene, hit) ?? gathered?.party
  if (members)
    sides = { ...sides, ...gathered?.reach, parties: [members], people: attends(scene, hit) ? sides.people : [] }
  const international = isInternational(scene, hit)
  if (international) sides = { ...sides, parties: withoutSubject(scene, hit, sides.parties) }
  const many =
    members !== undefined || (statesGather(scene, hit) && sides.people.length === 0 && sides.parties.length !== 2)
  const sender = theDelegation(scene, hit)
  const base: Candidate = {
    kind:
      many || isWorldwide(scene, hit)
        ? 'conference'
        : isCased(scene) && hit.cue.kind === 'conference' && attends(scene, hit)
          ? (body.kind ?? hit.cue.kind)
          : isAddressed(scene, hit)
            ? (body.kind ?? hit.cue.kind)
            : bilateral(body.kind ?? hit.cue.kind, body.name !== undefined, sides.parties),
    status:
      addressed && status.value === 'held'
        ? 'planned'
        : byDate(scene, status.value, status.span !== undefined || hit.cue.status === 'held', date),
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
      // "Discussed with Y": what was told of before, be it a call.
      (hit.cue.part === 'verb' && scene.tokens[hit.first]!.norm === 'discussed') ||
      (!scene.cues.table.articles &&
        hit.cue.part === 'noun' &&
        sides.parties.length === 0 &&
        sides.people.length === 0 &&
        !international),
    ...(scene.cues.table.articles && isDefinite(scene, hit) ? { the: true } : {}),
    ...(sides.oneSided ? { oneSided: true } : {}),
    ...(sides.unknown ? { unknown: true } : {}),
    ...(bare ? { bare } : {}),
    ...(hit.again || isOfPair(scene, hit, sides, body) ? { pair: true } : {}),
    ...(hit.again ? { again: true } : {}),
    ...(members !== undefined || within(scene.cues.attending, scene, hit) ? { attended: true } : {}),
    ...(body.next && hit.cue.kind === 'meeting' ? { next: true } : {}),
    ...(sender ? { sender } : {}),
    ...(opensList(scene, hit) ? { lists: true } : {}),
    ...(within(scene.cues.series, scene, hit) ? { series: true } : {}),
    ...(scene.cues.table.order === 'verb-last' ? { verbLast: true } : {}),
    ...(scene.cues.table.articles ? { articles: true } : {}),
    ...(isSeveral(scene, hit) ? { several: true } : {}),
    ...(townBefore(scene, hit) ? { byTown: true } : {}),
    ...(scene.cues.layout.inside.has(scene.tokens[hit.last]?.norm ?? '') ? { inside: true } : {}),
    ...(hit.cue.kind === 'meeting' && isReceived(scene, hit) ? { received: true } : {}),
    ...(scene.cues.table.order === 'verb-last' && body.name && body.kind === 'session' ? { opens: true } : {}),
    ...(membersMeet(scene, hit, sides) ? { others: true, definite: false } : {}),
    ...(isAttendedAbroad(scene, hit, sides.parties, place?.value.country) ? { others: true } : {}),
    ...(hit.cue.kind !== 'visit' && (sides.people.length > 0 || sides.parties.length === 1) && besideOthers(scene, hit)
      ? { others: true }
      : {}),
    ...(hit.cue.takes === 'participants' || many || league || isSummitHeld(scene, hit) || international
      ? { summit: true }
      : {}),
    ...(isEnglishTalk(scene, hit) ? { talks: true } : {}),
    ...(isEnglishTalk(scene, hit) && opensClause(scene, hit) && isWithin(scene, hit, date?.span)
      ? { heads: true }
      : {}),
    ...(isOfTwo(scene, hit, sides.parties) ? { ofTwo: true } : {}),
    ...(isLeagues(scene, hit, sides.parties) ? { ofLeague: true } : {}),
    ...(hit.cue.talk ? { talk: true } : {}),
    ...(isCased(scene) ? { cased: true } : {}),
    ...(isCased(scene) && isOn(scene, hit) ? { on: true } : {}),
    ...(hit.cue.takes === 'guest' ? { hosted: true } : {}),
    ...(scene.cues.table.articles && isFull(sides) ? { full: true } : {}),
    ...(!scene.cues.table.articles && hit.cue.kind === 'conference' && !body.name ? { unnamed: true } : {}),
    rule: `encounters/${hit.cue.kind}-${hit.cue.part}@1`,
    ...(date ? { date } : isOnOpenDay(scene, hit) ? { openDay: true } : {}),
    ...(date && scene.published && date.value < scene.published.slice(0, date.value.length) ? { past: true } : {}),
    ...(body.name ? { mechanism: body.name } : {}),
    ...(body.ordinal ? { ordinal: body.ordinal } : {}),
    ...(status.span ? { statusSpan: status.span } : {}),
  }
  if (hit.cue.kind === 'visit') {
    if (goal.length === 0) return [base]
    return goal.flatMap((g) => {
      const told = placeTold(scene, townIn(scene, hit, g.item) ?? g.item)
      const country = g.item.party
      const visit: Candidate = Object.assign(
        {},
        base,
        goesAbroad(scene, hit, base.people, g.item) && { unknown: true },
        !country && base.people.length > 0 && isRegion(scene, hit, g.item) && { region: true },
        {
          place: told,
          parties: country && !base.parties.includes(country) ? [...base.parties, country] : base.parties,
          people: base.people.map((p) => ({ ...p, role: p.role ?? (p.party === country ? 'host' : 'guest') })),
        },
      )
      const days = hit.cue.part === 'verb' ? datesListed(scene, hit) : []
      return days.length > 1 ? days.map((d) => ({ ...visit, date: d })) : [visit]
    })
  }
  // "آرٹس کونسل کی کانفرنس": where only people of no side are told to take part, no state meets another.
  if (
    base.kind === 'conference' &&
    scene.cues.table.order === 'verb-last' &&
    base.parties.length === 0 &&
    base.people.length > 0 &&
    base.people.every((p) => !p.party)
  )
    return []
  // "کراچی میں تیسری عالمی امراضِ قلب کانفرنس": at home, and of those named there nobody holds an office.
  if (
    base.kind === 'conference' &&
    scene.cues.table.order === 'verb-last' &&
    base.people.length > 0 &&
    place?.value.country !== undefined &&
    base.parties.every((p) => p === place.value.country) &&
    !base.people.some((p) => holdsOffice(scene, p.entity))
  )
    return []
  // "دیر کے رہائشی کی اتر پردیش کی خاتون X سے بات چیت": of those named nobody acts for a side.
  if (
    scene.cues.table.order === 'verb-last' &&
    (base.kind === 'meeting' || base.kind === 'call') &&
    base.people.length > 0 &&
    base.people.every((p) => !p.party && !holdsOffice(scene, p.entity))
  )
    return []
  const places = placesListed(scene, hit)
  if (places.length > 1) return places.map((p) => ({ ...base, place: p, definite: false }))
  const abroad = place?.value.country !== undefined && place.value.country !== scene.cues.table.home
  const domestic =
    base.kind === 'conference' &&
    scene.cues.table.order === 'verb-last' &&
    base.parties.length === 1 &&
    base.parties[0] === place?.value.country &&
    !ofOthers(scene, hit)
  const worldly =
    abroad &&
    hit.cue.kind === 'conference' &&
    ((date !== undefined && (base.attended === true || !domestic)) || ofTheWorld(scene, hit)) &&
    scene.cues.table.order === 'verb-last'
  return [
    Object.assign(
      {},
      base,
      place && { place },
      domestic && { domestic },
      isHosted(scene, hit, base, place) && hostedBy(base, place!),
      worldly && { worldly },
    ),
  ]
}

/** "Who is in Armenia on a visit": it is going on. Absent: not told so. */
function whileThere(scene: Scene, hit: Hit): { value: Candidate['status']; span: Span } | undefined {
  const place = hit.cue.kind === 'visit' ? goalBefore(scene, hit) : undefined
  const verb = place && place.first - 2
  return verb !== undefined && /^(?:is|are)$/.test(scene.tokens[verb]?.norm ?? '')
    ? { value: 'ongoing', span: spanOf(scene, verb, verb + 1) }
    : undefined
}

/** "Раунд переговоров России и Турции", "پاکستان اور سعودی عرب کے درمیان اجلاس": a round whose sides are told beside it is an encounter of its own. */
const isRoundOf = (scene: Scene, hit: Hit, sides: Sides): boolean =>
  sides.parties.length >= 2 &&
  (isBetween(scene, hit) ||
    (isCased(scene) && !sides.oneSided && scene.cues.standing.rounds.test(scene.tokens[hit.first]!.norm)))

/** "На внеочередном саммите", "участники саммита", "вернулся с саммита": at most an adjective between. */
function isOn(scene: Scene, hit: Hit): boolean {
  const { atEvent, attendants, fromEvent, leaving } = scene.cues.standing
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 2) && scene.itemAt[i]! < 0; i--) {
    const { norm } = scene.tokens[i]!
    if (atEvent.has(norm) || attendants.test(norm)) return true
    if (fromEvent.has(norm)) return leaving.test(scene.tokens[i - 1]?.norm ?? '')
  }
  return false
}

/**
 * The status that the day allows, in a language with articles: what is dated after the report, or "later this year", is planned where nothing
 * says that it was held; what is dated before it does not go on ("continues the work of the 2022 summit").
 */
function byDate(
  scene: Scene,
  status: Candidate['status'],
  told: boolean,
  date: Candidate['date'],
): Candidate['status'] {
  const { published, tokens } = scene
  if (!scene.cues.table.articles || !published || !date) return status
  if (
    status === 'held' &&
    !told &&
    /^(?:later|next|coming)$/.test(tokens[tokenAt(tokens, date.span.start)]?.norm ?? '')
  )
    return 'planned'
  if (date.value.includes('W')) return status
  const day = published.slice(0, date.value.length)
  if (status === 'held' && !told && date.value > day) return 'planned'
  // "Is traveling to Oslo on Friday": not yet there.
  if (status === 'ongoing' && date.value > day) return 'planned'
  return status === 'ongoing' && date.value < day ? 'held' : status
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

/** Whether an encounter is of the two who were told of before: "the next session", "they met", "the Strategic Dialogue" without its states. */
function isOfPair(scene: Scene, hit: Hit, sides: Sides, body: StandingBody): boolean {
  if (hit.cue.takes === 'body' && sides.parties.length !== 1) return sides.parties.length === 0
  if (isCased(scene) && hit.cue.part === 'verb' && meetsAgain(scene, hit.first)) return true
  return body.next === true || within(scene.cues.pairs, scene, hit, scene.cues.table.articles ? hit.last : hit.to)
}

/** Whether one of the phrases begins in the clause of an event word, before token `to`. */
function within(table: Phrases<true>, scene: Scene, hit: Hit, to = hit.to): boolean {
  for (let i = hit.from; i < to; i++) if (table.at(scene.tokens, i, hit.to) && !sumsUp(scene, i)) return true
  return false
}

/** "X اور Y دونوں نے": the two right before it. Only where the verb comes last. */
const sumsUp = (scene: Scene, i: number): boolean =>
  scene.cues.table.order === 'verb-last' &&
  scene.items[scene.itemAt[i - 1] ?? -1]?.kind === 'person' &&
  scene.cues.standing.doer.has(scene.tokens[i + 1]?.norm ?? '')
