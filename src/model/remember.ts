/** Answers about texts that come again and again. */

/**
 * `make`, asked once for each text as long as fewer than `most` answers are remembered; then all are forgotten, so memory stays flat.
 * `make` must always answer alike. Texts longer than `longest` UTF-16 code units are asked about every time, and not kept.
 */
export function remembered<T>(
  most: number,
  make: (text: string) => T,
  longest = Number.POSITIVE_INFINITY,
): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    // Nothing may be an answer too.
    if (before !== undefined || known.has(text)) return before as T
    const made = make(text)
    if (text.length > longest) return made
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
