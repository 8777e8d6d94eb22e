/** Who agreed, and whether they did, where the verb comes last. */
import { partiesIn } from '../outcome-fields.ts'
import type { Scene } from '../scene.ts'

/** "باغیوں اور شامی حکومت کے درمیان": two sides, though only one of them is a state. */
export function betweenIn(scene: Scene, from: number, to: number, own: readonly string[]): boolean {
  if (own.length === 0) return false
  for (let i = from; i < to; i++) if (scene.cues.between.at(scene.tokens, i, to)) return true
  return false
}

/** "حکومت اور باغیوں نے": those who fight a state agree with it, before the doer's mark. */
export function withFighters({ tokens, cues }: Scene, from: number, to: number, own: readonly string[]): boolean {
  if (own.length !== 1) return false
  for (let i = from; i < to; i++)
    if (cues.promises.rebels.has(tokens[i]!.norm)) {
      if (cues.standing.doer.has(tokens[i + 1]?.norm ?? '')) return true
      // "باغیوں کے رہنما اور صدر نے": whoever leads them.
      const of = cues.genitives.at(tokens, i + 1, to)
      if (of && cues.officials.at(tokens, of.last, to)) return true
    }
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

/** "آمادہ ہو جائیں", "پر دستخط کرے", "پر دستخط کرنے والے تھے", "پر دستخط کی تقریب پیر کو ہو گی": not agreed yet, or only as a rule. */
export function isNotYet(scene: Scene, last: number): boolean {
  const { tokens, cues, clauseEnd } = scene
  const { notYet, unmade, unmadeUnless, being } = cues.promises
  const at = being.has(tokens[last]?.norm ?? '') ? last + 1 : last
  const { norm } = tokens[at] ?? { norm: '' }
  if (notYet.has(norm)) return true
  if (unmade.has(norm)) {
    const behind = cues.genitives.at(tokens, at + 1) ? at + 2 : at + 1
    return !unmadeUnless.has(tokens[behind]?.norm ?? '')
  }
  if (!cues.genitives.at(tokens, last)) return false
  const end = clauseEnd[last]!
  return end - last < 12 && (cues.weakPromise.at(tokens, end - 1) ?? cues.weakPromise.at(tokens, end - 2)) !== undefined
}

/** Whether words of agreeing only ask what a pact is, or tell of firms or private people. */
export const isNoPact = (scene: Scene, start: number, first: number, last: number): boolean =>
  asksWhat(scene, start, first, last) ||
  isOfFirms(scene, first) ||
  isOfPeople(scene, first) ||
  exchangesOther(scene, first, last) ||
  confirms(scene, first, last)

/** "خیالات کا تبادلہ کیا": only treaties are agreed where they are exchanged. */
function exchangesOther({ tokens, cues }: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (cues.promises.exchange.has(tokens[i]!.norm)) return !cues.treaties.at(tokens, first - 1, first)
  return false
}

/** "شرکت کی توثیق کی": what is confirmed, and no pact that is ratified. */
function confirms(scene: Scene, first: number, last: number): boolean {
  const { tokens, cues } = scene
  let ratifies = false
  for (let i = first; i < last; i++) if (cues.promises.ratified.has(tokens[i]!.norm)) ratifies = true
  if (!ratifies) return false
  for (let i = scene.clauseStart[first]!; i < first; i++)
    if (cues.treaties.at(tokens, i, first) || cues.promises.pactNames.has(tokens[i]!.norm)) return false
  return true
}

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
    const item = items[itemAt[i]!]
    if (!f || (item?.party && !/^[A-Z]{2}$/.test(item.party))) continue
    let at = Math.max(f.last, item?.last ?? 0)
    if (cues.genitives.at(tokens, at, first)) at++
    if (cues.standing.doer.has(tokens[at]?.norm ?? '') || cues.standing.company.has(tokens[at]?.norm ?? '')) return true
    if (cues.between.at(tokens, Math.max(f.last, item?.last ?? 0), first)) return true
    // "ایک کمپنی اور دوسری کے درمیان".
    if (cues.standing.and.has(tokens[at]?.norm ?? ''))
      for (let k = at + 1; k < Math.min(first, at + 8); k++) if (cues.between.at(tokens, k, first)) return true
  }
  return false
}

/** "دونوں ملکوں کے صحافی اس پر متفق ہیں": private people are the subject, without a mark of whose behind them, and nobody is marked as the doer before. */
function isOfPeople(scene: Scene, first: number): boolean {
  const { tokens, cues, itemAt } = scene
  for (let i = scene.clauseStart[first]!; i < first; i++) {
    if (cues.standing.doer.has(tokens[i]!.norm)) return false
    const f = itemAt[i]! < 0 ? cues.unofficial.at(tokens, i, first) : undefined
    if (f && !cues.genitives.at(tokens, f.last, first) && !cues.caseMarks.at(tokens, f.last, first)) return true
  }
  return false
}

/**
 * "A اور B کے درمیان ہونے والا معاہدہ": where the sides begin that are told of before a participle. Absent: none are, and the words of the
 * clause around tell of something else.
 */
export function sidesOfNamed(scene: Scene, first: number): number | undefined {
  const { tokens, cues, items, itemAt } = scene
  const start = scene.clauseStart[first]!
  // "وہ … ہونے والے معاہدے پر خوش تھے": told of somebody else.
  if (cues.promises.pronouns.has(tokens[start]!.norm) || cues.pointers.at(tokens, start)) return undefined
  let mark = -1
  for (let i = start; i < first; i++)
    if (itemAt[i]! < 0 && (cues.between.at(tokens, i, first) || cues.promises.with.has(tokens[i]!.norm))) mark = i
  if (mark < 0) return undefined
  let from = mark
  for (let i = mark - 1; i >= start; i--) {
    const item = items[itemAt[i]!]
    if (item) {
      from = i = item.first
      continue
    }
    const { norm, kind } = tokens[i]!
    if (kind === 'sign' && !/^[،,]$/.test(norm)) break
    if (cues.caseMarks.at(tokens, i) || cues.standing.doer.has(norm) || cues.leading.at(tokens, i, i + 1)) {
      if (!cues.standing.and.has(norm)) break
    }
  }
  return from < mark ? from : undefined
}
