import type { TokenMark } from '../../../model/marks.ts'
import { respelt } from '../../../text/spellings.ts'
import type { Scene } from '../scene.ts'

/** Whether a word ends as infinitives of its language do ("کرنے"), told by its last two letters. False where there is no word, or the language has no such endings. */
export const isInfinitive = ({ cues }: Scene, word: TokenMark | undefined): boolean =>
  word !== undefined && cues.infinitives.at([respelt(word, word.norm.slice(-2))], 0) !== undefined
