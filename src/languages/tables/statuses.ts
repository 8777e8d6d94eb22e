/** Small words by which a clause tells whether an encounter was held, beside those of `EncounterTable.status`. Lists are parted by "|". */
export interface StatusesTable {
  /** Verbs of holding whose past tells that their object was held, and words before one by which it is not that past. */
  readonly pastHolding?: string
  readonly auxiliaries?: string
  /** Words between two encounters by which the second is what the first is for. */
  readonly goal?: string
  /** The verb of being somewhere on a visit. */
  readonly staying?: RegExp
  /** Encounters as the owner of a topic; modal verbs, and verbs behind them, by which something may become that topic. */
  readonly ofEncounter?: RegExp
  readonly may?: string
  readonly become?: string
  /** Ending of an infinitive that tells of an encounter. */
  readonly infinitive?: RegExp
  /** Words before an infinitive by which it came about, and those by which it is meant to. */
  readonly managed?: RegExp
  readonly intended?: RegExp
  /** The preposition before an encounter at which something is done, endings of the encounter there and of words between. */
  readonly at?: string
  readonly atEnding?: RegExp
  readonly betweenEnding?: RegExp
  /** What a status opens with by which the journey is off, not the gathering. */
  readonly refused?: RegExp
  /** Participles and adjectives in the long form: they stand with their noun, and are no predicate. */
  readonly attribute?: RegExp
  /** Nouns that tell of the event word behind them only: "preparation of the visit". */
  readonly ahead?: RegExp
  /** Endings of adjectives, and small words and signs, that part an attribute from its noun. */
  readonly adjective?: RegExp
  readonly small?: string
  /** Endings of past verbs. */
  readonly past?: RegExp
  /** Past verbs of what was still to come, and of what might have been. */
  readonly open?: RegExp
  /** Pairs of words that open an adjunct: "in the course". */
  readonly whilst?: string
  /** An event noun where something happens: after the same preposition another ending tells whither. */
  readonly locative?: RegExp
  /** Verbs of a passive in the past. */
  readonly passive?: string
  /** Adjectives, and pairs of words, right before a noun by which it lies ahead. */
  readonly tomorrows?: RegExp
  readonly eve?: string
  /** Pronouns that open a sentence on an encounter told of in the one before, each with the nouns it may stand for. */
  readonly pronouns?: readonly (readonly [string, RegExp])[]
  /** Verbs by which a visit begins, goes on or ends where the clause says. */
  readonly stage?: RegExp
  /** The adverb of a place told of before. */
  readonly there?: string
  /** "Before", where a gathering stands before it. */
  readonly before?: string
}
