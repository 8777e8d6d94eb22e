/** Keys of names: of people in all their spellings, and of states in the languages of the interface. */
import type { Person } from '../../model/person.ts'
import { party } from '../../server/show.ts'
import { interfaces } from '../../server/words/index.ts'
import { nameTerms, termsOf } from '../../text/terms.ts'
import { soundKey } from './postings.ts'

/** Keys of names, by word and by sound. */
export const nameKeys = (names: readonly string[]): string[] =>
  names.flatMap((name) => [...termsOf(name), ...nameTerms(name).map(soundKey)])

export const personKeys = (person: Person): string[] => nameKeys(person.names.map((n) => n.name))

const ofParties = new Map<string, readonly string[]>()

/** The keys of a state's name in the languages of the interface. */
export function partyKeys(code: string): readonly string[] {
  const before = ofParties.get(code)
  if (before) return before
  const keys = nameKeys([...new Set(interfaces.map((words) => party(words, code)))])
  ofParties.set(code, keys)
  return keys
}
