/** Who leads which side: "led the Chilean side", "the Chilean delegation was led by X and the Peruvian by Y". */

import type { Item, Scene } from '../scene.ts'
import { namedBetween } from './eligible.ts'

/** How far behind the verb of leading the state may stand whose side is led, in tokens. */
const NEAR = 4

/** "X led the Chilean side": the state whose side the words behind the verb name. Absent: none, or no side. */
export function sideBehind(scene: Scene, from: number, to: number): string | undefined {
  for (let i = from; i < Math.min(to, from + NEAR); i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) continue
    if (item.kind === 'person' || item.kind === 'time') return undefined
    return isTeamAt(scene, item.last, to) ? item.party : undefined
  }
  return undefined
}

/** How far behind "by" the post of who leads may reach, in tokens. */
const LONGEST_POST = 16

export interface Led {
  readonly head: Item
  readonly party: string
  /** The token behind the name. */
  readonly last: number
}

/** "… and the Peruvian side by Y": the next side and its head, told without the verb, right behind the head before. Absent: not told so. In languages with articles. */
export function nextLed(scene: Scene, from: number, to: number): Led | undefined {
  const { tokens, cues, items, itemAt } = scene
  if (!cues.table.articles) return undefined
  let i = endOfPost(scene, from, to)
  if (i === undefined) return undefined
  while (i < to && (/^[,;]$/.test(tokens[i]!.norm) || cues.gathering.listing.has(tokens[i]!.norm))) i++
  const state = items[itemAt[i] ?? -1]
  if (!state?.party || state.kind === 'person' || state.kind === 'time') return undefined
  i = state.last
  if (tokens[i]?.norm === "'s" || tokens[i]?.norm === '’s') i++
  if (isTeamAt(scene, i, to)) i++
  if (tokens[i]?.norm !== cues.small.by) return undefined
  const head = namedBetween(scene, i + 1, Math.min(to, i + LONGEST_POST))[0]
  return head ? { head, party: state.party, last: head.last } : undefined
}

/** Where the post behind a head's name is over: "X, Deputy Minister of Trade, and …", no verb in it. Absent: something else follows. */
function endOfPost({ tokens, cues, items, itemAt }: Scene, from: number, to: number): number | undefined {
  for (let i = from; i < Math.min(to, from + LONGEST_POST); i++) {
    const { norm } = tokens[i]!
    const next = /^[,;]$/.test(norm) ? i + 1 : i
    if (norm === ';' || cues.gathering.listing.has(tokens[next]?.norm ?? '')) {
      let k = next
      while (cues.gathering.listing.has(tokens[k]?.norm ?? '')) k++
      if (items[itemAt[k] ?? -1]?.party) return i
    }
    if (itemAt[i]! < 0 && cues.verbStops.at(tokens, i, to)) return undefined
  }
  return undefined
}

/** Whether the noun of a side stands at a token: "side", "delegation", "team". */
const isTeamAt = ({ tokens, cues }: Scene, i: number, to: number): boolean =>
  i < to && (cues.teams.at(tokens, i, to) !== undefined || cues.delegates.at(tokens, i, to) !== undefined)
