/** Stores by the scheme of their address. */
import { RoznamchaError } from '../model/error.ts'
import { openMemory } from './memory/memory.ts'
import type { Opening, Store } from './store.ts'

export type * from './store.ts'
export { openMemory }

interface Scheme {
  readonly scheme: RegExp
  open(url: string, opening: Opening): Promise<Store>
}

/** Every store, by how its addresses begin. A driver is loaded when its store is opened: other commands start without it. */
export const stores: readonly Scheme[] = [
  { scheme: /^memory:/, open: async () => openMemory() },
  {
    scheme: /^sqlite:/,
    open: async (url, opening) => (await import('./sqlite/sqlite.ts')).openSqlite(fileOf(url), opening, waitOf(url)),
  },
  {
    scheme: /^postgres(?:ql)?:/,
    open: async (url, opening) => (await import('./postgres/postgres.ts')).openPostgres(url, opening),
  },
]

/**
 * Opens a register by its address: `sqlite:FILE` (`?wait=MS` says how long to wait for other writers), `postgres://…` (see `openPostgres`), or `memory:`.
 * Throws `usage` for any other address, and what opening that store throws.
 */
export async function openStore(url: string, opening: Opening = {}): Promise<Store> {
  const store = stores.find((s) => s.scheme.test(url))
  if (!store) throw new RoznamchaError('usage', `"${url}" is no register; write sqlite:FILE, postgres://… or memory:`)
  return store.open(url, opening)
}

function fileOf(url: string): string {
  const file = url
    .slice('sqlite:'.length)
    .replace(/^\/\/(?=\/)/, '')
    .replace(/\?wait=\d+$/, '')
  if (file === '') throw new RoznamchaError('usage', 'sqlite: needs a file: sqlite:day-book.db')
  return file
}

const waitOf = (url: string): number | undefined => {
  const wait = /\?wait=(\d+)$/.exec(url)
  return wait ? Number(wait[1]) : undefined
}
