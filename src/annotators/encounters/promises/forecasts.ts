/** Clauses in the future tense that promise nothing: what a thing will be, what follows from a condition. */
import { endsAt } from '../layout/ranges.ts'
import type { Scene } from '../scene.ts'

/** Whether a clause from `from` to `to` tells what would follow ("… then they will go"), what something will be ("it will be the second summit"), or only which thing is meant. */
export function isForecast(scene: Scene, from: number, first: number, to: number): boolean {
  return (
    isConsequence(scene, from) ||
    isPredication(scene, from, first) ||
    isGuess(scene, first) ||
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

/** "استعمال کر سکے گا", "حیران کر دیا ہو گا": what somebody will be able to do, or must have done by now. */
function isGuess(scene: Scene, first: number): boolean {
  const { tokens, cues } = scene
  if (cues.promises.able.test(tokens[first - 1]?.norm ?? '')) return true
  const at = copulaAt(scene, 0, first)
  return at > 0 && cues.promises.presumed.has(tokens[at - 1]!.norm)
}

/** The token where "will be" begins; -1 where the verb in the future is another. */
function copulaAt({ tokens, cues }: Scene, from: number, first: number): number {
  if (cues.copulas.at(tokens, first)) return first
  return first > from && cues.copulas.at(tokens, first - 1) ? first - 1 : -1
}

/**
 * "بات چیت کا محور شام ہو گا", "موضوع تجارت ہو گا", "وہ بے تاب ہوں گے": what something will be, by a name or another word right before the verb that
 * neither tells when and where nor comes about ("اجلاس پیر کو ہو گا", "دستخط ہوں گے"); or by its number ("this will be the second summit").
 */
function isPredication(scene: Scene, from: number, first: number): boolean {
  const { tokens, cues } = scene
  const at = copulaAt(scene, from, first)
  if (at <= from) return false
  const n = scene.itemAt[at - 1]!
  if (n >= 0) return scene.items[n]!.kind !== 'time'
  if (endsAt(scene, cues.events, at)) return isCounted(scene, from, at - 1)
  if (cues.table.order !== 'verb-last' || tokens[at - 1]!.kind !== 'word') return false
  const comesAbout =
    cues.promises.occurring.has(tokens[at - 1]!.norm) ||
    cues.promises.signing.has(tokens[at - 1]!.norm) ||
    endsAt(scene, cues.definiteActs, at) ||
    endsAt(scene, cues.treaties, at) ||
    endsAt(scene, cues.caseMarks, at)
  return !comesAbout
}

/** "یہ … دوسری کانفرنس ہوگی" counts a gathering; "… دوسری کانفرنس ہوگی" announces one. */
function isCounted(scene: Scene, from: number, to: number): boolean {
  let i = from
  while (i < to && !scene.cues.pointers.at(scene.tokens, i, to)) i++
  for (; i < to; i++) if (scene.cues.ordinals.at(scene.tokens, i, to)) return true
  return false
}
