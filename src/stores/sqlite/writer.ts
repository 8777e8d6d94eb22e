/** What a write may do to a register file. All of it runs inside one transaction of `sqlite.ts`. */
import { RoznamchaError } from '../../model/error.ts'
import { lineOf } from '../../model/line.ts'
import type { Terms } from '../../model/search.ts'
import { pack } from '../body.ts'
import { packEntry } from '../entry-body.ts'
import { packOutline } from '../outline-body.ts'
import { draftsIn, packedOf, readingIn } from '../report-body.ts'
import { blockNumber, columnsOf, dayPublished, exactDay, facetKey, facetsOf, outletOf } from '../rows.ts'
import type { FacetName, KeptEntry, KeptReport, View, Writer } from '../store.ts'
import { paced } from '../turns.ts'
import { accountWriter } from './accounts.ts'
import { type Connection, inPlainWords, type Row } from './connection.ts'
import { keepMade, touch } from './kept.ts'
import { quarterOf } from './quarters.ts'
import { tidyTerms } from './terms.ts'

const list = (values: readonly unknown[]): string => JSON.stringify(values)
/** Statements of one report that can be found; a report with more is no report. As the schema says. */
const STATEMENTS = 4096
/** Values, speakers and drafts whose numbers are remembered, so that they need not be looked up each time. */
const MAX_REMEMBERED = 50_000

export function writerOf(connection: Connection, view: View): Writer {
  const { sql, file } = connection
  const plainly = <T>(work: () => T): T => inPlainWords(file, work)
  const numbers = {
    values: new Map<string, number>(),
    speakers: new Map<string, number>(),
    drafts: new Map<string, number>(),
  }
  let moved = connection.moved

  /** The number of something by its name, remembered; `find` is asked once. Absent: undefined where there is none. */
  function numberOf(of: keyof typeof numbers, name: string, find: () => number | undefined): number | undefined {
    if (moved !== connection.moved) {
      for (const known of Object.values(numbers)) known.clear()
      moved = connection.moved
    }
    const known = numbers[of].get(name)
    if (known !== undefined) return known
    const number = find()
    if (number !== undefined) remember(of, name, number)
    return number
  }

  function remember(of: keyof typeof numbers, name: string, number: number): void {
    if (numbers[of].size >= MAX_REMEMBERED) numbers[of].clear()
    numbers[of].set(name, number)
  }

  const draftNumber = (key: string): number | undefined =>
    numberOf('drafts', key, () => sql('SELECT seq FROM drafts WHERE key = ?').get(key)?.seq)

  /** By the name as it is written: many are written alike again and again. */
  const speakerNumber = (speaker: string): number =>
    numberOf('speakers', speaker, () => {
      const name = facetKey(speaker)
      return (sql('SELECT seq FROM speakers WHERE name = ?').get(name)?.seq ??
        sql('INSERT INTO speakers (name) VALUES (?)').run(name).lastInsertRowid) as number
    })!

  const putTerms = (table: string, seq: number, terms: Terms): void => {
    sql(`INSERT INTO ${table} (rowid, title, body, names) VALUES (?, ?, ?, ?)`).run(
      seq,
      terms.title,
      terms.body,
      terms.names,
    )
  }

  /** Takes out what hangs on a report that is about to be put again. */
  function clearReport(seq: number): void {
    const row = sql('SELECT text, body FROM documents WHERE seq = ?').get(seq)
    sql('DELETE FROM report_terms WHERE rowid = ?').run(seq)
    const { attributions, entities } = readingIn(row)
    const speakers = [0, ...entities.map((e) => speakerNumber(e.name))]
    attributions.slice(0, STATEMENTS).forEach((_, number) => {
      const own = seq * STATEMENTS + number
      sql('DELETE FROM statement_terms WHERE rowid = ?').run(own)
      sql(
        'DELETE FROM statements WHERE part = ? >> 25 AND speaker IN (SELECT value FROM json_each(?)) AND seq = ?',
      ).run(own, list(speakers), own)
    })
    for (const draft of draftsIn(row)) {
      const own = draftNumber(draft.key)
      for (const block of new Set(draft.blocks.map(blockNumber)))
        sql('DELETE FROM blocks WHERE block = ? AND draft = ?').run(block, own)
      numbers.drafts.delete(draft.key)
    }
    sql('DELETE FROM drafts WHERE document = ?').run(seq)
  }

  function putReport({ report, packed, drafts, terms, statements }: KeptReport): void {
    const { digest, added } = report
    const { document, reader, body } = packed ?? packedOf(report.reading, drafts)
    const outlet = outletOf(document)
    const day = dayPublished(document)
    // Most are new: putting one tells whether it was there, without looking it up first.
    const put = sql(
      `INSERT INTO documents (digest, id, lang, outlet, day, url, title, reader, added, text, body)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING`,
    ).run(
      digest,
      document.id,
      document.lang,
      outlet,
      day,
      document.url ?? null,
      document.title ?? null,
      reader,
      added,
      document.text,
      body,
    )
    let seq: number
    if (put.changes === 1) {
      seq = put.lastInsertRowid as number
      sql(
        'INSERT INTO coverage VALUES (?, ?, ?, 1) ON CONFLICT (day, outlet, lang) DO UPDATE SET reports = reports + 1',
      ).run(day, outlet, document.lang)
    } else {
      seq = sql('SELECT seq FROM documents WHERE digest = ?').get(digest).seq
      clearReport(seq)
      sql('UPDATE documents SET reader = ?, body = ? WHERE seq = ?').run(reader, body, seq)
    }
    putTerms('report_terms', seq, terms)
    for (const s of statements.slice(0, STATEMENTS)) {
      const speaker = s.speaker === undefined ? 0 : speakerNumber(s.speaker)
      const own = seq * STATEMENTS + s.number
      sql('INSERT INTO statements (part, speaker, seq) VALUES (? >> 25, ?, ?)').run(own, speaker, own)
      putTerms('statement_terms', own, s.terms)
    }
    for (const draft of drafts) {
      const put = sql('INSERT INTO drafts (key, id, document, day) VALUES (?, ?, ?, ?)').run(
        draft.key,
        draft.id,
        seq,
        exactDay(draft),
      )
      const own = put.lastInsertRowid as number
      remember('drafts', draft.key, own)
      for (const block of new Set(draft.blocks.map(blockNumber)))
        sql('INSERT INTO blocks (block, draft) VALUES (?, ?)').run(block, own)
    }
  }

  function facetValue(name: FacetName, value: string): number {
    return numberOf('values', `${name}\u0000${value}`, () => {
      const key = facetKey(value)
      const row = sql('SELECT seq FROM facet_values WHERE name = ? AND key = ?').get(name, key)
      return (row?.seq ??
        sql('INSERT INTO facet_values (name, key, value) VALUES (?, ?, ?)').run(name, key, value)
          .lastInsertRowid) as number
    })!
  }

  async function putEntries(entries: Iterable<KeptEntry>, remove: readonly string[], at: string): Promise<void> {
    const counts = new Map<number, number>()
    const count = (value: number, by: number) => counts.set(value, (counts.get(value) ?? 0) + by)
    const touched = new Set<number>()
    const quarters = new Set<number>()
    const take = (row: Row) => {
      for (const value of JSON.parse(row.facets) as number[]) {
        touched.add(value)
        sql('DELETE FROM entry_facets WHERE quarter = ? AND value = ? AND first = ? AND entry = ?').run(
          quarterOf(row.first),
          value,
          row.first,
          row.seq,
        )
        count(value, -1)
      }
      sql('DELETE FROM entry_terms WHERE rowid = ?').run(row.seq)
      sql('UPDATE drafts SET entry = NULL WHERE entry = ?').run(row.seq)
      sql('DELETE FROM outlines WHERE entry = ?').run(row.seq)
      sql('DELETE FROM lines WHERE entry = ?').run(row.seq)
      sql('DELETE FROM entries WHERE seq = ?').run(row.seq)
    }
    const takeById = (id: string): void => {
      const row = sql('SELECT seq, first, facets FROM entries WHERE id = ?').get(id)
      if (row) take(row)
    }
    plainly(() => remove.forEach(takeById))
    const put = ({ entry, terms }: KeptEntry): void => {
      const c = columnsOf(entry)
      const facets = [...new Set(facetsOf(entry).map(([name, value]) => facetValue(name, value)))]
      const insert = sql(
        `INSERT INTO entries (id, first, last, kind, status, date, place, parties, people, mechanism, ordinal, voices, changed, facets, body)
         VALUES (@id, @first, @last, @kind, @status, @date, @place, @parties, @people, @mechanism, @ordinal, @voices, @changed, @facets, @body)
         ON CONFLICT (id) DO NOTHING`,
      )
      const row = { ...c, changed: at, facets: list(facets), body: packEntry(entry) }
      let done = insert.run(row)
      if (done.changes === 0) {
        takeById(entry.id)
        done = insert.run(row)
      }
      const seq = done.lastInsertRowid as number
      const { attendance, rest } = packOutline(entry)
      sql('INSERT INTO outlines (entry, attendance, rest) VALUES (?, ?, ?)').run(seq, attendance, rest)
      sql('INSERT INTO lines (entry, line, facets) VALUES (?, ?, ?)').run(
        seq,
        JSON.stringify(lineOf(entry)),
        row.facets,
      )
      const quarter = quarterOf(c.first)
      quarters.add(quarter)
      for (const value of facets) {
        touched.add(value)
        sql('INSERT INTO entry_facets (quarter, value, first, entry) VALUES (?, ?, ?, ?)').run(
          quarter,
          value,
          c.first,
          seq,
        )
        count(value, 1)
      }
      for (const key of entry.drafts) sql('UPDATE drafts SET entry = ? WHERE seq = ?').run(seq, draftNumber(key))
      putTerms('entry_terms', seq, terms)
    }
    await paced(entries, (entry) => plainly(() => put(entry)))
    plainly(() => {
      touch(connection, touched)
      for (const quarter of quarters) sql('INSERT OR IGNORE INTO quarters (quarter) VALUES (?)').run(quarter)
      for (const [value, by] of counts)
        if (by !== 0) sql('UPDATE facet_values SET entries = entries + ? WHERE seq = ?').run(by, value)
    })
  }

  return {
    ...view,
    ...accountWriter(connection),
    async missing(digests) {
      return plainly(() => {
        const known = sql('SELECT digest FROM documents WHERE digest IN (SELECT value FROM json_each(?))').all(
          list(digests),
        )
        const out = new Set(digests)
        for (const { digest } of known) out.delete(digest)
        return out
      })
    },
    async putReports(reports) {
      await paced(reports, (report) => plainly(() => putReport(report)))
    },
    async putLinks(links, without) {
      plainly(() => {
        for (const key of without ?? []) {
          const seq = draftNumber(key)
          if (seq !== undefined) sql('DELETE FROM links WHERE a = ? OR b = ?').run(seq, seq)
        }
        for (const link of links)
          sql('INSERT OR REPLACE INTO links (a, b, body) VALUES (?, ?, ?)').run(
            draftNumber(link.a),
            draftNumber(link.b),
            pack(link),
          )
      })
    },
    async putEntries(entries, remove, at) {
      await putEntries(entries, remove, at)
    },
    async putJudgement(judgement) {
      plainly(() => {
        if (sql('SELECT 1 FROM judgements WHERE id = ?').get(judgement.id))
          throw new RoznamchaError('conflict', 'this judgement is in the log already')
        const { id, at, by, reason, decision } = judgement
        sql('INSERT INTO judgements (id, at, who, act, reason, body) VALUES (?, ?, ?, ?, ?, ?)').run(
          id,
          at,
          by,
          decision.act,
          reason,
          JSON.stringify(judgement),
        )
      })
    },
    async putChanges(changes) {
      plainly(() => {
        for (const { at, what, entry, why, ...rest } of changes) {
          const { lastInsertRowid } = sql(
            'INSERT INTO changes (at, what, entry, why, body) VALUES (?, ?, ?, ?, ?)',
          ).run(at, what, entry, why, JSON.stringify(rest))
          for (const id of new Set([entry, ...(rest.into ?? [])]))
            sql('INSERT INTO change_entries (part, entry, change) VALUES (? >> 13, ?, ?)').run(
              lastInsertRowid,
              id,
              lastInsertRowid,
            )
        }
      })
    },
    async keepMade(made) {
      plainly(() => keepMade(connection, made))
    },
    async tidy() {
      plainly(() => tidyTerms(connection))
    },
    async forgetDerived() {
      plainly(() => {
        sql('DELETE FROM links').run()
        sql('UPDATE drafts SET entry = NULL').run()
        sql('DELETE FROM entries').run()
        sql('DELETE FROM outlines').run()
        sql('DELETE FROM lines').run()
        sql('DELETE FROM kept').run()
        sql('DELETE FROM marks').run()
        sql('DELETE FROM entry_facets').run()
        sql('DELETE FROM quarters').run()
        sql("INSERT INTO entry_terms (entry_terms) VALUES ('delete-all')").run()
        sql('DELETE FROM facet_values').run()
        numbers.values.clear()
      })
    },
  }
}
