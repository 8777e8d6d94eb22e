/** RSS, Atom, RDF and JSON feeds → their items, each with its full text or a link to it; OPML lists of feeds, in and out. */
import { generateOpml, parseFeed, parseOpml } from 'feedsmith'
import type { Input } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import { isoDateOf } from './html/dates.ts'
import { collapse } from './html/tree.ts'

/** One item. `html` is there where the feed brings the whole report; else `url` says where it stands. */
export type FeedItem = Input & { readonly summary?: string }

export type Feed =
  | {
      readonly ok: true
      readonly title?: string
      readonly url?: string
      readonly lang?: string
      readonly items: readonly FeedItem[]
    }
  | { readonly ok: false; readonly problem: Problem }

/** Shortest text that is taken for a whole report and not for a summary, in code units without markup. */
const FULL = 600

/**
 * Reads a feed. `base` is its own address, for links that are relative.
 * Problems: input.shape where the text is no feed. Never throws.
 */
export function feedOf(text: string, base?: string): Feed {
  let parsed: unknown
  try {
    parsed = parseFeed(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, problem: { code: 'input.shape', message: 'this is no RSS, Atom, RDF or JSON feed' } }
  }
  const { format, feed } = parsed as { format: string; feed: Json }
  const title = textOf(feed['title'])
  const lang = textOf(feed['language']) ?? textOf(at(feed, 'dc', 'languages', 0)) ?? textOf(at(feed, 'xml', 'lang'))
  const url = format === 'json' ? textOf(feed['home_page_url']) : (linkOf(feed, base) ?? undefined)
  const raw = list(feed['items'] ?? feed['entries'])
  const items = raw
    .map((item) => itemOf(item, format, title, lang, base))
    .filter((i) => i.url !== undefined || i.html !== undefined)
  return { ok: true, ...(title ? { title } : {}), ...(url ? { url } : {}), ...(lang ? { lang } : {}), items }
}

type Json = { readonly [key: string]: unknown }

function itemOf(
  item: Json,
  format: string,
  publisher: string | undefined,
  lang: string | undefined,
  base: string | undefined,
): FeedItem {
  const url =
    format === 'json' ? absolute(textOf(item['url']) ?? textOf(item['external_url']), base) : linkOf(item, base)
  const content = [
    at(item, 'content', 'encoded'),
    at(item, 'content', 'value'),
    item['content_html'],
    item['content_text'],
    item['yandex'] && at(item, 'yandex', 'fullText'),
    typeof item['content'] === 'string' ? item['content'] : undefined,
    item['description'],
    at(item, 'summary', 'value'),
    item['summary'],
  ]
    .map(textOf)
    .filter((t) => t !== undefined)
  const full = content.find((t) => plain(t).length >= FULL)
  const summary = content.map((t) => collapse(plain(t))).find((t) => t !== '')
  const published = [
    item['pubDate'],
    at(item, 'dc', 'dates', 0),
    at(item, 'dc', 'date'),
    item['published'],
    item['date_published'],
    at(item, 'dcterms', 'created', 0),
    item['updated'],
  ]
    .map(textOf)
    .filter((t) => t !== undefined)
    .map(isoDateOf)
    .find((d) => d !== undefined)
  const authors = [
    ...[item['authors'] ?? []].flat().map((a) => textOf(at(a, 'name')) ?? textOf(a)),
    ...[at(item, 'dc', 'creators') ?? []].flat().map(textOf),
    textOf(item['author']),
  ].filter((t) => t !== undefined)
  const title = textOf(item['title'])
  const id = textOf(at(item, 'guid', 'value')) ?? textOf(item['id']) ?? url
  return {
    ...(id ? { id } : {}),
    ...(url ? { url } : {}),
    ...(title ? { title: collapse(plain(title)) } : {}),
    ...(published ? { published } : {}),
    ...(authors.length > 0 ? { byline: [...new Set(authors)].join(', ') } : {}),
    ...(publisher ? { publisher: collapse(publisher) } : {}),
    ...(full
      ? {
          html: `<html${lang ? ` lang="${lang.replace(/[^\w-]/g, '')}"` : ''}><body><article>${full}</article></body></html>`,
        }
      : {}),
    ...(summary ? { summary } : {}),
  }
}

/** The item's own page: an alternate link, or one without a kind. */
function linkOf(item: Json, base: string | undefined): string | undefined {
  if (typeof item['link'] === 'string') return absolute(item['link'], base)
  const links = list(item['links'])
  const link = links.find((l) => l['rel'] === undefined || l['rel'] === 'alternate') ?? undefined
  const id = textOf(at(item, 'guid', 'value'))
  return absolute(textOf(link?.['href']) ?? (id && /^https?:/.test(id) ? id : undefined), base)
}

function absolute(url: string | undefined, base: string | undefined): string | undefined {
  if (url === undefined) return undefined
  try {
    const made = new URL(url.trim(), base)
    return made.protocol === 'http:' || made.protocol === 'https:' ? made.href : undefined
  } catch {
    return undefined
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (value !== null && typeof value === 'object' && 'value' in value) return textOf((value as Json)['value'])
  return undefined
}
const list = (value: unknown): Json[] =>
  Array.isArray(value) ? value.filter((v) => v !== null && typeof v === 'object') : []
const at = (value: unknown, ...path: readonly (string | number)[]): unknown => {
  let v = value
  for (const key of path) v = v !== null && typeof v === 'object' ? (v as Json)[key] : undefined
  return v
}
const plain = (html: string): string => html.replace(/<[^<>]{0,2000}>/g, ' ')

/** One feed of a list of feeds. */
export interface Subscription {
  readonly title: string
  /** Address of the feed. */
  readonly feed: string
  /** Address of the site. */
  readonly site?: string
}

/** The feeds of an OPML list, out of all its folders. Absent: undefined where the text is no OPML. */
export function subscriptionsOf(opml: string): readonly Subscription[] | undefined {
  let body: unknown
  try {
    body = (parseOpml(opml.replace(/^\uFEFF/, '')) as Json)['body']
  } catch {
    return undefined
  }
  const out: Subscription[] = []
  const walk = (outlines: unknown, depth: number) => {
    for (const o of list(outlines)) {
      const feed = absolute(textOf(o['xmlUrl']), undefined)
      const site = absolute(textOf(o['htmlUrl']), undefined)
      if (feed) out.push({ title: textOf(o['title']) ?? textOf(o['text']) ?? feed, feed, ...(site ? { site } : {}) })
      if (depth < 20) walk(o['outlines'], depth + 1)
    }
  }
  walk(at(body, 'outlines'), 0)
  return out
}

/** Writes a list of feeds as OPML 2.0. */
export function opmlOf(title: string, subscriptions: readonly Subscription[]): string {
  const outlines = subscriptions.map((s) => ({
    text: s.title,
    title: s.title,
    type: 'rss',
    xmlUrl: s.feed,
    ...(s.site ? { htmlUrl: s.site } : {}),
  }))
  return generateOpml({ head: { title }, body: { outlines } }) as string
}
