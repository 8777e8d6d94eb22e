/** Two states written as one word with the talks between them: "امریکہ ایران مذاکرات". Only where the verb comes last. */

import type { Hit } from '../hit.ts'
import type { Item, Scene } from '../scene.ts'
import { partyOf } from './acting.ts'

/** Signs that may stand between the two. */
const JOINS = /^[،,–—-]$/
/** How many words of the noun's own may stand between them and it: "امریکہ ایران امن مذاکرات". */
const OWN = 3

/**
 * The two states right before a noun of talks: whoever else the clause names brings them together, or speaks of them.
 * "مذاکرات کے دوسرے دور" looks before the talks. Empty: it is not told so.
 */
export function pairedBefore(scene: Scene, hit: Hit): Item[] {
  const { tokens, cues } = scene
  if (hit.cue.part !== 'noun' || (hit.cue.kind !== 'meeting' && hit.cue.kind !== 'session')) return []
  let at = hit.first - 1
  for (let words = 0; at > hit.from && itemEnding(scene, at) === undefined; at--) {
    if (cues.events.at(tokens, at, hit.first)?.value.kind === 'meeting') {
      words = 0
      continue
    }
    if (++words > OWN || tokens[at]!.kind === 'sign' || isMark(scene, at, hit)) return []
  }
  const second = stateEnding(scene, at)
  if (!second || second.first <= hit.from) return []
  const joined = JOINS.test(tokens[second.first - 1]!.norm) ? second.first - 2 : second.first - 1
  const first = joined >= hit.from ? stateEnding(scene, joined) : undefined
  if (!first || partyOf(scene, first) === partyOf(scene, second)) return []
  // "A، B، C مذاکرات": a list, which others may be in.
  if (joined < second.first - 1 && JOINS.test(tokens[first.first - 1]?.norm ?? '')) return []
  return [first, second]
}

/** Of a list before "between", those whom an "and" joins: "اسلام آباد ایران اور امریکہ کے درمیان", where the first is who brings them together. */
export function withoutBringer(scene: Scene, sides: readonly Item[]): readonly Item[] {
  const [first, second, third] = sides
  if (sides.length !== 3 || !first || !second || !third) return sides
  if (first.last !== second.first || first.kind === 'person') return sides
  return scene.cues.standing.and.has(scene.tokens[third.first - 1]?.norm ?? '') && third.first - second.last === 1
    ? [second, third]
    : sides
}

const itemEnding = (scene: Scene, at: number): Item | undefined => scene.items[scene.itemAt[at] ?? -1]

function stateEnding(scene: Scene, at: number): Item | undefined {
  const item = itemEnding(scene, at)
  return item && (item.kind === 'state' || item.kind === 'place') && item.party && item.last === at + 1
    ? item
    : undefined
}

/** A mark of who does something, with or to whom, or where: what stands before it is no part of the noun. Genitives only after the talks themselves. */
function isMark(scene: Scene, at: number, hit: Hit): boolean {
  const { tokens, cues } = scene
  if (cues.genitives.at(tokens, at, at + 1)) return cues.events.at(tokens, at - 1)?.value.kind !== 'meeting'
  return (
    cues.sideMarks.at(tokens, at, hit.first) !== undefined ||
    cues.caseMarks.at(tokens, at, at + 1) !== undefined ||
    cues.clauseEnds.at(tokens, at, at + 1) !== undefined ||
    cues.standing.doer.has(tokens[at]!.norm)
  )
}
