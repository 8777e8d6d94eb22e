/** Verbs of talk that a time parts from whom they take, or that have all who talk before them. */
import type { EventCue } from '../../../languages/tables/encounters.ts'
import { datedBody } from '../bodies/dated-bodies.ts'
import { ordinalAt } from '../bodies/ordinals.ts'
import type { Event } from '../hit.ts'
import { isCased, type Scene } from '../scene.ts'
import { isNominative } from '../sides/subjects.ts'

const WITH: EventCue = { kind: 'call', part: 'verb', bare: true, status: 'held' }
const LED: EventCue = { kind: 'visit', part: 'verb', takes: 'destination' }
const MET: EventCue = { kind: 'meeting', part: 'verb' }
const TOGETHER: EventCue = { kind: 'call', part: 'verb', status: 'held' }

/** "Spoke this morning with X", "X and Y spoke on May 2": the event at a token. Absent: none. */
export function partedTalk(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  const { talks } = cues
  const f = cues.parted.at(tokens, i, end)
  if (!f) return undefined
  let k = f.last
  let timed = false
  // "Spoke separately today by phone with X": a time, a manner and a channel, each once at most.
  for (let n = 0; n < 3; n++) {
    const at = talks.onDay.has(tokens[k]?.norm ?? '') ? k + 1 : k
    const item = scene.items[scene.itemAt[at] ?? -1]
    const beside = item ? undefined : cues.partedBy.at(tokens, k, end)
    if (item?.kind === 'time') timed = true
    else if (!beside) break
    k = beside?.last ?? item!.last
  }
  // "X, Y and Z spoke regarding the floods".
  if (k === f.last && talks.regarding.has(tokens[k]?.norm ?? ''))
    return twoBefore(scene, i) ? { first: f.first, last: f.last, value: TOGETHER } : undefined
  if (k === f.last) return undefined
  if (k < end && (cues.withMarks.at(tokens, k, end) || talks.spokenTo.has(tokens[k]!.norm)))
    return { first: f.first, last: k + 1, value: WITH }
  return timed && twoBefore(scene, i) ? { first: f.first, last: f.last, value: TOGETHER } : undefined
}

/** "X and Y discussed trade over the phone": a call of the two before the verb, told by its channel. Absent: none. */
export function discussedByPhone(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  if (!cues.talks.reviewing.has(tokens[i]!.norm)) return undefined
  const to = Math.min(end, scene.clauseEnd[i]!)
  for (let k = i + 1; k < to; k++) {
    if (cues.events.at(tokens, k, to)?.value.part === 'verb') return undefined
    const f = cues.overPhone.at(tokens, k, to)
    if (f) return twoBefore(scene, i) ? { first: i, last: f.last, value: TOGETHER } : undefined
  }
  return undefined
}

const INVITED: EventCue = { kind: 'visit', part: 'verb', takes: 'destination', status: 'possible' }

/** "Invited Prime Minister X to Washington": a journey that is offered, told by the place right after its "to". Absent: none. */
export function invitedTo(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens } = scene
  const { talks } = scene.cues
  if (!talks.inviting.has(tokens[i]!.norm) || talks.uninviting.has(tokens[i - 1]?.norm ?? '')) return undefined
  for (let k = i + 1; k < Math.min(end, i + 10); k++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item) k = item.last - 1
    else if (talks.toGoal.has(tokens[k]!.norm)) {
      const at = talks.the.has(tokens[k + 1]?.norm ?? '') ? k + 2 : k + 1
      const goal = k > i + 1 ? scene.items[scene.itemAt[at] ?? -1] : undefined
      return goal?.kind === 'place' && goal.party ? { first: i, last: i + 1, value: INVITED } : undefined
    } else if (tokens[k]!.kind === 'sign') return undefined
  }
  return undefined
}

/** "Called Prime Minister X today to congratulate him": a call, told by whom it reached and when or what for. Absent: none. */
export function calledUp(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  if (!cues.phoning.at(tokens, i, end) || cues.talks.callOn.has(tokens[i + 1]?.norm ?? '')) return undefined
  let person = -1
  for (let k = i + 1; k < Math.min(end, i + 9); k++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item?.kind === 'person') person = item.last
    else if (person >= 0 || (!item && tokens[k]!.kind === 'sign')) break
    if (item) k = item.last - 1
  }
  if (person < 0) return undefined
  let after = person
  // "… of Poland".
  if (cues.talks.ofOwner.has(tokens[after]?.norm ?? '') && scene.items[scene.itemAt[after + 1] ?? -1]?.kind === 'place')
    after = scene.items[scene.itemAt[after + 1]!]!.last
  const at = cues.talks.onDay.has(tokens[after]?.norm ?? '') ? after + 1 : after
  const timed = scene.items[scene.itemAt[at] ?? -1]?.kind === 'time'
  return timed || cues.phonedFor.at(tokens, after, end) ? { first: i, last: i + 1, value: WITH } : undefined
}

const HELD: EventCue = { kind: 'meeting', part: 'verb', status: 'held' }

/** "A and B held the counter-terrorism dialogue": a dialogue that two sides held, and not one called for. Absent: none. */
export function heldDialogue(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  const { talks } = cues
  if (!talks.heldTalk.has(tokens[i]!.norm)) return undefined
  for (let k = i + 1; k < Math.min(end, i + 8); k++) {
    const { norm, kind } = tokens[k]!
    if (talks.unheld.has(norm)) return undefined
    // One under a name of its own is a standing body (`bodyHeld`).
    if (scene.text[tokens[k]!.start] === 'D') return undefined
    // Numbered it is a session of its own (`bodyHeld`).
    if (talks.dialogues.has(norm))
      return isNumbered(scene, { first: k, last: k + 1 }) ? undefined : { first: i, last: k + 1, value: HELD }
    if (
      kind === 'sign' ? norm !== '-' && norm !== '+' : cues.leading.at(tokens, k, end) || cues.events.at(tokens, k, end)
    )
      return undefined
  }
  return undefined
}

/** How far before a dialogue in small letters its number may stand: "the third defence policy dialogue". */
const NUMBER_NEAR = 5

/** "The third ministerial dialogue", "the 2+2 dialogue": whether a number right before a dialogue makes it one of a series. */
function isNumbered(scene: Scene, f: { first: number; last: number }): boolean {
  const { tokens, cues } = scene
  if (!cues.talks.dialogues.has(tokens[f.last - 1]!.norm)) return false
  for (let k = f.last - 2; k >= Math.max(scene.clauseStart[f.first]!, f.first - NUMBER_NEAR); k--) {
    if (tokens[k]!.norm === '+' || (k < f.first && ordinalAt(scene, k, f.first))) return true
    const { norm, kind } = tokens[k]!
    if (kind === 'sign' ? norm !== '-' : cues.verbStops.at(tokens, k) || cues.withMarks.at(tokens, k)) return false
  }
  return false
}

/** "Held the Counter-Terrorism Dialogue": a standing body that a verb says was held, convened, opened. Absent: none. */
export function bodyHeld(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues, text } = scene
  if (!cues.table.articles || scene.items[scene.itemAt[i]!]?.kind === 'person') return undefined
  const f = cues.bodies.at(tokens, i, end)
  if (!f || (text[tokens[f.last - 1]!.start] === tokens[f.last - 1]!.norm[0] && !isNumbered(scene, f))) return undefined
  // Its own meeting or a person of it is told of right after it.
  if (cues.delegation.at(tokens, f.last, end) || cues.events.at(tokens, f.last, end)) return undefined
  // "The fourth U.S.-Norway Strategic Dialogue took place in Oslo", "will be held".
  const will = cues.gathering.willTake.has(tokens[f.last]?.norm ?? '') ? f.last + 1 : f.last
  if (
    (cues.gathering.takes.has(tokens[will]?.norm ?? '') && tokens[will + 1]?.norm === cues.gathering.place) ||
    (tokens[will]?.norm === cues.small.be && tokens[will + 1]?.norm === cues.gathering.held)
  )
    return { first: f.last - 1, last: f.last, value: BODY }
  // "The Norway-Chile Dialogue, which is to be held in May": in a relative clause.
  if (tokens[f.last]?.norm === ',' && tokens[f.last + 1]?.norm === cues.small.which) {
    const verb = f.last + (tokens[f.last + 2]?.norm === cues.small.will ? 3 : 2)
    const held =
      tokens[verb]?.norm === (verb > f.last + 2 ? cues.small.be : cues.small.was) &&
      tokens[verb + 1]?.norm === cues.gathering.held
    if (held || (cues.gathering.take.has(tokens[verb]?.norm ?? '') && tokens[verb + 1]?.norm === cues.gathering.place))
      return {
        first: f.last - 1,
        last: f.last,
        value: { ...BODY, status: verb > f.last + 2 ? 'planned' : 'held' },
      }
  }
  // "Hosted X for the third U.S.-Norway Strategic Dialogue".
  if (hostedFor(scene, i, f.first)) return { first: f.last - 1, last: f.last, value: BODY }
  // "The 2+2 Dialogue held on April 11", "the Joint Commission was held".
  const was = cues.gathering.was.has(tokens[f.last]?.norm ?? '') ? f.last + 1 : f.last
  if (
    cues.gathering.convened.has(tokens[was]?.norm ?? '') &&
    was + 1 < end &&
    !cues.gathering.notHeld.has(tokens[was + 1]!.norm)
  )
    if (
      was > f.last ||
      scene.items[scene.itemAt[was + 1]!]?.kind === 'time' ||
      tokens[was + 1]!.norm === cues.small.on ||
      cues.placeMarks.at(tokens, was + 1, end)
    )
      return { first: f.last - 1, last: f.last, value: BODY }
  const dated = datedBody(scene, f, end)
  if (dated) return dated
  for (let k = i - 1; k >= Math.max(scene.clauseStart[i]!, i - 12); k--) {
    const t = tokens[k]!
    if (cues.talks.holding.has(t.norm)) return { first: f.last - 1, last: f.last, value: BODY }
    if (t.kind === 'sign' ? t.norm !== '-' && t.norm !== '.' : lowerWord(scene, k) && !cues.bodyGlue.at(tokens, k, i))
      return undefined
  }
  return undefined
}

/** Whether a body's name, with its number and states, stands behind "hosted X for the". */
function hostedFor(scene: Scene, from: number, body: number): boolean {
  const { tokens } = scene
  let by = -1
  for (let k = body - 1; k >= Math.max(scene.clauseStart[from]!, body - 10) && by < 0; k--) {
    const item = scene.items[scene.itemAt[k]!]
    if (item?.kind === 'person') return false
    if (tokens[k]!.norm === scene.cues.small.for && tokens[k + 1]?.norm === scene.cues.small.the) by = k
    else if (scene.cues.talks.unhosted.has(tokens[k]!.norm) || scene.cues.events.at(tokens, k, body)) return false
    else if (tokens[k]!.kind === 'sign' && tokens[k]!.norm !== '-' && tokens[k]!.norm !== '.') return false
  }
  for (let k = by - 1; by > 0 && k >= Math.max(scene.clauseStart[from]!, by - 16); k--)
    if (scene.cues.talks.hosting.has(tokens[k]!.norm))
      return !scene.cues.talks.hostOwners.has(tokens[k - 1]?.norm ?? '')
  return false
}

const BODY: EventCue = { kind: 'session', part: 'noun', takes: 'body' }

const lowerWord = (scene: Scene, k: number): boolean =>
  scene.itemAt[k]! < 0 &&
  scene.text[scene.tokens[k]!.start] === scene.tokens[k]!.norm[0] &&
  !scene.cues.ordinals.at(scene.tokens, k) &&
  !/^\d/.test(scene.tokens[k]!.norm) &&
  !scene.cues.definite.at(scene.tokens, k) &&
  !scene.cues.talks.bodyWords.has(scene.tokens[k]!.norm)

/** "Led a U.S. delegation to Oslo": a journey told by its delegation, whose goal follows. Absent: none. */
export function ledDelegation(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  const { talks } = cues
  if (!talks.leads.has(tokens[i]!.norm) || cues.leading.at(tokens, i, end)) return undefined
  const f = cues.heads.at(tokens, i, end)
  if (!f || f.last !== i + 1) return undefined
  for (let k = f.last; k < Math.min(end - 2, f.last + 6); k++) {
    if (!talks.delegation.has(tokens[k]!.norm)) continue
    const goal = scene.items[scene.itemAt[k + 2] ?? -1] ?? scene.items[scene.itemAt[k + 3] ?? -1]
    return talks.toGoal.has(tokens[k + 1]!.norm) && goal?.kind === 'place'
      ? { first: i, last: k + 1, value: LED }
      : undefined
  }
  return undefined
}

/**
 * "Принял сегодня в Кремле главу МИД …": who receives and, past times, places and adjectives, the title or name of the guest
 * in the accusative. Absent: something else is received ("приняла участие").
 */
export function receivedGuest(scene: Scene, i: number, end: number): Event | undefined {
  if (!isCased(scene)) return undefined
  const { tokens, cues } = scene
  const { talks } = cues
  const f = cues.hosts.at(tokens, i, end) ?? receiving(scene, i)
  if (!f) return undefined
  if (guestBefore(scene, i, end)) return { first: i, last: f.last, value: { ...MET, status: 'held' } }
  // "Её встречал президент": who is received was told of before.
  if (cues.standing.theirs.has(tokens[i - 1]?.norm ?? '') && talks.receivedThem.test(tokens[i]!.norm))
    return { first: i, last: f.last, value: { ...MET, status: 'held' } }
  for (let k = f.last; k < Math.min(end, f.last + 9); ) {
    const item = scene.items[scene.itemAt[k] ?? -1]
    if (item?.kind === 'person' || cues.guests.at(tokens, k, end) || cues.counterpart.at(tokens, k, end)) {
      const status = talks.willReceive.has(tokens[i]!.norm)
        ? 'planned'
        : talks.mayReceive.has(tokens[i]!.norm)
          ? undefined
          : 'held'
      return { first: i, last: f.last, value: { ...MET, ...(status ? { status } : {}) } }
    }
    const t = tokens[k]!
    // Who holds an office no more represents nobody.
    if (talks.past.test(t.norm)) return undefined
    if (!item && !talks.beforeGuest.test(t.norm)) return undefined
    k = item?.last ?? k + 1
  }
  return undefined
}

/** "Отказался принять", "готов принять": the infinitive of a verb that leaves open, plans or refuses it. */
function receiving(scene: Scene, i: number): { last: number } | undefined {
  const { toReceive, ofReceiving } = scene.cues.talks
  if (!toReceive.has(scene.tokens[i]!.norm)) return undefined
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) if (ofReceiving.test(scene.tokens[k]!.norm)) return { last: i + 1 }
  return undefined
}

/** "В Кремле госсекретаря принял президент": the guest before the verb, its subject right behind it. */
function guestBefore(scene: Scene, i: number, end: number): boolean {
  const { tokens, cues } = scene
  if (!cues.talks.received.has(tokens[i]!.norm)) return false
  const item = scene.items[scene.itemAt[i + 1] ?? -1]
  const host = item?.kind === 'person' ? isNominative(scene, item) : cues.talks.receivers.has(tokens[i + 1]?.norm ?? '')
  if (i + 1 >= end || !host) return false
  let guest = false
  for (let k = Math.max(scene.clauseStart[i]!, i - 14); k < i; k++) {
    if (cues.talks.taken.test(tokens[k]!.norm)) return false
    if (cues.guests.at(tokens, k, i)) guest = true
  }
  return guest
}

/** Whether two people joined by a conjunction, no more than their posts and states beside them, are the subject of a verb. */
function twoBefore(scene: Scene, verb: number): boolean {
  const people = new Set<string>()
  let joined = false
  for (let i = scene.clauseStart[verb]!; i < verb; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.kind === 'person' && item.entity && !item.owner) people.add(item.entity)
    if (item) i = item.last - 1
    else if (people.size > 0 && scene.cues.leading.at(scene.tokens, i, i + 1)) joined = true
  }
  return joined && people.size > 1
}
