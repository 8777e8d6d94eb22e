import { PATTERN, PHRASES, type TableOf, WORDS } from './kinds.ts'

/** Verbs and nouns that tell of an encounter only together with who talks, receives or sends beside them. Lists are parted by "|". */
export const TALKS = {
  /** "Contact", before a verb of making it. */
  contact: WORDS,
  /** The words of an exchange of views, one behind the other (languages whose verb comes last). */
  exchange: WORDS,
  views: WORDS,
  /** "Again", of those who met before, and the stem of "will meet" behind it, of a body that meets. */
  again: WORDS,
  meeting: WORDS,
  /** Verbs of speaking that are a call where the channel is told. */
  speaking: PATTERN,
  /** Those of them that one may do to a journalist. */
  telling: PATTERN,
  /** Those of them that tell of what is to come. */
  toSpeak: WORDS,
  /** Nouns of speaking that are a call where the channel is told. */
  conversations: WORDS,
  /** Verbs of several who discuss something, and those of them that tell of what is to come. */
  discussing: WORDS,
  toDiscuss: WORDS,
  /** Verbs of one who discusses something with somebody. */
  discussedWith: WORDS,
  /** Verbs of several who come together, and those of them that tell of what is over. */
  gathering: PATTERN,
  gathered: PATTERN,
  /** Offices in the plural, as the subject of a verb. */
  plurals: WORDS,
  /** Verbs of speaking that are a call where the channel follows and both who talk stand before. */
  reviewing: WORDS,
  /** "Regarding": what the talk of those before the verb was on. */
  regarding: WORDS,
  /** Who is spoken to, where no word of `withMarks` says so. */
  spokenTo: WORDS,
  /** Before a day, before a goal, before an owner. */
  onDay: WORDS,
  toGoal: WORDS,
  ofOwner: WORDS,
  /** The article of what is known. */
  the: WORDS,
  /** The verb of inviting, and words before it by which nobody invites. */
  inviting: WORDS,
  uninviting: WORDS,
  /** The verb of holding a dialogue, the noun, and words between by which none was held. */
  heldTalk: WORDS,
  /** What consultations of a regular kind are called by ("political"), and the noun in all its cases. */
  regular: PATTERN,
  consultations: WORDS,
  dialogues: WORDS,
  unheld: WORDS,
  /** Verbs behind which a standing body's own name tells that it met. */
  holding: WORDS,
  /** Verbs of receiving somebody for a body's meeting, and owners before them that make nouns of them. */
  hosting: WORDS,
  hostOwners: WORDS,
  /** Words between a verb of receiving and the body's meeting by which the meeting is another thing. */
  unhosted: WORDS,
  /** Small adjectives and articles within the name of a body. */
  bodyWords: WORDS,
  /** Words by which a body is that of several sides, before the noun of what it is for: "joint boundary commission". */
  jointly: WORDS,
  /** Verbs and adverbs between a body and the verb of its meeting. */
  helping: WORDS,
  /** Verbs with which the members of a body hold their meeting: "held", "gather". */
  membersHold: WORDS,
  /** "Last", before the verb that tells when a body met before. */
  lastTime: WORDS,
  /** Words between a body and its members: "member", "'s". */
  betweenMembers: WORDS,
  /** Verbs of leading a delegation, and the noun. */
  leads: WORDS,
  delegation: WORDS,
  /** Verbs of calling in an envoy, words before them by which nobody is, envoys, and words behind by which somebody else is. */
  summoning: WORDS,
  unsummoned: WORDS,
  summoned: WORDS,
  notSummoned: WORDS,
  /** Words behind a place by which somebody's being there is a visit. */
  stayFor: WORDS,
  /** "On", "during", before a visit on which something is said. */
  stayed: WORDS,
  /** Words between a verb of travel and where it goes that tell what that state is to another: "visited close ally X". */
  besideGoal: WORDS,
  /** Journeys that are told with "of" and where they go. */
  tours: WORDS,
  /** The word of a visit that is its verb too. */
  visits: WORDS,
  /** What talks are about that go on with whom they are held: "talks on a trade deal with X". */
  dealsTalked: WORDS,
  /** Verbs of receiving behind a pronoun for the guest. */
  receivedThem: PATTERN,
  /** Verbs of receiving that tell of what is to come, and those that leave it open. */
  willReceive: WORDS,
  mayReceive: WORDS,
  /** The infinitive of receiving, and stems before it that leave open, plan or refuse it. */
  toReceive: WORDS,
  ofReceiving: PATTERN,
  /** Verbs of receiving with the guest before them, and offices of those who receive. */
  received: WORDS,
  receivers: WORDS,
  /** Things that are received or taken, beside which a person only owns or asks. */
  taken: PATTERN,
  /** What may stand between a verb of receiving and the guest: prepositions, residences, adjectives, "also". */
  beforeGuest: PATTERN,
  /** Stems before an office that is held no more. */
  past: PATTERN,
  /** Verbs by which a standing body met, behind "which". */
  metThere: WORDS,
  /** The preposition behind a dialogue before what it is about, and what joins words of that. */
  aboutBody: WORDS,
  bodyAnd: WORDS,
  /** What may stand between a dialogue's name and its day. */
  bodyDay: WORDS,
  /** Words before a dialogue's name by which it is to come, and by which it was held. */
  upcoming: WORDS,
  recent: WORDS,
  /** Words by which somebody meets another one besides. */
  also: WORDS,
  /** The verb of a courtesy call, and the word right behind it: "called on". */
  callingOn: WORDS,
  callOn: WORDS,
  /** What a courtesy call goes on with: a goal told by "to" that is no demand. */
  calledFor: PHRASES,
  /** Words before the plain form of "host" by which somebody hosts, and it is no noun. */
  toHost: WORDS,
  /** The preposition and the article before a day or a place. */
  beside: WORDS,
  /** Those who work for the press, right before a name. */
  press: PHRASES,
  /** The title of one who only speaks for others. */
  spokesmen: PATTERN,
  /** Words behind a bracket that tell whose a picture is. */
  credit: WORDS,
  /** Past verbs that no ending tells, and what may follow a past verb behind "and". */
  pastVerbs: WORDS,
  behindVerb: WORDS,
  /** A title that says whose own words the report is. */
  written: PATTERN,
} as const

export type TalksTable = TableOf<typeof TALKS>
