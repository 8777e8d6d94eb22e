/** A second look at a document: a name found in one place speaks for the same words in another. */
import type { SentenceMark } from '../../model/marks.ts'
import { bestTags, type TaggerPlaces } from './tagger.ts'
import { TAGS } from './tags.ts'

/** How much the document's other places count, in the scores' own unit; chosen by cross-validation on the reports learnt from. */
const VOICE = 1.6
/** Words that stand outside names far more often than inside are no evidence. */
const MOST_OUTSIDE = 3

/**
 * Reads the tags of a whole document twice. The first reading is counted: how often each word begins or continues a name of each type.
 * Where a word was read otherwise than mostly in the document, its scores are raised and its sentence is read again.
 */
export function tagsOfDocument(
  scores: Float32Array,
  transitions: Float32Array,
  sentences: readonly SentenceMark[],
  { words, kind, kinds }: Pick<TaggerPlaces, 'words' | 'kind' | 'kinds'>,
  voice = VOICE,
): Uint8Array[] {
  const first = sentences.map((s) => bestTags(scores, transitions, s.first, s.last))
  if (voice === 0) return first
  /** How often each word of the document was given each tag. */
  const counts = new Int32Array(kinds * TAGS)
  /** Whether a word was found in a name anywhere. */
  const named = new Uint8Array(kinds)
  sentences.forEach((s, k) => {
    const tags = first[k]!
    for (let i = 0; i < tags.length; i++) {
      if (words[s.first + i]!.norm.length < 2) continue
      const word = kind[s.first + i]!
      counts[word * TAGS + tags[i]!]!++
      if (tags[i] !== 0) named[word] = 1
    }
  })
  return sentences.map((s, k) => {
    const tags = first[k]!
    let moved = false
    for (let i = s.first; i < s.last; i++) {
      const word = kind[i]!
      if (!named[word]) continue
      const own = tags[i - s.first]!
      const out = counts[word * TAGS]!
      for (let t = 1; t < TAGS; t++) {
        const n = counts[word * TAGS + t]! - (own === t ? 1 : 0)
        if (n <= 0 || out > MOST_OUTSIDE * n) continue
        if (own !== t) moved = true
        scores[i * TAGS + t]! += (voice * n) / (n + 0.5 + 0.5 * out)
      }
    }
    return moved ? bestTags(scores, transitions, s.first, s.last) : tags
  })
}
