/** UTF-16 code units ↔ Unicode code points, for formats that count in code points. */

const isHigh = (c: number): boolean => c >= 0xd800 && c <= 0xdbff
const isLow = (c: number): boolean => c >= 0xdc00 && c <= 0xdfff

/**
 * How many code points stand before offset `at` (UTF-16 code units) of `text`. A lone surrogate counts as one.
 * An offset inside a pair counts the pair's first half.
 */
export function pointsBefore(text: string, at: number): number {
  let pairs = 0
  for (let i = 1; i < at; i++) if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) pairs++
  return at - pairs
}

/** The last `n` code points before offset `at`, or the first `n` from it on: never half a pair. */
export function pointsAround(text: string, at: number, n: number, side: 'before' | 'after'): string {
  if (side === 'before')
    return Array.from(text.slice(Math.max(0, at - 2 * n - 1), at))
      .slice(-n)
      .join('')
  return Array.from(text.slice(at, at + 2 * n + 1))
    .slice(0, n)
    .join('')
}
