/** What a write may do to a PostgreSQL register. All of it runs inside one transaction of `postgres.ts`. */
import type { Draft } from '../../model/draft.ts'
import type { Entry } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import { slimEntry } from '../entry-body.ts'
import { packOutline } from '../outline-body.ts'
import { columnsOf, dayPublished, exactDay, facetKey, facetsOf, isPlain, outletOf } from '../rows.ts'
import type { KeptEntry, KeptReport, View, Writer } from '../store.ts'
import { accountWriter } from './accounts.ts'
import { putBlocks, removeBlocks } from './blocks.ts'
import { keepable, type Query } from './connection.ts'
import { vectorOf } from './terms.ts'

type Column = readonly [name: string, type: string]

export function writerOf(query: Query, view: View): Writer {
  /** Many rows in one statement. */
  async function insert(table: string, columns: readonly Column[], rows: readonly (readonly unknown[])[], end = '') {
    if (rows.length === 0) return []
    const values: unknown[] = []
    return query(`${insertion(table, columns, rows, values)} ${end}`, values)
  }

  async function clear(digests: readonly string[]): Promise<void> {
    const of = 'SELECT seq FROM documents WHERE digest = ANY ($1)'
    await query(`DELETE FROM statements WHERE document IN (${of})`, [digests])
    const gone = await query(`DELETE FROM drafts WHERE document IN (${of}) RETURNING body::text`, [digests])
    await removeBlocks(
      query,
      gone.map((r) => JSON.parse(r.body) as Draft),
    )
  }

  const documentRow = ({ report: { reading, digest, added }, terms }: KeptReport): unknown[] => {
    const { document, ...rest } = reading
    const { text, ...about } = document
    return [
      digest,
      keepable(document.id),
      document.lang,
      keepable(outletOf(document)),
      keepable(dayPublished(document)),
      keepable(document.url),
      keepable(document.title),
      keepable(reading.reader),
      added,
      keepable(text),
      JSON.stringify(isPlain(text) ? about : document),
      JSON.stringify(rest),
      vectorOf(terms),
    ]
  }

  async function putReports(reports: Iterable<KeptReport>): Promise<void> {
    const coverage = new Map<string, number>()
    await inTurn(reports, async (some) => {
      const fresh = await missing(some.map((r) => r.report.digest))
      const again = some.filter((r) => !fresh.has(r.report.digest))
      await replaceReports(again)
      await addReports(
        some.filter((r) => fresh.has(r.report.digest)),
        again,
        coverage,
      )
    })
    await insert(
      'coverage',
      COVERAGE,
      [...coverage].map(([key, n]) => [...(JSON.parse(key) as string[]), n]),
      'ON CONFLICT (day, outlet, lang) DO UPDATE SET reports = coverage.reports + EXCLUDED.reports',
    )
  }

  async function replaceReports(reports: readonly KeptReport[]): Promise<void> {
    if (reports.length === 0) return
    await clear(reports.map((r) => r.report.digest))
    for (const r of reports) {
      const row = documentRow(r)
      await query('UPDATE documents SET reader = $2, reading = $3, terms = $4::tsvector WHERE digest = $1', [
        row[0],
        row[7],
        row[11],
        row[12],
      ])
    }
  }

  /** Keeps new reports, and what hangs on them and on those that are there `again`. Counts the new ones. */
  async function addReports(
    fresh: readonly KeptReport[],
    again: readonly KeptReport[],
    coverage: Map<string, number>,
  ): Promise<void> {
    const rows = fresh.map(documentRow)
    for (const row of rows) {
      const key = JSON.stringify([row[4], row[3], row[2]])
      coverage.set(key, (coverage.get(key) ?? 0) + 1)
    }
    const all = [...fresh, ...again]
    const statements = all.flatMap((r) =>
      r.statements.map((s) => [
        r.report.digest,
        s.number,
        s.speaker === undefined ? null : keepable(facetKey(s.speaker)),
        vectorOf(s.terms),
      ]),
    )
    const drafts = all.flatMap((r) =>
      r.drafts.map((d) => [r.report.digest, d.key, d.id, exactDay(d), JSON.stringify(d)]),
    )
    // In one go: every answer of the server is waited for, and there are few reports to each.
    const values: unknown[] = [again.map((r) => r.report.digest)]
    await query(
      `WITH fresh AS (${insertion('documents', DOCUMENT, rows, values)} RETURNING digest, seq),
       d AS (SELECT * FROM fresh UNION ALL SELECT digest, seq FROM documents WHERE digest = ANY ($1)),
       s AS (INSERT INTO statements (document, number, speaker, terms)
         SELECT d.seq, c1, c2, c3::tsvector FROM ${unnested(STATEMENT, statements, values)} JOIN d ON d.digest = c0)
       INSERT INTO drafts (document, key, id, day, body)
         SELECT d.seq, c1, c2, c3, c4::json FROM ${unnested(DRAFT, drafts, values)} JOIN d ON d.digest = c0`,
      values,
    )
    await putBlocks(
      query,
      all.flatMap((r) => r.drafts),
    )
  }

  async function missing(digests: readonly string[]): Promise<Set<string>> {
    const out = new Set(digests)
    for (const { digest } of await query('SELECT digest FROM documents WHERE digest = ANY ($1)', [digests]))
      out.delete(digest)
    return out
  }

  return {
    ...view,
    ...accountWriter(query),
    missing,
    putReports,
    async putLinks(links, without = []) {
      if (without.length > 0) await query('DELETE FROM links WHERE a = ANY ($1) OR b = ANY ($1)', [without])
      const rows = links.map((l) => [l.a, l.b, JSON.stringify(l)])
      await insert('links', LINK, rows, 'ON CONFLICT (a, b) DO UPDATE SET body = EXCLUDED.body')
    },
    async putEntries(entries, remove, at) {
      const take = (ids: readonly string[]) =>
        query(
          `WITH f AS (DELETE FROM entry_facets WHERE entry = ANY ($1)),
           r AS (UPDATE drafts SET entry = NULL WHERE entry = ANY ($1))
           DELETE FROM entries WHERE id = ANY ($1)`,
          [ids],
        )
      if (remove.length > 0) await take(remove)
      await inTurn(entries, async (some) => {
        const rows = some.map((e) => entryRow(e, at))
        const facets = some.flatMap((e) => facetRows(e.entry))
        const pairs = some.flatMap(({ entry }) => entry.drafts.map((d) => [d, entry.id]))
        await take(some.map((e) => e.entry.id))
        const values: unknown[] = []
        await query(
          `WITH e AS (${insertion('entries', ENTRY, rows, values)}), f AS (${insertion('entry_facets', FACET, facets, values)})
           UPDATE drafts r SET entry = c1 FROM ${unnested(PAIR, pairs, values)} WHERE r.key = c0`,
          values,
        )
      })
    },
    async putJudgement(judgement) {
      const { id, at, by, reason, decision } = judgement
      const row = [id, at, keepable(by), decision.act, keepable(reason), JSON.stringify(judgement)]
      const done = await insert('judgements', JUDGEMENT, [row], 'ON CONFLICT (id) DO NOTHING RETURNING id')
      if (done.length === 0) throw new RoznamchaError('conflict', 'this judgement is in the log already')
    },
    async putChanges(changes) {
      const rows = changes.map(({ at, what, entry, why, ...rest }) => [
        at,
        what,
        entry,
        keepable(why),
        JSON.stringify(rest),
      ])
      const kept = await insert('changes', CHANGE, rows, 'RETURNING seq')
      const named = changes.flatMap(({ entry, into }, i) =>
        [...new Set([entry, ...(into ?? [])])].map((id) => [id, kept[i]!.seq]),
      )
      await insert('change_entries', CHANGE_ENTRY, named)
    },
    keepMade: async () => undefined,
    async tidy() {
      for (const table of ['documents', 'statements', 'entries'])
        await query(`SELECT gin_clean_pending_list('${table}_by_terms')`)
    },
    async forgetDerived() {
      await query('DELETE FROM links')
      await query('UPDATE drafts SET entry = NULL')
      await query('DELETE FROM entry_facets')
      await query('DELETE FROM entries')
    },
  }
}

/** Rows as a table of their columns c0, c1 …; texts that are to be more than text come as such. Adds their values to `values`. */
function unnested(columns: readonly Column[], rows: readonly (readonly unknown[])[], values: unknown[]): string {
  const lists = columns.map(([, type], i) => {
    const sent = type === 'json' || type === 'tsvector' ? 'text' : type
    return `$${values.push(rows.map((r) => r[i]))}::${sent}[]`
  })
  return `unnest(${lists.join(', ')}) AS u(${columns.map((_, i) => `c${i}`).join(', ')})`
}

/** The insertion of rows. Adds their values to `values`. */
function insertion(
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly unknown[])[],
  values: unknown[],
): string {
  const picks = columns.map(([, type], i) => `c${i}::${type}`).join(', ')
  return `INSERT INTO ${table} (${columns.map(([n]) => n).join(', ')}) SELECT ${picks} FROM ${unnested(columns, rows, values)}`
}

function entryRow({ entry, terms }: KeptEntry, at: string): unknown[] {
  const c = columnsOf(entry)
  const texts = [c.kind, c.status, c.date, c.place, c.parties, c.people, c.mechanism].map((s) =>
    keepable(s ?? undefined),
  )
  const { attendance, rest } = packOutline(entry)
  const bodies = [JSON.stringify(slimEntry(entry)), attendance, rest]
  return [c.id, c.first, c.last, ...texts, c.ordinal, c.voices, at, ...bodies, vectorOf(terms)]
}

function facetRows(entry: Entry): unknown[][] {
  const { first } = columnsOf(entry)
  const rows = facetsOf(entry).map(([n, v]): [string, unknown[]] => {
    const key = facetKey(v)
    return [`${n} ${key}`, [n, keepable(key), first, entry.id, keepable(v)]]
  })
  return [...new Map(rows).values()]
}

/** So many are sent to the server at once. */
const SENT = 100

/** Some at a time: while the server keeps these, the next are made ready. */
async function inTurn<T>(items: Iterable<T>, send: (some: readonly T[]) => Promise<void>): Promise<void> {
  let sent: Promise<void> = Promise.resolve()
  let some: T[] = []
  const next = async () => {
    await sent
    sent = send(some)
    // Told when it is waited for.
    sent.catch(() => undefined)
    some = []
    // The query goes out before the next items are made.
    await new Promise((resolve) => setImmediate(resolve))
  }
  for (const item of items) {
    some.push(item)
    if (some.length === SENT) await next()
  }
  if (some.length > 0) await next()
  await sent
}

const of = (type: string, ...names: string[]): Column[] => names.map((n) => [n, type])
const DOCUMENT = [
  ...of('text', 'digest', 'id', 'lang', 'outlet', 'day', 'url', 'title', 'reader', 'added', 'text'),
  ...of('json', 'document', 'reading'),
  ...of('tsvector', 'terms'),
]
const COVERAGE = [...of('text', 'day', 'outlet', 'lang'), ...of('int', 'reports')]
const STATEMENT = [
  ...of('text', 'digest'),
  ...of('int', 'number'),
  ...of('text', 'speaker'),
  ...of('tsvector', 'terms'),
]
const DRAFT = [...of('text', 'digest', 'key', 'id', 'day'), ...of('json', 'body')]
const PAIR = of('text', 'draft', 'entry')
const LINK = [...of('text', 'a', 'b'), ...of('json', 'body')]
const ENTRY = [
  ...of('text', 'id', 'first', 'last', 'kind', 'status', 'date', 'place', 'parties', 'people', 'mechanism'),
  ...of('int', 'ordinal', 'voices'),
  ...of('text', 'changed'),
  ...of('json', 'body', 'attendance', 'rest'),
  ...of('tsvector', 'terms'),
]
const FACET = of('text', 'name', 'key', 'first', 'entry', 'value')
const JUDGEMENT = [...of('text', 'id', 'at', 'who', 'act', 'reason'), ...of('json', 'body')]
const CHANGE_ENTRY = [...of('text', 'entry'), ...of('bigint', 'change')]
const CHANGE = [...of('text', 'at', 'what', 'entry', 'why'), ...of('json', 'body')]
