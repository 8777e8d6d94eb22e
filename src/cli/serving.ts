/** Serves a request handler until told to stop. */
import { createServer } from 'node:net'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { RoznamchaError } from '../model/error.ts'
import type { Env } from '../server/app.ts'
import type { World } from './command.ts'
import { DEFAULT_PORT } from './options.ts'
import { aborted, share, sharedPort } from './sharing.ts'

export interface Serving {
  readonly fetch: Hono<Env>['fetch']
  /** Fixed by the user: taken or nothing. Absent: the default, or another when that is taken. */
  readonly port?: number
  /** The network address to listen at; this machine's own when absent. */
  readonly host?: string
  /** What is printed as the place where it is open; made from host and port when absent. */
  readonly address?: string
  /** How many processes share the work; one when absent. */
  readonly processes?: number
}

/** A client that is slower than this is no reader. In milliseconds, and bytes. Source: CWE-400, slow requests. */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
} as const

/**
 * Serves until the world's signal (Ctrl-C) fires, then lets running requests end.
 * Throws RoznamchaError `unavailable` when the port that was asked for is taken.
 */
export async function serveUntilStopped(
  { fetch, port, host, address, processes = 1 }: Serving,
  world: World,
): Promise<void> {
  const hostname = host ?? '127.0.0.1'
  const shared = sharedPort()
  const at = shared ?? (await freePort(port, hostname))
  const open = (): Promise<void> =>
    world.write(
      `The day-book is open at ${address ?? `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${at}`}/ (Ctrl-C closes it)\n`,
    )
  if (processes > 1 && shared === undefined) return share(processes, at, open, world)
  const server = serve({ fetch, port: at, hostname, serverOptions: TIMES })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  if (shared === undefined) await open()
  await aborted(world.signal)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2_000).unref()
  })
  // The channel to the process that started this one would keep it from ending.
  if (shared !== undefined) process.disconnect()
}

async function freePort(wanted: number | undefined, host: string): Promise<number> {
  if (wanted !== undefined) {
    if (wanted === 0 || (await isFree(wanted, host))) return wanted === 0 ? anyFreePort(host) : wanted
    throw new RoznamchaError('unavailable', `port ${wanted} is taken`)
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + 20; port++) if (await isFree(port, host)) return port
  return anyFreePort(host)
}

const isFree = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })

const anyFreePort = (host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, host, () => {
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
