/** Finds the names of a text: scores, the best tags, a second look at the document, bounds by rule. */
import type { Language } from '../../languages/language.ts'
import type { NameMark, SentenceMark, TokenMark } from '../../model/marks.ts'
import type { Time } from '../../model/reading.ts'
import { setBounds } from './bounds.ts'
import { addBrought } from './brought.ts'
import { spanOf } from './glued.ts'
import { addKnown } from './known.ts'
import { mendNames } from './mend.ts'
import { addRepeated } from './repeated.ts'
import { scoresOf } from './scores.ts'
import { tagsOfDocument } from './second-look.ts'
import { addSpeaking } from './speaking.ts'
import { placesOf, type Tagger } from './tagger.ts'
import { namesOfTags, TYPES } from './tags.ts'

/**
 * The names of a text, in order, without overlaps.
 * Offsets: UTF-16 code units, half-open, into `text`; every name begins and ends with a token, but for words written on to it.
 * Absent: without learned weights no names are found.
 */
export function findNames(
  tagger: Tagger,
  text: string,
  tokens: readonly TokenMark[],
  sentences: readonly SentenceMark[],
  times: readonly Time[],
  brought?: Language['brought'],
): NameMark[] {
  const { weights } = tagger
  if (!weights) return []
  const places = placesOf(tagger, tokens, sentences)
  const scores = scoresOf(weights, tagger.sums, places, sentences, tagger.standings)
  const tags = tagsOfDocument(scores, weights.transitions, sentences, places)
  const found = sentences.flatMap((s, k) => namesOfTags(tags[k]!, s.first))
  const bounded = mendNames(setBounds(found, tokens, tagger, times), tokens, places.words, tagger)
  const speaking = addSpeaking(addKnown(bounded, tokens, places.words, tagger), tokens, places.words, tagger)
  const known = addRepeated(speaking, tokens, places.words, tagger.lists)
  return (brought ? addBrought(known, tokens, places.words, brought) : known).map((n) => ({
    ...spanOf(n, text, tokens, tagger),
    type: TYPES[n.type]!,
  }))
}
