/** What a PostgreSQL register can be asked. */
import type { Draft } from '../../model/draft.ts'
import type { Entry, Link } from '../../model/entry.ts'
import type { Judgement } from '../../model/judgement.ts'
import { lineOf } from '../../model/line.ts'
import type { Reading } from '../../model/reading.ts'
import { type SlimEntry, wholeEntry } from '../entry-body.ts'
import { attendanceFrom, outlineFrom } from '../outline-body.ts'
import { blockNumber, facetKey } from '../rows.ts'
import type { Change, Counts, Coverage, DraftName, EntryQuery, Hit, Report, View } from '../store.ts'
import { accountView } from './accounts.ts'
import type { Query, Row } from './connection.ts'
import { facetsOf, tallyOf, togetherOf } from './counts.ts'
import { findHits } from './search.ts'
import { entryIds, entryRows } from './walk.ts'

const PAGE = 200

/** `json` columns come as text (`::text`), since the driver's own parser would be asked twice. */
function reportOf(row: Row): Report {
  const document = { text: row.text, ...JSON.parse(row.document) } as Reading['document']
  const { reader, ...rest } = JSON.parse(row.reading) as Omit<Reading, 'document'>
  return { digest: row.digest, reading: { reader, document, ...rest }, added: row.added }
}

const entryOf = (body: string): Entry => wholeEntry(JSON.parse(body) as SlimEntry)

export function viewOf(query: Query): View {
  const rows = (q: EntryQuery, columns: string) => entryRows(query, q, columns)

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
      for await (const row of rows(q, 'e.body::text')) yield entryOf(row.body)
    },
    async *outlines(q) {
      for await (const row of rows(q, 'e.attendance::text, e.rest::text')) yield outlineFrom(row.attendance, row.rest)
    },
    async *attendances(q) {
      for await (const row of rows(q, 'e.attendance::text')) yield attendanceFrom(row.attendance)
    },
    async *lines(q) {
      for await (const row of rows(q, 'e.body::text')) yield lineOf(entryOf(row.body))
    },
    ids: (q) => entryIds(query, q),
    facets: (q, names, limit) => facetsOf(query, q, names, limit),
    tally: (q, by) => tallyOf(query, q, by),
    together: (name, values) => togetherOf(query, name, values),
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
      // From one name to the next in their index: those who speak are few, their statements many.
      const rows = await query(
        `WITH RECURSIVE names AS (SELECT min(speaker) AS speaker FROM statements
           UNION ALL SELECT (SELECT min(s.speaker) FROM statements s WHERE s.speaker > n.speaker) FROM names n WHERE n.speaker IS NOT NULL)
         SELECT speaker FROM names WHERE speaker IS NOT NULL`,
      )
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
