/** Example sentences that a language must read, and others in which it must find nothing. Written for the project; they run as tests. */

/**
 * `must`: what is told, then the sentence. What is told is, in this order, with "-" for what is not told:
 * kind (of an engagement, or agreement, commitment), status (engagements only), parties in order of the alphabet,
 * date or due date, country of the place, ordinal.
 * `mustNot`: sentences in which there is no engagement and no outcome.
 */
export interface EncounterCorpus {
  /** The day of publication by which the sentences are read, ISO 8601. */
  readonly published: string
  readonly must: readonly (readonly [told: string, text: string])[]
  readonly mustNot: readonly string[]
}

/**
 * `must`: what is told, then the sentence. What is told is, in the order of the text and parted by ";": the act, who acted, ">" and on whom.
 * A side is told by its party, else by its words; "-" where nobody is named. `mustNot`: sentences in which no happening is told.
 */
export interface HappeningCorpus {
  readonly must: readonly (readonly [told: string, text: string])[]
  readonly mustNot: readonly string[]
}
