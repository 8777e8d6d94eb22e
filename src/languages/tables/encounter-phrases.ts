import { PHRASES } from './kinds.ts'

/** Phrases of meeting, visiting and promising that every language has. */
export const NEEDED_PHRASES = {
  /** Phrases that hold an event word and are no encounter of states: "cabinet meeting", "met the conditions". */
  notEvents: PHRASES,
  /** Words for those who are nobody's representatives: "students", "businessmen". */
  unofficial: PHRASES,
  /** Words that begin a new clause. */
  clauseStarts: PHRASES,
  /** Words that lead over to what is talked about. Before it, or after it, by `order`. */
  topic: PHRASES,
  /** Words beside a place: it is where the encounter is. */
  placeMarks: PHRASES,
  /** Words beside a place: it is where one goes. */
  destinationMarks: PHRASES,
  /** Words beside a place: it is where one comes from, or what is spoken of; it is neither side nor place. */
  otherMarks: PHRASES,
  /** Words that join the sides: "between", "with". */
  sideMarks: PHRASES,
  /** Words for the other side's holder of the same post. */
  counterpart: PHRASES,
  /** The people whom a state sends. */
  delegation: PHRASES,
  /** Words for those who lead it: "heads", "chiefs". */
  heads: PHRASES,
  /** Verbs of receiving somebody at home. */
  hosts: PHRASES,
  /** Words that add people to an encounter already told of: "accompanied by", "the delegation includes". */
  joined: PHRASES,
  /** Finite verbs at which the words that belong to a noun are over. */
  verbStops: PHRASES,
  /** Words for whoever speaks: "I", "we", "our". */
  firstPerson: PHRASES,
  /** Words for the sides of an encounter already told of: "they", "the two sides". */
  pairs: PHRASES,
  /** "Between": the sides follow it, on either side of the noun. */
  between: PHRASES,
  /** Words in whose clause people are added to a gathering already told of: "attended", "addressed". */
  attending: PHRASES,
  /** Words for one encounter held beside another: "on the sidelines". */
  sidelines: PHRASES,
  /** Words that begin a clause about the noun right before them: "which", "который". */
  relatives: PHRASES,
  /** Words that begin a clause about the place right before them: "where". */
  where: PHRASES,
  /** "Next" before a session or round: it takes its sides from the one told before. */
  next: PHRASES,
  /** Words for a standing body, with the field `subject` left to the words around. */
  bodies: PHRASES,
  /** Words that a standing body's name may hold beside names and adjectives. */
  bodyGlue: PHRASES,
  /** Words that go before "session" without making a standing body: "press", "closed". */
  notBodies: PHRASES,
  /** Endings that turn a number into an ordinal, as a token after it or grown to it. */
  ordinalEndings: PHRASES,
  /** Words for an encounter already told of: "this meeting", "the talks". */
  definite: PHRASES,
  /** Words that keep a clause from being a promise. */
  notPromised: PHRASES,
  /** Words of being and becoming: a promise only beside a definite act. */
  weakPromise: PHRASES,
  /** Words of definite acts: delivering, opening, signing. */
  definiteActs: PHRASES,
  /** Words that, after a comma, open another statement. */
  breaks: PHRASES,
  /** Conjunctions before a content clause: "that", "کہ". */
  that: PHRASES,
  /** Conjunctions that do not belong to a content they begin. */
  leading: PHRASES,
  /** Words that begin a condition. */
  conditions: PHRASES,
  /** Words that name a state's organs or officials when no name stands there: "government", "president". */
  officials: PHRASES,
} as const

/** Those that a language may do without. */
export const MORE_PHRASES = {
  /** Words of presiding by which several do so together: "co-chaired by"; and those that may be said of one as well. */
  coChairs: PHRASES,
  /** Verbs of two who preside together, before which they stand. */
  coChairing: PHRASES,
  chairs: PHRASES,
  /** Words after which a clause is over (languages whose verb comes last). */
  clauseEnds: PHRASES,
  /** Words that are verbs only before a clause start or sign (short past forms that are also postpositions). */
  clauseEndsBeforeSign: PHRASES,
  /** Words for unnamed people who act for a state and may be received: "a delegation", "representatives". */
  delegates: PHRASES,
  /** Words for one side at an encounter, in lists of who came: "side", "team". */
  teams: PHRASES,
  /** Words for many officials met without their names, which may come later: "leaders", "counterparts". */
  manyOthers: PHRASES,
  /** What begins a list of those who came for one side: "representing", "was represented by", "delegation included". */
  rosters: PHRASES,
  /** Titles and groups as they stand after a verb of `hosts`, in the case of who is received (languages with cases). */
  guests: PHRASES,
  /** Words that begin an adjunct told beside the main clause: during it, and after it (languages without articles). */
  during: PHRASES,
  afterwards: PHRASES,
  /** Verbs that say little beside the noun they carry: "held", "attended", and words such as "after", "during". */
  light: PHRASES,
  /** Words that end like a finite verb and are none (languages whose verbs are told by their endings). */
  notVerbs: PHRASES,
  /** Words after a body's name that make it the owner of states: "NATO allies". */
  members: PHRASES,
  /** Envoys, between whose sender and host a place mark stands: "посол Италии в Грузии". */
  envoys: PHRASES,
  /** Words after a visit's noun that make it a participle of who comes next: "کرنے والے". */
  participles: PHRASES,
  /** Words before which the sides stand one after the other whatever the topic: "in the format". */
  format: PHRASES,
  /** "With" before a single other side. */
  withMarks: PHRASES,
  /** Words before the body under which a meeting is held: "under the aegis of". */
  under: PHRASES,
  /** Residences of heads of state and government: a place after "at" or "in", though they act under the same name. */
  residences: PHRASES,
  /** Words after a state's name and a hyphen that make it an adjective of another thing: "Venezuelan-led talks". */
  ledBy: PHRASES,
  /** Words that begin an adjunct before the main clause, which ends at its comma: "Following the summit, …". */
  adjuncts: PHRASES,
  /** Words of a status that count for a noun only right before it, or with a verb after it: "a possible ceasefire" is no possible meeting. */
  nearOnly: PHRASES,
  /** Verbs of talk that a time may part from their "with": "spoke this morning with". */
  parted: PHRASES,
  /** What may part such a verb from whom it takes, beside a time: "by phone", "separately". */
  partedBy: PHRASES,
  /** What makes talk of two who stand before the verb a call: "over the phone", "by video link". */
  overPhone: PHRASES,
  /** Verbs that are a call only with a person, and then a time or a purpose after them: "called X today to …". */
  phoning: PHRASES,
  /** The purposes after them. */
  phonedFor: PHRASES,
  /** Words before the title of somebody who holds it no more (languages with cases). */
  former: PHRASES,
  /** Words for those who belong to the holder of an office. */
  aides: PHRASES,
  /** Bodies of one state, with which something is agreed at home: "Congress". */
  domestic: PHRASES,
  /** Words that open the consequence of a condition: "then". */
  consequence: PHRASES,
  /** Participles that make an adjective of what stands before them: "talks that were suspended". */
  attributive: PHRASES,
  /** Marks between an owner and what is owned, in a language that writes them after the owner. */
  genitives: PHRASES,
  /** Words that tell from when on "the first" counts: "since". */
  since: PHRASES,
  /** Words that hold an ordinal and count nothing: "each other". */
  reciprocals: PHRASES,
  /** Words right behind an encounter that sides agree to hold. Only where the verb comes last. */
  consented: PHRASES,
  /** Marks behind a noun that neither acts nor owns: where, whence, whither, to whom. Only where marks come behind. */
  caseMarks: PHRASES,
  /** Marks after whoever is given something, in a language that writes them after: no doer. */
  recipients: PHRASES,
  /** Forms of "will be", and the pointing words that stand as their subject. */
  copulas: PHRASES,
  pointers: PHRASES,
  /** Words that take up a relative clause before them: "that one". */
  correlates: PHRASES,
  /** Words after which what was agreed begins, where it stands before its verb. */
  subjectMarks: PHRASES,
  /** Words right before a verb of promising that make it a state of mind: "is", "remains" before "committed to". */
  stative: PHRASES,
  /** Nouns of shared views, whose clause runs on over commas: "agreed on the importance of". */
  views: PHRASES,
  /** Last two letters of infinitives (languages whose promise is "the doing of X was announced"). */
  infinitives: PHRASES,
  /** Names of states that are also common words of the language ("مالی", financial): states only before a postposition. */
  homographs: PHRASES,
  /** Words that end a phrase of reason or circumstance (languages whose verb comes last): "in view of". */
  reasons: PHRASES,
  /** Words for the other side where nobody of it is named: "world leaders". */
  others: PHRASES,
  /** Offices of state, as they stand before a name (languages whose verb comes last). */
  offices: PHRASES,
  /** People and things that a state owns and that represent nobody, beside its name: "football team", "troops", "exhibition". */
  nobodies: PHRASES,
  /** Things that are met, and nobody: "target", "conditions". */
  thingsMet: PHRASES,
  /** Words written like a people's and meaning a thing: "چینی کی" ("of sugar"). */
  notPeoples: PHRASES,
  /** Words in a body's name, or right behind a place's, by which it acts for no state (languages whose verb comes last): parties, courts, leagues. */
  unsided: PHRASES,
  /** Words of sport: in their sentence nobody is met and nothing visited on behalf of a state. */
  sport: PHRASES,
  /** Words after a noun by which its clause's verb does tell of it, though `untold` ones begin so: "کا آغاز". */
  told: PHRASES,
  /** Verbs of bringing others together, right after the noun: "کروانے". */
  causing: PHRASES,
  /** Participles of speaking to a gathering, whose subject follows: "سے خطاب کرتے ہوئے". */
  addressing: PHRASES,
  /** Words right after a person's name that make it an organ's: "the Biden administration". */
  organs: PHRASES,
  /** Verbs by which an encounter takes place, right after its place (languages whose verb comes last). */
  held: PHRASES,
  /** Words that open a list of those who were there (languages whose verb comes last): "ملاقات میں". */
  occasions: PHRASES,
  /** Verbs that close such a list: "موجود تھے". */
  present: PHRASES,
  /** Phrases that hold a word of a status and tell none: "ہر ممکن" ("every possible help"). */
  idle: PHRASES,
  /** Marks of a purpose right after a noun, and words for those who strive for it (languages whose verb comes last): "کے لیے کوششیں". */
  purpose: PHRASES,
  efforts: PHRASES,
  /** Phrases by which reports told before are denied, and words by which an encounter is told as a report (languages whose verb comes last). */
  denials: PHRASES,
  /** The noun behind an ordinal that counts how often something came about: "time" in "for the fourth time". */
  occurrences: PHRASES,
  hearsay: PHRASES,
  /** Words that call such a report false, and the words for "but" before what became of a plan. */
  falsehoods: PHRASES,
  but: PHRASES,
  /** Bodies of the United Nations that sit in New York, and names of that town (languages whose verb comes last). */
  seated: PHRASES,
  seatTown: PHRASES,
  /** Words for what is agreed ("معاہدہ", "جنگ بندی"), for languages whose verb comes last; so are the four lists after it. */
  treaties: PHRASES,
  /** Words in a cue of speech by which what follows is hoped, feared or asked for, not promised. */
  opining: PHRASES,
  /** Words that ask, by which a clause promises nothing: "which", "where"; and words before "that" which leave open what follows. */
  asking: PHRASES,
  leftOpen: PHRASES,
  /** Sources who watch and promise nothing: "analysts". */
  observers: PHRASES,
  /** Words for several sides that are not named: "the countries", "both sides". */
  several: PHRASES,
  /** Words in a cue of speech that make a promise of what follows, whatever its verb. */
  pledges: PHRASES,
  /** Organs and offices that are the press's own state's when no state stands beside them (languages whose verb comes last). */
  homeOrgans: PHRASES,
  /** Words beside a gathering by which it is one of several states (languages whose verb comes last). */
  worldly: PHRASES,
  /** Words of inviting, and of those beside a state who are not the state itself (languages whose verb comes last). */
  invited: PHRASES,
  /** Words by which an invitation is taken, behind it. */
  accepted: PHRASES,
  neighbours: PHRASES,
  /** Words by which a meeting belongs to a series told of before (languages whose verb comes last). */
  series: PHRASES,
  /** Words between a state and a town in it: "کے شہر". */
  within: PHRASES,
  /** Verbs by which a body holds its own session, right after the noun. */
  convened: PHRASES,
  /** Houses in which encounters are held, named after their town: "hotel", "palace". */
  venues: PHRASES,
  /** People in the plural who represent nobody, with the mark of those who meet behind them: "traders", "students". */
  unofficials: PHRASES,
  /** Words by which an encounter is only called for or judged: "ضروری ہے". */
  opinions: PHRASES,
  /** Words after a time that make it a bound, no date: "2009 کے بعد". */
  notDated: PHRASES,
  /** Words for those whom a body of many states sends (languages whose verb comes last). */
  sent: PHRASES,
  /** Posts whose holders tell of encounters and take no part. */
  spokesmen: PHRASES,
  /** Words after a noun by which its clause's verb tells nothing of whether it takes place: "ملاقات سے", "کا فائدہ". */
  untold: PHRASES,
} as const
