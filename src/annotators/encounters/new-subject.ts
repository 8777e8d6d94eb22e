/** Where English begins another main clause without a word that says so. */
import type { TokenMark } from '../../model/marks.ts'
import type { Cues } from './cues.ts'

/** How many words another subject may have before its verb. */
const SUBJECT = 7

/** Heads of such a subject: "A, B, and the ROK will …" goes on with a list. */
const HEAD =
  /^(?:meetings?|rounds?|sessions?|summit|talks|visit|dialogue|delegations?|leaders|parties|sides|two|three|ministers|president|team|group|committee)$/

/** "…, and the next round will be in May": whether "and" at a token opens a clause with a subject and a future verb of its own. */
export function opensFuture({ small }: Cues, tokens: readonly TokenMark[], at: number, end: number): boolean {
  if (tokens[at]?.norm !== small.and || !/^(?:the|its|their|our|his|her)$/.test(tokens[at + 1]?.norm ?? ''))
    return false
  for (let i = at + 2; i < Math.min(end, at + 1 + SUBJECT); i++) {
    const { norm, kind } = tokens[i]!
    if (norm === small.will) return HEAD.test(tokens[i - 1]!.norm)
    if ((kind === 'sign' && norm !== '-') || /^(?:to|that|which|who|of|in|for)$/.test(norm)) return false
  }
  return false
}
