/** Web archives (WARC, plain or gzip) → their pages, one at a time, in flat memory; what is damaged is named and passed over. */
import type { Problem } from '../model/problem.ts'
import { dechunk, unpack } from './body.ts'
import { fieldsOf, latin, splitHead, startsWith } from './head.ts'
import { MAX_RECORD, recordsOf, type WarcRecord } from './warc.ts'

/** One response of an archive that may hold a page. */
export interface ArchivedPage {
  /** WARC-Record-ID without its brackets. */
  readonly id: string
  readonly url: string
  /** WARC-Date: when it was retrieved, ISO 8601 in UTC. */
  readonly retrieved?: string
  /** The body, unpacked. */
  readonly bytes: Uint8Array
  /** What the HTTP header says of its characters. */
  readonly charset?: string
  readonly mediaType: string
}

export type Archived = { readonly page: ArchivedPage } | { readonly problem: Problem }

const PAGE_TYPES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/

/** The pages of an archive, in order. A record that cannot be read is a problem; the rest is read. */
export async function* pagesOfArchive(source: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Archived> {
  for await (const one of recordsOf(source, where)) {
    if ('problem' in one) {
      yield one
      continue
    }
    const archived = pageOfRecord(one.record, where)
    if (archived) yield archived
  }
}

/** A record's page. Absent: undefined where the record holds none (a request, a picture, a redirect). */
export function pageOfRecord({ fields, block, broken }: WarcRecord, where: string): Archived | undefined {
  const type = fields['warc-type']
  if (type !== 'response' && type !== 'resource') return undefined
  const url = (fields['warc-target-uri'] ?? '').replace(/^<|>$/g, '')
  const id = (fields['warc-record-id'] ?? url).replace(/^<|>$/g, '')
  const at = `${where}, ${url || id}`
  let bytes = block
  let contentType = fields['content-type'] ?? ''
  if (/^application\/http/i.test(contentType) || (type === 'response' && startsWith(block, 'HTTP/'))) {
    const http = splitHead(block, 0, block.length)
    if (!http)
      return { problem: { code: 'input.truncated', message: 'the record breaks off in its HTTP header', where: at } }
    const head = fieldsOf(latin(block.subarray(0, http.headEnd)))
    const status = /^HTTP\/\S+\s+(\d{3})/.exec(latin(block.subarray(0, 40)))?.[1]
    if (status !== '200' && status !== '203') return undefined
    contentType = head['content-type'] ?? ''
    const media = mediaTypeOf(contentType)
    if (media !== '' && !PAGE_TYPES.test(media)) return undefined
    bytes = block.subarray(http.bodyStart)
    if (/chunked/i.test(head['transfer-encoding'] ?? '')) bytes = dechunk(bytes) ?? bytes
    const unpacked = unpack(bytes, head['content-encoding'], MAX_RECORD)
    if (unpacked.ok) bytes = unpacked.bytes
    else if (unpacked.why === 'too-large')
      return {
        problem: { code: 'input.too-large', message: `the body unpacks to more than ${MAX_RECORD} bytes`, where: at },
      }
    // A body that was unpacked before it was stored keeps the header that says it is packed.
    else if (bytes[0] === 0x1f && bytes[1] === 0x8b)
      return { problem: { code: 'input.truncated', message: 'the packed body is damaged', where: at } }
  } else if (!PAGE_TYPES.test(mediaTypeOf(contentType))) return undefined
  if (bytes.length === 0)
    return broken
      ? { problem: { code: 'input.truncated', message: 'the record breaks off before its body', where: at } }
      : undefined
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]
  const retrieved = fields['warc-date']
  return {
    page: {
      id,
      url,
      ...(retrieved ? { retrieved } : {}),
      bytes,
      ...(charset ? { charset } : {}),
      mediaType: mediaTypeOf(contentType) || 'text/html',
    },
  }
}

const mediaTypeOf = (contentType: string): string => contentType.split(';')[0]!.trim().toLowerCase()
