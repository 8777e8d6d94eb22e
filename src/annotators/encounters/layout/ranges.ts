/** Which tokens stand at which offsets, and which phrases end at a token. */
import type { TokenMark } from '../../../model/marks.ts'
import type { Span } from '../../../model/span.ts'
import { firstIndex } from '../../../text/halving.ts'

/** The index of the first token that ends after `offset`; the number of tokens when there is none. */
export const tokenAt = (tokens: readonly TokenMark[], offset: number): number =>
  firstIndex(tokens.length, (i) => tokens[i]!.end > offset)

/** The tokens that a span covers, at least one. */
export const range = (tokens: readonly TokenMark[], span: Span) => {
  const first = tokenAt(tokens, span.start)
  return { first, last: Math.max(first + 1, Math.min(tokens.length, tokenAt(tokens, span.end - 1) + 1)) }
}

/** Whether a phrase of up to four words ends right before token `end`. */
export function endsAt(
  { tokens }: { readonly tokens: readonly TokenMark[] },
  table: { at: (t: readonly TokenMark[], i: number, end?: number) => { last: number } | undefined },
  end: number,
): boolean {
  for (let i = end - 1; i >= Math.max(0, end - 4); i--) if (table.at(tokens, i, end)?.last === end) return true
  return false
}

/** Whether a phrase of a table begins within a span. */
export function holdsWithin(
  tokens: readonly TokenMark[],
  table: { at: (t: readonly TokenMark[], i: number) => unknown },
  span: Span,
): boolean {
  for (let i = tokenAt(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++)
    if (table.at(tokens, i)) return true
  return false
}
