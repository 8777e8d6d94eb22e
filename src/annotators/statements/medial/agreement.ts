/** Weighs by their endings whether words can be the subject of a verb, in a language with cases. */
import { fits } from '../../../text/lists.ts'
import type { Scene } from '../scene.ts'

/** Whether two verbs stand in one number, as far as their endings tell: "пишут … требует" do not. */
export function sameNumber(scene: Scene, one: number, other: number): boolean {
  const many = (i: number): boolean | undefined => {
    const { norm } = scene.tokens[i]!
    if (fits(scene.forms.many, norm)) return true
    return fits(scene.forms.one, norm) ? false : undefined
  }
  const [a, b] = [many(one), many(other)]
  return a === undefined || b === undefined || a === b
}
