/** Connections to a PostgreSQL register: address, queries, and the server's errors in plain words. */
import pg from 'pg'
import { RoznamchaError } from '../../model/error.ts'
import { isPlain } from '../rows.ts'

/** A row: the columns that its SQL names. */
// biome-ignore lint/suspicious/noExplicitAny: columns are checked by the store suite, not by the compiler
export type Row = any
export type Query = (text: string, values?: readonly unknown[]) => Promise<Row[]>

export interface Address {
  readonly connection: string
  readonly schema: string
  /** Without password, for messages. */
  readonly shown: string
  /** How long to wait for other writers, in milliseconds. */
  readonly waitMs: number
}

const WAIT_MS = 30_000
const SCHEMA = 'roznamcha'

/** Takes `?schema=NAME` and `?wait=MS` out of an address. Throws `usage` for what is none. */
export function addressOf(url: string): Address {
  if (!/^postgres(?:ql)?:\/\/./.test(url) || !URL.canParse(url))
    throw new RoznamchaError('usage', 'the address of a PostgreSQL register is postgres://USER@HOST:PORT/DATABASE')
  const parsed = new URL(url)
  const schema = parsed.searchParams.get('schema') ?? SCHEMA
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema) || schema.startsWith('pg_'))
    throw new RoznamchaError('usage', `schema "${schema}": small letters, digits and _ only, at most 40, not pg_…`)
  const wait = parsed.searchParams.get('wait')
  parsed.searchParams.delete('schema')
  parsed.searchParams.delete('wait')
  const connection = parsed.href
  parsed.password = ''
  if (schema !== SCHEMA) parsed.searchParams.set('schema', schema)
  return { connection, schema, shown: parsed.href, waitMs: wait && /^\d+$/.test(wait) ? Number(wait) : WAIT_MS }
}

/** What is asked is small, and meant to be found by an index: neither compiling nor other processes pay, and disks have no arms any more. */
const PLANNING = '-c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1'

/** A pool whose connections see the register's schema. */
export function poolOf({ connection, schema }: Address, readOnly: boolean): pg.Pool {
  const options = `-c search_path=${schema} -c client_min_messages=warning ${PLANNING}${readOnly ? ' -c default_transaction_read_only=on' : ''}`
  const pool = new pg.Pool({ connectionString: connection, options, max: 4, connectionTimeoutMillis: 10_000 })
  // A connection that is lost while idle: the next query tells it.
  pool.on('error', () => undefined)
  return pool
}

/** Queries of one client or of the pool, with errors in plain words. */
export function queryOf(
  on: { query(text: string, values?: unknown[]): Promise<{ rows: Row[] }> },
  shown: string,
): Query {
  return async (text, values) => {
    try {
      return (await on.query(text, values?.map(keepableIn))).rows
    } catch (error) {
      throw plain(shown, error)
    }
  }
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ECONNRESET',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOENT',
  'EAI_AGAIN',
])

/** Tables or columns that are not there or of another kind; pages of the server that cannot be read. */
const MISSHAPEN = new Set(['3F000', '42P01', '42703', '42P07', '42804', '42883', 'XX001', 'XX002', '58030'])

/** The error in plain words. Source: PostgreSQL documentation, appendix A (error codes). */
export function plain(shown: string, error: unknown): unknown {
  if (error instanceof RoznamchaError) return error
  const { code, syscall, message: told = '' } = error as { code?: unknown; syscall?: unknown; message?: string }
  const message = told.replace(/\s+/g, ' ')
  const say = (kind: 'unavailable' | 'invalid' | 'not-found', words: string) =>
    new RoznamchaError(kind, `the register ${shown} ${words}`, { cause: error })
  // The driver's own errors have no code; the server's codes have five characters.
  if (
    UNREACHABLE.has(String(code)) ||
    syscall !== undefined ||
    (code === undefined && /timeout|terminated|ended|not queryable/i.test(message))
  )
    return say('unavailable', 'cannot be reached: is the server running?')
  if (code === undefined && /^SASL|password/i.test(message)) return say('unavailable', 'refused the user or password')
  if (/\bSSL\b|\bTLS\b|certificate/i.test(message)) return say('unavailable', `cannot be reached safely: ${message}`)
  if (typeof code !== 'string') return error
  if (code === '3D000') return say('not-found', 'is not there: the server has no such database')
  if (code.startsWith('28')) return say('unavailable', 'refused the user or password')
  if (MISSHAPEN.has(code)) return say('invalid', `is not a register, or is damaged: ${message}`)
  if (code === '42501') return say('unavailable', 'may not be changed by this user')
  if (code === '25006') return say('unavailable', 'is read-only; nothing was changed')
  if (code === '55P03' || code === '40P01' || code === '57014')
    return say('unavailable', 'is locked: another program is writing to it; try again when it is done')
  if (code === '53100') return say('unavailable', 'could not grow: the disk is full; nothing was half-written')
  if (code.startsWith('53') || code.startsWith('57P') || code.startsWith('08'))
    return say('unavailable', `is not available: ${message}`)
  return error
}

/** Text that PostgreSQL can keep: without NUL, and well-formed. The exact text is then in the document's body. */
export const keepable = (s: string | undefined): string | null =>
  s === undefined ? null : isPlain(s) ? s : s.toWellFormed().replaceAll('\u0000', '\ufffd')

/** A value with every text in it keepable: what is asked for comes from anybody. */
const keepableIn = (value: unknown): unknown =>
  typeof value === 'string' ? keepable(value) : Array.isArray(value) ? value.map(keepableIn) : value
