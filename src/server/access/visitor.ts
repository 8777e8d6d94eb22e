/** Who asks: told by a cookie, a token, or the place they ask from. */
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Store } from '../../stores/store.ts'
import type { Access, Visitor } from './access.ts'
import { secretDigest } from './password.ts'

const NOBODY: Visitor = { name: '', by: 'nobody' }

/** The name of the session's cookie. Over https it is bound to its host. Source: RFC 6265bis, 4.1.3.2. */
export const cookieName = (secure: boolean): string => (secure ? '__Host-roznamcha' : 'roznamcha')

/** Who asks, and what they may do. Throws what the store throws. */
export async function visitorOf(
  c: Context,
  { store, access, secure, now }: { store: Store; access: Access; secure: boolean; now: string },
): Promise<Visitor> {
  if (access.mode === 'public') return { name: '', role: 'reader', by: 'nobody' }
  if (access.mode === 'local') return { name: access.name, role: 'editor', by: 'local' }
  const header = c.req.header('authorization')
  if (header !== undefined) {
    const bearer = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(header)?.[1]
    if (bearer) return visit(store, bearer, 'token', 'bearer', now)
    // Calendars and feed readers know no bearer: to them the token is a password, under any name.
    const basic = /^Basic ([A-Za-z0-9+/=]{1,400})$/i.exec(header)?.[1]
    const secret = basic && /:([\x21-\x7e]{1,200})$/.exec(Buffer.from(basic, 'base64').toString('latin1'))?.[1]
    return secret ? visit(store, secret, 'token', 'basic', now) : NOBODY
  }
  const cookie = getCookie(c, cookieName(secure))
  return cookie && cookie.length <= 200 ? visit(store, cookie, 'session', 'cookie', now) : NOBODY
}

async function visit(
  store: Store,
  secret: string,
  kind: 'session' | 'token',
  by: Visitor['by'],
  now: string,
): Promise<Visitor> {
  const found = await store.pass(secretDigest(secret))
  if (!found || found.pass.kind !== kind) return NOBODY
  if (found.pass.expires !== undefined && found.pass.expires <= now) return NOBODY
  return { name: found.account.name, role: found.account.role, by }
}
