/** Who may come in, how far, and how often: names of hosts, sessions, tokens, roles, other people's pages. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Access } from '../src/server/access/access.ts'
import { passwordHash, secretDigest } from '../src/server/access/password.ts'
import { createApp } from '../src/server/app.ts'
import type { Store } from '../src/stores/index.ts'
import { composedRegister } from './composed/register.ts'

const CHEAP = { N: 1024, r: 8, p: 1 }
const PASSWORD = 'a long enough password'
let store: Store
let clock: number
beforeEach(async () => {
  store = await composedRegister()
  clock = Date.parse('2026-01-15T12:00:00Z')
})

const site = (access?: Access, address?: string) =>
  createApp({
    store,
    today: () => '2026-01-15',
    now: () => new Date(clock).toISOString(),
    ...(access ? { access } : {}),
    ...(address ? { address } : {}),
  })
const ask = (app: ReturnType<typeof site>, path: string, init: RequestInit & { host?: string } = {}) => {
  const host = init.host ?? '127.0.0.1:8320'
  return app.fetch(new Request(`http://${host}${path}`, { ...init, headers: { host, ...init.headers } }))
}
async function accounts(): Promise<void> {
  const password = await passwordHash(PASSWORD, CHEAP)
  await store.write(async (w) => {
    for (const role of ['reader', 'reviewer', 'editor'] as const) {
      await w.putAccount({ name: role, role, password, created: '2026-01-01T00:00:00Z' })
      await w.putPass({
        digest: secretDigest(`rzn_${role}`),
        kind: 'token',
        account: role,
        label: 'tests',
        created: '2026-01-01T00:00:00Z',
        expires: '2026-02-01T00:00:00Z',
      })
    }
  })
}
const form = (fields: { [name: string]: string }, headers: { [name: string]: string } = {}) => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  headers: { origin: 'http://127.0.0.1:8320', ...headers },
})

describe('every answer', () => {
  test('says that nothing from elsewhere may load, run or frame it', async () => {
    for (const path of ['/en/', '/nothing', '/assets/style.css', '/entries.csv']) {
      const { headers } = await ask(site(), path)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('referrer-policy')).toBe('same-origin')
    }
  })
  test('comes only to those who ask at the day-book’s own name', async () => {
    for (const host of ['localhost:8320', '127.0.0.1', '[::1]:8320', '192.0.2.7'])
      expect((await ask(site(), '/en/', { host })).status, host).toBe(200)
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:8320', 'day-book.example'])
      expect((await ask(site(), '/en/', { host })).status, host).toBe(421)
    expect((await ask(site(undefined, 'https://day-book.example'), '/en/', { host: 'day-book.example' })).status).toBe(
      200,
    )
  })
  test('is refused for addresses that are too long, bodies that are too large, and methods that are not known', async () => {
    const app = site({ mode: 'local', name: 'me' })
    expect((await ask(app, `/en/?q=${'a'.repeat(9000)}`)).status).toBe(413)
    expect((await ask(app, '/en/', { method: 'DELETE' })).status).toBe(405)
    const big = { method: 'POST', body: 'x'.repeat(300_000), headers: { 'content-length': '300000' } }
    expect((await ask(app, '/api/judgements', big)).status).toBe(413)
  })
})

test('a person who is refused reads why, in the language of the path, and finds a way on; a program gets a problem', async () => {
  const html = { accept: 'text/html,application/xhtml+xml' }
  const app = site({ mode: 'local', name: 'me' })
  const cases = [
    [
      await ask(app, '/ru/review/x', { ...form({}, { ...html, 'sec-fetch-site': 'cross-site' }) }),
      403,
      'Это отправлено не отсюда',
      '/ru/',
    ],
    [await ask(app, '/ur/', { method: 'DELETE', headers: html }), 405, 'یہاں ایسا نہیں ہو سکتا', '/ur/'],
    [await ask(app, `/en/?q=${'a'.repeat(9000)}`, { headers: html }), 413, 'Too much was sent', '/en/'],
    [
      // Whose session has ended while a form was filled in.
      await ask(
        site({ mode: 'accounts' }),
        '/ru/review/abc',
        form({ act: 'done' }, { ...html, 'sec-fetch-site': 'same-origin' }),
      ),
      401,
      'Вход больше не действует',
      '/ru/sign-in?to=%2Fru%2Freview%2Fabc',
    ],
  ] as const
  for (const [answer, status, title, on] of cases) {
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=UTF-8'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('www-authenticate')).toBeNull()
    const page = await answer.text()
    expect(page).toContain(`<h1>${title}</h1>`)
    expect(page).toMatch(new RegExp(`<main[^]*href="${on.replace('?', '\\?')}"`))
  }
  const program = await ask(app, '/api/judgements', { method: 'DELETE', headers: html })
  expect([program.status, program.headers.get('content-type')]).toEqual([405, 'application/problem+json'])
})

describe('with accounts', () => {
  beforeEach(accounts)
  const app = () => site({ mode: 'accounts' })

  test('a page leads to the sign-in page and back; programs are told to send a token', async () => {
    const page = await ask(app(), '/ur/?kind=visit')
    expect([page.status, page.headers.get('location')]).toEqual([302, '/ur/sign-in?to=%2Fur%2F%3Fkind%3Dvisit'])
    expect((await ask(app(), '/ur/sign-in?to=%2Fur%2F')).status).toBe(200)
    expect((await ask(app(), '/assets/style.css')).status).toBe(200)
    for (const path of ['/api/entries', '/entries.ics']) {
      const refused = await ask(app(), path)
      expect([refused.status, refused.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
      expect(refused.headers.get('www-authenticate')).toContain('Bearer')
    }
  })

  test('a password opens a session that ends; its secret is kept nowhere', async () => {
    const door = app()
    const entered = await ask(door, '/en/sign-in', form({ name: 'reader', password: PASSWORD, to: '/en/?kind=visit' }))
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/en/?kind=visit'])
    const cookie = entered.headers.get('set-cookie')!
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    const session = cookie.split(';')[0]!
    const secret = session.split('=')[1]!
    expect(JSON.stringify([await store.passes('reader', 'session'), await store.audit({ limit: 9 })])).not.toContain(
      secret,
    )
    const read = () => ask(door, '/en/', { headers: { cookie: session } })
    expect((await read()).status).toBe(200)
    expect((await read()).headers.get('cache-control')).toContain('private')
    expect(await (await read()).text()).toMatch(/Signed in as <bdi>reader<\/bdi>/)
    clock += 13 * 3_600_000
    expect((await read()).status).toBe(302)
  })

  test('over https the cookie is bound to its host', async () => {
    const secure = site({ mode: 'accounts' }, 'https://day-book.example')
    const host = 'day-book.example'
    const entered = await ask(secure, '/en/sign-in', {
      ...form({ name: 'reader', password: PASSWORD }, { origin: 'https://day-book.example' }),
      host,
    })
    expect(entered.headers.get('set-cookie')).toMatch(/^__Host-roznamcha=.*Secure/)
    expect(entered.headers.get('strict-transport-security')).toContain('max-age')
  })

  test('signing out ends the session for good', async () => {
    const door = app()
    const entered = await ask(door, '/en/sign-in', form({ name: 'reader', password: PASSWORD }))
    const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
    expect((await ask(door, '/en/sign-out', form({}, { cookie }))).status).toBe(303)
    expect((await ask(door, '/en/', { headers: { cookie } })).status).toBe(302)
    expect((await store.audit({ limit: 9 })).map((l) => l.act)).toEqual(['sign-out', 'sign-in'])
  })

  test('one goes on only to a page of this day-book', async () => {
    for (const to of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/en/\r\nx',
    ]) {
      const entered = await ask(app(), '/en/sign-in', form({ name: 'reader', password: PASSWORD, to }))
      expect(entered.headers.get('location'), to).toBe('/en/')
    }
  })

  test('wrong names and passwords are told alike, noted, and soon not tried any more', async () => {
    const door = app()
    const attempt = async (name: string) => {
      const answer = await ask(door, '/en/sign-in', form({ name, password: 'not the password' }))
      return [answer.status, (await answer.text()).includes('Name or password is wrong.')]
    }
    expect(await attempt('reader')).toEqual([403, true])
    expect(await attempt('nobody')).toEqual([403, true])
    for (let i = 0; i < 4; i++) await attempt('reader')
    expect(await attempt('reader')).toEqual([429, false])
    const right = await ask(door, '/en/sign-in', form({ name: 'reader', password: PASSWORD }))
    expect(right.status).toBe(429)
    const refused = (await store.audit({ limit: 20 })).filter((l) => l.act === 'sign-in-refused')
    expect(refused.map((l) => l.about)).toContain('nobody')
    expect(JSON.stringify(refused)).not.toContain('not the password')
  })

  test('a token lets a program in until it expires or is taken away, and a calendar by it as a password', async () => {
    const door = app()
    const bearer = (token: string) => ask(door, '/entries.csv', { headers: { authorization: `Bearer ${token}` } })
    const basic = ask(door, '/entries.ics', { headers: { authorization: `Basic ${btoa('any:rzn_reader')}` } })
    expect((await bearer('rzn_reader')).status).toBe(200)
    expect((await basic).status).toBe(200)
    expect((await bearer('rzn_readeR')).status).toBe(401)
    await store.write((w) => w.removePasses({ account: 'reader', kind: 'token' }))
    expect((await bearer('rzn_reader')).status).toBe(401)
    clock = Date.parse('2026-03-01T00:00:00Z')
    expect((await bearer('rzn_editor')).status).toBe(401)
  })

  test('a session’s secret is no token, and a token no session', async () => {
    const door = app()
    const entered = await ask(door, '/en/sign-in', form({ name: 'editor', password: PASSWORD }))
    const secret = entered.headers.get('set-cookie')!.split(';')[0]!.split('=')[1]!
    expect((await ask(door, '/entries.csv', { headers: { authorization: `Bearer ${secret}` } })).status).toBe(401)
    expect((await ask(door, '/en/', { headers: { cookie: 'roznamcha=rzn_editor' } })).status).toBe(302)
  })

  test('one client cannot ask without end', async () => {
    const door = app()
    const statuses: number[] = []
    for (let i = 0; i < 602; i++) statuses.push((await ask(door, '/api')).status)
    expect(statuses.at(-1)).toBe(429)
    clock += 10_000
    expect((await ask(door, '/api')).status).toBe(401)
  })
})

describe('somebody else’s page', () => {
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify({ decision: { act: 'withdraw', judgement: '0000' }, reason: 'x' })
  const send = (app: ReturnType<typeof site>, headers: { [name: string]: string }) =>
    ask(app, '/api/judgements', { method: 'POST', body, headers: { ...json, ...headers } })

  test('cannot judge through a visitor’s browser at a loopback address', async () => {
    const app = site({ mode: 'local', name: 'me' })
    const foreign: { [name: string]: string }[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1:8320' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of foreign) expect((await send(app, headers)).status, JSON.stringify(headers)).toBe(403)
    expect((await send(app, { origin: 'http://127.0.0.1:8320', 'sec-fetch-site': 'same-origin' })).status).toBe(404)
    expect((await send(app, {})).status).toBe(404)
  })
  test('cannot use a session, nor a password that the browser sends on its own', async () => {
    await accounts()
    const app = site({ mode: 'accounts' })
    const entered = await ask(app, '/en/sign-in', form({ name: 'editor', password: PASSWORD }))
    const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
    expect((await send(app, { cookie })).status).toBe(403)
    expect((await send(app, { cookie, origin: 'https://evil.example' })).status).toBe(403)
    expect((await send(app, { cookie, origin: 'http://127.0.0.1:8320' })).status).toBe(404)
    const authorization = `Basic ${btoa('any:rzn_editor')}`
    expect((await send(app, { authorization, origin: 'http://127.0.0.1:8320' })).status).toBe(403)
    expect((await send(app, { authorization: 'Bearer rzn_editor', origin: 'https://evil.example' })).status).toBe(404)
  })
  test('cannot sign a visitor in under another name', async () => {
    await accounts()
    const app = site({ mode: 'accounts' })
    const fields = { name: 'reader', password: PASSWORD }
    expect((await ask(app, '/en/sign-in', form(fields, { origin: 'https://evil.example' }))).status).toBe(403)
  })
})

test('a public day-book changes nothing, whoever asks, and other pages may read its data', async () => {
  await accounts()
  const app = site({ mode: 'public' })
  const body = JSON.stringify({ decision: { act: 'withdraw', judgement: '0000' }, reason: 'x' })
  const headers = { 'content-type': 'application/json', authorization: 'Bearer rzn_editor' }
  expect((await ask(app, '/api/judgements', { method: 'POST', body, headers })).status).toBe(403)
  expect((await ask(app, '/en/sign-in')).status).toBe(404)
  const open = async (path: string) => (await ask(app, path)).headers.get('access-control-allow-origin')
  expect([await open('/api/entries'), await open('/en/'), await open('/api/entries')]).toEqual(['*', null, '*'])
  expect((await ask(app, '/api/audit', { headers })).status).toBe(403)
})

test('a name a proxy tells is believed only where a proxy can stand', async () => {
  await accounts()
  const app = site({ mode: 'accounts' }, 'https://day-book.example')
  const from = (peer: string, told: string) =>
    app.fetch(
      new Request('http://day-book.example/en/sign-in', {
        ...form({ name: 'nobody', password: 'x' }, { origin: 'https://day-book.example', 'x-forwarded-for': told }),
        headers: { host: 'day-book.example', origin: 'https://day-book.example', 'x-forwarded-for': told },
      }),
      { incoming: { socket: { remoteAddress: peer } } },
    )
  await from('127.0.0.1', '203.0.113.9')
  await from('198.51.100.7', '203.0.113.10')
  expect((await store.audit({ limit: 2 })).map((l) => l.origin)).toEqual(['198.51.100.7', '203.0.113.9'])
})
