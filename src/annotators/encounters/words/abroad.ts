/** English verbs that tell of an encounter only by whom they concern: "summoned the ambassador", "is in Oslo this week". */
import type { EventCue } from '../../../languages/tables/encounters.ts'
import type { Event } from '../hit.ts'
import type { Scene } from '../scene.ts'

const SUMMONED: EventCue = { kind: 'meeting', part: 'verb', takes: 'guest', bare: true, status: 'held' }
const STAYS: EventCue = { kind: 'visit', part: 'verb', takes: 'destination', status: 'ongoing' }
const STAYED: EventCue = { kind: 'visit', part: 'verb', takes: 'destination', status: 'held' }
const TO_STAY: EventCue = { kind: 'visit', part: 'verb', takes: 'destination', status: 'planned' }

/** "Norway summoned the Israeli ambassador": an envoy who is called in is spoken to. Absent: somebody else is summoned, or is yet to be. */
export function summonedEnvoy(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  if (!cues.talks.summoning.has(tokens[i]!.norm)) return undefined
  if (cues.talks.unsummoned.has(tokens[i - 1]?.norm ?? '')) return undefined
  for (let k = i + 1; k < Math.min(end, i + 9); k++) {
    const { norm, kind } = tokens[k]!
    if (cues.talks.summoned.has(norm)) return { first: i, last: i + 1, value: SUMMONED }
    if (kind === 'sign' && !/^[’'-]$/.test(norm)) return undefined
    if (cues.talks.notSummoned.has(norm)) return undefined
  }
  return undefined
}

/** What `staysAbroad` begins with. */
export const STAYING = new Set(['will', 'is', 'was'])

/** "Foreign Minister X is in Oslo this week": a named official, and right behind "in" the place of another state, with when or what for. */
export function staysAbroad(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles || !STAYING.has(tokens[i]!.norm)) return undefined
  const will = tokens[i]!.norm === cues.small.will
  if (will && tokens[i + 1]?.norm !== cues.small.be) return undefined
  const at = i + (will ? 2 : 1)
  const inWord = tokens[at]?.norm === 'currently' ? at + 1 : at
  if (tokens[inWord]?.norm !== cues.small.in) return undefined
  const beside = scene.items[scene.itemAt[i - 1] ?? -1]
  const who = beside?.kind === 'place' ? byState(scene, i) : beside
  const where = scene.items[scene.itemAt[inWord + 1] ?? -1]
  if (who?.kind !== 'person' || who.implied || where?.kind !== 'place' || !where.party) return undefined
  const home = who.party ?? stateBeside(scene, who.last)
  if (!home || home === where.party) return undefined
  for (let k = where.last; k < Math.min(end, where.last + 6); k++) {
    const { norm } = tokens[k]!
    if (scene.items[scene.itemAt[k]!]?.kind === 'time' || cues.talks.stayFor.has(norm))
      return { first: i, last: inWord + 1, value: will ? TO_STAY : tokens[i]!.norm === cues.small.was ? STAYED : STAYS }
    if (/^[.;]$/.test(norm)) break
  }
  return undefined
}

/** "President X of Chile is in …": the person before the state right before a verb. */
function byState(scene: Scene, verb: number) {
  const state = scene.items[scene.itemAt[verb - 1] ?? -1]
  if (state?.kind !== 'place' || scene.tokens[state.first - 1]?.norm !== scene.cues.small.of) return undefined
  return scene.items[scene.itemAt[state.first - 2] ?? -1]
}

const stateBeside = (scene: Scene, last: number): string | undefined =>
  scene.tokens[last]?.norm === scene.cues.small.of ? scene.items[scene.itemAt[last + 1] ?? -1]?.party : undefined

/** "Will spend two days in Ottawa", "spent the weekend in Lima": how long, and right behind "in" where. Absent: told otherwise. */
export function spendsDays(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues, items, itemAt } = scene
  if (!cues.table.articles || !SPENDING.has(tokens[i]!.norm)) return undefined
  const time = items[itemAt[i + 1] ?? -1] ?? items[itemAt[i + 2] ?? -1]
  if (time?.kind !== 'time' || time.last >= end || tokens[time.last]?.norm !== cues.small.in) return undefined
  const where = items[itemAt[time.last + 1] ?? -1]
  return where?.kind === 'place' && where.party ? { first: i, last: time.last + 1, value: VISITS } : undefined
}

/** "Left Santiago for Lima on Tuesday", "is heading to Lima", "reached Lima": a verb that tells of a journey only by the place right behind it. Absent: none is there. */
export function goesTo(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues, items, itemAt } = scene
  const { norm } = tokens[i]!
  if (!cues.table.articles || !GOING.has(norm)) return undefined
  const home = LEAVING.test(norm) ? items[itemAt[i + 1] ?? -1] : undefined
  if (LEAVING.test(norm) && home?.kind !== 'place') return undefined
  const to = home ? home.last : i + 1
  const marked = home ? tokens[to]?.norm === cues.small.for : /^(?:to|for)$/.test(tokens[to]?.norm ?? '')
  // "The aid reached Gaza": only who travels reaches a place.
  const before = items[itemAt[i - 1] ?? -1]
  const travels = before?.kind === 'person' || cues.delegation.at(tokens, i - 1, i) !== undefined
  if (/^reach/.test(norm) ? marked || !travels : !marked) return undefined
  const last = marked ? to + 1 : to
  const goal = last < end ? items[itemAt[last] ?? -1] : undefined
  if (goal?.kind !== 'place' || goal.first !== last || !goal.party || goal.party === home?.party) return undefined
  return { first: i, last, value: VISITS }
}

const LEAVING = /^(?:left|leaves?|departed|departs)$/

/** What `goesTo` begins with. */
export const GOING = new Set([
  'left',
  'leaves',
  'leave',
  'departed',
  'departs',
  'heads',
  'headed',
  'heading',
  'reached',
  'reaches',
])

/** What `spendsDays` begins with. */
export const SPENDING = new Set(['spend', 'spent', 'spends', 'spending'])

const VISITS: EventCue = { kind: 'visit', part: 'verb', takes: 'destination' }

/** "President X and Queen Y visit Norway next month", "the minister visits Lima": the noun as a verb, right between who goes and where. Absent: a noun. */
export function visitsPlace(scene: Scene, cue: Event): Event | undefined {
  const { tokens, cues, items, itemAt } = scene
  if (!cues.table.articles || cue.last - cue.first > 1 || !cues.talks.visits.has(tokens[cue.first]!.norm))
    return undefined
  const goal = items[itemAt[cue.last] ?? -1] ?? (isThe(scene, cue.last) ? items[itemAt[cue.last + 1] ?? -1] : undefined)
  if (goal?.kind !== 'place') return undefined
  const before = items[itemAt[cue.first - 1] ?? -1]
  if (before ? before.kind !== 'person' : !cues.delegation.at(tokens, cue.first - 1, cue.first)) return undefined
  return { ...cue, value: VISITS }
}

const isThe = ({ tokens, cues }: Scene, i: number): boolean => tokens[i]?.norm === cues.small.the
