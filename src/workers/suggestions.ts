/** Pairs of entries that may be one event and wait for a person. */
import type { Entry, Link } from '../model/entry.ts'
import { anchor, inForce, refsOf } from '../register/judged.ts'
import type { EntryQuery, View } from '../stores/store.ts'

export interface Suggested {
  readonly a: Entry
  readonly b: Entry
  /** The best link between drafts of the two. */
  readonly link: Link
}

const BATCH = 100

/** Those that touch the entries of a query, from the newest on; among entries of neighbouring days the likeliest first. */
export async function* suggestionsOf(store: View, query: EntryQuery): AsyncGenerator<Suggested> {
  const judged = await judgedPairs(store)
  const seen = new Set<string>()
  let page: Entry[] = []
  for await (const entry of store.entries({ ...query, order: 'newest' })) {
    page.push(entry)
    if (page.length < BATCH) continue
    yield* among(store, page, judged, seen)
    page = []
  }
  if (page.length > 0) yield* among(store, page, judged, seen)
}

async function* among(
  store: View,
  page: readonly Entry[],
  judged: ReadonlySet<string>,
  seen: Set<string>,
): AsyncGenerator<Suggested> {
  const links = (await store.links(page.flatMap((e) => e.drafts))).filter((l) => !l.barred)
  const homes = new Map<string, Entry>()
  for await (const e of store.entries({ drafts: [...new Set(links.flatMap((l) => [l.a, l.b]))] }))
    for (const d of e.drafts) homes.set(d, e)
  for (const link of [...links].sort((x, y) => y.score - x.score)) {
    const [a, b] = [homes.get(link.a), homes.get(link.b)]
    if (!a || !b || a === b || judged.has(pairOf(link.a, link.b)) || seen.has(pairOf(a.id, b.id))) continue
    seen.add(pairOf(a.id, b.id))
    yield { a, b, link }
  }
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

async function judgedPairs(store: View): Promise<Set<string>> {
  const pairs = inForce(await store.judgements()).filter((j) => 'drafts' in j.decision)
  if (pairs.length === 0) return new Set()
  const documents = [...new Set(pairs.flatMap((j) => refsOf(j.decision).map((r) => r.document)))]
  return new Set(
    anchor(pairs, await store.drafts({ documents })).anchored.map((x) => pairOf(x.drafts[0]!, x.drafts[1]!)),
  )
}
