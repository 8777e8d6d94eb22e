/** The embedded store: one SQLite file, WAL, one writer at a time, readers never waiting. */
import { RoznamchaError } from '../../model/error.ts'
import type { Opening, Store, Writer } from '../store.ts'
import { turns } from '../turns.ts'
import { type Connection, connect, inPlainWords, plain } from './connection.ts'
import { migrate } from './migrate.ts'
import { viewOf } from './view.ts'
import { writerOf } from './writer.ts'

/** How long a writer waits for its turn. */
const WAIT_MS = 30_000

/**
 * Opens the register in a file. `waitMs`: how long to wait for another program that is writing.
 * `prepare` is given the connection that writes, for limits that only tests set.
 * Throws `not-found` where there is none and none may be made; `invalid` for a newer version or another kind of file;
 * `unavailable` where it is locked or cannot be opened.
 */
export function openSqlite(
  file: string,
  opening: Opening = {},
  waitMs = WAIT_MS,
  prepare: (db: Connection['db']) => void = () => undefined,
): Store {
  const readOnly = opening.readOnly === true
  const first = connect(file, { create: opening.create === true, readOnly, waitMs })
  try {
    inPlainWords(file, () => migrate(first, opening))
    prepare(first.db)
  } catch (error) {
    first.db.close()
    throw error
  }
  // Readers have a connection of their own, so that they never see a write that is not done.
  const reader = readOnly ? first : connect(file, { create: false, readOnly: true, waitMs })
  const view = viewOf(reader)
  const writer = readOnly ? undefined : writerOf(first, viewOf(first))
  const inTurn = turns()
  return {
    ...view,
    url: `sqlite:${file}`,
    write(work) {
      if (!writer) throw new RoznamchaError('unavailable', `the register ${file} was opened for reading only`)
      return inTurn(() => transaction(first, writer, work))
    },
    async close() {
      await inTurn(async () => {
        if (reader !== first) reader.db.close()
        first.db.close()
      })
    },
  }
}

async function transaction<T>(
  connection: Connection,
  writer: Writer,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  const { db, file } = connection
  inPlainWords(file, () => db.exec('BEGIN IMMEDIATE'))
  try {
    const result = await work(writer)
    db.exec('COMMIT')
    return result
  } catch (error) {
    connection.undone++
    // A full disk may have rolled back already.
    if (db.inTransaction) db.exec('ROLLBACK')
    throw plain(file, error)
  }
}
