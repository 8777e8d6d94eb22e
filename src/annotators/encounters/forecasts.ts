/** Clauses in the future tense that promise nothing: what a thing will be, what follows from a condition. */
import type { Scene } from './scene.ts'

/** Whether a clause from `from` to `to` tells what would follow ("… then they will go"), what something will be ("it will be the second summit"), or only which thing is meant. */
export function isForecast(scene: Scene, from: number, first: number, to: number): boolean {
  return (
    isConsequence(scene, from) ||
    isPredication(scene, from, first) ||
    isRestrictive(scene, from, to) ||
    isConditional(scene, to)
  )
}

/** "جو امداد دی جائے گی وہ …": a relative clause that the main clause takes up says which one, and promises nothing. */
const isRestrictive = (scene: Scene, from: number, to: number): boolean =>
  scene.cues.relatives.at(scene.tokens, from) !== undefined && scene.cues.correlates.at(scene.tokens, to) !== undefined

/** "… متفق ہوگا اگر": the condition comes after. */
function isConditional(scene: Scene, to: number): boolean {
  const joined = scene.cues.leading.at(scene.tokens, to)?.last ?? to
  return scene.cues.conditions.at(scene.tokens, joined) !== undefined
}

/** "تو وہ … شامل ہو جائیں گے": the clause opens with the word for "then". */
function isConsequence(scene: Scene, from: number): boolean {
  const { cues, tokens } = scene
  while (tokens[from]?.kind === 'sign') from++
  const f = cues.consequence.at(tokens, from)
  if (f !== undefined && f.last > from) return true
  // "اگر … تو … کرے گا اور … کرے گا": all that comes after the two.
  if (cues.table.order !== 'verb-last') return false
  let asked = false
  for (let i = from - 1; i >= Math.max(0, from - 60); i--) {
    if (tokens[i]!.kind === 'sign' && /[.۔؟!]/.test(tokens[i]!.norm)) return false
    if (cues.consequence.at(tokens, i, from)) asked = true
    else if (asked && cues.conditions.at(tokens, i, from)) return true
  }
  return false
}

/** "بات چیت کا محور شام ہو گا": what something will be, by a name right before the verb, or by its number ("this will be the second summit"). */
function isPredication(scene: Scene, from: number, first: number): boolean {
  const { tokens, cues } = scene
  const at = cues.copulas.at(tokens, first)
    ? first
    : first > from && cues.copulas.at(tokens, first - 1)
      ? first - 1
      : -1
  if (at <= from) return false
  const n = scene.itemAt[at - 1]!
  if (n >= 0) return scene.items[n]!.kind !== 'time'
  return cues.events.at(tokens, at - 1, at) !== undefined && isCounted(scene, from, at - 1)
}

/** "یہ … دوسری کانفرنس ہوگی" counts a gathering; "… دوسری کانفرنس ہوگی" announces one. */
function isCounted(scene: Scene, from: number, to: number): boolean {
  let i = from
  while (i < to && !scene.cues.pointers.at(scene.tokens, i, to)) i++
  for (; i < to; i++) if (scene.cues.ordinals.at(scene.tokens, i, to)) return true
  return false
}
