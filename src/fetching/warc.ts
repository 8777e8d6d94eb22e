/** Records of a web archive (WARC 1.0 and 1.1), plain or gzip, whatever state it is in. */
import { once } from 'node:events'
import { createGunzip } from 'node:zlib'
import type { Problem } from '../model/problem.ts'
import { fieldsOf, latin, splitHead, startsWith } from './head.ts'
import { gzipHead, inflate } from './member.ts'
import { openWindow, type Window } from './window.ts'

/** Any record: its named fields in lower case, and its block. */
export interface WarcRecord {
  readonly fields: { readonly [name: string]: string }
  readonly block: Uint8Array
  /** Whether the block is not as long as the record says. */
  readonly broken: boolean
}

/** Longest record that is read, in bytes; longer ones are named and passed over. */
export const MAX_RECORD = 40_000_000
/** Longest gzip member that is unpacked in one piece, packed. Longer ones are streamed. */
const MAX_MEMBER = 16_000_000
export type Read = { readonly record: WarcRecord } | { readonly problem: Problem }

/** The records of an archive, in order, each with its block in memory. */
export async function* recordsOf(source: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Read> {
  const bytes = openWindow(source)
  while (bytes.length() < 4 && (await bytes.more())) {}
  const start = bytes.view()
  if (start.length === 0) yield { problem: { code: 'input.empty', message: 'the archive is empty', where } }
  else if (start[0] === 0x1f && start[1] === 0x8b) yield* packedRecords(bytes, where)
  else if (startsWith(start, 'WARC')) yield* plainRecords(bytes, where)
  else yield { problem: { code: 'input.binary', message: 'this is no web archive', where } }
}

async function* plainRecords(bytes: Window, where: string): AsyncGenerator<Read> {
  while (true) {
    await skipLineBreaks(bytes)
    if (bytes.length() === 0) return
    const at = `${where}, byte ${bytes.offset()}`
    while (bytes.length() < 5 && (await bytes.more())) {}
    let head = splitHead(bytes.view(), 0, MAX_HEAD)
    while (!head && bytes.length() < MAX_HEAD && (await bytes.more())) head = splitHead(bytes.view(), 0, MAX_HEAD)
    if (!startsWith(bytes.view(), 'WARC/') || !head) {
      yield { problem: { code: 'input.truncated', message: 'bytes that belong to no record', where: at } }
      bytes.skip(1)
      if (!(await seek(bytes, MARK))) return
      continue
    }
    const fields = fieldsOf(latin(bytes.view().subarray(0, head.headEnd)))
    const length = /^\d+$/.test(fields['content-length'] ?? '') ? Number(fields['content-length']) : -1
    bytes.skip(head.bodyStart)
    if (length > MAX_RECORD) {
      yield {
        problem: {
          code: 'input.too-large',
          message: `a record of ${length} bytes; at most ${MAX_RECORD} are read`,
          where: at,
        },
      }
      await skipFar(bytes, length)
      continue
    }
    while (bytes.length() < length + 64 && (await bytes.more())) {}
    const found = length < 0 ? undefined : boundary(bytes.view(), length)
    if (found !== undefined) {
      const block = bytes.view().slice(0, length)
      bytes.skip(length)
      yield { record: { fields, block, broken: false } }
      continue
    }
    // The length is wrong: the record ends where the next begins.
    let end = bytes.view().indexOf(MARK)
    while (end < 0 && bytes.length() < MAX_RECORD) {
      const searched = bytes.length()
      if (!(await bytes.more())) break
      end = bytes.view().indexOf(MARK, Math.max(0, searched - MARK.length))
    }
    const size = end < 0 ? bytes.length() : end
    const message = end < 0 && size < length ? 'the record breaks off' : 'the record is not as long as it says'
    yield { problem: { code: 'input.truncated', message, where: `${at}, ${fields['warc-target-uri'] ?? ''}` } }
    const block = trimEnd(bytes.view().slice(0, size))
    bytes.skip(size)
    yield { record: { fields, block, broken: true } }
  }
}

/** Each record is a gzip member of its own, as the standard asks, so a damaged one takes no other with it. */
async function* packedRecords(bytes: Window, where: string): AsyncGenerator<Read> {
  let wanted = 0
  while (true) {
    while (bytes.length() < Math.max(wanted, 1_024) && (await bytes.more())) {}
    const view = bytes.view()
    if (view.length === 0) return
    const at = `${where}, byte ${bytes.offset()}`
    const head = gzipHead(view)
    if (head === undefined) {
      // Zeros after the last member are padding.
      if (view.every((b) => b === 0) && !(await bytes.more())) return
      yield { problem: { code: 'input.truncated', message: 'bytes that belong to no record', where: at } }
      bytes.skip(1)
      if (!(await seek(bytes, GZIP))) return
      continue
    }
    const member = inflate(view.subarray(head), MAX_RECORD + MAX_HEAD)
    if (member.state === 'short' && view.length < MAX_MEMBER) {
      wanted = view.length * 2
      if (await bytes.more()) continue
    }
    wanted = 0
    if (member.state === 'large' || (member.state === 'short' && view.length >= MAX_MEMBER)) {
      yield* streamed(bytes, where)
      return
    }
    if (member.state !== 'done') {
      const message = member.state === 'short' ? 'the record breaks off' : 'the packed record is damaged'
      yield { problem: { code: 'input.truncated', message, where: at } }
      bytes.skip(1)
      if (!(await seek(bytes, GZIP))) return
      continue
    }
    bytes.skip(Math.min(view.length, head + member.consumed + 8))
    yield* plainRecords(openWindow(only(member.out)), at)
  }
}

/** An archive packed as one whole, or with a record too large to unpack in one piece. */
async function* streamed(bytes: Window, where: string): AsyncGenerator<Read> {
  const gunzip = createGunzip()
  let failed: Error | undefined
  gunzip.on('error', (error) => {
    failed = error
  })
  const feed = async () => {
    do {
      const part = bytes.view().slice()
      bytes.skip(part.length)
      if (failed || gunzip.destroyed) return
      if (!gunzip.write(part)) await Promise.race([once(gunzip, 'drain'), once(gunzip, 'close')]).catch(() => {})
    } while (await bytes.more())
    gunzip.end()
  }
  const fed = feed()
  const out = async function* () {
    try {
      for await (const part of gunzip) yield part as Uint8Array
    } catch {
      // Told below, after the records that came out whole.
    }
  }
  yield* plainRecords(openWindow(out()), where)
  gunzip.destroy()
  await fed
  if (failed)
    yield {
      problem: { code: 'input.truncated', message: 'the packed archive is damaged; what follows is not read', where },
    }
}

const MAX_HEAD = 65_536
const MARK = Buffer.from('\r\n\r\nWARC/1.')
const GZIP = Buffer.from([0x1f, 0x8b, 8])

/** Whether a record of `length` bytes ends here: nothing but line breaks up to the next one, or the end. */
function boundary(view: Uint8Array, length: number): true | undefined {
  if (view.length < length) return undefined
  let at = length
  while (at < view.length && at < length + 8 && (view[at] === 13 || view[at] === 10)) at++
  if (at === view.length) return true
  return startsWith(view.subarray(at), 'WARC/') ? true : undefined
}

async function skipLineBreaks(bytes: Window): Promise<void> {
  while (true) {
    const view = bytes.view()
    let n = 0
    while (n < view.length && (view[n] === 13 || view[n] === 10)) n++
    bytes.skip(n)
    if (bytes.length() > 0 || !(await bytes.more())) return
  }
}

/** Goes on to the next place where `mark` stands. False where there is none. */
async function seek(bytes: Window, mark: Buffer): Promise<boolean> {
  while (true) {
    const found = bytes.view().indexOf(mark)
    if (found >= 0) {
      bytes.skip(found)
      return true
    }
    bytes.skip(Math.max(0, bytes.length() - mark.length))
    if (!(await bytes.more())) return false
  }
}

async function skipFar(bytes: Window, length: number): Promise<void> {
  let left = length
  do {
    const n = Math.min(left, bytes.length())
    bytes.skip(n)
    left -= n
  } while (left > 0 && (await bytes.more()))
}

function trimEnd(block: Uint8Array): Uint8Array {
  let end = block.length
  while (end > 0 && end > block.length - 4 && (block[end - 1] === 13 || block[end - 1] === 10)) end--
  return block.subarray(0, end)
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
