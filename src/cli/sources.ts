/** Where a command's reports come from: files, web archives, feeds, the web. */
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pagesOfArchive } from '../fetching/archive.ts'
import { type Fetched, type Fetcher, openFetcher, PRODUCT } from '../fetching/fetcher.ts'
import { keeping } from '../fetching/keep.ts'
import type { Input } from '../model/document.ts'
import { RoznamchaError } from '../model/error.ts'
import type { Problem } from '../model/problem.ts'
import { decode } from '../readers/decode.ts'
import { feedOf, subscriptionsOf } from '../readers/feed.ts'
import type { Option, World } from './command.ts'
import { type Arrived, inputs } from './inputs.ts'
import { VERSION } from './version.ts'

/** The options of every command that reads from elsewhere than files. */
export const sourceOptions: readonly Option[] = [
  { flags: '--warc <file>', help: 'a web archive (WARC, plain or gzip); "-" for standard input' },
  { flags: '--url <url>', help: 'a page on the web' },
  { flags: '--urls <file>', help: 'addresses of pages, one a line; "-" for standard input' },
  { flags: '--feed <url>', help: 'a feed (RSS, Atom, RDF, JSON) or an OPML list of feeds: its address, or a file' },
  { flags: '--keep <folder>', help: 'keep what is fetched, with hash and time, and ask only for what changed' },
  { flags: '--delay <seconds>', help: 'rest between two requests to one host', fallback: '1' },
  { flags: '--contact <address>', help: 'how a site may reach you; sent with each request' },
  { flags: '--allow-private', help: 'fetch loopback, private and link-local addresses too' },
]

type Options = { readonly [name: string]: string | boolean | undefined }

/** How many addresses are on their way at once; a host is asked one at a time whatever this is. */
const AT_ONCE = 8

/**
 * The inputs that the options name, in order; files and standard input where they name none.
 * Throws: RoznamchaError `usage` where two sources are named at once.
 */
export async function* arrivals(
  files: readonly string[],
  options: Options,
  defaults: Input,
  world: World,
): AsyncGenerator<Arrived> {
  const { warc, url, urls, feed } = options as { readonly [k: string]: string | undefined }
  const named = [warc, url, urls, feed].filter((o) => o !== undefined)
  if (named.length > 1 || (named.length === 1 && files.length > 0))
    throw new RoznamchaError('usage', 'name files, --warc, --url, --urls or --feed: one of them')
  if (named.length === 0) yield* inputs({ files, jsonl: options['jsonl'] === true, defaults }, world)
  else if (warc !== undefined) yield* archived(warc, defaults, world)
  else {
    const fetcher = await openedFetcher(options, world)
    try {
      if (feed !== undefined) yield* fromFeeds(feed, fetcher, defaults)
      else yield* fetched(url !== undefined ? [url] : addresses(urls!, world), fetcher, defaults)
    } finally {
      await fetcher.close()
    }
  }
}

async function openedFetcher(options: Options, world: World): Promise<Fetcher> {
  const delay = Number(options['delay'] ?? '1')
  if (!(delay >= 0 && delay <= 3_600))
    throw new RoznamchaError('usage', `--delay: "${options['delay']}" is no number of seconds`)
  const contact = typeof options['contact'] === 'string' ? `; ${options['contact'].replace(/[^\x20-\x7e]/g, '')}` : ''
  const fetcher = openFetcher({
    userAgent: `${PRODUCT}/${VERSION} (reads news reports${contact})`,
    allowPrivate: options['allowPrivate'] === true,
    delayMs: delay * 1_000,
    signal: world.signal,
  })
  return typeof options['keep'] === 'string' ? keeping(fetcher, options['keep']) : fetcher
}

async function* archived(file: string, defaults: Input, world: World): AsyncGenerator<Arrived> {
  const where = file === '-' ? 'standard input' : file
  const stream = file === '-' ? world.stdin : createReadStream(file, { highWaterMark: 1 << 20 })
  try {
    for await (const one of pagesOfArchive(stream as AsyncIterable<Uint8Array>, where)) {
      if ('problem' in one) {
        yield one
        continue
      }
      const { id, url, retrieved, bytes, charset, mediaType } = one.page
      const day = retrieved && /^\d{4}-\d\d-\d\dT/.test(retrieved) ? { capture: { retrieved } } : {}
      yield inputOf(bytes, charset, mediaType, { ...defaults, id, ...(url ? { url } : {}), ...day }, `${where}, ${url}`)
    }
  } catch (error) {
    yield { problem: unreadable(error, where) }
  }
}

function inputOf(
  bytes: Uint8Array,
  charset: string | undefined,
  mediaType: string,
  about: Input,
  where: string,
): Arrived {
  const id = about.id !== undefined ? { id: about.id } : {}
  const decoded = decode(bytes, charset)
  if (!decoded.ok) return { problem: { ...decoded.problem, where }, ...id }
  const field = mediaType === 'text/plain' ? 'text' : 'html'
  return { input: { ...about, [field]: decoded.text }, problems: decoded.problems.map((p) => ({ ...p, where })), where }
}

async function* addresses(file: string, world: World): AsyncGenerator<string> {
  const stream = file === '-' ? world.stdin : createReadStream(file)
  let rest = ''
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    rest += Buffer.from(chunk).toString('utf8')
    const lines = rest.split(/\r?\n/)
    rest = lines.pop()!
    for (const line of lines) if (line.trim() && !line.startsWith('#')) yield line.trim()
  }
  if (rest.trim() && !rest.startsWith('#')) yield rest.trim()
}

/** Fetches in order, a few ahead of the one that is being read. */
async function* fetched(
  urls: Iterable<string> | AsyncIterable<string>,
  fetcher: Fetcher,
  defaults: Input,
  more: (url: string) => Input = () => ({}),
): AsyncGenerator<Arrived> {
  const waiting: Promise<Arrived>[] = []
  try {
    for await (const url of urls) {
      waiting.push(arrivedFrom(url, fetcher, { ...defaults, ...more(url) }))
      if (waiting.length >= AT_ONCE) yield await waiting.shift()!
    }
  } catch (error) {
    yield { problem: unreadable(error, 'the list of addresses') }
  }
  while (waiting.length > 0) yield await waiting.shift()!
}

const PAGES = /^(?:|text\/html|application\/xhtml\+xml|text\/plain)$/

async function arrivedFrom(url: string, fetcher: Fetcher, about: Input): Promise<Arrived> {
  const got = await fetcher.fetch(url)
  if (!got.ok) return { problem: got.problem, id: about.id ?? url }
  if (!PAGES.test(got.mediaType))
    return {
      problem: { code: 'input.fetch', message: `it is ${got.mediaType}, not a page`, where: url },
      id: about.id ?? url,
    }
  return inputOf(
    got.bytes,
    got.charset,
    got.mediaType,
    { id: url, ...about, url: got.url, capture: captureOf(got) },
    url,
  )
}

const captureOf = ({ sha256, retrieved }: Fetched) => ({ sha256, retrieved })

async function* fromFeeds(from: string, fetcher: Fetcher, defaults: Input): AsyncGenerator<Arrived> {
  const taken = await textFrom(from, fetcher)
  if ('problem' in taken) {
    yield taken
    return
  }
  const feeds = /<opml[\s>]/i.test(taken.text.slice(0, 2_000)) ? subscriptionsOf(taken.text) : undefined
  if (!feeds) {
    yield* itemsOf(taken.text, from, fetcher, defaults)
    return
  }
  for (const { feed } of feeds) {
    const one = await textFrom(feed, fetcher)
    if ('problem' in one) yield one
    else yield* itemsOf(one.text, feed, fetcher, defaults)
  }
}

async function* itemsOf(text: string, from: string, fetcher: Fetcher, defaults: Input): AsyncGenerator<Arrived> {
  const feed = feedOf(text, /^https?:/i.test(from) ? from : undefined)
  if (!feed.ok) {
    yield { problem: { ...feed.problem, where: from } }
    return
  }
  for (const { summary: _, html, ...item } of feed.items) {
    if (html !== undefined) yield { input: { ...defaults, ...item, html }, problems: [], where: item.url ?? from }
    // The page itself says more of its byline and dates than the feed does.
    else yield await arrivedFrom(item.url!, fetcher, { ...defaults, ...item })
  }
}

async function textFrom(
  from: string,
  fetcher: Fetcher,
): Promise<{ readonly text: string } | { readonly problem: Problem }> {
  let bytes: Uint8Array
  let charset: string | undefined
  if (/^https?:/i.test(from)) {
    const got = await fetcher.fetch(from)
    if (!got.ok) return got
    bytes = got.bytes
    charset = got.charset
  } else {
    try {
      bytes = await readFile(from)
    } catch (error) {
      return { problem: unreadable(error, from) }
    }
  }
  const decoded = decode(bytes, charset)
  return decoded.ok ? { text: decoded.text } : { problem: { ...decoded.problem, where: from } }
}

function unreadable(error: unknown, where: string): Problem {
  const { code, message } = error as NodeJS.ErrnoException
  const why = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'it may not be read' : message
  return { code: 'input.unreadable', message: why, where }
}
