/** All of a sequence, as a list. */

/** So long others wait for their turn at most. In milliseconds. */
const TURN = 5

export async function gather<T>(sequence: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const out: T[] = []
  let since = performance.now()
  for await (const item of sequence) {
    out.push(item)
    if (performance.now() - since < TURN) continue
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
  return out
}
