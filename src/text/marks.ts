/** What results that are kept rest on: a change of an entry tells by its marks which of them hold no more. Pure. */
import { nameTerms } from './terms.ts'

/** Longer runs of words are in no name that anybody asks for. */
const LONGEST_RUN = 6

/** The mark that every change of any entry touches. */
export const EVERY = '*'

/** The mark of everybody who may be called so, in any script. Absent: '' for what has no sound. */
export const markOfName = (name: string): string => nameTerms(name).join(' ')

/** The marks that an entry with this name of a person touches: its sounds, and every run of them. */
export function marksTouchedBy(name: string): string[] {
  const terms = nameTerms(name)
  const out = new Set<string>()
  for (let from = 0; from < terms.length; from++)
    for (let to = from + 1; to <= Math.min(terms.length, from + LONGEST_RUN); to++)
      out.add(terms.slice(from, to).join(' '))
  return [...out]
}
