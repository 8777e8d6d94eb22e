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
/** After so long it is said that it waits. */
const SAID_MS = 2_000
/** So long a wait keeps others in this program from going on; then they have their turn, and it is tried again. */
const TRY_MS = 100

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
      return inTurn(() => transaction(first, writer, work, () => begin(first, waitMs, opening.tell)))
    },
    async close() {
      await inTurn(async () => {
        if (reader !== first) reader.db.close()
        first.db.close()
      })
    },
  }
}

/** Takes the turn to write. Throws `unavailable` where it does not come in time. */
async function begin({ db, file }: Connection, waitMs: number, tell: Opening['tell']): Promise<void> {
  const from = performance.now()
  let said = false
  try {
    for (;;) {
      const waited = performance.now() - from
      db.pragma(`busy_timeout = ${Math.ceil(Math.max(0, Math.min(TRY_MS, waitMs - waited)))}`)
      try {
        db.exec('BEGIN IMMEDIATE')
        return
      } catch (error) {
        const isBusy = String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')
        if (!isBusy || performance.now() - from >= waitMs) throw plain(file, error)
      }
      if (!said && waited >= SAID_MS) {
        tell?.(`waiting for another program that is writing to ${file}`)
        said = true
      }
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  } finally {
    db.pragma(`busy_timeout = ${waitMs}`)
  }
}

async function transaction<T>(
  connection: Connection,
  writer: Writer,
  work: (writer: Writer) => Promise<T>,
  take: () => Promise<void>,
): Promise<T> {
  const { db, file } = connection
  await take()
  if (othersWrote(connection)) connection.moved++
  try {
    const result = await work(writer)
    db.exec('COMMIT')
    return result
  } catch (error) {
    connection.moved++
    // A full disk may have rolled back already.
    if (db.inTransaction) db.exec('ROLLBACK')
    throw plain(file, error)
  }
}

/** Whether another connection committed anything since the last write of this one. */
function othersWrote(connection: Connection): boolean {
  const now = connection.sql('PRAGMA data_version').get().data_version as number
  const before = versions.get(connection)
  versions.set(connection, now)
  return before !== undefined && before !== now
}
const versions = new WeakMap<Connection, number>()
