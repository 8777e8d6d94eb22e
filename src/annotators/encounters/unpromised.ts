/** English words of promising that promise nothing: "promised to do so", "funding pledged by …", "will have spent", "which will tackle …". */
import type { Scene } from './scene.ts'

/** Whether nothing definite stands behind a verb of promising: a pointing word, a sign, or whoever pledged what was named before it. */
export function pointsBack(scene: Scene, first: number, last: number, end: number): boolean {
  const { tokens } = scene
  const next = tokens[last]
  if (!next || last >= end) return true
  if (next.kind === 'sign' && !/^[“"$€£*]$/.test(next.norm)) return true
  // "Promised to do that, but …".
  if (
    /^(?:do|follow|help)$/.test(next.norm) &&
    /^(?:that|so|this|it|likewise|suit)$/.test(tokens[last + 1]?.norm ?? '')
  )
    return true
  // "The funding pledged today by others": a participle behind its noun.
  if (tokens[last - 1]!.norm !== 'pledged' || last - first > 1) return false
  const time = scene.items[scene.itemAt[last] ?? -1]
  if (time?.kind === 'time') return /^(?:by|at|in|,)$/.test(tokens[time.last]?.norm ?? '')
  return /^(?:by|at|during|under)$/.test(next.norm)
}

/** "Will have spent": what will be past by a day is a forecast; "will have talks" is not. */
export function isPerfect(scene: Scene, last: number): boolean {
  const at = /^(?:already|also|now)$/.test(scene.tokens[last]?.norm ?? '') ? last + 1 : last
  if (scene.tokens[at]?.norm !== 'have') return false
  return /(?:.ed|been|spent|made|met|taken|given|sent|become|gone|done)$/.test(scene.tokens[at + 1]?.norm ?? '')
}

const HOLDING = /^(?:be|take|convene|meet|begin|start|open|bring|gather|kick|launch|host|resume|occur|continue)$/

/** "The dialogue, which will tackle trade": only what an encounter that was named is for; "which will be held in June" schedules it. */
export const isOfSubject = (scene: Scene, last: number): boolean =>
  !HOLDING.test(scene.tokens[last]?.norm ?? '') || /^(?:the|a|an)$/.test(scene.tokens[last + 1]?.norm ?? '')

/** "A visa granted by the government will …": an office behind "by" gave the thing, and is not who acts. */
export function isGiver(scene: Scene, start: number, verb: number): boolean {
  const { tokens } = scene
  for (let i = verb - 1; i >= Math.max(start, verb - 6); i--) {
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-' && tokens[i]!.norm !== '’') return false
    if (tokens[i]!.norm === 'by') return i > start && /(?:.ed|given|made|sent|held|built)$/.test(tokens[i - 1]!.norm)
  }
  return false
}

/** "Envoy X will be in Oslo on Friday", "will be in the region": where somebody is to be. */
export function willBeThere(scene: Scene, i: number, end: number): boolean {
  const { tokens } = scene
  if (tokens[i]!.norm !== 'will' || tokens[i + 1]?.norm !== 'be' || tokens[i + 2]?.norm !== 'in' || i + 3 >= end)
    return false
  if (scene.items[scene.itemAt[i - 1] ?? -1]?.kind !== 'person') return false
  const place = scene.items[scene.itemAt[i + 3] ?? -1]
  return place?.kind === 'place' || (tokens[i + 3]!.norm === 'the' && tokens[i + 4]?.norm === 'region')
}

/** Whether a post that sends its holder abroad stands right before a name: "Special Envoy", "Secretary". */
export const isEnvoy = (scene: Scene, first: number): boolean =>
  /^(?:envoy|secretary|advisor|adviser|coordinator|representative)$/.test(scene.tokens[first - 1]?.norm ?? '')

const GIVEN =
  /^(?:donations?|packages?|deliver(?:y|ies)|shipments?|contributions?|grants?|loans?|provision|drawdown|tranche)$/
const PUNISHING = /^(?:sanctions?|tariffs?|measures|restrictions|penalties|bans?|visas?)$/

/** "Announced its donation of a battery to B": something given, in one phrase right behind the verb, to another who is named. */
export function isGift(scene: Scene, from: number, end: number): boolean {
  const { tokens } = scene
  let given = false
  for (let i = from; i < Math.min(end, from + 16); i++) {
    const { norm, kind } = tokens[i]!
    if (kind === 'sign' && !/^[-$€£.]$/.test(norm)) return false
    if (PUNISHING.test(norm)) return false
    if (i < from + 6 && GIVEN.test(norm)) given = true
    if (given && /^(?:to|for)$/.test(norm))
      for (let k = i + 1; k < Math.min(end, i + 5); k++) if (scene.items[scene.itemAt[k]!]?.party) return true
  }
  return false
}
