/** What a page says of its report in JSON-LD. */

export interface LinkedArticle {
  readonly headline?: string
  readonly body?: string
  readonly published?: string
  readonly modified?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly section?: string
  readonly language?: string
  readonly url?: string
}

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Posting)$/
const MAX_DEPTH = 6
const MAX_SEEN = 2_000

type Json = { readonly [key: string]: unknown }

/** The article among a page's JSON-LD scripts; the longest-described one where there are more. Absent: undefined. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | undefined {
  let best: LinkedArticle | undefined
  let most = -1
  const names = new Map<string, string>()
  const found: Json[] = []
  let seen = 0
  const walk = (value: unknown, depth: number) => {
    if (depth > MAX_DEPTH || seen++ > MAX_SEEN || value === null || typeof value !== 'object') return
    if (Array.isArray(value)) {
      for (const v of value) walk(v, depth + 1)
      return
    }
    const node = value as Json
    if (typeof node['@id'] === 'string' && typeof node['name'] === 'string') names.set(node['@id'], node['name'])
    if ([node['@type']].flat().some((t) => typeof t === 'string' && ARTICLE.test(t))) found.push(node)
    for (const key of [
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'itemListElement',
      'author',
      'publisher',
      'hasPart',
    ]) {
      // A list of other reports is not this report.
      if (key !== 'itemListElement') walk(node[key], depth + 1)
    }
  }
  for (const script of scripts) walk(parse(script), 0)
  for (const node of found) {
    const article = articleOf(node, names)
    const told = Object.values(article).flat().filter(Boolean).length + (article.body ? 3 : 0)
    if (told > most) {
      best = article
      most = told
    }
  }
  return best
}

function articleOf(node: Json, names: ReadonlyMap<string, string>): LinkedArticle {
  const text = (v: unknown): string | undefined => {
    const first = Array.isArray(v) ? v[0] : v
    return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined
  }
  const named = (v: unknown): string[] =>
    [v].flat().flatMap((one) => {
      if (typeof one === 'string') return one.split(/\s*[;|]\s*/)
      if (one === null || typeof one !== 'object') return []
      const { name, '@id': id } = one as Json
      const own = typeof name === 'string' ? name : Array.isArray(name) ? text(name) : undefined
      return [own ?? (typeof id === 'string' ? names.get(id) : undefined)].filter((n) => n !== undefined)
    })
  const out: { -readonly [K in keyof LinkedArticle]: LinkedArticle[K] } = {
    authors: named(node['author'] ?? node['creator']).filter(Boolean),
  }
  const put = (key: Exclude<keyof LinkedArticle, 'authors'>, value: string | undefined) => {
    if (value !== undefined) out[key] = value
  }
  put('headline', text(node['headline']) ?? text(node['name']))
  put('body', text(node['articleBody']) ?? text(node['text']))
  put('published', text(node['datePublished']) ?? text(node['dateCreated']))
  put('modified', text(node['dateModified']))
  put('publisher', named(node['publisher'])[0])
  put('section', text(node['articleSection']))
  put('language', text(node['inLanguage']))
  put('url', text(node['url']) ?? text(node['@id']))
  return out
}

/** JSON as it stands on pages: in comments, with raw line breaks in strings, with commas too many. Absent: undefined. */
function parse(script: string): unknown {
  const s = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    .trim()
  if (s === '' || s.length > 3_000_000) return undefined
  try {
    return JSON.parse(s)
  } catch {
    try {
      return JSON.parse(
        s
          .replace(/[\u0000-\u001f]+/g, ' ')
          .replace(/,\s*([}\]])/g, '$1')
          .replace(/;\s*$/, ''),
      )
    } catch {
      return undefined
    }
  }
}
