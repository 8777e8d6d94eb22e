/** A connection to a register file: opening it, its statements, and SQLite's errors in plain words. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { RoznamchaError } from '../../model/error.ts'

/** "Rozn" in ASCII: tells a register from other SQLite files. */
export const APPLICATION_ID = 0x526f7a6e

/** Another text whenever this connection or another one changed anything. */
export function versionOf(connection: Connection): string {
  let ask = versions.get(connection)
  if (!ask) {
    // The first number moves with what other connections commit, the second with what this one changes.
    const others = connection.db.prepare<[], number>('PRAGMA data_version').pluck()
    const own = connection.db.prepare<[], number>('SELECT total_changes()').pluck()
    ask = connection.db.readonly ? () => `${others.get()}.0` : () => `${others.get()}.${own.get()}`
    versions.set(connection, ask)
  }
  return ask()
}
/** Every page asks several times. */
const versions = new WeakMap<Connection, () => string>()

/** A table that is kept in memory until anybody writes. */
export function untilWritten<K, V>(connection: Connection, most: number): () => Map<K, V> {
  let version = ''
  let table = new Map<K, V>()
  return () => {
    const now = versionOf(connection)
    if (now !== version || table.size > most) {
      version = now
      table = new Map()
    }
    return table
  }
}

export interface Connection {
  readonly db: Database.Database
  readonly file: string
  /** How often a write was undone, or another program wrote: what was remembered of the file before need no longer be in it. */
  moved: number
  /** The statement for this SQL, prepared once. */
  sql(text: string): Database.Statement<unknown[], Row>
}
/** A row: the columns that its SQL names. */
// biome-ignore lint/suspicious/noExplicitAny: columns are checked by the store suite, not by the compiler
export type Row = any

/** Statements are few but for those with lists of filters; past this many the prepared ones are let go. */
const MAX_STATEMENTS = 500

/** Opens the file. Throws `not-found`, `unavailable`, `invalid`. `waitMs`: how long to wait for other writers. */
export function connect(file: string, options: { create: boolean; readOnly: boolean; waitMs: number }): Connection {
  return inPlainWords(file, () => {
    if (!existsSync(file)) {
      if (!options.create || options.readOnly)
        throw new RoznamchaError('not-found', `there is no register at ${file}; "roznamcha add" makes one`)
      if (!existsSync(dirname(file)))
        throw new RoznamchaError('not-found', `there is no folder ${dirname(file)} for the register ${file}`)
    } else if (statSync(file).isDirectory()) throw new RoznamchaError('usage', `${file} is a folder; name a file`)
    const db = openFile(file, options)
    const statements = new Map<string, Database.Statement<unknown[], Row>>()
    return {
      db,
      file,
      moved: 0,
      sql(text) {
        let s = statements.get(text)
        if (!s) {
          if (statements.size >= MAX_STATEMENTS) statements.clear()
          s = db.prepare<unknown[], Row>(text)
          statements.set(text, s)
        }
        return s
      },
    }
  })
}

function openFile(file: string, options: { readOnly: boolean; waitMs: number }): Database.Database {
  let db = new Database(file, { readonly: options.readOnly, timeout: options.waitMs })
  try {
    // The first look at the file: a locked, foreign or damaged one fails here.
    db.pragma('schema_version')
  } catch (error) {
    db.close()
    const { code } = error as { code?: string }
    if (!options.readOnly || code !== 'SQLITE_READONLY_DIRECTORY') throw error
    db = openCopy(file)
  }
  // Who writes touches pages all over the indexes of a large register, again with every batch.
  db.pragma(`cache_size = ${options.readOnly ? -131_072 : -262_144}`)
  // The most that SQLite allows: what lies beyond is read page by page.
  db.pragma('mmap_size = 2147418112')
  db.pragma('temp_store = MEMORY')
  // Pages that change with every batch go back into the file once in many batches, at about 128 MB of the log. Older files have larger pages.
  const page = Number(db.pragma('page_size', { simple: true }))
  db.pragma(`wal_autocheckpoint = ${Math.floor(131_072_000 / page)}`)
  if (!options.readOnly) db.pragma('synchronous = FULL')
  return db
}

/** Registers up to this size can be read where their folder may not be written. In bytes. */
const MAX_COPY = 1_500_000_000

/**
 * In a folder that may not be written SQLite cannot make the file its readers share, so a register there is read from memory.
 * Bytes 18 and 19 of the header say that there is a log beside it; there is none. Source: SQLite file format, 1.3.3.
 */
function openCopy(file: string): Database.Database {
  const waiting = existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0
  if (waiting || statSync(file).size > MAX_COPY)
    throw new RoznamchaError(
      'unavailable',
      `the register ${file} cannot be read where its folder may not be written; copy it elsewhere`,
    )
  const bytes = readFileSync(file)
  bytes.fill(1, 18, 20)
  const db = new Database(bytes, { readonly: true })
  db.pragma('schema_version')
  return db
}

/** Runs `work`; errors of SQLite and of the disk become RoznamchaErrors. */
export function inPlainWords<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw plain(file, error)
  }
}

/** The error in plain words. Those that are plain already, and those that are not of the database, stay as they are. */
export function plain(file: string, error: unknown): unknown {
  if (error instanceof RoznamchaError) return error
  const code = (error as { code?: unknown }).code
  if (typeof code !== 'string') return error
  const say = (kind: 'unavailable' | 'invalid', words: string) =>
    new RoznamchaError(kind, `the register ${file} ${words}`, { cause: error })
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return say('unavailable', 'is locked: another program is writing to it; try again when it is done')
  if (code.startsWith('SQLITE_READONLY')) return say('unavailable', 'is read-only; nothing was changed')
  if (code === 'SQLITE_FULL') return say('unavailable', 'could not grow: the disk is full; nothing was half-written')
  if (code === 'SQLITE_NOTADB') return say('invalid', 'is not a register: it is no SQLite file')
  if (code.startsWith('SQLITE_CORRUPT')) return say('invalid', 'is damaged; restore a copy of it')
  if (code.startsWith('SQLITE_CANTOPEN')) return say('unavailable', 'cannot be opened')
  if (code.startsWith('SQLITE_IOERR')) return say('unavailable', 'cannot be read or written: the disk gave an error')
  return error
}
