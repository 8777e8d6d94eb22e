/** The body of a response, as it was meant: unpacked, never more than a limit. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib'

export type Unpacked =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'too-large' | 'damaged' }

/**
 * Undoes the content codings of HTTP (gzip, deflate, br), the last applied first. At most `maxBytes` come out: a small
 * response that unpacks without end is refused, not unpacked.
 */
export function unpack(bytes: Uint8Array, codings: string | undefined, maxBytes: number): Unpacked {
  let out = bytes
  for (const coding of (codings ?? '')
    .toLowerCase()
    .split(',')
    .map((c) => c.trim())
    .filter(Boolean)
    .reverse()
    .slice(0, 3)) {
    if (coding === 'identity') continue
    const next = one(out, coding, { maxOutputLength: maxBytes })
    if (!next.ok) return next
    out = next.bytes
  }
  return out.length > maxBytes ? { ok: false, why: 'too-large' } : { ok: true, bytes: out }
}

function one(bytes: Uint8Array, coding: string, options: ZlibOptions): Unpacked {
  try {
    if (coding === 'gzip' || coding === 'x-gzip') return { ok: true, bytes: gunzipSync(bytes, options) }
    if (coding === 'br') return { ok: true, bytes: brotliDecompressSync(bytes, options) }
    if (coding === 'deflate')
      return {
        ok: true,
        bytes: ((bytes[0] ?? 0) & 15) === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
      }
  } catch (error) {
    return {
      ok: false,
      why: (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged',
    }
  }
  return { ok: false, why: 'damaged' }
}

/**
 * Undoes the chunked transfer coding. Absent: undefined where the bytes are not in chunks (archives keep the header on bodies
 * that were put together long ago). A body that breaks off gives what arrived.
 */
export function dechunk(bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = []
  let at = 0
  let size = 0
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at)
    if (end < 0 || end - at > 80) return parts.length === 0 ? undefined : join(parts, size)
    const line = String.fromCharCode(...bytes.subarray(at, end)).trim()
    const m = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line)
    if (!m) return parts.length === 0 ? undefined : join(parts, size)
    const length = Number.parseInt(m[1]!, 16)
    if (length === 0) return join(parts, size)
    const part = bytes.subarray(end + 1, end + 1 + length)
    parts.push(part)
    size += part.length
    at = end + 1 + length
    if (bytes[at] === 13) at++
    if (bytes[at] === 10) at++
    else if (at < bytes.length) return parts.length === 1 ? undefined : join(parts, size)
  }
  return join(parts, size)
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const out = new Uint8Array(size)
  let at = 0
  for (const p of parts) {
    out.set(p, at)
    at += p.length
  }
  return out
}
