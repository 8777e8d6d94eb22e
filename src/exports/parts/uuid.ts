/** Names that are the same on every machine and need no address: UUIDs made from content (RFC 9562, version 5). */
import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Source } from '../export.ts'

/** Made once, at random, for this project. */
const NAMESPACE = '7d3a6a1e-5c0b-4f0e-9b57-2f6c1d0f8a43'

/** The UUID of what is named. `namespace` is a UUID; the project's own when absent. */
export function uuidOf(name: string, namespace = NAMESPACE): string {
  if (namespace !== NAMESPACE || name.length > LONGEST) return made(name, namespace)
  let uuid = lately.get(name)
  if (uuid === undefined) {
    uuid = made(name, namespace)
    if (lately.size >= REMEMBERED) lately.clear()
    lately.set(name, uuid)
  }
  return uuid
}

/** An entry and its reports are named by each passage that speaks for it. */
const lately = new Map<string, string>()
const REMEMBERED = 500
const LONGEST = 80

function made(name: string, namespace: string): string {
  const space = hexToBytes(namespace.replaceAll('-', ''))
  const text = utf8ToBytes(name.toWellFormed())
  const all = new Uint8Array(space.length + text.length)
  all.set(space)
  all.set(text, space.length)
  const hash = sha1(all).slice(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = bytesToHex(hash)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The address of an entry's page. Absent: undefined where the day-book stands nowhere on the web. */
export const pageOf = ({ site, entryPage }: Pick<Source, 'site' | 'entryPage'>, id: string): string | undefined =>
  site === undefined ? undefined : (entryPage?.(id) ?? `${site}/en/entries/${id}`)
/** The URI of an entry: its page where the day-book stands on the web, else a URN. */
export const entryUri = (source: Pick<Source, 'site' | 'entryPage'>, id: string): string =>
  pageOf(source, id) ?? `urn:uuid:${uuidOf(`entry ${id}`)}`
/** The URI of a report as it is kept: its text in the day-book, or a URN where no server gives the text. */
export const reportUri = ({ site, entryPage }: Pick<Source, 'site' | 'entryPage'>, digest: string): string =>
  site !== undefined && !entryPage ? `${site}/api/reports/${digest}/text` : `urn:uuid:${uuidOf(`report ${digest}`)}`

/** An address that a link may lead to: http or https, well-formed. Absent for all else. */
export function webAddress(url: string | undefined): string | undefined {
  if (!url || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  return new URL(url).href
}
