/** Words by which a pact is told with who made it, parted from its verb by other words. Lists are parted by "|". */
export interface PactsTable {
  /** The verb of agreeing that may be parted from its "to" or "that", and words right behind it by which it is. */
  readonly agreed?: string
  readonly parting?: string
  /** "And", "that", "to" behind the verb. */
  readonly and?: string
  readonly that?: string
  readonly to?: string
  /** Articles and possessives: no plain verb stands here. */
  readonly articles?: string
  /** The verb of deciding, and its auxiliaries. */
  readonly decided?: string
  readonly haves?: string
  /** Relative pronouns of a pact, and words by which what follows a pact is another thing. */
  readonly which?: string
  readonly unsigned?: string
  /** "Was", adverbs before its participle, and participles of signing. */
  readonly was?: string
  readonly formally?: string
  readonly signed?: string
  /** Auxiliaries in a relative clause of a pact, and words behind its participle that tell when or between whom. */
  readonly auxiliaries?: string
  readonly between?: string
  /** Pacts and pledges that a participle may stand behind; those of them that are words only, unless the participle binds. */
  readonly made?: RegExp
  readonly words?: string
  readonly binding?: string
  /** Participles behind a pact that tell when, where or by whom it was made, and what parts one from it. */
  readonly making?: string
  readonly unmade?: string
  /** Pacts with a relative clause of who made them, its verbs, pronouns of one who acts, words between, and words of company behind. */
  readonly things?: RegExp
  readonly makes?: string
  readonly alone?: string
  readonly makers?: string
  readonly company?: string
  /** Decisions by several to do something; words before one by which it is not there yet; prepositions behind; words between. */
  readonly decisions?: string
  readonly unreached?: RegExp
  readonly deciders?: string
  readonly decidersWords?: string
  /** Organs of a body of many states. */
  readonly councils?: string
  /** What stands behind "to" where it opens no act. */
  readonly noAct?: string
  /** The verb of taking up an offer, words before it by which nobody does, offers, and things that are no offer. */
  readonly accepted?: string
  readonly unaccepted?: string
  readonly offers?: string
  readonly noOffer?: string
  /** Truces, words before one by which it is there, and participles behind. */
  readonly truces?: string
  readonly announced?: string
  readonly brokered?: string
  /** Words behind an offer that open what it is about. */
  readonly about?: string
  /** Adjectives of a pact that is of both who were told of. */
  readonly joint?: string
  /** Abbreviations whose full stop may end a sentence. */
  readonly abbreviations?: string
  /** Pairs of words behind a comma by which a list goes on. */
  readonly goesOn?: string
}
