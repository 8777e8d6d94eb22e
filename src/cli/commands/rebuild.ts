/** `rebuild`: derive the whole register again. */
import { READER, readDocument } from '../../pipeline.ts'
import { rebuild as rebuildRegister } from '../../workers/rebuild.ts'
import { type Command, EXIT } from '../command.ts'
import * as option from '../options.ts'
import { prepare } from '../prepare.ts'
import { withRegister } from '../register.ts'

export const rebuild: Command = {
  options: [
    option.store,
    option.json,
    { flags: '--read', help: 'read every document anew with this version of the reader' },
  ],
  help: `Takes the documents and judgements that are kept, and derives drafts, comparisons and entries again: done whole, or not
at all. The same documents and judgements give the same entries, to the byte. With --read the documents are read anew
too; no judgement is lost by it, and where a judgement and the new reading differ, show and list say so.

Example:
  roznamcha rebuild --read && roznamcha changes --since 2024-05-04`,
  run: (_, options, world) =>
    withRegister(options, world, {}, async (store) => {
      const readAnew = options['read'] === true
      const done = await rebuildRegister(store, {
        at: world.now,
        why: readAnew ? `read anew by ${READER}` : 'derived again',
        ...(readAnew ? { read: (document) => readDocument(document) } : {}),
        progress: (step, n, all) => {
          if (world.signal.aborted) throw new Stopped()
          world.progress(`${step} ${n} of ${all} reports`)
        },
      }).catch((error) => {
        if (error instanceof Stopped) return undefined
        throw error
      })
      if (!done) {
        world.warn('roznamcha: stopped; the register is as it was')
        return EXIT.failed
      }
      await prepare(store, world)
      const { changes, ...counts } = done
      const told = `${counts.reports} reports${readAnew ? `, ${counts.reread} read otherwise` : ''}; ${counts.entries} entries, ${changes.length} changed\n`
      await world.write(options['json'] === true ? `${JSON.stringify({ ...counts, changed: changes.length })}\n` : told)
      return EXIT.done
    }),
}

class Stopped extends Error {}
