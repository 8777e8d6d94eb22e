/** Whether two names are those of one standing body. */
import type { Mechanism } from '../model/reading.ts'
import { foldPhrase } from '../text/fold.ts'
import { subjectsOf } from './subjects.ts'

/** The classes of subject of a body, by its subject and its name. */
export const subjectsOfBody = (m: Mechanism): readonly string[] =>
  subjectsOf(foldPhrase([m.subject, m.name].filter(Boolean).join(' ')))

/** Whether two bodies may be one: their parties do not differ and their subjects do not exclude each other. */
export function alikeBody(a: Mechanism, b: Mechanism): boolean {
  if (foldPhrase(a.name) === foldPhrase(b.name)) return true
  if (
    a.parties.length > 0 &&
    b.parties.length > 0 &&
    !a.parties.every((p) => b.parties.includes(p)) &&
    !b.parties.every((p) => a.parties.includes(p))
  )
    return false
  const [x, y] = [subjectsOfBody(a), subjectsOfBody(b)]
  return x.length === 0 || y.length === 0 || x.some((s) => y.includes(s))
}
