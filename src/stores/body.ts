/** Bodies: JSON as the stores keep it, deflated where that is worth it. */
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Shorter JSON is kept as text: deflating it would take longer than writing it. In UTF-16 code units. */
const WORTH = 2000

/** Small tables: bodies are some kilobytes, and making larger tables for each takes longer than the work itself. */
const FAST = { level: 1, windowBits: 13, memLevel: 6, chunkSize: 8192 } as const

/** A value as it is kept: JSON text, or the same deflated (RFC 1951, no header). */
export function pack(value: unknown): string | Buffer {
  const json = JSON.stringify(value)
  return json.length < WORTH ? json : deflateRawSync(json, FAST)
}

export function unpack<T>(body: string | Uint8Array): T {
  return JSON.parse(typeof body === 'string' ? body : inflateRawSync(body).toString('utf8')) as T
}
