/** Words around a verb of agreeing: what stands between it and what was agreed, and where that ends. */
import { isCaseMarked } from '../acts/actors.ts'
import { dateOf } from '../day-and-place/dates.ts'
import { sameForm } from '../day-and-place/due.ts'
import type { Scene } from '../scene.ts'

/** "اسرائیل اور لبنان جنگ بندی پر متفق", "دونوں ممالک … پر متفق": past the sides that open a clause without a mark of their own, and past at whose request they agree. */
export function afterSides(scene: Scene, from: number, to: number): number {
  const { tokens, cues, items, itemAt } = scene
  if (cues.table.order !== 'verb-last') return from
  from = pastLeading(scene, from, to)
  for (let i = from + 1; i < Math.min(to, from + 6); i++)
    if (cues.promises.behest.has(tokens[i]!.norm) && cues.caseMarks.at(tokens, i + 1)) {
      from = i + 2
      break
    }
  const pair =
    cues.promises.twoOf.has(tokens[from]?.norm ?? '') && cues.promises.signers.has(tokens[from + 1]?.norm ?? '')
  if (pair) return isMarked(scene, from + 2) ? from : from + 2
  const a = items[itemAt[from]!]
  if (!a?.party || a.kind === 'time' || !cues.leading.at(tokens, a.last, a.last + 1)) return from
  const b = items[itemAt[a.last + 1]!]
  return b?.party &&
    b.kind !== 'time' &&
    b.last < to &&
    !cues.genitives.at(tokens, b.last) &&
    !cues.placeMarks.at(tokens, b.last)
    ? b.last
    : from
}

/** Past the signs and conjunctions that open a clause. */
export function pastLeading({ tokens, cues, itemAt }: Scene, from: number, to: number): number {
  while (from < to && itemAt[from]! < 0 && (tokens[from]!.kind === 'sign' || cues.leading.at(tokens, from, from + 1)))
    from++
  return from
}

const isMarked = (scene: Scene, at: number): boolean =>
  isCaseMarked(scene, at) || scene.cues.standing.doer.has(scene.tokens[at]?.norm ?? '')

/** "نے منگل کو … پر اتفاق کیا": past the day on which they agreed. A day to come is one of what was agreed. */
export function afterDay(scene: Scene, from: number, to: number): number {
  const { tokens, cues, items, itemAt, published } = scene
  const item = items[itemAt[from]!]
  if (cues.table.order !== 'verb-last' || item?.kind !== 'time' || !published) return from
  const day = dateOf(item.time!.value)
  if (!day || day > sameForm(published, day)) return from
  const at = cues.recipients.at(tokens, item.last)?.last ?? item.last
  return at + 1 < to && !isMarked(scene, at) ? at : from
}

/** The token after the first word for something agreed between two tokens. Absent: there is none. */
export function treatyIn(scene: Scene, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const f = scene.cues.treaties.at(scene.tokens, i, to)
    if (f) return scene.cues.treaties.at(scene.tokens, f.last, to)?.last ?? f.last
  }
  return undefined
}

/** "A deal was struck on Friday to dredge a canal": past the day. */
export function afterTime(scene: Scene, from: number, end: number): number {
  const at = scene.tokens[from]?.norm === 'on' ? from + 1 : from
  const item = at < end ? scene.items[scene.itemAt[at]!] : undefined
  return item?.kind === 'time' && item.last < end ? item.last : from
}

/** The token after "that", when it follows within three words and no sign: what was agreed comes after it. */
export function conjunctionAfter(scene: Scene, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + 4); i++) {
    const f = scene.cues.that.at(scene.tokens, i, end)
    if (f) return f.last
    if (scene.tokens[i]!.kind === 'sign' && scene.tokens[i]!.norm !== ',' && scene.tokens[i]!.norm !== '،')
      return undefined
  }
  return undefined
}

/** "معاہدے پر دستخط کرنے والے ممالک": those bound by what was signed once. */
export function isOfSigners({ tokens, cues }: Scene, last: number): boolean {
  const of = tokens.slice(last, last + 3).findIndex((t) => cues.promises.whoDid.has(t.norm))
  return of >= 0 && cues.promises.signers.has(tokens[last + of + 1]?.norm ?? '')
}
