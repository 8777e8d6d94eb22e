/** Verbs that tell of an encounter only by who does them together, or by phone: "обсудили главы МИД A и B", "по телефону говорил с". */
import type { EventCue } from '../../languages/tables/encounters.ts'
import type { Event } from './hit.ts'
import { endsAt } from './places.ts'
import type { Item, Scene } from './scene.ts'
import { isNominative } from './subjects.ts'

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
  const near = noun ? 4 : cues.talks.telling.test(norm) ? 2 : NEAR
  const from = Math.max(scene.clauseStart[i]!, i - (noun ? 0 : near))
  const to = Math.min(scene.clauseEnd[i]!, i + near)
  for (let k = from; k < to; k++) {
    if (k !== i && cues.events.at(tokens, k, to)?.value.part === 'verb') return undefined
    const channel = cues.overPhone.at(tokens, k, to)
    if (!channel) continue
    // "Беседа состоялась по телефону с X": the sides follow the channel.
    if (noun) return { first: i, last: channel.last, value: { ...CALL, status: 'held' } }
    return { first: i, last: i + 1, value: { ...CALL, status: cues.talks.toSpeak.has(norm) ? 'planned' : 'held' } }
  }
  return undefined
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

/** "В Женеве соберутся главы МИД A, B и C": those who act for several states come together. Absent: one side, nobody who acts for it. */
export function gathered(scene: Scene, i: number, end: number): Event | undefined {
  const { norm } = scene.tokens[i]!
  if (!scene.cues.talks.gathering.test(norm)) return undefined
  const to = Math.min(end, scene.clauseEnd[i]!)
  const several =
    officesOf(scene, i + 1, Math.min(to, i + 10), to) ||
    officesOf(scene, scene.clauseStart[i]!, i, i) ||
    isBand(scene, scene.clauseStart[i]!, i)
  if (!several) return undefined
  const held = scene.cues.talks.gathered.test(norm)
  const { talk: _, ...cue } = MEETING
  return { first: i, last: i + 1, value: { ...cue, status: held ? 'held' : 'planned' } }
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
