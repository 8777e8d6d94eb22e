/** Headers of WARC records and of HTTP: lines of named fields, then an empty line. */

/** Where a header ends and its body begins, within `limit` bytes. Absent: undefined where it goes on. */
export function splitHead(
  b: Uint8Array,
  from: number,
  limit: number,
): { headEnd: number; bodyStart: number } | undefined {
  for (let i = b.indexOf(10, from); i >= 0 && i < limit; i = b.indexOf(10, i + 1)) {
    if (b[i + 1] === 10) return { headEnd: i, bodyStart: i + 2 }
    if (b[i + 1] === 13 && b[i + 2] === 10) return { headEnd: i, bodyStart: i + 3 }
  }
  return undefined
}

/** The named fields of a header, in lower case; its first line is left out. */
export function fieldsOf(head: string): { [name: string]: string } {
  const out: { [name: string]: string } = Object.create(null)
  let last = ''
  for (const line of head.split(/\r?\n/).slice(1)) {
    if (/^[ \t]/.test(line) && last) {
      out[last] += ` ${line.trim()}`
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 1) continue
    last = line.slice(0, colon).trim().toLowerCase()
    out[last] = line.slice(colon + 1).trim()
  }
  return out
}

/** Bytes as text, one character for each. */
export const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
export const startsWith = (bytes: Uint8Array, text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (bytes[i] !== text.charCodeAt(i)) return false
  return true
}
