/** Revisions of entries, from the change feed. */
import type { Entry } from '../model/entry.ts'
import type { Revision } from '../model/revision.ts'

/** What is asked of a change (`stores/store.ts`). */
interface Told {
  readonly seq: number
  readonly at: string
  readonly entry: string
  readonly into?: readonly string[]
}

/**
 * The revision of each entry, by id. `changes` are all that name one of the entries' aliases, in any order.
 * The numbers of changes only grow, and the first one of an alias stays the first: so the sequence never falls, also when
 * entries are merged and parted again.
 */
export function revisionsOf(entries: readonly Entry[], changes: readonly Told[]): Map<string, Revision> {
  const of = new Map<string, { first: Told; last: Told }>()
  const ordered = [...changes].sort((a, b) => a.seq - b.seq)
  for (const c of ordered)
    for (const id of new Set([c.entry, ...(c.into ?? [])])) {
      const known = of.get(id)
      of.set(id, { first: known?.first ?? c, last: c })
    }
  return new Map(entries.map((e) => [e.id, revisionOf(e, of)]))
}

function revisionOf(e: Entry, of: ReadonlyMap<string, { first: Told; last: Told }>): Revision {
  let name = e.id
  let first: Told | undefined
  let last: Told | undefined
  for (const alias of e.aliases) {
    const known = of.get(alias)
    if (!known) continue
    if (!first || known.first.seq < first.seq || (known.first.seq === first.seq && alias < name)) {
      first = known.first
      name = alias
    }
    if (!last || known.last.seq > last.seq) last = known.last
  }
  if (!first || !last) return { name, sequence: 0 }
  return { name, sequence: last.seq - first.seq, added: first.at, changed: last.at }
}
