/** What a PostgreSQL register can be asked. */
import type { Draft } from '../../model/draft.ts'
import type { Entry, Link } from '../../model/entry.ts'
import type { Judgement } from '../../model/judgement.ts'
import { lineOf } from '../../model/line.ts'
import type { Reading } from '../../model/reading.ts'
import { type SlimEntry, wholeEntry } from '../entry-body.ts'
import { attendanceFrom, outlineFrom } from '../outline-body.ts'
import { blockNumber, facetKey, inPairs } from '../rows.ts'
import type { Change, Counts, Coverage, DraftName, EntryQuery, FacetCount, Hit, Report, Tally, View } from '../store.ts'
import { PERIODS } from '../store.ts'
import { accountView } from './accounts.ts'
import type { Query, Row } from './connection.ts'
import { entriesWhere } from './entries.ts'
import { findHits } from './search.ts'

const PAGE = 200
/** Facets of at most this many entries are counted. */
const MAX_COUNTED = 20_000

/** `json` columns come as text (`::text`), since the driver's own parser would be asked twice. */
function reportOf(row: Row): Report {
  const document = { text: row.text, ...JSON.parse(row.document) } as Reading['document']
  const { reader, ...rest } = JSON.parse(row.reading) as Omit<Reading, 'document'>
  return { digest: row.digest, reading: { reader, document, ...rest }, added: row.added }
}

const entryOf = (body: string): Entry => wholeEntry(JSON.parse(body) as SlimEntry)

export function viewOf(query: Query): View {
  async function* entryRows(q: EntryQuery, columns: string): AsyncGenerator<Row> {
    let left = q.limit ?? Number.POSITIVE_INFINITY
    let after = q.after
    // Entries without a day come last in either order: they are a walk of their own.
    for (const dated of [true, false]) {
      if (!dated && (q.from || q.to)) return
      if (dated && after?.day === '') continue
      if (!dated && after && after.day !== '') after = undefined
      while (left > 0) {
        const page = Math.min(PAGE, left)
        const { after: _, ...rest } = q
        const { where, values } = entriesWhere({ ...rest, ...(after ? { after } : {}) }, dated)
        const way = q.order === 'newest' ? 'DESC' : 'ASC'
        const rows = await query(
          `SELECT ${columns}, e.first, e.id FROM entries e WHERE ${where} ORDER BY e.first ${way}, e.id ${way} LIMIT ${page}`,
          values,
        )
        yield* rows
        left -= rows.length
        if (rows.length < page) break
        after = { day: rows.at(-1)!.first, id: rows.at(-1)!.id }
      }
    }
  }

  return {
    ...accountView(query),
    async text(digest) {
      const [row] = await query(
        'SELECT d.digest, d.added, d.text, d.document::text, d.reading::text FROM documents d WHERE d.digest = $1',
        [digest],
      )
      return row && reportOf(row).reading.document.text
    },
    async *reports(q) {
      const values: unknown[] = []
      const $ = (value: unknown): string => `$${values.push(value)}`
      const conditions: string[] = []
      if (q.digests) conditions.push(`d.digest = ANY (${$(q.digests)})`)
      if (q.ids) conditions.push(`d.id = ANY (${$(q.ids)})`)
      if (q.from) conditions.push(`d.day >= ${$(q.from)}`)
      if (q.to) conditions.push(`d.day <= ${$(q.to)} AND d.day <> ''`)
      if (q.lang) conditions.push(`d.lang = ${$(q.lang)}`)
      if (q.outlet) conditions.push(`d.outlet = ${$(q.outlet)}`)
      const past = $('0')
      conditions.push(`d.seq > ${past}`)
      let seq = q.after ? ((await query('SELECT seq FROM documents WHERE digest = $1', [q.after]))[0]?.seq ?? '0') : '0'
      let left = q.limit ?? Number.POSITIVE_INFINITY
      while (left > 0) {
        const page = Math.min(PAGE, left)
        values[values.length - 1] = seq
        const rows = await query(
          `SELECT d.seq, d.digest, d.added, d.text, d.document::text, d.reading::text FROM documents d
           WHERE ${conditions.join(' AND ')} ORDER BY d.seq LIMIT ${page}`,
          values,
        )
        for (const row of rows) yield reportOf(row)
        if (rows.length < page) return
        left -= rows.length
        seq = rows.at(-1)!.seq
      }
    },
    async drafts({ keys, documents }) {
      const rows = await query(
        `SELECT r.body::text FROM drafts r WHERE r.key = ANY ($1)
           OR r.document IN (SELECT d.seq FROM documents d WHERE d.digest = ANY ($2)) ORDER BY r.key`,
        [keys ?? [], documents ?? []],
      )
      return rows.map((r) => JSON.parse(r.body) as Draft)
    },
    async draftsIn(blocks) {
      const numbers = blocks.map((b) => String(blockNumber(b)))
      const rows = await query(
        'SELECT b.block::text, r.key, r.id, r.day FROM blocks b JOIN drafts r ON r.key = b.draft WHERE b.block = ANY ($1::bigint[])',
        [[...new Set(numbers)]],
      )
      const by = new Map<string, DraftName[]>()
      for (const { block, ...name } of rows) {
        const list = by.get(block)
        if (list) list.push(name as DraftName)
        else by.set(block, [name as DraftName])
      }
      return numbers.map((n) => by.get(n) ?? [])
    },
    async links(keys) {
      const rows = await query(
        'SELECT a, b, body::text FROM links WHERE a = ANY ($1) UNION SELECT a, b, body::text FROM links WHERE b = ANY ($1) ORDER BY a, b',
        [keys],
      )
      return rows.map((r) => JSON.parse(r.body) as Link)
    },
    async *entries(q) {
      for await (const row of entryRows(q, 'e.body::text')) yield entryOf(row.body)
    },
    async *outlines(q) {
      for await (const row of entryRows(q, 'e.attendance::text, e.rest::text'))
        yield outlineFrom(row.attendance, row.rest)
    },
    async *attendances(q) {
      for await (const row of entryRows(q, 'e.attendance::text')) yield attendanceFrom(row.attendance)
    },
    async *lines(q) {
      for await (const row of entryRows(q, 'e.body::text')) yield lineOf(entryOf(row.body))
    },
    async ids(q) {
      const ids: string[] = []
      for await (const row of entryRows(q, 'e.first')) ids.push(row.id)
      return ids
    },
    async facets(q, names, limit) {
      const out: FacetCount[] = []
      const narrowed = q.ids || q.drafts || q.documents || q.from || q.to || q.filters?.length || q.changedSince
      let ids: string[] | undefined
      if (narrowed) {
        ids = []
        for await (const row of entryRows({ ...q, limit: Math.min(q.limit ?? MAX_COUNTED, MAX_COUNTED) }, 'e.first'))
          ids.push(row.id)
      }
      for (const name of names) {
        const rows = await query(
          `SELECT min(value) AS value, count(*)::int AS count FROM entry_facets WHERE name = $1
           ${ids ? 'AND entry = ANY ($3)' : ''} GROUP BY key ORDER BY count(*) DESC, key LIMIT $2`,
          ids ? [name, limit, ids] : [name, limit],
        )
        out.push(...rows.map((r): FacetCount => ({ name, value: r.value, count: r.count })))
      }
      return out
    },
    async tally(q, by) {
      const { where, values } = entriesWhere(q, true)
      const n = PERIODS[by]
      return (await query(
        `SELECT left(e.first, ${n}) AS period, count(*)::int AS entries FROM entries e WHERE ${where} AND left(e.first, ${n}) = left(e.last, ${n}) GROUP BY 1 ORDER BY 1`,
        [...values],
      )) as Tally[]
    },
    async together(name, values) {
      const rows = await query(
        `SELECT x.key AS a, y.key AS b, count(*)::int AS entries FROM entry_facets x JOIN entry_facets y ON y.entry = x.entry AND y.name = $1
         WHERE x.name = $1 AND x.key = ANY ($2) AND y.key = ANY ($2) AND x.key <> y.key GROUP BY 1, 2`,
        [name, values.map(facetKey)],
      )
      const counts = new Map(rows.map((r) => [`${r.a}\u0000${r.b}`, r.entries as number]))
      return inPairs(values, (a, b) => counts.get(`${facetKey(a)}\u0000${facetKey(b)}`) ?? 0)
    },
    search: (search) => findHits(query, search),
    async statements({ speakers, limit }) {
      const rows = await query(
        `SELECT d.digest AS ref, s.number AS statement FROM statements s JOIN documents d ON d.seq = s.document
         WHERE s.speaker = ANY ($1) ORDER BY d.day DESC, d.seq DESC, s.number LIMIT $2`,
        [speakers.map(facetKey), limit],
      )
      return rows.map((r): Hit => ({ ref: r.ref, statement: r.statement, score: 0 }))
    },
    async speakers() {
      const rows = await query('SELECT DISTINCT speaker FROM statements WHERE speaker IS NOT NULL')
      return rows.map((r) => r.speaker as string)
    },
    async judgements() {
      return (await query('SELECT body::text FROM judgements ORDER BY seq')).map((r) => JSON.parse(r.body) as Judgement)
    },
    async changes({ since, after, entries, limit, order }) {
      const named = entries ? 'AND seq IN (SELECT change FROM change_entries WHERE entry = ANY ($4))' : ''
      const rows = await query(
        `SELECT seq, at, what, entry, why, body::text FROM changes WHERE seq > $1 AND at >= $2 ${named} ORDER BY seq ${order === 'newest' ? 'DESC' : 'ASC'} LIMIT $3`,
        [after ?? 0, since ?? '', limit ?? null, ...(entries ? [entries] : [])],
      )
      return rows.map(
        ({ seq, at, what, entry, why, body }) =>
          ({ seq: Number(seq), at, what, entry, ...JSON.parse(body), why }) as Change,
      )
    },
    async coverage({ from, to }) {
      return (await query(
        'SELECT day, outlet, lang, reports FROM coverage WHERE day >= $1 AND day <= $2 ORDER BY day, outlet, lang',
        [from ?? '', to ?? '9'],
      )) as Coverage[]
    },
    async counts() {
      const [row] = await query(
        `SELECT (SELECT count(*) FROM documents)::int AS reports, (SELECT count(*) FROM drafts)::int AS drafts,
         (SELECT count(*) FROM entries)::int AS entries, (SELECT count(*) FROM judgements)::int AS judgements,
         (SELECT count(*) FROM statements)::int AS statements`,
      )
      return row as Counts
    },
    // Nothing is kept: all is worked out when it is asked for.
    kept: async () => undefined,
    unkept: async () => [],
    async version() {
      const [row] = await query(
        `SELECT (SELECT max(seq) FROM documents) AS documents, (SELECT max(seq) FROM judgements) AS judgements,
         (SELECT max(seq) FROM changes) AS changes`,
      )
      return `${row!.documents ?? 0}.${row!.judgements ?? 0}.${row!.changes ?? 0}`
    },
  }
}
