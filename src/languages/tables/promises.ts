/** Small words by which a clause agrees or promises, beside those of `EncounterTable.agreed` and `promised`. Lists are parted by "|". */
export interface PromisesTable {
  /** A participle before any noun: a treaty it speaks of must follow at once. */
  readonly looseParticiple?: string
  /** Prepositions that open a clause with what was agreed on. */
  readonly on?: string
  /** Those of them that stand with a promise for the noun of its act behind. */
  readonly actOf?: string
  /** The verb of standing by when others sign, and "between", behind which they are. */
  readonly lookingOn?: string
  readonly between?: string
  /** The verb of consenting, and endings of the act that one consents to. */
  readonly consenting?: RegExp
  readonly actEnding?: RegExp
  /** Ratification, behind the verb's object. */
  readonly ratified?: string
  /** "With", behind the other side of a treaty. */
  readonly with?: string
  /** Verbs right behind what was agreed by which it is not agreed yet. */
  readonly notYet?: string
  /** Verbs of agreeing that take no mark of a doer. */
  readonly agreeing?: string
  /** The participle of doing, and states behind it that signed once. */
  readonly whoDid?: string
  readonly signers?: string
  /** Verbs by which several who are told by their offices agree. */
  readonly agrees?: RegExp
  /** Verbs by which one state agrees to an act. */
  readonly undertaking?: string
  /** Verbs that tell of an agreement only where several sides stand before them. */
  readonly together?: string
  /** Pronouns that open a clause without its conjunction. */
  readonly bareClause?: string
  /** The stem of "must be", and endings of the infinitive before it. */
  readonly mustBe?: RegExp
  readonly mustEnding?: RegExp
  /** Participles of planning in the long form: an attribute, and no clause of its own. */
  readonly plannedAttribute?: RegExp
  /** Verbs of being ahead, which promise nothing flatly. */
  readonly liesAhead?: RegExp
  /** The conjunction, behind a comma, of what is promised, and endings of an act that is promised without it. */
  readonly promisedThat?: string
  readonly promisedAct?: RegExp
  /** Verbs of saying that promise only an encounter or a definite act. */
  readonly saying?: string
  /** What one does at an encounter that is planned. */
  readonly travelling?: string
  /** The verb that ends a passive, and endings of the participle before it. */
  readonly passiveVerb?: string
  readonly passiveEnding?: RegExp
  /** Pronouns at the head of a clause for those told of before. */
  readonly pronouns?: string
  /** Verbs of what is on a gathering's agenda, and the preposition before the gathering. */
  readonly agenda?: RegExp
  readonly at?: string
  /** Prepositions before a relative pronoun that tell neither when nor where. */
  readonly otherwise?: string
  /** Words of doubt, "not", and what is doubted behind it. */
  readonly doubt?: RegExp
  readonly not?: string
  readonly sure?: RegExp
}
