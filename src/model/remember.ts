/** Answers about texts that come again and again. */

/**
 * `make`, asked once for each text as long as fewer than `most` answers are remembered; then all are forgotten, so memory stays flat.
 * `make` must always answer alike.
 */
export function remembered<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    // Nothing may be an answer too.
    if (before !== undefined || known.has(text)) return before as T
    const made = make(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
