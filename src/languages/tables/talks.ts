/** Verbs and nouns that tell of an encounter only together with who talks, receives or sends beside them. Lists are parted by "|". */
export interface TalksTable {
  /** Verbs of speaking that are a call where the channel is told. */
  readonly speaking?: RegExp
  /** Those of them that one may do to a journalist. */
  readonly telling?: RegExp
  /** Those of them that tell of what is to come. */
  readonly toSpeak?: string
  /** Nouns of speaking that are a call where the channel is told. */
  readonly conversations?: string
  /** Verbs of several who discuss something, and those of them that tell of what is to come. */
  readonly discussing?: string
  readonly toDiscuss?: string
  /** Verbs of several who come together, and those of them that tell of what is over. */
  readonly gathering?: RegExp
  readonly gathered?: RegExp
  /** Offices in the plural, as the subject of a verb. */
  readonly plurals?: string
  /** Verbs of speaking that are a call where the channel follows and both who talk stand before. */
  readonly reviewing?: string
  /** "Regarding": what the talk of those before the verb was on. */
  readonly regarding?: string
  /** Who is spoken to, where no word of `withMarks` says so. */
  readonly spokenTo?: string
  /** Before a day, before a goal, before an owner. */
  readonly onDay?: string
  readonly toGoal?: string
  readonly ofOwner?: string
  /** The article of what is known. */
  readonly the?: string
  /** The verb of inviting, and words before it by which nobody invites. */
  readonly inviting?: string
  readonly uninviting?: string
  /** The verb of holding a dialogue, the noun, and words between by which none was held. */
  readonly heldTalk?: string
  readonly dialogues?: string
  readonly unheld?: string
  /** Verbs behind which a standing body's own name tells that it met. */
  readonly holding?: string
  /** Verbs of receiving somebody for a body's meeting, and owners before them that make nouns of them. */
  readonly hosting?: string
  readonly hostOwners?: string
  /** Words between a verb of receiving and the body's meeting by which the meeting is another thing. */
  readonly unhosted?: string
  /** Small adjectives and articles within the name of a body. */
  readonly bodyWords?: string
  /** Verbs of leading a delegation, and the noun. */
  readonly leads?: string
  readonly delegation?: string
  /** Verbs of calling in an envoy, words before them by which nobody is, envoys, and words behind by which somebody else is. */
  readonly summoning?: string
  readonly unsummoned?: string
  readonly summoned?: string
  readonly notSummoned?: string
  /** Words behind a place by which somebody's being there is a visit. */
  readonly stayFor?: string
  /** Verbs of receiving behind a pronoun for the guest. */
  readonly receivedThem?: RegExp
  /** Verbs of receiving that tell of what is to come, and those that leave it open. */
  readonly willReceive?: string
  readonly mayReceive?: string
  /** The infinitive of receiving, and stems before it that leave open, plan or refuse it. */
  readonly toReceive?: string
  readonly ofReceiving?: RegExp
  /** Verbs of receiving with the guest before them, and offices of those who receive. */
  readonly received?: string
  readonly receivers?: string
  /** Things that are received or taken, beside which a person only owns or asks. */
  readonly taken?: RegExp
  /** What may stand between a verb of receiving and the guest: prepositions, residences, adjectives, "also". */
  readonly beforeGuest?: RegExp
  /** Stems before an office that is held no more. */
  readonly past?: RegExp
}
