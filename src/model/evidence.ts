/** The words a value rests on, and the check that they really stand there. */
import { isSound, type Span } from './span.ts'

/** A span with the exact words it covers. Offsets: UTF-16 code units, half-open, into `Document.text`. */
export interface Evidence extends Span {
  readonly quote: string
}

/**
 * A value's standing: `said` when the words state it, `implied` when it was worked out from them
 * (a weekday from the publication date, a country from a post).
 * `evidence` is never empty; `rule` is the name and version of the rule, such as `times/weekday-before-publication@1`.
 */
export interface Source {
  readonly standing: 'said' | 'implied'
  readonly evidence: readonly Evidence[]
  readonly rule: string
}

/** Evidence for a span of `text`. Throws a RangeError for a span that is not sound: that is a fault of the caller. */
export function evidence(text: string, span: Span): Evidence {
  if (!isSound(text, span))
    throw new RangeError(`no sound span of this text: ${span.start}–${span.end} of ${text.length}`)
  return { start: span.start, end: span.end, quote: text.slice(span.start, span.end) }
}

/** Whether the words still stand where the evidence says, to the character. Nothing is matched loosely. */
export const holds = (text: string, e: Evidence): boolean => isSound(text, e) && text.slice(e.start, e.end) === e.quote
