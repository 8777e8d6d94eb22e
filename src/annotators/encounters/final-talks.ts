/** What tells of an encounter by more than one word, in a language whose verb comes last. */
import type { EventCue } from '../../languages/tables/encounters.ts'
import type { Event } from './hit.ts'
import type { Scene } from './scene.ts'

const RECEIVED: EventCue = { kind: 'meeting', part: 'verb' }
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

/** Whether the verb of doing follows: "استقبال کیا", "استقبال کریں گے". */
const isReceiving = ({ tokens, cues }: Scene, at: number): boolean =>
  cues.standing.doing.test(tokens[at]?.norm ?? '') || cues.held.at(tokens, at) !== undefined

/** "کمیشن آئندہ سال اسلام آباد میں دوبارہ ملے گا": a standing body that is to meet again. */
export function meetsAgain(scene: Scene, i: number, end: number): Event | undefined {
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
