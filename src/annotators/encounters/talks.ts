/** Verbs of talk that a time parts from whom they take, or that have all who talk before them. */
import type { EventCue } from '../../languages/tables/encounters.ts'
import type { Event } from './hit.ts'
import { isCased, type Scene } from './scene.ts'
import { isNominative } from './subjects.ts'

const WITH: EventCue = { kind: 'call', part: 'verb', bare: true, status: 'held' }
const LED: EventCue = { kind: 'visit', part: 'verb', takes: 'destination' }
const MET: EventCue = { kind: 'meeting', part: 'verb' }
const TOGETHER: EventCue = { kind: 'call', part: 'verb', status: 'held' }

/** "Spoke this morning with X", "X and Y spoke on May 2": the event at a token. Absent: none. */
export function partedTalk(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  const f = cues.parted.at(tokens, i, end)
  if (!f) return undefined
  let k = f.last
  let timed = false
  // "Spoke separately today by phone with X": a time, a manner and a channel, each once at most.
  for (let n = 0; n < 3; n++) {
    const at = tokens[k]?.norm === 'on' ? k + 1 : k
    const item = scene.items[scene.itemAt[at] ?? -1]
    const beside = item ? undefined : cues.partedBy.at(tokens, k, end)
    if (item?.kind === 'time') timed = true
    else if (!beside) break
    k = beside?.last ?? item!.last
  }
  // "X, Y and Z spoke regarding the floods".
  if (k === f.last && REGARDING.test(tokens[k]?.norm ?? '') && cues.table.articles)
    return twoBefore(scene, i) ? { first: f.first, last: f.last, value: TOGETHER } : undefined
  if (k === f.last) return undefined
  if (k < end && (cues.withMarks.at(tokens, k, end) || tokens[k]!.norm === 'to'))
    return { first: f.first, last: k + 1, value: WITH }
  return timed && twoBefore(scene, i) ? { first: f.first, last: f.last, value: TOGETHER } : undefined
}

/** "X and Y discussed trade over the phone": a call of the two before the verb, told by its channel. Absent: none. */
export function discussedByPhone(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles || !/^(?:discussed|reviewed|exchanged|talked)$/.test(tokens[i]!.norm)) return undefined
  const to = Math.min(end, scene.clauseEnd[i]!)
  for (let k = i + 1; k < to; k++) {
    if (cues.events.at(tokens, k, to)?.value.part === 'verb') return undefined
    const f = cues.overPhone.at(tokens, k, to)
    if (f) return twoBefore(scene, i) ? { first: i, last: f.last, value: TOGETHER } : undefined
  }
  return undefined
}

const REGARDING = /^(?:regarding|concerning)$/

const INVITED: EventCue = { kind: 'visit', part: 'verb', takes: 'destination', status: 'possible' }

/** "Invited Prime Minister X to Washington": a journey that is offered, told by the place right after its "to". Absent: none. */
export function invitedTo(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens } = scene
  if (!scene.cues.table.articles || tokens[i]!.norm !== 'invited' || BE.test(tokens[i - 1]?.norm ?? ''))
    return undefined
  for (let k = i + 1; k < Math.min(end, i + 10); k++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item) k = item.last - 1
    else if (tokens[k]!.norm === 'to') {
      const at = tokens[k + 1]?.norm === 'the' ? k + 2 : k + 1
      const goal = k > i + 1 ? scene.items[scene.itemAt[at] ?? -1] : undefined
      return goal?.kind === 'place' && goal.party ? { first: i, last: i + 1, value: INVITED } : undefined
    } else if (tokens[k]!.kind === 'sign') return undefined
  }
  return undefined
}

const BE = /^(?:was|were|been|being|be|is|are|not)$/

/** "Called Prime Minister X today to congratulate him": a call, told by whom it reached and when or what for. Absent: none. */
export function calledUp(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  if (!cues.phoning.at(tokens, i, end)) return undefined
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
  if (tokens[after]?.norm === 'of' && scene.items[scene.itemAt[after + 1] ?? -1]?.kind === 'place')
    after = scene.items[scene.itemAt[after + 1]!]!.last
  const at = tokens[after]?.norm === 'on' ? after + 1 : after
  const timed = scene.items[scene.itemAt[at] ?? -1]?.kind === 'time'
  return timed || cues.phonedFor.at(tokens, after, end) ? { first: i, last: i + 1, value: WITH } : undefined
}

const HELD: EventCue = { kind: 'meeting', part: 'verb', status: 'held' }

/** "A and B held the counter-terrorism dialogue": a dialogue that two sides held, and not one called for. Absent: none. */
export function heldDialogue(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles || tokens[i]!.norm !== 'held') return undefined
  for (let k = i + 1; k < Math.min(end, i + 8); k++) {
    const { norm, kind } = tokens[k]!
    if (/^(?:no|not|any|out|up|back|off|for|to|of|on|in|from|by)$/.test(norm)) return undefined
    // One under a name of its own is a standing body (`bodyHeld`).
    if (scene.text[tokens[k]!.start] === 'D') return undefined
    if (norm === 'dialogue' || norm === 'dialogues') return { first: i, last: k + 1, value: HELD }
    if (kind === 'sign' ? norm !== '-' : cues.leading.at(tokens, k, end) || cues.events.at(tokens, k, end))
      return undefined
  }
  return undefined
}

/** "Held the Counter-Terrorism Dialogue": a standing body that a verb says was held, convened, opened. Absent: none. */
export function bodyHeld(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues, text } = scene
  if (!cues.table.articles || scene.items[scene.itemAt[i]!]?.kind === 'person') return undefined
  const f = cues.bodies.at(tokens, i, end)
  if (!f || text[tokens[f.last - 1]!.start] === tokens[f.last - 1]!.norm[0]) return undefined
  // Its own meeting or a person of it is told of right after it.
  if (cues.delegation.at(tokens, f.last, end) || cues.events.at(tokens, f.last, end)) return undefined
  // "The fourth U.S.-Norway Strategic Dialogue took place in Oslo", "will be held".
  const will = /^(?:will|to)$/.test(tokens[f.last]?.norm ?? '') ? f.last + 1 : f.last
  if (
    (/^(?:took|takes|take)$/.test(tokens[will]?.norm ?? '') && tokens[will + 1]?.norm === 'place') ||
    (tokens[will]?.norm === 'be' && tokens[will + 1]?.norm === 'held')
  )
    return { first: f.last - 1, last: f.last, value: BODY }
  // "The Norway-Chile Dialogue, which is to be held in May": in a relative clause.
  if (tokens[f.last]?.norm === ',' && tokens[f.last + 1]?.norm === 'which') {
    const verb = f.last + (tokens[f.last + 2]?.norm === 'will' ? 3 : 2)
    const held = tokens[verb]?.norm === (verb > f.last + 2 ? 'be' : 'was') && tokens[verb + 1]?.norm === 'held'
    if (held || (/^(?:take|took)$/.test(tokens[verb]?.norm ?? '') && tokens[verb + 1]?.norm === 'place'))
      return {
        first: f.last - 1,
        last: f.last,
        value: { ...BODY, status: verb > f.last + 2 ? 'planned' : 'held' },
      }
  }
  // "Hosted X for the third U.S.-Norway Strategic Dialogue".
  if (hostedFor(scene, i, f.first)) return { first: f.last - 1, last: f.last, value: BODY }
  // "The 2+2 Dialogue held on April 11", "the Joint Commission was held".
  const was = /^(?:was|were)$/.test(tokens[f.last]?.norm ?? '') ? f.last + 1 : f.last
  if (
    /^(?:held|convened)$/.test(tokens[was]?.norm ?? '') &&
    was + 1 < end &&
    !/^(?:that|a|an)$/.test(tokens[was + 1]!.norm)
  )
    if (
      was > f.last ||
      scene.items[scene.itemAt[was + 1]!]?.kind === 'time' ||
      tokens[was + 1]!.norm === 'on' ||
      cues.place.at(tokens, was + 1, end)
    )
      return { first: f.last - 1, last: f.last, value: BODY }
  for (let k = i - 1; k >= Math.max(scene.clauseStart[i]!, i - 12); k--) {
    const t = tokens[k]!
    if (HOLDS.test(t.norm)) return { first: f.last - 1, last: f.last, value: BODY }
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
    if (tokens[k]!.norm === 'for' && tokens[k + 1]?.norm === 'the') by = k
    else if (/^(?:with|of|to|and)$/.test(tokens[k]!.norm) || scene.cues.events.at(tokens, k, body)) return false
    else if (tokens[k]!.kind === 'sign' && tokens[k]!.norm !== '-' && tokens[k]!.norm !== '.') return false
  }
  for (let k = by - 1; by > 0 && k >= Math.max(scene.clauseStart[from]!, by - 16); k--)
    if (/^(?:hosted|hosts|hosting|welcomed|joined)$/.test(tokens[k]!.norm))
      return !/^(?:our|the|their|its)$/.test(tokens[k - 1]?.norm ?? '')
  return false
}

const HOLDS =
  /^(?:held|hold|holds|convened|convene|concluded|co-chaired|chaired|launched|inaugurated|co-hosted|hosted)$/
const BODY: EventCue = { kind: 'session', part: 'noun', takes: 'body' }

const lowerWord = (scene: Scene, k: number): boolean =>
  scene.itemAt[k]! < 0 &&
  scene.text[scene.tokens[k]!.start] === scene.tokens[k]!.norm[0] &&
  !scene.cues.ordinals.at(scene.tokens, k) &&
  !/^\d/.test(scene.tokens[k]!.norm) &&
  !scene.cues.definite.at(scene.tokens, k) &&
  !/^(?:a|an|its|new|latest|annual|next)$/.test(scene.tokens[k]!.norm)

/** "Led a U.S. delegation to Oslo": a journey told by its delegation, whose goal follows. Absent: none. */
export function ledDelegation(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  if (!cues.table.articles) return undefined
  const f = cues.leading.at(tokens, i, end) ? undefined : cues.heads.at(tokens, i, end)
  if (!f || !/^(?:led|lead|leads|leading|headed|heads)$/.test(tokens[i]!.norm) || f.last !== i + 1) return undefined
  for (let k = f.last; k < Math.min(end - 2, f.last + 6); k++) {
    if (tokens[k]!.norm !== 'delegation') continue
    const goal = scene.items[scene.itemAt[k + 2] ?? -1] ?? scene.items[scene.itemAt[k + 3] ?? -1]
    return tokens[k + 1]!.norm === 'to' && goal?.kind === 'place' ? { first: i, last: k + 1, value: LED } : undefined
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
  const f = cues.hosts.at(tokens, i, end) ?? receiving(scene, i)
  if (!f) return undefined
  if (guestBefore(scene, i, end)) return { first: i, last: f.last, value: { ...MET, status: 'held' } }
  // "Её встречал президент": who is received was told of before.
  if (/^(?:его|ее|их)$/.test(tokens[i - 1]?.norm ?? '') && /^(?:встреч|встрет|принял)/.test(tokens[i]!.norm))
    return { first: i, last: f.last, value: { ...MET, status: 'held' } }
  for (let k = f.last; k < Math.min(end, f.last + 9); ) {
    const item = scene.items[scene.itemAt[k] ?? -1]
    if (item?.kind === 'person' || cues.guests.at(tokens, k, end) || cues.counterpart.at(tokens, k, end)) {
      const status = /^(?:примет|примут)$/.test(tokens[i]!.norm)
        ? 'planned'
        : /^(?:принимает|принять)$/.test(tokens[i]!.norm)
          ? undefined
          : 'held'
      return { first: i, last: f.last, value: { ...MET, ...(status ? { status } : {}) } }
    }
    const t = tokens[k]!
    // Who holds an office no more represents nobody.
    if (/^(?:бывш|экс)/.test(t.norm)) return undefined
    if (!item && !RECEIVING.test(t.norm)) return undefined
    k = item?.last ?? k + 1
  }
  return undefined
}

/** "Отказался принять", "готов принять": the infinitive of a verb that leaves open, plans or refuses it. */
function receiving(scene: Scene, i: number): { last: number } | undefined {
  if (scene.tokens[i]!.norm !== 'принять') return undefined
  for (let k = i - 1; k >= Math.max(0, i - 3); k--)
    if (/^(?:отказ|готов|намерен|планир|собира|соглас)/.test(scene.tokens[k]!.norm)) return { last: i + 1 }
  return undefined
}

/** "В Кремле госсекретаря принял президент": the guest before the verb, its subject right behind it. */
function guestBefore(scene: Scene, i: number, end: number): boolean {
  const { tokens, cues } = scene
  if (!/^(?:принял|приняла|принимал|встретил|встретила)$/.test(tokens[i]!.norm)) return false
  const item = scene.items[scene.itemAt[i + 1] ?? -1]
  const host = item?.kind === 'person' ? isNominative(scene, item) : HOST.test(tokens[i + 1]?.norm ?? '')
  if (i + 1 >= end || !host) return false
  let guest = false
  for (let k = Math.max(scene.clauseStart[i]!, i - 14); k < i; k++) {
    if (TAKEN.test(tokens[k]!.norm)) return false
    if (cues.guests.at(tokens, k, i)) guest = true
  }
  return guest
}

const HOST = /^(?:президент|премьер|глава|министр|король|королева|канцлер|председатель|спикер|папа|эмир|султан|лидер)$/
/** Things that are received or taken, beside which a person only owns or asks. */
const TAKEN =
  /^(?:решени|отставк|закон|участи|указ|присяг|мер[аыу]$|документ|предложени|поздравлени|парад|экзамен|приглашени|постановлени|резолюци|поправк|верительн|грамот|делегирован)/

/** What may stand between a verb of receiving and the guest: prepositions, residences, adjectives, "also". */
const RECEIVING =
  /^(?:в|во|на|с|у|себя|также|сегодня|своего|своей|своем|столице|резиденции|дворце|доме|кабинете|нового|временного|исполняющего|обязанности|и|«|»|"|.{3,}(?:ого|ую|его|ой|ом|ем|ых|их))$/

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
