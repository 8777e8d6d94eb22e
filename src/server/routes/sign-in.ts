/** Signing in and out: `/sign-in` asks for name and password, `/sign-out` ends the session. */
import { Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { doorOf, SESSION_MS } from '../access/session.ts'
import { cookieName } from '../access/visitor.ts'
import { withQuery } from '../address.ts'
import type { Env, Site } from '../app.ts'
import { layout } from '../layout.ts'
import { signInPage } from '../pages/sign-in.ts'

/** One door for all languages: what it counts must not depend on the page's language. */
const doors = new WeakMap<Site, ReturnType<typeof doorOf>>()

export function signIn(site: Site): Hono<Env> {
  const app = new Hono<Env>()
  if (site.access?.mode !== 'accounts') return app
  const door = doors.get(site) ?? doorOf(site.store)
  doors.set(site, door)
  const secure = site.address?.startsWith('https:') === true
  const now = () => site.now?.() ?? new Date().toISOString()
  app.get('/sign-in', (c) => {
    const words = c.get('words')
    const to = inside(c.req.query('to'), words.code)
    return c.html(
      layout(
        { words, title: words.account.signIn, path: withQuery('sign-in', { to: c.req.query('to') }) },
        signInPage(words, { to, visitor: c.get('visitor') }),
      ),
    )
  })
  app.post('/sign-in', async (c) => {
    const words = c.get('words')
    const form = await c.req.parseBody()
    const [name, password, to] = ['name', 'password', 'to'].map((k) => String(form[k] ?? ''))
    const entered = await door.enter({ name: name!, password: password!, client: c.get('client'), now: now() })
    if (entered && 'secret' in entered) {
      setCookie(c, cookieName(secure), entered.secret, {
        httpOnly: true,
        sameSite: 'Lax',
        secure,
        path: '/',
        maxAge: SESSION_MS / 1000,
      })
      return c.redirect(inside(to, words.code), 303)
    }
    const wrong = entered ? words.account.wait(Math.ceil(entered.wait / 60)) : words.account.wrong
    return c.html(
      layout(
        { words, title: words.account.signIn, path: 'sign-in' },
        signInPage(words, { to: inside(to, words.code), name: name!, wrong }),
      ),
      entered ? 429 : 403,
    )
  })
  app.post('/sign-out', async (c) => {
    const secret = getCookie(c, cookieName(secure))
    if (secret) await door.leave(secret, { name: c.get('visitor').name, client: c.get('client'), now: now() })
    deleteCookie(c, cookieName(secure), { path: '/', secure })
    return c.redirect(`/${c.get('words').code}/sign-in`, 303)
  })
  return app
}

/** A path of this day-book to go on to; its front page for any other address. */
const inside = (to: string | undefined, lang: string): string =>
  to !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) && !/\/sign-in/.test(to) ? to : `/${lang}/`
