/**
 * The contract of every register store: what can be read at any time, and what a write may change.
 *
 * Every method may throw RoznamchaError: `unavailable` where the register is locked, cannot be reached, is full or read-only;
 * `invalid` where what is kept there is not a register, or is damaged. Methods name further errors themselves.
 */
import type { Draft } from '../model/draft.ts'
import type { Entry, Link } from '../model/entry.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Line } from '../model/line.ts'
import type { Attendance, Outline } from '../model/outline.ts'
import type { Reading } from '../model/reading.ts'
import type { SearchPart, SearchScope, Terms } from '../model/search.ts'
import type { AccountView, AccountWriter } from './accounts.ts'
import type { PackedReport } from './report-body.ts'

/** A report as it is kept: the document, what was read in it, and since when. */
export interface Report {
  /** The document's digest: its name in the register. */
  readonly digest: string
  readonly reading: Reading
  /** When it came into the register. ISO 8601. */
  readonly added: string
}

/** Which reports. Absent fields do not narrow. Days are ISO 8601, both ends included, against the day of publication. */
export interface ReportQuery {
  readonly digests?: readonly string[]
  /** Ids as they were given. */
  readonly ids?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly lang?: string
  readonly outlet?: string
  /** Leaves out all up to and with this digest, in the order of adding. */
  readonly after?: string
  readonly limit?: number
}

/** What an entry can be narrowed and counted by. Values are as `rows.ts` gives them. */
export const FACETS = [
  'kind',
  'status',
  'party',
  'person',
  'body',
  'place',
  'country',
  'lang',
  'outlet',
  'has',
] as const
export type FacetName = (typeof FACETS)[number]

/** One thing to narrow by: all given filters must hold; one of the values of each is enough. */
export interface Filter {
  readonly name: FacetName
  readonly values: readonly string[]
}

/** Which entries. An entry is between `from` and `to` when any of its possible days is. */
export interface EntryQuery {
  /** Full ids. An id that an entry had before it was merged finds the entry it went into. */
  readonly ids?: readonly string[]
  /** Entries that hold one of these drafts. */
  readonly drafts?: readonly string[]
  /** Entries that one of these reports, by digest, tells of. */
  readonly documents?: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly filters?: readonly Filter[]
  /** Entries added or changed at or after this moment. ISO 8601. */
  readonly changedSince?: string
  readonly limit?: number
  /** Goes on after this entry of the same query: its first day ('' where it has none) and id. */
  readonly after?: { readonly day: string; readonly id: string }
  /** By first day, then id. Entries without a day come last either way. */
  readonly order?: 'oldest' | 'newest'
}

export interface FacetCount {
  readonly name: FacetName
  readonly value: string
  readonly count: number
}

export interface SearchQuery {
  readonly scope: SearchScope
  readonly parts: readonly SearchPart[]
  readonly filters?: readonly Filter[]
  readonly from?: string
  readonly to?: string
  readonly limit: number
  readonly offset?: number
}

/** Where the words were found: a report by digest, a statement by digest and number, or an entry by id. Best first. */
export interface Hit {
  readonly ref: string
  /** For a statement: its number in `reading.attributions`. */
  readonly statement?: number
  /** Higher is better; comparable within one answer only. */
  readonly score: number
}

export interface Found {
  readonly hits: readonly Hit[]
  /** How many were found in all; with `atLeast`, counting stopped there. */
  readonly total: number
  readonly atLeast?: boolean
}

/** What happened to an entry, and why. */
export interface Change {
  /** Grows by one with every change; never used twice. */
  readonly seq: number
  /** ISO 8601. */
  readonly at: string
  readonly what: 'added' | 'corrected' | 'merged' | 'parted' | 'withdrawn'
  readonly entry: string
  /** For `merged`: the entry it went into. For `parted`: the entries that came out of it. */
  readonly into?: readonly string[]
  /** For `corrected`: the fields whose shown value changed, with both values. */
  readonly fields?: readonly { readonly field: string; readonly from?: unknown; readonly to?: unknown }[]
  readonly why: string
}

/** Which changes. Absent fields do not narrow. */
export interface ChangeQuery {
  readonly since?: string
  readonly after?: number
  /** Ids exactly as they stand in the feed. */
  readonly entries?: readonly string[]
  readonly limit?: number
  /** Oldest first where it is absent. */
  readonly order?: 'oldest' | 'newest'
}

/** How many entries have both of two values. */
export interface Together {
  readonly a: string
  readonly b: string
  readonly entries: number
}

/** How many reports of an outlet in a language were read that were published on a day. */
export interface Coverage {
  /** ISO 8601 day; '' where the reports have no day of publication. */
  readonly day: string
  readonly outlet: string
  readonly lang: string
  readonly reports: number
}

/** A statement with its speaker, as persons' pages need it. */
export interface StatementQuery {
  /** Name keys of the speaker (`text/terms.ts`). */
  readonly speakers: readonly string[]
  readonly limit: number
}

/** `key` outlives changes of what was read; `id` is of the content. */
export interface DraftName {
  readonly key: string
  readonly id: string
  /** Its day, ISO 8601, where it is told exactly and was kept with its name. */
  readonly day?: string
}

/** Lengths of the beginnings of a day that `tally` counts by. */
export const PERIODS = { year: 4, month: 7, day: 10 } as const
export type Period = keyof typeof PERIODS

/** How many entries were in a period. */
export interface Tally {
  /** 2018, 2018-03 or 2018-03-21. */
  readonly period: string
  readonly entries: number
}

export interface Counts {
  readonly reports: number
  readonly drafts: number
  readonly entries: number
  readonly judgements: number
  readonly statements: number
}

/** A result that took long to work out, to be kept until an entry that touches one of its marks changes (`text/marks.ts`). */
export interface Made {
  readonly key: string
  readonly marks: readonly string[]
  /** Anything that JSON can hold. */
  readonly value: unknown
}

/** All that can be asked of a register. Outside a write it answers from what was last committed. */
export interface View extends AccountView {
  /** In the order of adding. */
  reports(query: ReportQuery): AsyncIterable<Report>
  /** The exact text of a report, by digest: many times faster than the report. Absent: undefined where it is not kept. */
  text(digest: string): Promise<string | undefined>
  /** Drafts by key or by document digest; each once, in order of keys. */
  drafts(of: { readonly keys?: readonly string[]; readonly documents?: readonly string[] }): Promise<Draft[]>
  /** The names of all drafts that have a block, for each block; drafts of other blocks may be among them. */
  draftsIn(blocks: readonly string[]): Promise<DraftName[][]>
  /** Links that touch one of these drafts, by their ends. */
  links(keys: readonly string[]): Promise<Link[]>
  entries(query: EntryQuery): AsyncIterable<Entry>
  /** The same entries in the same order, in outline: many times faster. */
  outlines(query: EntryQuery): AsyncIterable<Outline>
  /** The same as they stand in lists: the fastest of all. */
  lines(query: EntryQuery): AsyncIterable<Line>
  /** Their ids alone, in the same order. */
  ids(query: EntryQuery): Promise<string[]>
  /** Who took part in them and who spoke: faster than outlines. */
  attendances(query: EntryQuery): AsyncIterable<Attendance>
  /** How often each value stands in the entries of a query, most first; at most `limit` values a facet. */
  facets(query: EntryQuery, names: readonly FacetName[], limit: number): Promise<FacetCount[]>
  /** How many of a query's entries were in each period, oldest first; those whose date may mean two of them are left out. */
  tally(query: EntryQuery, by: Period): Promise<Tally[]>
  /** How many entries have two of these values of a facet, for every two of them that any entry has; `a` before `b` as given. */
  together(name: FacetName, values: readonly string[]): Promise<Together[]>
  search(query: SearchQuery): Promise<Found>
  /** Statements of a speaker, newest report first. */
  statements(query: StatementQuery): Promise<Hit[]>
  /** Names of all who are or once were quoted, as facets compare them (`facetKey`), in any order. */
  speakers(): Promise<string[]>
  /** The log of judgements, oldest first. */
  judgements(): Promise<Judgement[]>
  /** Changes after number `after`, at or after the moment `since`, that name one of `entries` (as their own or in `into`). */
  changes(query: ChangeQuery): Promise<Change[]>
  coverage(query: { readonly from?: string; readonly to?: string }): Promise<Coverage[]>
  counts(): Promise<Counts>
  /** A result that was kept by this key and still holds. Absent: undefined where there is none; a store need not keep any. */
  kept(key: string): Promise<unknown>
  /** Which of these keys have no result that holds; none where the store keeps none at all. */
  unkept(keys: readonly string[]): Promise<string[]>
  /** Another text whenever entries, reports or judgements were added or changed since; comparable while the store is open. */
  version(): Promise<string>
}

/** A report to be kept, with all that is looked up by. */
export interface KeptReport {
  readonly report: Report
  /** The same report and its drafts, packed already. A store that keeps it so need not look at `report.reading`. */
  readonly packed?: PackedReport
  readonly drafts: readonly Draft[]
  readonly terms: Terms
  readonly statements: readonly { readonly number: number; readonly speaker?: string; readonly terms: Terms }[]
}

export interface KeptEntry {
  readonly entry: Entry
  readonly terms: Terms
}

/** What a write may do. It sees its own changes. */
export interface Writer extends View, AccountWriter {
  /** Which of these digests are not kept yet. */
  missing(digests: readonly string[]): Promise<Set<string>>
  /** Keeps reports, each once. One that is kept already has its reading, drafts and terms replaced. */
  putReports(reports: Iterable<KeptReport>): Promise<void>
  /** Removes the links that touch `without`, then keeps `links`. */
  putLinks(links: readonly Link[], without?: readonly string[]): Promise<void>
  /** Removes entries by id, then keeps `entries`, each once, as changed at the moment `at`. */
  putEntries(entries: Iterable<KeptEntry>, remove: readonly string[], at: string): Promise<void>
  /** Adds to the end of the log. Throws `conflict` where its id is there already. */
  putJudgement(judgement: Judgement): Promise<void>
  putChanges(changes: readonly Omit<Change, 'seq'>[]): Promise<void>
  /** Keeps results, as long as they hold. */
  keepMade(made: readonly Made[]): Promise<void>
  /** Puts what searches read in order, where much was written since it was. What they find stays the same. */
  tidy(): Promise<void>
  /** Forgets all links and entries, so that they can be derived again. Reports, drafts, judgements and changes stay. */
  forgetDerived(): Promise<void>
}

/** A register. */
export interface Store extends View {
  /** The address it was opened by, without password. */
  readonly url: string
  /**
   * Does all of `work` or nothing: what it throws undoes it and is thrown on. Writers take turns.
   * Throws `unavailable` where the turn does not come in time or the register may not be written.
   */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** How a store is opened. */
export interface Opening {
  /** Makes a register where there is none. Without it, a missing one throws `not-found`. */
  readonly create?: boolean
  /** Only reads: never makes, migrates or changes anything. */
  readonly readOnly?: boolean
  /** A line for people: a migration that was done, and where the copy lies. */
  readonly tell?: (line: string) => void
}
