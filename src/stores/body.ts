/** Bodies: JSON as the stores keep it, deflated where that is worth it. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Shorter JSON is kept as text: deflating would cost more than it saves. In bytes of UTF-16. */
const WORTH = 700

/** A value as it is kept: JSON text, or the same deflated (RFC 1951, no header). */
export function pack(value: unknown): string | Buffer {
  const json = JSON.stringify(value)
  return json.length < WORTH ? json : deflateRawSync(json, { level: 1 })
}

export function unpack<T>(body: string | Uint8Array): T {
  return JSON.parse(typeof body === 'string' ? body : inflateRawSync(body).toString('utf8')) as T
}
