/** Derives entries again where drafts, links or judgements changed, and says what changed in the register. */
import type { Draft } from '../model/draft.ts'
import type { Entry, Link } from '../model/entry.ts'
import { canonical } from '../model/id.ts'
import type { Judgement } from '../model/judgement.ts'
import { join } from '../register/join.ts'
import { anchor, inForce, refsOf } from '../register/judged.ts'
import type { Change, KeptEntry, Writer } from '../stores/store.ts'
import { changesBetween } from './changes.ts'
import { entryTerms } from './index-terms.ts'

/** What a derivation starts from. */
export interface Touched {
  /** Keys of drafts that are new, or whose links, judgements or content changed. */
  readonly keys: Iterable<string>
  /** Entries that lost drafts. */
  readonly entries?: readonly Entry[]
  /** All links of these drafts, where they are known already; those of others are looked up. */
  readonly known?: ReadonlyMap<string, readonly Link[]>
  /** Drafts that need not be fetched. */
  readonly drafts?: ReadonlyMap<string, Draft>
  /** Keys of drafts that were not there before: no entry of theirs needs to be looked for. */
  readonly fresh?: ReadonlySet<string>
  readonly at: string
  /** Why, for the change feed. Absent: nothing is written to it, and no entries of before are looked for. */
  readonly why?: (entry: Entry) => string
}

/** Joins every draft tied to the touched ones again, and writes the entries that came out otherwise. Gives the changes. */
export async function derive(writer: Writer, touched: Touched): Promise<Omit<Change, 'seq'>[]> {
  const judgements = await writer.judgements()
  const pairs = await joinedByHand(writer, judgements)
  const { keys, links } = await tiedTo(writer, touched, pairs)
  for (const e of touched.entries ?? []) for (const key of e.drafts) if (!keys.has(key)) keys.add(key)
  const drafts = await draftsFor(writer, [...keys], touched.drafts)
  const old = touched.why ? await entriesBefore(writer, keys, touched) : []
  const { entries } = join(drafts, links, relevantTo(drafts, judgements))
  const before = new Map(old.map((e) => [e.id, e]))
  const changed = entries.filter((e) => {
    const was = before.get(e.id)
    // Another set of drafts is another entry: only where it is the same need all words be compared.
    return !was || was.drafts.join() !== e.drafts.join() || canonical(was) !== canonical(e)
  })
  const now = new Set(entries.map((e) => e.id))
  const gone = old.filter((e) => !now.has(e.id)).map((e) => e.id)
  const { at, why } = touched
  const changes = why ? changesBetween(old, entries, changed, { at, why }) : []
  await writer.putEntries(withTerms(changed), gone, touched.at)
  await writer.putChanges(changes)
  return changes
}

/** One at a time, as they are taken: what is made for one entry is let go before the next. */
function* withTerms(entries: readonly Entry[]): Generator<KeptEntry> {
  for (const entry of entries) yield { entry, terms: entryTerms(entry) }
}

/** All drafts that sure links or judgements tie to the touched ones, however far, and all links among them. */
async function tiedTo(
  writer: Writer,
  touched: Touched,
  pairs: ReadonlyMap<string, readonly string[]>,
): Promise<{ keys: Set<string>; links: Link[] }> {
  const keys = new Set(touched.keys)
  for (const e of touched.entries ?? []) for (const key of e.drafts) keys.add(key)
  const links = new Map<string, Link>()
  let edge = [...keys]
  while (edge.length > 0) {
    const unknown = edge.filter((k) => !touched.known?.has(k))
    const found = [
      ...edge.flatMap((k) => touched.known?.get(k) ?? []),
      ...(unknown.length > 0 ? await writer.links(unknown) : []),
    ]
    const next = new Set<string>()
    const reach = (key: string) => {
      if (!keys.has(key)) next.add(key)
    }
    for (const l of found) {
      links.set(`${l.a} ${l.b}`, l)
      if (l.verdict !== 'same') continue
      reach(l.a)
      reach(l.b)
    }
    for (const k of edge) pairs.get(k)?.forEach(reach)
    for (const k of next) keys.add(k)
    edge = [...next]
  }
  return { keys, links: [...links.values()] }
}

async function draftsFor(
  writer: Writer,
  keys: readonly string[],
  have: ReadonlyMap<string, Draft> | undefined,
): Promise<Draft[]> {
  const missing = keys.filter((k) => !have?.has(k))
  const fetched = missing.length > 0 ? await writer.drafts({ keys: missing }) : []
  return [...keys.flatMap((k) => have?.get(k) ?? []), ...fetched]
}

async function entriesBefore(writer: Writer, keys: ReadonlySet<string>, touched: Touched): Promise<Entry[]> {
  const had = [...keys].filter((k) => !touched.fresh?.has(k))
  const out = new Map((touched.entries ?? []).map((e) => [e.id, e]))
  if (had.length > 0) for await (const e of writer.entries({ drafts: had })) out.set(e.id, e)
  return [...out.values()]
}

/** For each draft that a person joined to another, the other; found again where a rule changed. */
async function joinedByHand(writer: Writer, judgements: readonly Judgement[]): Promise<Map<string, string[]>> {
  const out = new Map<string, string[]>()
  const same = inForce(judgements).filter((j) => j.decision.act === 'same')
  if (same.length === 0) return out
  const documents = [...new Set(same.flatMap((j) => refsOf(j.decision).map((r) => r.document)))]
  for (const { drafts } of anchor(same, await writer.drafts({ documents })).anchored) {
    const [a, b] = drafts as [string, string]
    out.set(a, [...(out.get(a) ?? []), b])
    out.set(b, [...(out.get(b) ?? []), a])
  }
  return out
}

/** The judgements that can touch these drafts: by key, or by document where a draft is known by another key now. */
export function relevantTo(drafts: readonly Draft[], judgements: readonly Judgement[]): Judgement[] {
  if (judgements.length === 0) return []
  const keys = new Set(drafts.map((d) => d.key))
  const documents = new Set(drafts.map((d) => d.document.digest))
  const touches = ({ decision: d }: Judgement): boolean => {
    if ('drafts' in d) return d.drafts.some((r) => keys.has(r.key) || documents.has(r.document))
    if ('target' in d) return keys.has(d.target.key) || documents.has(d.target.document)
    if ('mark' in d) return documents.has(d.mark.document)
    return 'draft' in d && keys.has(d.draft.key)
  }
  const direct = judgements.filter(touches)
  const ids = new Set(direct.map((j) => j.id))
  // What takes back a judgement, and what takes back that, belongs to it.
  for (const j of judgements) if (j.decision.act === 'withdraw' && ids.has(j.decision.judgement)) ids.add(j.id)
  return judgements.filter((j) => ids.has(j.id))
}
