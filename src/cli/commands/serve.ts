/** `serve`: the day-book in a browser, and for programs. */
import { userInfo } from 'node:os'
import { RoznamchaError } from '../../model/error.ts'
import type { Access } from '../../server/access/access.ts'
import { createApp } from '../../server/app.ts'
import { openStore, type Store } from '../../stores/index.ts'
import { type Command, EXIT, type World } from '../command.ts'
import * as option from '../options.ts'
import { portOf, serveUntilStopped } from '../serving.ts'
import { processesOf } from '../sharing.ts'

export const serve: Command = {
  options: [
    option.store,
    option.port,
    {
      flags: '--host <address>',
      help: 'the network address to listen at; 127.0.0.1 (this machine only) when left out',
    },
    {
      flags: '--url <address>',
      help: 'where it stands on the web, as a proxy before it shows it: https://example.org',
    },
    { flags: '--public', help: 'for everybody to read; nothing can be changed, and nobody signs in' },
    {
      flags: '--processes <number>',
      help: 'how many processes share the work (with --public one a core, at most 4; otherwise 1)',
    },
    { ...option.by, help: 'on this machine without accounts: who judges (the name of your account when left out)' },
  ],
  help: `Serves the register as pages in English, Urdu and Russian, as an API with its description at /api/openapi.json, and as
feeds and calendars. Ctrl-C ends it.

Without --host only this machine can ask (127.0.0.1), and whoever does is an editor, as on the command line, until there
are accounts. Beyond this machine there must be accounts ("roznamcha account add"), or --public. Passwords and tokens
must not travel in the clear: put a proxy with TLS before it and say with --url what it is called.
Without --port it takes ${option.DEFAULT_PORT}, or another where that is taken, and prints the address.

Examples:
  roznamcha serve
  roznamcha serve --store sqlite:mine.db --port 9000
  roznamcha serve --public --host 0.0.0.0
  roznamcha serve --url https://day-book.example.org`,
  run: async (_files, options, world) => {
    const port = portOf(options['port'])
    const address = addressOf(options['url'])
    const host = typeof options['host'] === 'string' ? options['host'] : undefined
    const isPublic = options['public'] === true
    const many = isPublic && options['store'] !== 'memory:' ? world.cores : 1
    const processes = processesOf(options['processes'], many)
    const { store, readOnly } = await openFor(options, isPublic, world)
    try {
      const by = typeof options['by'] === 'string' ? options['by'] : userInfo().username
      const access = await accessOf(store, {
        isPublic,
        readOnly,
        beyond: address !== undefined || !isLoopback(host),
        by,
      })
      const { fetch } = createApp({
        store,
        today: () => new Date().toISOString().slice(0, 10),
        access,
        ...(address === undefined ? {} : { address }),
      })
      await serveUntilStopped(
        {
          fetch,
          processes,
          ...(port === undefined ? {} : { port }),
          ...(host === undefined ? {} : { host }),
          ...(address === undefined ? {} : { address }),
        },
        world,
      )
    } finally {
      await store.close()
    }
    return EXIT.done
  },
}

const isLoopback = (host: string | undefined): boolean =>
  host === undefined || host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)

/** Opens it for judging; for reading only where it is for everybody, or cannot be written. */
async function openFor(
  options: { readonly [name: string]: string | boolean | undefined },
  isPublic: boolean,
  world: World,
): Promise<{ store: Store; readOnly: boolean }> {
  const url = typeof options['store'] === 'string' ? options['store'] : option.DEFAULT_STORE
  const tell = (line: string) => world.warn(`roznamcha: ${line}`)
  if (isPublic) return { store: await openStore(url, { readOnly: true, tell }), readOnly: true }
  try {
    return { store: await openStore(url, { tell }), readOnly: false }
  } catch (error) {
    if (!(error instanceof RoznamchaError) || error.code !== 'unavailable') throw error
    const store = await openStore(url, { readOnly: true, tell })
    tell(`the register can only be read: ${error.message}`)
    return { store, readOnly: true }
  }
}

/** Who may come in. Throws `usage` where anybody could come in from elsewhere and change things. */
async function accessOf(
  store: Store,
  { isPublic, readOnly, beyond, by }: { isPublic: boolean; readOnly: boolean; beyond: boolean; by: string },
): Promise<Access> {
  if (isPublic) return { mode: 'public' }
  const accounts = await store.accounts()
  if (accounts.length > 0) {
    if (readOnly) throw new RoznamchaError('unavailable', 'nobody can sign in while the register can only be read')
    return { mode: 'accounts' }
  }
  if (beyond)
    throw new RoznamchaError(
      'usage',
      'beyond this machine it needs accounts: add one with "roznamcha account add NAME --role editor", or let everybody read with --public',
    )
  return readOnly ? { mode: 'public' } : { mode: 'local', name: by }
}

/** The address of --url, without a slash at its end. Throws `usage` where it is none. */
function addressOf(given: string | boolean | undefined): string | undefined {
  if (typeof given !== 'string') return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new RoznamchaError('usage', `--url: "${given}" is no address; write it as https://example.org`)
  return url.origin
}
