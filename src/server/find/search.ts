/** What a search finds, with what is needed to show it. */
import { SEARCH_SCOPES, type SearchScope } from '../../model/search.ts'
import { FACETS, type FacetCount, type Hit, type Report, type Store } from '../../stores/store.ts'
import { matchesIn, partsOf } from '../../text/query.ts'
import { gather } from '../../workers/gather.ts'
import { type Choice, entryQueryOf } from '../choice.ts'
import { placesCounted } from '../cities.ts'
import type { Find } from '../pages/search.ts'

export interface Asked {
  readonly query: string
  readonly scope: SearchScope
  readonly choice: Choice
  readonly limit: number
  readonly offset: number
}

export interface FoundAll {
  readonly total: number
  readonly atLeast: boolean
  readonly finds: readonly Find[]
  readonly facets: readonly FacetCount[]
  /** Where nothing is found: how many finds the other scopes have, of those that have any. */
  readonly elsewhere?: { readonly [scope in SearchScope]?: number }
}

/** Values a facet shows. */
const VALUES = 6
/** Facets are counted among that many of the best finds. */
const COUNTED = 100
const NOTHING: FoundAll = { total: 0, atLeast: false, finds: [], facets: [] }

export async function findAll(store: Store, { query, scope, choice, limit, offset }: Asked): Promise<FoundAll> {
  const parts = partsOf(query)
  if (!parts.some((p) => !p.not)) return NOTHING
  const { from, to, filters } = entryQueryOf(choice)
  const given = { parts, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(filters ? { filters } : {}) }
  const wanted = scope === 'entry' ? Math.max(limit, COUNTED) : limit
  const first = offset === 0
  const { hits, total, atLeast } = await store.search({ scope, ...given, limit: first ? wanted : limit, offset })
  const shown = hits.slice(0, limit)
  const elsewhere: { [other in SearchScope]?: number } = {}
  if (total === 0)
    for (const other of SEARCH_SCOPES.filter((s) => s !== scope)) {
      const there = await store.search({ scope: other, ...given, limit: 1 })
      if (there.total > 0) elsewhere[other] = there.total
    }
  return {
    total,
    atLeast: atLeast === true,
    finds: scope === 'entry' ? await entriesOf(store, shown) : await passagesOf(store, scope, shown, parts),
    facets: await facetsOf(store, scope, hits, first),
    ...(total === 0 ? { elsewhere } : {}),
  }
}

async function entriesOf(store: Store, hits: readonly Hit[]): Promise<Find[]> {
  const entries = await gather(store.lines({ ids: hits.map((h) => h.ref) }))
  const byId = new Map(entries.map((e) => [e.id, e]))
  return hits.flatMap((h): Find[] => {
    const entry = byId.get(h.ref)
    return entry ? [{ of: 'entry', entry }] : []
  })
}

async function passagesOf(
  store: Store,
  of: 'report' | 'statement',
  hits: readonly Hit[],
  parts: ReturnType<typeof partsOf>,
): Promise<Find[]> {
  const reports = await gather(store.reports({ digests: [...new Set(hits.map((h) => h.ref))] }))
  const byDigest = new Map(reports.map((r) => [r.digest, r]))
  const matches = new Map(reports.map((r) => [r.digest, matchesIn(r.reading.document.text, parts)]))
  return hits.flatMap((h): Find[] => {
    const report = byDigest.get(h.ref)
    return report ? [{ of, ...passageOf(report, h), matches: matches.get(h.ref)! }] : []
  })
}

function passageOf({ digest, reading }: Report, { statement }: Hit) {
  const whole = { start: 0, end: reading.document.text.length }
  const said = statement === undefined ? undefined : reading.attributions[statement]
  if (!said) return { digest, reading, within: whole }
  const entity = reading.entities.find((e) => e.id === said.speaker)
  const speaker = entity?.name ?? (said.source ? reading.document.text.slice(said.source.start, said.source.end) : '')
  return { digest, reading, within: said.content, speaker, ...(entity?.type === 'PER' ? { person: entity } : {}) }
}

/** What the best finds have in common; of reports and statements, what the entries they tell of have. */
async function facetsOf(store: Store, scope: SearchScope, hits: readonly Hit[], first: boolean): Promise<FacetCount[]> {
  if (!first || hits.length === 0) return []
  const refs = [...new Set(hits.map((h) => h.ref))]
  const within = scope === 'entry' ? { ids: refs } : { documents: refs }
  const found = await store.facets(within, FACETS, VALUES)
  const places = await placesCounted(
    store,
    within,
    found.filter((f) => f.name === 'place'),
  )
  return FACETS.flatMap((name) => (name === 'place' ? places : found.filter((f) => f.name === name)))
}
