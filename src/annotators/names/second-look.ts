/** A second look at a document: a name found in one place speaks for the same words in another. */
import type { SentenceMark } from '../../model/marks.ts'
import { bestTags } from './tagger.ts'
import { TAGS } from './tags.ts'
import type { WordFacts } from './words.ts'

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
  words: readonly WordFacts[],
  voice = VOICE,
): Uint8Array[] {
  const first = sentences.map((s) => bestTags(scores, transitions, s.first, s.last))
  if (voice === 0) return first
  const seen = new Map<string, Int32Array>()
  sentences.forEach((s, k) => {
    const tags = first[k]!
    for (let i = 0; i < tags.length; i++) {
      const word = words[s.first + i]!
      if (word.norm.length < 2) continue
      let counts = seen.get(word.norm)
      if (!counts) {
        if (tags[i] === 0) continue
        seen.set(word.norm, (counts = new Int32Array(TAGS)))
      }
      counts[tags[i]!]!++
    }
  })
  // Words that were first seen outside names are counted now.
  const outside = new Map<string, number>()
  sentences.forEach((s, k) => {
    first[k]!.forEach((tag, i) => {
      const norm = words[s.first + i]!.norm
      if (tag === 0 && seen.has(norm)) outside.set(norm, (outside.get(norm) ?? 0) + 1)
    })
  })
  return sentences.map((s, k) => {
    const tags = first[k]!
    let moved = false
    for (let i = s.first; i < s.last; i++) {
      const word = words[i]!
      const counts = seen.get(word.norm)
      if (!counts) continue
      const own = tags[i - s.first]!
      const out = outside.get(word.norm) ?? 0
      for (let t = 1; t < TAGS; t++) {
        const n = counts[t]! - (own === t ? 1 : 0)
        if (n <= 0 || out > MOST_OUTSIDE * n) continue
        if (own !== t) moved = true
        scores[i * TAGS + t]! += (voice * n) / (n + 0.5 + 0.5 * out)
      }
    }
    return moved ? bestTags(scores, transitions, s.first, s.last) : tags
  })
}
