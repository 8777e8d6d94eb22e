/** Schema versions of a PostgreSQL register: made new, brought forward with a copy kept, or refused. */
import { readFileSync } from 'node:fs'
import type { Draft } from '../../model/draft.ts'
import { RoznamchaError } from '../../model/error.ts'
import { attendanceOf, restOf } from '../../model/outline.ts'
import { type SlimEntry, wholeEntry } from '../entry-body.ts'
import type { Opening } from '../store.ts'
import { putBlocks } from './blocks.ts'
import type { Address, Query } from './connection.ts'

/** The steps in order: step n brings a register of version n-1 to version n. */
export const STEPS: readonly string[] = ['0001.sql', '0002.sql', '0003.sql', '0004.sql', '0005.sql', '0006.sql']
/** Steps that leave what is kept as it is, and only make it sooner to find: no copy is needed to go back. */
const INDEXES_ALONE: ReadonlySet<string> = new Set(['0006.sql'])
/** From this version on blocks are numbered by time. */
const BLOCKS_BY_TIME = 4

const OLDEST_SERVER = 150_000

const sqlOf = (step: string): string =>
  step.endsWith('.sql') ? readFileSync(new URL(`./schema/${step}`, import.meta.url), 'utf8') : step

/**
 * Brings the register to the newest version, inside the transaction of `query`. Where a step changes what is kept, its tables as they were
 * are kept in the schema NAME_version_N. Throws `not-found` where there is none and none may be made, `invalid` for a newer one,
 * `unavailable` for an older one that is only read, or an old server.
 */
export async function migrate(
  query: Query,
  { schema, shown }: Address,
  opening: Opening,
  steps: readonly string[] = STEPS,
): Promise<void> {
  const server = Number((await query("SELECT current_setting('server_version_num') AS n"))[0].n)
  if (server < OLDEST_SERVER)
    throw new RoznamchaError(
      'unavailable',
      `the register ${shown} is on PostgreSQL ${Math.floor(server / 10_000)}; 15 or newer is needed`,
    )
  const version = await versionOf(query, schema)
  if (version > steps.length)
    throw new RoznamchaError(
      'invalid',
      `the register ${shown} is of version ${version}, made by a newer roznamcha; this one knows versions up to ${steps.length}`,
    )
  if (version === steps.length) return
  if (version === 0 && (!opening.create || opening.readOnly))
    throw new RoznamchaError('not-found', `there is no register at ${shown}; "roznamcha add" makes one`)
  if (opening.readOnly)
    throw new RoznamchaError(
      'unavailable',
      `the register ${shown} is of the older version ${version}; any "roznamcha add" brings it to version ${steps.length}`,
    )
  await query('SELECT pg_advisory_xact_lock(hashtext($1))', [`roznamcha ${schema}`])
  const now = await versionOf(query, schema)
  // Another program was quicker.
  if (now >= steps.length) return
  if (now === 0) await query(`CREATE SCHEMA IF NOT EXISTS ${schema}`)
  else {
    const changes = steps.slice(now).some((step) => !INDEXES_ALONE.has(step))
    const copy = changes ? await keepCopy(query, schema, now) : undefined
    opening.tell?.(
      `brought ${shown} from version ${now} to ${steps.length}${copy ? `; the register as it was is kept as schema ${copy}` : ''}`,
    )
  }
  for (let next = now; next < steps.length; next++) await query(sqlOf(steps[next]!))
  await fillOutlines(query)
  if (now > 0 && now < BLOCKS_BY_TIME) await fillBlocks(query)
  await query('CREATE TABLE IF NOT EXISTS register (version int NOT NULL)')
  await query('DELETE FROM register')
  await query('INSERT INTO register VALUES ($1)', [steps.length])
}

/** Outlines of entries that were kept before outlines were. */
async function fillOutlines(query: Query): Promise<void> {
  for (;;) {
    const rows = await query('SELECT id, body::text FROM entries WHERE rest IS NULL LIMIT 500')
    if (rows.length === 0) return
    const entries = rows.map((r) => wholeEntry(JSON.parse(r.body) as SlimEntry))
    await query(
      `UPDATE entries e SET attendance = u.attendance::json, rest = u.rest::json
       FROM unnest($1::text[], $2::text[], $3::text[]) AS u(id, attendance, rest) WHERE e.id = u.id`,
      [
        rows.map((r) => r.id),
        entries.map((e) => JSON.stringify(attendanceOf(e))),
        entries.map((e) => JSON.stringify(restOf(e))),
      ],
    )
  }
}

/** Blocks that were numbered otherwise before. */
async function fillBlocks(query: Query): Promise<void> {
  await query('DELETE FROM blocks')
  let after = ''
  for (;;) {
    const rows = await query('SELECT key, body::text FROM drafts WHERE key > $1 ORDER BY key LIMIT 500', [after])
    if (rows.length === 0) return
    await putBlocks(
      query,
      rows.map((r) => JSON.parse(r.body) as Draft),
    )
    after = rows.at(-1)!.key
  }
}

async function versionOf(query: Query, schema: string): Promise<number> {
  // Read from the catalogue's own table: to_regclass goes by what the server remembers of names, which may be of before the wait.
  const [{ there }] = (await query(
    `SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname = $1 AND tablename = 'register') AS there`,
    [schema],
  )) as [Row]
  if (!there) return 0
  return Number((await query('SELECT version FROM register'))[0]?.version ?? 0)
}
type Row = { readonly there: boolean }

async function keepCopy(query: Query, schema: string, version: number): Promise<string> {
  const taken = new Set((await query('SELECT nspname FROM pg_namespace')).map((r) => r.nspname))
  const name = `${schema}_version_${version}`
  let copy = name
  for (let n = 2; taken.has(copy); n++) copy = `${name}_${n}`
  await query(`CREATE SCHEMA ${copy}`)
  for (const { tablename } of await query('SELECT tablename FROM pg_tables WHERE schemaname = $1', [schema]))
    await query(`CREATE TABLE ${copy}.${tablename} AS TABLE ${schema}.${tablename}`)
  return copy
}
