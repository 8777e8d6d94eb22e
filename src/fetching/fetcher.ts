/** Fetches pages politely: robots.txt, one request at a time to a host, delays, retries, limits, and public addresses only. */
import { createHash } from 'node:crypto'
import { Agent, type Dispatcher, request } from 'undici'
import type { Problem } from '../model/problem.ts'
import { guardedLookup, isPrivateAddress, literalAddress } from './address.ts'
import { unpack } from './body.ts'
import { MAX_ROBOTS, type Rules, rulesOf } from './robots.ts'

/** The name by which robots.txt files may speak to this program. */
export const PRODUCT = 'roznamcha'

export interface FetchLimits {
  /** User-Agent header; it begins with the product name. */
  readonly userAgent: string
  /** Whether loopback, private and link-local addresses may be fetched: all of them, or those named. Absent: none. */
  readonly allowPrivate?: boolean | readonly string[]
  /** Largest body, unpacked, in bytes. */
  readonly maxBytes?: number
  /** For one request, from the first byte sent to the last received. */
  readonly timeoutMs?: number
  /** Least time between two requests to one host. */
  readonly delayMs?: number
  readonly retries?: number
  readonly maxRedirects?: number
  readonly signal?: AbortSignal
}

/** What was known of a page from before: the server is asked only for what changed. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

export interface Fetched {
  readonly ok: true
  /** The address it was found at, after redirects. */
  readonly url: string
  /** 304 where it is unchanged; then there are no bytes. */
  readonly status: number
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly charset?: string
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string
  /** ISO 8601, UTC. */
  readonly retrieved: string
  readonly validators: Validators
}

export type FetchResult = Fetched | { readonly ok: false; readonly problem: Problem }

export interface Fetcher {
  /** Problems: input.fetch, with the reason; input.too-large. Never throws. */
  fetch(url: string, known?: Validators): Promise<FetchResult>
  close(): Promise<void>
}

interface Host {
  /** Ends when the request before has ended and the delay is over. */
  turn: Promise<void>
  rules: Promise<Rules> | undefined
}

/** Opens a fetcher. One is enough for a run: it remembers each host's rules and when it was last asked. */
export function openFetcher(limits: FetchLimits): Fetcher {
  const {
    allowPrivate = false,
    maxBytes = 20_000_000,
    timeoutMs = 30_000,
    delayMs = 1_000,
    retries = 2,
    maxRedirects = 5,
    signal,
  } = limits
  const mayReach = (address: string): boolean =>
    !isPrivateAddress(address) ||
    allowPrivate === true ||
    (Array.isArray(allowPrivate) && allowPrivate.includes(address))
  const agent = new Agent({
    connect: { timeout: Math.min(10_000, timeoutMs), lookup: guardedLookup(mayReach) },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    maxHeaderSize: 65_536,
    connections: 1,
    pipelining: 0,
  })
  const hosts = new Map<string, Host>()

  const hostOf = (url: URL): Host => {
    let host = hosts.get(url.origin)
    if (!host) {
      host = { turn: Promise.resolve(), rules: undefined }
      hosts.set(url.origin, host)
    }
    return host
  }

  const once = async (url: URL, known: Validators | undefined, limit: number): Promise<Answer> => {
    const literal = literalAddress(url)
    if (literal && !mayReach(literal)) return { refused: `${literal} is not a public address` }
    const abort = AbortSignal.timeout(timeoutMs)
    const response = await request(url, {
      dispatcher: agent,
      signal: signal ? AbortSignal.any([abort, signal]) : abort,
      headers: {
        'user-agent': limits.userAgent,
        accept:
          'text/html,application/xhtml+xml,application/xml;q=0.9,application/rss+xml,application/atom+xml,application/feed+json,*/*;q=0.5',
        'accept-language': 'ur,ru,en;q=0.8',
        'accept-encoding': 'gzip, deflate, br',
        ...(known?.etag ? { 'if-none-match': known.etag } : {}),
        ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
      },
    })
    return { response, packed: await bodyOf(response, limit) }
  }

  /** In its turn: after the request before it to the same host, and the delay. */
  const inTurn = async <T>(url: URL, wait: number, ask: () => Promise<T>): Promise<T> => {
    const host = hostOf(url)
    const before = host.turn
    let done = () => {}
    host.turn = new Promise<void>((resolve) => {
      done = resolve
    })
    await before
    try {
      return await ask()
    } finally {
      sleep(wait, signal).then(done)
    }
  }

  const rulesFor = (url: URL): Promise<Rules> => {
    const host = hostOf(url)
    host.rules ??= readRules(url)
    return host.rules
  }

  const readRules = async (url: URL): Promise<Rules> => {
    let at = new URL('/robots.txt', url)
    const first = at.href
    try {
      for (let hop = 0; hop <= maxRedirects; hop++) {
        const target = at
        const answer = await inTurn(target, 0, () => once(target, undefined, MAX_ROBOTS))
        if ('refused' in answer) return rulesOf(first, undefined, '', PRODUCT)
        const { statusCode, headers } = answer.response
        const next = redirectOf(statusCode, headers, at)
        if (next) {
          at = next
          continue
        }
        const body = answer.packed ? unpack(answer.packed, one(headers['content-encoding']), MAX_ROBOTS * 4) : undefined
        return rulesOf(first, statusCode, body?.ok ? new TextDecoder().decode(body.bytes) : '', PRODUCT)
      }
      return rulesOf(first, 404, '', PRODUCT)
    } catch {
      return rulesOf(first, undefined, '', PRODUCT)
    }
  }

  const fetchOne = async (address: string, known?: Validators): Promise<FetchResult> => {
    const fail = (message: string, code: Problem['code'] = 'input.fetch'): FetchResult => ({
      ok: false,
      problem: { code, message, where: address },
    })
    let at: URL
    try {
      at = new URL(address)
    } catch {
      return fail('this is no web address')
    }
    for (let hop = 0; ; hop++) {
      if (at.protocol !== 'http:' && at.protocol !== 'https:') return fail(`${at.protocol} addresses are not fetched`)
      if (hop > maxRedirects) return fail(`it leads on more than ${maxRedirects} times`)
      const literal = literalAddress(at)
      if (literal && !mayReach(literal)) return fail(`${literal} is not a public address`)
      const rules = await rulesFor(at)
      if (!rules.allows(at.href)) return fail('the site’s robots.txt does not allow it, or could not be read')
      const wait = Math.max(delayMs, rules.delayMs ?? 0)
      let answer: Answer | undefined
      let why = ''
      for (let attempt = 0; attempt <= retries; attempt++) {
        if (signal?.aborted) return fail('the run was stopped')
        const target: URL = at
        try {
          answer = await inTurn(target, wait, () => once(target, known, maxBytes))
        } catch (error) {
          why = reasonOf(error)
          if ((error as NodeJS.ErrnoException).code === 'EPRIVATE') break
          await sleep(wait * 2 ** attempt, signal)
          continue
        }
        if ('refused' in answer) return fail(answer.refused)
        const { statusCode, headers } = answer.response
        if (statusCode !== 429 && statusCode !== 503) break
        why = `the server answers ${statusCode}`
        if (attempt < retries)
          await sleep(
            Math.min(retryAfter(one(headers['retry-after'])) ?? wait * 2 ** (attempt + 1), MAX_WAIT_MS),
            signal,
          )
      }
      if (!answer || 'refused' in answer) return fail(why || 'it could not be fetched')
      const { response, packed } = answer
      const { statusCode, headers } = response
      const next = redirectOf(statusCode, headers, at)
      if (next) {
        at = next
        continue
      }
      const validators: Validators = {
        ...(one(headers['etag']) ? { etag: one(headers['etag'])! } : {}),
        ...(one(headers['last-modified']) ? { lastModified: one(headers['last-modified'])! } : {}),
      }
      const retrieved = new Date().toISOString()
      if (statusCode === 304)
        return {
          ok: true,
          url: at.href,
          status: 304,
          bytes: new Uint8Array(),
          mediaType: '',
          sha256: '',
          retrieved,
          validators,
        }
      if (statusCode !== 200 && statusCode !== 203) return fail(`the server answers ${statusCode}`)
      if (!packed) return fail(`more than ${maxBytes} bytes`, 'input.too-large')
      const body = unpack(packed, one(headers['content-encoding']), maxBytes)
      if (!body.ok)
        return body.why === 'too-large'
          ? fail(`it unpacks to more than ${maxBytes} bytes`, 'input.too-large')
          : fail('the packed body is damaged')
      const contentType = one(headers['content-type']) ?? ''
      const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1]
      return {
        ok: true,
        url: at.href,
        status: statusCode,
        bytes: body.bytes,
        mediaType: contentType.split(';')[0]!.trim().toLowerCase(),
        ...(charset ? { charset } : {}),
        sha256: createHash('sha256').update(body.bytes).digest('hex'),
        retrieved,
        validators,
      }
    }
  }

  return { fetch: fetchOne, close: () => agent.destroy() }
}

type Answer =
  | { readonly refused: string }
  /** `packed` is absent where the body is larger than the limit. */
  | { readonly response: Dispatcher.ResponseData; readonly packed: Uint8Array | undefined }

const MAX_WAIT_MS = 60_000

async function bodyOf(response: Dispatcher.ResponseData, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    size += (chunk as Uint8Array).length
    if (size > limit) {
      response.body.destroy()
      return undefined
    }
    chunks.push(chunk as Uint8Array)
  }
  return Buffer.concat(chunks)
}

function redirectOf(status: number, headers: Dispatcher.ResponseData['headers'], at: URL): URL | undefined {
  if (status !== 301 && status !== 302 && status !== 303 && status !== 307 && status !== 308) return undefined
  const to = one(headers['location'])
  if (to === undefined) return undefined
  try {
    return new URL(to, at)
  } catch {
    return undefined
  }
}

const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header)

/** Retry-After in milliseconds: seconds, or a date. Absent: undefined. */
function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now())
}

function reasonOf(error: unknown): string {
  const e = error as NodeJS.ErrnoException & { cause?: { code?: string; message?: string } }
  const code = e.code ?? e.cause?.code
  if (code === 'EPRIVATE') return e.message
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host'
  if (code === 'ECONNREFUSED') return 'the server refuses the connection'
  if (e.name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code ?? '')) return 'the server takes too long'
  return e.message || String(error)
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  if (ms <= 0 || signal?.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    timer.unref()
    signal?.addEventListener('abort', end)
  })
}
