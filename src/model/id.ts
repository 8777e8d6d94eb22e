/** Names made from content: the same content has the same name on every machine. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Node's own, where there is Node: the same digests many times faster. Browsers hash by the portable code. */
const { hash } = globalThis.process?.getBuiltinModule?.('node:crypto') ?? {}

/** SHA-256 of a string's UTF-8 bytes, in hexadecimal. Lone surrogates are hashed as U+FFFD. */
export function digest(text: string): string {
  const whole = text.toWellFormed()
  return hash ? hash('sha256', whole, 'hex') : bytesToHex(sha256(utf8ToBytes(whole)))
}

/** JSON with the keys of every object in order and absent ones left out, so that equal values give equal strings. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  let out = ''
  if (Array.isArray(value)) {
    for (const item of value) out += out === '' ? canonical(item) : `,${canonical(item)}`
    return `[${out}]`
  }
  for (const key of inOrder(Object.keys(value))) {
    const v = (value as { [k: string]: unknown })[key]
    if (v !== undefined) out += `${out === '' ? '' : ','}${quotedKey(key)}:${canonical(v)}`
  }
  return `{${out}}`
}

/** Most objects have few keys, and many have them in order. */
function inOrder(keys: string[]): string[] {
  for (let i = 1; i < keys.length; i++) if (keys[i - 1]! > keys[i]!) return keys.sort()
  return keys
}

/** Keys of objects are few, and come again and again. */
const MOST_KEYS = 1000
const keysQuoted = new Map<string, string>()
function quotedKey(key: string): string {
  const known = keysQuoted.get(key)
  if (known !== undefined) return known
  const quoted = JSON.stringify(key)
  if (keysQuoted.size < MOST_KEYS) keysQuoted.set(key, quoted)
  return quoted
}

/** A short name (16 hexadecimal digits) for a value. */
export const nameOf = (value: unknown): string => digest(canonical(value)).slice(0, 16)
