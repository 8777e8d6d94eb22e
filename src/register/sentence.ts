/** The sentence around a span of a report, as far as marks alone tell. */
import type { Span } from '../model/span.ts'

const SENTENCE_END = /[.!?۔؟\n]/
/** No farther than this from the span, in UTF-16 code units. */
const FARTHEST = 300

/** From one sentence's end to the next around a span of `text`; cut where none stands near. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && start - from < FARTHEST && !SENTENCE_END.test(text[from - 1]!)) from--
  let to = end
  while (to < text.length && to - end < FARTHEST && !SENTENCE_END.test(text[to]!)) to++
  return { start: from, end: to }
}
