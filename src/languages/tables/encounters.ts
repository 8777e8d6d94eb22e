/** Words of meeting, visiting and promising; standing bodies; ordinals. */

import type { EngagementKind, Status } from '../../model/reading.ts'
import type { DealingTable } from './dealing.ts'
import type { MORE_PHRASES, NEEDED_PHRASES } from './encounter-phrases.ts'
import type { GatheringTable } from './gathering.ts'
import type { TableOf } from './kinds.ts'
import type { LayoutTable } from './layout.ts'
import type { OutcomeTable } from './outcomes.ts'
import type { PactsTable } from './pacts.ts'
import type { PledgingTable } from './pledging.ts'
import type { PostsTable } from './posts.ts'
import type { PromisesTable } from './promises.ts'
import type { SmallTable } from './small.ts'
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
  /** A verb with its object: "hold talks". What is met stands in it, so that two states before it are enough. */
  readonly object?: boolean
  /**
   * Where the other side or the destination stands as seen from the word; absent: on either side.
   * `envoys`: those sent go, whoever is named as sending them. `body`: a standing body's own word, which a verb says was held.
   */
  readonly takes?: 'destination' | 'guest' | 'participants' | 'envoys' | 'body'
}

type Phrases = Required<TableOf<typeof NEEDED_PHRASES>> & TableOf<typeof MORE_PHRASES>

/**
 * All phrases are written as in a text and compared folded; a star stands for any ending (`text/phrases.ts`).
 * Lists are in no order of rank: of several phrases at one place the longest is found. A language without a cue of some kind leaves its list out.
 */
export interface EncounterTable extends Phrases {
  /** Where the verb stands: it decides on which side of a word its participants are looked for. */
  readonly order: 'verb-middle' | 'verb-last'
  readonly events: readonly (readonly [EventCue, string])[]
  /** Words that give a clause its status, by status. */
  readonly status: Partial<Record<Status, string>>
  /** Single words that join names to one list: "and", "with". */
  readonly joiners: readonly string[]
  /** Words after a topic word that make it none: "margins", "sidelines". */
  readonly notTopic?: readonly string[]
  /** Endings of adjectives, by which a standing body's name goes on. */
  readonly adjectives?: readonly string[]
  /** Affairs between known sides, whose talks name none: the sides joined by "+", and the words. */
  readonly dealings?: readonly (readonly [string, string])[]
  /** Endings of finite verbs (languages whose verbs are told by their endings). */
  readonly verbEndings?: readonly string[]
  /** Endings of nouns that end like verbs. */
  readonly nounEndings?: readonly string[]
  /** Whether nouns have articles: without them a noun with no sides of its own is taken for one told before. */
  readonly articles: boolean
  /** Words by which a delegation's head is named, and on which side of them the name stands. */
  readonly led: readonly (readonly ['after' | 'before', string])[]
  /** Well-known people and for whom they act, for reports that give neither post nor country. */
  readonly leaders: readonly (readonly [string, string])[]
  /** The state whose officials this language's press names without their state. ISO 3166-1 alpha-2. */
  readonly home: string
  /** Words that count a session or round, with their number. */
  readonly ordinals: readonly (readonly [string, number])[]
  /** States as the first part of a pair, by ISO code: "Sino" in "Sino-Indian", "پاک" in "پاک چین". */
  readonly combining?: readonly (readonly [string, string])[]
  /** Tens as they stand before the last word of a number: "twenty" in "twenty-first". */
  readonly tens?: readonly (readonly [string, number])[]
  /** Towns that stand for a union when they act: Brussels for the EU. */
  readonly seats: readonly (readonly [string, string])[]
  /** Offices of one holder in all their forms, by the words the speakers' table has for them (languages with cases); and heads of a residence. */
  readonly headOffices?: readonly (readonly [string, string])[]
  readonly houseHeads?: readonly (readonly [string, string])[]
  /** Alliances, unions, armed groups that take part under their own name: short English name and the phrases. */
  readonly parties: readonly (readonly [string, string])[]
  /** Verbs by which something was agreed, with where its content stands. */
  readonly agreed: readonly (readonly [AgreedCue, string])[]
  /** Verbs and endings of promises. */
  readonly promised: readonly (readonly [PromisedCue, string])[]
  /** More words of what is agreed and promised. */
  readonly outcomes?: OutcomeTable
  /** Small words of each theme, in tables of their own. */
  readonly layout?: LayoutTable
  readonly pacts?: PactsTable
  readonly posts?: PostsTable
  readonly promises?: PromisesTable
  readonly small?: SmallTable
  readonly gathering?: GatheringTable
  readonly dealing?: DealingTable
  readonly pledging?: PledgingTable
  readonly standing?: StandingTable
  readonly statuses?: StatusesTable
  readonly talks?: TalksTable
  /** Words of PLOVER's contexts, and of a standing body's subject: context and the words. */
  readonly contexts: readonly (readonly [string, string])[]
  /** Houses and offices that are told of without their state, by state. */
  readonly buildings?: readonly (readonly [string, string])[]
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
