/** One part of a comparison, and what it does to the whole. */
import type { Reason, ReasonArg, ReasonCode } from '../model/reason.ts'

export interface Part extends Reason {
  readonly code: ReasonCode
  readonly args: readonly ReasonArg[]
  /** Keeps the pair apart whatever the score. */
  readonly bars?: boolean
  /** Keeps the pair from being sure, whatever the score: it is at most suggested. */
  readonly doubts?: boolean
}

export const part = (
  code: ReasonCode,
  fit: Reason['fit'],
  points: number,
  args: readonly ReasonArg[] = [],
  bars = false,
): Part => {
  const of = code.slice(0, code.indexOf('.'))
  return bars ? { part: of, fit, points, code, args, bars } : { part: of, fit, points, code, args }
}
