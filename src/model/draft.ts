/** Drafts: what one document says happened, each lifted out of its reading with all that is needed to compare and to show it. */
import type { Document, LanguageCode } from './document.ts'
import type { Evidence } from './evidence.ts'
import { canonical, digest } from './id.ts'
import type { EngagementKind, EntityType, Mechanism, Place, Role, SourcedField, Status } from './reading.ts'
import type { Span } from './span.ts'

/**
 * What a draft is of: one of the five kinds of encounter, or an agreement or commitment that the report ties to no
 * encounter. One that came out of an encounter stands in that draft's `outcomes` instead.
 */
export const DRAFT_KINDS = ['visit', 'meeting', 'session', 'call', 'conference', 'agreement', 'commitment'] as const
export type DraftKind = EngagementKind | 'agreement' | 'commitment'

/** The report a draft was lifted from: everything about it but its text. */
export interface DocumentRef {
  /** `documentDigest` of the document. */
  readonly digest: string
  /** The document's id as it was given. */
  readonly id: string
  readonly lang: LanguageCode
  /** Who published it: the publisher as told, or else the host of its address. Absent when neither is known. */
  readonly outlet?: string
  /** ISO 8601, date or date-time. */
  readonly published?: string
  readonly url?: string
  readonly title?: string
  /** The agency the report was taken from, as named there. Two reports of one agency are one voice. */
  readonly agency?: string
  /** `digest` of the document this one reprints, when that is known. */
  readonly reprintOf?: string
  /**
   * The least hashes of the runs of words of the text, in order: how much two reports share can be told from these
   * alone. Used only to count reprints as one voice, never to say that two drafts are the same event.
   */
  readonly sketch?: readonly number[]
}

/** In whose voice something is told: the report's own, or that of a speaker it quotes. */
export interface DraftVoice {
  readonly of: 'report' | 'speaker'
  /** The speaker's name as written, when it is known who is quoted. */
  readonly speaker?: string
}

/** A person (or body) taking part, with the name written out. */
export interface DraftPerson {
  /** The fullest name in the document, as written there (Russian: nominative). */
  readonly name: string
  readonly type: EntityType
  /** ISO 3166-1 alpha-2, or the short name of a body: for whom the person acts here. */
  readonly party?: string
  /** ISO 3166-1 alpha-2 of the person, when the document tells it. */
  readonly country?: string
  readonly role?: Role
  /** The post, as written. */
  readonly post?: string
  /** Never empty: where the name stands (the mentions nearest to the encounter), and the post when it is told. */
  readonly evidence: readonly Evidence[]
}

/** When an agreement was signed. */
export interface Signing {
  /** ISO 8601, as exact as told: the day told beside it, or else that of publication. */
  readonly on: string
  /** Whether the day is told. */
  readonly said: boolean
}

/** Something agreed or promised. */
export interface DraftOutcome {
  /** Digest of document, kind and span: outlives changes in how due day or place are read. */
  readonly key: string
  readonly kind: 'agreement' | 'commitment'
  readonly content: Evidence
  /** ISO 3166-1 alpha-2 of the states, or short names of bodies. */
  readonly by: readonly string[]
  /** ISO 8601. */
  readonly due?: string
  /** The half, quarter or season of the year due that the words tell, for which ISO 8601 has no form: 2019-H1, 2019-Q3, 2019-SP. */
  readonly duePart?: string
  readonly place?: Place
  /** The words that make it depend on something else. */
  readonly condition?: Evidence
  /** Of one paper that the report tells as signed. Absent: not so told, or made before this was kept. */
  readonly signed?: Signing
  /** Of an agreement to sign one paper by a day: it waits for that, as a promise does. */
  readonly toSign?: true
  /** For a promise of an encounter that the same report tells of as planned: that draft's key. */
  readonly promises?: string
  readonly voice: DraftVoice
  readonly sources?: Partial<Record<SourcedField, DraftSource>>
}

/** Something said at or about the encounter. */
export interface DraftStatement {
  readonly key: string
  /** Name of the speaker, as fully as the document writes it; absent when it cannot be told. */
  readonly speaker?: string
  /** ISO 3166-1 alpha-2 of the speaker's country or the name of the body, when known. */
  readonly party?: string
  readonly post?: string
  readonly cue: Evidence
  readonly content: Evidence
  readonly direct: boolean
  readonly polarity?: 'affirmed' | 'denied'
}

/** Where a field of a draft comes from: said in words or worked out, the words, and the rule. */
export interface DraftSource {
  readonly standing: 'said' | 'implied'
  readonly evidence: readonly Evidence[]
  readonly rule: string
}

/**
 * What one document says of one encounter (or of one agreement or promise that stands alone).
 * All spans are UTF-16 code units into that document's text.
 */
export interface Draft {
  /** Digest of document, kind and span of its first evidence: the same after a change of rules. Judgements point at it. */
  readonly key: string
  /** Digest of all it says: another whenever anything was read otherwise. */
  readonly id: string
  readonly document: DocumentRef
  /** name@version of the reader that found it; `hand@1` for one added by a person. */
  readonly reader: string
  readonly kind: DraftKind
  readonly status: Status
  /** ISO 8601, as exact as the text allows: 2019, 2018-03, 2018-03-21, 2018-W12. */
  readonly date?: string
  readonly place?: Place
  readonly venue?: string
  /** ISO 3166-1 alpha-2 of the states, or short names of bodies; in order of the alphabet. */
  readonly parties: readonly string[]
  readonly people: readonly DraftPerson[]
  readonly mechanism?: Mechanism
  readonly ordinal?: number
  /** The ordinal worked out for "the next session" from the session it was announced at. Never an `ordinal` of its own. */
  readonly impliedOrdinal?: number
  /** The only visit, call or other encounter of these sides that the report tells of. Absent: one of several, or made before this was kept. */
  readonly sole?: true
  /** Ranks (`register/ranks.ts`) of those who meet, as told beside it. Absent: none is told, or made before this was kept. */
  readonly ranks?: readonly string[]
  /** Classes of subject (`register/subjects.ts`) of the body that meets, such as `terrorism`; empty when none is told. */
  readonly subjects: readonly string[]
  readonly topics: readonly Evidence[]
  /** The words it rests on; never empty. */
  readonly evidence: readonly Evidence[]
  readonly sources: Partial<Record<SourcedField, DraftSource>>
  readonly voice: DraftVoice
  readonly outcomes: readonly DraftOutcome[]
  readonly statements: readonly DraftStatement[]
  /** Key of the visit this encounter belongs to, in the same document. */
  readonly within?: string
  readonly rule?: string
  /** Keys of likeness: two drafts that could be the same event share at least one. */
  readonly blocks: readonly string[]
}

/** What points at a draft from outside: its key, and where it stands, so that it is found again after a change of rules. */
export interface DraftRef {
  readonly key: string
  /** `DocumentRef.digest`. */
  readonly document: string
  readonly kind: DraftKind
  /** Of its first evidence. */
  readonly span: Span
}

/** The name of a document's content: address (or else id), day, and exact text. A page changed later is another document. */
export function documentDigest(d: Document): string {
  let name = names.get(d)
  if (name === undefined) {
    name = digest(canonical({ at: d.url ?? d.id, published: d.published, text: d.text }))
    names.set(d, name)
  }
  return name
}
/** Names of documents that are at hand: each is asked for several times. */
const names = new WeakMap<Document, string>()

/** Points at a draft. */
export const refOf = (d: Draft): DraftRef => ({
  key: d.key,
  document: d.document.digest,
  kind: d.kind,
  span: { start: d.evidence[0]!.start, end: d.evidence[0]!.end },
})
