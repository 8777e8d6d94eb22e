/** `export`: entries as a file for other programs. */

import { once } from 'node:events'
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { type Export, exports } from '../../exports/index.ts'
import type { Entry } from '../../model/entry.ts'
import { RoznamchaError } from '../../model/error.ts'
import { sourceOf } from '../../workers/source.ts'
import { type Command, EXIT } from '../command.ts'
import { entryOptions, queryOf } from '../entry-query.ts'
import * as option from '../options.ts'
import { withRegister } from '../register.ts'

/** Those that are not withdrawn and that the format can hold; `leave` is told of each that it cannot. */
async function* fitting(entries: AsyncIterable<Entry>, to: Export, leave: () => void): AsyncGenerator<Entry> {
  for await (const entry of entries) {
    if (entry.withdrawn) continue
    if (to.holds && !to.holds(entry)) leave()
    else yield entry
  }
}

export const exportCommand: Command = {
  options: [
    option.store,
    { flags: '--to <format>', help: exports.map((e) => `${e.name}: ${e.summary}`).join('; ') },
    { flags: '-o, --output <file>', help: 'write to this file instead of standard output' },
    { flags: '--site <url>', help: 'where this day-book stands on the web, for links in the file' },
    ...entryOptions,
  ],
  help: `Takes the same options as list to choose entries.

Examples:
  roznamcha export --to csv -o day-book.csv
  roznamcha export --to jsonl --party PK,RU > pk-ru.jsonl`,
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
      let left = 0
      const entries = fitting(store.entries(await queryOf(options, store)), chosen, () => left++)
      const site = siteOption(options['site'])
      const bytes = chosen.write(entries, { ...sourceOf(store), ...(site ? { site } : {}) })
      const output = options['output']
      if (typeof output === 'string') await toFile(output, bytes)
      else {
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
        for await (const part of bytes) await world.write(decoder.decode(part, { stream: true }))
      }
      if (left > 0)
        world.warn(
          `roznamcha: ${left} ${left === 1 ? 'entry is' : 'entries are'} left out: ${to} cannot hold what is known of ${left === 1 ? 'it' : 'them'} (docs/exports.md says what each format needs)`,
        )
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
    throw new RoznamchaError('unavailable', `${file} cannot be written: ${(error as Error).message}`, { cause: error })
  }
}
