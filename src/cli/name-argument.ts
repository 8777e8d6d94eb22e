/** A name as somebody types or pastes it behind a command. */
import { RoznamchaError } from '../model/error.ts'
import { LONGEST_NAME } from '../workers/people.ts'

/** Characters that nobody sees: zero-width ones, direction marks, soft hyphens. The non-joiner stays: Urdu writes with it. */
const UNSEEN = /[\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** The name that a command's words spell, without what nobody sees. Throws `usage` where there is none, or it is too long to be one. */
export function nameFrom(words: readonly string[], command: string): string {
  const name = words.join(' ').replace(UNSEEN, '').trim()
  if (name === '') throw new RoznamchaError('usage', `${command} needs a name`)
  if (name.length > LONGEST_NAME)
    throw new RoznamchaError('usage', `a name has at most ${LONGEST_NAME} letters; this one has ${name.length}`)
  return name
}

/** Whether a name holds the part that is looked for: anywhere; a part of one or two letters only as a word of its own. */
export const holdsPart = (name: string, part: string): boolean => {
  const [whole, sought] = [name.toLowerCase(), part.toLowerCase()]
  return sought.length > 2 ? whole.includes(sought) : whole.split(/[^\p{L}\p{M}\p{N}]+/u).includes(sought)
}
