/** All of an asynchronous sequence, as a list. */
export async function gather<T>(sequence: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = []
  for await (const item of sequence) out.push(item)
  return out
}
