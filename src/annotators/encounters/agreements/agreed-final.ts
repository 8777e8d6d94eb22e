/** Agreements whose verb comes last, with words between the pact and the verb: "معاہدہ نو ماہ پہلے ہوا", "معاہدے پر لیما میں دستخط ہوئے". */
import type { AgreedCue } from '../../../languages/tables/encounters.ts'
import type { Found } from '../../../text/phrases.ts'
import type { Finder } from '../layout/finders.ts'
import type { Scene } from '../scene.ts'

/** How many tokens may stand between a pact and the verb by which it was made, and between it and its signing. */
const MADE = 8
const SIGNED = 14

const QUOTE = /^[’‘'"”“»)]$/

/** The shapes in the order in which they are asked, each with the words that it begins with. */
export const FINAL: readonly Finder<AgreedCue>[] = [
  [({ treaties }) => [treaties], madeApart],
  [({ promises }) => [promises.onPact], signedApart],
]

/** "’معاہدہ‘ ہوا", "معاہدہ نو ماہ پہلے ہوا تھا", "معاہدہ طے پا چکا ہے": a quotation mark, a time, a place or a particle before the verb. */
function madeApart(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues, items, itemAt } = scene
  if (itemAt[i]! >= 0) return undefined
  let k = cues.treaties.at(tokens, i, end)?.last ?? end
  for (const stop = Math.min(end, k + MADE); k < stop; ) {
    const made = itemAt[k]! < 0 ? cues.promises.pactMade.at(tokens, k, end) : undefined
    if (made) return isEachs(scene, i) ? undefined : { first: i, last: made.last, value: 'clause' }
    const item = items[itemAt[k]!]
    if (item ? item.kind !== 'time' && item.kind !== 'place' : !isBeside(scene, k)) return undefined
    k = item ? item.last : k + 1
  }
  return undefined
}

/** "A نے ایک اور B نے دو معاہدے بھی کیے": each made its own, and the two none together. */
function isEachs({ tokens, cues, clauseStart, itemAt }: Scene, pact: number): boolean {
  let doers = 0
  for (let i = clauseStart[pact]!; i < pact; i++) if (itemAt[i]! < 0 && cues.standing.doer.has(tokens[i]!.norm)) doers++
  return doers > 1
}

const isBeside = ({ tokens, cues }: Scene, k: number): boolean =>
  QUOTE.test(tokens[k]!.norm) || cues.promises.besidePact.has(tokens[k]!.norm)

/** "معاہدے پر 3 مئی کو لیما میں دستخط ہوئے", "یادداشت پر A کی جانب سے B نے دستخط کیے": when, where and who stand before the verb. */
function signedApart(scene: Scene, i: number, end: number): Found<AgreedCue> | undefined {
  const { tokens, cues, itemAt } = scene
  if (itemAt[i]! >= 0 || i === 0) return undefined
  const pact = QUOTE.test(tokens[i - 1]!.norm) ? i - 2 : i - 1
  if (pact < 0 || !cues.treaties.at(tokens, pact, i)) return undefined
  for (let k = i + 1; k < Math.min(end - 1, i + SIGNED); k++) {
    if (itemAt[k]! >= 0) continue
    const { norm, kind } = tokens[k]!
    if (cues.promises.signing.has(norm))
      return cues.promises.signedVerb.has(tokens[k + 1]!.norm) ? { first: i, last: k + 1, value: 'before' } : undefined
    if ((kind === 'sign' && !QUOTE.test(norm)) || cues.clauseEnds.at(tokens, k, end) || cues.that.at(tokens, k, end))
      return undefined
  }
  return undefined
}

/** The verb before which the sides of an agreement stand: its own first token, or that of the signing which other words part from the pact. */
export const verbOf = ({ tokens, cues }: Scene, first: number, last: number): number =>
  last - first > 2 && cues.promises.onPact.has(tokens[first]!.norm) && cues.promises.signing.has(tokens[last - 1]!.norm)
    ? last - 1
    : first
