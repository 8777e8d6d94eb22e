/** Agreements that English tells by a noun of making ("welcomed the launch of the A-B Dialogue") or by what leaders have their people do ("tasked their teams to …"). */
import type { AgreedCue } from '../../../languages/tables/encounters.ts'
import type { Found } from '../../../text/phrases.ts'
import { hasPair } from '../outcome-fields.ts'
import type { Scene } from '../scene.ts'
import { isLaunched, pactAfter } from './deals.ts'

/** How far before the noun the verb may stand that tells of it as done, and how far the people may stand behind theirs. */
const BEFORE = 6
const TEAM = 6

/**
 * "Hailed the launch of the Kelp Dialogue", "following the renewal of the compact": a thing that several make, with a verb or a preposition before
 * the noun by which it is there, and at least two states in its own words or a pair in the clause. One that is sought or discussed is not there.
 */
export function wasLaunched(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues } = scene
  if (!isMaking(scene, i) || scene.itemAt[i]! >= 0) return undefined
  let hailed = false
  for (let k = i - 1; k >= Math.max(0, i - BEFORE) && !hailed; k--) {
    const { norm, kind } = tokens[k]!
    if (cues.pacts.unreached.test(norm) || cues.pacts.unmadeYet.has(norm)) return undefined
    hailed = cues.pacts.hailed.has(norm)
    if (kind === 'sign') break
  }
  if (!hailed || !(isLaunched(scene, i + 2, end) || pactAfter(scene, i + 2, end) !== undefined)) return undefined
  return partiesAfter(scene, i + 2, end).length >= 2 || hasPair(scene, scene.clauseStart[i]!, i)
    ? { first: i, last: i + 1, value: 'noun' }
    : undefined
}

/** Whether a noun of making with "of" behind it stands at a token. */
export const isMaking = ({ tokens, cues }: Scene, i: number): boolean =>
  cues.pacts.makingNouns.has(tokens[i]!.norm) && cues.pacts.ofThing.has(tokens[i + 1]?.norm ?? '')

/** The states and bodies told in what was made, up to a sign or another verb. */
export function partiesAfter(scene: Scene, from: number, end: number): string[] {
  const out: string[] = []
  for (let k = from; k < Math.min(end, from + 14); k++) {
    const item = scene.items[scene.itemAt[k]!]
    if (item) {
      if (item.kind === 'time') break
      if (item.party && !out.includes(item.party)) out.push(item.party)
      k = item.last - 1
    } else if (
      (scene.tokens[k]!.kind === 'sign' && !/^[-–.'’]$/.test(scene.tokens[k]!.norm)) ||
      scene.cues.verbStops.at(scene.tokens, k, end)
    )
      break
  }
  return out
}

/** "Tasked their teams to follow up": what several have their people do is what they agreed on. */
export function tasked(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues } = scene
  if (!cues.pacts.tasking.has(tokens[i]!.norm) || !cues.pacts.theirs.has(tokens[i + 1]?.norm ?? '')) return undefined
  let team = false
  for (let k = i + 2; k < Math.min(end - 1, i + 2 + TEAM); k++) {
    const { norm, kind } = tokens[k]!
    if (kind === 'sign' && norm !== '-') return undefined
    if (cues.pacts.teams.has(norm)) team = true
    else if (team && (cues.pacts.to.has(norm) || cues.withMarks.at(tokens, k, end)))
      // "Tasked their teams to follow up, and …": with what is not told.
      return saysMore(scene, k + 1, end) ? { first: i, last: k + 1, value: 'after' } : undefined
    else if (team) return undefined
  }
  return undefined
}

/** Whether more than two words follow before a sign. */
function saysMore({ tokens }: Scene, from: number, end: number): boolean {
  if (from + 2 >= end) return from + 1 < end && tokens[from + 1]!.kind !== 'sign' && tokens[from]!.norm !== 'follow'
  return tokens.slice(from, from + 3).every((t) => t.kind !== 'sign' || t.norm === '-')
}
