/** `site`: the day-book as files for any web host. */
import { RoznamchaError } from '../../model/error.ts'
import { writeSite } from '../../site/site.ts'
import type { Store } from '../../stores/store.ts'
import { type Command, EXIT } from '../command.ts'
import { asOfDay } from '../follow-up.ts'
import * as option from '../options.ts'
import { jobsOf } from '../reading.ts'
import { withRegister } from '../register.ts'
import { sharedAmong } from '../site-hands.ts'

export const site: Command = {
  arguments: '<dir>',
  options: [
    option.store,
    { flags: '--url <address>', help: 'where it will stand on the web: https://example.org/day-book' },
    option.asOf,
    {
      ...option.jobs,
      help: 'how many processes write at once (as many as the machine has cores, at most 8, when left out)',
    },
  ],
  help: `Writes every page that serve shows as a file, in English, Urdu and Russian, with feeds, calendars, downloads and a
search that needs no server. The folder can be copied to any web host, also into a sub-folder, or opened from the disk:
DIR/index.html. Nobody signs in there and nothing can be changed.

With --url there are a sitemap and full addresses in feeds and downloads; all links between pages stay relative.
The same register, day and address give the same bytes. Run again, the command rewrites what changed and removes what it
wrote before and is no more; files of others are never touched. A folder that holds something else is refused.

Examples:
  roznamcha site public
  roznamcha site public --url https://example.org/day-book --as-of 2026-01-15`,
  run: ([dir], options, world) => {
    if (dir === undefined) throw new RoznamchaError('usage', 'where to? roznamcha site DIR')
    const asOf = asOfDay(options, world)
    const address = addressOf(options['url'])
    const jobs = jobsOf(options, world)
    return withRegister(options, world, { readOnly: true }, async (store) => {
      const done = await writeSite(store, dir, {
        asOf,
        ...(address === undefined ? {} : { address }),
        ...((await isShared(store, jobs)) ? { share: sharedAmong(store.url, dir, jobs, world.signal) } : {}),
        told: (what) => {
          if (world.signal.aborted) throw new Stopped()
          world.progress(what)
        },
      }).catch((error) => {
        if (error instanceof Stopped) return undefined
        throw error
      })
      if (!done) {
        world.warn(`roznamcha: stopped; ${dir} is not whole, run the command again`)
        return EXIT.failed
      }
      const { files, bytes, unchanged, removed } = done
      await world.write(
        `${files} files in ${dir}, ${(bytes / 1e6).toFixed(1)} MB${unchanged > 0 ? `; ${unchanged} as they were` : ''}${removed > 0 ? `; ${removed} removed` : ''}\n`,
      )
      return EXIT.done
    })
  },
}

/** With fewer entries starting others takes longer than the work. */
const ALONE = 1_000

/** Whether several processes write it: a register in a file is read by each of them. */
const isShared = async (store: Store, jobs: number): Promise<boolean> =>
  jobs > 1 && store.url.startsWith('sqlite:') && (await store.counts()).entries > ALONE

class Stopped extends Error {}

/** Throws `usage` for what is no address of a site. */
function addressOf(given: string | boolean | undefined): string | undefined {
  if (typeof given !== 'string') return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new RoznamchaError('usage', `--url: "${given}" is no address; write it as https://example.org/day-book`)
  return url.href.replace(/\/+$/, '')
}
