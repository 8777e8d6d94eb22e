/** Words of happenings that are no encounters: killing, arresting, imposing sanctions, protesting. */
import type { Act } from '../../model/reading.ts'

/**
 * Phrases are written as in a text and compared folded; a star stands for any ending (`text/phrases.ts`).
 * Only flat statements of what happened stand here: no infinitives, no future.
 */
export interface ActTable {
  /** Verbs whose subject acts: act and phrases. */
  readonly active: readonly (readonly [Act, string])[]
  /** Verbs whose subject is acted on. */
  readonly passive: readonly (readonly [Act, string])[]
  /** Words before the one who acts, in the passive: "by". */
  readonly by: string
  /** Words after (verb last) or before (verb in the middle) the one acted on: "against", "کے خلاف". */
  readonly against: string
  /** Words for those who may act without a name: "police", "forces", "fighters". */
  readonly forces: string
  /** Words that keep a clause from being a flat statement. */
  readonly not: string
}
