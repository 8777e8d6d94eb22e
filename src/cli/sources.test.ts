import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from './command.ts'
import { page } from './commands/page.ts'
import { read } from './commands/read.ts'

const report = [
  'Министр иностранных дел в пятницу прибыл в Анкару, где встретился со своим турецким коллегой.',
  'Стороны обсудили торговлю, энергетику и поездки граждан, сообщили в пресс-службе ведомства.',
  'Следующая встреча пройдёт в Исламабаде в июле, рассказал журналистам представитель министерства.',
]
const html = (title: string) =>
  `<html lang="ru"><head><title>${title}</title></head><body><nav><a href="/">Главная</a></nav><article><h1>${title}</h1>${report.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`
const asked: { url: string; etag?: string }[] = []
let at = ''
let folder = ''
const server = createServer((request, response) => {
  const path = request.url!
  asked.push({
    url: path,
    ...(request.headers['if-none-match'] ? { etag: String(request.headers['if-none-match']) } : {}),
  })
  if (path === '/robots.txt') return response.end('User-agent: *\nDisallow: /closed')
  if (path === '/feed')
    return response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(
        `<rss version="2.0"><channel><title>Вестник</title><item><title>Коротко</title><link>/a</link><pubDate>Sat, 04 May 2024 10:00:00 +0300</pubDate></item></channel></rss>`,
      )
  if (path === '/picture') return response.writeHead(200, { 'content-type': 'image/png' }).end('x')
  if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end()
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"1"' })
    .end(html(`Встреча в Анкаре ${path}`))
})

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await new Promise((r) => server.once('listening', r))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  folder = await mkdtemp(join(tmpdir(), 'roznamcha-sources-'))
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true })
})

function world(stdin: string | Buffer = ''): World & { readonly out: string[]; readonly told: string[] } {
  const out: string[] = []
  const told: string[] = []
  return {
    out,
    told,
    stdin: Readable.from([Buffer.from(stdin)]),
    write: async (text) => void out.push(text),
    warn: (line) => told.push(line),
    report: (problem) => told.push(`${problem.code} ${problem.where}`),
    isTerminal: false,
    columns: 80,
    color: false,
    cores: 1,
    now: '2024-05-04T00:00:00Z',
    progress: () => {},
    signal: new AbortController().signal,
  } as World & { out: string[]; told: string[] }
}
const open = { allowPrivate: true, delay: '0' }

test('pages of a web archive are read, in order, with the time of retrieval', async () => {
  const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html('Встреча в Анкаре')}`)
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.test/1\r\nWARC-Date: 2024-05-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http\r\nContent-Length: ${block.length}\r\n\r\n`
  const one = gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]))
  const w = world(Buffer.concat([one, one.subarray(0, 90)]))
  expect(await read.run([], { warc: '-' }, w)).toBe(3)
  const [first, second] = w.out.map((line) => JSON.parse(line))
  expect(first.document).toMatchObject({
    id: 'urn:uuid:1',
    url: 'https://a.test/1',
    title: 'Встреча в Анкаре',
    text: report.join('\n\n'),
    capture: { retrieved: '2024-05-04T10:00:00Z' },
  })
  expect(second.error.code).toBe('input.truncated')
})

test('addresses are fetched in order; what cannot be is named in its place', async () => {
  const list = join(folder, 'urls.txt')
  await writeFile(list, `# two good ones\n${at}/a\n${at}/closed\n${at}/picture\n${at}/b\n`)
  const w = world()
  expect(await page.run([], { urls: list, ...open }, w)).toBe(3)
  const lines = w.out.map((line) => JSON.parse(line))
  expect(lines.map((l) => l.title ?? l.error.code)).toEqual([
    'Встреча в Анкаре /a',
    'input.fetch',
    'input.fetch',
    'Встреча в Анкаре /b',
  ])
  expect(lines[0].capture.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('loopback is refused unless allowed', async () => {
  const w = world()
  expect(await page.run([], { url: `${at}/a`, delay: '0' }, w)).toBe(3)
  expect(w.out[0]).toContain('not a public address')
})

test('a feed leads to its pages; what is kept is not sent again', async () => {
  const keep = join(folder, 'kept')
  for (const round of [1, 2]) {
    const w = world()
    expect(await page.run([], { feed: `${at}/feed`, keep, ...open }, w)).toBe(0)
    expect(JSON.parse(w.out[0]!)).toMatchObject({
      title: 'Коротко',
      published: '2024-05-04T10:00:00+03:00',
      publisher: 'Вестник',
      text: report.join('\n\n'),
    })
    expect(asked.filter((a) => a.url === '/a').at(-1)!.etag).toBe(round === 1 ? undefined : '"1"')
  }
  expect((await readdir(join(keep, 'bodies'))).length).toBe(2)
  expect(await readFile(join(keep, 'fetched.jsonl'), 'utf8')).toContain('"sha256"')
})

test('two sources at once are wrong usage', async () => {
  await expect(page.run(['a.html'], { url: at }, world())).rejects.toMatchObject({ code: 'usage' })
})
