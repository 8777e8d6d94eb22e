/** What a page says about itself: JSON-LD first, then OpenGraph and other meta elements, microdata, and what is shown. */
import { foldPhrase } from '../../text/fold.ts'
import { isoDateOf } from './dates.ts'
import { type LinkedArticle, linkedArticle } from './linked.ts'
import { collapse, type Element, eachElement, textOf } from './tree.ts'

export interface Metadata {
  readonly title?: string
  readonly byline?: string
  /** ISO 8601: a date, or a date-time with its offset. */
  readonly published?: string
  readonly modified?: string
  readonly publisher?: string
  readonly section?: string
  /** BCP 47, as the page says: it may be wrong. */
  readonly lang?: string
  /** The canonical address. */
  readonly url?: string
  /** The report's text as JSON-LD gives it, without paragraphs as a rule. */
  readonly body?: string
  /** Texts that may hold the date in words, the likeliest first. */
  readonly dateTexts: readonly string[]
}

interface Seen {
  readonly meta: Map<string, string>
  readonly item: Map<string, string>
  readonly scripts: string[]
  readonly headings: string[]
  readonly times: string[]
  readonly dateTexts: string[]
  readonly bylines: string[]
  title?: string
  canonical?: string
  lang?: string
}

const DATE_CLASS =
  /(?:^|[\s_-])(?:date|datetime|time|timestamp|published|pubdate|publish-?date|post-?date|created)(?:$|[\s_-])/i
const BYLINE_CLASS = /(?:^|[\s_-])(?:byline|author|author-?name|authors|writer|reporter)(?:$|[\s_-])/i

export function metadataOf(root: Element): Metadata {
  const seen = gather(root)
  const { meta, item } = seen
  const linked: LinkedArticle = linkedArticle(seen.scripts) ?? { authors: [] }
  const first = (...names: string[]) => {
    for (const n of names) {
      const v = meta.get(n)
      if (v) return v
    }
    return undefined
  }
  const publisher =
    linked.publisher ??
    first('og:site_name', 'application-name', 'dc.publisher', 'twitter:site')?.replace(/^@/, '') ??
    item.get('publisher')
  const published = firstDate(
    linked.published,
    first(
      'article:published_time',
      'article:published',
      'og:published_time',
      'published_time',
      'og:article:published_time',
    ),
    item.get('datePublished'),
    first(
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'publishdate',
      'pubdate',
      'publish-date',
      'publication_date',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'dc.date',
      'mediator_published_time',
      'cxenseparse:recs:publishtime',
      'date',
      'article.published',
      'created',
      'originalpublicationdate',
    ),
    ...seen.times,
    item.get('dateCreated'),
  )
  const modified = firstDate(
    linked.modified,
    first(
      'article:modified_time',
      'og:updated_time',
      'article:modified',
      'last-modified',
      'dcterms.modified',
      'dc.date.modified',
    ),
    item.get('dateModified'),
  )
  const byline = bylineOf(
    linked,
    [
      first('author', 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'mediator_author'),
      item.get('author'),
    ],
    seen.bylines,
    publisher,
  )
  const section = linked.section ?? first('article:section', 'parsely-section', 'mediator_theme', 'section')
  const lang = seen.lang ?? linked.language ?? first('content-language', 'og:locale', 'dc.language')
  const url = seen.canonical ?? first('og:url') ?? linked.url
  const title = titleOf(seen, linked, first('og:title', 'twitter:title', 'dc.title', 'parsely-title'), publisher)
  return {
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(publisher ? { publisher: collapse(publisher) } : {}),
    ...(section ? { section: collapse(section) } : {}),
    ...(lang ? { lang: lang.replace('_', '-') } : {}),
    ...(url && /^https?:\/\//i.test(url) ? { url } : {}),
    ...(linked.body ? { body: linked.body } : {}),
    dateTexts: seen.dateTexts,
  }
}

function gather(root: Element): Seen {
  const seen: Seen = {
    meta: new Map(),
    item: new Map(),
    scripts: [],
    headings: [],
    times: [],
    dateTexts: [],
    bylines: [],
  }
  const { meta, item } = seen
  eachElement(root, (e) => {
    const { tag, attributes: a } = e
    if (tag === 'meta') {
      const name = (a['property'] ?? a['name'] ?? a['http-equiv'] ?? '').toLowerCase()
      if (name && a['content']?.trim() && !meta.has(name)) meta.set(name, a['content'].trim())
    } else if (tag === 'script') {
      if (/ld\+json/i.test(a['type'] ?? '') && seen.scripts.length < 50)
        seen.scripts.push(e.children.filter((c) => typeof c === 'string').join(''))
    } else if (tag === 'title') {
      if (seen.title === undefined && !within(e, 'svg')) seen.title = textOf(e)
    } else if (tag === 'h1') {
      const text = textOf(e)
      if (text && seen.headings.length < 20) seen.headings.push(text)
    } else if (tag === 'link') {
      if (/\bcanonical\b/i.test(a['rel'] ?? '') && a['href']) seen.canonical ??= a['href'].trim()
    } else if (tag === 'html') {
      if (a['lang']) seen.lang = a['lang'].trim()
    } else if (tag === 'time' && seen.times.length < 5) {
      if (a['datetime']) seen.times.push(a['datetime'])
      seen.dateTexts.push(textOf(e).slice(0, 120))
    }
    if (a['itemprop'] && item.size < 50) {
      const value =
        a['content'] ??
        a['datetime'] ??
        (/^date|^author|^publisher/.test(a['itemprop']) ? textOf(e).slice(0, 200) : undefined)
      for (const p of a['itemprop'].split(/\s+/)) if (value && !item.has(p)) item.set(p, value)
    }
    const names = a['class'] ?? a['id']
    if (names === undefined || tag === 'body' || tag === 'html') return
    if (seen.dateTexts.length < 12 && DATE_CLASS.test(names)) {
      const text = textOf(e)
      if (text.length >= 6 && text.length <= 120) seen.dateTexts.push(text)
    }
    if (seen.bylines.length < 4 && (BYLINE_CLASS.test(names) || /\bauthor\b/.test(a['rel'] ?? ''))) {
      const text = textOf(e)
      if (text.length >= 3 && text.length <= 120) seen.bylines.push(text)
    }
  })
  return seen
}

const within = (e: Element, tag: string): boolean => {
  for (let p = e.parent; p; p = p.parent) if (p.tag === tag) return true
  return false
}

function firstDate(...written: readonly (string | undefined)[]): string | undefined {
  for (const w of written) {
    const date = w === undefined ? undefined : isoDateOf(w)
    if (date) return date
  }
  return undefined
}

function bylineOf(
  linked: LinkedArticle,
  told: readonly (string | undefined)[],
  shown: readonly string[],
  publisher: string | undefined,
) {
  const isName = (n: string) => n.length <= 120 && !/https?:|www\.|@\w+\.\w|\p{N}/iu.test(n)
  const outlet = publisher === undefined ? undefined : foldPhrase(publisher)
  const names = linked.authors.filter((n) => isName(n) && foldPhrase(n) !== outlet)
  if (names.length > 0) return [...new Set(names.map(collapse))].slice(0, 8).join(', ')
  for (const n of [...told, ...shown.slice(0, 2)]) {
    const clean =
      n === undefined
        ? ''
        : collapse(n).replace(/^(?:(?:authored |written |posted |reported )?by|автор|авторы|текст|تحریر)\s*:?\s+/i, '')
    if (clean && isName(clean) && foldPhrase(clean) !== outlet) return clean
  }
  return undefined
}

/** What joins a title and the name of a site. */
const JOINT = /\s+[|—–·•»:-]\s+|\s*[|»]\s*/g

const JOINT_BEFORE_END = /\s[|—–·•»:-]\s+\S/

/** Whether a third of the words of the shorter stand in the longer, two at least. */
function alike(a: string, b: string): boolean {
  const words = (t: string) => new Set(foldPhrase(t).match(/[\p{L}\p{N}]+/gu) ?? [])
  const [x, y] = [words(a), words(b)]
  let both = 0
  for (const w of x) if (y.has(w)) both++
  return both >= 2 && both * 3 >= Math.min(x.size, y.size)
}

function titleOf(
  seen: Seen,
  linked: LinkedArticle,
  social: string | undefined,
  publisher: string | undefined,
): string | undefined {
  const told = [linked.headline, social, seen.title]
    .filter((t) => t !== undefined && t.trim() !== '')
    .map((t) => collapse(t!))
  // The heading shown is the surest, where something else on the page agrees with it.
  for (const h of seen.headings) {
    const folded = foldPhrase(h)
    if (folded.length >= 8 && told.some((t) => foldPhrase(t).includes(folded) || folded.includes(foldPhrase(t))))
      return h
  }
  // What is told to search engines is often another wording of the one heading that is shown.
  const [only, ...more] = seen.headings
  if (only !== undefined && more.length === 0 && only.length <= 250 && told.some((t) => alike(t, only))) return only
  // An outlet that gives its own name for a title: the document's title says more.
  const best = told.find(
    (t) =>
      !seen.title ||
      t.length * 2 > seen.title.length ||
      !JOINT_BEFORE_END.test(seen.title) ||
      !collapse(seen.title).endsWith(t),
  )
  if (best === undefined) return seen.headings.length === 1 ? seen.headings[0] : undefined
  return withoutSite(withoutSite(best, publisher), publisher)
}

function withoutSite(title: string, publisher: string | undefined): string {
  const parts = title.split(JOINT)
  if (parts.length < 2) return title
  const last = parts.at(-1)!
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/[\s|—–·•»:-]+$/, '')
  const isSite =
    publisher !== undefined && foldPhrase(last).replace(/\W/gu, '') === foldPhrase(publisher).replace(/\W/gu, '')
  const bars = /[|»]\s*[^|»]*$/.test(title)
  return (isSite || bars || last.length <= 25) && cut.length >= last.length ? cut : title
}
