/** An entry in outline: every value, without the words that most of its claims rest on. What lists, people and follow-up need. */
import type { DocumentRef, DraftKind } from './draft.ts'
import {
  type Claim,
  type Entry,
  type EntryOutcome,
  type EntryPerson,
  type EntryStatement,
  type Field,
  isPromise,
  type StatusStep,
} from './entry.ts'
import type { Evidence } from './evidence.ts'
import type { Mechanism, Place, Status } from './reading.ts'
import type { Span } from './span.ts'

export type OutlineClaim<T> = Pick<Claim<T>, 'value' | 'draft' | 'lang' | 'published' | 'rejected'>

/** A field whose claims tell no words. */
export interface OutlineField<T> extends Pick<Field<T>, 'shown' | 'agreed'> {
  readonly claims: readonly OutlineClaim<T>[]
}

/** A claim of a name, with the report that writes it so and the place. Every claim is one. */
export interface NamingClaim<T> extends OutlineClaim<T>, Pick<Claim<T>, 'document' | 'outlet'> {
  /** In an outline at most one: where the name stands. */
  readonly evidence: readonly (Span & Partial<Pick<Evidence, 'quote'>>)[]
}

/** A field of names. */
export interface OutlineNames<T> extends Pick<Field<T>, 'shown' | 'agreed'> {
  readonly claims: readonly NamingClaim<T>[]
}

export interface OutlinePerson extends Pick<EntryPerson, 'id' | 'type' | 'rejected'> {
  readonly name: OutlineNames<string>
  readonly party: Pick<EntryPerson['party'], 'shown'>
  readonly role: Pick<EntryPerson['role'], 'shown'>
  readonly post: OutlineField<string>
}

/** Who took part in an entry and who spoke at it. Every outline is one, and every entry. */
export interface Attendance extends Pick<Entry, 'id' | 'withdrawn'> {
  readonly kind: Pick<Field<DraftKind>, 'shown'>
  readonly status: Pick<Field<Status>, 'shown'>
  readonly date: Pick<Field<string>, 'shown'>
  readonly place: Pick<Field<Place>, 'shown'>
  readonly parties: Pick<Field<readonly string[]>, 'shown'>
  readonly ordinal: Pick<Field<number>, 'shown'>
  readonly people: readonly OutlinePerson[]
  readonly statements: readonly Pick<EntryStatement, 'key' | 'speaker'>[]
  readonly documents: readonly Pick<DocumentRef, 'digest' | 'id'>[]
}

/** Every entry is an outline too: what reads outlines can be given either. */
export interface Outline
  extends Attendance,
    Pick<Entry, 'impliedOrdinal' | 'subjects' | 'voices' | 'languages' | 'drafts'> {
  /** With its words: they bear on what became of a promise. */
  readonly status: Pick<Field<Status>, 'shown' | 'claims'>
  readonly date: OutlineField<string>
  readonly mechanism: OutlineNames<Mechanism>
  readonly ordinal: OutlineField<number>
  /** Commitments and signings alone where it was made by `outlineOf`. */
  readonly outcomes: readonly EntryOutcome[]
  readonly history: readonly Pick<StatusStep, 'status' | 'draft'>[]
  readonly documents: readonly Pick<DocumentRef, 'digest' | 'id' | 'lang' | 'outlet' | 'published'>[]
}

/** The attendance at an entry, small enough to be kept beside it. What is absent in the entry is absent here. */
export const attendanceOf = (entry: Entry): Attendance => ({
  id: entry.id,
  kind: shownOf(entry.kind),
  status: shownOf(entry.status),
  date: shownOf(entry.date),
  place: shownOf(entry.place),
  parties: shownOf(entry.parties),
  ordinal: shownOf(entry.ordinal),
  people: entry.people.map((p) => ({
    id: p.id,
    type: p.type,
    name: namesOf(p.name, (name) => name),
    party: shownOf(p.party),
    role: shownOf(p.role),
    post: fieldOf(p.post),
    ...(p.rejected ? { rejected: p.rejected } : {}),
  })),
  statements: entry.statements.map(({ key, speaker }) => ({ key, ...(speaker === undefined ? {} : { speaker }) })),
  documents: entry.documents.map(({ digest, id }) => ({ digest, id })),
  withdrawn: entry.withdrawn,
})

/** What an outline tells beside the attendance: the two are kept apart, since people are found by the one alone. */
export const restOf = (
  entry: Entry,
): Omit<Outline, Exclude<keyof Attendance, 'status' | 'date' | 'ordinal' | 'documents'>> => ({
  status: { ...shownOf(entry.status), claims: entry.status.claims },
  date: fieldOf(entry.date),
  mechanism: namesOf(entry.mechanism, (mechanism) => mechanism.name),
  ordinal: fieldOf(entry.ordinal),
  ...(entry.impliedOrdinal === undefined ? {} : { impliedOrdinal: entry.impliedOrdinal }),
  subjects: entry.subjects,
  outcomes: entry.outcomes.filter((o) => isPromise(o) || o.signed !== undefined),
  history: entry.history.map(({ status, draft }) => ({ status, draft })),
  documents: entry.documents.map(({ digest, id, lang, outlet, published }) => ({
    digest,
    id,
    lang,
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
  })),
  voices: entry.voices,
  languages: entry.languages,
  drafts: entry.drafts,
})

/** The outline of an entry. */
export const outlineOf = (entry: Entry): Outline => ({ ...attendanceOf(entry), ...restOf(entry) })

const fieldOf = <T>({ shown, agreed, claims }: Field<T>): OutlineField<T> =>
  shown === undefined ? { agreed, claims: claims.map(claimOf) } : { shown, agreed, claims: claims.map(claimOf) }

/** What is not told is left out. */
function claimOf<T>({ value, draft, lang, published, rejected }: Claim<T>): Changing<OutlineClaim<T>> {
  const out: Changing<OutlineClaim<T>> = { value }
  if (draft !== undefined) out.draft = draft
  if (lang !== undefined) out.lang = lang
  if (published !== undefined) out.published = published
  if (rejected !== undefined) out.rejected = rejected
  return out
}
type Changing<T> = { -readonly [K in keyof T]: T[K] }

const namesOf = <T>({ shown, agreed, claims }: Field<T>, nameIn: (value: T) => string): OutlineNames<T> => ({
  ...(shown === undefined ? {} : { shown }),
  agreed,
  claims: claims.map((claim) => {
    const place = placeOfName(claim, nameIn(claim.value))
    const out = claimOf(claim) as Changing<NamingClaim<T>>
    if (claim.document !== undefined) out.document = claim.document
    if (claim.outlet !== undefined) out.outlet = claim.outlet
    out.evidence = place ? [place] : []
    return out
  }),
})

/** The first words of a claim that hold the name, or else its first words. Absent: undefined for a claim that points at none. */
export function placeOfName({ evidence }: Pick<NamingClaim<unknown>, 'evidence'>, name: string): Span | undefined {
  const words = evidence.find((e) => e.quote?.includes(name)) ?? evidence[0]
  return words && { start: words.start, end: words.end }
}

const shownOf = <T>({ shown }: Field<T>): Pick<Field<T>, 'shown'> => (shown === undefined ? {} : { shown })
