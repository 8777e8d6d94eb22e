/** What every request must pass before any route sees it, and what every answer carries. */
import type { Context, MiddlewareHandler, Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type AccountRole, mayAs } from '../../model/account.ts'
import type { Env, Site } from '../app.ts'
import { problem } from '../problem-json.ts'
import { isForPrograms, refuse } from '../refuse.ts'
import { findWords, preferred } from '../words/index.ts'
import type { Visitor } from './access.ts'
import { type Limit, limitOf } from './limits.ts'
import { visitorOf } from './visitor.ts'

/** Nothing is loaded from elsewhere, nothing inline runs, no page is framed. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

const HEADERS: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  // Not 'no-referrer': then browsers tell no origin of this day-book's own forms either.
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
]

/** In characters. */
const LONGEST_ADDRESS = 8_192
/** In bytes; the longest thing sent is a judgement with words of a report. */
const MOST_SENT = 256 * 1024

/**
 * Names under which a server may be asked: its own, and addresses in numbers. Another name in the Host header is a trick of
 * somebody else's page, whose name was made to lead here (DNS rebinding).
 */
function isOwnHost(host: string, address: string | undefined): boolean {
  if (/^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host)) return true
  return address !== undefined && host.toLowerCase() === new URL(address).host
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that changes something may be somebody else's page speaking through the visitor's browser.
 * Source: OWASP Cross-Site Request Forgery Prevention Cheat Sheet (fetch metadata, verifying origin).
 */
function isForeign(c: Context<Env>, visitor: Visitor): boolean {
  if (visitor.by === 'bearer') return false
  // Passwords that a browser sends on its own are for reading only.
  if (visitor.by === 'basic') return true
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site !== 'same-origin'
  const origin = c.req.header('origin')
  if (origin !== undefined) return !URL.canParse(origin) || new URL(origin).host !== c.req.header('host')?.toLowerCase()
  // Neither: no browser of these years. A cookie must come from one.
  return visitor.by === 'cookie'
}

/** The address a request came from; that which a proxy on this machine tells, where one stands before the server. */
export function clientOf(c: Context<Env>, address: string | undefined): string {
  const peer =
    (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? ''
  if (address !== undefined && /^(?:127\.|::1$|::ffff:127\.)/.test(peer)) {
    const told = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    if (told && /^[0-9a-f:.]{2,45}$/i.test(told)) return told
  }
  return peer
}

/** Where one comes without having signed in. */
const isOpen = (path: string): boolean => path.startsWith('/assets/') || /^\/[a-z]{2}\/sign-in$/.test(path)

/** Checks, in order: length, name, how often, who, whose page, how far. */
export function guard(site: Site): MiddlewareHandler<Env> {
  const access = site.access ?? { mode: 'public' }
  const { store, address } = site
  const secure = address?.startsWith('https:') === true
  // At a loopback address there is one client, and it may ask as often as it likes.
  const limit: Limit | undefined = access.mode === 'local' ? undefined : limitOf(600, 60_000)
  // A whole file is dear to make; whoever keeps a copy sends back its tag.
  const files: Limit | undefined = access.mode === 'local' ? undefined : limitOf(60, 60_000)
  const limitBody = bodyLimit({
    maxSize: MOST_SENT,
    onError: (c) => refuse(c as Context<Env>, 'too-large', `at most ${MOST_SENT} bytes`),
  })
  return async (c, next) => {
    const answer = await check(c, next)
    if (answer) c.res = answer
    for (const [name, value] of HEADERS) c.res.headers.set(name, value)
    c.res.headers.set('Content-Security-Policy', POLICY)
    if (secure) c.res.headers.set('Strict-Transport-Security', 'max-age=31536000')
    // What everybody may read, other people's pages may read too.
    if (access.mode === 'public' && isForPrograms(c.req.path)) {
      c.res.headers.set('Access-Control-Allow-Origin', '*')
      c.res.headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
    }
    if (access.mode === 'accounts') {
      c.res.headers.append('Vary', 'Cookie, Authorization')
      if (!c.req.path.startsWith('/assets/') && !c.res.headers.has('Cache-Control'))
        c.res.headers.set('Cache-Control', 'private, no-cache')
    }
  }

  async function check(c: Context<Env>, next: Next): Promise<Response | undefined> {
    const now = site.now?.() ?? new Date().toISOString()
    if (c.req.url.length > LONGEST_ADDRESS)
      return refuse(c, 'too-large', `an address has at most ${LONGEST_ADDRESS} characters`)
    if (!isOwnHost(c.req.header('host') ?? new URL(c.req.url).host, address))
      return refuse(c, 'misdirected', 'ask this day-book at its own address')
    const client = clientOf(c, address)
    const bucket = c.req.path.startsWith('/entries.') ? files : c.req.path.startsWith('/assets/') ? undefined : limit
    const wait = bucket?.take(client, Date.parse(now)) ?? 0
    if (wait > 0)
      return refuse(c, 'too-many-requests', `ask again in ${wait} seconds`, {
        headers: { 'Retry-After': String(wait) },
      })
    const visitor = await visitorOf(c, { store, access, secure, now })
    c.set('visitor', visitor)
    c.set('client', client)
    if (!SAFE.has(c.req.method)) {
      if (c.req.method !== 'POST') return refuse(c, 'not-allowed', `${c.req.method} is not known here`)
      if (isForeign(c, visitor))
        return refuse(c, 'forbidden', 'this request did not come from the day-book’s own pages')
      const tooLarge = await limitBody(c, async () => undefined)
      if (tooLarge) return tooLarge
    }
    if (visitor.role === undefined && !isOpen(c.req.path)) return signIn(c)
    await next()
    return undefined
  }
}

function signIn(c: Context<Env>): Response {
  if (isForPrograms(c.req.path) || !SAFE.has(c.req.method))
    return refuse(c, 'unauthorized', 'send a token: Authorization: Bearer …; "roznamcha account token" makes one', {
      headers: { 'WWW-Authenticate': 'Bearer, Basic realm="Roznamcha", charset="UTF-8"' },
    })
  const { code: lang } = findWords(c.req.path.split('/')[1]) ?? preferred(c.req.header('accept-language'))
  const { pathname, search } = new URL(c.req.url)
  return c.redirect(`/${lang}/sign-in?to=${encodeURIComponent(pathname + search)}`)
}

/** Refuses who may not. Absent: undefined where they may. */
export function refusal(visitor: Visitor, needed: AccountRole): Response | undefined {
  if (visitor.role === undefined) return problem('unauthorized', 'sign in, or send a token')
  if (mayAs(visitor.role, needed)) return undefined
  return problem(
    'forbidden',
    visitor.name
      ? `${visitor.name} may come in as ${visitor.role}; this needs the role ${needed}`
      : 'this day-book is read-only here',
  )
}
