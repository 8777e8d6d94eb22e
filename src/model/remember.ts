/** Answers about texts and tables that are asked about again and again. */

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

/** `make`, asked once for each object; what it makes is kept as long as the object is. The object must never change. */
export function madeOnce<K extends object, T>(make: (from: K) => T): (from: K) => T {
  const made = new WeakMap<K, T>()
  return (from) => {
    const before = made.get(from)
    // Nothing may be an answer too.
    if (before !== undefined || made.has(from)) return before as T
    const answer = make(from)
    made.set(from, answer)
    return answer
  }
}
