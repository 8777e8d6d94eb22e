/** `export`: entries as a file for other programs. */

import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Export, exports } from '../../exports/index.ts'
import type { Entry } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import { digest } from '../../model/id.ts'
import { sourceOf } from '../../workers/source.ts'
import { type Command, EXIT } from '../command.ts'
import { entryOptions, noneWords, queryOf, shownAs } from '../entry-query.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'

/** Those that are not withdrawn and that the format can hold; `leave` is told of each that it cannot. */
async function* fitting(
  entries: AsyncIterable<Entry>,
  to: Export,
  as: (entry: Entry) => Entry,
  take: (held: boolean) => void,
): AsyncGenerator<Entry> {
  for await (const entry of entries) {
    if (entry.withdrawn) continue
    const held = !to.holds || to.holds(entry)
    take(held)
    if (held) yield as(entry)
  }
}

export const exportCommand: Command = {
  options: [
    option.store,
    { flags: '--to <format>', help: exports.map((e) => `${e.name}: ${e.summary}`).join('; ') },
    {
      flags: '-o, --output <file>',
      help: 'write to this file instead of standard output; for gold, a folder (GOLD/) gets a file a report',
    },
    { flags: '--site <url>', help: 'where this day-book stands on the web, for links in the file' },
    ...entryOptions,
    option.inLanguage,
  ],
  help: `Takes the same options as list to choose entries.

Examples:
  roznamcha export --to csv -o day-book.csv
  roznamcha export --to csv --in en -o in-english.csv
  roznamcha export --to jsonl --party PK,RU > pk-ru.jsonl
  roznamcha export --to gold -o gold/`,
  run: (_, options, world) => {
    const to = options['to']
    const known = exports.map((e) => e.name).join(', ')
    const chosen = exports.find((e) => e.name === to)
    if (!chosen)
      throw new RoznamchaError(
        'usage',
        to === undefined ? `--to is missing; one of ${known}` : `--to: "${String(to)}" is not one of ${known}`,
      )
    return withRegister(options, world, { readOnly: true }, async (store) => {
      let [left, written] = [0, 0]
      const entries = fitting(store.entries(await queryOf(options, store)), chosen, shownAs(options), (held) =>
        held ? written++ : left++,
      )
      const site = siteOption(options['site'])
      const bytes = chosen.write(entries, { ...sourceOf(store), ...(site ? { site } : {}) })
      const output = options['output']
      if (typeof output === 'string' && chosen.name === 'gold' && isFolder(output)) await toFolder(output, bytes)
      else if (typeof output === 'string') await toFile(output, bytes)
      else {
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
        for await (const part of bytes) await world.write(decoder.decode(part, { stream: true }))
      }
      if (left > 0)
        world.warn(
          `roznamcha: ${left} ${left === 1 ? 'entry is' : 'entries are'} left out: ${to} cannot hold what is known of ${left === 1 ? 'it' : 'them'} (docs/exports.md says what each format needs)`,
        )
      if (left + written === 0) world.warn(`roznamcha: ${await noneWords('no entries', options, store)}`)
      return EXIT.done
    })
  },
}

/** The address of a site, without a slash at its end. Throws `usage` where it is none. */
function siteOption(given: string | boolean | undefined): string | undefined {
  if (typeof given !== 'string') return undefined
  if (!/^https?:\/\//i.test(given) || !URL.canParse(given))
    throw new RoznamchaError('usage', `--site: "${given}" is no address; write it as https://example.org`)
  return new URL(given).href.replace(/\/+$/, '')
}

const isFolder = (path: string): boolean => /[/\\]$/.test(path) || (existsSync(path) && statSync(path).isDirectory())

/** Each line of JSON Lines as a file of its own, named for its `id`. Throws `unavailable`. */
async function toFolder(folder: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  try {
    mkdirSync(folder, { recursive: true })
    for await (const chunk of bytes) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
      rest = lines.pop()!
      for (const line of lines) {
        const whole = JSON.parse(line) as { id: string }
        writeFileSync(join(folder, fileNameOf(whole.id)), `${JSON.stringify(whole, null, 1)}\n`)
      }
    }
  } catch (error) {
    throw new RoznamchaError('unavailable', `${folder} cannot be written: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

/** An id as the name of a file; one that cannot be, such as an address, has its digest added, so that no two meet. */
function fileNameOf(id: string): string {
  const plain = id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^\.+/, '')
  return plain === id && id.length <= 80 ? `${id}.json` : `${plain.slice(0, 60)}-${digest(id).slice(0, 12)}.json`
}

/** Writes beside the file and puts it in its place when it is whole, so that no half file is left. Throws `unavailable`. */
async function toFile(file: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const part = `${file}.part`
  try {
    const out = createWriteStream(part)
    const failed = once(out, 'error').then(([e]) => {
      throw e
    })
    failed.catch(() => undefined)
    for await (const chunk of bytes) if (!out.write(chunk)) await Promise.race([once(out, 'drain'), failed])
    out.end()
    await Promise.race([once(out, 'close'), failed])
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    const why =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such folder' : (error as Error).message
    throw new RoznamchaError('unavailable', `${file} cannot be written: ${why}`, { cause: error })
  }
}
