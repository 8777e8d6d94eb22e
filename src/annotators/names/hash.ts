/** Features as numbers: each is a hash of its template and its words, the same in training and in reading. */

/** Bits of a feature's number. */
export const FEATURE_BITS = 26
const MASK = (1 << FEATURE_BITS) - 1

/** A number for a word, or for its code units from `first` to `last` (exclusive). Always a whole number of 32 bits, also for no word. */
export function hashWord(word: string, first = 0, last = word.length): number {
  let h = 0x811c9dc5 | 0
  for (let i = first; i < last; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193)
  return h
}

/** Two numbers made one, order kept. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** The feature of a template (a small number) with a value. */
export const feature = (template: number, value: number): number => mix(Math.imul(template, 0x2545f491), value) & MASK
