/** What happened to entries between two derivations: added, corrected, merged, parted, withdrawn. */
import type { Entry } from '../model/entry.ts'
import { canonical } from '../model/id.ts'
import type { Change } from '../stores/store.ts'

const FIELDS = ['kind', 'status', 'date', 'place', 'venue', 'parties', 'mechanism', 'ordinal'] as const

/**
 * The changes from `old` to `now`, in order of entries' ids. `changed` are those of `now` that are new or differ.
 * An entry that only gained a report that agrees is `corrected` without fields.
 */
export function changesBetween(
  old: readonly Entry[],
  now: readonly Entry[],
  changed: readonly Entry[],
  { at, why }: { readonly at: string; readonly why: (entry: Entry) => string },
): Omit<Change, 'seq'>[] {
  const homeNow = new Map(now.flatMap((e) => e.drafts.map((d) => [d, e] as const)))
  const before = new Map(old.map((e) => [e.id, e]))
  const ids = new Set(now.map((e) => e.id))
  const hadHome = new Set(old.flatMap((e) => e.drafts))
  const out: Omit<Change, 'seq'>[] = []
  for (const e of old) {
    const went = [...new Set(e.drafts.flatMap((d) => homeNow.get(d) ?? []))]
    const others = went.filter((x) => x.id !== e.id)
    if (went.length === 0) out.push({ at, what: 'withdrawn', entry: e.id, why: why(e) })
    else if (went.length > 1)
      out.push({ at, what: 'parted', entry: e.id, into: went.map((x) => x.id).sort(), why: why(others[0]!) })
    else if (!ids.has(e.id)) out.push({ at, what: 'merged', entry: e.id, into: [others[0]!.id], why: why(others[0]!) })
  }
  for (const e of changed) {
    const was = before.get(e.id)
    if (was) {
      if (e.withdrawn && !was.withdrawn) out.push({ at, what: 'withdrawn', entry: e.id, why: why(e) })
      else out.push({ at, what: 'corrected', entry: e.id, fields: fieldsBetween(was, e), why: why(e) })
    } else if (!e.drafts.some((d) => hadHome.has(d))) out.push({ at, what: 'added', entry: e.id, why: why(e) })
  }
  return out.sort((a, b) => (a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : a.what < b.what ? -1 : 1))
}

function fieldsBetween(was: Entry, is: Entry): NonNullable<Change['fields']> {
  return FIELDS.flatMap((field) => {
    const [from, to] = [was[field].shown, is[field].shown]
    return canonical(from) === canonical(to) ? [] : [{ field, from, to }]
  })
}
