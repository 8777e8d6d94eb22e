/** Which words of a Russian clause tell of an event noun, and which of another noun beside it. Rule source: Russian word order and agreement. */
import type { Span } from '../../../model/span.ts'
import type { Hit } from '../hit.ts'
import { type Scene, spanOf } from '../scene.ts'

/**
 * Whether a word of status at token `at` belongs to another noun than the event's: "на встрече по поводу назначенного штрафа",
 * "темой встречи стала подготовка к саммиту".
 */
export function isOfAnother(scene: Scene, hit: Hit, at: number): boolean {
  if (hit.cue.part !== 'noun') return false
  const { tokens, itemAt } = scene
  const { ahead, attribute, small, adjective } = scene.cues.statuses
  const { norm } = tokens[at]!
  if (ahead.test(norm)) return at >= hit.last
  if (!attribute.test(norm)) return false
  // "Встречи, запланированной на май": behind its noun an attribute follows a comma.
  if (at >= hit.last) return tokens[at - 1]!.norm !== ','
  for (let i = at + 1; i < hit.first; i++) {
    if (itemAt[i]! >= 0 || tokens[i]!.kind === 'number') continue
    if (!small.has(tokens[i]!.norm) && !adjective.test(tokens[i]!.norm)) return true
  }
  return false
}

/**
 * "Это было подчёркнуто в ходе переговоров", "на встрече с послом он заявил": an encounter named in an adjunct under a past verb
 * was held. The words that open the adjunct; absent: no such adjunct, or the verb is not past.
 */
export function duringPast(scene: Scene, hit: Hit): Span | undefined {
  const { tokens, cues, itemAt } = scene
  const { at, locative, whilst, open, passive, past: ended } = cues.statuses
  let opens = -1
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 4); i--) {
    if (tokens[i]!.kind === 'sign' && tokens[i]!.norm !== '-') return undefined
    const pair = `${tokens[i - 1]?.norm} ${tokens[i]!.norm}`
    const on = at.has(tokens[i]!.norm) && locative.test(tokens[hit.first]!.norm)
    if (!on && !whilst.has(pair)) continue
    opens = on ? i : i - 1
    break
  }
  if (opens < 0) return undefined
  const start = scene.sentences[hit.sentence]!.first
  const from = scene.clauseStart[hit.first]!
  const verb = (a: number, b: number): boolean | undefined => {
    for (let i = a; i < b; i++) {
      if (itemAt[i]! >= 0 || (i >= hit.first && i < hit.last)) continue
      const { norm } = tokens[i]!
      if (cues.status.at(tokens, i, b)?.value === 'planned' || cues.status.at(tokens, i, b)?.value === 'possible')
        return false
      if (open.test(norm)) return false
      if (passive.has(norm) || (ended.test(norm) && !cues.notVerbs.at(tokens, i, b))) return true
    }
    return undefined
  }
  const own = verb(from, scene.clauseEnd[hit.first]!)
  // The words "в ходе" may open a clause of their own, whose verb stands in the one before.
  const past = own ?? (opens === from && from > start ? verb(scene.clauseStart[from - 1]!, from) : undefined)
  return past ? spanOf(scene, opens, hit.first) : undefined
}

/**
 * "Накануне саммита", "в преддверии визита", "перед завтрашней встречей": words right before a noun by which it lies ahead. Absent: none,
 * or a participle that "накануне" tells the day of ("итоги состоявшейся накануне встречи").
 */
export function tomorrows(scene: Scene, hit: Hit): Span | undefined {
  const { tokens } = scene
  const { tomorrows: adjective, eve, beforehand, participle } = scene.cues.statuses
  for (let i = hit.first - 1; i >= Math.max(scene.sentences[hit.sentence]!.first, hit.first - 3); i--) {
    const { norm } = tokens[i]!
    if (adjective.test(norm)) return spanOf(scene, i, i + 1)
    if (eve.has(`${tokens[i - 1]?.norm} ${norm}`)) return spanOf(scene, i - 1, i + 1)
    if (beforehand.has(norm)) return participle.test(tokens[i - 1]?.norm ?? '') ? undefined : spanOf(scene, i, i + 1)
    if (tokens[i]!.kind === 'sign') return undefined
  }
  return undefined
}
