/** Who agreed, and whether they did, where the verb comes last. */
import { partiesIn } from './outcome-fields.ts'
import type { Scene } from './scene.ts'

/** "باغیوں اور شامی حکومت کے درمیان": two sides, though only one of them is a state. */
export function betweenIn(scene: Scene, from: number, to: number, own: readonly string[]): boolean {
  if (own.length === 0) return false
  for (let i = from; i < to; i++) if (scene.cues.between.at(scene.tokens, i, to)) return true
  return false
}

/** "گروپ کے ساتھ ہونے والا معاہدہ": the other side stands right before the participle. */
export const withIn = (scene: Scene, from: number, to: number): boolean =>
  to - from > 2 && scene.cues.promises.with.has(scene.tokens[to - 1]!.norm) && partiesIn(scene, from, to).length > 0

/** "دو سو ممالک نے", "دونوں فریق … متفق": several who act, none of them named. */
export function severalAct(scene: Scene, from: number, to: number, alone: boolean): boolean {
  for (let i = from; i < to; i++) {
    const f = scene.cues.several.at(scene.tokens, i, to)
    if (f && (alone || scene.cues.subjectMarks.at(scene.tokens, f.last, to))) return true
  }
  return false
}

/** "اگر وہ … پر متفق ہوگا": a condition before the verb, or a word right after it, leaves open whether it was agreed. */
export function isOpen(scene: Scene, first: number, last: number, end: number): boolean {
  for (let i = scene.clauseStart[first]!; i < first; i++)
    if (scene.cues.conditions.at(scene.tokens, i, first)) return true
  for (let i = last; i < Math.min(end, last + 3) && scene.tokens[i]!.kind !== 'sign'; i++) {
    const f = scene.cues.status.at(scene.tokens, i, end)
    if (f && (f.value === 'planned' || f.value === 'possible' || f.value === 'denied')) return true
    // "اتفاق رائے قائم نہیں ہو سکا".
    if (scene.cues.promises.not.has(scene.tokens[i]!.norm)) return true
  }
  return false
}

/** Whether words of agreeing only ask what a pact is, or tell of firms or private people. */
export const isNoPact = (scene: Scene, start: number, first: number, last: number): boolean =>
  asksWhat(scene, start, first, last) || isOfFirms(scene, first) || isOfPeople(scene, first)

/** "دونوں کے درمیان معاہدہ کیا ہے": without the doer's mark before it the verb "made" is the word for "what". */
function asksWhat({ tokens, cues }: Scene, start: number, first: number, last: number): boolean {
  if (!cues.promises.whether.has(tokens[last - 1]!.norm) || !cues.promises.isNow.has(tokens[last]?.norm ?? ''))
    return false
  for (let i = start; i < first; i++) if (cues.standing.doer.has(tokens[i]!.norm)) return false
  return true
}

/** "جاپان کی کمپنی کے ساتھ معاہدہ": a firm that acts for no state is a side. */
function isOfFirms(scene: Scene, first: number): boolean {
  const { tokens, cues, items, itemAt } = scene
  for (let i = scene.clauseStart[first]!; i < first; i++) {
    const f = cues.promises.firms.at(tokens, i, first)
    if (!f || items[itemAt[i]!]?.party) continue
    let at = f.last
    if (cues.genitives.at(tokens, at, first)) at++
    if (cues.standing.doer.has(tokens[at]?.norm ?? '') || cues.standing.company.has(tokens[at]?.norm ?? '')) return true
    if (cues.between.at(tokens, f.last, first)) return true
  }
  return false
}

/** "دونوں ملکوں کے صحافی اس پر متفق ہیں": private people are the subject, without a mark of whose behind them. */
function isOfPeople(scene: Scene, first: number): boolean {
  const { tokens, cues, itemAt } = scene
  for (let i = scene.clauseStart[first]!; i < first; i++) {
    const f = itemAt[i]! < 0 ? cues.unofficial.at(tokens, i, first) : undefined
    if (f && !cues.genitives.at(tokens, f.last, first) && !cues.caseMarks.at(tokens, f.last, first)) return true
  }
  return false
}
