/** Entries of the register: drafts of many documents joined, every field a set of claims. Always derivable again. */
import type { LanguageCode } from './document.ts'
import type { DocumentRef, DraftKind, DraftVoice, Signing } from './draft.ts'
import type { Evidence } from './evidence.ts'
import type { JudgedField } from './judgement.ts'
import type { EntityType, Mechanism, Place, Role, Status } from './reading.ts'
import type { Reason } from './reason.ts'

/** One document's (or one person's) word for the value of one field. */
export interface Claim<T> {
  readonly value: T
  /** Key of the draft that claims it. Absent for a claim made by a judgement. */
  readonly draft?: string
  /** `DocumentRef.digest`; look it up in `Entry.documents`. Absent for a claim of a judgement that points at no words. */
  readonly document?: string
  /** The words; empty only for a claim of a judgement that points at none. */
  readonly evidence: readonly Evidence[]
  readonly outlet?: string
  readonly lang?: LanguageCode
  /** ISO 8601. */
  readonly published?: string
  readonly voice: DraftVoice
  /** `judged`: a person's word, by the judgement of that id. */
  readonly standing: 'said' | 'implied' | 'judged'
  readonly rule: string
  /** name@version of the reader. */
  readonly reader?: string
  readonly judgement?: string
  /** Set aside by this judgement: kept and shown as such, never chosen. */
  readonly rejected?: string
}

/** A field: what is shown, why, and everything that was claimed. */
export interface Field<T> {
  /** Absent when nothing (that was not rejected) is claimed. */
  readonly shown?: T
  /** Whether all claims not rejected fit together: equal, or one only more exact than another. */
  readonly agreed: boolean
  /** Why this value is shown: `only`, `agreed`, `judged`, `more-exact`, `more-voices`, `later`, `said-over-implied`, `earliest`. */
  readonly why: string
  readonly claims: readonly Claim<T>[]
}

/** Somebody who took part, under all names given. */
export interface EntryPerson {
  /** Unique within the entry and stable while its drafts are the same: "p1". */
  readonly id: string
  readonly type: EntityType
  readonly name: Field<string>
  readonly party: Field<string>
  readonly role: Field<Role>
  readonly post: Field<string>
  /** Rejected as a whole by this judgement. */
  readonly rejected?: string
}

/** Something agreed or promised, as one document tells it; tellings of the same outcome share a `group`. */
export interface EntryOutcome {
  readonly key: string
  readonly kind: 'agreement' | 'commitment'
  /** Tellings of one outcome have one group: the key of the first of them. */
  readonly group: string
  readonly draft: string
  readonly document: string
  readonly content: Evidence
  readonly lang: LanguageCode
  readonly by: readonly string[]
  readonly due?: string
  /** The half, quarter or season of the year due: 2019-H1, 2019-Q3, 2019-SP. */
  readonly duePart?: string
  readonly place?: Place
  readonly condition?: Evidence
  /** Of one paper that the report tells as signed. */
  readonly signed?: Signing
  /** Of an agreement to sign one paper by a day. */
  readonly toSign?: true
  /** Key of the planned draft that it promises. */
  readonly promises?: string
  readonly voice: DraftVoice
  readonly judgement?: string
  readonly rejected?: string
}

/** Whether something is waited for: a promise, or what sides agreed to hold or to sign. */
export const isPromise = (o: Pick<EntryOutcome, 'kind' | 'promises' | 'toSign'>): boolean =>
  o.kind === 'commitment' || o.promises !== undefined || o.toSign === true

/** Something said, as one document tells it. */
export interface EntryStatement {
  readonly key: string
  readonly draft: string
  readonly document: string
  readonly lang: LanguageCode
  readonly speaker?: string
  readonly party?: string
  readonly post?: string
  readonly cue: Evidence
  readonly content: Evidence
  readonly direct: boolean
  readonly polarity?: 'affirmed' | 'denied'
  /** The judgement that added it or last put it right. */
  readonly judgement?: string
}

export type Verdict = 'same' | 'near' | 'different'

/** The comparison of two drafts. */
export interface Comparison {
  readonly verdict: Verdict
  /** Sum of the reasons' points; the lines for `same` and `near` stand in `register/same.ts`. */
  readonly score: number
  /** True when something rules it out (two bodies, two days far apart, one document tells both): then never joined but by judgement. */
  readonly barred: boolean
  readonly reasons: readonly Reason[]
}

/** A comparison that was kept: `a` and `b` are draft keys, `a` < `b`. */
export interface Link extends Comparison {
  readonly a: string
  readonly b: string
}

/** Why two drafts stand in one entry. */
export interface Join {
  readonly a: string
  readonly b: string
  readonly by: 'comparison' | 'judgement'
  readonly judgement?: string
  readonly score?: number
  readonly reasons: readonly Reason[]
}

/** One step in what reports said of the event over time. */
export interface StatusStep {
  readonly status: Status
  /** Day of publication; absent when unknown. */
  readonly published?: string
  readonly draft: string
  readonly document: string
}

/** Where a judgement and the reader disagree now. Nothing is overruled: the judgement holds, and this is listed. */
export interface Dispute {
  readonly judgement: string
  readonly about: 'same' | 'different' | 'value' | 'rejected' | 'not-found'
  readonly field?: JudgedField
  readonly judged?: unknown
  readonly read?: unknown
  /** In plain English. */
  readonly words: string
}

/** One event (or one agreement or promise that stands alone), with all that is claimed of it. */
export interface Entry {
  /** `entryIdOf` its first draft (first published, then by key). Any former id is among `aliases`. */
  readonly id: string
  /** The id each of its drafts would give alone: an address once given always leads here. Holds `id` too. */
  readonly aliases: readonly string[]
  readonly kind: Field<DraftKind>
  readonly status: Field<Status>
  readonly date: Field<string>
  readonly place: Field<Place>
  readonly venue: Field<string>
  readonly parties: Field<readonly string[]>
  readonly mechanism: Field<Mechanism>
  readonly ordinal: Field<number>
  /** Worked out for "the next session" from the number of the one it was announced at, when no report numbers it. */
  readonly impliedOrdinal?: number
  readonly subjects: readonly string[]
  readonly people: readonly EntryPerson[]
  readonly outcomes: readonly EntryOutcome[]
  readonly statements: readonly EntryStatement[]
  readonly history: readonly StatusStep[]
  readonly documents: readonly DocumentRef[]
  /** How many independent voices tell of it: reprints and reports of one agency count once. */
  readonly voices: number
  readonly languages: readonly LanguageCode[]
  /** Keys of its drafts, the first one first. */
  readonly drafts: readonly string[]
  readonly joins: readonly Join[]
  /** Entry-level: ids of the judgements in force that touch it. */
  readonly judgements: readonly string[]
  readonly disputes: readonly Dispute[]
  /** True when every draft of it was rejected: it is kept for the log and left out of lists. */
  readonly withdrawn: boolean
}

/** Two entries that may be one: for a person to decide. */
export interface Suggestion {
  readonly a: string
  readonly b: string
  /** The entries the two drafts stand in. */
  readonly entries: readonly [string, string]
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** What joining gives. */
export interface Joined {
  readonly entries: readonly Entry[]
  readonly suggestions: readonly Suggestion[]
  /** Judgements whose draft is not there any more, under any key. */
  readonly lost: readonly Dispute[]
}

/** The id an entry has when this draft is its first. */
export const entryIdOf = (draftKey: string): string => `r${draftKey.slice(0, 14)}`
