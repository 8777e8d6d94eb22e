/** Tells which house or state is meant by what it deals with, or which person by the house he is of. */

import type { SpeakerCues } from '../../../languages/tables/cues.ts'
import type { Entity } from '../../../model/reading.ts'
import { madeOnce } from '../../../model/remember.ts'
import { foldWord } from '../../../text/fold.ts'
import type { Run, Said } from '../scene.ts'
import { isBody, isPerson } from './nouns.ts'
import { isOfSeveral, sexOfCue } from './sexes.ts'
import { normsOf, type Stage } from './stage.ts'
import { lastVoice, unnamedSince } from './voices.ts'

interface House {
  readonly adjective: string
  /** Each name that such a house bears, as stems of its words. */
  readonly names: readonly (readonly string[])[]
}

const housesOf = madeOnce((cues: SpeakerCues): readonly House[] =>
  (cues.houses ?? []).map(([adjective, names]) => ({
    adjective: foldWord(adjective),
    names: names.split('|').map((name) => name.split(' ').map(foldWord)),
  })),
)

/** "Военное ведомство", where the report names the ministry of defence: the one house of that kind. Absent: none is named, or several. */
export function houseMeant(stage: Stage, words: readonly string[]): string | undefined {
  const { cues, cast, countries } = stage
  // "Глава военного ведомства" is a man.
  if (words.length < 2 || isPerson(cues, words[0]!) || !isBody(cues, words[words.length - 1]!)) return undefined
  const house = housesOf(cues).find(({ adjective }) => words.some((w) => w.startsWith(adjective)))
  if (!house) return undefined
  const state = words.map((w) => countries.demonym([w])?.code).find((code) => code !== undefined)
  let found: Entity | undefined
  for (const e of cast.entities.slice(0, 200)) {
    if (e.type !== 'ORG' || (state && e.country && e.country !== state)) continue
    const name = e.name.split(/[\s-]+/).map(foldWord)
    if (!house.names.some((stems) => stems.every((stem) => name.some((w) => w.startsWith(stem))))) continue
    // "МИД" and "министерство иностранных дел" of one state are one house.
    if (found !== undefined && found.country !== e.country) return undefined
    found ??= e
  }
  return found?.id
}

/**
 * "Директор департамента печати МИД", where a spokeswoman of that same house has just spoken: her, told by another of her posts. Absent:
 * nobody of that house spoke just before, or the words name somebody else.
 */
export function ofSameHouse(stage: Stage, said: Said, run: Run, here: number): string | undefined {
  const { scene, cues, byId, posts, sexes } = stage
  if (!isPerson(cues, scene.tokens[run.first]!.norm) || isOfSeveral(scene, said.cue)) return undefined
  const last = lastVoice(stage, said, here, 2)
  if (!last || byId.get(last.entity)?.type !== 'PER' || unnamedSince(stage, last)) return undefined
  if (sexes.get(last.entity) === 'm' && sexOfCue(scene, said.cue) === 'f') return undefined
  const norms = normsOf(stage, run)
  for (let i = run.first; i < run.last; i++) {
    const name = scene.nameOf[i]! >= 0 ? scene.names[scene.nameOf[i]!]! : undefined
    if (name?.type === 'PER') return undefined
    if (name?.type !== 'ORG') continue
    const house = norms.slice(name.first - run.first, name.last - run.first)
    if (posts.some((p) => p.entity === last.entity && house.every((w) => p.norms.includes(w)))) return last.entity
  }
  return undefined
}
