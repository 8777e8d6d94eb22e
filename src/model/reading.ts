/**
 * The reading: everything one document says, as drafts. This is what `read` prints; its shape is the project's
 * outer contract. Fields may be added, never renamed.
 *
 * Offsets: every span is in UTF-16 code units, half-open, into `document.text`.
 */
import type { Document } from './document.ts'
import type { Evidence, Source } from './evidence.ts'
import type { Problem } from './problem.ts'
import type { Span } from './span.ts'

export type EntityType = 'PER' | 'ORG' | 'LOC'

/** One occurrence of a name. `entity` is the `Entity.id` behind it. */
export interface Mention extends Span {
  readonly type: EntityType
  readonly entity: string
}

/** A post as the report gives it: title, the body it belongs to, and the country it is held for. */
export interface Post {
  readonly title: string
  readonly organisation?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly span: Span
}

/** A person, body or place of this document. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  /** The fullest name in this document, as written there (Russian: nominative). */
  readonly name: string
  /** ISO 3166-1 alpha-2: of a place, or whom a person or body acts for. Absent when unknown. */
  readonly country?: string
  readonly posts?: readonly Post[]
  /** Wikidata id ("Q…"), where the name stands in a list that the reader was given. */
  readonly wikidata?: string
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** A time expression with its TIMEX3 type and value. */
export interface Time extends Span {
  readonly type: TimeType
  /** TIMEX3 value. Absent when the document's date would be needed and is unknown. */
  readonly value?: string
  /** TIMEX3 modifier: START, MID, END, APPROX … */
  readonly mod?: string
  /** Which parts of the value the words state, and which were worked out. */
  readonly said?: string
  readonly rule?: string
}

/** Who says what. */
export interface Attribution {
  /** The words that name the speaker. */
  readonly source?: Span
  /** The words that attribute. */
  readonly cue: Span
  /** What is said, quotation marks left out. */
  readonly content: Span
  /** All parts, in order, when the content is interrupted by its cue. */
  readonly contentParts?: readonly Span[]
  /** Quoted words, or reported ones. */
  readonly direct: boolean
  /** `Entity.id`. Absent when it cannot be found. */
  readonly speaker?: string
  readonly polarity?: 'affirmed' | 'denied'
  readonly modality?: 'said' | 'will-say' | 'reported'
  /** The words that tell where or at what event it was said. */
  readonly occasion?: Span
  readonly audience?: Span
  /** ISO 8601, when the sentence tells it. */
  readonly date?: string
  /** `Entity.id` of the institution behind an unnamed speaker. */
  readonly institution?: string
  readonly rule?: string
}

export const ENGAGEMENT_KINDS = ['visit', 'meeting', 'session', 'call', 'conference'] as const
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number]
export const STATUSES = ['held', 'planned', 'ongoing', 'postponed', 'cancelled', 'possible', 'denied'] as const
export type Status = (typeof STATUSES)[number]
export type Role = 'head' | 'member' | 'host' | 'guest'

export interface Place {
  /** As written; Russian: nominative. */
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

export interface Participant {
  /** `Entity.id`. */
  readonly entity: string
  /** ISO 3166-1 alpha-2, or the short name of a body. */
  readonly party?: string
  readonly role?: Role
  /** The post in which this person took part, as written. */
  readonly post?: string
  readonly source?: Source
}

/** A standing body that meets again and again. */
export interface Mechanism {
  readonly name: string
  readonly parties: readonly string[]
  readonly subject?: string
}

/** In whose voice something is told: the report's own, or that of a speaker it quotes (index into `attributions`). */
export type Voice = { readonly of: 'report' } | { readonly of: 'speaker'; readonly attribution: number }

/** The fields of a draft that carry a source of their own. */
export type SourcedField =
  | 'kind'
  | 'status'
  | 'date'
  | 'place'
  | 'venue'
  | 'parties'
  | 'mechanism'
  | 'ordinal'
  | 'by'
  | 'due'
  | 'content'

/** Codes of an event in the vocabularies of event data. `codebook` is the version of the rules that gave them. */
export interface Codes {
  readonly codebook: string
  readonly plover: {
    readonly type: 'AGREE' | 'CONSULT' | 'REQUEST' | 'REJECT'
    readonly mode?: string
    readonly contexts: readonly string[]
  }
  /** A CAMEO leaf, such as "042". */
  readonly cameo: string
}

export interface Engagement {
  /** Unique in this reading: "g1". */
  readonly id: string
  readonly kind: EngagementKind
  readonly status: Status
  /** ISO 8601, as exact as the text allows: 2019, 2018-03, 2018-03-21, 2018-W12. */
  readonly date?: string
  readonly place?: Place
  readonly venue?: string
  /** ISO 3166-1 alpha-2 of the states, or the name of a body. */
  readonly parties: readonly string[]
  readonly people: readonly Participant[]
  readonly mechanism?: Mechanism
  readonly ordinal?: number
  readonly topics?: readonly Span[]
  /** The words it rests on; never empty. */
  readonly evidence: readonly Evidence[]
  /** Where each field comes from. */
  readonly sources?: Partial<Record<SourcedField, Source>>
  readonly voice?: Voice
  /** The visit this encounter belongs to: another `Engagement.id`. */
  readonly within?: string
  readonly codes?: Codes
  readonly rule?: string
}

export interface Outcome {
  readonly kind: 'agreement' | 'commitment'
  readonly content: Span
  readonly by: readonly string[]
  /** ISO 8601. */
  readonly due?: string
  readonly place?: Place
  /** `Engagement.id` that it came out of. */
  readonly engagement?: string
  /** For a commitment that is a planned encounter: that `Engagement.id`. */
  readonly promises?: string
  readonly condition?: Span
  readonly codes?: Codes
  readonly sources?: Partial<Record<SourcedField, Source>>
  readonly voice?: Voice
  readonly rule?: string
}

/** The acts other than encounters that are read where a sentence states them plainly. */
export const ACTS = [
  'kill',
  'assassinate',
  'beat',
  'strike',
  'attack',
  'bomb',
  'abduct',
  'seize-territory',
  'seize-property',
  'arrest',
  'deport',
  'sanction',
  'restrict',
  'blockade',
  'expel-diplomats',
  'break-relations',
  'suspend-aid',
  'mobilize',
  'protest',
  'hunger-strike',
  'walkout',
  'obstruct',
  'riot',
  'threaten',
  'accuse',
  'investigate',
  'condemn',
  'demand',
  'reject',
  'veto',
  'defy',
  'praise',
  'apologise',
  'recognise',
  'aid',
  'asylum',
  'exercise',
  'share',
  'extradite',
  'ceasefire',
  'withdraw',
  'disarm',
  'release',
  'ease-sanctions',
  'allow-access',
  'resign',
  'ease-restrictions',
  'concede',
] as const
export type Act = (typeof ACTS)[number]

/** Who acts, or who is acted on: the words that name it, and the entity or party behind them where known. */
export interface EventSide {
  readonly span: Span
  /** `Entity.id`. */
  readonly entity?: string
  /** ISO 3166-1 alpha-2, or the short name of a body. */
  readonly party?: string
  /** The other parties that the same words name: US in "American and Afghan forces". */
  readonly allies?: readonly string[]
}

/** A happening that is no encounter: forces act against a group, a state imposes sanctions, a crowd protests. */
export interface Happening {
  /** Unique in this reading: "v1". */
  readonly id: string
  readonly act: Act
  readonly actor?: EventSide
  readonly target?: EventSide
  /** ISO 8601, as exact as the sentence tells. */
  readonly date?: string
  readonly place?: Place
  /** The words it rests on; never empty. */
  readonly evidence: readonly Evidence[]
  readonly codes: {
    readonly codebook: string
    readonly plover: { readonly type: PloverType; readonly mode?: string; readonly contexts: readonly string[] }
    readonly cameo: string
  }
  readonly voice: Voice
  readonly rule: string
}

/** PLOVER's event types (manual draft 0.8, 2021). */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'COOPERATE'
  | 'AID'
  | 'CONCEDE'
  | 'RETREAT'
  | 'ACCUSE'
  | 'REQUEST'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'MOBILIZE'
  | 'SANCTION'
  | 'COERCE'
  | 'ASSAULT'

export interface Reading {
  /** name@version that made this reading. */
  readonly reader: string
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly times: readonly Time[]
  readonly attributions: readonly Attribution[]
  readonly engagements: readonly Engagement[]
  readonly outcomes: readonly Outcome[]
  /** Happenings that are no encounters. Absent when none is told plainly. */
  readonly events?: readonly Happening[]
  /** What a reader of this reading should know: missing date, assumed encoding. Absent when there is nothing. */
  readonly problems?: readonly Problem[]
}
