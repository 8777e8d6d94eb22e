/** What a write may do to a PostgreSQL register. All of it runs inside one transaction of `postgres.ts`. */
import type { Draft } from '../../model/draft.ts'
import type { Entry } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import { slimEntry } from '../entry-body.ts'
import { packOutline } from '../outline-body.ts'
import { columnsOf, dayPublished, facetKey, facetsOf, isPlain, outletOf } from '../rows.ts'
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
    const names = columns.map(([n]) => n).join(', ')
    const lists = columns.map(([, type], i) => `$${i + 1}::${type === 'json' || type === 'tsvector' ? 'text' : type}[]`)
    const picks = columns.map(([, type], i) => `c${i}::${type}`).join(', ')
    const as = columns.map((_, i) => `c${i}`).join(', ')
    return query(
      `INSERT INTO ${table} (${names}) SELECT ${picks} FROM unnest(${lists.join(', ')}) AS u(${as}) ${end}`,
      columns.map((_, i) => rows.map((r) => r[i])),
    )
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
      keepable(outletOf(reading)),
      keepable(dayPublished(reading)),
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
    const numbered = await insert('documents', DOCUMENT, rows, 'RETURNING digest, seq')
    if (again.length > 0)
      numbered.push(
        ...(await query('SELECT digest, seq FROM documents WHERE digest = ANY ($1)', [
          again.map((r) => r.report.digest),
        ])),
      )
    const seqs = new Map(numbered.map((r) => [r.digest as string, r.seq as string]))
    const all = [...fresh, ...again]
    await insert(
      'statements',
      STATEMENT,
      all.flatMap((r) =>
        r.statements.map((s) => [
          seqs.get(r.report.digest),
          s.number,
          s.speaker === undefined ? null : keepable(facetKey(s.speaker)),
          vectorOf(s.terms),
        ]),
      ),
    )
    await insert(
      'drafts',
      DRAFT,
      all.flatMap((r) => r.drafts.map((d) => [d.key, d.id, seqs.get(r.report.digest), JSON.stringify(d)])),
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
      const take = async (ids: readonly string[]) => {
        await query('DELETE FROM entry_facets WHERE entry = ANY ($1)', [ids])
        await query('UPDATE drafts SET entry = NULL WHERE entry = ANY ($1)', [ids])
        await query('DELETE FROM entries WHERE id = ANY ($1)', [ids])
      }
      if (remove.length > 0) await take(remove)
      await inTurn(entries, async (some) => {
        await take(some.map((e) => e.entry.id))
        await insert(
          'entries',
          ENTRY,
          some.map((e) => entryRow(e, at)),
        )
        await insert(
          'entry_facets',
          FACET,
          some.flatMap((e) => facetRows(e.entry)),
        )
        const pairs = some.flatMap(({ entry }) => entry.drafts.map((d) => [d, entry.id]))
        await query(
          'UPDATE drafts r SET entry = u.entry FROM unnest($1::text[], $2::text[]) AS u(key, entry) WHERE r.key = u.key',
          [pairs.map((p) => p[0]), pairs.map((p) => p[1])],
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
  ...of('bigint', 'document'),
  ...of('int', 'number'),
  ...of('text', 'speaker'),
  ...of('tsvector', 'terms'),
]
const DRAFT = [...of('text', 'key', 'id'), ...of('bigint', 'document'), ...of('json', 'body')]
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
