/** Half-open ranges of one document's text. */

/** A half-open range in UTF-16 code units into one document's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words of `text` in `span`. Offsets: UTF-16 code units, end exclusive. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** How many code units two spans share; 0 when they do not touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The smallest span that holds both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })

/** Order by start, the longer first. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Whether `span` is a sound range of `text`: not empty, inside it, and cutting no surrogate pair. */
export function isSound(text: string, span: Span): boolean {
  const { start, end } = span
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) return false
  return !cutsPair(text, start) && !cutsPair(text, end)
}

function cutsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
