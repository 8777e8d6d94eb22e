/** Tells whom "the presidents of Peru and Chile" means first. */
import type { Run, Said } from '../scene.ts'
import { headMeant, officesTold } from './heads.ts'
import { heldBy } from './posts.ts'
import { normsOf, REACH, type Stage } from './stage.ts'
import { lastVoice } from './voices.ts'

/**
 * "Президенты Перу и Чили": of the heads of several states the first. Absent: the words tell no office that one person holds, fewer than
 * two states, or nobody of the report who holds it. Source: convention 12 of the gold reports.
 */
export function firstOfHeads(stage: Stage, said: Said, run: Run, here: number): string | undefined {
  const { scene, cues, cast, byId } = stage
  const singular = cues.heads?.find(([plural]) => plural === scene.tokens[run.first]!.norm)?.[1]
  if (!singular) return undefined
  let first: number | undefined
  const states = new Set<string>()
  for (let i = run.first + 1; i < run.last; i++) {
    const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
    const state = name?.type === 'LOC' ? byId.get(name.entity)?.country : undefined
    if (!state) continue
    first ??= i
    states.add(state)
  }
  if (first === undefined || states.size < 2) return undefined
  const [state] = states
  const words = [singular, ...normsOf(stage, { first: run.first + 1, last: first })]
  const offices = officesTold(cues, words)
  const held = offices && heldBy(stage, offices, state, () => true)
  if (held) return held
  const last = lastVoice(stage, said, here, REACH)
  return headMeant(cues, words, state, cast.entities, () => true, last?.entity, true)
}
