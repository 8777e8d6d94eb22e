/** Finds the names of a text: scores, the best tags, a second look at the document, bounds by rule. */
import type { Language } from '../../languages/language.ts'
import type { NameMark, SentenceMark, TokenMark } from '../../model/marks.ts'
import type { Time } from '../../model/reading.ts'
import { addAfterPosts } from './after-posts.ts'
import { addBeside } from './beside.ts'
import { setBounds } from './bounds.ts'
import { addBrought } from './brought.ts'
import { spanOf } from './glued.ts'
import { addKnown } from './known.ts'
import { listedNames } from './listed.ts'
import { mendNames } from './mend.ts'
import { addRepeated } from './repeated.ts'
import { scoresOf } from './scores.ts'
import { tagsOfDocument } from './second-look.ts'
import { addSpeaking } from './speaking.ts'
import { placesOf, type Tagger, type TaggerPlaces } from './tagger.ts'
import { namesOfTags, type TokenName, TYPES } from './tags.ts'
import type { Weights } from './weights.ts'

/**
 * The names of a text, in order, without overlaps.
 * Offsets: UTF-16 code units, half-open, into `text`; every name begins and ends with a token, but for words written on to it.
 * Absent: without learned weights no names are found but those of the lists.
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
  const places = placesOf(tagger, tokens, sentences)
  const found = weights ? taggedNames(tagger, weights, places, sentences) : listedNames(tokens, places.words, tagger)
  const bounded = mendNames(setBounds(found, tokens, tagger, times), tokens, places.words, tagger)
  const held = addAfterPosts(addKnown(bounded, tokens, places, tagger), tokens, places.words, tagger)
  const beside = addBeside(held, tokens, places.words, tagger)
  const speaking = addSpeaking(beside, tokens, places.words, tagger)
  const known = addRepeated(speaking, tokens, places, tagger)
  return (brought ? addBrought(known, tokens, places.words, brought) : known).map((n) => {
    const { start, end } = spanOf(n, text, tokens, tagger)
    return { start, end, type: TYPES[n.type]! }
  })
}

/** What the learned weights take for names. */
function taggedNames(
  { sums, standings }: Tagger,
  weights: Weights,
  places: TaggerPlaces,
  sentences: readonly SentenceMark[],
): TokenName[] {
  const scores = scoresOf(weights, sums, places, sentences, standings)
  const tags = tagsOfDocument(scores, weights.transitions, sentences, places)
  return sentences.flatMap((s, k) => namesOfTags(tags[k]!, s.first))
}
