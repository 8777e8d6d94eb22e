/** Which tokens stand at which offsets. */
import type { TokenMark } from '../../model/marks.ts'
import type { Span } from '../../model/span.ts'
import { firstIndex } from '../../text/halving.ts'

/** The index of the first token that ends after `offset`; the number of tokens when there is none. */
export const tokenAt = (tokens: readonly TokenMark[], offset: number): number =>
  firstIndex(tokens.length, (i) => tokens[i]!.end > offset)

/** The tokens that a span covers, at least one. */
export const range = (tokens: readonly TokenMark[], span: Span) => {
  const first = tokenAt(tokens, span.start)
  return { first, last: Math.max(first + 1, Math.min(tokens.length, tokenAt(tokens, span.end - 1) + 1)) }
}
