/** A stream of bytes seen through a window that moves forward: what was passed is forgotten, what is wanted is read. */

export interface Window {
  /** The bytes that were read and not passed. They are overwritten by `more`: copy what is to be kept. */
  view(): Buffer
  length(): number
  /** Bytes passed so far. */
  offset(): number
  skip(n: number): void
  /** Reads on. False at the end of the stream. */
  more(): Promise<boolean>
}

const START = 262_144

export function openWindow(source: AsyncIterable<Uint8Array | string>): Window {
  const chunks = source[Symbol.asyncIterator]()
  let buffer: Buffer = Buffer.allocUnsafe(0)
  let start = 0
  let end = 0
  let passed = 0
  return {
    view: () => buffer.subarray(start, end),
    length: () => end - start,
    offset: () => passed,
    skip(n) {
      start += n
      passed += n
    },
    async more() {
      const next = await chunks.next()
      if (next.done) return false
      const chunk = typeof next.value === 'string' ? Buffer.from(next.value) : next.value
      if (end === start && chunk.length >= buffer.length) {
        // Nothing is left over: the chunk itself is the window.
        buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
        start = 0
        end = chunk.length
        return true
      }
      if (end + chunk.length > buffer.length) {
        const kept = end - start
        const room = kept + chunk.length
        const target = Buffer.allocUnsafe(Math.max(START, room > buffer.length / 2 ? room * 2 : buffer.length))
        buffer.copy(target, 0, start, end)
        buffer = target
        start = 0
        end = kept
      }
      buffer.set(chunk, end)
      end += chunk.length
      return true
    },
  }
}
