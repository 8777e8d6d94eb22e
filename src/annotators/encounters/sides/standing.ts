/** How a name stands in a clause whose verb comes last: as a side, or only as the owner of something else. */
import { isOrganiser } from '../day-and-place/place-roles.ts'
import type { Item, Scene } from '../scene.ts'

/** No noun phrase of a report is longer; the bound keeps odd input linear. */
const REACH = 10

/**
 * Whether a state, place or body may be a side: "پاکستان نے", "پاکستان اور ایران کے درمیان", "پاکستان کے وزیر"; not as the
 * owner of a thing ("افغانستان کی صورتحال پر"), and not in a phrase that only gives a reason ("شام کی جانب سے حملوں کے پیش نظر").
 */
export function mayTakePart(scene: Scene, item: Item, before: number): boolean {
  const { standing: marks } = scene.cues
  const last = endOfList(scene, item)
  const after = scene.tokens[last]
  if (!after) return true
  if (item.kind === 'state') return headAfter(scene, last) !== 'thing'
  if (item.kind === 'place' && isOrganiser(scene, item)) return true
  // "پاکستان سے قریبی تعلقات کے سبب": with whom somebody stands how, as a reason only.
  if (marks.from.has(after.norm) && item.kind === 'place' && relatesOnly(scene, last, before)) return false
  if (!marks.owners.has(after.norm)) {
    // "چین پاکستان راہداری پر": two names run together own what follows, unless it is their meeting.
    const next = scene.itemAt[item.last] ?? -1
    if (next < 0 || scene.items[next]!.kind === 'person' || scene.items[next]!.kind === 'time') return true
    const end = scene.items[next]!.last
    return marks.owners.has(scene.tokens[end]?.norm ?? '') || headAfter(scene, end) !== 'thing'
  }
  // "افغانستان کے پڑوسی ملکوں": those beside a state are not the state.
  for (let i = last + 1; i < last + 4 && i < scene.tokens.length; i++)
    if (scene.cues.neighbours.at(scene.tokens, i)) return false
  const head = headAfter(scene, last + 1)
  if (head === 'behalf') return !givesReason(scene, last, before)
  return head !== 'thing'
}

/** The token after the list that an item begins or goes on with: "A، B اور C کے" → the token of "کے". */
export function endOfList(scene: Scene, item: Item): number {
  const { tokens, itemAt, items, cues } = scene
  let last = item.last
  for (let n = 0; n < REACH; n++) {
    const sign = tokens[last]
    if (!sign || (sign.norm !== '،' && sign.norm !== ',' && !cues.leading.at(tokens, last))) return last
    const next = itemAt[last + 1] ?? -1
    if (next < 0 || items[next]!.kind === 'person' || items[next]!.kind === 'time') return last
    last = items[next]!.last
  }
  return last
}

/** What a genitive or an adjective belongs to: people who act, a word such as "between", "on behalf", or a mere thing. */
function headAfter(scene: Scene, from: number): 'side' | 'behalf' | 'thing' {
  const { tokens, itemAt, items, cues } = scene
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const n = itemAt[i]!
    if (n >= 0) {
      if (items[n]!.kind === 'person') return 'side'
      i = items[n]!.last - 1
      continue
    }
    const { norm } = tokens[i]!
    if (cues.standing.partaking.has(norm)) return 'side'
    if (cues.standing.behalf.has(norm)) return 'behalf'
    if (cues.delegation.at(tokens, i) || cues.officials.at(tokens, i) || cues.counterpart.at(tokens, i)) return 'side'
    if (cues.events.at(tokens, i) || cues.bodies.at(tokens, i)) return 'side'
    if (cues.standing.things.has(norm) || cues.clauseEnds.at(tokens, i)) return 'thing'
  }
  return 'side'
}

function relatesOnly(scene: Scene, from: number, to: number): boolean {
  const { relations, causes } = scene.cues.standing
  for (let i = from; i < Math.min(to, from + REACH); i++)
    if (relations.has(scene.tokens[i]!.norm))
      return givesReason(scene, i, to) || causes.has(scene.tokens[i + 2]?.norm ?? '')
  return false
}

function givesReason(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.reasons.at(scene.tokens, i, to)) return true
  return false
}
