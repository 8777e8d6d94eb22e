/** All of an asynchronous sequence, as a list. */

/** So many items are taken at a time; then others that wait for an answer have their turn. */
const AT_ONCE = 200

export async function gather<T>(sequence: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = []
  for await (const item of sequence) {
    out.push(item)
    if (out.length % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return out
}
