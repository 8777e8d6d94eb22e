/** Who agrees, in a language whose verb comes last: those before the doer's mark or before "between", and not whoever is named besides. */

import type { Engagement } from '../../../model/reading.ts'
import { endsAt } from '../layout/ranges.ts'
import { namedIn, partiesIn, type Sentence, sentenceAt } from '../outcome-fields.ts'
import type { Scene } from '../scene.ts'
import { actors, groupBefore } from './owed.ts'

/** The sides of an agreement between the start of its clause and its verb. Empty: none of them is told. */
export function agreeing(scene: Scene, from: number, verb: number): string[] {
  const { tokens, cues } = scene
  for (let i = from; i < verb; i++) {
    const between = scene.itemAt[i]! < 0 ? cues.between.at(tokens, i, verb) : undefined
    if (!between) continue
    const sides = groupBefore(scene, from, i) ?? []
    // "حکومت اور تاجروں کے درمیان", "حکومت اور پارٹی کے درمیان": what the press's own state agrees with its own people is agreed at home.
    if (sides.length === 1 && (sides[0] === cues.table.home || hasOther(scene, from, i))) return []
    if (sides.length > 0) return sides
  }
  const doers = actors(scene, from, verb)
  // "وفاقی کابینہ نے چین کے ساتھ معاہدے کی منظوری دی": an office whose state is not told acts, and not the one with whom it agrees.
  const office = doers ? undefined : officeActs(scene, from, verb)
  if (office) {
    const others = company(scene, from, verb)
    if (others.length > 0) return office === 'home' ? [cues.table.home, ...others] : []
  }
  // "دونوں فریقین نے روس کے منصوبے کو قبول کر لیا": they act together, and whoever else is named does not.
  if (!doers && pairActs(scene, from, verb)) return []
  // "A اور B کی جانب سے منصوبے پر متفق".
  const behalf = doers ? undefined : behalfOf(scene, from, verb)
  if (behalf && behalf.length > 1) return behalf
  const among = doers ? [] : amongTwo(scene, from, verb)
  if (among.length > 1) return among
  if (!doers) return partiesIn(scene, from, verb).filter((p) => !onlyAsks(scene, from, verb, p))
  for (const p of company(scene, from, verb)) if (!doers.includes(p)) doers.push(p)
  return doers
}

/** "A اور B میں معاہدہ ہوا": two states that "and" joins, right before "in", where nobody else is named: between them. Empty: none stand so. */
function amongTwo(scene: Scene, from: number, verb: number): string[] {
  const { tokens, cues, items, itemAt } = scene
  for (let i = from; i < verb; i++) {
    const a = items[itemAt[i]!]
    if (!a) continue
    if (a.kind === 'time') {
      i = a.last - 1
      continue
    }
    const b = cues.standing.and.has(tokens[a.last]?.norm ?? '') ? items[itemAt[a.last + 1] ?? -1] : undefined
    if (!a.party || !b?.party || b.last >= verb || !cues.promises.among.has(tokens[b.last]!.norm)) return []
    for (let k = b.last; k < verb; k++) if (items[itemAt[k]!]?.party) return []
    return [a.party, b.party]
  }
  return []
}

/** Whether an office or organ without a state stands right before the doer's mark, and whether it is one of the press's own. Absent: others act. */
function officeActs(scene: Scene, from: number, verb: number): 'home' | 'other' | undefined {
  const { tokens, cues } = scene
  let mark = from
  while (mark < verb && !(scene.itemAt[mark]! < 0 && cues.standing.doer.has(tokens[mark]!.norm))) mark++
  if (mark === verb || pairActs(scene, from, verb)) return undefined
  for (let i = mark - 1; i >= Math.max(from, mark - 5); i--) {
    if (scene.itemAt[i]! >= 0) return undefined
    if (scene.atHome && cues.homeOrgans.at(tokens, i, mark)) return 'home'
  }
  return 'other'
}

/** Those before "کی جانب سے". Absent: no such words. */
function behalfOf(scene: Scene, from: number, verb: number): string[] | undefined {
  const { tokens, cues } = scene
  for (let i = from + 1; i < verb; i++)
    if (cues.standing.behalf.has(tokens[i]!.norm) && cues.standing.from.has(tokens[i + 1]?.norm ?? ''))
      return groupBefore(scene, from, cues.genitives.at(tokens, i - 1) ? i - 1 : i)
  return undefined
}

/** Whether "both" or "the two sides" stands right before the doer's mark. */
function pairActs(scene: Scene, from: number, verb: number): boolean {
  const { tokens, cues } = scene
  for (let i = from + 1; i < verb; i++)
    if (cues.standing.doer.has(tokens[i]!.norm) && (isPair(scene, i) || isPair(scene, ofWhom(scene, from, i))))
      return true
  return false
}

const isPair = (scene: Scene, at: number): boolean =>
  endsAt(scene, scene.cues.pairs, at) || endsAt(scene, scene.cues.several, at)

/** "تینوں ملکوں کے نمائندوں نے": the genitive before an office of those who act; the mark itself where none stands there. */
function ofWhom({ tokens, cues, itemAt }: Scene, from: number, mark: number): number {
  for (let i = mark - 1; i > Math.max(from, mark - 5) && itemAt[i]! < 0; i--)
    if (cues.genitives.at(tokens, i))
      return (cues.offices.at(tokens, i + 1, mark) ??
        cues.delegation.at(tokens, i + 1, mark) ??
        cues.officials.at(tokens, i + 1, mark))
        ? i
        : mark
  return mark
}

/** "X نے Y کو … دینے پر اتفاق کیا": the one other state to which what is agreed is given is the other side. */
export function withGetter(scene: Scene, from: number, verb: number, sides: string[]): string[] {
  const { tokens, items, itemAt, cues } = scene
  if (sides.length !== 1 || !/^[A-Z]{2}$/.test(sides[0]!)) return sides
  const others = new Set<string>()
  let gets = false
  for (let i = from; i < verb; i++) {
    const item = items[itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (item.kind === 'time' || !item.party || item.party === sides[0]) continue
    others.add(item.party)
    if (cues.recipients.at(tokens, item.last, verb)) gets = true
  }
  const [other, ...more] = others
  return gets && other && more.length === 0 ? [sides[0]!, other] : sides
}

/**
 * The encounter out of which "the two sides" or one state's agreement came: one of two sides. Of a gathering of more it is not known which two they
 * are; its own agreements are those of all who met there.
 */
export function ofTwo(
  scene: Scene,
  about: Engagement | undefined,
  start: number,
  verb: number,
): Engagement | undefined {
  if (!about || about.parties.length <= 2) return about
  const from = scene.clauseStart[verb]!
  for (let i = from; i < verb; i++) {
    if (scene.cues.promises.twoOf.has(scene.tokens[i]!.norm)) return undefined
  }
  const own = toldOnce(scene, start, verb)
  return own.length === 1 && /^[A-Z]{2}$/.test(own[0]!) ? undefined : about
}

/** "A اور B نے معاہدے پر دستخط کیے اور … پر اتفاق کیا": the sides of a verb that "and" joins to one before are those of that one. */
export function toldOnce(scene: Scene, start: number, verb: number): string[] {
  const { tokens, cues, clauseStart } = scene
  const from = clauseStart[verb]!
  const own = agreeing(scene, from, verb)
  const and = cues.standing.and.has(tokens[from]!.norm) ? from : from - 1
  if (own.length > 0 || and <= start || !cues.standing.and.has(tokens[and]!.norm)) return own
  for (let i = and; i < verb; i++) if (cues.standing.doer.has(tokens[i]!.norm)) return own
  return agreeing(scene, clauseStart[and - 1]!, and)
}

/** "…، بحرین اور ایران کے حکام نے تصدیق کی": those who tell of it in the last clause of the sentence. */
export const tellBehind = (scene: Scene, verb: number, s: Sentence): string[] => {
  const end = scene.clauseEnd[verb]!
  return end < s.last && /^[،,]$/.test(scene.tokens[end]!.norm) && scene.clauseEnd[end]! >= s.last - 1
    ? (actors(scene, end, s.last) ?? [])
    : []
}

/** Those who decide together: of verb-last languages only who stands right before the mark of the doer. */
export const jointly = (scene: Scene, start: number, verb: number): string[] =>
  scene.cues.table.order === 'verb-last'
    ? (actors(scene, start, verb) ?? [])
    : partiesIn(scene, scene.clauseStart[verb]!, verb)

/** Whether a body that acts for no state is named between two tokens. */
function hasOther(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (item?.kind === 'body' && !item.party) return true
  }
  return false
}

const isJoiner = ({ tokens, cues }: Scene, i: number): boolean =>
  cues.standing.and.has(tokens[i]!.norm) || /^[،,]$/.test(tokens[i]!.norm)

/** "ترکی کے ساتھ", "ترکی سے", "چین، ترکی اور ایران کے ساتھ": with whom the doer agrees. */
function company(scene: Scene, from: number, to: number): string[] {
  const out: string[] = []
  let list: string[] = []
  for (let i = from; i < to; i++) {
    const item = scene.items[scene.itemAt[i]!]
    if (!item) {
      if (!isJoiner(scene, i)) list = []
      continue
    }
    i = item.last - 1
    if (!item.party || item.kind === 'time') continue
    list.push(item.party)
    for (let k = item.last; k < Math.min(to, item.last + 3) && scene.itemAt[k]! < 0; k++) {
      if (scene.cues.standing.company.has(scene.tokens[k]!.norm)) for (const p of list.splice(0)) out.push(p)
      // "پاکستان میں سیلاب سے": the mark of another noun.
      else if (scene.cues.caseMarks.at(scene.tokens, k)) break
    }
  }
  return out
}

/** "پاکستان کی درخواست پر": a state that only asks for what others agree. */
function onlyAsks(scene: Scene, from: number, to: number, party: string): boolean {
  const { tokens, cues, items, itemAt } = scene
  for (let i = from; i < to; i++) {
    const item = items[itemAt[i]!]
    if (!item) continue
    i = item.last - 1
    if (item.party !== party) continue
    // "قطر اور ترکی کی ثالثی میں": all that the list names.
    const next = items[itemAt[item.last + 1]!]
    const end = cues.standing.and.has(tokens[item.last]?.norm ?? '') && next?.party ? next.last : item.last
    if (!cues.genitives.at(tokens, end)) continue
    for (let k = end + 1; k < Math.min(to, end + 4); k++) if (cues.promises.behest.has(tokens[k]!.norm)) return true
  }
  return false
}

/** Whether states are told of without their names: "سو سے زائد ممالک". */
function ofStates(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.cues.worldly.at(scene.tokens, i, to)) return true
  return false
}

/** "خدمت گاروں نے قرارداد منظور کی": some act who are of no side, and nobody else is told. */
export function isAlone(
  scene: Scene,
  s: Sentence,
  verb: number,
  acting: number,
  by: readonly string[],
  several: boolean,
): boolean {
  const doers = actors(scene, scene.clauseStart[verb]!, acting)
  // "فریقین" in a report that names no state may be brothers at law; "سو ممالک" are states.
  // "ای سی سی اجلاس میں منصوبے کی منظوری دی گئی": what some body approves is agreed between states only where they are told to.
  if (
    scene.cues.promises.approval.has(scene.tokens[verb + 1]?.norm ?? '') &&
    agreeing(scene, scene.clauseStart[verb]!, verb).length === 0
  )
    return true
  if (
    by.length === 0 &&
    !ofStates(scene, scene.clauseStart[verb]!, verb) &&
    namedIn(scene, scene.sentences[Math.max(0, sentenceAt(scene, s) - 1)]!.first, s.last) === 0
  )
    return true
  return (by.length === 0 && !several) || (doers !== undefined && doers.length === 0 && !several)
}

/** "عزم کا اظہار کیا": what is resolved is agreed only where several resolve it together. */
export function isResolve(scene: Scene, first: number, last: number, own: readonly string[]): boolean {
  const { tokens, cues } = scene
  let resolves = false
  for (let i = first; i < last; i++) if (cues.promises.resolve.has(tokens[i]!.norm)) resolves = true
  if (resolves && (actors(scene, scene.clauseStart[first]!, first) ?? []).length > 1) return false
  // "اس بات سے اتفاق کیا", "انہوں نے اتفاق کیا": somebody shares an opinion.
  const shares = cues.standing.from.has(tokens[first]!.norm) || cues.standing.doer.has(tokens[first]!.norm)
  if (!resolves && !(shares && own.length < 2)) return false
  for (let i = scene.clauseStart[first]!; i < first; i++)
    if (cues.several.at(tokens, i, first) || cues.promises.both.has(tokens[i]!.norm)) return false
  return true
}
