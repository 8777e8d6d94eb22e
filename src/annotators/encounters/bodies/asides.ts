/** What stands between commas to tell when a body met before: "the Joint Commission, last convened in Lima in 2016, met in Quito". */
import type { Scene } from '../scene.ts'

type Words = Pick<Scene, 'tokens' | 'cues'>

/** How many tokens such words may take between their commas. */
const LONGEST = 14

/** Whether a verb of meeting at a token only tells when a body met before. Only in languages with articles. */
export const isLastMet = ({ tokens, cues }: Words, verb: number): boolean =>
  cues.talks.membersHold.has(tokens[verb]?.norm ?? '') &&
  cues.talks.lastTime.has(tokens[verb - 1]?.norm ?? '') &&
  tokens[verb - 2]?.norm === ','

/** Whether a token stands in such words, behind their verb. */
export function isInLastMet({ tokens, cues }: Words, at: number): boolean {
  if (!cues.table.articles) return false
  for (let i = at - 1; i > Math.max(0, at - LONGEST); i--) {
    if (tokens[i]!.norm === ',') return isLastMet({ tokens, cues }, i + 2)
    if (cues.verbStops.at(tokens, i, at)) return false
  }
  return false
}

/** The token before such words where their closing comma stands at a token, else that token. */
export function beforeLastMet({ tokens, cues }: Words, comma: number, from: number): number {
  if (tokens[comma]?.norm !== ',') return comma
  for (let i = comma - 3; i > Math.max(from, comma - LONGEST); i--)
    if (tokens[i]!.norm === ',') return isLastMet({ tokens, cues }, i + 2) ? i - 1 : comma
  return comma
}
