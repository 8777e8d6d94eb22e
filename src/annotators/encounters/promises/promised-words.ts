/** Finds the words of a promise: those of the language's table, and in English those that a day or a name parts. */
import type { PromisedCue } from '../../../languages/tables/encounters.ts'
import type { Found } from '../../../text/phrases.ts'
import { type Finder, firstFound, mayBegin } from '../layout/finders.ts'
import type { Scene } from '../scene.ts'
import { SHAPES } from './promised-shapes.ts'
import { definite } from './promising.ts'

/** English's shapes of promising, in the order in which they are asked, each with the words that it begins with. */
const FINDERS: readonly Finder<PromisedCue>[] = [[({ pledging }) => [pledging.saidWould], saidWould], ...SHAPES]

/** Whether words of a promise may begin at a token. */
export const beginsPromise = mayBegin(FINDERS, ({ promised }) => [promised])

/** The words of a promise that begin at a token: a shape of English's own before the phrases of the table. Absent: none do. */
export function promisedAt(scene: Scene, i: number, end: number): Found<PromisedCue> | undefined {
  const { cues, tokens } = scene
  const shape = cues.table.articles ? firstFound(FINDERS, scene, i, end) : undefined
  return shape ?? cues.promised.at(tokens, i, end)
}

/**
 * "Said on Monday it would host …", "announced that Norway would send …": a verb of saying, when it was said, and who would do what. For a
 * state's name only a definite act counts, and only where no other state does the saying.
 */
function saidWould(scene: Scene, i: number, end: number): Found<PromisedCue> | undefined {
  const { tokens } = scene
  if (!scene.cues.pledging.saidWould.has(tokens[i]!.norm)) return undefined
  let k = tokens[i]!.norm === scene.cues.pledging.told ? pastAudience(scene, i + 1, end) : i + 1
  if (k === i + 1 && tokens[i]!.norm === scene.cues.pledging.told) return undefined
  if (tokens[k]?.norm === scene.cues.small.on) k++
  const time = scene.items[scene.itemAt[k] ?? -1]
  if (time?.kind === 'time') k = time.last
  else if (tokens[k - 1]?.norm === scene.cues.small.on) return undefined
  const timed = time?.kind === 'time'
  if (tokens[k]?.norm === scene.cues.small.that) k++
  if (k + 2 >= end) return undefined
  // "Said his government would send …": whoever speaks promises for his own state.
  const own = scene.cues.pledging.theirOwn.has(tokens[k]!.norm) && scene.cues.pledging.ownState.has(tokens[k + 1]!.norm)
  if (own && tokens[k + 2]!.norm === scene.cues.small.would && k + 3 < end)
    return { first: i, last: k + 3, value: 'after' }
  if (timed && scene.cues.pledging.promised.has(tokens[i]!.norm) && tokens[k]!.norm === scene.cues.small.to)
    return { first: i, last: k + 1, value: 'after' }
  if (timed && scene.cues.pledging.who.has(tokens[k]!.norm) && tokens[k + 1]!.norm === scene.cues.small.would)
    return { first: i, last: k + 2, value: 'after' }
  // "Confirmed that the two countries would hold …": the two for whom they speak.
  const pair = scene.cues.pairs.at(tokens, k, end)
  if (pair && tokens[pair.last]?.norm === scene.cues.small.would && pair.last + 1 < end)
    return definite(scene, pair.last + 1, Math.min(end, pair.last + 3))
      ? { first: i, last: pair.last + 1, value: 'after' }
      : undefined
  const at = tokens[k]!.norm === scene.cues.small.the ? k + 1 : k
  const subject = scene.items[scene.itemAt[at] ?? -1]
  if (!subject?.party || subject.kind === 'time' || tokens[subject.last]?.norm !== scene.cues.small.would)
    return undefined
  if (tokens[subject.last + 1]?.norm === scene.cues.small.not) return undefined
  if (!definite(scene, subject.last + 1, Math.min(end, subject.last + 3))) return undefined
  for (let n = scene.clauseStart[i]!; n < i; n++) {
    const other = scene.items[scene.itemAt[n]!]
    if (other?.party && other.kind !== 'time' && other.party !== subject.party) return undefined
  }
  return { first: i, last: k, value: 'would' }
}

/** "Told reporters that", "told a news conference": the token behind those who are told. The same token: what they are told is no clause. */
function pastAudience(scene: Scene, from: number, end: number): number {
  const { tokens, cues } = scene
  for (let k = from + 1; k < Math.min(end, from + 6) && tokens[k]!.kind !== 'sign'; k++) {
    if (tokens[k]!.norm === cues.small.that) return k
    const own = cues.pledging.who.has(tokens[k]!.norm) ? k : cues.pledging.theirOwn.has(tokens[k]!.norm) ? k + 1 : -1
    if (own >= 0 && tokens[own + 1]?.norm === cues.small.would) return k
  }
  return from
}
