/** Keeping the terms of a register file quick to search. */
import type { Connection } from './connection.ts'

const TABLES = ['entry_terms', 'statement_terms', 'report_terms'] as const

/** The largest piece of a table's terms holds at least this share of them, or they are put together again. */
const IN_ONE = 0.9

/**
 * Puts each table's terms into one piece, where more than a tenth lies beside the largest: every word of a search is looked for
 * in every piece. So the work stays in proportion to what is written. The pieces are told by the index that FTS5 keeps of
 * their pages. Source: SQLite FTS5, 'optimize'; 9.2 The %_idx table.
 */
export function tidyTerms({ sql }: Connection): void {
  for (const table of TABLES) {
    const pieces = sql(`SELECT count(*) AS pages FROM ${table}_idx GROUP BY segid`)
      .all()
      .map((row) => row.pages as number)
    const all = pieces.reduce((a, b) => a + b, 0)
    if (pieces.length > 1 && Math.max(...pieces) < IN_ONE * all)
      sql(`INSERT INTO ${table} (${table}) VALUES ('optimize')`).run()
  }
}
