import { PATTERN, type TableOf, WORDS } from './kinds.ts'

/** Words beside a name by which it stands in its clause: as a side, an owner, a goal, or a place. Lists are parted by "|". */
export const STANDING = {
  /** "And", "while": before the other side, whose verb is left out. */
  whereas: WORDS,
  /** Parts of a continent before the adjective of one state, which so is of none: "Latin American". */
  continental: WORDS,
  /** "And" between the fields of one post. */
  insidePost: WORDS,
  /** The mark of a doer, behind it. */
  doer: WORDS,
  /** Words of belonging behind "from", in an attribute of those who act. */
  belonging: WORDS,
  /** The mark behind those from whom something comes or with whom something is done. */
  from: WORDS,
  /** Words behind those with whom something is done. */
  company: WORDS,
  /** Marks of an owner, behind it. */
  owners: WORDS,
  /** Nouns behind an owner's mark by which the owner takes part: "in the presence of". */
  partaking: WORDS,
  /** Nouns behind an owner's mark by which the owner brings others together, and is no side: "mediation", "hosting". */
  bringing: WORDS,
  /** Nouns behind an owner's mark that say on whose behalf something is done. */
  behalf: WORDS,
  /** Marks behind a noun that is a mere thing, no side. */
  things: WORDS,
  /** "Capacity": behind an owner and a post, somebody acts in it. */
  capacity: WORDS,
  /** How somebody stands to another: "relations", "friendship". */
  relations: WORDS,
  /** Nouns that make a reason of what stands before them. */
  causes: WORDS,
  /** The conjunction that opens what was said. */
  saidThat: WORDS,
  /** The pronoun of several who were told of before. */
  they: WORDS,
  /** The conjunction that joins two names. */
  and: WORDS,
  /** Pronouns of those told of before, as owners or as those to whom something is done. */
  theirs: WORDS,
  /** Prepositions before a place, be it where one is or where one goes. */
  into: WORDS,
  /** The ending of a place to which one goes, and that of one which is where one goes only by its preposition. */
  goalEnding: PATTERN,
  plainEnding: PATTERN,
  /** Names that end like a goal and are none. */
  unchanged: WORDS,
  /** Common nouns before a place's own name: "the resort of". */
  settlements: WORDS,
  /** Prepositions before the town of a body, and the preposition before the state that somebody comes from. */
  seatedAt: WORDS,
  comingFrom: WORDS,
  /** Words behind a list of states by which it tells who belongs to a group. */
  consistingOf: WORDS,
  /** Words behind a state by which it holds a gathering. */
  organising: WORDS,
  /** Parts of the world without a state of their own. */
  regions: WORDS,
  /** The mark behind what is talked about. */
  onTopic: WORDS,
  /** Verbs of being in a place; the ending of a place where one is; names that have it too where one goes. */
  visiting: PATTERN,
  placeEnding: PATTERN,
  unchanging: WORDS,
  /** Words behind a name by which it stands for itself, and not in the name of a thing. */
  afterName: WORDS,
  /** Past verbs of going or coming that tell of a journey right behind a state. */
  went: WORDS,
  /** The word by which somebody addresses a gathering (languages whose verb comes last). */
  address: WORDS,
  /** Marks by which those before them meet or are met. */
  meetingMarks: WORDS,
  /** The mark of those whom a post's holder meets, as an owner of the meeting. */
  meetingOwner: WORDS,
  /** Participles, and "one", before the name of a body or gathering: no part of it. */
  participles: WORDS,
  one: WORDS,
  /** What a number counts right behind it that is no encounter: days, times. */
  counted: WORDS,
  /** Words that stand in names of gatherings and not in what is only told of them: "of", "security". */
  naming: WORDS,
  /** The preposition that goes on with what a body is about, and endings of a verb for certain. */
  aboutBody: WORDS,
  verbEnding: PATTERN,
  /** A round of talks, as the word for an encounter. */
  rounds: PATTERN,
  /** The preposition of being at an encounter, and the stem of those who are. */
  atEvent: WORDS,
  attendants: PATTERN,
  /** The preposition of coming back from an encounter, and stems of verbs of leaving before it. */
  fromEvent: WORDS,
  leaving: PATTERN,
  /** Prepositions before an encounter at which something is told. */
  eventPlace: WORDS,
  /** The word for a meeting that may be one at home, and for leaving a union. */
  mayBeHome: PATTERN,
  exits: PATTERN,
  /** Verbs of holding in a noun's own relative clause. */
  holding: PATTERN,
  /** Prepositions by which what is behind them is no side. */
  away: WORDS,
  /** The noun or preposition of a term, words between it and its length, and words behind it by which it runs from another event. */
  /** Words right before a month that is yet to come in a promise: "in", "by". */
  dueBefore: WORDS,
  /** Words beside a month that show it to be past: "held", "last". */
  pastBeside: PATTERN,
  /** Words before a day that no longer stands: "original", "former". */
  formerDay: WORDS,
  /** Words by which "in ten days" tells how long nothing like it had been: "largest". */
  extremes: PATTERN,
  term: WORDS,
  termNext: WORDS,
  termFrom: WORDS,
  /** Behind the length of a term: "within", "after"; words that open a term yet to come, and those behind one. */
  withinTerm: WORDS,
  termOver: WORDS,
  termAhead: WORDS,
  termDuring: WORDS,
  /** Stems of visits that go where they are told to. */
  visits: PATTERN,
  /** Stems of the adjective before a gathering, and of what such a one is about, by which it is one of states. */
  international: PATTERN,
  matters: PATTERN,
  /** Capitals in which others meet, whoever their host. */
  ground: WORDS,
  /** Stem of a verb of doing right behind "at the head of". */
  doing: PATTERN,
} as const

export type StandingTable = TableOf<typeof STANDING>
