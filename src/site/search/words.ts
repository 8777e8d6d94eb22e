/** By which words and sounds an entry is found: its own, and every name that its people, bodies and states go by anywhere. */
import type { Entry } from '../../model/entry.ts'
import { eachTerm } from '../../model/search.ts'
import { bodyIdOf, seatOf } from '../../register/body.ts'
import { entryTerms, isBetween } from '../../workers/index-terms.ts'
import { personKey, type Survey } from '../survey.ts'
import { partyKeys, personKeys } from './names.ts'
import { soundKey } from './postings.ts'

export function entryKeys(entry: Entry, survey: Survey): Set<string> {
  const { title, body, names } = entryTerms(entry)
  const keys = new Set<string>()
  for (const term of [...eachTerm(title), ...eachTerm(body)]) if (!isBetween(term)) keys.add(term)
  for (const sound of eachTerm(names)) if (!isBetween(sound)) keys.add(soundKey(sound))
  const add = (more: readonly string[]): void => {
    for (const key of more) keys.add(key)
  }
  for (const code of entry.parties.shown ?? []) add(partyKeys(code))
  for (const p of entry.people) {
    const person =
      p.rejected || p.name.shown === undefined ? undefined : survey.called.get(personKey(p.party.shown, p.name.shown))
    if (person) add(personKeys(person))
  }
  const seat = seatOf(entry)
  const standing = seat && survey.bodyNames.get(bodyIdOf(seat))
  if (standing) add(standing)
  return keys
}
