/** An entry as it stands in a list: a line. */
import type { Claim, Entry, Field } from './entry.ts'

/** What a line tells of a field. */
export type LineField<T> = Pick<Field<T>, 'shown' | 'agreed'>

/** A field whose words differ from language to language: how each writes it. */
export interface LineNames<T> extends LineField<T> {
  readonly claims: readonly Pick<Claim<T>, 'value' | 'lang' | 'rejected'>[]
}

/** Every entry is a line too: what shows lines can be given either. */
export interface Line extends Pick<Entry, 'id' | 'withdrawn'> {
  readonly kind: Pick<Entry['kind'], 'shown'>
  readonly status: LineField<NonNullable<Entry['status']['shown']>>
  readonly date: LineField<string>
  readonly place: LineNames<NonNullable<Entry['place']['shown']>>
  readonly parties: Pick<Entry['parties'], 'shown'>
  readonly ordinal: LineField<number>
  readonly mechanism: LineNames<NonNullable<Entry['mechanism']['shown']>>
  readonly documents: { readonly length: number }
}

/** The line of an entry, small enough that a list of hundreds is read at once. */
export const lineOf = (entry: Entry): Line => ({
  id: entry.id,
  withdrawn: entry.withdrawn,
  kind: shownOf(entry.kind),
  status: told(entry.status),
  date: told(entry.date),
  place: named(entry.place),
  parties: shownOf(entry.parties),
  ordinal: told(entry.ordinal),
  mechanism: named(entry.mechanism),
  documents: { length: entry.documents.length },
})

const shownOf = <T>({ shown }: Field<T>): Pick<Field<T>, 'shown'> => (shown === undefined ? {} : { shown })

const told = <T>({ shown, agreed }: Field<T>): LineField<T> => ({ ...(shown === undefined ? {} : { shown }), agreed })

/** Of the claims the first in each language, and the first of the value that is shown: no page looks further. */
function named<T>(field: Field<T>): LineNames<T> {
  if (field.shown === undefined) return { agreed: field.agreed, claims: [] }
  const live = field.claims.filter((c) => !c.rejected)
  const shown = JSON.stringify(field.shown)
  const kept = live.filter(
    (c, i) =>
      live.findIndex((x) => x.lang === c.lang) === i || live.findIndex((x) => JSON.stringify(x.value) === shown) === i,
  )
  return {
    ...told(field),
    claims: kept.map(({ value, lang }) => ({ value, ...(lang ? { lang } : {}) })),
  }
}
