/** Names made from content: the same content has the same name on every machine. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 of a string's UTF-8 bytes, in hexadecimal. Lone surrogates are hashed as U+FFFD. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text.toWellFormed())))

/** JSON with the keys of every object in order and absent ones left out, so that equal values give equal strings. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const parts: string[] = []
  for (const key of Object.keys(value).sort()) {
    const v = (value as { [k: string]: unknown })[key]
    if (v !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(v)}`)
  }
  return `{${parts.join(',')}}`
}

/** A short name (16 hexadecimal digits) for a value. */
export const nameOf = (value: unknown): string => digest(canonical(value)).slice(0, 16)
