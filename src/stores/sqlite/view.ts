/** What a register file can be asked. */
import type { Draft } from '../../model/draft.ts'
import type { Entry, Link } from '../../model/entry.ts'
import type { Judgement } from '../../model/judgement.ts'
import type { Line } from '../../model/line.ts'
import type { Attendance, Outline } from '../../model/outline.ts'
import { unpack } from '../body.ts'
import { unpackEntry } from '../entry-body.ts'
import { attendanceFrom, outlineFrom } from '../outline-body.ts'
import { draftsIn, readingIn } from '../report-body.ts'
import { blockNumber, daysOf, facetKey, mayBeChanged, partsOf } from '../rows.ts'
import type {
  Change,
  EntryQuery,
  FacetCount,
  FacetName,
  Hit,
  Report,
  ReportQuery,
  SearchQuery,
  Tally,
  View,
} from '../store.ts'
import { PERIODS } from '../store.ts'
import { accountView } from './accounts.ts'
import { cardsOf } from './cards.ts'
import { type Connection, inPlainWords, type Row, untilWritten, versionOf } from './connection.ts'
import { tallyOfAll, togetherOf } from './counts.ts'
import { entriesWhere, isFew, isFewAlone, namedEntries, type Where } from './entries.ts'
import { keptOf, unkeptOf } from './kept.ts'
import { findHits } from './search.ts'

const PAGE = 200
/** Values of facets that are remembered. */
const MOST_VALUES = 200_000
const list = (values: readonly unknown[] | undefined): string => JSON.stringify(values ?? [])

/** Counts the parts of 8,192 rows in which an index over a table is kept: `parts (part)`, to begin a query with. */
const everyPart = (table: 'documents' | 'changes'): string =>
  `WITH RECURSIVE parts (part) AS (SELECT 0 UNION ALL SELECT part + 1 FROM parts WHERE part < (SELECT max(seq) >> 13 FROM ${table}))`

const reportOf = (row: Row): Report => ({ digest: row.digest, reading: readingIn(row), added: row.added })

export function viewOf(connection: Connection): View {
  const { sql, file } = connection
  const plainly = <T>(work: () => T): T => inPlainWords(file, work)

  async function* reports(query: ReportQuery): AsyncGenerator<Report> {
    const conditions = ['d.seq > @seq']
    if (query.digests) conditions.push('d.digest IN (SELECT value FROM json_each(@digests))')
    if (query.ids) conditions.push('d.id IN (SELECT value FROM json_each(@ids))')
    if (query.from) conditions.push('d.day >= @from')
    if (query.to) conditions.push("d.day <= @to AND d.day <> ''")
    if (query.lang) conditions.push('d.lang = @lang')
    if (query.outlet) conditions.push('d.outlet = @outlet')
    const text = `SELECT d.* FROM documents d WHERE ${conditions.join(' AND ')} ORDER BY d.seq LIMIT @page`
    const given = { ...query, digests: list(query.digests), ids: list(query.ids) }
    let seq = query.after
      ? plainly(() => sql('SELECT seq FROM documents WHERE digest = ?').get(query.after)?.seq ?? 0)
      : 0
    let left = query.limit ?? Number.POSITIVE_INFINITY
    while (left > 0) {
      const page = Math.min(PAGE, left)
      const rows = plainly(() => sql(text).all({ ...given, seq, page }))
      for (const row of rows) yield plainly(() => reportOf(row))
      if (rows.length < page) return
      left -= rows.length
      seq = rows.at(-1)!.seq
    }
  }

  async function* entries(query: EntryQuery): AsyncGenerator<Entry> {
    for await (const row of entryRows(query, 'e.body')) yield plainly(() => unpackEntry(row.body))
  }

  const outline = (column: string): string => `(SELECT o.${column} FROM outlines o WHERE o.entry = e.seq) AS ${column}`

  async function* outlines(query: EntryQuery): AsyncGenerator<Outline> {
    for await (const row of entryRows(query, `${outline('attendance')}, ${outline('rest')}`))
      yield outlineFrom(row.attendance, row.rest)
  }

  async function* attendances(query: EntryQuery): AsyncGenerator<Attendance> {
    for await (const row of entryRows(query, outline('attendance'))) yield attendanceFrom(row.attendance)
  }

  async function* lines(query: EntryQuery): AsyncGenerator<Line> {
    if (isFewAlone(query) && query.limit === undefined) return yield* fewLines(query)
    for await (const row of entryRows(query, '(SELECT l.line FROM lines l WHERE l.entry = e.seq) AS line'))
      yield JSON.parse(row.line) as Line
  }

  /** Lines that are named, in their order of days, without touching the entries themselves. */
  function fewLines(query: EntryQuery): Line[] {
    const lines = plainly(() =>
      sql('SELECT l.line FROM json_each(?) n CROSS JOIN lines l ON l.entry = n.value').all(
        list(namedEntries(connection, query)),
      ),
    ).map((row) => JSON.parse(row.line) as Line)
    const days = new Map(lines.map((l) => [l, daysOf(l.date.shown)?.first ?? '']))
    const way = query.order === 'newest' ? -1 : 1
    return lines.sort((a, b) => {
      const [x, y] = [days.get(a)!, days.get(b)!]
      return x === y ? (a.id < b.id ? -way : way) : x === '' ? 1 : y === '' ? -1 : x < y ? -way : way
    })
  }

  async function ids(query: EntryQuery): Promise<string[]> {
    const out: string[] = []
    for await (const row of entryRows(query, 'e.seq')) out.push(row.id)
    return out
  }

  async function* entryRows(query: EntryQuery, columns: string): AsyncGenerator<Row> {
    let left = query.limit ?? Number.POSITIVE_INFINITY
    let after = query.after
    if (isFew(query)) {
      yield* plainly(() => {
        const named = isFewAlone(query) && left > 0 ? namedEntries(connection, query) : undefined
        // One of its own is fetched as it is: walking a list and sorting it took longer than all else.
        if (named && named.length <= 1)
          return sql(`SELECT ${columns}, e.first, e.id FROM entries e WHERE e.seq = ?`).all(named[0] ?? null)
        const where = entriesWhere(connection, query, query.from || query.to ? true : undefined)
        if (!where) return []
        const way = query.order === 'newest' ? 'DESC' : 'ASC'
        return sql(
          `SELECT ${columns}, e.first, e.id FROM ${where.from} WHERE ${where.where} ORDER BY e.first = '', e.first ${way}, e.id ${way} LIMIT @page`,
        ).all({ ...where.given, page: query.limit ?? -1 })
      })
      return
    }
    // Entries without a day come last in either order: they are a walk of their own.
    for (const dated of [true, false]) {
      if (!dated && (query.from || query.to)) return
      if (dated && after?.day === '') continue
      if (!dated && after && after.day !== '') after = undefined
      for (const part of dated ? partsOf(query) : [undefined])
        while (left > 0) {
          const where = plainly(() =>
            entriesWhere(connection, { ...query, ...(after ? { after } : { after: undefined }) }, dated, part),
          )
          if (!where) return
          const page = Math.min(Math.max(PAGE, where.most ?? 0), left)
          const rows = plainly(() => pageOf(where, columns, query, page))
          yield* rows
          left -= rows.length
          if (rows.length > 0) after = { day: rows.at(-1)!.first, id: rows.at(-1)!.id }
          if (rows.length < page) break
        }
    }
  }

  function pageOf(where: Where, columns: string, query: EntryQuery, page: number): Row[] {
    const way = query.order === 'newest' ? 'DESC' : 'ASC'
    return sql(
      `SELECT ${columns}, e.first, e.id FROM ${where.from} WHERE ${where.where} ORDER BY ${[...where.by, 'e.id'].map((column) => `${column} ${way}`).join(', ')} LIMIT @page`,
    ).all({ ...where.given, page })
  }

  /** Facets of at most this many entries are counted one by one; of all entries, from the kept counts. */
  const MAX_COUNTED = 20_000

  async function facets(query: EntryQuery, names: readonly FacetName[], limit: number): Promise<FacetCount[]> {
    const narrowed =
      query.ids ||
      query.drafts ||
      query.documents ||
      query.from ||
      query.to ||
      query.filters?.length ||
      query.changedSince
    const out: FacetCount[] = []
    if (!narrowed) {
      for (const name of names)
        out.push(
          ...plainly(() =>
            sql(
              'SELECT name, value, entries AS count FROM facet_values WHERE name = ? AND entries > 0 ORDER BY entries DESC, key LIMIT ?',
            ).all(name, limit),
          ),
        )
      return out
    }
    const counts = new Map<number, number>()
    for await (const had of facetRows({ ...query, limit: Math.min(query.limit ?? MAX_COUNTED, MAX_COUNTED) }))
      for (const v of had) counts.set(v, (counts.get(v) ?? 0) + 1)
    const byName = new Map<FacetName, { readonly value: Row; readonly count: number }[]>(names.map((n) => [n, []]))
    const counted = facetValues()
    for (const [seq, count] of counts) {
      const value = counted(seq)
      byName.get(value.name)?.push({ value, count })
    }
    for (const [name, of] of byName) {
      of.sort((a, b) => b.count - a.count || (a.value.key < b.value.key ? -1 : 1))
      out.push(...of.slice(0, limit).map(({ value, count }) => ({ name, value: value.value as string, count })))
    }
    return out
  }

  async function* facetRows(query: EntryQuery): AsyncGenerator<readonly number[]> {
    const named = isFewAlone(query) ? plainly(() => namedEntries(connection, query)) : undefined
    // In which order does not matter, nor then does anything but the lines.
    if (named && named.length <= query.limit!)
      yield* plainly(() => [...cardsOf(connection, named).values()].map((c) => c.values))
    else
      for await (const row of entryRows(query, '(SELECT l.facets FROM lines l WHERE l.entry = e.seq) AS facets'))
        yield JSON.parse(row.facets)
  }

  /** Values of facets by number: every search counts the same few thousand. */
  const values = untilWritten<number, Row>(connection, MOST_VALUES)
  function facetValues(): (seq: number) => Row {
    const known = values()
    return (seq) => {
      let row = known.get(seq)
      if (!row) {
        row = plainly(() => sql('SELECT name, key, value FROM facet_values WHERE seq = ?').get(seq))
        known.set(seq, row)
      }
      return row
    }
  }

  return {
    ...accountView(connection),
    reports,
    async text(digest) {
      return plainly(() => {
        const text = sql('SELECT text FROM documents WHERE digest = ?').pluck().get(digest) as string | undefined
        if (text === undefined || !mayBeChanged(text)) return text
        return readingIn(sql('SELECT text, body FROM documents WHERE digest = ?').get(digest)).document.text
      })
    },
    entries,
    outlines,
    attendances,
    lines,
    ids,
    facets,
    async tally(query, by) {
      return plainly(() => {
        if (Object.values(query).every((v) => v === undefined)) return tallyOfAll(connection, by)
        const where = entriesWhere(connection, query, true)
        if (!where) return []
        const n = PERIODS[by]
        return sql(
          `SELECT substr(${where.day}, 1, ${n}) AS period, count(*) AS entries FROM ${where.from} WHERE ${where.where} AND substr(e.first, 1, ${n}) = substr(e.last, 1, ${n}) GROUP BY 1 ORDER BY 1`,
        ).all(where.given) as Tally[]
      })
    },
    async drafts(of) {
      return plainly(() => {
        const wanted = new Set(of.keys)
        const rows: Row[] = []
        if (of.keys?.length)
          rows.push(
            ...sql(
              `SELECT d.digest, d.text, d.body FROM documents d WHERE d.seq IN
               (SELECT r.document FROM drafts r WHERE r.key IN (SELECT value FROM json_each(?)))`,
            ).all(list(of.keys)),
          )
        if (of.documents?.length)
          rows.push(
            ...sql('SELECT digest, text, body FROM documents WHERE digest IN (SELECT value FROM json_each(?))').all(
              list(of.documents),
            ),
          )
        const whole = new Set(of.documents)
        const drafts = new Map<string, Draft>()
        for (const row of rows)
          for (const d of draftsIn(row)) if (whole.has(row.digest) || wanted.has(d.key)) drafts.set(d.key, d)
        return [...drafts.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
      })
    },
    async draftsIn(blocks) {
      return plainly(() => {
        const find = sql(
          'SELECT r.key, r.id, r.day FROM blocks b CROSS JOIN drafts r ON r.seq = b.draft WHERE b.block = ?',
        )
        return blocks.map((b) => find.all(blockNumber(b)))
      })
    },
    async links(keys) {
      return plainly(() => {
        const rows = sql(
          `WITH k AS (SELECT r.seq FROM drafts r WHERE r.key IN (SELECT value FROM json_each(?)))
           SELECT body FROM links WHERE a IN k UNION SELECT body FROM links WHERE b IN k`,
        ).all(list(keys))
        const links = rows.map((r) => unpack<Link>(r.body))
        return links.sort((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1))
      })
    },
    async together(name, values) {
      return plainly(() => togetherOf(connection, name, values))
    },
    async search(query: SearchQuery) {
      return plainly(() => findHits(connection, query))
    },
    async statements({ speakers, limit }) {
      return plainly(() =>
        sql(
          `${everyPart('documents')}
           SELECT d.digest AS ref, s.seq & 4095 AS statement FROM parts p
           CROSS JOIN statements s ON s.part = p.part AND s.speaker IN (SELECT k.seq FROM speakers k WHERE k.name IN (SELECT value FROM json_each(?)))
           CROSS JOIN documents d ON d.seq = s.seq >> 12 ORDER BY d.day DESC, d.seq DESC, s.seq LIMIT ?`,
        )
          .all(list(speakers.map(facetKey)), limit)
          .map((r): Hit => ({ ref: r.ref, statement: r.statement, score: 0 })),
      )
    },
    async speakers() {
      return plainly(() =>
        sql('SELECT name FROM speakers')
          .all()
          .map((r) => r.name as string),
      )
    },
    async judgements() {
      return plainly(() =>
        sql('SELECT body FROM judgements ORDER BY seq')
          .all()
          .map((r) => JSON.parse(r.body) as Judgement),
      )
    },
    async changes({ since, after, entries, limit, order }) {
      const named = entries
        ? `AND seq IN (${everyPart('changes')}
           SELECT c.change FROM parts p CROSS JOIN change_entries c ON c.part = p.part AND c.entry IN (SELECT value FROM json_each(@entries)))`
        : ''
      return plainly(() =>
        sql(
          `SELECT seq, at, what, entry, why, body FROM changes WHERE seq > @after AND at >= @since ${named} ORDER BY seq ${order === 'newest' ? 'DESC' : 'ASC'} LIMIT @limit`,
        )
          .all({ after: after ?? 0, since: since ?? '', entries: list(entries), limit: limit ?? -1 })
          .map(
            ({ seq, at, what, entry, why, body }): Change =>
              ({ seq, at, what, entry, ...JSON.parse(body), why }) as Change,
          ),
      )
    },
    async coverage({ from, to }) {
      return plainly(() =>
        sql(
          'SELECT day, outlet, lang, reports FROM coverage WHERE day >= ? AND day <= ? ORDER BY day, outlet, lang',
        ).all(from ?? '', to ?? '9'),
      )
    },
    async counts() {
      return plainly(() =>
        sql(
          `SELECT (SELECT count(*) FROM documents) AS reports, (SELECT count(*) FROM drafts) AS drafts,
           (SELECT count(*) FROM entries) AS entries, (SELECT count(*) FROM judgements) AS judgements,
           (SELECT count(*) FROM statements) AS statements`,
        ).get(),
      )
    },
    async kept(key) {
      return plainly(() => keptOf(connection, key))
    },
    async unkept(keys) {
      return plainly(() => unkeptOf(connection, keys))
    },
    async version() {
      return plainly(() => versionOf(connection))
    },
  }
}
