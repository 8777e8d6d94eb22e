/** Adds what other sentences tell of encounters already found: heads of delegations, those who came along, the visit around a meeting. */

import type { Span } from '../../model/span.ts'
import { nameSeries, numberSeries } from './bodies/series.ts'
import type { Candidate } from './candidate.ts'
import { placeAtGatherings } from './day-and-place/at-gatherings.ts'
import { placeBeside } from './day-and-place/beside.ts'
import { dateOf } from './day-and-place/dates.ts'
import { dateAtGatherings } from './day-and-place/gathering-days.ts'
import { roleOf } from './day-and-place/place-roles.ts'
import { placeTold } from './day-and-place/place-told.ts'
import { addTakenUp } from './day-and-place/taken-up.ts'
import { addVisitDay } from './day-and-place/visit-day.ts'
import { tokenAt } from './layout/ranges.ts'
import { stands } from './merge.ts'
import { type Item, isCased, type Scene, spanOf } from './scene.ts'
import { isForeignHead } from './sides/acting.ts'
import { addAlsoCalled, addAlsoMet } from './sides/also-met.ts'
import { addCoChairs } from './sides/co-chairs.ts'
import { addPresent, addWelcoming } from './sides/company.ts'
import { addHeads, ownerOf, peopleBetween } from './sides/heads.ts'
import { addJoining } from './sides/joining.ts'
import { dropOnlookers, knownElsewhere } from './sides/onlookers.ts'
import { addRosters } from './sides/rosters.ts'
import { denyReported } from './status/denials.ts'
import { undoLater } from './status/setbacks.ts'

/** Completes candidates in place; `found` stands in the order of the text. */
export function complete(scene: Scene, found: readonly Candidate[]): void {
  if (scene.cues.table.articles) placeHosts(found)
  const rosters = addRosters(scene, found)
  addCompany(scene, found, rosters)
  addJoining(scene, found)
  addPresent(scene, found)
  addWelcoming(scene, found)
  addHeads(scene, found)
  addCoChairs(scene, found)
  undoLater(scene, found)
  addTakenUp(scene, found)
  if (isCased(scene)) placeVisits(scene, found)
  tieToVisits(scene, found)
  placeAtGatherings(found)
  if (isCased(scene)) stayAbroad(found)
  if (scene.cues.table.articles) addAlsoMet(scene, found)
  if (scene.cues.table.articles) sendTravellers(found)
  if (isCased(scene)) addAlsoCalled(scene, found)
  addAttending(scene, found)
  addDateline(scene, found)
  addVisitDay(scene, found)
  denyReported(scene, found)
  placeBeside(scene, found)
  dateAtGatherings(scene, found)
  knownElsewhere(found)
  dropOnlookers(scene, found)
  numberSeries(found)
  nameSeries(scene, found)
}

/** "He was accompanied by …", "the meeting included: …": people for the encounter told of last. */
function addCompany(scene: Scene, found: readonly Candidate[], rosters: ReadonlySet<number>): void {
  const { tokens, cues } = scene
  scene.sentences.forEach((s, n) => {
    for (let i = s.first; i < s.last; i++) {
      const f = cues.joined.at(tokens, i, s.last)
      if (!f || scene.itemAt[i]! >= 0 || rosters.has(n)) continue
      const people = [...peopleBetween(scene, f.last, s.last), ...listedAfter(scene, n, f.last)]
      const own = isOfAll(scene, f) ? undefined : ownerOf(scene, s.first, f.first)
      const subject = cues.table.articles ? peopleBetween(scene, s.first, f.first).at(-1) : undefined
      const last =
        travellers(scene, found, f) ??
        namedKind(scene, found, f, n) ??
        lastOf(found, subject, f.first, n) ??
        lastBefore(found, f.first, n)
      i = f.last
      if (last && isCased(scene) && last.kind !== 'visit')
        for (const party of statesBetween(scene, f.last, s.last))
          if (!last.parties.includes(party)) last.parties.push(party)
      if (people.length === 0 || !last) continue
      for (const c of found) {
        // "X traveled to Chad and met with Y. He was joined by …": they came along on the journey.
        const journey =
          cues.table.articles &&
          c.kind === 'visit' &&
          c.sentence === last.sentence &&
          c.status === last.status &&
          c.people.some((p) => p.role !== 'host' && p.entity === last.people[0]?.entity)
        if (!journey && (c.sentence !== last.sentence || c.first !== last.first)) continue
        const before = c.people.length
        const head = before === 1 ? c.people[0] : c.people.find((q) => q.entity === subject?.entity)
        // Who stands in one list with people of other states came with nobody.
        const isOneSide = people.every((p) => !p.party || p.party === head?.party)
        for (const p of people) {
          const party = p.party ?? own ?? (isOneSide && !isForeignHead(scene, p) ? head?.party : undefined)
          if (!c.people.some((q) => q.entity === p.entity))
            c.people.push({ entity: p.entity!, ...(party ? { party } : {}), role: 'member' })
          if (party && !c.parties.includes(party) && c.parties.length < 2) c.parties.push(party)
          else if (p.party && c.kind !== 'visit' && !c.parties.includes(p.party)) c.parties.push(p.party)
        }
        if (before === 1 && c.kind === 'visit') c.people[0] = { ...c.people[0]!, role: 'head' }
        if (c.evidence.length < 4) c.evidence.push(spanOf(scene, s.first, s.last))
      }
    }
  })
}

/** "Attended by X and Y": those who were there, and not whoever came with the side named before. */
function isOfAll({ tokens, cues }: Scene, f: { first: number; last: number }): boolean {
  for (let i = f.first; i < f.last; i++) if (cues.gathering.everybody.has(tokens[i]!.norm)) return true
  return false
}

/** "Participants in the call included …": the call told last before it, whatever was told of besides. Absent: no kind is named, or none such. */
function namedKind(
  scene: Scene,
  found: readonly Candidate[],
  f: { first: number; last: number },
  sentence: number,
): Candidate | undefined {
  if (!scene.cues.table.articles) return undefined
  for (let i = f.first; i < f.last; i++)
    if (scene.tokens[i]!.norm === 'call')
      return found.findLast((c) => c.kind === 'call' && c.first < f.first && sentence - c.sentence <= 6)
  return undefined
}

/** "Members of the delegation included …": the visit told last before it, whatever they did there. Absent: no delegation, no visit. */
function travellers(
  scene: Scene,
  found: readonly Candidate[],
  f: { first: number; last: number },
): Candidate | undefined {
  if (!scene.cues.table.articles) return undefined
  for (let i = f.first; i < f.last; i++)
    if (scene.tokens[i]!.norm === 'delegation') {
      const visit = found.findLast((c) => c.kind === 'visit' && c.first < f.first)
      return visit && found.find((c) => c.kind === 'visit' && c.first === visit.first)
    }
  return undefined
}

/** How far into its line the name may begin, in tokens: "Rev. Dr. Anna Lind". */
const LINE_NEAR = 7

/** Whoever comes along on a visit, and of whose state nothing is told, acts for the one state for which somebody on it does. In place. */
function sendTravellers(found: readonly Candidate[]): void {
  for (const v of found) {
    const goal = v.place?.value.country
    const [sender, ...more] = v.parties.filter((p) => p !== goal)
    if (v.kind !== 'visit' || !goal || !sender || more.length > 0 || !v.people.some((p) => p.party === sender)) continue
    v.people = v.people.map((p) =>
      p.party || (p.role !== 'head' && p.role !== 'member') ? p : { ...p, party: sender },
    )
  }
}

/** "Members of the delegation:" and a paragraph for each: whoever a paragraph begins with. */
function listedAfter(scene: Scene, sentence: number, from: number): Item[] {
  const s = scene.sentences[sentence]!
  let list = false
  for (let i = from; i < s.last; i++) {
    // Tags that a page's own markup left: "…:</u>".
    if (scene.tokens[i]!.kind !== 'sign' && !/^(?:u|b|i|em|strong)$/.test(scene.tokens[i]!.norm)) return []
    if (scene.tokens[i]!.norm === ':') list = true
  }
  const out: Item[] = []
  let gap = false
  for (let n = sentence + 1; list && n < Math.min(scene.sentences.length, sentence + 40); n++) {
    const line = scene.sentences[n]!
    const [head] = peopleBetween(scene, line.first, Math.min(line.last, line.first + LINE_NEAR))
    // A line may only go on with a post.
    if (!head && gap) break
    gap = !head
    if (head) out.push(head)
  }
  return out
}

/**
 * "В ходе визита X", with no word of where: the state in which another sentence has X meet, or act. Nothing where that is told of
 * a visit already, or X acts at home.
 */
function placeVisits(scene: Scene, found: readonly Candidate[]): void {
  for (const v of found) {
    const guest = v.people[0]
    if (
      v.kind !== 'visit' ||
      v.place ||
      !scene.cues.standing.visits.test(scene.tokens[v.first]!.norm) ||
      !guest?.party ||
      v.parties.length !== 1
    )
      continue
    const near = (s: number) => Math.abs(s - v.sentence) <= 4
    const known = found.some(
      (c) =>
        c !== v && c.kind === 'visit' && c.place && near(c.sentence) && c.people.some((p) => p.entity === guest.entity),
    )
    if (known) continue
    const met = found.find(
      (c) =>
        c.kind === 'meeting' &&
        (c.status === v.status || !v.statusSpan) &&
        near(c.sentence) &&
        c.place?.value.country &&
        c.place.value.country !== guest.party &&
        c.people.some((p) => p.entity === guest.entity),
    )
    const place = met?.place ?? placeOf(scene, guest.entity, guest.party, v.sentence)
    if (!place?.value.country) continue
    v.place = { ...place, implied: true }
    v.parties.push(place.value.country)
    v.people[0] = { ...guest, role: 'guest' }
  }
}

/** The town abroad in a clause whose person is the visitor, at most two sentences off. Absent: none, or several. */
function placeOf(scene: Scene, entity: string, home: string, sentence: number) {
  const places = new Map<string, Item>()
  for (let n = Math.max(0, sentence - 2); n <= Math.min(scene.sentences.length - 1, sentence + 1); n++) {
    const s = scene.sentences[n]!
    if (!peopleBetween(scene, s.first, s.last).some((p) => p.entity === entity)) continue
    for (const item of scene.items)
      if (
        item.first >= s.first &&
        item.last <= s.last &&
        item.kind === 'place' &&
        item.party &&
        item.party !== home &&
        roleOf(scene, item) === 'place'
      )
        places.set(item.party, places.get(item.party) ?? item)
  }
  return places.size === 1 ? placeTold(scene, [...places.values()][0]!) : undefined
}

/** Who has met somebody abroad meets the next one there too: in the same sentence or the one after, nothing else being told. */
function stayAbroad(found: readonly Candidate[]): void {
  found.forEach((c, n) => {
    const last = found[n - 1]
    if (
      c.kind !== 'meeting' ||
      c.place ||
      (last?.kind !== 'meeting' && last?.kind !== 'session') ||
      !last.place?.value.country
    )
      return
    if (c.sentence - last.sentence > 1 || c.status !== 'held' || (last.status !== 'held' && last.status !== 'ongoing'))
      return
    const country = last.place.value.country
    const same = c.people.some((p) => p.party !== country && last.people.some((q) => q.entity === p.entity))
    if (same) c.place = { ...last.place, implied: true }
  })
}

/** A meeting of somebody on a visit is part of it, and where the visit is. */
function tieToVisits(scene: Scene, found: readonly Candidate[]): void {
  for (const c of found) {
    if (c.kind === 'visit' || c.kind === 'call') continue
    for (const v of found) {
      if (v.kind !== 'visit' || !v.place?.value.country || Math.abs(v.sentence - c.sentence) > (v.articles ? 14 : 8))
        continue
      const country = v.place.value.country
      // A session of a body of many sits where those who came for it are, be it still to come.
      const many = (c.kind === 'session' || c.kind === 'conference') && Math.abs(v.sentence - c.sentence) <= 1
      // Who has arrived may meet the others tomorrow.
      const ahead =
        c.cased === true &&
        v.status === 'held' &&
        c.status === 'planned' &&
        c.sentence >= v.sentence &&
        c.sentence - v.sentence <= 2
      if (!many && (!c.parties.includes(country) || ((c.status === 'held') !== (v.status === 'held') && !ahead)))
        continue
      if (many && v.status === 'planned' && c.status !== 'planned') continue
      // A hope to meet is not that of the journey hoped for.
      if (c.verbLast && c.status === 'possible' && c.sentence !== v.sentence) continue
      const guests = v.people.filter((p) => p.party !== country)
      // Guests told of by their posts alone: the same states meet.
      const unnamed =
        c.cased === true && guests.length === 0 && v.parties.length > 1 && v.parties.every((p) => c.parties.includes(p))
      if (!unnamed && !guests.some((p) => c.people.some((q) => q.entity === p.entity))) continue
      if (c.place && c.place.value.country !== country) continue
      if (c.date && v.date && c.date.value.slice(0, 4) !== v.date.value.slice(0, 4)) continue
      setBack(c, v)
      if (!c.place || (c.verbLast && c.place.value.state && !v.place.value.state))
        c.place = { ...v.place, implied: true }
      const value =
        v.date && (v.date.value.length < 10 ? v.date.value : c.status === 'held' && monthOfDays(scene, v.date.span))
      if (!c.date && v.date && value) c.date = { ...v.date, value, implied: true }
      c.within = v
      break
    }
  }
}

/** "June 13-14", "from May 3 to 5": the month of several days on which a visit was, when it is one. Absent: it was of one day, or of two months. */
function monthOfDays(scene: Scene, first: Span): string | undefined {
  const { tokens, items, itemAt } = scene
  if (!scene.cues.table.articles) return undefined
  const day = items[itemAt[tokenAt(tokens, first.start)]!]
  const next = day && tokens[day.last]
  if (!next || !RANGE.test(next.norm)) return undefined
  const [a, b] = [day.time?.value, items[itemAt[day.last + 1] ?? -1]?.time?.value]
  const month = a?.slice(0, 7)
  return b && month === b.slice(0, 7) && b.length === 10 ? month : undefined
}

const RANGE = /^(?:[-–—]|to|through|and|until)$/

/** "دورہ منسوخ کر دیا … ملاقات ہونی تھی": what was planned for a journey that is off is off with it, unless it has a day of its own. */
function setBack(c: Candidate, v: Candidate): void {
  if (c.verbLast && c.status === 'planned' && (v.status === 'postponed' || v.status === 'cancelled'))
    if (!c.date || c.date.value === v.date?.value) {
      c.status = v.status
      if (v.statusSpan) c.statusSpan = v.statusSpan
    }
}

/** "In Colombia he also met with the justice minister, X": officials without a state, met on a visit, are of the state visited. */
function placeHosts(found: readonly Candidate[]): void {
  found.forEach((c, n) => {
    hostOfVisitor(toldBefore(found, n, 0), c)
    const [own, ...others] = c.people
    if (c.kind !== 'meeting' || c.part !== 'verb' || c.place || c.parties.length !== 1 || others.length === 0) return
    if (!own?.party || others.some((p) => p.party)) return
    const v = toldBefore(found, n, 4).findLast(
      (k) => k.kind === 'visit' && k.people.some((p) => p.entity === own.entity && p.party === own.party),
    )
    const country = v?.status === c.status ? v.place?.value.country : sideBefore(found[n - 1], c, own.entity)
    if (!country || country === own.party) return
    c.parties = [own.party, country]
    c.people = [own, ...others.map((p) => ({ ...p, party: country }))]
  })
}

/** How many encounters are looked back over: each costs the same in a report of any length. */
const LATEST = 40

/** What is told before the nth in its own sentence and in some before it. */
function toldBefore(found: readonly Candidate[], n: number, sentences: number): readonly Candidate[] {
  let from = n
  while (from > 0 && n - from < LATEST && found[n]!.sentence - found[from - 1]!.sentence <= sentences) from--
  return found.slice(from, n)
}

/** "The visit of the Chilean speaker to Ghana and his meeting with Prime Minister Y": Y, of whom no state is told, is of the state visited. In place. */
function hostOfVisitor(before: readonly Candidate[], c: Candidate): void {
  const [party, ...more] = c.parties
  if (c.kind !== 'meeting' || !party || c.people.length === 0 || c.people.some((p) => p.party)) return
  const visit = before.find((v) => v.kind === 'visit' && v.last <= c.first)
  const country = visit?.place?.value.country
  if (!country || country === party || !visit?.parties.includes(party) || visit.people.length > 0) return
  if (more.some((p) => p !== country)) return
  c.parties = [party, country]
  c.people = c.people.map((p) => ({ ...p, party: country }))
}

/** "X met with Prime Minister Y of Thailand. He also met with the deputy prime minister, Z": the one other side of the meeting right before. */
function sideBefore(last: Candidate | undefined, c: Candidate, entity: string): string | undefined {
  if (last?.kind !== 'meeting' || c.sentence - last.sentence > 1 || last.status !== c.status) return undefined
  const own = last.people.find((p) => p.entity === entity)?.party
  const others = last.parties.filter((p) => p !== own)
  return own && others.length === 1 ? others[0] : undefined
}

/** "X met Y on the margins of the summit": those who met beside a gathering that names nobody were there. */
function addAttending(scene: Scene, found: readonly Candidate[]): void {
  if (!scene.cues.table.articles) return
  found.forEach((c, n) => {
    if (c.kind !== 'conference' || c.parties.length > 0 || c.status !== 'held') return
    const beside = toldBefore(found, n, 0).find((m) => m.kind === 'meeting' && m.last <= c.first)
    if (beside?.status !== 'held') return
    for (let i = beside.last; i < c.first; i++)
      if (scene.cues.sidelines.at(scene.tokens, i, c.first)) c.parties = [...beside.parties]
  })
}

/** "YEREVAN, May 21. /TASS/": the place and day of what the first sentences tell without either. */
function addDateline(scene: Scene, found: readonly Candidate[]): void {
  const n = scene.itemAt[0] ?? -1
  if (n < 0 || scene.items[n]!.kind !== 'place') return
  const place = scene.items[n]!
  const then = scene.tokens[place.last]
  // "Australia, Japan and …" is a list: a dateline is in capitals, or a day follows.
  if (scene.cues.table.articles && then?.norm === ',') {
    const words = scene.text.slice(scene.tokens[0]!.start, scene.tokens[place.last - 1]!.end)
    if (words !== words.toUpperCase() && scene.items[scene.itemAt[place.last + 1] ?? -1]?.kind !== 'time') return
  }
  if (
    !then ||
    (then.norm !== ',' && then.norm !== ':' && then.norm !== '(' && then.norm !== '.') ||
    !place.entity ||
    !place.party
  )
    return
  for (const c of found) {
    if (c.sentence > 2 || c.kind === 'visit' || c.kind === 'call' || c.place || !c.parties.includes(place.party))
      continue
    // Several rounds need not have been held in one town, let alone where the report was written.
    if ((c.status !== 'held' && c.status !== 'ongoing') || c.several) continue
    // Who receives is at home, wherever the report was written.
    if (c.hosted && c.parties[0] !== place.party) continue
    c.place = { ...placeTold(scene, place), implied: true }
    const day = scene.items[scene.itemAt[place.last + 1] ?? -1]
    const value = day?.kind === 'time' ? dateOf(day.time!.value) : undefined
    if (scene.cues.table.articles && !c.date && c.status === 'held' && c.kind === 'meeting' && value)
      c.date = { value, span: spanOf(scene, day!.first, day!.last), implied: true }
    return
  }
}

/** The states and bodies named between two tokens, in their order. */
function statesBetween(scene: Scene, from: number, to: number): string[] {
  const out: string[] = []
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i] ?? -1]
    if (!item) continue
    i = item.last - 1
    if (item.kind !== 'person' && item.kind !== 'time' && item.party) out.push(item.party)
  }
  return out
}

/** "President X was accompanied by …": the encounter of X told last that was held. Absent: X is in none near. */
function lastOf(
  found: readonly Candidate[],
  subject: Item | undefined,
  token: number,
  sentence: number,
): Candidate | undefined {
  if (!subject?.entity) return undefined
  const own = found.findLast(
    (c) =>
      c.first < token &&
      sentence - c.sentence <= 12 &&
      c.kind !== 'call' &&
      c.status === 'held' &&
      c.people.some((p) => p.entity === subject.entity),
  )
  return own && found.find((c) => c.first === own.first)
}

function lastBefore(found: readonly Candidate[], token: number, sentence: number): Candidate | undefined {
  let best: Candidate | undefined
  for (const c of found)
    if (
      c.first < token &&
      sentence - c.sentence <= 4 &&
      (stands(c) || c.part === 'verb' || (c.cased === true && c.kind === 'conference')) &&
      (!best || c.first >= best.first)
    )
      best = c
  return best && found.find((c) => c.first === best!.first)
}
