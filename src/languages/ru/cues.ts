/** Words of saying, believing and agreeing, and pronouns. */
import type { CueTable } from '../tables/cues.ts'

export const cues: CueTable = {}
