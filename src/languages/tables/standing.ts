/** Words beside a name by which it stands in its clause: as a side, an owner, a goal, or a place. Lists are parted by "|". */
export interface StandingTable {
  /** The mark of a doer, behind it. */
  readonly doer?: string
  /** The mark behind those from whom something comes or with whom something is done. */
  readonly from?: string
  /** Words behind those with whom something is done. */
  readonly company?: string
  /** Marks of an owner, behind it. */
  readonly owners?: string
  /** Nouns behind an owner's mark by which the owner takes part: "in the presence of". */
  readonly partaking?: string
  /** Nouns behind an owner's mark that say on whose behalf something is done. */
  readonly behalf?: string
  /** Marks behind a noun that is a mere thing, no side. */
  readonly things?: string
  /** How somebody stands to another: "relations", "friendship". */
  readonly relations?: string
  /** Nouns that make a reason of what stands before them. */
  readonly causes?: string
  /** The conjunction that opens what was said. */
  readonly saidThat?: string
  /** The pronoun of several who were told of before. */
  readonly they?: string
  /** The conjunction that joins two names. */
  readonly and?: string
  /** Pronouns of those told of before, as owners or as those to whom something is done. */
  readonly theirs?: string
  /** Prepositions before a place, be it where one is or where one goes. */
  readonly into?: string
  /** The ending of a place to which one goes, and that of one which is where one goes only by its preposition. */
  readonly goalEnding?: RegExp
  readonly plainEnding?: RegExp
  /** Names that end like a goal and are none. */
  readonly unchanged?: string
  /** Common nouns before a place's own name: "the resort of". */
  readonly settlements?: string
}
