/** Sessions of a dialogue that a noun tells with its day: "the Norway-Chile Dialogue in March", "the upcoming Strategic Dialogue". English. */
import type { EventCue } from '../../../languages/tables/encounters.ts'
import type { Span } from '../../../model/span.ts'
import type { Found } from '../../../text/phrases.ts'
import { partiesAfter } from '../agreements/agreed-nouns.ts'
import type { Event, Hit } from '../hit.ts'
import { tokenAt } from '../layout/ranges.ts'
import type { Scene } from '../scene.ts'
import { statesIn } from './body-sides.ts'

const SESSION: EventCue = { kind: 'session', part: 'noun', takes: 'body' }

/** How far the day may stand behind a body's name, and how far before it the word that tells it is to come. */
const BEHIND = 13
const BEFORE = 9

/**
 * The session of a dialogue whose words end before token `f.last`: one that is called upcoming or recent, that a number tells, that met by a relative
 * clause, or whose day follows with nothing between but where and "held", "planned for". Absent: it is only named, or launched.
 */
export function datedBody(scene: Scene, f: Found<unknown>, end: number): Event | undefined {
  const { tokens, cues } = scene
  const event = (status?: EventCue['status']): Event => ({
    first: f.last - 1,
    last: f.last,
    value: status ? { ...SESSION, status } : SESSION,
  })
  // "The Trade Council, which met in May".
  if (tokens[f.last]?.norm === ',' && cues.pacts.which.has(tokens[f.last + 1]?.norm ?? ''))
    return cues.talks.metThere.has(tokens[f.last + 2]?.norm ?? '') ? event('held') : undefined
  if (!cues.talks.dialogues.has(tokens[f.last - 1]!.norm)) return undefined
  const dated = dayBehind(scene, f.last, end)
  const status = statusBefore(scene, f.first)
  if (status) return event(status)
  return dated ? event() : undefined
}

/** Whether a day follows, with nothing but where it is and words of holding and planning between. */
function dayBehind(scene: Scene, from: number, end: number): boolean {
  const { tokens, cues } = scene
  let k = from
  // "The Dialogue on Kelp and Reefs in March": past what it is about.
  if (cues.talks.aboutBody.has(tokens[k]?.norm ?? '')) {
    k++
    while (k < end && k < from + 6 && isNamed(scene, k)) k++
  }
  for (; k < Math.min(end, from + BEHIND); k++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item?.kind === 'time') return item.time?.type === 'DATE'
    if (item?.kind === 'place') k = item.last - 1
    else if (item || !cues.talks.bodyDay.has(tokens[k]!.norm)) return false
  }
  return false
}

/** Whether a word of a body's own name stands at a token: with a capital letter, or glue between two such. */
const isNamed = (scene: Scene, k: number): boolean =>
  scene.items[scene.itemAt[k]!]?.kind !== 'time' &&
  (scene.text[scene.tokens[k]!.start] !== scene.tokens[k]!.norm[0] ||
    scene.cues.talks.bodyAnd.has(scene.tokens[k]!.norm))

/** "The upcoming Norway-Chile Dialogue", "the recent Strategic Dialogue": whether it is to come or was held, by the word before its name. */
function statusBefore(scene: Scene, from: number): EventCue['status'] {
  const { tokens, cues, text } = scene
  for (let k = from - 1; k >= Math.max(scene.clauseStart[from]!, from - BEFORE); k--) {
    const { norm, kind, start } = tokens[k]!
    if (cues.talks.upcoming.has(norm)) return 'planned'
    if (cues.talks.recent.has(norm)) return 'held'
    if (
      kind === 'sign'
        ? !/^[-–.]$/.test(norm)
        : scene.itemAt[k]! < 0 && text[start] === norm[0] && !cues.bodyGlue.at(tokens, k, from)
    )
      return undefined
  }
  return undefined
}

/** Whether a dialogue is only told of by its noun: no verb of holding or hosting stands before it, and whoever the clause names need not be there. */
export function isOnlyTold({ tokens, cues }: Scene, hit: Hit): boolean {
  if (!cues.table.articles || hit.cue.takes !== 'body' || !cues.talks.dialogues.has(tokens[hit.first]!.norm))
    return false
  for (let i = hit.from; i < hit.first; i++)
    if (cues.talks.holding.has(tokens[i]!.norm) || cues.talks.hosting.has(tokens[i]!.norm)) return false
  return true
}

/** The states and bodies in a body's own name, else right behind it: "the Dialogue between A and B". */
export function statesWithin(scene: Scene, span: Span | undefined, last: number): string[] {
  if (scene.cues.between.at(scene.tokens, last)) return partiesAfter(scene, last + 1, scene.tokens.length)
  if (!span) return []
  return statesIn(scene, tokenAt(scene.tokens, span.start), tokenAt(scene.tokens, span.end - 1) + 1)
}
