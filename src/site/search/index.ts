/** The index for searching without a server: words and sounds → things, in shards that a page loads as scripts. */
import type { Html } from '../../server/layout.ts'
import { interfaces } from '../../server/words/index.ts'
import type { Words } from '../../server/words/words.ts'
import type { Folder } from '../folder.ts'
import { type Known, relinked } from '../links.ts'
import { LINES, shardOf, written } from './postings.ts'

export interface Index {
  /** Adds a thing: the keys it is found by, and how it stands in a list of results. */
  add(keys: Iterable<string>, line: (words: Words) => Html): void
  /** How many things were added. */
  size(): number
  /** Writes the shards; gives their number. */
  finish(): number
}

/** In characters. A search loads one shard for each word and each sound in it. */
const SHARD = 8_000

/** `roznamcha` is what the search script gives them to. Scripts, and not data: a page opened from a disk may load nothing else. */
const script = (name: 'terms' | 'lines', n: number, data: unknown): string =>
  `roznamcha.${name}(${n},${JSON.stringify(data).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`)})\n`

export function openIndex(folder: Folder, known: Known): Index {
  const postings = new Map<string, number[]>()
  const lines = new Map<string, string[]>(interfaces.map((words) => [words.code, []]))
  let size = 0
  const writeLines = (): void => {
    for (const [code, waiting] of lines) {
      if (waiting.length === 0) continue
      const block = Math.floor((size - 1) / LINES)
      folder.write(`assets/search/${code}-${block}.js`, script('lines', block, waiting))
      lines.set(code, [])
    }
  }
  return {
    add(keys, line) {
      for (const key of new Set(keys)) {
        const known = postings.get(key)
        if (known) known.push(size)
        else postings.set(key, [size])
      }
      size++
      for (const words of interfaces)
        lines.get(words.code)!.push(relinked(String(line(words)), `${words.code}/search.html`, known))
      if (size % LINES === 0) writeLines()
    },
    size: () => size,
    finish() {
      writeLines()
      const all = [...postings].map(([key, numbers]) => [key, written(numbers)] as const)
      all.sort(([a], [b]) => (a < b ? -1 : 1))
      const length = all.reduce((n, [key, text]) => n + key.length + text.length + 6, 0)
      const shards = Math.max(1, Math.ceil(length / SHARD))
      const parts: { [key: string]: string }[] = Array.from({ length: shards }, () => Object.create(null))
      for (const [key, text] of all) parts[shardOf(key, shards)]![key] = text
      for (const [n, part] of parts.entries()) folder.write(`assets/search/${n}.js`, script('terms', n, part))
      return shards
    },
  }
}
