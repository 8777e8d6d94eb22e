/** Sentences that must yield times, and sentences that must not: how a language says what its grammar of time reads. */

/** The day on which every sentence of a corpus is published: a Wednesday, in the week 2026-W12. */
export const CORPUS_DAY = '2026-03-18'

/**
 * A sentence with its times in square brackets, and what each must be read as, in their order, separated by ` | `.
 * A value alone is a DATE; one that begins with P a DURATION; one with a T after its day a TIME; `SET` stands before
 * that of a repeated time. `–` is a time without value. A modifier follows in capitals: `2026-03 START`.
 */
export type MustRead = readonly [sentence: string, values: string]

export interface TimeCorpus {
  readonly must: readonly MustRead[]
  readonly mustNot: readonly string[]
}
