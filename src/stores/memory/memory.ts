/** The store that keeps nothing: a register in memory, for trying out and as the measure of the others. */
import type { Draft } from '../../model/draft.ts'
import type { Entry, Link } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import type { Judgement } from '../../model/judgement.ts'
import { lineOf } from '../../model/line.ts'
import { attendanceOf, outlineOf } from '../../model/outline.ts'
import type { Terms } from '../../model/search.ts'
import {
  columnsOf,
  dayPublished,
  draftName,
  facetKey,
  facetsOf as facetsAnew,
  inPairs,
  keyStart,
  outletOf,
} from '../rows.ts'
import type {
  Change,
  Coverage,
  EntryQuery,
  FacetCount,
  Filter,
  Found,
  Hit,
  KeptEntry,
  KeptReport,
  Store,
  Writer,
} from '../store.ts'
import { PERIODS } from '../store.ts'
import { turns } from '../turns.ts'
import { type AccountState, accountView, accountWriter, copyOfAccounts, noAccounts } from './accounts.ts'
import { scoreOf } from './score.ts'

interface State {
  readonly reports: Map<string, KeptReport>
  readonly drafts: Map<string, Draft>
  readonly links: Map<string, Link>
  readonly entries: Map<string, KeptEntry & { readonly changed: string }>
  readonly judgements: Judgement[]
  readonly changes: Change[]
  readonly access: AccountState
  /** How many writes came before this state. */
  readonly writes: number
}

const facetsKnown = new WeakMap<Entry, ReturnType<typeof facetsAnew>>()
/** An entry is never altered: its facets are worked out once. */
function facetsOf(entry: Entry): ReturnType<typeof facetsAnew> {
  const facets = facetsKnown.get(entry) ?? facetsAnew(entry)
  facetsKnown.set(entry, facets)
  return facets
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Opens an empty register in memory. */
export function openMemory(): Store {
  let state: State = {
    reports: new Map(),
    drafts: new Map(),
    links: new Map(),
    entries: new Map(),
    judgements: [],
    changes: [],
    access: noAccounts(),
    writes: 0,
  }
  let writing: State | undefined
  const view = viewOf(() => state)
  const writer = writerOf(() => writing ?? state)
  const inTurn = turns()
  return {
    ...view,
    url: 'memory:',
    write: (work) =>
      inTurn(async () => {
        writing = copyOf(state)
        try {
          const result = await work(writer)
          state = writing
          return result
        } finally {
          writing = undefined
        }
      }),
    close: () => inTurn(async () => undefined),
  }
}

const copyOf = (s: State): State => ({
  reports: new Map(s.reports),
  drafts: new Map(s.drafts),
  links: new Map(s.links),
  entries: new Map(s.entries),
  judgements: [...s.judgements],
  changes: [...s.changes],
  access: copyOfAccounts(s.access),
  writes: s.writes + 1,
})

const has = (facets: readonly (readonly [string, string])[], filter: Filter): boolean => {
  const keys = new Set(filter.values.map(facetKey))
  return facets.some(([name, value]) => name === filter.name && keys.has(facetKey(value)))
}

function select(state: State, query: EntryQuery): Entry[] {
  const starts = query.ids?.map(keyStart)
  const drafts = query.drafts && new Set(query.drafts)
  const documents = query.documents && new Set(query.documents)
  const days = new Map<string, string>()
  const found = [...state.entries.values()].filter(({ entry, changed }) => {
    const c = columnsOf(entry)
    days.set(entry.id, c.first)
    if (starts && !starts.some((s) => entry.drafts.some((d) => d.startsWith(s)))) return false
    if (documents && !entry.documents.some((d) => documents.has(d.digest))) return false
    if (drafts && !entry.drafts.some((d) => drafts.has(d))) return false
    if (query.from && !(c.first !== '' && c.last >= query.from)) return false
    if (query.to && !(c.first !== '' && c.first <= query.to)) return false
    if (query.changedSince && changed < query.changedSince) return false
    const facets = query.filters ? facetsOf(entry) : []
    return (query.filters ?? []).every((f) => has(facets, f))
  })
  const sign = query.order === 'newest' ? -1 : 1
  const order = (a: { day: string; id: string }, b: { day: string; id: string }): number =>
    Number(a.day === '') - Number(b.day === '') || sign * (byText(a.day, b.day) || byText(a.id, b.id))
  const placed = found.map(({ entry }) => ({ entry, day: days.get(entry.id)!, id: entry.id })).sort(order)
  const after = query.after
  return (after ? placed.filter((p) => order(p, after) > 0) : placed)
    .slice(0, query.limit ?? placed.length)
    .map((p) => p.entry)
}

function viewOf(current: () => State): Omit<Store, 'url' | 'write' | 'close'> {
  return {
    ...accountView(() => current().access),
    async text(digest) {
      return current().reports.get(digest)?.report.reading.document.text
    },
    async *reports(q) {
      let past = q.after === undefined
      let left = q.limit ?? Number.POSITIVE_INFINITY
      for (const { report } of current().reports.values()) {
        const { digest, reading } = report
        const day = dayPublished(reading.document)
        const fits =
          past &&
          (!q.digests || q.digests.includes(digest)) &&
          (!q.ids || q.ids.includes(reading.document.id)) &&
          (!q.from || day >= q.from) &&
          (!q.to || (day !== '' && day <= q.to)) &&
          (!q.lang || reading.document.lang === q.lang) &&
          (!q.outlet || outletOf(reading.document) === q.outlet)
        if (digest === q.after) past = true
        if (!fits) continue
        if (left-- <= 0) return
        yield report
      }
    },
    async drafts({ keys, documents }) {
      const { drafts, reports } = current()
      const all = new Set([
        ...(keys ?? []),
        ...(documents ?? []).flatMap((d) => reports.get(d)?.drafts.map((x) => x.key) ?? []),
      ])
      return [...all].sort(byText).flatMap((k) => drafts.get(k) ?? [])
    },
    async draftsIn(blocks) {
      const all = [...current().drafts.values()]
      return blocks.map((b) => all.filter((d) => d.blocks.includes(b)).map(draftName))
    },
    async links(keys) {
      const set = new Set(keys)
      return [...current().links.values()]
        .filter((l) => set.has(l.a) || set.has(l.b))
        .sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b))
    },
    async *entries(query) {
      yield* select(current(), query)
    },
    async *outlines(query) {
      for (const entry of select(current(), query)) yield outlineOf(entry)
    },
    async *attendances(query) {
      for (const entry of select(current(), query)) yield attendanceOf(entry)
    },
    async *lines(query) {
      for (const entry of select(current(), query)) yield lineOf(entry)
    },
    async ids(query) {
      return Array.from(select(current(), query), (entry) => entry.id)
    },
    async facets(query, names, limit) {
      const counts = new Map<string, FacetCount & { count: number }>()
      for (const entry of select(current(), query)) {
        const seen = new Set<string>()
        for (const [name, value] of facetsOf(entry)) {
          const key = `${name}\u0000${facetKey(value)}`
          if (seen.has(key)) continue
          seen.add(key)
          const counted = counts.get(key) ?? { name, value, count: 0 }
          counted.count++
          counts.set(key, counted)
        }
      }
      const all = [...counts.values()]
      return names.flatMap((name) =>
        all
          .filter((f) => f.name === name)
          .sort((a, b) => b.count - a.count || byText(facetKey(a.value), facetKey(b.value)))
          .slice(0, limit),
      )
    },
    async tally(query, by) {
      const counts = new Map<string, number>()
      for (const entry of select(current(), query)) {
        const { first, last } = columnsOf(entry)
        const period = first.slice(0, PERIODS[by])
        if (period !== '' && last.startsWith(period)) counts.set(period, (counts.get(period) ?? 0) + 1)
      }
      return [...counts].sort(([a], [b]) => byText(a, b)).map(([period, entries]) => ({ period, entries }))
    },
    async together(name, values) {
      const having = new Map(
        values.map((v) => [v, new Set([...select(current(), { filters: [{ name, values: [v] }] })].map((e) => e.id))]),
      )
      return inPairs(values, (a, b) => [...having.get(a)!].filter((id) => having.get(b)!.has(id)).length)
    },
    async search(query): Promise<Found> {
      const state = current()
      if (!query.parts.some((p) => !p.not)) return { hits: [], total: 0 }
      const hits: (Hit & { order: string })[] = []
      const entriesOf = (digest: string) =>
        [...state.entries.values()].filter((e) => e.entry.documents.some((d) => d.digest === digest))
      const fits = (facets: readonly (readonly [string, string])[], first: string, last: string): boolean =>
        (query.filters ?? []).every((f) => has(facets, f)) &&
        (!query.from || (first !== '' && last >= query.from)) &&
        (!query.to || (first !== '' && first <= query.to))
      const take = (terms: Terms, ref: string, order: string, statement?: number): void => {
        const score = scoreOf(terms, query.parts)
        if (score > 0) hits.push({ ref, score, order, ...(statement !== undefined ? { statement } : {}) })
      }
      if (query.scope === 'entry') {
        for (const { entry, terms } of state.entries.values()) {
          const c = columnsOf(entry)
          if (fits(facetsOf(entry), c.first, c.last)) take(terms, entry.id, c.first)
        }
      } else
        for (const kept of state.reports.values()) {
          const { digest, reading } = kept.report
          const day = dayPublished(reading.document)
          const own: [string, string][] = [
            ['lang', reading.document.lang],
            ['outlet', outletOf(reading.document)],
          ]
          const facets = query.filters ? [...own, ...entriesOf(digest).flatMap((e) => facetsOf(e.entry))] : []
          if (!fits(facets, day, day)) continue
          if (query.scope === 'report') take(kept.terms, digest, day)
          else for (const s of kept.statements) take(s.terms, digest, day, s.number)
        }
      hits.sort((a, b) => b.score - a.score || byText(b.order, a.order) || byText(a.ref, b.ref))
      const offset = query.offset ?? 0
      return {
        hits: hits.slice(offset, offset + query.limit).map(({ order: _, ...hit }) => hit),
        total: hits.length,
      }
    },
    async speakers() {
      const said = [...current().reports.values()].flatMap((r) => r.statements.flatMap((s) => s.speaker ?? []))
      return [...new Set(said.map(facetKey))]
    },
    async statements({ speakers, limit }) {
      const keys = new Set(speakers.map(facetKey))
      const found = [...current().reports.values()].flatMap((r, seq) =>
        r.statements
          .filter((s) => s.speaker !== undefined && keys.has(facetKey(s.speaker)))
          .map((s) => ({
            ref: r.report.digest,
            statement: s.number,
            score: 0,
            day: dayPublished(r.report.reading.document),
            seq,
          })),
      )
      found.sort((a, b) => byText(b.day, a.day) || b.seq - a.seq || a.statement - b.statement)
      return found.slice(0, limit).map(({ ref, statement, score }) => ({ ref, statement, score }))
    },
    async judgements() {
      return [...current().judgements]
    },
    async changes({ since, after, entries, limit, order }) {
      const named = entries && new Set(entries)
      const all = current().changes.filter(
        (c) =>
          c.seq > (after ?? 0) &&
          c.at >= (since ?? '') &&
          (!named || named.has(c.entry) || c.into?.some((id) => named.has(id))),
      )
      return (order === 'newest' ? all.reverse() : all).slice(0, limit ?? all.length)
    },
    async coverage({ from, to }) {
      const counts = new Map<string, Coverage & { reports: number }>()
      for (const { report } of current().reports.values()) {
        const [day, outlet, lang] = [
          dayPublished(report.reading.document),
          outletOf(report.reading.document),
          report.reading.document.lang,
        ]
        if (day < (from ?? '') || day > (to ?? '9')) continue
        const key = [day, outlet, lang].join('\u0000')
        const row = counts.get(key) ?? { day, outlet, lang, reports: 0 }
        row.reports++
        counts.set(key, row)
      }
      return [...counts.keys()].sort(byText).map((k) => counts.get(k)!)
    },
    async counts() {
      const s = current()
      const statements = [...s.reports.values()].reduce((n, r) => n + r.statements.length, 0)
      return {
        reports: s.reports.size,
        drafts: s.drafts.size,
        entries: s.entries.size,
        judgements: s.judgements.length,
        statements,
      }
    },
    // Nothing is kept: all is worked out when it is asked for.
    kept: async () => undefined,
    unkept: async () => [],
    async version() {
      return String(current().writes)
    },
  }
}

function writerOf(current: () => State): Writer {
  return {
    ...viewOf(current),
    ...accountWriter(() => current().access),
    async missing(digests) {
      return new Set(digests.filter((d) => !current().reports.has(d)))
    },
    async putReports(reports) {
      const { reports: kept, drafts } = current()
      for (const r of reports) {
        for (const d of kept.get(r.report.digest)?.drafts ?? []) drafts.delete(d.key)
        kept.set(r.report.digest, r)
        for (const d of r.drafts) drafts.set(d.key, d)
      }
    },
    async putLinks(links, without = []) {
      const kept = current().links
      const gone = new Set(without)
      if (gone.size > 0) for (const [k, l] of kept) if (gone.has(l.a) || gone.has(l.b)) kept.delete(k)
      for (const l of links) kept.set(`${l.a} ${l.b}`, l)
    },
    async putEntries(entries, remove, at) {
      const kept = current().entries
      for (const id of remove) kept.delete(id)
      for (const e of entries) kept.set(e.entry.id, { ...e, changed: at })
    },
    async putJudgement(judgement) {
      const log = current().judgements
      if (log.some((j) => j.id === judgement.id))
        throw new RoznamchaError('conflict', 'this judgement is in the log already')
      log.push(judgement)
    },
    async putChanges(changes) {
      const log = current().changes
      for (const c of changes) log.push({ seq: log.length + 1, ...c })
    },
    keepMade: async () => undefined,
    async tidy() {},
    async forgetDerived() {
      current().links.clear()
      current().entries.clear()
    },
  }
}
