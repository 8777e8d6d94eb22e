/** Where the server's addresses stand as files, and links from one file to another. */

import { VERDICTS } from '../model/follow-up.ts'
import { nameOf } from '../model/id.ts'
import { findWords } from '../server/words/index.ts'

/** What must be known of a register to tell which file an address stands for. */
export interface Known {
  /** The page of the person of a side ('-' for none) who is called so, or who is only quoted by that name. Absent: undefined where there is no page. */
  person(side: string, name: string): string | undefined
  /** The file, and the place in it, where a list of entries comes to a month. Absent: undefined where it never does. */
  month(list: string, month: string): string | undefined
  hasBody(id: string): boolean
  hasPair(pair: string): boolean
  /** Whether there is a list of this name. */
  hasList(list: string): boolean
  /** The file of an export of all entries. */
  download(name: string, language: string | undefined): string | undefined
}

/** The name of the list that holds what a choice of entries holds: "party-PK", "party-PK-RU"; '' for all entries. */
export function listOf(query: URLSearchParams): string | undefined {
  const given = [...query].filter(([name]) => name !== 'month' && name !== 'page' && name !== 'after')
  if (given.length === 0) return ''
  const [name] = given[0]!
  if (given.some(([n]) => n !== name)) return undefined
  const values = given.map(([, value]) => value).sort()
  if (name === 'party' || name === 'country')
    // Parties that are no states (organisations) may be called anything.
    return `${name}-${values.map((v) => (/^[A-Z]{2,3}$/.test(v) ? v : nameOf(['list', v]).slice(0, 12))).join('-')}`
  return `${name}-${nameOf(['list', ...values]).slice(0, 12)}`
}

const pageSuffix = (query: URLSearchParams): string => {
  const page = Number(query.get('page')) || 0
  return page > 0 ? `-${page + 1}` : ''
}

/** The file, from the root of the site, that stands for an address of the server, with its fragment. Absent: undefined where none does. */
export function fileOf(address: string, known: Known): string | undefined {
  const [, path = '', search = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? []
  const [, lang = '', room = '', ...rest] = path.split('/')
  if (lang === 'assets') return `assets/${room}`
  const query = new URLSearchParams(search)
  const download = /^entries\.(\w+)$/.exec(lang)?.[1]
  if (download) return known.download(download, query.get('hl') ?? undefined)
  if (!findWords(lang)) return undefined
  const page = (name: string): string => `${lang}/${name}.html${fragment}`
  const [first] = rest
  switch (room) {
    case '':
      return page('index')
    case 'entries':
      return first ? page(`entries/${first}`) : undefined
    case 'reports': {
      const at = query.get('at')
      return first ? `${lang}/reports/${first}.html${at ? `#p${at}` : ''}` : undefined
    }
    case 'bodies':
      return first === undefined
        ? page('bodies')
        : known.hasBody(first)
          ? page(`bodies/${first}${pageSuffix(query)}`)
          : undefined
    case 'countries':
      return first === undefined ? page('countries') : known.hasPair(first) ? page(`countries/${first}`) : undefined
    case 'people': {
      if (first === undefined)
        return page(`people${query.get('only') === 'quoted' ? '-quoted' : ''}${pageSuffix(query)}`)
      const id = known.person(decodeURIComponent(first), decodeURIComponent(rest[1] ?? ''))
      return id && page(`people/${id}`)
    }
    case 'promises': {
      const verdict = VERDICTS.find((v) => v === query.get('verdict'))
      return page(`promises${verdict ? `/${verdict}` : ''}${pageSuffix(query)}`)
    }
    case 'days':
      return daysFile(lang, query, fragment, known)
    case 'places':
    case 'search':
    case 'coverage':
      return page(room)
    default:
      return undefined
  }
}

function daysFile(lang: string, query: URLSearchParams, fragment: string, known: Known): string | undefined {
  const list = listOf(query)
  if (list === undefined) return undefined
  const month = query.get('month')
  if (list === '')
    return month ? `${lang}/days/${month}${pageSuffix(query)}.html${fragment}` : `${lang}/days.html${fragment}`
  if (month && known.hasList(list)) {
    const at = known.month(list, month)
    return at && `${lang}/${at}`
  }
  // A short list stands whole on the page of its pair.
  if (!known.hasList(list)) {
    const pair = /^party-([A-Z]{2}-[A-Z]{2})$/.exec(list)?.[1]
    return pair && known.hasPair(pair) ? `${lang}/countries/${pair}.html#newest` : undefined
  }
  return `${lang}/days/${list}${pageSuffix(query)}.html${fragment}`
}

/** Most addresses come again and again. */
const MOST = 20_000
const remembered = new WeakMap<Known, Map<string, string | undefined>>()

/** Half of all links lead to entries and reports, each seldom twice: they are told without looking anything up. */
function ownFile(address: string): string | undefined {
  if (address.startsWith('entries/r', 4) && !address.includes('#')) return `${address.slice(1)}.html`
  if (!address.startsWith('reports/', 4)) return undefined
  const at = address.indexOf('?at=')
  if (at < 0) return `${address.slice(1)}.html`
  const end = address.indexOf('#', at)
  return `${address.slice(1, at)}.html#p${address.slice(at + 4, end < 0 ? undefined : end)}`
}

function fileFor(address: string, known: Known): string | undefined {
  const own = ownFile(address)
  if (own !== undefined) return own
  let files = remembered.get(known)
  if (!files) {
    files = new Map()
    remembered.set(known, files)
  }
  if (files.has(address)) return files.get(address)
  const file = fileOf(address.replaceAll('&amp;', '&').replaceAll('&#39;', "'"), known)
  if (files.size >= MOST) files.clear()
  files.set(address, file)
  return file
}

/** Attributes that hold an address of the server, as they stand before it. Words of reports cannot look so: their quotation marks are escaped. */
const ATTRIBUTES = [' href', ' src', ' action']
const ADDRESS = '="/'

/**
 * A page whose links lead from its file, named from the root, to others. A link to what is no file is one no more; its words
 * stay. A link to a place in the same file is the place alone.
 */
export function relinked(page: string, from: string, known: Known): string {
  const up = '../'.repeat(from.split('/').length - 1)
  const own = `${from}#`
  let out = ''
  let done = 0
  // By hand, since there are millions of links in a large site: a regular expression takes twice as long.
  for (let at = page.indexOf(ADDRESS); at >= 0; at = page.indexOf(ADDRESS, at + 1)) {
    const name = ATTRIBUTES.find((n) => page.startsWith(n, at - n.length))
    const end = page.indexOf('"', at + 2)
    if (name === undefined || end < 0) continue
    const address = page.slice(at + 2, end)
    // A form can only ask the page that searches.
    const to = fileFor(name === ' action' ? `${address.slice(0, 3)}/search` : address, known)
    out += page.slice(done, at - name.length)
    if (to !== undefined) out += `${name}="${to.startsWith(own) ? to.slice(from.length) : up + to}"`
    done = end + 1
    at = end
  }
  return out + page.slice(done)
}
