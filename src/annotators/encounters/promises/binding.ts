/** Whether a Russian clause in the future tense binds a state: who does it acts for one, and promises it as such. */
import type { Item, Scene } from '../scene.ts'
import { isNominative } from '../sides/subjects.ts'

/**
 * "Дания выделит …", "в мае выделит Дания": who stands at the verb, or opens the clause, is a state, a body, a person or an office.
 * False: a thing ("газопровод усилит и поставит"), a company, an armed group.
 */
export function mayBind(scene: Scene, from: number, first: number, to: number): boolean {
  const { tokens } = scene
  const { agents, atHome, doing, firms, future, inForce, rules, takesPlace } = scene.cues.outcomes
  // "Ограничения будут действовать до мая": a rule's term is nobody's promise.
  if (future.at(tokens, first) && inForce.at(tokens, first + 1))
    for (let i = from; i < Math.min(to, first + 6); i++) if (rules.at(tokens, i)) return false
  // "Выборы состоятся в 2024 году", "ввод запланирован на лето": what takes place at home, or is built, is no state's promise.
  if (takesPlace.at(tokens, first))
    for (let i = from; i < Math.min(to, first + 6); i++) if (atHome.at(tokens, i)) return false
  if (!doing.at(tokens, first)) return true
  for (let i = from; i < first; i++) if (firms.at(tokens, i)) return false
  let i = first - 1
  while (i > from && (isTime(scene, i) || (scene.itemAt[i]! < 0 && isAside(scene, i) && !agents.at(tokens, i)))) i--
  if (i >= from && acts(scene, i)) return true
  for (let k = from; k < Math.min(first, from + 4); k++) if (opens(scene, k)) return true
  if (isSpeakers(scene, from)) return true
  const behind = scene.items[scene.itemAt[first + 1] ?? -1]
  return (
    first + 1 < to && (agents.at(tokens, first + 1) !== undefined || (behind !== undefined && isSubject(scene, behind)))
  )
}

/** Whether a word may stand between whoever acts and the verb: an adverb, "уже". */
const isAside = (scene: Scene, i: number): boolean =>
  scene.cues.outcomes.asides.at(scene.tokens, i) !== undefined || hasEnding(scene, i, scene.cues.outcomes.asideEndings)

/** "X объявил, что после выборов подпишет …": no subject of its own right behind "что", so whoever speaks does it. */
export function isSpeakers(scene: Scene, from: number): boolean {
  const { tokens, cues } = scene
  const that = cues.that.at(tokens, from) ? from : from > 0 && cues.that.at(tokens, from - 1) ? from - 1 : undefined
  if (that === undefined || that + 1 >= tokens.length) return false
  return (
    cues.outcomes.unnamed.at(tokens, that + 1) !== undefined ||
    isTime(scene, that + 1) ||
    cues.outcomes.doing.at(tokens, that + 1) !== undefined
  )
}

/** Whether a token's word ends in one of a language's endings. */
export const hasEnding = (scene: Scene, i: number, endings: readonly string[]): boolean =>
  endings.some((e) => scene.tokens[i]!.norm.endsWith(e))

const isTime = (scene: Scene, i: number): boolean => scene.items[scene.itemAt[i]!]?.kind === 'time'

const isSubject = (scene: Scene, item: Item): boolean =>
  item.kind !== 'time' &&
  (item.kind !== 'person' || isNominative(scene, item)) &&
  !scene.cues.outcomes.oblique.at(scene.tokens, item.first - 1)

/** Whether a token ends a name or office that may act. */
function acts(scene: Scene, i: number): boolean {
  const item = scene.items[scene.itemAt[i]!]
  return item
    ? item.kind !== 'state' && isSubject(scene, item)
    : scene.cues.outcomes.agents.at(scene.tokens, i) !== undefined
}

/** Whether a name or office opens the clause: "Правительство Дании после долгих споров выделит". */
function opens(scene: Scene, i: number): boolean {
  const item = scene.items[scene.itemAt[i]!]
  return item
    ? item.kind !== 'state' && item.first === i && isSubject(scene, item)
    : scene.cues.outcomes.agents.at(scene.tokens, i) !== undefined
}

/** Whether a sentence tells of somebody who only seeks an office: what candidates promise binds no state. */
export function isCandidates(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.outcomes.seekers.at(scene.tokens, i)) return true
  return false
}

/** "Встретится с членами семьи": a verb of meeting, and behind "with" nobody of another state or body than those before the verb, or only a bare state. */
export function isAtHome(scene: Scene, from: number, first: number, last: number, to: number): boolean {
  const { tokens, cues } = scene
  if (cues.events.at(tokens, first)?.value.part !== 'verb') return false
  for (let i = last; i < Math.min(to, last + 6); i++) {
    if (!cues.withMarks.at(tokens, i, to)) continue
    const own = partiesOf(scene, from, first)
    // Two bare states that were found to hold no encounter: teams.
    if (scene.items[scene.itemAt[i + 1] ?? -1]?.kind === 'place' && i === last) return true
    return [...partiesOf(scene, i + 1, to)].every((p) => own.has(p))
  }
  return false
}

function partiesOf(scene: Scene, from: number, to: number): Set<string> {
  const out = new Set<string>()
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.party && item.kind !== 'time') out.add(item.party)
  }
  return out
}
