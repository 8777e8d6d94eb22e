/** The newest entries of a register in outline, fetched as they come to be needed, each once. */
import type { Outline } from '../../model/outline.ts'
import { seatOf } from '../../register/body.ts'
import { daysOf, isoOf } from '../../register/days.ts'
import { sidesOf } from '../../register/needs.ts'
import type { EntryQuery, Store } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'

/**
 * What is remembered of an entry: its id, its sides in one text, whether it is a session of a standing body, and the first day told in
 * it that lay ahead of the day from which it was judged, where there is one.
 */
export type Known = readonly [id: string, sides: string, session: 0 | 1, ahead?: string]

/** Sides in one text, and back: what no name of a party holds stands between. */
export const asText = (sides: readonly string[]): string => sides.join('\t')
export const sidesIn = (text: string): string[] => (text === '' ? [] : text.split('\t'))

export function knownOf(entry: Outline, asOf: string): Known {
  const known = [entry.id, asText(sidesOf(entry)), seatOf(entry) ? 1 : 0] as const
  const ahead = firstAfter(asOf, daysToldIn(entry))
  return ahead === undefined ? known : [...known, ahead]
}

/** The days that decide from when on an entry is known and has come about: those of its reports, and its own. */
function daysToldIn(entry: Outline): string[] {
  const own = daysOf(entry.date.shown)
  const reports = [...entry.documents, ...entry.status.claims].flatMap((x) => x.published?.slice(0, 10) ?? [])
  return [...reports, ...(own ? [isoOf(own.from), isoOf(own.to)] : [])]
}

const firstAfter = (day: string, days: readonly string[]): string | undefined =>
  days.reduce<string | undefined>((first, d) => (d > day && (first === undefined || d < first) ? d : first), undefined)

/** Names that are asked for at once: so many are looked up one by one. */
const AT_ONCE = 200

/** Outlines that were fetched; those of several windows may overlap. */
export class Outlines {
  readonly #held = new Map<string, Outline>()
  readonly #store: Store
  constructor(store: Store) {
    this.#store = store
  }

  /** Fetches those that are not held. */
  async need(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#held.has(id))
    for (let i = 0; i < missing.length; i += AT_ONCE) await this.#take({ ids: missing.slice(i, i + AT_ONCE) })
  }

  /** Fetches a whole query. */
  async all(query: EntryQuery): Promise<void> {
    await this.#take(query)
  }

  /** Ids of the entries that the reports of these tell of, themselves among them. Those named must be held. */
  async beside(ids: Iterable<string>): Promise<string[]> {
    const found = new Set(ids)
    const digests = [...new Set([...found].flatMap((id) => this.get(id)?.documents.map((d) => d.digest) ?? []))]
    for (let i = 0; i < digests.length; i += AT_ONCE)
      for (const id of await this.#store.ids({ documents: digests.slice(i, i + AT_ONCE) })) found.add(id)
    return [...found]
  }

  get(id: string): Outline | undefined {
    return this.#held.get(id)
  }

  async #take(query: EntryQuery): Promise<void> {
    for (const e of await gather(this.#store.outlines(query))) if (!this.#held.has(e.id)) this.#held.set(e.id, e)
  }
}
