/** Serves a request handler at a loopback address until told to stop. */
import { createServer } from 'node:net'
import { serve } from '@hono/node-server'
import { RoznamchaError } from '../model/error.ts'
import type { World } from './command.ts'
import { DEFAULT_PORT } from './options.ts'

/** Hosts at which a loopback server may be asked; another name in the Host header is a trick of somebody else's page. */
const OWN_HOSTS = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

export interface Serving {
  readonly fetch: (request: Request) => Response | Promise<Response>
  /** Fixed by the user: taken or nothing. Absent: the default, or another when that is taken. */
  readonly port?: number
}

/**
 * Serves until the world's signal (Ctrl-C) fires, then lets running requests end.
 * Throws RoznamchaError `unavailable` when the port that was asked for is taken.
 */
export async function serveUntilStopped({ fetch, port }: Serving, world: World): Promise<void> {
  const at = await freePort(port)
  const guarded = (request: Request): Response | Promise<Response> =>
    OWN_HOSTS.test(request.headers.get('host') ?? '')
      ? fetch(request)
      : new Response('This day-book answers at its loopback address only.\n', { status: 421 })
  const server = serve({ fetch: guarded, port: at, hostname: '127.0.0.1' })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  await world.write(`The day-book is open at http://127.0.0.1:${at}/ (Ctrl-C closes it)\n`)
  if (!world.signal.aborted)
    await new Promise<void>((resolve) => world.signal.addEventListener('abort', () => resolve(), { once: true }))
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2_000).unref()
  })
}

async function freePort(wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (wanted === 0 || (await isFree(wanted))) return wanted === 0 ? anyFreePort() : wanted
    throw new RoznamchaError('unavailable', `port ${wanted} is taken`)
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + 20; port++) if (await isFree(port)) return port
  return anyFreePort()
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

const anyFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

/** A port number from an option. Throws RoznamchaError `usage`. */
export function portOf(text: string | boolean | undefined): number | undefined {
  if (typeof text !== 'string') return undefined
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RoznamchaError('usage', `--port: "${text}" is not a port number (0 to 65535)`)
  return port
}
