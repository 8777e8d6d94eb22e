/** How the index is written: where a term stands, and numbers in order as a short text. Shared by who writes and who reads it. */

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'
const BASE = 32

/** Rising numbers as text: the step to each, five bits a character, the least first; the sixth bit says that more follow. */
export function written(numbers: readonly number[]): string {
  let out = ''
  let before = -1
  for (const n of numbers) {
    let step = n - before - 1
    before = n
    while (step >= BASE) {
      out += DIGITS[BASE + (step % BASE)]
      step = Math.floor(step / BASE)
    }
    out += DIGITS[step]
  }
  return out
}

/** The numbers of a text that `written` gave. */
export function readBack(text: string): number[] {
  const out: number[] = []
  let before = -1
  let step = 0
  let unit = 1
  for (const c of text) {
    const digit = DIGITS.indexOf(c)
    step += (digit % BASE) * unit
    unit *= BASE
    if (digit >= BASE) continue
    before += step + 1
    out.push(before)
    step = 0
    unit = 1
  }
  return out
}

/** The shard in which a term stands (FNV-1a). */
export function shardOf(term: string, shards: number): number {
  let h = 0x811c9dc5
  for (let i = 0; i < term.length; i++) h = Math.imul(h ^ term.charCodeAt(i), 0x01000193)
  return (h >>> 0) % shards
}

/** A sound of a name (`nameTerm`) as a key of the index, apart from the words. */
export const soundKey = (sound: string): string => `~${sound}`

/** Things found are kept as lines of a list, so many in a file. */
export const LINES = 10
