/** Words of meeting, visiting and promising; standing bodies; ordinals. */

import type { EngagementKind, Status } from '../../model/reading.ts'
import type { LayoutTable } from './layout.ts'
import type { OutcomeTable } from './outcomes.ts'
import type { PactsTable } from './pacts.ts'
import type { PostsTable } from './posts.ts'
import type { PromisesTable } from './promises.ts'
import type { StandingTable } from './standing.ts'
import type { StatusesTable } from './statuses.ts'
import type { TalksTable } from './talks.ts'

/**
 * What a word of an encounter tells.
 * `noun`: "talks", to which light verbs and prepositions are added; `verb`: "met", which has its own time.
 * `bare`: only counts with an ordinal or a standing body beside it ("round", "session").
 */
export interface EventCue {
  readonly kind: EngagementKind
  readonly part: 'noun' | 'verb'
  readonly status?: Status
  readonly bare?: boolean
  /** Speaking with each other, in a room or by telephone: may be the call told of before. */
  readonly talk?: boolean
  /**
   * Where the other side or the destination stands as seen from the word; absent: on either side.
   * `envoys`: those sent go, whoever is named as sending them. `body`: a standing body's own word, which a verb says was held.
   */
  readonly takes?: 'destination' | 'guest' | 'participants' | 'envoys' | 'body'
}

/**
 * All phrases are written as in a text and compared folded; a star stands for any ending (`text/phrases.ts`).
 * Lists are in no order of rank: of several phrases at one place the longest is found. A language without a cue of some kind leaves its list out.
 */
export interface EncounterTable {
  /** Where the verb stands: it decides on which side of a word its participants are looked for. */
  readonly order: 'verb-middle' | 'verb-last'
  readonly events: readonly (readonly [EventCue, string])[]
  /** Phrases that hold an event word and are no encounter of states: "cabinet meeting", "met the conditions". */
  readonly notEvents: string
  /** Words for those who are nobody's representatives: "students", "businessmen". */
  readonly unofficial: string
  /** Words that give a clause its status, by status. */
  readonly status: Partial<Record<Status, string>>
  /** Single words that join names to one list: "and", "with". */
  readonly joiners: readonly string[]
  /** Words after a topic word that make it none: "margins", "sidelines". */
  readonly notTopic?: readonly string[]
  /** Endings of adjectives, by which a standing body's name goes on. */
  readonly adjectives?: readonly string[]
  /** Words that begin a new clause. */
  readonly clauseStarts: string
  /** Words after which a clause is over (languages whose verb comes last). */
  readonly clauseEnds?: string
  /** Words that are verbs only before a clause start or sign (short past forms that are also postpositions). */
  readonly clauseEndsBeforeSign?: string
  /** Words that lead over to what is talked about. Before it, or after it, by `order`. */
  readonly topic: string
  /** Words beside a place: it is where the encounter is. */
  readonly placeMarks: string
  /** Words beside a place: it is where one goes. */
  readonly destinationMarks: string
  /** Words beside a place: it is where one comes from, or what is spoken of; it is neither side nor place. */
  readonly otherMarks: string
  /** Words that join the sides: "between", "with". */
  readonly sideMarks: string
  /** Words for the other side's holder of the same post. */
  readonly counterpart: string
  readonly delegation: string
  /** Words for unnamed people who act for a state and may be received: "a delegation", "representatives". */
  readonly delegates?: string
  /** Words for one side at an encounter, in lists of who came: "side", "team". */
  readonly teams?: string
  /** Words for many officials met without their names, which may come later: "leaders", "counterparts". */
  readonly manyOthers?: string
  /** What begins a list of those who came for one side: "representing", "was represented by", "delegation included". */
  readonly rosters?: string
  readonly heads: string
  readonly hosts: string
  /** Titles and groups as they stand after a verb of `hosts`, in the case of who is received (languages with cases). */
  readonly guests?: string
  /** Affairs between known sides, whose talks name none: the sides joined by "+", and the words. */
  readonly dealings?: readonly (readonly [string, string])[]
  /** Words that begin an adjunct told beside the main clause: during it, and after it (languages without articles). */
  readonly during?: string
  readonly afterwards?: string
  /** Words that add people to an encounter already told of: "accompanied by", "the delegation includes". */
  readonly joined: string
  /** Verbs that say little beside the noun they carry: "held", "attended", and words such as "after", "during". */
  readonly light?: string
  /** Finite verbs at which the words that belong to a noun are over. */
  readonly verbStops: string
  /** Endings of finite verbs, and words that have them and are none (languages whose verbs are told by their endings). */
  readonly verbEndings?: readonly string[]
  readonly notVerbs?: string
  /** Endings of nouns that end like verbs. */
  readonly nounEndings?: readonly string[]
  /** Words after a body's name that make it the owner of states: "NATO allies". */
  readonly members?: string
  /** Envoys, between whose sender and host a place mark stands: "посол Италии в Грузии". */
  readonly envoys?: string
  readonly firstPerson: string
  /** Words for the sides of an encounter already told of: "they", "the two sides". */
  readonly pairs: string
  /** Words after a visit's noun that make it a participle of who comes next: "کرنے والے". */
  readonly participles?: string
  /** Whether nouns have articles: without them a noun with no sides of its own is taken for one told before. */
  readonly articles: boolean
  /** Words before which the sides stand one after the other whatever the topic: "in the format". */
  readonly format?: string
  /** "Between": the sides follow it, on either side of the noun. */
  readonly between: string
  /** "With" before a single other side. */
  readonly withMarks?: string
  /** Words in whose clause people are added to a gathering already told of: "attended", "addressed". */
  readonly attending: string
  /** Words for one encounter held beside another: "on the sidelines". */
  readonly sidelines: string
  /** Words by which a delegation's head is named, and on which side of them the name stands. */
  readonly led: readonly (readonly ['after' | 'before', string])[]
  /** Words that begin a clause about the noun right before them: "which", "который". */
  readonly relatives: string
  /** Words that begin a clause about the place right before them: "where". */
  readonly where: string
  /** "Next" before a session or round: it takes its sides from the one told before. */
  readonly next: string
  /** Words before the body under which a meeting is held: "under the aegis of". */
  readonly under?: string
  /** Well-known people and for whom they act, for reports that give neither post nor country. */
  readonly leaders: readonly (readonly [string, string])[]
  /** The state whose officials this language's press names without their state. ISO 3166-1 alpha-2. */
  readonly home: string
  /** Words for a standing body, with the field `subject` left to the words around. */
  readonly bodies: string
  /** Words that a standing body's name may hold beside names and adjectives. */
  readonly bodyGlue: string
  /** Words that go before "session" without making a standing body: "press", "closed". */
  readonly notBodies: string
  readonly ordinals: readonly (readonly [string, number])[]
  /** Endings that turn a number into an ordinal, as a token after it or grown to it. */
  readonly ordinalEndings: string
  /** Towns that stand for a union when they act: Brussels for the EU. */
  readonly seats: readonly (readonly [string, string])[]
  /** Residences of heads of state and government: a place after "at" or "in", though they act under the same name. */
  readonly residences?: string
  /** Words after a state's name and a hyphen that make it an adjective of another thing: "Venezuelan-led talks". */
  readonly ledBy?: string
  /** Words that begin an adjunct before the main clause, which ends at its comma: "Following the summit, …". */
  readonly adjuncts?: string
  /** Words of a status that count for a noun only right before it, or with a verb after it: "a possible ceasefire" is no possible meeting. */
  readonly nearOnly?: string
  /** Verbs of talk that a time may part from their "with": "spoke this morning with". */
  readonly parted?: string
  /** What may part such a verb from whom it takes, beside a time: "by phone", "separately". */
  readonly partedBy?: string
  /** What makes talk of two who stand before the verb a call: "over the phone", "by video link". */
  readonly overPhone?: string
  /** Verbs that are a call only with a person, and then a time or a purpose after them: "called X today to …". */
  readonly phoning?: string
  /** The purposes after them. */
  readonly phonedFor?: string
  /** Offices of one holder in all their forms, by the words the speakers' table has for them (languages with cases); and heads of a residence. */
  readonly headOffices?: readonly (readonly [string, string])[]
  /** Words before the title of somebody who holds it no more (languages with cases). */
  readonly former?: string
  /** Words for those who belong to the holder of an office. */
  readonly aides?: string
  readonly houseHeads?: readonly (readonly [string, string])[]
  /** Bodies of one state, with which something is agreed at home: "Congress". */
  readonly domestic?: string
  /** Alliances, unions, armed groups that take part under their own name: short English name and the phrases. */
  readonly parties: readonly (readonly [string, string])[]
  /** Words for an encounter already told of: "this meeting", "the talks". */
  readonly definite: string
  /** Verbs by which something was agreed, with where its content stands. */
  readonly agreed: readonly (readonly [AgreedCue, string])[]
  /** Verbs and endings of promises. */
  readonly promised: readonly (readonly [PromisedCue, string])[]
  /** More words of what is agreed and promised. */
  readonly outcomes?: OutcomeTable
  /** Words that keep a clause from being a promise. */
  readonly notPromised: string
  /** Words that open the consequence of a condition: "then". */
  readonly consequence?: string
  /** Participles that make an adjective of what stands before them: "talks that were suspended". */
  readonly attributive?: string
  /** Marks between an owner and what is owned, in a language that writes them after the owner. */
  readonly genitives?: string
  /** Words that tell from when on "the first" counts: "since". */
  readonly since?: string
  /** Small words of each theme, in tables of their own. */
  readonly layout?: LayoutTable
  readonly pacts?: PactsTable
  readonly posts?: PostsTable
  readonly promises?: PromisesTable
  readonly standing?: StandingTable
  readonly statuses?: StatusesTable
  readonly talks?: TalksTable
  /** Words that hold an ordinal and count nothing: "each other". */
  readonly reciprocals?: string
  /** Words right behind an encounter that sides agree to hold. Only where the verb comes last. */
  readonly consented?: string
  /** Marks behind a noun that neither acts nor owns: where, whence, whither, to whom. Only where marks come behind. */
  readonly caseMarks?: string
  /** Marks after whoever is given something, in a language that writes them after: no doer. */
  readonly recipients?: string
  /** Forms of "will be", and the pointing words that stand as their subject. */
  readonly copulas?: string
  readonly pointers?: string
  /** Words that take up a relative clause before them: "that one". */
  readonly correlates?: string
  /** Words after which what was agreed begins, where it stands before its verb. */
  readonly subjectMarks?: string
  /** Words of being and becoming: a promise only beside a definite act. */
  readonly weakPromise: string
  /** Words right before a verb of promising that make it a state of mind: "is", "remains" before "committed to". */
  readonly stative?: string
  /** Nouns of shared views, whose clause runs on over commas: "agreed on the importance of". */
  readonly views?: string
  /** Words of definite acts: delivering, opening, signing. */
  readonly definiteActs: string
  /** Words that, after a comma, open another statement. */
  readonly breaks: string
  /** Conjunctions before a content clause: "that", "کہ". */
  readonly that: string
  /** Last two letters of infinitives (languages whose promise is "the doing of X was announced"). */
  readonly infinitives?: string
  /** Conjunctions that do not belong to a content they begin. */
  readonly leading: string
  /** Words of PLOVER's contexts, and of a standing body's subject: context and the words. */
  readonly contexts: readonly (readonly [string, string])[]
  /** Words that begin a condition. */
  readonly conditions: string
  /** Words that name a state's organs or officials when no name stands there: "government", "president". */
  readonly officials: string
  /** Names of states that are also common words of the language ("مالی", financial): states only before a postposition. */
  readonly homographs?: string
  /** Words that end a phrase of reason or circumstance (languages whose verb comes last): "in view of". */
  readonly reasons?: string
  /** Houses and offices that are told of without their state, by state. */
  readonly buildings?: readonly (readonly [string, string])[]
  /** Words for the other side where nobody of it is named: "world leaders". */
  readonly others?: string
  /** Offices of state, as they stand before a name (languages whose verb comes last). */
  readonly offices?: string
  /** Words of sport: in their sentence nobody is met and nothing visited on behalf of a state. */
  readonly sport?: string
  /** Words after a noun by which its clause's verb does tell of it, though `untold` ones begin so: "کا آغاز". */
  readonly told?: string
  /** Verbs of bringing others together, right after the noun: "کروانے". */
  readonly causing?: string
  /** Participles of speaking to a gathering, whose subject follows: "سے خطاب کرتے ہوئے". */
  readonly addressing?: string
  /** Words right after a person's name that make it an organ's: "the Biden administration". */
  readonly organs?: string
  /** Verbs by which an encounter takes place, right after its place (languages whose verb comes last). */
  readonly held?: string
  /** Words that open a list of those who were there (languages whose verb comes last): "ملاقات میں". */
  readonly occasions?: string
  /** Verbs that close such a list: "موجود تھے". */
  readonly present?: string
  /** Phrases that hold a word of a status and tell none: "ہر ممکن" ("every possible help"). */
  readonly idle?: string
  /** Marks of a purpose right after a noun, and words for those who strive for it (languages whose verb comes last): "کے لیے کوششیں". */
  readonly purpose?: string
  readonly efforts?: string
  /** Phrases by which reports told before are denied, and words by which an encounter is told as a report (languages whose verb comes last). */
  readonly denials?: string
  readonly hearsay?: string
  /** Bodies of the United Nations that sit in New York, and names of that town (languages whose verb comes last). */
  readonly seated?: string
  readonly seatTown?: string
  /** Words for what is agreed ("معاہدہ", "جنگ بندی"), for languages whose verb comes last; so are the four lists after it. */
  readonly treaties?: string
  /** Words in a cue of speech by which what follows is hoped, feared or asked for, not promised. */
  readonly opining?: string
  /** Sources who watch and promise nothing: "analysts". */
  readonly observers?: string
  /** Words for several sides that are not named: "the countries", "both sides". */
  readonly several?: string
  /** Words in a cue of speech that make a promise of what follows, whatever its verb. */
  readonly pledges?: string
  /** Organs and offices that are the press's own state's when no state stands beside them (languages whose verb comes last). */
  readonly homeOrgans?: string
  /** Words beside a gathering by which it is one of several states (languages whose verb comes last). */
  readonly worldly?: string
  /** Words of inviting, and of those beside a state who are not the state itself (languages whose verb comes last). */
  readonly invited?: string
  readonly neighbours?: string
  /** Words by which a meeting belongs to a series told of before (languages whose verb comes last). */
  readonly series?: string
  /** Words between a state and a town in it: "کے شہر". */
  readonly within?: string
  /** Verbs by which a body holds its own session, right after the noun. */
  readonly convened?: string
  /** Houses in which encounters are held, named after their town: "hotel", "palace". */
  readonly venues?: string
  /** People in the plural who represent nobody, with the mark of those who meet behind them: "traders", "students". */
  readonly unofficials?: string
  /** Words by which an encounter is only called for or judged: "ضروری ہے". */
  readonly opinions?: string
  /** Words after a time that make it a bound, no date: "2009 کے بعد". */
  readonly notDated?: string
  /** Posts whose holders tell of encounters and take no part. */
  readonly spokesmen?: string
  /** Words after a noun by which its clause's verb tells nothing of whether it takes place: "ملاقات سے", "کا فائدہ". */
  readonly untold?: string
}

/**
 * Where the content of an agreement stands; `noun`: only the noun phrase that follows; `made`: the clause, if something that is agreed is
 * its subject; `named`: a participle and the noun after it ("طے پانے والا معاہدہ");
 * `joint`: all that follows, where several sides are the subject; `pact`: the pact that follows, with its article; `told`: a pact and its
 * participle ("the deal reached between A and B"); `signed`: a pact and its verb in the passive ("the deal was signed").
 */
export type AgreedCue =
  | 'after'
  | 'before'
  | 'clause'
  | 'that'
  | 'noun'
  | 'made'
  | 'named'
  | 'joint'
  | 'pact'
  | 'told'
  | 'signed'
/**
 * `clause`: the whole clause is the promise, `event` only with a planned encounter in it, `dated` only with its day, `act` only with its day
 * or another state; `after`, `before`: what stands there; `would`: so does a state and its "would".
 */
export type PromisedCue = 'clause' | 'after' | 'before' | 'event' | 'dated' | 'act' | 'would'
