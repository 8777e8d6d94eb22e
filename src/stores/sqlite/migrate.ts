/** Schema versions of a register file: made new, brought forward with a copy kept, or refused. */
import { existsSync, readFileSync } from 'node:fs'
import { RoznamchaError } from '../../model/error.ts'
import { lineOf } from '../../model/line.ts'
import { attendanceOf, restOf } from '../../model/outline.ts'
import { unpackEntry } from '../entry-body.ts'
import { draftsIn } from '../report-body.ts'
import { blockNumber } from '../rows.ts'
import type { Opening } from '../store.ts'
import { APPLICATION_ID, type Connection } from './connection.ts'
import { quarterOf } from './quarters.ts'

/** The steps in order: step n brings a register of version n-1 to version n. */
export const STEPS: readonly string[] = [
  '0001.sql',
  '0002.sql',
  '0003.sql',
  '0004.sql',
  '0005.sql',
  '0006.sql',
  '0007.sql',
  '0008.sql',
  '0009.sql',
]

const sqlOf = (step: string): string => readFileSync(new URL(`./schema/${step}`, import.meta.url), 'utf8')

/**
 * Brings the register to the newest version. A copy of the older one is kept beside it, as FILE.version-N.
 * Throws `invalid` for a newer version or a foreign file; `unavailable` where it is older and only read.
 */
export function migrate(connection: Connection, opening: Opening, steps: readonly string[] = STEPS): void {
  const { db, file } = connection
  const version = versionOf(connection)
  if (version > steps.length) {
    throw new RoznamchaError(
      'invalid',
      `the register ${file} is of version ${version}, made by a newer roznamcha; this one knows versions up to ${steps.length}`,
    )
  }
  if (version === steps.length) return
  if (opening.readOnly) {
    throw new RoznamchaError(
      'unavailable',
      `the register ${file} is of the older version ${version}; any "roznamcha add" brings it to version ${steps.length}`,
    )
  }
  if (version === 0) {
    // Many pages change by one row: small ones are written with less beside it.
    db.pragma('page_size = 4096')
    db.pragma('journal_mode = WAL')
  } else {
    const copy = copyName(file, version)
    db.prepare('VACUUM INTO ?').run(copy)
    opening.tell?.(
      `brought ${file} from version ${version} to ${steps.length}; the register as it was is kept as ${copy}`,
    )
  }
  for (const [name, of] of [
    ['attendance_of', attendanceOf],
    ['rest_of', restOf],
    ['line_of', lineOf],
  ] as const)
    db.function(name, { deterministic: true }, (body) => JSON.stringify(of(unpackEntry(body as string | Uint8Array))))
  db.function('quarter_of', { deterministic: true }, (day) => quarterOf(day as string))
  db.function('blocks_of', { deterministic: true }, (text, body) =>
    JSON.stringify(
      draftsIn({ text: text as string, body: body as string | Uint8Array }).flatMap((d) =>
        d.blocks.map((block) => [d.key, blockNumber(block)]),
      ),
    ),
  )
  db.transaction(() => {
    // Another program may have done it while this one waited for its turn.
    for (let next = versionOf(connection); next < steps.length; next++) {
      const step = steps[next]!
      db.exec(step.endsWith('.sql') ? sqlOf(step) : step)
    }
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${steps.length}`)
  }).immediate()
}

function copyName(file: string, version: number): string {
  const name = `${file}.version-${version}`
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${name}.${n}`
    if (!existsSync(free)) return free
  }
}

function versionOf({ db, file }: Connection): number {
  const application = db.pragma('application_id', { simple: true }) as number
  const version = db.pragma('user_version', { simple: true }) as number
  const tables = (db.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number }).n
  if (application !== APPLICATION_ID && (application !== 0 || tables > 0))
    throw new RoznamchaError('invalid', `${file} is a database, but no register`)
  return tables === 0 ? 0 : version
}
