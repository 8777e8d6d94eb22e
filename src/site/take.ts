/** What can be taken along from a site: every export of all entries, feeds and calendars in each language. */

import type { Source } from '../exports/export.ts'
import { type Export, exports } from '../exports/index.ts'
import type { Entry } from '../model/entry.ts'
import type { Revision } from '../model/revision.ts'
import { html } from '../server/html.ts'
import type { Html } from '../server/layout.ts'
import { choiceHead, takeChoice } from '../server/pages/take.ts'
import { plainHeadline } from '../server/show.ts'
import { interfaces } from '../server/words/index.ts'
import type { Words } from '../server/words/words.ts'
import type { Store } from '../stores/store.ts'
import { sourceOf } from '../workers/source.ts'
import type { Press } from './press.ts'

/** Those with words of the interface in them: one file a language. */
const WORDED = new Set(['atom', 'ics'])
/** A feed holds the entries that changed last, as the server's does. */
const IN_FEED = 200

/** The file of an export: "entries.csv", "entries.ur.ics". Absent: undefined for what is no export. */
export function downloadFile(name: string, language: string | undefined): string | undefined {
  const format = exports.find((e) => e.name === name)
  if (!format) return undefined
  const end = format.suffix ?? format.name
  return WORDED.has(name) ? `entries.${language ?? 'en'}.${end}` : `entries.${end}`
}

/** For exports: where an entry's page will stand. */
export const exportSource = ({ address }: Pick<Press, 'address'>): Pick<Source, 'site' | 'entryPage'> =>
  address === undefined ? {} : { site: address, entryPage: (id) => `${address}/en/entries/${id}.html` }

/** The links to all of this, and what tells programs of it. */
export const takeAll: { links(words: Words): Html; head(words: Words): Html } = {
  links: (words) => html`${takeChoice(words, { facets: {} })}`,
  head: (words) => choiceHead(words, { facets: {} }),
}

/** Writes them. The register is gone through once, however many files are made of it. */
export async function writeExports(press: Press): Promise<void> {
  const { store, folder, address } = press
  const revisions = remembered(store)
  const source = (file: string, words?: Words): Source => ({
    ...sourceOf(store),
    revisions,
    ...exportSource(press),
    ...(address === undefined ? {} : { self: `${address}/${file}` }),
    ...(words ? { headline: (e: Entry) => plainHeadline(words, e), title: words.title } : {}),
  })
  const files = exports.flatMap((format): { format: Export; words?: Words; file: string }[] =>
    WORDED.has(format.name)
      ? interfaces.map((words) => ({ format, words, file: downloadFile(format.name, words.code)! }))
      : [{ format, file: downloadFile(format.name, undefined)! }],
  )
  const newest = store.entries({ order: 'newest', limit: IN_FEED })
  const feeds = files.filter((f) => f.format.name === 'atom')
  const all = files.filter((f) => f.format.name !== 'atom')
  const write = async (entries: AsyncIterable<Entry>, some: typeof files): Promise<void> => {
    const shared = shareOf(inForce(entries, press), some.length)
    await Promise.all(
      some.map(({ format, words, file }, i) => folder.stream(file, format.write(shared[i]!, source(file, words)))),
    )
  }
  await write(newest, feeds)
  await write(store.entries({ order: 'oldest' }), all)
}

async function* inForce(entries: AsyncIterable<Entry>, press: Press): AsyncGenerator<Entry> {
  let n = 0
  for await (const entry of entries) {
    if (++n % 100 === 0) await press.told(`exports: ${n} entries`)
    if (!entry.withdrawn) yield entry
  }
}

/** Revisions, asked for once an entry and not once a file. */
function remembered(store: Store): Source['revisions'] {
  const ask = sourceOf(store).revisions
  const known = new WeakMap<Entry, Promise<Revision | undefined>>()
  return async (entries) => {
    const fresh = entries.filter((e) => !known.has(e))
    if (fresh.length > 0) {
      const found = ask(fresh)
      for (const e of fresh)
        known.set(
          e,
          found.then((f) => f.get(e.id)),
        )
    }
    const out = new Map<string, Revision>()
    for (const e of entries) {
      const revision = await known.get(e)
      if (revision) out.set(e.id, revision)
    }
    return out
  }
}

/** So many entries are held at a time. */
const BATCH = 200

/** One sequence for several readers, who go through it side by side: none is more than a batch ahead of another. */
export function shareOf<T>(items: AsyncIterable<T>, readers: number): AsyncIterable<T>[] {
  const iterator = items[Symbol.asyncIterator]()
  let here = 0
  let batch = nextBatch()
  let release: (() => void) | undefined
  let turned = new Promise<void>((resolve) => {
    release = resolve
  })
  async function nextBatch(): Promise<T[]> {
    const out: T[] = []
    while (out.length < BATCH) {
      const { done, value } = await iterator.next()
      if (done) break
      out.push(value)
    }
    return out
  }
  /** Waits until all readers are through with the batch. */
  async function turn(): Promise<void> {
    const mine = turned
    if (++here < readers) return mine
    here = 0
    batch = nextBatch()
    const go = release!
    turned = new Promise<void>((resolve) => {
      release = resolve
    })
    go()
    return undefined
  }
  return Array.from({ length: readers }, () =>
    (async function* () {
      for (;;) {
        const mine = await batch
        yield* mine
        if (mine.length < BATCH) return
        await turn()
      }
    })(),
  )
}
