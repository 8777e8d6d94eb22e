/** Sketches of texts: enough to tell a reprint from a report of its own, without keeping the text. */

const RUN = 4
const KEPT = 48

/**
 * The 48 least hashes (32 bits, FNV-1a) of all runs of four words, in rising order. Fewer for a short text.
 * Words are runs of letters and digits of any script, in lower case.
 * Source: bottom-k sketches (Broder 1997).
 */
export function sketchOf(text: string): number[] {
  const words = wordsOf(text.toLowerCase())
  const runs = new Uint32Array(Math.max(0, words.length - RUN + 1))
  for (let i = 0; i < runs.length; i++) {
    let h = 0x811c9dc5
    for (let k = 0; k < RUN; k++) h = Math.imul(h ^ words[i + k]!, 0x01000193)
    runs[i] = (h ^ (h >>> 15)) >>> 0
  }
  runs.sort()
  const out: number[] = []
  for (const h of runs) {
    if (h !== out.at(-1)) out.push(h)
    if (out.length === KEPT) break
  }
  return out
}

/** Hashes of the words, one after the other. */
function wordsOf(text: string): number[] {
  const out: number[] = []
  let h = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (isLetter(c)) {
      h = Math.imul((inside ? h : 0x811c9dc5) ^ c, 0x01000193)
      inside = true
    } else if (inside) {
      out.push(h >>> 0)
      inside = false
    }
  }
  if (inside) out.push(h >>> 0)
  return out
}

/** Latin letters and digits, and all of the other scripts but their common signs (Arabic comma, full stop, quotation marks). */
function isLetter(c: number): boolean {
  if (c < 0x80) return (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39)
  if (c < 0xc0) return false
  if (c === 0x060c || c === 0x061b || c === 0x061f || c === 0x06d4) return false
  return c < 0x2000 || c > 0x206f
}

/** The share of runs of words that two texts have in common, 0 to 1, told from their sketches. */
export function sharedOf(a: readonly number[] | undefined, b: readonly number[] | undefined): number {
  if (!a?.length || !b?.length) return 0
  const most = Math.min(KEPT, Math.max(a.length, b.length))
  let [i, j, least, both] = [0, 0, 0, 0]
  // Both rise: the least of the two together come by in one walk.
  while (least < most && (i < a.length || j < b.length)) {
    const [x, y] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY]
    if (x === y) both++
    if (x <= y) i++
    if (y <= x) j++
    least++
  }
  return both / least
}
