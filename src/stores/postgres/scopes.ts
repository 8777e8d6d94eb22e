/** What can be searched in a PostgreSQL register: its tables, and in which order it is told. */
import type { SearchScope } from '../../model/search.ts'

export interface Scope {
  readonly from: string
  /** The same, of the newest `n` things. */
  readonly newest: (n: number) => string
  readonly terms: string
  readonly columns: string
  /** Named columns by which finds are put in order. */
  readonly key: string
  /** Of finds that are weighed alike, by columns of the key. */
  readonly order: string
  readonly first: string
  readonly last: string
  /** Days and ids of the entries that a thing is in. */
  readonly entries: string
  /** Walking back from the newest: the columns of a place, their types, and what is read there. */
  readonly place: readonly string[]
  readonly types: readonly string[]
  readonly table: string
}

const REPORTED = {
  key: 'd.day AS day, d.seq AS seq',
  first: 'd.day',
  last: 'd.day',
  entries: '(SELECT y.first, y.id FROM drafts r JOIN entries y ON y.id = r.entry WHERE r.document = d.seq OFFSET 0)',
}

export const SCOPES: { readonly [scope in SearchScope]: Scope } = {
  report: {
    ...REPORTED,
    from: 'documents d',
    newest: (n) => `(SELECT * FROM documents ORDER BY seq DESC LIMIT ${n}) d`,
    terms: 'd.terms',
    columns: 'd.digest AS ref, NULL::int AS statement',
    order: 'day DESC, seq DESC',
    place: ['d.seq'],
    types: ['bigint'],
    table: 'documents d',
  },
  statement: {
    ...REPORTED,
    from: 'statements s JOIN documents d ON d.seq = s.document',
    newest: (n) =>
      `(SELECT * FROM statements ORDER BY document DESC, number DESC LIMIT ${n}) s JOIN documents d ON d.seq = s.document`,
    terms: 's.terms',
    columns: 'd.digest AS ref, s.number AS statement',
    order: 'day DESC, seq DESC, statement',
    place: ['s.document', 's.number'],
    types: ['bigint', 'int'],
    table: 'statements s',
  },
  entry: {
    from: 'entries e',
    newest: (n) => `(SELECT * FROM entries ORDER BY first DESC, id DESC LIMIT ${n}) e`,
    terms: 'e.terms',
    columns: 'e.id AS ref, NULL::int AS statement',
    key: 'e.first AS day',
    order: 'day DESC, ref',
    first: 'e.first',
    last: 'e.last',
    entries: '(SELECT e.first, e.id)',
    place: ['e.first', 'e.id'],
    types: ['text', 'text'],
    table: 'entries e',
  },
}
