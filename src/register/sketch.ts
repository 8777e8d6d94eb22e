/** Sketches of texts: enough to tell a reprint from a report of its own, without keeping the text. */

const RUN = 4
const KEPT = 48
const WORD = /[\p{L}\p{N}]+/gu

/**
 * The 48 least hashes (32 bits, FNV-1a) of all runs of four words, in rising order. Fewer for a short text.
 * Source: bottom-k sketches (Broder 1997).
 */
export function sketchOf(text: string): number[] {
  const words: number[] = []
  for (const m of text.toLowerCase().matchAll(WORD)) words.push(hash(m[0]))
  const runs = new Set<number>()
  for (let i = 0; i + RUN <= words.length; i++) {
    let h = 0x811c9dc5
    for (let k = 0; k < RUN; k++) h = Math.imul(h ^ words[i + k]!, 0x01000193) >>> 0
    runs.add((h ^ (h >>> 15)) >>> 0)
  }
  return [...runs].sort((a, b) => a - b).slice(0, KEPT)
}

function hash(word: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** The share of runs of words that two texts have in common, 0 to 1, told from their sketches. */
export function sharedOf(a: readonly number[] | undefined, b: readonly number[] | undefined): number {
  if (!a?.length || !b?.length) return 0
  const k = Math.min(KEPT, Math.max(a.length, b.length))
  const least = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, k)
  const inA = new Set(a)
  const inB = new Set(b)
  let both = 0
  for (const h of least) if (inA.has(h) && inB.has(h)) both++
  return both / least.length
}
