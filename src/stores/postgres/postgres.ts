/** The store on a PostgreSQL server, 15 or newer: many readers, writers in turn, across programs and machines. */
import type pg from 'pg'
import { RoznamchaError } from '../../model/error.ts'
import type { Opening, Store, Writer } from '../store.ts'
import { turns } from '../turns.ts'
import { type Address, addressOf, plain, poolOf, queryOf } from './connection.ts'
import { migrate } from './migrate.ts'
import { viewOf } from './view.ts'
import { writerOf } from './writer.ts'

/** After so long it is said that a writer waits. */
const SAID_MS = 2_000

/** What is written is packed by LZ4 where the server knows it: its own way takes several times as long, at writing and at every search. */
const LZ4 = `SELECT set_config('default_toast_compression', 'lz4', true) FROM pg_settings
  WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)`

/**
 * Opens the register at postgres://USER@HOST:PORT/DATABASE. `?schema=NAME` says in which schema it lies (roznamcha),
 * `?wait=MS` how long to wait for other writers.
 * Throws `not-found` where there is none and none may be made; `invalid` for a newer version; `unavailable` where the
 * server cannot be reached, refuses, or is older than 15; `usage` for what is no address.
 */
export async function openPostgres(url: string, opening: Opening = {}): Promise<Store> {
  const address = addressOf(url)
  const pool = poolOf(address, opening.readOnly === true)
  const inTurn = turns()
  try {
    await transaction(pool, address, (client) => migrate(queryOf(client, address.shown), address, opening))
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    ...viewOf(queryOf(pool, address.shown)),
    url: address.shown,
    async write<T>(work: (writer: Writer) => Promise<T>): Promise<T> {
      if (opening.readOnly)
        throw new RoznamchaError('unavailable', `the register ${address.shown} was opened for reading only`)
      return inTurn(() =>
        transaction(pool, address, async (client) => {
          const query = queryOf(client, address.shown)
          await query(`SET LOCAL lock_timeout = ${address.waitMs}`)
          // One writer at a time in all programs: otherwise two could each miss the drafts of the other.
          const wait = setTimeout(
            () => opening.tell?.(`waiting for another program that is writing to ${address.shown}`),
            SAID_MS,
          )
          await query(`SELECT pg_advisory_xact_lock(hashtext($1)), (${LZ4})`, [`roznamcha ${address.schema}`]).finally(
            () => clearTimeout(wait),
          )
          return work(writerOf(query, viewOf(query)))
        }),
      )
    },
    close: () => inTurn(() => pool.end()),
  }
}

async function transaction<T>(
  pool: pg.Pool,
  { shown }: Address,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  let client: pg.PoolClient
  try {
    client = await pool.connect()
  } catch (error) {
    throw plain(shown, error)
  }
  let broken: Error | undefined
  // A connection that is lost tells it twice: to the query that waits, and here, where nobody would hear it.
  const lost = (error: Error): void => {
    broken = error
  }
  client.on('error', lost)
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((e: Error) => {
      broken = e
    })
    throw plain(shown, error)
  } finally {
    client.off('error', lost)
    client.release(broken)
  }
}
