/** One part of a comparison, and what it does to the whole. */
import type { Reason } from '../model/entry.ts'

export interface Part extends Reason {
  /** Keeps the pair apart whatever the score. */
  readonly bars?: boolean
  /** Keeps the pair from being sure, whatever the score: it is at most suggested. */
  readonly doubts?: boolean
}

export const part = (name: string, fit: Reason['fit'], points: number, words: string, bars = false): Part => ({
  part: name,
  fit,
  points,
  words,
  ...(bars ? { bars } : {}),
})
