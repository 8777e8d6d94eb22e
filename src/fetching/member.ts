/** One member of a gzip file. */
import { inflateRawSync } from 'node:zlib'

export type Member =
  | { readonly state: 'done'; readonly out: Uint8Array; readonly consumed: number }
  | { readonly state: 'short' | 'large' | 'damaged' }

/** Unpacks one deflate stream, and says how many bytes it took. `short`: more is needed; `large`: more than `limit` comes out. */
export function inflate(packed: Uint8Array, limit: number): Member {
  try {
    const options = { info: true, chunkSize: 131_072, maxOutputLength: limit }
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as {
      buffer: Uint8Array
      engine: { bytesWritten: number }
    }
    return { state: 'done', out: buffer, consumed: engine.bytesWritten }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { state: code === 'Z_BUF_ERROR' ? 'short' : code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : 'damaged' }
  }
}

/** Length of a gzip member's header. Absent: undefined where none begins here. Source: RFC 1952. */
export function gzipHead(b: Uint8Array): number | undefined {
  if (b.length < 18 || b[0] !== 0x1f || b[1] !== 0x8b || b[2] !== 8 || (b[3]! & 0xe0) !== 0) return undefined
  const flags = b[3]!
  let at = 10
  if (flags & 4) at += 2 + b[at]! + b[at + 1]! * 256
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue
    const end = b.indexOf(0, at)
    if (end < 0) return undefined
    at = end + 1
  }
  if (flags & 2) at += 2
  return at < b.length ? at : undefined
}
