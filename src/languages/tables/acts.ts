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
  /** Men who fight in wars abroad, and how it is told that they go there or come back. */
  readonly fighters: {
    readonly who: string
    /** Verbs after them: "returned from". */
    readonly verbs: string
    /** Nouns of their coming: "the return of", "واپسی". */
    readonly nouns: string
    /** Where the verb stands last: what parts the noun from whose it is ("کی"), and a word that stands for them before it ("ان کی"). */
    readonly owns?: string
    readonly theirs?: string
    /** Words that tell that it is kept from happening, feared or foretold: "prevent". */
    readonly averted: string
  }
}
