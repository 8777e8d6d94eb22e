/** Words around a verb of agreeing: what stands between it and what was agreed, and where that ends. */
import type { Scene } from './scene.ts'

/** "اسرائیل اور لبنان جنگ بندی پر متفق": past the sides that open a clause without a mark of their own. */
export function afterSides(scene: Scene, from: number, to: number): number {
  const { tokens, cues, items, itemAt } = scene
  if (cues.table.order !== 'verb-last') return from
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
