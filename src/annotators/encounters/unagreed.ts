/** English verbs of agreeing that tell of no agreement: not yet made, or with nothing behind them that was agreed. */
import type { AgreedCue } from '../../languages/tables/encounters.ts'
import { PACT } from './deals.ts'
import type { Scene } from './scene.ts'

/** "Will agree to", "refused to agree", "if you agree", "did not agree": in the present only what is agreed by now counts. */
export function isUnagreed(scene: Scene, first: number): boolean {
  if (!/^(?:agree|agrees|concur)$/.test(scene.tokens[first]!.norm)) return false
  const adverb = /^(?:also|both|all|jointly|now|\p{L}+ly)$/u.test(scene.tokens[first - 1]?.norm ?? '')
  const before = scene.tokens[adverb ? first - 2 : first - 1]?.norm ?? ''
  return /^(?:will|would|to|not|may|might|must|can|could|cannot|shall|should|you|i|did|do|does|who|never|please)$/.test(
    before,
  )
}

/** "After signing", "by signing": whoever signs is the subject of the clause around it. */
export const isGerund = (scene: Scene, first: number): boolean =>
  scene.tokens[first]!.norm === 'signing' &&
  /^(?:after|by|upon|before|since|having)$/.test(scene.tokens[first - 1]?.norm ?? '')

/** Whether nothing that was agreed follows the verb: a sign, a place or a time does; or what was concluded is no pact. */
export function leadsNowhere(scene: Scene, first: number, last: number, cue: AgreedCue): boolean {
  const { tokens } = scene
  const next = tokens[last]
  if (!next) return true
  // "Norway is launching a fund": one who acts alone.
  if (tokens[first]!.norm === 'launching' && tokens[first - 1]?.norm === scene.cues.small.is) return true
  if (tokens[last - 1]!.norm === scene.cues.small.to && next.kind === 'sign' && !/^[“"*]$/.test(next.norm)) return true
  if (/^(?:is|are|was|were)$/.test(next.norm)) return true
  if (cue !== 'noun') return false
  // "The swift conclusion of …": urged, and not yet come.
  if (
    /^(?:forthcoming|swift|early|rapid|successful|possible|final|timely|the)$/.test(tokens[first - 1]?.norm ?? '') &&
    /^(?:conclusion|signing)$/.test(tokens[first]!.norm) &&
    !(tokens[first]!.norm === 'signing' && tokens[first - 1]!.norm === 'the')
  )
    return true
  if (/^(?:signed|signing)$/.test(tokens[last - 1]!.norm))
    return AFTERWARDS.test(next.norm) || scene.items[scene.itemAt[last]!]?.kind === 'time'
  if (!/^(?:concluded|conclusion)$/.test(tokens[first]!.norm)) return false
  for (let i = last; i < Math.min(tokens.length, last + 8); i++) if (PACT.test(tokens[i]!.norm)) return false
  return true
}

const AFTERWARDS = /^(?:at|in|on|by|between|with|during|under|after|before|today|yesterday|earlier|off|up)$/
