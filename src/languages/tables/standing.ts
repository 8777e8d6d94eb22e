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
  /** Prepositions before the town of a body, and the preposition before the state that somebody comes from. */
  readonly seatedAt?: string
  readonly comingFrom?: string
  /** Words behind a list of states by which it tells who belongs to a group. */
  readonly consistingOf?: string
  /** Words behind a state by which it holds a gathering. */
  readonly organising?: string
  /** Parts of the world without a state of their own. */
  readonly regions?: string
  /** The mark behind what is talked about. */
  readonly onTopic?: string
  /** Verbs of being in a place; the ending of a place where one is; names that have it too where one goes. */
  readonly visiting?: RegExp
  readonly placeEnding?: RegExp
  readonly unchanging?: string
  /** Words behind a name by which it stands for itself, and not in the name of a thing. */
  readonly afterName?: string
  /** Past verbs of going or coming that tell of a journey right behind a state. */
  readonly went?: string
  /** Marks by which those before them meet or are met. */
  readonly meetingMarks?: string
  /** The mark of those whom a post's holder meets, as an owner of the meeting. */
  readonly meetingOwner?: string
  /** Participles, and "one", before the name of a body or gathering: no part of it. */
  readonly participles?: string
  readonly one?: string
  /** Words that stand in names of gatherings and not in what is only told of them: "of", "security". */
  readonly naming?: string
  /** The preposition that goes on with what a body is about, and endings of a verb for certain. */
  readonly aboutBody?: string
  readonly verbEnding?: RegExp
  /** A round of talks, as the word for an encounter. */
  readonly rounds?: RegExp
  /** The preposition of being at an encounter, and the stem of those who are. */
  readonly atEvent?: string
  readonly attendants?: RegExp
  /** The preposition of coming back from an encounter, and stems of verbs of leaving before it. */
  readonly fromEvent?: string
  readonly leaving?: RegExp
  /** Prepositions before an encounter at which something is told. */
  readonly eventPlace?: string
  /** The word for a meeting that may be one at home, and for leaving a union. */
  readonly mayBeHome?: RegExp
  readonly exits?: RegExp
  /** Verbs of holding in a noun's own relative clause. */
  readonly holding?: RegExp
  /** Prepositions by which what is behind them is no side. */
  readonly away?: string
  /** The noun of a term, and words behind it by which the term runs from another event. */
  readonly term?: string
  readonly termFrom?: string
  /** Stems of visits that go where they are told to. */
  readonly visits?: RegExp
  /** Stem of a verb of doing right behind "at the head of". */
  readonly doing?: RegExp
}
