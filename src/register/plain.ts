/** Entries, promises and standing bodies as plain objects: one shape for the command line, the exports and the HTTP interface. */
import type { StandingBody } from '../model/body.ts'
import type { LanguageCode } from '../model/document.ts'
import type { DraftKind } from '../model/draft.ts'
import type { Entry, EntryPerson, Field } from '../model/entry.ts'
import type { FollowUp, PromiseVerdict } from '../model/follow-up.ts'
import type { EntityType, Mechanism, Place, Role, Status } from '../model/reading.ts'

/** A person as shown, with every spelling. */
export interface PlainPerson {
  readonly name: string
  readonly type: EntityType
  readonly party?: string
  readonly role?: Role
  readonly post?: string
  /** All names claimed, the shown one first. */
  readonly names: readonly string[]
}

/** One entry a line (`list --json`). Absent properties are not told by any report. */
export interface PlainEntry {
  readonly id: string
  readonly kind: DraftKind
  readonly status: Status
  readonly date?: string
  readonly place?: Place
  readonly venue?: string
  readonly parties: readonly string[]
  readonly people: readonly PlainPerson[]
  readonly mechanism?: Mechanism
  readonly ordinal?: number
  /** Ids of the documents as they were given. */
  readonly documents: readonly string[]
  readonly languages: readonly LanguageCode[]
  readonly outlets: readonly string[]
  readonly voices: number
  /** Names of the fields on which reports disagree, with every value told. */
  readonly disagreements: { readonly [field: string]: readonly unknown[] }
  readonly agreed: readonly { readonly content: string; readonly by: readonly string[]; readonly document: string }[]
  readonly promised: readonly {
    readonly content: string
    readonly by: readonly string[]
    readonly due?: string
    readonly place?: Place
    readonly document: string
  }[]
  readonly subjects: readonly string[]
}

/** A quotation of a document: UTF-16 code units into its text. */
export interface PlainEvidence {
  readonly document: string
  readonly outlet?: string
  readonly lang: LanguageCode
  readonly published?: string
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly shows: string
  readonly entry: string
}

/** One promise a line (`promises --json`). */
export interface PlainPromise {
  readonly id: string
  readonly made?: string
  readonly madeAt: string
  readonly kind: DraftKind
  readonly content: string
  readonly by: readonly string[]
  readonly due?: string
  /** The half, quarter or season of the year due: 2019-H1, 2019-Q3, 2019-SP. */
  readonly duePart?: string
  readonly place?: Place
  readonly mechanism?: string
  readonly ordinal?: number
  readonly verdict: PromiseVerdict
  /** Entry id. */
  readonly outcome?: string
  readonly outcomeDate?: string
  readonly outcomePlace?: Place
  readonly lateDays?: number
  readonly elsewhere?: boolean
  readonly words: string
  readonly asOf: string
  readonly watch?: FollowUp['watch']
  readonly setbacks?: FollowUp['setbacks']
  /** The judgement by which a person gave this verdict, and the verdict that was worked out. */
  readonly judgement?: string
  readonly read?: PromiseVerdict
  readonly evidence: readonly PlainEvidence[]
}

/** The entry as shown. */
export function plainEntry(entry: Entry): PlainEntry {
  const idOf = new Map(entry.documents.map((d) => [d.digest, d.id]))
  const told = (kind: 'agreement' | 'commitment') => entry.outcomes.filter((o) => o.kind === kind && !o.rejected)
  return {
    id: entry.id,
    kind: entry.kind.shown ?? 'meeting',
    status: entry.status.shown ?? 'possible',
    ...shown('date', entry.date),
    ...shown('place', entry.place),
    ...shown('venue', entry.venue),
    parties: entry.parties.shown ?? [],
    people: entry.people.filter((p) => !p.rejected).map(plainPerson),
    ...shown('mechanism', entry.mechanism),
    ...shown('ordinal', entry.ordinal),
    documents: entry.documents.map((d) => d.id),
    languages: entry.languages,
    outlets: [...new Set(entry.documents.flatMap((d) => d.outlet ?? []))].sort(),
    voices: entry.voices,
    disagreements: disagreementsOf(entry),
    agreed: told('agreement').map((o) => ({
      content: o.content.quote,
      by: o.by,
      document: idOf.get(o.document) ?? '',
    })),
    promised: told('commitment').map((o) => ({
      content: o.content.quote,
      by: o.by,
      ...(o.due ? { due: o.due } : {}),
      ...(o.place ? { place: o.place } : {}),
      document: idOf.get(o.document) ?? '',
    })),
    subjects: entry.subjects,
  }
}

const shown = <K extends string, T>(key: K, field: Field<T>): { [k in K]?: T } =>
  field.shown === undefined ? {} : ({ [key]: field.shown } as { [k in K]?: T })

function plainPerson(p: EntryPerson): PlainPerson {
  const names = p.name.claims.filter((c) => !c.rejected).map((c) => c.value)
  return {
    name: p.name.shown ?? names[0] ?? '',
    type: p.type,
    ...shown('party', p.party),
    ...shown('role', p.role),
    ...shown('post', p.post),
    names: [...new Set([...(p.name.shown === undefined ? [] : [p.name.shown]), ...names])],
  }
}

const FIELDS = ['kind', 'status', 'date', 'place', 'parties', 'mechanism', 'ordinal'] as const

/** Every field on which reports disagree, with the values told. */
export function disagreementsOf(entry: Entry): { [field: string]: unknown[] } {
  const out: { [field: string]: unknown[] } = {}
  for (const name of FIELDS) {
    const field: Field<unknown> = entry[name]
    if (field.agreed) continue
    const values = new Map(field.claims.filter((c) => !c.rejected).map((c) => [JSON.stringify(c.value), c.value]))
    out[name] = [...values.values()]
  }
  return out
}

/** The promise with its verdict and the words of both. */
export function plainPromise(f: FollowUp): PlainPromise {
  return {
    id: f.id,
    ...(f.made ? { made: f.made } : {}),
    madeAt: f.madeAt,
    kind: f.kind,
    content: f.evidence[0]?.evidence.quote ?? '',
    by: f.by,
    ...shown('due', f.due),
    ...(f.duePart ? { duePart: f.duePart } : {}),
    ...shown('place', f.place),
    ...(f.mechanism ? { mechanism: f.mechanism } : {}),
    ...(f.ordinal === undefined ? {} : { ordinal: f.ordinal }),
    verdict: f.verdict,
    ...(f.outcome ? { outcome: f.outcome } : {}),
    ...(f.outcomeDate ? { outcomeDate: f.outcomeDate } : {}),
    ...(f.outcomePlace ? { outcomePlace: f.outcomePlace } : {}),
    ...(f.lateDays ? { lateDays: f.lateDays } : {}),
    ...(f.elsewhere ? { elsewhere: f.elsewhere } : {}),
    words: f.words,
    asOf: f.asOf,
    ...(f.watch ? { watch: f.watch } : {}),
    ...(f.setbacks.length > 0 ? { setbacks: f.setbacks } : {}),
    ...(f.judgement ? { judgement: f.judgement } : {}),
    ...(f.read ? { read: f.read } : {}),
    evidence: f.evidence.map((b) => ({
      document: b.documentId,
      ...(b.outlet ? { outlet: b.outlet } : {}),
      lang: b.lang,
      ...(b.published ? { published: b.published } : {}),
      quote: b.evidence.quote,
      start: b.evidence.start,
      end: b.evidence.end,
      shows: b.shows,
      entry: b.entry,
    })),
  }
}

/** The body as it is kept: it is plain already (`mechanisms --json`). */
export const plainBody = (body: StandingBody): StandingBody => body
