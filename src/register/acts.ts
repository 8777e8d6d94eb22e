/**
 * What kind of encounter a promise speaks of, by the words that name it.
 *
 * Source: the cue words for encounters of `languages/*`, as beginnings of words in `register/words/`.
 */
import type { EngagementKind } from '../model/reading.ts'
import { classNamed, holdsStem, spaced } from './stems.ts'
import { all, classes } from './words/index.ts'
import { PROMISED_KINDS } from './words/words.ts'

const KINDS = classes(PROMISED_KINDS, (w) => w.encounters)
const FOUNDING = all((w) => w.founding)

/** The kind of encounter that a folded phrase names; absent when it names none. */
export function actOf(phrase: string): EngagementKind | undefined {
  const words = spaced(phrase)
  const act = classNamed(words, KINDS)
  return act === 'session' && holdsStem(words, FOUNDING) ? undefined : act
}
