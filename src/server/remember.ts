/** Finished pages, kept as they are sent until the register changes; compressed once, and not sent again to who has them. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import type { Env, Site } from './app.ts'

interface Page {
  readonly type: string
  readonly etag: string
  readonly plain: Uint8Array
  /** Absent for what is too small to be worth it. */
  readonly packed?: Uint8Array
}

/** Bytes kept in all; the pages asked for longest ago go first. */
const MOST_BYTES = 64_000_000
const SMALLEST_PACKED = 1_000
/** Higher levels take twice as long for a tenth less. */
const LEVEL = 1

/** Remembers pages by address and day. Requests of somebody signed in pass by: their pages are their own. */
export function remember({ store, today }: Site): MiddlewareHandler<Env> {
  const pages = new Map<string, Page>()
  let version = ''
  let bytes = 0
  const keep = (key: string, page: Page): void => {
    pages.set(key, page)
    bytes += sizeOf(page)
    for (const [old, gone] of pages) {
      if (bytes <= MOST_BYTES) break
      pages.delete(old)
      bytes -= sizeOf(gone)
    }
  }
  return async (c, next) => {
    if (c.req.method !== 'GET' || c.req.header('cookie') || c.req.header('authorization')) return next()
    const asked = await store.version()
    if (asked !== version) {
      pages.clear()
      bytes = 0
      version = asked
    }
    const { pathname, search } = new URL(c.req.url)
    const key = `${today()} ${pathname}${search}`
    const answered = (page: Page): Response =>
      answer(page, c.req.header('accept-encoding'), c.req.header('if-none-match'))
    const page = pages.get(key)
    if (page) {
      pages.delete(key)
      pages.set(key, page)
      c.res = answered(page)
      return undefined
    }
    c.set('finish', (text) => {
      const made = pageOf('text/html; charset=UTF-8', Buffer.from(text))
      // Somebody may have written meanwhile: then it is sent, but not kept.
      if (asked === version && !pages.has(key)) keep(key, made)
      return answered(made)
    })
    return next()
  }
}

const sizeOf = (page: Page): number => page.plain.length + (page.packed?.length ?? 0)

function pageOf(type: string, plain: Uint8Array): Page {
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  if (plain.length < SMALLEST_PACKED) return { type, etag, plain }
  return { type, etag, plain, packed: gzipSync(plain, { level: LEVEL }) }
}

function answer(
  { type, etag, plain, packed }: Page,
  accepted: string | undefined,
  known: string | undefined,
): Response {
  const headers = { ETag: etag, Vary: 'Accept-Encoding, Cookie', 'Cache-Control': 'private, no-cache' }
  if (known?.split(',').some((k) => k.trim().replace(/^W\//, '') === etag))
    return new Response(null, { status: 304, headers })
  if (packed && /\bgzip\b/i.test(accepted ?? ''))
    return new Response(packed as Uint8Array<ArrayBuffer>, {
      headers: {
        ...headers,
        'Content-Type': type,
        'Content-Encoding': 'gzip',
        'Content-Length': String(packed.length),
      },
    })
  return new Response(plain as Uint8Array<ArrayBuffer>, {
    headers: { ...headers, 'Content-Type': type, 'Content-Length': String(plain.length) },
  })
}
