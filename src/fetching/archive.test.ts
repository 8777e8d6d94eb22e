import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { type Archived, pagesOfArchive } from './archive.ts'

const http = (body: Buffer | string, extra = '') =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${extra}\r\n`),
    Buffer.from(body),
  ])
const record = (url: string, block: Buffer, length = block.length, type = 'response') =>
  Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-05-04T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url.at(-1)}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n`,
    ),
    block,
    Buffer.from('\r\n\r\n'),
  ])

async function read(bytes: Buffer, chunk = 100): Promise<Archived[]> {
  async function* pieces() {
    for (let i = 0; i < bytes.length; i += chunk) yield bytes.subarray(i, i + chunk)
  }
  const out: Archived[] = []
  for await (const one of pagesOfArchive(pieces(), 'a.warc')) out.push(one)
  return out
}
const told = (all: readonly Archived[]) =>
  all.map((a) => ('page' in a ? `${a.page.url} ${Buffer.from(a.page.bytes)}` : a.problem.code))

const three = ['1', '2', '3'].map((n) => record(`http://a.test/${n}`, http(`<p>${n}</p>`)))
const whole = ['http://a.test/1 <p>1</p>', 'http://a.test/2 <p>2</p>', 'http://a.test/3 <p>3</p>']

test('plain, packed by record and packed as one whole, in pieces of any size', async () => {
  for (const bytes of [
    Buffer.concat(three),
    Buffer.concat(three.map((r) => gzipSync(r))),
    gzipSync(Buffer.concat(three)),
  ])
    for (const size of [1, 7, 1_000_000]) expect(told(await read(bytes, size))).toEqual(whole)
})

test('a page carries when it was retrieved and what HTTP says of its characters', async () => {
  const [first] = await read(three[0]!)
  expect(first).toMatchObject({
    page: { id: 'urn:uuid:1', retrieved: '2024-05-04T10:00:00Z', charset: 'utf-8', mediaType: 'text/html' },
  })
})

test('requests, redirects and pictures are passed over', async () => {
  const other = [
    record('http://a.test/4', http('x'), undefined, 'request'),
    record('http://a.test/5', Buffer.from('HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n')),
    record('http://a.test/6', Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG')),
  ]
  expect(told(await read(Buffer.concat([...other, three[0]!])))).toEqual([whole[0]])
})

test('a body in chunks, a body put together before it was stored, and packed bodies', async () => {
  const chunked = 'Transfer-Encoding: chunked\r\n'
  const bodies = [
    http('5\r\n<p>1<\r\n3\r\n/p>\r\n0\r\n\r\n', chunked),
    http('<p>1</p>', chunked),
    http(gzipSync('<p>1</p>'), 'Content-Encoding: gzip\r\n'),
    http(brotliCompressSync('<p>1</p>'), 'Content-Encoding: br\r\n'),
    http('<p>1</p>', 'Content-Encoding: gzip\r\n'),
  ]
  for (const body of bodies) expect(told(await read(record('http://a.test/1', body)))).toEqual([whole[0]])
})

test('a record with a wrong length is named, and it and its neighbours are read', async () => {
  const body = http('<p>2</p>')
  for (const length of [body.length - 5, body.length + 40]) {
    const wrong = Buffer.concat([three[0]!, record('http://a.test/2', body, length), three[2]!])
    expect(told(await read(wrong))).toEqual([whole[0], 'input.truncated', whole[1], whole[2]])
  }
})

test('a damaged member is named and the next ones are read', async () => {
  const members = three.map((r) => gzipSync(r))
  members[1]!.fill(0x55, 30, 60)
  const all = told(await read(Buffer.concat(members)))
  expect(all.filter((t) => t.startsWith('http'))).toEqual([whole[0], whole[2]])
  expect(all).toContain('input.truncated')
})

test('an archive that breaks off gives what was whole', async () => {
  const bytes = Buffer.concat(three.map((r) => gzipSync(r)))
  expect(told(await read(bytes.subarray(0, bytes.length - 40))).slice(0, 2)).toEqual(whole.slice(0, 2))
  const plain = Buffer.concat(three)
  expect(told(await read(plain.subarray(0, plain.length - 6)))).toEqual([
    ...whole.slice(0, 2),
    'input.truncated',
    'http://a.test/3 <p>3</',
  ])
})

test('a small body that unpacks without end is refused', async () => {
  const bomb = record('http://a.test/9', http(gzipSync(Buffer.alloc(60_000_000)), 'Content-Encoding: gzip\r\n'))
  expect(told(await read(bomb))).toEqual(['input.too-large'])
})

test('what is no archive says so', async () => {
  expect(told(await read(Buffer.from('hello, world')))).toEqual(['input.binary'])
  expect(told(await read(Buffer.alloc(0)))).toEqual(['input.empty'])
})
