/** Debian's Chromium, driven by Playwright, and an address at which it finds a request handler. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { type Browser, chromium } from 'playwright-core'
import type { Fetch } from './day-book.ts'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser is. Absent: undefined where none is installed. */
export const chromiumPath: string | undefined = process.env['CHROMIUM'] ?? PATHS.find((p) => existsSync(p))

/** The network is closed to it: it looks up nothing of its own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath!, args: FLAGS })

/** Serves a handler at a loopback port until `close`. */
export async function serveAt(fetch: Fetch): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer(getRequestListener(fetch))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
