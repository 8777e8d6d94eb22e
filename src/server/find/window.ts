/** The newest entries of a register in outline, fetched as they come to be needed, each once. */
import type { Outline } from '../../model/outline.ts'
import { seatOf } from '../../register/body.ts'
import { sidesOf } from '../../register/needs.ts'
import type { EntryQuery, Store } from '../../stores/store.ts'
import { gather } from '../../workers/gather.ts'

/** What is remembered of an entry: its id, its sides in one text, and whether it is a session of a standing body. */
export type Known = readonly [id: string, sides: string, session: 0 | 1]

/** Sides in one text, and back: what no name of a party holds stands between. */
export const asText = (sides: readonly string[]): string => sides.join('\t')
export const sidesIn = (text: string): string[] => (text === '' ? [] : text.split('\t'))

export const knownOf = (entry: Outline): Known => [entry.id, asText(sidesOf(entry)), seatOf(entry) ? 1 : 0]

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
