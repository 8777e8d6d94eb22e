import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { guardedLookup, isPrivateAddress } from './address.ts'
import { type Fetcher, type FetchLimits, openFetcher } from './fetcher.ts'

const close: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const end of close.splice(0)) await end()
})

async function site(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((r) => server.once('listening', r))
  close.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
function fetcher(more: Partial<FetchLimits> = {}): Fetcher {
  const f = openFetcher({ userAgent: 'roznamcha/test', allowPrivate: true, delayMs: 0, timeoutMs: 2_000, ...more })
  close.push(() => f.close())
  return f
}
const why = (r: Awaited<ReturnType<Fetcher['fetch']>>) => (r.ok ? 'ok' : r.problem.message)

test('a page comes with its hash, its time and what HTTP says of it', async () => {
  const seen: string[] = []
  const at = await site((request, response) => {
    seen.push(`${request.url} ${request.headers['user-agent']}`)
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    response
      .writeHead(200, { 'content-type': 'text/html; charset=windows-1251', 'content-encoding': 'gzip', etag: '"1"' })
      .end(gzipSync('<p>1</p>'))
  })
  const got = await fetcher().fetch(`${at}/a`)
  expect(got).toMatchObject({
    ok: true,
    status: 200,
    mediaType: 'text/html',
    charset: 'windows-1251',
    validators: { etag: '"1"' },
  })
  expect(got.ok && Buffer.from(got.bytes).toString()).toBe('<p>1</p>')
  expect(got.ok && got.sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(seen).toEqual(['/robots.txt roznamcha/test', '/a roznamcha/test'])
})

test('what robots.txt forbids is not asked for, and robots.txt is asked for once', async () => {
  const seen: string[] = []
  const at = await site((request, response) => {
    seen.push(request.url!)
    response.end(request.url === '/robots.txt' ? 'User-agent: *\nDisallow: /private' : '<p>x</p>')
  })
  const f = fetcher()
  expect(why(await f.fetch(`${at}/private/a`))).toContain('robots.txt')
  expect(why(await f.fetch(`${at}/b`))).toBe('ok')
  expect(seen).toEqual(['/robots.txt', '/b'])
})

test('a server that fails on robots.txt is left alone', async () => {
  const at = await site((_, response) => response.writeHead(500).end())
  expect(why(await fetcher({ retries: 0 }).fetch(`${at}/a`))).toContain('robots.txt')
})

test('private addresses are not fetched unless told, nor by way of a redirect', async () => {
  for (const url of [
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest/',
    'http://10.1.2.3/',
    'file:///etc/passwd',
  ])
    expect(why(await fetcher({ allowPrivate: false }).fetch(url)), url).toMatch(/not a public address|not fetched/)
  expect(why(await fetcher({ allowPrivate: false, retries: 0 }).fetch('http://localhost/'))).not.toBe('ok')
})

test('a redirect does not lead from an allowed address to another private one', async () => {
  for (const to of [
    'http://127.0.0.2/',
    'http://169.254.169.254/latest/',
    'http://[::1]/',
    '//localhost:1/',
    'http://10.0.0.1/',
  ]) {
    const at = await site((request, response) => {
      if (request.url === '/robots.txt') return response.writeHead(404).end()
      response.writeHead(302, { location: to }).end()
    })
    const got = await fetcher({ allowPrivate: ['127.0.0.1'], retries: 0 }).fetch(at)
    expect(why(got), to).toMatch(/not a public address|not public|robots\.txt/)
  }
})

test('a name that resolves to a private address is refused at the moment of connecting', async () => {
  const answers = [
    [{ address: '93.184.215.14', family: 4 }],
    [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.7', family: 4 },
    ],
  ]
  const lookup = guardedLookup((a) => !isPrivateAddress(a), ((
    _: string,
    __: object,
    done: (e: null, a: unknown) => void,
  ) => done(null, answers.shift())) as never)
  const ask = () => new Promise<string>((r) => lookup('a.test', { all: true }, (e) => r(e?.code ?? 'fine')))
  expect(await ask()).toBe('fine')
  expect(await ask()).toBe('EPRIVATE')
})

test('the special address ranges are known', () => {
  for (const a of [
    '0.0.0.0',
    '100.64.1.1',
    '172.31.0.1',
    '192.168.1.1',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'nonsense',
  ])
    expect(isPrivateAddress(a), a).toBe(true)
  for (const a of ['93.184.215.14', '8.8.8.8', '2606:2800:21f:cb07::1']) expect(isPrivateAddress(a), a).toBe(false)
})

test('a redirect is followed a few times and no more', async () => {
  const at = await site((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    if (request.url === '/end') return response.end('<p>x</p>')
    const n = Number(request.url!.slice(1))
    response.writeHead(302, { location: n === 1 ? '/end' : `/${n - 1}` }).end()
  })
  const got = await fetcher().fetch(`${at}/3`)
  expect(got.ok && got.url).toBe(`${at}/end`)
  expect(why(await fetcher({ maxRedirects: 2 }).fetch(`${at}/9`))).toContain('more than 2')
})

test('too large, packed without end, too slow: refused in time', async () => {
  const at = await site((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    if (request.url === '/large') return response.end(Buffer.alloc(300_000))
    if (request.url === '/bomb')
      return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)))
    response.writeHead(200).write('<p>')
  })
  const f = fetcher({ maxBytes: 100_000, timeoutMs: 300, retries: 0 })
  expect(await f.fetch(`${at}/large`)).toMatchObject({ ok: false, problem: { code: 'input.too-large' } })
  expect(await f.fetch(`${at}/bomb`)).toMatchObject({ ok: false, problem: { code: 'input.too-large' } })
  expect(why(await f.fetch(`${at}/slow`))).toBe('the server takes too long')
})

test('a busy server is asked again, and an unchanged page is not sent twice', async () => {
  let times = 0
  const at = await site((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    if (times++ === 0) return response.writeHead(503, { 'retry-after': '0' }).end()
    if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end()
    response.writeHead(200, { etag: '"1"' }).end('<p>x</p>')
  })
  const f = fetcher()
  const first = await f.fetch(`${at}/a`)
  expect(first).toMatchObject({ ok: true, status: 200 })
  expect(await f.fetch(`${at}/a`, first.ok ? first.validators : {})).toMatchObject({ ok: true, status: 304 })
})

test('one host is asked one thing at a time, with a rest between', async () => {
  let open = 0
  let most = 0
  const times: number[] = []
  const at = await site((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    times.push(Date.now())
    most = Math.max(most, ++open)
    setTimeout(() => {
      open--
      response.end('<p>x</p>')
    }, 10)
  })
  const f = fetcher({ delayMs: 60 })
  await Promise.all(['/a', '/b', '/c'].map((p) => f.fetch(at + p)))
  expect(most).toBe(1)
  expect(times[1]! - times[0]!).toBeGreaterThanOrEqual(60)
  expect(times[2]! - times[1]!).toBeGreaterThanOrEqual(60)
})
