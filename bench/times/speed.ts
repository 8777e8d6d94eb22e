/** How fast readers of time are on the same text, and whether their time grows only with its length. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readTimes } from '../../src/times.ts'
import type { Peer } from './peers/peer.ts'
import type { Text } from './sets.ts'

const MEGABYTE = 1_000_000

function newsOf(dir: string, bytes: number): Text[] {
  const file = join(dir, 'en.jsonl.gz')
  if (!existsSync(file)) return []
  const texts: Text[] = []
  let size = 0
  for (const line of gunzipSync(readFileSync(file)).toString().split('\n')) {
    if (!line || size >= bytes) break
    const { id, text, date } = JSON.parse(line)
    const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]
    texts.push({ id, lang: 'en', published: day ?? '2020-06-15', text, times: [] })
    size += Buffer.byteLength(text)
  }
  return texts
}

/** A table of megabytes a second on the same English news. */
export function speeds(dir: string, peers: readonly Peer[]): string[] {
  const texts = newsOf(dir, 0.8 * MEGABYTE)
  if (texts.length === 0) return []
  const bytes = texts.reduce((n, t) => n + Buffer.byteLength(t.text), 0)
  const out = [
    `| reader | MB/s on ${(bytes / MEGABYTE).toFixed(2)} MB of English news, first time | best of five more | times found |`,
    '|---|---|---|---|',
  ]
  for (const peer of peers) {
    const first = peer.read(texts)
    const slow = first.ms > 20_000
    // The best of several: the machine may be busy with other work.
    const again = slow ? first : [1, 2, 3, 4, 5].map(() => peer.read(texts)).reduce((a, b) => (b.ms < a.ms ? b : a))
    const rate = (ms: number) => (bytes / MEGABYTE / (ms / 1000)).toPrecision(3)
    out.push(
      `| ${peer.name} ${peer.version} | ${rate(first.ms)} | ${slow ? '–' : rate(again.ms)} | ${first.found.reduce((n, f) => n + f.length, 0)} |`,
    )
  }
  return out
}

const SAMPLES: readonly [name: string, piece: string][] = [
  ['a report', 'The ministers met on Friday, 3 May 2024 in Ankara and will meet again in two weeks, officials said. '],
  ['digits', '1234567890'],
  ['digits apart', '12 '],
  ['dots', '.'],
  ['dashes', '-'],
  ['figures and dots', '1.'],
  ['figures and dashes', '3-'],
  ['months, no spaces', 'MarchAprilMay'],
  ['months', 'March '],
  ['brackets', '(('],
]

/** A table of seconds by length: the last column would grow if the time did more than the length. */
export function linearity(): string[] {
  const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
  const out = [
    `| text | ${sizes.map((n) => `${n / 1000} KB`).join(' | ')} |`,
    `|---|${sizes.map(() => '---').join('|')}|`,
  ]
  for (const [name, piece] of SAMPLES) {
    const cells = sizes.map((size) => {
      // Hostile texts are read to 1 MB, a report to the longest that is read at all.
      if (size > MEGABYTE && name !== 'a report') return ''
      const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
      const start = performance.now()
      readTimes(text, { lang: 'en', published: '2024-05-04' })
      return `${(performance.now() - start).toFixed(size < 1e6 ? 1 : 0)} ms`
    })
    out.push(`| ${name} | ${cells.join(' | ')} |`)
  }
  return out
}
