/** Verbs that tell of an encounter only by who does them together, or by phone: "обсудили главы МИД A и B", "по телефону говорил с". */
import type { EventCue } from '../../../languages/tables/encounters.ts'
import { isOfMany } from '../bodies/alliances.ts'
import type { Event, Hit } from '../hit.ts'
import { endsAt } from '../layout/ranges.ts'
import type { Item, Scene } from '../scene.ts'
import { leads } from '../sides/eligible.ts'
import { isNominative } from '../sides/subjects.ts'

/** How far from its verb "по телефону" may stand, in tokens. */
const NEAR = 14

const CALL: EventCue = { kind: 'call', part: 'verb' }
const MEETING: EventCue = { kind: 'meeting', part: 'verb', talk: true }

/**
 * "Обсудил сегодня по телефону с премьером X", "по видеосвязи поговорили A и B", "обсуждение состоялось по телефону": a call, told by a
 * verb or noun of speaking and, in its clause, the channel. Absent: no channel, or another encounter's word between the two.
 */
export function spokenByPhone(scene: Scene, i: number): Event | undefined {
  const { tokens, cues } = scene
  if (scene.itemAt[i]! >= 0) return undefined
  const { norm } = tokens[i]!
  const noun = cues.talks.conversations.has(norm)
  if (!noun && !cues.talks.speaking.test(norm)) return undefined
  // To a journalist too one may tell something by phone: only where the words for the call stand right beside.
  const telling = !noun && cues.talks.telling.test(norm)
  const near = noun || telling ? 4 : NEAR
  const from = Math.max(scene.clauseStart[i]!, i - (noun ? 0 : telling ? NEAR : near))
  const to = Math.min(callClauseEnd(scene, i), i + near)
  for (let k = from; k < to; k++) {
    if (k !== i && cues.events.at(tokens, k, to)?.value.part === 'verb') return undefined
    const channel = cues.overPhone.at(tokens, k, to)
    if (!channel || (telling && !isBeside(scene, channel, i))) continue
    // "Беседа состоялась по телефону с X": the sides follow the channel.
    if (noun) return { first: i, last: channel.last, value: { ...CALL, status: 'held' } }
    // "В телефонном разговоре с X обсудил": the noun of the call tells of it with its sides.
    if (isTold(scene, channel)) return undefined
    return { first: i, last: i + 1, value: { ...CALL, status: cues.talks.toSpeak.has(norm) ? 'planned' : 'held' } }
  }
  return undefined
}

/** Where the clause of a verb ends, with the adjunct right behind it that names the call: "обсудили X в ходе телефонного разговора". */
function callClauseEnd(scene: Scene, i: number): number {
  const end = scene.clauseEnd[i]!
  return scene.cues.overPhone.at(scene.tokens, end) ? scene.clauseEnd[end]! : end
}

/** Whether nothing but a time stands between the words for a call and a verb. */
function isBeside({ items, itemAt }: Scene, { first, last }: { first: number; last: number }, verb: number): boolean {
  for (let k = Math.min(last, verb + 1); k < Math.max(first, verb); k++)
    if (items[itemAt[k]!]?.kind !== 'time') return false
  return true
}

/** Whether the words for a call hold its noun, and "with" follows them. */
function isTold({ tokens, cues }: Scene, { first, last }: { first: number; last: number }): boolean {
  if (!cues.withMarks.at(tokens, last)) return false
  for (let k = first; k < last; k++) if (cues.events.at(tokens, k, last)?.value.kind === 'call') return true
  return false
}

/**
 * "Ситуацию обсудили министр A X и госсекретарь B Y", "вопрос обсудят главы МИД A и B": several of two states discuss something
 * together, so they meet. Two people joined by "и", or one plural office and two states. Absent: one side, a list of topics.
 */
export function discussedTogether(scene: Scene, i: number, end: number): Event | undefined {
  const { norm } = scene.tokens[i]!
  const { discussing, toDiscuss } = scene.cues.talks
  if (!discussing.has(norm)) return undefined
  const to = Math.min(end, scene.clauseEnd[i]!)
  if (!twoSubjects(scene, scene.clauseStart[i]!, i) && !twoSubjects(scene, i + 1, to)) return undefined
  return { first: i, last: i + 1, value: { ...MEETING, status: toDiscuss.has(norm) ? 'planned' : 'held' } }
}

/** How far "с" may stand from its verb, and the office behind it from "с", in tokens. */
const WITH_NEAR = 8
const OFFICE_NEAR = 3

/**
 * "Обсудил с премьер-министром A X строительство дороги": who discusses something with an official of a state meets him. Absent: nobody's
 * office or name stands right behind "с", or he acts for no state that is told.
 */
export function discussedWith(scene: Scene, i: number): Event | undefined {
  const { tokens, cues } = scene
  const { norm } = tokens[i]!
  const { discussedWith, toDiscuss, toSpeak } = cues.talks
  if (!discussedWith.has(norm)) return undefined
  const from = Math.max(scene.clauseStart[i]!, i - WITH_NEAR)
  const to = Math.min(scene.clauseEnd[i]!, i + 1 + WITH_NEAR)
  for (let k = from; k < to; k++) {
    if (!cues.withMarks.at(tokens, k, to) || !officialAt(scene, k + 1, scene.clauseEnd[i]!)) continue
    // "На встрече с X обсудил Y": with whom that encounter was.
    if (k < i && endsAt(scene, cues.events, k)) return undefined
    return {
      first: i,
      last: i + 1,
      value: { ...MEETING, status: toSpeak.has(norm) || toDiscuss.has(norm) ? 'planned' : 'held' },
    }
  }
  return undefined
}

/** Whether the name of somebody with a side, or an office and the state or body it belongs to, begins at a token. */
function officialAt(scene: Scene, first: number, end: number): boolean {
  const { tokens, cues, items, itemAt } = scene
  let office = false
  for (let i = first; i < Math.min(end, first + OFFICE_NEAR + 5); i++) {
    const item = items[itemAt[i]!]
    if (item) {
      if (item.kind === 'time' || (!office && i > first + OFFICE_NEAR)) return false
      if (item.kind === 'person') return item.party !== undefined
      if (office) return item.party !== undefined
      if (item.kind !== 'state') return false
      i = item.last - 1
      continue
    }
    if (cues.posts.titled.test(tokens[i]!.norm)) office = true
    // "С министрами отношения с Индией": a preposition begins what is talked about.
    else if (tokens[i]!.kind === 'sign' ? tokens[i]!.norm !== '-' : cues.table.joiners.includes(tokens[i]!.norm))
      return false
  }
  return false
}

/**
 * Those who discuss something, without the states that are only talked about: behind "обсудил" whoever stands before it and with whom, up to
 * his name ("с премьером A X отношения с B"); before "обсудили" two sides, where there are two. `split`: how many stand before the verb.
 */
export function whoDiscuss(scene: Scene, hit: Hit, found: readonly Item[], split: number): readonly Item[] {
  const { tokens, cues } = scene
  const { norm } = tokens[hit.first]!
  const before = found.slice(0, split)
  const parties = new Set(before.map((i) => i.party).filter(Boolean))
  // "Отношения A и B обсуждали президент X и министр Y": those who talk stand behind the verb.
  if (cues.talks.discussing.has(norm))
    return parties.size > 1 && !found.slice(split).some((i) => i.kind === 'person') ? before : found
  // "Выразили поддержку договорённостям с A": a state behind such a verb is only talked about.
  if (cues.talks.telling.test(norm)) return found.filter((i, n) => n < split || i.kind === 'person' || leads(scene, i))
  if (!cues.talks.discussedWith.has(norm)) return found
  const people = before.filter((i) => i.kind === 'person')
  for (let k = hit.last; k < Math.min(hit.to, hit.last + WITH_NEAR); k++) {
    if (!cues.withMarks.at(tokens, k, hit.to)) continue
    const end = companyEnd(scene, k + 1, hit.to)
    return [...(people.length > 0 ? people : before), ...found.slice(split).filter((i) => i.last <= end)]
  }
  return found
}

/** Where the words for the one behind "с" end: with his name, or with the state or body of his office. */
function companyEnd(scene: Scene, first: number, to: number): number {
  let end = first
  for (let i = first; i < to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) {
      // "С премьером A, X": his name follows a comma.
      if (end > first && scene.tokens[i]!.norm === ',' && scene.items[scene.itemAt[i + 1] ?? -1]?.kind === 'person')
        continue
      if (end > first || i > first + OFFICE_NEAR + 5) break
      continue
    }
    end = item.last
    if (item.kind === 'person') break
    i = item.last - 1
  }
  return end
}

/**
 * "В Женеве соберутся главы МИД A, B и C", "министры G7 собрались": those who act for several states, or for one alliance, come together;
 * "условились собраться вновь": those told of before. Absent: one side, nobody who acts for it.
 */
export function gathered(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  const { norm } = tokens[i]!
  if (!cues.talks.gathering.test(norm)) return undefined
  const from = scene.clauseStart[i]!
  const to = Math.min(end, scene.clauseEnd[i]!)
  const { talk: _, ...meeting } = MEETING
  const status = cues.talks.gathered.test(norm) ? ('held' as const) : ('planned' as const)
  const event = { first: i, last: i + 1 }
  if (membersOf(scene, from, i)) return { ...event, value: { ...meeting, kind: 'conference', status } }
  const several =
    meetsAgain(scene, i) ||
    officesOf(scene, i + 1, Math.min(to, i + 10), to) ||
    officesOf(scene, from, i, i) ||
    isBand(scene, from, i) ||
    cues.bodies.all(tokens, from, i).length > 0
  return several ? { ...event, value: { ...meeting, status } } : undefined
}

/** Whether "again" stands right beside a verb of coming together. */
export function meetsAgain({ tokens, cues }: Scene, verb: number): boolean {
  return [verb - 1, verb + 1].some((k) => cues.talks.again.has(tokens[k]?.norm ?? ''))
}

/** Whether a plural office and behind it one alliance of many stand between two tokens. */
function membersOf({ tokens, cues, items, itemAt }: Scene, from: number, to: number): boolean {
  let office = false
  for (let i = from; i < to; i++) {
    const item = items[itemAt[i]!]
    if (!item) office ||= cues.talks.plurals.has(tokens[i]!.norm)
    else if (office && item.kind === 'body' && isOfMany(item.party)) return true
    else if (item.kind === 'person' || item.kind === 'place' || item.kind === 'state') return false
  }
  return false
}

/** "Нормандская четвёрка": several states under one word. */
const isBand = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if ((scene.cues.dealings.at(scene.tokens, i, to)?.value.length ?? 0) > 2) return true
  return false
}

/** Whether a plural office in the nominative stands between two tokens, and two states behind it before `end`. */
function officesOf(scene: Scene, from: number, to: number, end: number): boolean {
  const { tokens } = scene
  const { plurals } = scene.cues.talks
  for (let i = from; i < to; i++) {
    if (scene.itemAt[i]! >= 0 || !plurals.has(tokens[i]!.norm)) continue
    const states = new Set<string>()
    for (let k = i + 1; k < end; k++) {
      const item = scene.items[scene.itemAt[k]!]
      if (!item) {
        if (tokens[k]!.kind === 'sign' && !/^[,—–-]$/.test(tokens[k]!.norm)) break
        continue
      }
      k = item.last - 1
      if (item.party && item.kind !== 'time' && !isAway(scene, item)) states.add(item.party)
    }
    if (states.size > 1) return true
  }
  return false
}

/** "В Женеве": a place behind a preposition is no side. */
const isAway = (scene: Scene, item: Item): boolean =>
  item.kind === 'place' &&
  (endsAt(scene, scene.cues.placeMarks, item.first) || endsAt(scene, scene.cues.otherMarks, item.first))

/** Whether two people of two sides, joined by "и", are the subject of a plural verb; or a plural office with two states is. */
function twoSubjects(scene: Scene, from: number, to: number): boolean {
  if (officesOf(scene, from, to, to)) return true
  const { tokens, cues } = scene
  let before: Item | undefined
  let joined = false
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) {
      const { norm, kind } = tokens[i]!
      if (cues.standing.and.has(norm)) joined = before !== undefined
      else if (kind === 'sign' && norm !== '-') before = undefined
      continue
    }
    i = item.last - 1
    if (item.kind !== 'person' || item.owner || !item.entity || item.implied) continue
    if (!isNominative(scene, item)) before = undefined
    else if (before && joined && before.entity !== item.entity && item.party !== before.party) return true
    else {
      before = item
      joined = false
    }
  }
  return false
}
