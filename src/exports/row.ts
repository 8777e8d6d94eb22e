/** An entry as other programs read it: the shown values, with documents by the ids they were given. */

import type { LanguageCode } from '../model/document.ts'
import type { DraftKind } from '../model/draft.ts'
import type { Entry, Field } from '../model/entry.ts'
import type { Mechanism, Place, Role, Status } from '../model/reading.ts'

/** Field names are fixed; fields may be added. Absent: what is not known. */
export interface EntryRow {
  readonly id: string
  readonly kind: DraftKind | undefined
  readonly status: Status | undefined
  readonly date?: string
  readonly place?: Place
  readonly venue?: string
  readonly parties: readonly string[]
  readonly people: readonly {
    readonly name: string
    readonly party?: string
    readonly role?: Role
    readonly post?: string
    /** Other spellings that reports give. */
    readonly names?: readonly string[]
  }[]
  readonly mechanism?: Mechanism
  readonly ordinal?: number
  /** Ids as they were given, in order of publication. */
  readonly documents: readonly string[]
  readonly languages: readonly LanguageCode[]
  readonly outlets: readonly string[]
  /** Independent sources: reprints count once. */
  readonly voices: number
  readonly outcomes: readonly {
    readonly kind: 'agreement' | 'commitment'
    readonly content: string
    readonly lang: LanguageCode
    readonly document: string
    readonly by: readonly string[]
    readonly due?: string
    readonly place?: Place
  }[]
  /** What reports say otherwise: each value with who says it. */
  readonly disagreements?: readonly {
    readonly field: string
    readonly values: readonly { readonly value: unknown; readonly documents: readonly string[] }[]
  }[]
  readonly judged?: boolean
  readonly withdrawn?: boolean
}

const FIELDS = ['kind', 'status', 'date', 'place', 'parties', 'mechanism', 'ordinal'] as const
const unique = <T>(list: readonly T[]): T[] => [...new Set(list)]

export function rowOf(entry: Entry): EntryRow {
  const ids = new Map(entry.documents.map((d) => [d.digest, d.id]))
  const given = <K extends string, V>(key: K, value: V | undefined) =>
    (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: V }
  const people = entry.people.filter((p) => !p.rejected && p.name.shown !== undefined)
  const disagreements = FIELDS.filter((f) => !entry[f].agreed).map((f) => disagreement(f, entry[f], ids))
  return {
    id: entry.id,
    kind: entry.kind.shown,
    status: entry.status.shown,
    ...given('date', entry.date.shown),
    ...given('place', entry.place.shown),
    ...given('venue', entry.venue.shown),
    parties: entry.parties.shown ?? [],
    people: people.map((p) => {
      const names = unique(p.name.claims.map((c) => c.value)).filter((n) => n !== p.name.shown)
      return {
        name: p.name.shown!,
        ...given('party', p.party.shown),
        ...given('role', p.role.shown),
        ...given('post', p.post.shown),
        ...(names.length > 0 ? { names } : {}),
      }
    }),
    ...given('mechanism', entry.mechanism.shown),
    ...given('ordinal', entry.ordinal.shown),
    documents: unique(entry.documents.map((d) => d.id)),
    languages: entry.languages,
    outlets: unique(entry.documents.flatMap((d) => d.outlet ?? [])),
    voices: entry.voices,
    outcomes: entry.outcomes
      .filter((o) => !o.rejected)
      .map((o) => ({
        kind: o.kind,
        content: o.content.quote,
        lang: o.lang,
        document: ids.get(o.document) ?? o.document,
        by: o.by,
        ...given('due', o.due),
        ...given('place', o.place),
      })),
    ...(disagreements.length > 0 ? { disagreements } : {}),
    ...(entry.judgements.length > 0 ? { judged: true } : {}),
    ...(entry.withdrawn ? { withdrawn: true } : {}),
  }
}

function disagreement(field: string, { claims }: Field<unknown>, ids: ReadonlyMap<string, string>) {
  const values = new Map<string, { value: unknown; documents: string[] }>()
  for (const c of claims) {
    if (c.rejected) continue
    const key = JSON.stringify(c.value)
    const one = values.get(key) ?? { value: c.value, documents: [] }
    const id = c.document === undefined ? undefined : (ids.get(c.document) ?? c.document)
    if (id !== undefined && !one.documents.includes(id)) one.documents.push(id)
    values.set(key, one)
  }
  return { field, values: [...values.values()] }
}
