/** What tells of an encounter by more than one word, in a language whose verb comes last. */
import type { EventCue } from '../../../languages/tables/encounters.ts'
import type { Event } from '../hit.ts'
import type { Scene } from '../scene.ts'

const RECEIVED: EventCue = { kind: 'meeting', part: 'verb' }
const EXCHANGE: EventCue = { kind: 'meeting', part: 'noun', talk: true }
const CONTACT: EventCue = { kind: 'call', part: 'noun' }
const MEETS_AGAIN: EventCue = { kind: 'session', part: 'noun', takes: 'body', status: 'planned' }

/** Between a doer and whom he receives, in tokens: a place and a long post. */
const POST = 24
/** Between a body and its verb, in tokens: a time and a place. */
const CLAUSE = 14

/** "X نے Y کا استقبال کیا", "X نے Y کی میزبانی کی": one by name receives another by name. */
export function receivedByName(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues, items, itemAt } = scene
  const hosts = cues.hosts.at(tokens, i, end)
  if (!hosts || !isReceiving(scene, hosts.last) || !cues.genitives.at(tokens, i - 1, i)) return undefined
  const guest = items[itemAt[i - 2] ?? -1]
  if (guest?.kind !== 'person' || guest.implied || guest.last !== i - 1) return undefined
  for (let k = guest.first - 1; k > Math.max(scene.clauseStart[i]!, guest.first - POST); k--) {
    if (!cues.standing.doer.has(tokens[k]!.norm)) continue
    const host = items[itemAt[k - 1] ?? -1]
    return host?.kind === 'person' && !host.implied ? { first: i, last: hosts.last, value: RECEIVED } : undefined
  }
  return undefined
}

/** Whether an office of at most two words more stands right before a token: "وزیر دفاع", "ہم منصب". */
function endsInOffice({ tokens, cues, itemAt }: Scene, to: number): boolean {
  for (let i = to - 1; i >= Math.max(0, to - 3) && itemAt[i]! < 0; i--) {
    if (cues.standing.doer.has(tokens[i]!.norm)) return false
    if (cues.officials.at(tokens, i, to) || cues.counterpart.at(tokens, i, to)) return true
  }
  return false
}

/** Whether the verb of doing follows: "استقبال کیا", "استقبال کریں گے". */
const isReceiving = ({ tokens, cues }: Scene, at: number): boolean =>
  cues.standing.doing.test(tokens[at]?.norm ?? '') || cues.held.at(tokens, at) !== undefined

/** "وزیر خارجہ X نے وزیر دفاع سے رابطہ کیا": a minister by name who gets in touch with an office or a name. */
export function inTouch(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues, items, itemAt } = scene
  if (cues.table.order !== 'verb-last' || !cues.talks.contact.has(tokens[i]!.norm)) return undefined
  if (!isReceiving(scene, i + 1) || !cues.standing.from.has(tokens[i - 1]?.norm ?? '')) return undefined
  if (items[itemAt[i - 2] ?? -1]?.kind !== 'person' && !endsInOffice(scene, i - 1)) return undefined
  for (let k = i - 2; k > Math.max(scene.clauseStart[i]!, i - POST); k--) {
    if (!cues.standing.doer.has(tokens[k]!.norm)) continue
    const doer = items[itemAt[k - 1] ?? -1]
    return doer?.kind === 'person' && !doer.implied && i < end ? { first: i, last: i + 1, value: CONTACT } : undefined
  }
  return undefined
}

/**
 * "وفد حکام کے ساتھ امور پر تبادلہ خیال کرے گا": an exchange of views with somebody. Where the sentence tells of another encounter than a journey
 * before it, it is what was done at that one.
 */
export function exchanged(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues, itemAt } = scene
  if (cues.table.order !== 'verb-last' || !cues.talks.exchange.has(tokens[i]!.norm) || i + 1 >= end) return undefined
  if (!cues.talks.views.has(tokens[i + 1]!.norm)) return undefined
  let beside = false
  for (let k = i - 1; k > i - SENTENCE && k >= 0; k--) {
    if (tokens[k]!.norm === STOP) break
    const other = itemAt[k]! < 0 ? cues.events.at(tokens, k, i) : undefined
    if (other && other.value.kind !== 'visit') return undefined
    if (cues.standing.company.has(tokens[k]!.norm) || cues.between.at(tokens, k, i)) beside = true
  }
  return beside ? { first: i, last: i + 2, value: EXCHANGE } : undefined
}

/** How far back a sentence is looked through, in tokens. */
const SENTENCE = 80
const STOP = '۔'

/** "کمیشن آئندہ سال اسلام آباد میں دوبارہ ملے گا": a standing body that is to meet again. */
export function bodyMeetsAgain(scene: Scene, i: number, end: number): Event | undefined {
  const { tokens, cues } = scene
  if (cues.table.order !== 'verb-last') return undefined
  const body = cues.bodies.at(tokens, i, end)
  if (!body || cues.genitives.at(tokens, body.last)) return undefined
  for (let k = body.last; k < Math.min(end, body.last + CLAUSE); k++)
    if (cues.talks.again.has(tokens[k]!.norm) && cues.talks.meeting.has(tokens[k + 1]?.norm ?? ''))
      return { first: body.last - 1, last: body.last, value: MEETS_AGAIN }
    else if (tokens[k]!.kind === 'sign') return undefined
  return undefined
}
