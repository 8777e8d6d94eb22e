/** Where English begins another main clause without a word that says so. */
import type { TokenMark } from '../../../model/marks.ts'
import type { Cues } from './cues.ts'

/** How many words another subject may have before its verb. */
const SUBJECT = 7

/** "…, and the next round will be in May": whether "and" at a token opens a clause with a subject and a future verb of its own. */
export function opensFuture(cues: Cues, tokens: readonly TokenMark[], at: number, end: number): boolean {
  if (tokens[at]?.norm !== cues.small.and || !cues.gathering.newSubject.has(tokens[at + 1]?.norm ?? '')) return false
  for (let i = at + 2; i < Math.min(end, at + 1 + SUBJECT); i++) {
    const { norm, kind } = tokens[i]!
    if (norm === cues.small.will) return cues.gathering.newHead.test(tokens[i - 1]!.norm)
    if ((kind === 'sign' && norm !== '-') || cues.gathering.noSubject.has(norm)) return false
  }
  return false
}
