/** Tells who spoke before a statement, and in what voice a report goes on. */
import type { Said } from '../scene.ts'
import { isOutlet } from './nouns.ts'
import type { Stage, Told } from './stage.ts'

/** Whether a statement is told within another's words. */
export function within(stage: Stage, said: Said): boolean {
  const { depth } = stage
  return depth[said.cue.first]! > (said.content.first <= said.cue.first && said.cue.first < said.content.last ? 1 : 0)
}

export function unnamedSince(stage: Stage, told: Told): boolean {
  return stage.unnamed !== undefined && stage.unnamed.cue > told.said.cue.first
}

/** Whether an outlet of the press spoke, as far as its noun or verb tells. */
export function isPress(stage: Stage, told: Told): boolean {
  const { scene, cues } = stage
  return (
    told.words.some((w) => isOutlet(cues, w)) ||
    /^(?:пиш|писал|переда|цитир)/.test(scene.tokens[told.said.cue.first]!.norm)
  )
}

export function lastVoice(
  stage: Stage,
  said: Said,
  here: number,
  reach: number,
  fits: (entity: string) => boolean = () => true,
): Told | undefined {
  const { told } = stage
  for (let k = told.length - 1; k >= 0 && k >= told.length - 8; k--) {
    const t = told[k]!
    if (here - t.until > reach) return undefined
    if (!fits(t.entity)) continue
    // Not somebody quoted inside another's words.
    if (
      told.some(
        (o) =>
          o !== t &&
          o.said.content.first <= t.said.cue.first &&
          t.said.cue.first < o.said.content.last &&
          !(said.cue.first < o.said.content.last),
      )
    )
      continue
    return t
  }
  return undefined
}

/**
 * "Министр заявил … Об этом сообщает агентство. Политик добавил": the person who spoke last, where only outlets and bodies did since
 * and nobody unnamed. Absent: none is near.
 */
export function personBehindPress(
  stage: Stage,
  said: Said,
  here: number,
  fits: (entity: string) => boolean,
): string | undefined {
  const { byId } = stage
  const person = lastVoice(stage, said, here, 3, (entity) => byId.get(entity)?.type === 'PER' && fits(entity))
  return person && !unnamedSince(stage, person) ? person.entity : undefined
}

/** The person who spoke last, one sentence back at most. */
export function lastPerson(
  stage: Stage,
  said: Said,
  here: number,
  fits: (entity: string) => boolean,
): string | undefined {
  const { byId, told } = stage
  for (let k = told.length - 1; k >= 0 && k >= told.length - 6; k--) {
    const t = told[k]!
    if (here - t.until > 2) return undefined
    if (t.said !== said && byId.get(t.entity)?.type === 'PER' && fits(t.entity)) return t.entity
  }
  return undefined
}
