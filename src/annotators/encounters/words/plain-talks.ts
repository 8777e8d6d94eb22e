/** English nouns of talks and gatherings that tell of an encounter without naming all its sides beside them. */

import type { Span } from '../../../model/span.ts'
import { LEAGUES } from '../bodies/alliances.ts'
import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'

/** "On a tour of West Africa", "visited Central Asia": a part of the world with several states; a fleet's "visits in the Pacific" go to none. */
export function isRegion({ tokens, cues }: Scene, hit: Hit, { first, last }: Item): boolean {
  if (cues.gathering.regions.at(tokens, first, last)?.last !== last) return false
  const before = tokens[tokens[first - 1]?.norm === cues.small.the ? first - 2 : first - 1]?.norm
  return hit.cue.part === 'verb' || first < hit.first || before !== cues.small.in
}

/** "Talks", "a new round of talks", as a report goes on about them; "decades of negotiations" are none in particular. */
export const isEnglishTalk = ({ tokens, cues }: Scene, hit: Hit): boolean =>
  cues.table.articles &&
  hit.cue.part === 'noun' &&
  cues.gathering.talks.has(tokens[hit.last - 1]!.norm) &&
  tokens[hit.first - 1]?.norm !== cues.small.of

/** "The minister will take part in a meeting in Oslo": whoever goes abroad for a meeting meets others there, though none is told. In English. */
export function isAttendedAbroad(
  scene: Scene,
  hit: Hit,
  parties: readonly string[],
  where: string | undefined,
): boolean {
  const { tokens, cues } = scene
  if (!cues.table.articles || hit.cue.part !== 'noun' || hit.cue.kind !== 'meeting') return false
  if (!where || parties.length !== 1 || parties[0] === where) return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 6); i--)
    if (cues.gathering.goingThere.at(tokens, i, hit.first)) return true
  return false
}

/** Whether words stand behind a noun in its own clause. */
export const isWithin = ({ tokens }: Scene, hit: Hit, span: Span | undefined): boolean =>
  span !== undefined && span.start > tokens[hit.first]!.start && span.end <= tokens[hit.to - 1]!.end

/** "The next round will be held": nothing but the noun's own words before it in its clause. */
export function opensClause({ tokens, cues, itemAt }: Scene, hit: Hit): boolean {
  for (let i = hit.from; i < hit.first; i++)
    if (
      itemAt[i]! < 0 &&
      (tokens[i]!.kind === 'sign' || cues.table.joiners.includes(tokens[i]!.norm) || cues.verbStops.at(tokens, i))
    )
      return false
  return hit.first - hit.from <= 4
}

/** "The EU-Norway summit", "the summit between the EU and Norway": a gathering called by the two whose it is. */
export function isOfTwo({ tokens, cues, items, itemAt }: Scene, hit: Hit, parties: readonly string[]): boolean {
  if (!cues.table.articles || hit.cue.part !== 'noun' || hit.cue.kind !== 'conference' || parties.length !== 2)
    return false
  if (cues.between.at(tokens, hit.last)) return true
  const second = items[itemAt[hit.first - 1] ?? -1]
  const first = second && /^[-–]$/.test(tokens[second.first - 1]?.norm ?? '') && items[itemAt[second.first - 2] ?? -1]
  return first !== undefined && first !== false && [first, second!].every((i) => i.party && parties.includes(i.party))
}

/** "Ahead of the NATO summit", "at the G7 Hiroshima Summit": the summit of an alliance, and not its summits, or one that it might hold. */
export function isLeagues({ tokens, cues }: Scene, hit: Hit, parties: readonly string[]): boolean {
  const [party] = parties
  if (!cues.table.articles || hit.cue.kind !== 'conference' || hit.cue.part !== 'noun' || parties.length !== 1)
    return false
  if (!party || !LEAGUES.has(party) || tokens[hit.last - 1]!.norm !== cues.gathering.summit) return false
  for (let i = hit.first - 1; i >= Math.max(hit.from, hit.first - 6); i--) {
    if (cues.definite.at(tokens, i, hit.first)) return true
    if (tokens[i]!.kind === 'sign' && !/^['’–-]/.test(tokens[i]!.norm)) return false
  }
  return false
}
