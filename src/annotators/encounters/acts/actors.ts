/** Who acts in a clause whose verb comes last, by the marks behind the names. */
import type { Item, Scene } from '../scene.ts'

const isStateNamed = ({ tokens, language }: Scene, { first, last }: Item): boolean =>
  language.countries.place(tokens.slice(first, last).map((t) => t.norm))?.state === true

/** Whether an owner's mark or that of another case than the subject's follows a name. */
export const isCaseMarked = ({ cues, tokens }: Scene, at: number, to: number = tokens.length): boolean =>
  cues.genitives.at(tokens, at, to) !== undefined || cues.caseMarks.at(tokens, at, to) !== undefined

/**
 * Whether somebody of a known side acts in a clause whose verb comes last: "فرانسیسی صدر … پہنچیں گے", and not only a place or an owner is
 * named, as in "طوفان فلوریڈا سے گزرے گا", "بھارت سے یاتری آئیں گے". A pronoun at the head stands for who was told of before.
 */
export function hasActor(scene: Scene, from: number, to: number): boolean {
  const { tokens, items, itemAt, cues } = scene
  for (let i = from; i < Math.min(to, from + 3); i++) if (cues.pairs.at(tokens, i, to)) return true
  for (let i = from; i < to; i++) {
    const item = items[itemAt[i]!]
    if (!item) {
      // "اُن کا ملک … دے گا".
      if (cues.promises.country.has(tokens[i]!.norm) && !isCaseMarked(scene, i + 1, to)) return true
      const office =
        cues.officials.at(tokens, i, to) ??
        cues.offices.at(tokens, i, to) ??
        cues.delegation.at(tokens, i, to) ??
        cues.several.at(tokens, i, to)
      if (office && !isCaseMarked(scene, office.last, to)) return true
      continue
    }
    i = item.last - 1
    if (item.kind === 'time' || !item.party || item.owner) continue
    const mark = item.kind === 'state' ? undefined : cues.genitives.at(tokens, item.last, to)
    // "بہاماس جزیرے سے": a place that is no state acts only under the mark of who acts.
    if (
      item.kind === 'place' &&
      !isStateNamed(scene, item) &&
      !scene.cues.standing.doer.has(tokens[item.last]?.norm ?? '')
    )
      continue
    if (item.kind !== 'state' && !isCaseMarked(scene, item.last, to)) return true
    if (mark || item.kind === 'state')
      for (let k = mark?.last ?? item.last; k < Math.min(to, item.last + 5); k++)
        if (
          items[itemAt[k]!]?.kind === 'person' ||
          cues.officials.at(tokens, k, to) ||
          cues.delegation.at(tokens, k, to) ||
          cues.organs.at(tokens, k, to)
        )
          return true
  }
  return false
}

/** "ہم … کریں گے", "وہ … کریں گے": whoever speaks, or was told of before, at the head of the clause. */
export function speaksOfSelf(scene: Scene, from: number, to: number): boolean {
  const { tokens, cues } = scene
  for (let i = from; i < Math.min(to, from + 4); i++)
    if (cues.firstPerson.at(tokens, i, to) || cues.pairs.at(tokens, i, to)) return true
  return false
}
